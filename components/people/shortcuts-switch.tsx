"use client";

import { useOptimistic, useTransition } from "react";
import type { Outcome } from "@/domain/errors";
import type { SetShortcutsInput } from "@/domain/people/account";
import { useSending } from "@/components/ui/use-sending";

type Props = { isOn: boolean; onSwitch: (input: SetShortcutsInput) => Promise<Outcome<unknown>> };

/** Whether single keys act on Mark up: some people's tools type letters of their own. */
export function ShortcutsSwitch({ isOn, onSwitch }: Props) {
  const [shown, setShown] = useOptimistic(isOn);
  const [isSwitching, startTransition] = useTransition();
  const { problem, send } = useSending();
  return (
    <>
      <label className="inline-flex min-h-9 items-center gap-2.5 pointer-coarse:min-h-11">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={shown}
          disabled={isSwitching}
          onChange={(event) => {
            const shortcuts = event.currentTarget.checked;
            startTransition(async () => {
              setShown(shortcuts);
              await send(() => onSwitch({ shortcuts }));
            });
          }}
        />
        Single-key shortcuts
      </label>
      {problem === null ? null : (
        <p role="alert" className="text-sm text-disputed">
          {problem}
        </p>
      )}
    </>
  );
}
