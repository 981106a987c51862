"use client";

import { Field } from "@/components/ui/field";
import { useForm } from "@/components/ui/use-form";
import { signInInput, type SignInInput } from "@/domain/people/sign-in";
import { DoorForm } from "./door-form";

/** Email and password. `onSignIn` answers what went wrong, or null and leaves the page. */
export function SignInForm({ onSignIn }: { onSignIn: (given: SignInInput) => Promise<string | null> }) {
  const { errorOf, ...form } = useForm(signInInput, onSignIn);
  return (
    <DoorForm button="Sign in" sending="Signing in …" {...form}>
      <Field
        label="Email"
        name="email"
        type="email"
        autoComplete="username"
        required
        error={errorOf("email")}
      />
      <Field
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
        error={errorOf("password")}
        hint="Forgotten? An owner of your newsroom can make you a link for a new one."
      />
    </DoorForm>
  );
}
