import "server-only";

/** How like two texts are: 0 for nothing in common, 1 for the same words. */
export type Likeness = {
  /** F1 of the words, each as often as it occurs, wherever it stands. */
  words: number;
  /** F1 of runs of four words, so that order counts too, and its two halves. */
  shingles: number;
  precision: number;
  recall: number;
  /** Whether exactly the same words follow each other. */
  isSame: boolean;
};

/** Compares the words of an extracted text with those that were expected. */
export function compareTexts(expected: string, extracted: string): Likeness {
  const words = overlap(count(wordsOf(expected)), count(wordsOf(extracted)));
  const [clumps, others] = [clumpsOf(expected), clumpsOf(extracted)];
  const shingles = overlap(count(shinglesOf(clumps)), count(shinglesOf(others)));
  return {
    words: f1(words),
    shingles: f1(shingles),
    ...shingles,
    isSame: clumps.length === others.length && clumps.every((clump, index) => clump === others[index]),
  };
}

export function f1({ precision, recall }: { precision: number; recall: number }): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Words; where a script does not part them, each sign. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{N}\p{M}_]+/gu) ?? [];
}

/** Words as the public benchmark counts them: what stands between spaces and signs. */
function clumpsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function shinglesOf(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  return Array.from({ length: Math.max(1, words.length - 3) }, (_, from) =>
    words.slice(from, from + 4).join(" "),
  );
}

function count(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function overlap(expected: Map<string, number>, extracted: Map<string, number>) {
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((all, one) => all + one, 0);
  let shared = 0;
  for (const [item, times] of expected) shared += Math.min(times, extracted.get(item) ?? 0);
  const [wanted, found] = [sum(expected), sum(extracted)];
  if (wanted === 0 && found === 0) return { precision: 1, recall: 1 };
  return { precision: found === 0 ? 0 : shared / found, recall: wanted === 0 ? 0 : shared / wanted };
}
