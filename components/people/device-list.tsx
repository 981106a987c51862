"use client";

import { Button } from "@/components/ui/button";
import { Moment } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import type { Outcome } from "@/domain/errors";
import type { SignedInDevice, SignOutDeviceInput } from "@/domain/people/account";
import { useSending } from "@/components/ui/use-sending";

type Props = {
  devices: SignedInDevice[];
  onSignOutDevice: (input: SignOutDeviceInput) => Promise<Outcome<unknown>>;
  /** Signs this device out and leaves the page. */
  onSignOut: () => Promise<never>;
  onSignOutEverywhere: () => Promise<Outcome<unknown>>;
};

/** Where somebody is signed in, and the ways to end it. */
export function DeviceList({ devices, onSignOutDevice, onSignOut, onSignOutEverywhere }: Props) {
  const { isSending, problem, send } = useSending();
  return (
    <div className="grid gap-4">
      <ul className="border-t border-rule">
        {devices.map((device) => (
          <li key={device.id} className="flex items-center justify-between gap-4 border-b border-rule py-2.5">
            <span>
              <span className="font-medium">{device.device}</span>
              <span className="block text-sm text-ink-2">
                {device.isThis ? (
                  "This device"
                ) : (
                  <>
                    Last used <Moment iso={device.lastSeenAt} as="told" />
                  </>
                )}
                , signed in <Moment iso={device.signedInAt} as="told" />
              </span>
            </span>
            <Button
              kind="quiet"
              className="shrink-0"
              disabled={isSending}
              aria-label={device.isThis ? undefined : `Sign out ${device.device}`}
              onClick={() =>
                void send(() => (device.isThis ? onSignOut() : onSignOutDevice({ id: device.id })))
              }
            >
              Sign out
            </Button>
          </li>
        ))}
      </ul>
      {problem === null ? null : <Notice>{problem}</Notice>}
      <div>
        <Button kind="danger" disabled={isSending} onClick={() => void send(onSignOutEverywhere)}>
          Sign out everywhere
        </Button>
      </div>
    </div>
  );
}
