"use client";

import { useState } from "react";
import type { EvidencePorts } from "@/components/evidence/evidence-ports";
import { useOffers } from "@/components/evidence/use-offers";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { Article } from "@/domain/article/article";
import { writtenDay } from "@/domain/text/written-time";

type Props = {
  find: EvidencePorts["findArticles"];
  read: EvidencePorts["readArticle"];
  onChoose: (article: Article) => void;
};

/** The newsroom’s articles by headline, those worked on last until something is typed; one is chosen. */
export function ArticleSearchList({ find, read, onChoose }: Props) {
  const [search, setSearch] = useState("");
  const { found, problem, isLooking } = useOffers(search, find, 0);
  const [opening, setOpening] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const open = async (id: string) => {
    setOpening(id);
    setFailure(null);
    try {
      onChoose(await read(id));
    } catch (error) {
      setOpening(null);
      setFailure(error instanceof Error ? error.message : "The article could not be opened. Try again.");
    }
  };

  return (
    <div className="grid gap-3">
      <Field
        label="Search headlines"
        type="search"
        autoComplete="off"
        value={search}
        maxLength={200}
        onChange={(event) => {
          setSearch(event.target.value);
        }}
      />
      {(failure ?? problem) === null ? null : <Notice>{failure ?? problem}</Notice>}
      <p role="status" className="text-sm text-ink-3">
        {isLooking ? "Looking …" : found.length === 0 ? "No article is like that." : "Choose the article."}
      </p>
      <ul aria-label="Articles" className="grid max-h-[45dvh] gap-1 overflow-y-auto p-0.5">
        {found.map(({ id, headline, outlet, publishedAt }) => (
          <li key={id}>
            <button
              type="button"
              disabled={opening !== null}
              onClick={() => void open(id)}
              className="w-full rounded-lg px-2.5 py-1.5 text-left ring-1 ring-rule ring-inset wrap-anywhere hover:bg-accent/8 disabled:opacity-55"
            >
              <bdi className="block font-serif text-lg leading-snug font-semibold">{headline}</bdi>
              <span className="text-sm text-ink-3">
                {[outlet, publishedAt === null ? "" : writtenDay(publishedAt)].filter(Boolean).join(" · ")}
                {opening === id ? " · opening …" : ""}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
