"use client";

import { Field } from "@/components/ui/field";
import { useForm } from "@/components/ui/use-form";
import { createNewsroomInput, longestName, type CreateNewsroomInput } from "@/domain/people/set-up";
import { DoorForm } from "./door-form";
import { IdentityFields } from "./identity-fields";

type Props = { onCreate: (input: CreateNewsroomInput) => Promise<string | null> };

/** The newsroom and its first owner. `onCreate` answers what went wrong, or null and leaves the page. */
export function SetUpForm({ onCreate }: Props) {
  const { errorOf, ...form } = useForm(createNewsroomInput, onCreate);
  return (
    <DoorForm button="Create newsroom" sending="Creating …" {...form}>
      <Field
        label="Newsroom name"
        name="newsroomName"
        autoComplete="organization"
        maxLength={longestName}
        required
        error={errorOf("newsroomName")}
      />
      <IdentityFields errorOf={errorOf} />
      <label className="grid grid-cols-[auto_1fr] gap-x-2.5 py-1">
        <input type="checkbox" name="withSample" className="mt-0.5 size-4 accent-accent" />
        <span>Add sample articles</span>
        <span className="col-start-2 text-sm text-ink-2">
          Four stories on one event, half-way checked by two colleagues, to look around in.
        </span>
      </label>
    </DoorForm>
  );
}
