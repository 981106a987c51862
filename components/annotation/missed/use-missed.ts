"use client";

import type { Editor } from "@tiptap/core";
import { useMemo, useState } from "react";
import type { Annotation } from "@/domain/annotation/annotation";
import { unmarkedSuggested } from "@/domain/annotation/coverage";
import { wordsOfSentence } from "@/domain/annotation/nothing-to-check";
import type { Article } from "@/domain/article/article";
import type { Span } from "@/domain/text/span";
import type { Act, ActHistory } from "@/components/annotation/act-history";
import { firstInView } from "@/components/annotation/bring-into-view";
import { focusText } from "@/components/annotation/focus-text";
import { useCountedLayer } from "@/components/annotation/use-counted-layer";
import { reasons } from "./reasons";
import type { Waved } from "./use-waved";

export type Missed = {
  isOpen: boolean;
  /** How many sentences are still to look at. */
  left: number;
  /** The one under the reading cursor: which it is, from 1, and why it is suggested; null when it is none of them. */
  here: { number: number; why: string } | null;
  problem: string | null;
  /** Goes to the next one from the reading cursor on, from the last to the first. */
  next: () => void;
  /** Takes back what was just waved through; null when something else was done since. */
  undo: (() => void) | null;
  /** Waves the one under the reading cursor through and goes on. */
  wave: () => void;
  close: () => void;
};

type Props = {
  editor: Editor | null;
  article: Article;
  /** The statements of those whose are shown, whatever filter they are looked at through. */
  layer: readonly Annotation[];
  waved: Waved;
  history: ActHistory;
  /** What the reading cursor stands on, and the way to put it on something. */
  cursor: Span | null;
  goTo: (span: Span) => void;
};

/** The walk through the sentences that ask for a tag and have none. */
export function useMissed({ editor, article, layer, waved, history, cursor, goTo }: Props): Missed {
  const [isOpen, setIsOpen] = useState(false);
  const [lastWave, setLastWave] = useState<Act | null>(null);
  const { language } = article;
  const { text } = article.version;
  const counted = useCountedLayer(layer);
  const left = useMemo(
    () => unmarkedSuggested({ annotations: counted, waved: waved.words }, text, language),
    [counted, waved.words, text, language],
  );
  const at =
    cursor === null ? -1 : left.findIndex(({ start, end }) => start === cursor.start && end === cursor.end);
  const current = left[at] ?? null;

  const go = (target: Span | null | undefined) => {
    setIsOpen(true);
    // Who goes on by the buttons of the bar stays on them, as long as there are any.
    if (!target || document.activeElement?.closest("[data-missed]") === null) focusText();
    document.getSelection()?.removeAllRanges();
    if (target) goTo(target);
  };

  const words = current && wordsOfSentence(text.slice(current.start, current.end));
  return {
    isOpen,
    left: left.length,
    here: current && { number: at + 1, why: reasons(text.slice(current.start, current.end), language) },
    problem: waved.problem,
    undo:
      lastWave !== null && history.getView().undo === lastWave
        ? () => {
            history.undo();
          }
        : null,
    next: () => {
      if (cursor === null) go(editor && firstInView(editor, left));
      else
        go(left.find(({ start }) => start > cursor.start || (start === cursor.start && !current)) ?? left[0]);
    },
    wave: () => {
      if (!isOpen || words === null) return;
      const act: Act = {
        // The bar goes on to the next one, which says enough.
        quiet: true,
        done: "Nothing to check.",
        undone: "To look at again.",
        undo: () => {
          waved.set(words, false);
        },
        redo: () => {
          waved.set(words, true);
        },
        // A sentence that one has waved through elsewhere too is still one's own to take back.
        holds: () => true,
      };
      history.push(act);
      setLastWave(act);
      waved.set(words, true);
      // The same words may stand in several places: all of them are waved through.
      const others = left.filter(({ start, end }) => wordsOfSentence(text.slice(start, end)) !== words);
      go(others.find(({ start }) => start > (current?.start ?? 0)) ?? others[0]);
    },
    close: () => {
      setIsOpen(false);
      focusText();
    },
  };
}
