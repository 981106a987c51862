"use client";

import { goElsewhere } from "@/app/sign-in/go-elsewhere";
import { WaysIn } from "@/components/people/ways-in";
import type { LinkedSignIn, Provider } from "@/domain/people/sign-in-elsewhere";
import { unlinkSignIn } from "./actions";

type Props = { linked: LinkedSignIn[]; providers: Provider[]; hasPassword: boolean };

/** The sign-ins elsewhere; who connects one goes there and comes back to this page. */
export function WaysInScreen(props: Props) {
  return (
    <WaysIn
      {...props}
      onDisconnect={unlinkSignIn}
      onConnect={async (id) => {
        const message = await goElsewhere(id, { connect: "yes", callbackUrl: "/account" });
        return { ok: false, failure: { code: "unexpected", message } };
      }}
    />
  );
}
