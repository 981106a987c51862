"use client";

import type { Editor } from "@tiptap/core";
import { useCallback, useMemo, useState } from "react";
import type { Annotation } from "@/domain/annotation/annotation";
import { sentenceAt } from "@/domain/text/sentences";
import type { Span } from "@/domain/text/span";
import { bringIntoView, firstInView } from "./bring-into-view";
import { cursorOn, extend, move, type ReadingCursor, type Step } from "./reading-cursor";
import { ReadingUnits, type Unit } from "./reading-units";

/** One press of a key that moves the cursor, or with Shift an end of its stretch. */
export type CursorStep = { by: Unit; step: Step; extending: boolean };

export type Reading = {
  /** The stretch under the reading cursor; null before it was used. */
  cursor: ReadingCursor | null;
  /** A step from the cursor, or from the words that are selected. */
  step: (step: CursorStep, selected: Span | null) => void;
  /** Puts the cursor on a stretch and brings it into view. Always the same function. */
  goTo: (span: Span) => void;
  /** Puts the cursor on the sentence at an offset of the text. */
  goToSentence: (offset: number) => void;
};

type Props = {
  editor: Editor | null;
  text: string;
  language: string;
  /** The statement whose card is open: the cursor goes with it, and stays there when the card is closed. */
  opened: Annotation | null;
};

/** The reading cursor: it goes through the article by sentence, word and paragraph. */
export function useReading({ editor, text, language, opened }: Props): Reading {
  const units = useMemo(() => new ReadingUnits(text, language), [text, language]);
  const [cursor, setCursor] = useState<ReadingCursor | null>(null);

  const openedAt = opened && [opened.id, opened.anchor.start, opened.anchor.end].join(" ");
  const [followed, setFollowed] = useState<string | null>(null);
  if (openedAt !== followed) {
    setFollowed(openedAt);
    if (opened) setCursor(cursorOn(opened.anchor));
  }

  const goTo = useCallback(
    (span: Span) => {
      setCursor(cursorOn(span));
      if (editor) bringIntoView(editor, span);
    },
    [editor],
  );

  return {
    cursor,
    goTo,
    goToSentence: (offset) => {
      const sentence = sentenceAt(units.sentences, offset);
      if (sentence) setCursor(cursorOn(sentence));
    },
    step: ({ by, step, extending }, selected) => {
      if (editor === null) return;
      const at = selected ? cursorOn(selected) : cursor;
      const next = at === null ? begin(editor, units) : (extending ? extend : move)(units, at, by, step);
      if (next === null) return;
      setCursor(next);
      // Of a stretch that grows or shrinks, the end that moved must be seen.
      const moved = at?.start === next.start ? next.end : next.start;
      bringIntoView(editor, { start: moved, end: moved });
    },
  };
}

/** Where the cursor begins: at the first sentence that is on the screen. */
function begin(editor: Editor, units: ReadingUnits): ReadingCursor | null {
  const sentence = firstInView(editor, units.sentences);
  return sentence && cursorOn(sentence);
}
