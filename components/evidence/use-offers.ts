"use client";

import { useEffect, useState } from "react";

/** How long typing pauses before anything is asked, in milliseconds. */
const pause = 250;

type Offers<Found> = { for: string; found: readonly Found[]; problem: string | null };

/**
 * What fits the words that somebody types, asked when they pause; empty while the answer is on its
 * way. `find` must stay the same function. Without words of `least` characters nothing is asked.
 */
export function useOffers<Found>(
  search: string,
  find: (search: string) => Promise<readonly Found[]>,
  least: number,
): { found: readonly Found[]; problem: string | null; isLooking: boolean } {
  const [offers, setOffers] = useState<Offers<Found> | null>(null);
  const words = search.trim();
  const isAsked = words.length >= least;
  useEffect(() => {
    if (!isAsked) return;
    let isLate = false;
    const timer = setTimeout(() => {
      find(words)
        .then((found) => ({ for: words, found, problem: null }))
        .catch((error: unknown) => ({ for: words, found: [], problem: wordsOf(error) }))
        .then((next) => {
          if (!isLate) setOffers(next);
        })
        .catch(() => undefined);
    }, pause);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [words, isAsked, find]);
  const isAnswered = isAsked && offers?.for === words;
  return {
    found: isAnswered ? offers.found : [],
    problem: isAnswered ? offers.problem : null,
    isLooking: isAsked && !isAnswered,
  };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : "Galley cannot be reached. Try again in a moment.";
}
