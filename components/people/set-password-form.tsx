"use client";

import { useForm } from "@/components/ui/use-form";
import type { Outcome } from "@/domain/errors";
import { setPasswordInput, type SetPasswordInput } from "@/domain/people/account";
import { NewPasswordField } from "./new-password-field";
import { SavedForm } from "./saved-form";

type Props = {
  /** For password managers, which keep the new password under it. */
  email: string;
  onSet: (input: SetPasswordInput) => Promise<Outcome<unknown>>;
};

/** A first password, for who signs in elsewhere. Once there is one, the form to change it takes this one's place. */
export function SetPasswordForm({ email, onSet }: Props) {
  const { errorOf, ...form } = useForm(setPasswordInput, async (input) => {
    const outcome = await onSet(input);
    return outcome.ok ? null : outcome.failure.message;
  });
  return (
    <SavedForm button="Set password" done={null} {...form}>
      <input type="text" autoComplete="username" value={email} readOnly hidden />
      <NewPasswordField name="newPassword" error={errorOf("newPassword")} />
    </SavedForm>
  );
}
