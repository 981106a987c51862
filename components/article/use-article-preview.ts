"use client";

import { useEffect, useRef, useState } from "react";
import type { ArticlePreview, ArticleSource } from "@/domain/article/article";
import type { Outcome } from "@/domain/errors";

export type AskPreview = (source: ArticleSource) => Promise<Outcome<ArticlePreview>>;

type Answer = { source: ArticleSource; outcome: Outcome<ArticlePreview> };

type Shown = {
  /** Of the present text, or of the one before while that is being read. */
  preview: ArticlePreview | null;
  isReading: boolean;
  problem: string | null;
  /** The preview of exactly this source, asked for if it has not come yet. */
  previewOf: AskPreview;
};

/** How long nobody types before the text is read, in milliseconds. */
const pause = 250;

/** Keeps the preview of a text up to date, and never shows an old answer over a newer one. */
export function useArticlePreview(source: ArticleSource | null, ask: AskPreview): Shown {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const wanted = useRef(source);

  useEffect(() => {
    wanted.current = source;
    if (source === null) return;
    const timer = setTimeout(() => {
      void ask(source).then((outcome) => {
        if (wanted.current === source) setAnswer({ source, outcome });
      });
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [source, ask]);

  const outcome = source === null ? null : (answer?.outcome ?? null);
  return {
    preview: outcome?.ok === true ? outcome.value : null,
    isReading: source !== null && answer?.source !== source,
    problem: outcome?.ok === false ? outcome.failure.message : null,
    previewOf: async (asked) => (answer?.source === asked ? answer.outcome : ask(asked)),
  };
}
