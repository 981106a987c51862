"use client";

import { goTo } from "@/app/sign-in/go-to";
import { signOut } from "@/app/sign-in/sign-in-with-password";
import { DeviceList } from "@/components/people/device-list";
import type { SignedInDevice } from "@/domain/people/account";
import { signOutDevice, signOutEverywhere } from "./actions";

/** The signed-in devices; who signs this one out leaves the page. */
export function Devices({ devices }: { devices: SignedInDevice[] }) {
  return (
    <DeviceList
      devices={devices}
      onSignOutDevice={signOutDevice}
      onSignOut={async () => {
        await signOut();
        return goTo("/sign-in");
      }}
      onSignOutEverywhere={async () => {
        const outcome = await signOutEverywhere(undefined);
        return outcome.ok ? goTo("/sign-in") : outcome;
      }}
    />
  );
}
