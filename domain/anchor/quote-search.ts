import { isGraphemeBorder, onBorders } from "@/domain/text/graphemes";
import type { Span } from "@/domain/text/span";
import type { Anchor } from "./anchor";
import { VersionMap } from "./map-versions";
import type { Placing } from "./placing";
import { isSameWording } from "./same-wording";
import { weigh } from "./stretch";
import { TokenIndex } from "./token-index";
import { readTokens, type Tokens } from "./tokens";

/**
 * The same words count as the same statement when the context beside them agrees for this
 * many UTF-16 code units, or when they are so many themselves that they hardly stand in two
 * places. Below that a quote would land wherever else somebody "said on Monday".
 */
const enoughContext = 24;
const longQuote = 48;

/** So much of a quote and its context must stand together, for its words to be looked for there at all. */
const likelyPlace = 0.55;

type Candidate = { start: number; before: number; after: number; distance: number };

/**
 * Finds anchors' statements in a text of which nothing else is known; its words are read once for
 * all of them. Of several places with the exact words the one whose context agrees best wins, then
 * the nearest. Where they stand nowhere, the place most like the quote with its context is looked at
 * word by word. What is not found with enough of its context is lost: never placed somewhere else.
 * Where the old text is at hand, `VersionMap` knows more. `language` is the BCP 47 tag of the text.
 */
export class QuoteSearch {
  private readonly read: () => { tokens: Tokens; index: TokenIndex };

  constructor(
    private readonly text: string,
    private readonly language: string,
  ) {
    this.read = once(() => {
      const tokens = readTokens(text);
      return { tokens, index: new TokenIndex(tokens, weigh(tokens)) };
    });
  }

  /** `mayStand` says of a span whether the statement may be placed there at all. */
  resolve(anchor: Anchor, mayStand: (span: Span) => boolean = anywhere): Placing {
    const exact = resolveExact(anchor, this.text, mayStand);
    if (exact) return exact;
    const placing = this.resolveChanged(anchor);
    if (placing.found === "lost" || mayStand(placing)) return placing;
    const { start, end } = placing;
    return { found: "lost", closest: { start, end, score: placing.found === "changed" ? placing.score : 1 } };
  }

  /** Looks for the place most like the quote with its context, and carries the quote over to there. */
  private resolveChanged({ exact, prefix, suffix }: Anchor): Placing {
    const known = prefix + exact + suffix;
    const old = readTokens(known);
    if (old.count === 0) return { found: "lost", closest: null };
    const { tokens: now, index } = this.read();
    const likely = index.closest(old, 0, old.count);
    if (likely === null || likely.score < likelyPlace) return { found: "lost", closest: null };

    const { start: from, end: to } = onBorders(
      this.text,
      now.starts[likely.from] ?? 0,
      now.ends[likely.to - 1] ?? 0,
    );
    const there = this.text.slice(from, to);
    const span = { start: prefix.length, end: prefix.length + exact.length };
    const placing = new VersionMap(known, there, this.language).place(span);
    if (placing.found === "lost") {
      const { closest } = placing;
      return { found: "lost", closest: closest && { ...closest, ...shifted(closest, from) } };
    }
    const place = shifted(placing, from);
    // The context is cut off anywhere, so that its sentences say nothing.
    if (isSameWording(exact, this.text.slice(place.start, place.end))) return { found: "moved", ...place };
    return { found: "changed", ...place, score: placing.found === "changed" ? placing.score : 1 };
  }
}

/** Where the very words stand with enough of their context; null where they do not. */
function resolveExact(anchor: Anchor, text: string, mayStand: (span: Span) => boolean): Placing | null {
  const candidateAt = (start: number) =>
    mayStand({ start, end: start + anchor.exact.length }) ? agreementAt(anchor, text, start) : null;
  let best = candidateAt(anchor.start);
  if (best === null || !agreesWholly(best, anchor)) {
    for (const start of occurrences(anchor.exact, text)) {
      const candidate = candidateAt(start);
      if (candidate && (best === null || isBetter(candidate, best))) best = candidate;
    }
  }
  if (best === null || !isEnough(best, anchor, text)) return null;
  return {
    found: best.start === anchor.start ? "exact" : "moved",
    start: best.start,
    end: best.start + anchor.exact.length,
  };
}

function anywhere(): boolean {
  return true;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
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
