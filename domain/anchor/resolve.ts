import { isGraphemeBorder } from "@/domain/text/graphemes";
import type { Anchor } from "./anchor";

/** How an anchor's statement was found in a text, and where (UTF-16 code units, on grapheme borders). */
export type Resolution =
  /** At its own offsets, or with the same words elsewhere. */
  { found: "exact" | "moved"; start: number; end: number } | { found: "lost" };

/**
 * The same words count as the same statement when the context beside them agrees for this
 * many UTF-16 code units, or when they are so many themselves that they hardly stand in two
 * places. Below that a quote would land wherever else somebody "said on Monday".
 */
const enoughContext = 24;
const longQuote = 48;

type Candidate = { start: number; before: number; after: number; distance: number };

/**
 * Finds an anchor's statement in a text. Only the exact quote counts; of several places the
 * one whose context agrees best wins, then the nearest. A statement whose words changed, or
 * that stands nowhere with enough of its context, is lost: never placed somewhere else.
 */
export function resolve(anchor: Anchor, text: string): Resolution {
  let best = agreementAt(anchor, text, anchor.start);
  if (best === null || !agreesWholly(best, anchor)) {
    for (const start of occurrences(anchor.exact, text)) {
      const candidate = agreementAt(anchor, text, start);
      if (candidate && (best === null || isBetter(candidate, best))) best = candidate;
    }
  }
  if (best === null || !isEnough(best, anchor, text)) return { found: "lost" };
  return {
    found: best.start === anchor.start ? "exact" : "moved",
    start: best.start,
    end: best.start + anchor.exact.length,
  };
}

function* occurrences(quote: string, text: string): Generator<number> {
  if (quote === "") return;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) yield at;
}

/** How much context agrees on each side when the quote is taken to begin at `start`; null when it does not. */
function agreementAt(anchor: Anchor, text: string, start: number): Candidate | null {
  const end = start + anchor.exact.length;
  if (!text.startsWith(anchor.exact, start)) return null;
  if (!isGraphemeBorder(text, start) || !isGraphemeBorder(text, end)) return null;
  const { prefix, suffix } = anchor;
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[start - 1 - before]) before += 1;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[end + after]) after += 1;
  return { start, before, after, distance: Math.abs(start - anchor.start) };
}

function agreesWholly(candidate: Candidate, anchor: Anchor): boolean {
  return candidate.before === anchor.prefix.length && candidate.after === anchor.suffix.length;
}

function isEnough(candidate: Candidate, anchor: Anchor, text: string): boolean {
  if (anchor.exact.length >= longQuote) return true;
  if (candidate.before + candidate.after >= enoughContext) return true;
  // A text too short to offer so much context: then only the very same text will do.
  return text === anchor.prefix + anchor.exact + anchor.suffix;
}

function isBetter(one: Candidate, other: Candidate): boolean {
  const gain = one.before + one.after - (other.before + other.after);
  return gain === 0 ? one.distance < other.distance : gain > 0;
}
