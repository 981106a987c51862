"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { useForm } from "@/components/ui/use-form";
import type { Outcome } from "@/domain/errors";
import { changeNameInput, type ChangeNameInput } from "@/domain/people/account";
import { longestName } from "@/domain/people/set-up";
import { SavedForm } from "./saved-form";

type Props = { name: string; onSave: (input: ChangeNameInput) => Promise<Outcome<unknown>> };

/** The name that colleagues see. */
export function NameForm({ name, onSave }: Props) {
  const [done, setDone] = useState<string | null>(null);
  const { errorOf, ...form } = useForm(changeNameInput, async (input) => {
    setDone(null);
    const outcome = await onSave(input);
    if (!outcome.ok) return outcome.failure.message;
    setDone("Saved.");
    return null;
  });
  return (
    <SavedForm button="Save name" done={done} {...form}>
      <Field
        label="Your name"
        name="name"
        autoComplete="name"
        defaultValue={name}
        maxLength={longestName}
        required
        error={errorOf("name")}
      />
    </SavedForm>
  );
}
