"use client";

import { useForm } from "@/components/ui/use-form";
import { choosePasswordInput, type ChoosePasswordInput } from "@/domain/people/password-link";
import { DoorForm } from "./door-form";
import { NewPasswordField } from "./new-password-field";

type Props = {
  /** For password managers, which keep the new password under it. */
  email: string;
  onChoose: (given: ChoosePasswordInput) => Promise<string | null>;
};

/** A new password for the holder of a password link. `onChoose` answers what went wrong, or null and leaves the page. */
export function ChoosePasswordForm({ email, onChoose }: Props) {
  const { errorOf, ...form } = useForm(choosePasswordInput, onChoose);
  return (
    <DoorForm button="Set password" sending="Setting …" {...form}>
      <input type="text" autoComplete="username" value={email} readOnly hidden />
      <NewPasswordField name="password" error={errorOf("password")} />
    </DoorForm>
  );
}
