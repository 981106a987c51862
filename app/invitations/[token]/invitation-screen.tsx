"use client";

import { goElsewhere } from "@/app/sign-in/go-elsewhere";
import { goTo } from "@/app/sign-in/go-to";
import { signInWithPassword } from "@/app/sign-in/sign-in-with-password";
import { InvitationForm } from "@/components/people/invitation-form";
import { ProviderButtons } from "@/components/people/provider-buttons";
import type { Provider } from "@/domain/people/sign-in-elsewhere";
import { acceptInvitation } from "./actions";

/** Makes the account, with a password or by an account elsewhere, signs in and goes to the articles. */
export function InvitationScreen({ token, providers }: { token: string; providers: Provider[] }) {
  return (
    <>
      <InvitationForm
        onAccept={async (input) => {
          const accepted = await acceptInvitation({ ...input, token });
          if (!accepted.ok) return accepted.failure.message;
          const isSignedIn = (await signInWithPassword(input)) === null;
          return goTo(isSignedIn ? "/articles" : "/sign-in");
        }}
      />
      <ProviderButtons
        verb="Join"
        providers={providers}
        onChoose={(id) => goElsewhere(id, { invitation: token, callbackUrl: "/articles" })}
      />
    </>
  );
}
