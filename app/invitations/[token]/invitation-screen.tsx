"use client";

import { goTo } from "@/app/sign-in/go-to";
import { signInWithPassword } from "@/app/sign-in/sign-in-with-password";
import { InvitationForm } from "@/components/people/invitation-form";
import { acceptInvitation } from "./actions";

/** Makes the account, signs in and goes to the articles. */
export function InvitationScreen({ token }: { token: string }) {
  return (
    <InvitationForm
      onAccept={async (input) => {
        const accepted = await acceptInvitation({ ...input, token });
        if (!accepted.ok) return accepted.failure.message;
        const isSignedIn = (await signInWithPassword(input)) === null;
        return goTo(isSignedIn ? "/articles" : "/sign-in");
      }}
    />
  );
}
