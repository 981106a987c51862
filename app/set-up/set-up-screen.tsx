"use client";

import { goTo } from "@/app/sign-in/go-to";
import { signInWithPassword } from "@/app/sign-in/sign-in-with-password";
import { SetUpForm } from "@/components/people/set-up-form";
import { createNewsroom } from "./actions";

/** Creates the newsroom, signs its owner in and goes to the articles. */
export function SetUpScreen() {
  return (
    <SetUpForm
      onCreate={async (input) => {
        const created = await createNewsroom(input);
        if (!created.ok) return created.failure.message;
        const isSignedIn = (await signInWithPassword(input)) === null;
        return goTo(isSignedIn ? "/articles" : "/sign-in");
      }}
    />
  );
}
