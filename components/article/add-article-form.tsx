"use client";

import { useState } from "react";
import { z } from "zod";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useForm } from "@/components/ui/use-form";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useMutationId } from "@/components/ui/use-mutation-id";
import { addArticleInput, type AddArticleInput } from "@/domain/article/article";
import type { Outcome } from "@/domain/errors";
import { ArticlePreview } from "./article-preview";
import { ArticleSourceField, type Way } from "./article-source-field";
import { DetailsFields } from "./details-fields";
import type { ReadFile } from "./file-ports";
import { orNone } from "@/components/ui/or-none";
import type { FoundDetails, Taken } from "./taken-text";
import type { AskPreview } from "./use-article-preview";
import type { AskPage } from "./use-page-fetch";
import { useTakenText } from "./use-taken-text";

type Props = {
  askPreview: AskPreview;
  askPage: AskPage;
  readFile: ReadFile;
  add: (input: AddArticleInput) => Promise<Outcome<{ id: string }>>;
  onAdded: (articleId: string) => void;
};

const { headline, outlet, byline, publishedAt, sourceUrl, modifiedAt, language, lead } =
  addArticleInput.shape;
const details = z.object({
  headline,
  outlet,
  byline,
  publishedAt: orNone(publishedAt),
  sourceUrl: orNone(sourceUrl),
  modifiedAt: orNone(modifiedAt).optional(),
  language,
  lead,
});

const nothingYet: Record<Way, string> = {
  paste: "There is no text yet. Paste the article or choose a file.",
  file: "No file is read yet. Choose one, or paste the article.",
  page: "The page is not fetched yet. Fetch it, or paste the article.",
};

/** Takes an article in: its text, what is known of it, and how it will look. Whatever goes wrong, every field keeps its words. */
export function AddArticleForm({ askPreview, askPage, readFile, add, onAdded }: Props) {
  const isReady = useHydrated();
  const [way, setWay] = useState<Way>("paste");
  const [sourceError, setSourceError] = useState<string | null>(null);
  const [own, setOwn] = useState<FoundDetails>({});
  const text = useTakenText(askPreview, ({ origin }, isAnother) => {
    setOwn(({ sourceUrl, ...written }) => {
      // What was put right of another page is not right of this one.
      if (isAnother) return {};
      // Of a page that was fetched, its own address is better than how it was typed.
      return origin.address === null && sourceUrl !== undefined ? { ...written, sourceUrl } : written;
    });
  });
  const { taken, read, preview } = text;
  const mutationIdOf = useMutationId();
  const valueOf = (name: keyof FoundDetails) => own[name] ?? text.found[name] ?? "";

  const form = useForm(details, async (values) => {
    setSourceError(taken === null ? nothingYet[way] : null);
    if (taken === null) return null;
    const understood = await text.textOf(taken);
    if (!understood.ok) return understood.failure.message;
    const article = { ...understood.value, ...values };
    const outcome = await add({ mutationId: mutationIdOf(article), ...article });
    if (!outcome.ok) return outcome.failure.message;
    onAdded(outcome.value.id);
    return null;
  });

  const onTaken = (next: Taken | null) => {
    text.take(next);
    setSourceError(null);
  };
  const onValue = (name: keyof FoundDetails, value: string) => {
    setOwn((before) => ({ ...before, [name]: value }));
  };

  return (
    <div className="mt-6 grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-10 lg:grid-cols-[22rem_minmax(0,1fr)]">
      <form noValidate onSubmit={form.onSubmit} aria-label="Article">
        <fieldset disabled={!isReady} className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4">
          <ArticleSourceField
            way={way}
            onWay={setWay}
            onTaken={onTaken}
            askPage={askPage}
            readFile={readFile}
            address={valueOf("sourceUrl")}
            onAddress={(address) => {
              onValue("sourceUrl", address);
            }}
            error={sourceError ?? (way === "page" ? form.errorOf("sourceUrl") : text.problem)}
          />
          <DetailsFields
            valueOf={valueOf}
            onValue={onValue}
            errorOf={form.errorOf}
            isRead={read !== null}
            hasAddress={way === "page"}
          />
          {form.problem === null ? null : <Notice>{form.problem}</Notice>}
          <div>
            <Button type="submit" kind="primary" disabled={form.isSending}>
              {form.isSending ? "Adding…" : "Add article"}
            </Button>
          </div>
        </fieldset>
      </form>
      <section aria-label="Preview" className="min-w-0">
        <p role="status" className="mb-4 text-sm text-ink-3">
          {statusOf(way, taken !== null, text.isReading, text.problem !== null)}
        </p>
        {preview === null ? null : (
          <ArticlePreview
            preview={preview}
            headline={valueOf("headline")}
            dropped={text.dropped}
            onDrop={text.onDrop}
          />
        )}
      </section>
    </div>
  );
}

function statusOf(way: Way, hasText: boolean, isReading: boolean, isRefused: boolean): string {
  if (!hasText && way === "file") return "Choose a file, and you see here what was read of it.";
  if (!hasText && way === "page") return "Fetch a page, and you see here what was read of it.";
  if (!hasText) return "Paste an article, and you see here how it will be read.";
  if (isReading) return "Reading…";
  return isRefused
    ? "This text cannot be taken as it is; the reason stands at its field."
    : "This is how it will be read. Drop what does not belong.";
}
