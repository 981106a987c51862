import { align, type Alignment } from "./align";
import { weigh } from "./stretch";
import { readTokens, type Tokens } from "./tokens";

/** Two versions of a text and what of the one is what of the other. */
export type TextPair = {
  old: Tokens;
  now: Tokens;
  alignment: Alignment;
  oldSums: Int32Array;
  newSums: Int32Array;
};

/** Compares two texts: the dear part of everything that is asked of them together. */
export function pairTexts(oldText: string, newText: string): TextPair {
  const [old, now] = [readTokens(oldText), readTokens(newText)];
  return { old, now, alignment: align(old, now), oldSums: weigh(old), newSums: weigh(now) };
}
