"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { useForm } from "@/components/ui/use-form";
import type { Outcome } from "@/domain/errors";
import { changePasswordInput, type ChangePasswordInput } from "@/domain/people/account";
import { NewPasswordField } from "./new-password-field";
import { SavedForm } from "./saved-form";

type Props = {
  /** For password managers, which keep the new password under it. */
  email: string;
  onChange: (input: ChangePasswordInput) => Promise<Outcome<unknown>>;
};

/** A new password, for who knows the old one. */
export function PasswordForm({ email, onChange }: Props) {
  const [done, setDone] = useState<string | null>(null);
  const { errorOf, ...form } = useForm(changePasswordInput, async (input, element) => {
    setDone(null);
    const outcome = await onChange(input);
    if (!outcome.ok) return outcome.failure.message;
    element.reset();
    setDone("Changed. Your other devices are signed out.");
    return null;
  });
  return (
    <SavedForm button="Change password" done={done} {...form}>
      <input type="text" autoComplete="username" value={email} readOnly hidden />
      <Field
        label="Old password"
        name="oldPassword"
        type="password"
        autoComplete="current-password"
        required
        error={errorOf("oldPassword")}
      />
      <NewPasswordField name="newPassword" error={errorOf("newPassword")} />
    </SavedForm>
  );
}
