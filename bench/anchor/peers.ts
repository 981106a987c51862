import { createTextQuoteSelectorMatcher } from "@apache-annotator/dom";
import search from "approx-string-match";
import DiffMatchPatch from "diff-match-patch";
import { toTextPosition } from "dom-anchor-text-quote";
import { JSDOM } from "jsdom";
import { firstWhere } from "@/domain/text/first-where";
import { quoteOf, type Matcher } from "./matcher";

/** What Hypothesis publishes of how it weighs a place: the quote, the words on each side, and how far away it is. */
const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 };

/** approx-string-match, weighed as Hypothesis' client does: the best place wins, however bad it is. */
const hypothesis: Matcher = {
  name: "approx-string-match, Hypothesis’ weights",
  *follow(old, now, spans) {
    for (const span of spans) {
      const { exact, prefix, suffix } = quoteOf(old, span);
      const most = Math.min(256, exact.length / 2);
      const found = exactly(now, exact) ?? search(now, exact, most);
      let best: { start: number; end: number; score: number } | null = null;
      for (const { start, end, errors } of found) {
        const score =
          weights.quote * (1 - errors / exact.length) +
          weights.prefix * likeness(now.slice(Math.max(0, start - prefix.length), start), prefix) +
          weights.suffix * likeness(now.slice(end, end + suffix.length), suffix) +
          weights.position * (1 - Math.abs(start - span.start) / now.length);
        if (best === null || score > best.score) best = { start, end, score };
      }
      yield best;
    }
  },
};

function exactly(text: string, quote: string): { start: number; end: number; errors: number }[] | null {
  const found = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1))
    found.push({ start: at, end: at + quote.length, errors: 0 });
  return found.length > 0 ? found : null;
}

function likeness(text: string, wanted: string): number {
  if (wanted === "" || text === "") return 0;
  const errors = search(text, wanted, wanted.length).map((match) => match.errors);
  return errors.length === 0 ? 0 : 1 - Math.min(...errors) / wanted.length;
}

/** The words of both texts compared by diff-match-patch, and each end of a span moved with them. */
const diffMatchPatch: Matcher = {
  name: "diff-match-patch, by words",
  *follow(old, now, spans) {
    const engine = new DiffMatchPatch();
    engine.Diff_Timeout = 0;
    const [one, other, words] = asLetters(old, now);
    const diffs = engine.diff_main(one, other, false);
    for (const diff of diffs)
      diff[1] = Array.from(
        { length: diff[1].length },
        (_none, at) => words[diff[1].charCodeAt(at)] ?? "",
      ).join("");
    const kept = keptSpans(diffs);
    for (const span of spans) {
      const [start, end] = [engine.diff_xIndex(diffs, span.start), engine.diff_xIndex(diffs, span.end)];
      const stayed = kept(span.start, span.end);
      yield stayed * 2 >= span.end - span.start && end > start ? { start, end } : null;
    }
  },
};

/** Each distinct word as one letter, as diff-match-patch advises for lines. */
function asLetters(old: string, now: string): [string, string, string[]] {
  const words = [""];
  const known = new Map<string, number>();
  const encode = (text: string) =>
    Array.from(text.matchAll(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu), ([word]) => {
      const id = known.get(word) ?? words.push(word) - 1;
      known.set(word, id);
      return String.fromCharCode(id);
    }).join("");
  return [encode(old), encode(now), words];
}

/** How much of an old span a diff leaves in place, in UTF-16 code units. */
function keptSpans(diffs: readonly [number, string][]): (start: number, end: number) => number {
  const same: [number, number][] = [];
  let at = 0;
  for (const [kind, text] of diffs) {
    if (kind === 0) same.push([at, at + text.length]);
    if (kind !== 1) at += text.length;
  }
  return (start, end) => {
    let at = firstWhere(same.length, (index) => (same[index]?.[1] ?? 0) > start);
    let kept = 0;
    for (let piece = same[at]; piece && piece[0] < end; piece = same[++at])
      kept += Math.min(end, piece[1]) - Math.max(start, piece[0]);
    return kept;
  };
}

/** The library of the older annotator tools; it reads nothing of a document but its text. */
const domAnchorTextQuote: Matcher = {
  name: "dom-anchor-text-quote",
  *follow(old, now, spans) {
    for (const span of spans)
      yield toTextPosition({ textContent: now }, quoteOf(old, span), { hint: span.start });
  },
};

/** Finds the very words only, with the words around them. */
const apacheAnnotator: Matcher = {
  name: "@apache-annotator/dom",
  async *follow(old, now, spans) {
    const { window } = new JSDOM("<pre></pre>");
    Object.assign(globalThis, { Node: window.Node, NodeFilter: window.NodeFilter });
    const scope = window.document.querySelector("pre") ?? window.document.body;
    scope.textContent = now;
    for (const span of spans) {
      const find = createTextQuoteSelectorMatcher({ type: "TextQuoteSelector", ...quoteOf(old, span) });
      let found = null;
      for await (const range of find(scope)) {
        found = { start: range.startOffset, end: range.endOffset };
        break;
      }
      yield found;
    }
  },
};

export const peers: readonly Matcher[] = [hypothesis, diffMatchPatch, domAnchorTextQuote, apacheAnnotator];
