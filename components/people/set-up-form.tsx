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
    </DoorForm>
  );
}
