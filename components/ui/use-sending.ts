"use client";

import { useState } from "react";
import type { Outcome } from "@/domain/errors";

type Sending = {
  isSending: boolean;
  problem: string | null;
  /** Sends, and answers the outcome's value; null when it failed, and then `problem` says why. */
  send: <T>(act: () => Promise<Outcome<T>>) => Promise<{ value: T } | null>;
};

/** One button's way to the server and back. */
export function useSending(): Sending {
  const [isSending, setIsSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const send: Sending["send"] = async (act) => {
    setIsSending(true);
    setProblem(null);
    try {
      const outcome = await act();
      if (outcome.ok) return { value: outcome.value };
      setProblem(outcome.failure.message);
    } catch {
      // It may have arrived: only the answer is known to be lost.
      setProblem("No answer came, so it may have happened. Reload to see.");
    } finally {
      setIsSending(false);
    }
    return null;
  };

  return { isSending, problem, send };
}
