import type { Anchor } from "@/domain/anchor/anchor";
import { describe } from "@/domain/anchor/describe";
import type { Span } from "@/domain/text/span";
import type { PassageContext } from "./passage-context";

/** A passage with what stands around it: a stretch of a version's text, beginning at `start` in it. */
export type Surroundings = {
  text: string;
  start: number;
  /** "…" where the sentence goes on before it, or after it. */
  lead: string;
  trail: string;
};

/**
 * The text that `context` shows around an anchor, with the anchor's own words in it. Null when it was made for other
 * words: then nothing is known of what stands where.
 */
export function surroundingsOf(context: PassageContext, anchor: Anchor): Surroundings | null {
  const before = anchor.start - context.start;
  const after = context.end - anchor.end;
  const lead = context.before.length - before;
  const trail = context.after.length - after;
  const fits = before >= 0 && after >= 0 && isMark(lead) && isMark(trail);
  if (!fits) return null;
  return {
    text: context.before.slice(lead) + anchor.exact + context.after.slice(0, after),
    start: context.start,
    lead: context.before.slice(0, lead),
    trail: context.after.slice(after),
  };
}

/** The anchor of a span of the surroundings, in the version's text; its context reaches no further than they do. */
export function anchorWithin({ text, start: from }: Surroundings, { start, end }: Span): Anchor {
  const anchor = describe(text, start - from, end - from);
  return { ...anchor, start, end };
}

/** Whether what is left over can be the mark of what was cut: a space and "…", or nothing. */
function isMark(length: number): boolean {
  return length === 0 || length === 2;
}
