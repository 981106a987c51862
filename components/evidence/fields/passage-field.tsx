"use client";

import { Quote } from "lucide-react";
import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { describe } from "@/domain/anchor/describe";
import type { Article } from "@/domain/article/article";
import type { Span } from "@/domain/text/span";
import { ArticleSearchList } from "./article-search-list";
import { ChosenSource } from "./chosen-source";
import { PassageChoice } from "./passage-choice";
import type { SourceFieldProps } from "./source-field";

/** Words of an article in Galley as the source: the article is chosen, then the words in it. */
export function PassageField({ draft, onChange, ports }: SourceFieldProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [article, setArticle] = useState<Article | null>(null);
  if (draft.known !== null || draft.file !== null) return null;
  if (draft.passage !== null) {
    return (
      <ChosenSource
        icon={<Quote size={14} />}
        name={draft.passage.article.headline}
        onTakeOut={() => {
          onChange({ passage: null });
        }}
      >
        <q dir="auto" className="line-clamp-3 font-serif text-ink-2">
          {draft.passage.anchor.exact}
        </q>
      </ChosenSource>
    );
  }
  const take = (from: Article, { start, end }: Span) => {
    const anchor = describe(from.version.text, start, end);
    onChange({
      passage: { article: from, versionId: from.version.id, anchor },
      quote: draft.quote.trim() === "" ? anchor.exact.slice(0, longestQuote) : draft.quote,
      // What is not published anywhere stays inside unless somebody says otherwise.
      deskOnly: draft.deskOnly || from.sourceUrl === null,
    });
    setIsOpen(false);
  };
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(next) => {
        setIsOpen(next);
        setArticle(null);
      }}
      trigger={
        <button
          type="button"
          className="inline-flex w-fit items-center gap-1.5 rounded text-sm text-accent pointer-coarse:min-h-11"
        >
          <Quote aria-hidden="true" size={14} />A passage of an article
        </button>
      }
      title="A passage of an article"
    >
      {article === null ? (
        <ArticleSearchList
          find={ports.findArticles}
          read={ports.readArticle}
          onChoose={(chosen) => {
            setArticle(chosen);
          }}
        />
      ) : (
        <PassageChoice
          article={article}
          onTake={(span) => {
            take(article, span);
          }}
          onBack={() => {
            setArticle(null);
          }}
        />
      )}
    </Dialog>
  );
}

/** A quote may be this long, in UTF-16 code units; a passage may be longer. */
const longestQuote = 5_000;
