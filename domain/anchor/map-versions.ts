import { isGraphemeBorder, onBorders } from "@/domain/text/graphemes";
import type { Span } from "@/domain/text/span";
import { BesideSpans } from "./beside-spans";
import { enoughAlike, followSpan, isInCompany } from "./follow-span";
import type { Likely, Placing } from "./placing";
import { isSameWording } from "./same-wording";
import { SentencesAround } from "./sentence-around";
import { weightOf, type Stretch } from "./stretch";
import { pairTexts, type TextPair } from "./text-pair";
import { TokenIndex } from "./token-index";
import { tokensIn } from "./tokens";

/** Words that stand in a new text for the first time are the old statement when they are so long, in UTF-16 code units. */
const longQuote = 48;

/** And so much of them must be the same, where nothing beside them says whose they are. */
const surelyNew = 0.55;

/** Below this a passage is not like another one, and is not offered. */
const leastClosest = 0.33;

/**
 * Carries spans of an old text over to a new one. The two are compared once, however many spans
 * follow; what the comparison does not settle is looked for among the words that are new, because
 * what stood in the old text already is never somebody else's statement. `language` is the BCP 47
 * tag of both.
 */
export class VersionMap {
  /** Both texts compared, for what else is asked of them. */
  readonly pair: TextPair;
  private readonly beside: BesideSpans;
  private readonly oldSentences: SentencesAround;
  private readonly newSentences: SentencesAround;
  private lazyIndex: TokenIndex | null = null;

  constructor(oldText: string, newText: string, language: string) {
    this.pair = pairTexts(oldText, newText);
    this.beside = new BesideSpans(this.pair.old, this.pair.now, language);
    this.oldSentences = new SentencesAround(oldText, language);
    this.newSentences = new SentencesAround(newText, language);
  }

  /** Where a span of the old text (UTF-16 code units, on grapheme borders) stands in the new one. */
  place(span: Span): Placing {
    const [first, last] = tokensIn(this.pair.old, span.start, span.end);
    const same = this.sameWords(span, first, last);
    if (same) return this.judge(span, same, 1);
    if (first === last) return { found: "lost", closest: null };
    const followed = followSpan(this.pair, first, last) ?? this.amongNew(first, last);
    if (followed) return this.judge(span, this.within(span, first, last, followed), followed.score);
    const closest = this.index().closest(this.pair.old, first, last);
    return {
      found: "lost",
      closest: closest && closest.score >= leastClosest ? this.likely(closest) : null,
    };
  }

  /** The sentences of the old text that a span of it touches. */
  oldSentence(span: Span): Span {
    return this.oldSentences.of(span);
  }

  /** Whether most of the words of a span of the new text stand in it for the first time: what stood there before is not new. */
  isNew({ start, end }: Span): boolean {
    const { now, newSums, alignment } = this.pair;
    const [first, last] = tokensIn(now, start, end);
    let fresh = 0;
    for (let at = first; at < last; at += 1) {
      if (alignment.toOld[at] === -1) fresh += weightOf(newSums, at, at + 1);
    }
    return fresh > weightOf(newSums, first, last) * enoughAlike;
  }

  /** The very same code units, where all of its words went to the same place. */
  private sameWords({ start, end }: Span, first: number, last: number): Span | null {
    const { old, now, alignment } = this.pair;
    const isBeforeWords = first === 0 && last === 0 && now.text.startsWith(old.text.slice(0, end));
    if (isBeforeWords && this.isOnBorders({ start, end })) return { start, end };
    // A span of white space alone goes with the word before it, or with the one after it.
    const near = first === last ? [first - 1, first] : [first];
    for (const at of near) {
      const there = alignment.toNew[at] ?? -1;
      if (there === -1) continue;
      const shift = (now.starts[there] ?? 0) - (old.starts[at] ?? 0);
      const place = { start: start + shift, end: end + shift };
      if (place.start < 0 || now.text.slice(place.start, place.end) !== old.text.slice(start, end)) continue;
      if (last - first > 1 && alignment.toNew[last - 1] !== there + last - 1 - first) continue;
      if (this.isOnBorders(place) && isInCompany(this.pair, first, last, there - (at - first))) return place;
    }
    return null;
  }

  /** Exact or moved when words and sentence read the same, else changed. */
  private judge(span: Span, place: Span, score: number): Placing {
    const [oldText, newText] = [this.pair.old.text, this.pair.now.text];
    const words = (text: string, { start, end }: Span) => text.slice(start, end);
    const isSame =
      isSameWording(words(oldText, span), words(newText, place)) && this.isSameSentence(span, place);
    if (isSame) {
      const isExact = place.start === span.start && place.end === span.end;
      return { found: isExact ? "exact" : "moved", ...place };
    }
    return { found: "changed", ...place, score };
  }

  private isSameSentence(span: Span, place: Span): boolean {
    const { old, now } = this.pair;
    const quick = this.beside.compare(
      tokensIn(old, span.start, span.end),
      tokensIn(now, place.start, place.end),
    );
    if (quick !== null) return quick;
    const [before, after] = [this.oldSentences.of(span), this.newSentences.of(place)];
    return isSameWording(old.text.slice(before.start, before.end), now.text.slice(after.start, after.end));
  }

  /** A passage that was taken out and put in elsewhere, among the words that only the new text has. */
  private amongNew(first: number, last: number): Stretch | null {
    const { old, alignment, oldSums } = this.pair;
    if (weightOf(oldSums, first, last) < longQuote) return null;
    const found = this.index().closest(old, first, last, (at) => alignment.toOld[at] === -1);
    return found && found.score > surelyNew ? found : null;
  }

  private index(): TokenIndex {
    this.lazyIndex ??= new TokenIndex(this.pair.now, this.pair.newSums);
    return this.lazyIndex;
  }

  private likely(stretch: Stretch): Likely {
    return { ...this.spanOf(stretch), score: stretch.score };
  }

  /** From the first to the last token, never inside a grapheme. */
  private spanOf({ from, to }: Stretch): Span {
    const { text, starts, ends } = this.pair.now;
    return onBorders(text, starts[from] ?? 0, ends[to - 1] ?? 0);
  }

  /** As `spanOf`, from and to the same letter of a word where the old span began or ended inside one. */
  private within(span: Span, first: number, last: number, stretch: Stretch): Span {
    const { old, now, alignment } = this.pair;
    const whole = this.spanOf(stretch);
    const isSameToken = (before: number, after: number) =>
      alignment.toNew[before] === after &&
      (old.ends[before] ?? 0) - (old.starts[before] ?? 0) ===
        (now.ends[after] ?? 0) - (now.starts[after] ?? 0);
    const cutBefore = isSameToken(first, stretch.from)
      ? Math.max(0, span.start - (old.starts[first] ?? 0))
      : 0;
    const cutAfter = isSameToken(last - 1, stretch.to - 1)
      ? Math.max(0, (old.ends[last - 1] ?? 0) - span.end)
      : 0;
    const cut = { start: whole.start + cutBefore, end: whole.end - cutAfter };
    return this.isOnBorders(cut) ? cut : whole;
  }

  private isOnBorders({ start, end }: Span): boolean {
    return isGraphemeBorder(this.pair.now.text, start) && isGraphemeBorder(this.pair.now.text, end);
  }
}
