"use client";

import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { SaveState } from "@/components/annotation/save-state";
import {
  wavedBy,
  type SetNothingToCheckInput,
  type WavedSentence,
} from "@/domain/annotation/nothing-to-check";
import type { Outcome } from "@/domain/errors";
import { KeptWaves } from "./kept-waves";
import { WaveOutbox, type WaveView } from "./wave-outbox";

export type WavePorts = {
  newId: () => string;
  setNothingToCheck: (input: SetNothingToCheckInput) => Promise<Outcome<boolean>>;
};

export type Waved = {
  /** The words of the sentences that the person whose statements are shown, or anybody, waved through. */
  words: ReadonlySet<string>;
  /** Waves a sentence through for me, or takes that back: seen at once. */
  set: (words: string, nothing: boolean) => void;
  /** Why the last one could not be stored, and is as it was; or what it waits for. */
  problem: string | null;
  /** How the page stands, given how its statements do. */
  saveState: (statements: SaveState) => SaveState;
};

type Props = {
  meId: string;
  articleId: string;
  /** As the server has them. */
  stored: readonly WavedSentence[];
  /** Whose are shown; null for everyone’s. */
  personId: string | null;
  ports: WavePorts;
};

/** The sentences that were waved through, with what was done on this page on top. */
export function useWaved({ meId, articleId, stored, personId, ports }: Props): Waved {
  const [kept] = useState(() => new KeptWaves(meId, articleId));
  const [outbox] = useState(
    () =>
      new WaveOutbox({
        newId: ports.newId,
        send: (wave) => ports.setNothingToCheck({ ...wave, articleId }),
        keep: (wave) => {
          kept.keep(wave);
        },
        letGo: (wave) => {
          kept.letGo(wave);
        },
      }),
  );
  const view = useSyncExternalStore(outbox.subscribe, outbox.getView, outbox.getView);
  useEffect(() => {
    outbox.resume(kept.read());
    const flush = () => {
      outbox.flush();
    };
    window.addEventListener("online", flush);
    return () => {
      window.removeEventListener("online", flush);
      outbox.stop();
    };
  }, [outbox, kept]);

  const words = useMemo(
    () => wavedBy(withMine(stored, meId, view.changed), personId),
    [stored, personId, meId, view.changed],
  );
  const set = useCallback(
    (sentence: string, nothing: boolean) => {
      outbox.set(sentence, nothing);
    },
    [outbox],
  );
  return { words, set, problem: view.problem, saveState: (statements) => together(statements, view) };
}

function withMine(
  stored: readonly WavedSentence[],
  meId: string,
  changed: ReadonlyMap<string, boolean>,
): WavedSentence[] {
  const kept = stored.filter(({ personId, words }) => personId !== meId || changed.get(words) !== false);
  const mine = [...changed].flatMap(([words, nothing]) => (nothing ? [{ personId: meId, words }] : []));
  return [...kept, ...mine];
}

/** "Saved" is said only when everything is. */
function together(statements: SaveState, { unsent, isReached }: WaveView): SaveState {
  if (unsent === 0 || statements.kind === "needs-you") return statements;
  if (statements.kind === "offline") return { kind: "offline", waiting: statements.waiting + unsent };
  return isReached ? { kind: "saving" } : { kind: "offline", waiting: unsent };
}
