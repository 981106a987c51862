"use client";

import type { ReactNode, SubmitEvent } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useHydrated } from "@/components/ui/use-hydrated";

type Props = {
  button: string;
  isSending: boolean;
  problem: string | null;
  /** What to say once it is saved; null before. */
  done: string | null;
  onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
  children: ReactNode;
};

/** A small form that stays where it is and says what became of it. */
export function SavedForm({ button, isSending, problem, done, onSubmit, children }: Props) {
  const isReady = useHydrated();
  return (
    <form method="post" noValidate onSubmit={onSubmit} className="grid gap-4">
      {children}
      {problem === null ? null : <Notice>{problem}</Notice>}
      <div className="flex items-center gap-3">
        <Button
          type="submit"
          disabled={!isReady || isSending}
          className={isReady ? "" : "disabled:opacity-100"}
        >
          {button}
        </Button>
        <span role="status" className="text-sm text-ink-2">
          {isSending ? "Saving …" : done}
        </span>
      </div>
    </form>
  );
}
