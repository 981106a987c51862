import type { Span } from "@/domain/text/span";
import type { ReadingUnits, Unit } from "./reading-units";

/** Forward or back in the order of the text, whichever way it is written. */
export type Step = 1 | -1;

/** Where in the article the keys act. Offsets are UTF-16 code units of the article's text. */
export type ReadingCursor = Span & {
  /** Where the stretch began: what Shift took is given back to here before more is taken on the other side. */
  from: Span;
  /** Whether it stands on a word, or on a sentence or what was selected. */
  on: "word" | "sentence";
};

/** The cursor on a stretch: a sentence, a statement, a selection. */
export function cursorOn({ start, end }: Span, on: ReadingCursor["on"] = "sentence"): ReadingCursor {
  return { start, end, from: { start, end }, on };
}

/**
 * The cursor a unit further, or where it was at either end of the text. From within a sentence, the step
 * back leads to the whole of it, as a step into a sentence leads to its first or last word. A paragraph
 * is entered at its first sentence, because sentences are what is tagged.
 */
export function move(units: ReadingUnits, cursor: ReadingCursor, by: Unit, step: Step): ReadingCursor {
  const next = { word: toWord, sentence: toSentence, paragraph: toParagraph }[by](units, cursor, step);
  return next === null ? cursor : cursorOn(next, by === "word" ? "word" : "sentence");
}

function toWord(units: ReadingUnits, { start, end, on }: ReadingCursor, step: Step): Span | null {
  if (on === "sentence") {
    const inside = step === 1 ? units.startingFrom("word", start) : units.endingBy("word", end);
    if (inside && inside.start >= start && inside.end <= end) return inside;
  }
  return step === 1 ? units.startingFrom("word", end) : units.endingBy("word", start);
}

function toSentence(units: ReadingUnits, { start, end }: ReadingCursor, step: Step): Span | null {
  if (step === 1) return units.startingFrom("sentence", end) ?? units.startingBefore("sentence", end);
  const here = units.startingBefore("sentence", start + 1);
  const isWhole = here === null || (here.start === start && here.end <= end);
  return isWhole ? (units.startingBefore("sentence", start) ?? here) : here;
}

function toParagraph(units: ReadingUnits, { start }: ReadingCursor, step: Step): Span | null {
  const paragraph =
    step === 1 ? units.startingFrom("paragraph", start + 1) : units.startingBefore("paragraph", start);
  return paragraph && units.startingFrom("sentence", paragraph.start);
}

/**
 * The stretch a unit longer or shorter, as Shift does it. Forward it gives back what was taken before it,
 * then takes from after it; back, it gives up its end as long as a unit is left, then takes from before it.
 */
export function extend(units: ReadingUnits, cursor: ReadingCursor, by: Unit, step: Step): ReadingCursor {
  return step === 1 ? extendForward(units, cursor, by) : extendBack(units, cursor, by);
}

function extendForward(units: ReadingUnits, cursor: ReadingCursor, by: Unit): ReadingCursor {
  const { start, end, from } = cursor;
  if (start < from.start) {
    const given = units.startingFrom(by, start + 1)?.start ?? from.start;
    return { ...cursor, start: Math.min(given, from.start) };
  }
  return { ...cursor, end: units.endingAfter(by, end)?.end ?? end };
}

function extendBack(units: ReadingUnits, cursor: ReadingCursor, by: Unit): ReadingCursor {
  const { start, end, from } = cursor;
  const left = units.endingBy(by, end - 1)?.end ?? start;
  if (end > from.end) return { ...cursor, end: Math.max(left, from.end) };
  if (start === from.start && left > start) return { ...cursor, end: left, from: { start, end: left } };
  return { ...cursor, start: units.startingBefore(by, start)?.start ?? start };
}
