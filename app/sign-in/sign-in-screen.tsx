"use client";

import { ProviderButtons } from "@/components/people/provider-buttons";
import { SignInForm } from "@/components/people/sign-in-form";
import type { Provider } from "@/domain/people/sign-in-elsewhere";
import { goElsewhere } from "./go-elsewhere";
import { goTo } from "./go-to";
import { signInWithPassword } from "./sign-in-with-password";

/** Signs in, here or elsewhere, and goes on to `next`. */
export function SignInScreen({ next, providers }: { next: string; providers: Provider[] }) {
  return (
    <>
      <SignInForm onSignIn={async (given) => (await signInWithPassword(given)) ?? goTo(next)} />
      <ProviderButtons
        verb="Sign in"
        providers={providers}
        onChoose={(id) => goElsewhere(id, { callbackUrl: next })}
      />
    </>
  );
}
