"use client";

import { SignInForm } from "@/components/people/sign-in-form";
import { goTo } from "./go-to";
import { signInWithPassword } from "./sign-in-with-password";

/** Signs in and goes on to `next`. */
export function SignInScreen({ next }: { next: string }) {
  return <SignInForm onSignIn={async (given) => (await signInWithPassword(given)) ?? goTo(next)} />;
}
