"use client";

import type { Editor } from "@tiptap/core";
import { useCallback, useMemo, useState } from "react";
import { attributes } from "@/domain/annotation/attribution";
import { sentenceAt, splitSentences } from "@/domain/text/sentences";
import type { Span } from "@/editor/selection-to-span";
import { bringIntoView } from "./bring-into-view";

type Reading = {
  /** The sentence under the reading cursor. */
  sentence: Span | null;
  move: (step: 1 | -1) => void;
};

/** The reading cursor: it walks the article sentence by sentence. */
export function useReading(editor: Editor | null, text: string, language: string): Reading {
  const sentences = useMemo(() => splitSentences(text, language), [text, language]);
  const [index, setIndex] = useState<number | null>(null);
  const move = useCallback(
    (step: 1 | -1) => {
      setIndex((before) => {
        const next = before === null ? 0 : Math.min(Math.max(before + step, 0), sentences.length - 1);
        const sentence = sentences[next];
        if (editor && sentence) bringIntoView(editor, sentence.start);
        return sentence ? next : null;
      });
    },
    [editor, sentences],
  );
  return { sentence: index === null ? null : (sentences[index] ?? null), move };
}

/** Whether the sentence around a statement reports what somebody said: then the card asks which of the two is checked. */
export function attributedIn(text: string, language: string, { start }: { start: number }): boolean {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", start);
  const block = text.slice(from, to === -1 ? undefined : to);
  const sentence = sentenceAt(splitSentences(block, language), start - from);
  return sentence !== null && attributes(block.slice(sentence.start, sentence.end), language);
}
