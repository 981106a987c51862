"use client";

import { goTo } from "@/app/sign-in/go-to";
import { signInWithPassword } from "@/app/sign-in/sign-in-with-password";
import { ChoosePasswordForm } from "@/components/people/choose-password-form";
import { choosePassword } from "./actions";

/** Sets the password, signs in with it and goes to the articles. */
export function PasswordLinkScreen({ token, email }: { token: string; email: string }) {
  return (
    <ChoosePasswordForm
      email={email}
      onChoose={async ({ password }) => {
        const chosen = await choosePassword({ token, password });
        if (!chosen.ok) return chosen.failure.message;
        const isSignedIn = (await signInWithPassword({ email: chosen.value.email, password })) === null;
        return goTo(isSignedIn ? "/articles" : "/sign-in");
      }}
    />
  );
}
