"use client";

import { useMemo } from "react";
import { rankChange } from "@/domain/anchor/critical-change";
import { SentencesAround } from "@/domain/anchor/sentence-around";
import type { Annotation } from "@/domain/annotation/annotation";
import type { Article } from "@/domain/article/article";
import { attributedIn } from "./attributed-in";
import type { CardActions, CardContext } from "./card-actions";

type Props = {
  meId: string;
  canAnnotate: boolean;
  actions: CardActions;
  article: Article;
  /** The statements that are selected. */
  selected: readonly Annotation[];
};

/** What the cards of the page share; the same object as long as none of it changes. */
export function useCardContext({ meId, canAnnotate, actions, article, selected }: Props): CardContext {
  const { language } = article;
  const { text } = article.version;
  const sentences = useMemo(() => new SentencesAround(text, language), [text, language]);
  const selectedIds = useMemo(() => new Set(selected.map(({ id }) => id)), [selected]);
  return useMemo(
    () => ({
      meId,
      canAnnotate,
      actions,
      selectedIds,
      isAttributed: ({ anchor }) => attributedIn(text, language, anchor),
      changesOf: ({ anchor, recheck }) => {
        if (recheck === undefined) return null;
        const { start, end } = sentences.of(anchor);
        return rankChange(recheck.sentence, text.slice(start, end), language);
      },
    }),
    [meId, canAnnotate, actions, selectedIds, text, language, sentences],
  );
}
