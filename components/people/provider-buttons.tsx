"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { Provider, ProviderId } from "@/domain/people/sign-in-elsewhere";

type Props = {
  /** What the buttons do, before "with <name>". */
  verb: "Sign in" | "Join";
  providers: Provider[];
  /** Leaves the page, or answers what went wrong. */
  onChoose: (id: ProviderId) => Promise<string>;
};

/** The ways in by an account elsewhere, under the form for a password; nothing where there are none. */
export function ProviderButtons({ verb, providers, onChoose }: Props) {
  const isReady = useHydrated();
  const [going, setGoing] = useState<ProviderId | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function choose(id: ProviderId) {
    setGoing(id);
    setProblem(null);
    try {
      setProblem(await onChoose(id));
    } catch {
      setProblem("Galley cannot be reached. Try again in a moment.");
    }
    setGoing(null);
  }

  if (providers.length === 0) return null;
  return (
    <div className="mt-6 grid gap-3">
      <div className="flex items-center gap-3 text-sm text-ink-3">
        <span className="h-px flex-1 bg-rule-2" />
        or
        <span className="h-px flex-1 bg-rule-2" />
      </div>
      {problem === null ? null : <Notice>{problem}</Notice>}
      {providers.map(({ id, name }) => (
        <Button
          key={id}
          disabled={!isReady || going !== null}
          className={isReady ? "" : "disabled:opacity-100"}
          onClick={() => void choose(id)}
        >
          {going === id ? `Going to ${name} …` : `${verb} with ${name}`}
        </Button>
      ))}
    </div>
  );
}
