"use client";

import type { ReactNode, SubmitEvent } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useHydrated } from "@/components/ui/use-hydrated";

type Props = {
  button: string;
  sending: string;
  isSending: boolean;
  problem: string | null;
  onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
  children: ReactNode;
};

/**
 * A form before sign-in. Until the page can answer, its button waits, so that nothing typed early
 * is lost; and a form that is sent without script never puts a password into an address.
 */
export function DoorForm({ button, sending, isSending, problem, onSubmit, children }: Props) {
  const isReady = useHydrated();
  return (
    <form method="post" noValidate onSubmit={onSubmit} className="grid gap-4">
      {children}
      {problem === null ? null : <Notice>{problem}</Notice>}
      <noscript>
        <Notice>Galley needs JavaScript. Switch it on in your browser and load this page again.</Notice>
      </noscript>
      <Button
        kind="primary"
        type="submit"
        disabled={!isReady || isSending}
        className={isReady ? "mt-1" : "mt-1 disabled:opacity-100"}
      >
        {isSending ? sending : button}
      </Button>
    </form>
  );
}
