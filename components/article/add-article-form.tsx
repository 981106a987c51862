"use client";

import { useCallback, useState, type ChangeEvent } from "react";
import { z } from "zod";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { useForm } from "@/components/ui/use-form";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useMutationId } from "@/components/ui/use-mutation-id";
import {
  addArticleInput,
  type AddArticleInput,
  type ArticlePreview as Preview,
  type ArticleSource,
} from "@/domain/article/article";
import type { Outcome } from "@/domain/errors";
import { ArticlePreview } from "./article-preview";
import { ArticleSourceField } from "./article-source-field";
import { blockKeys, indexesOf } from "./block-keys";
import { orNone } from "./or-none";
import { useArticlePreview, type AskPreview } from "./use-article-preview";

type Props = {
  askPreview: AskPreview;
  add: (input: AddArticleInput) => Promise<Outcome<{ id: string }>>;
  onAdded: (articleId: string) => void;
};

const { headline, outlet, byline, publishedAt, sourceUrl } = addArticleInput.shape;
const details = z.object({
  headline,
  outlet,
  byline,
  publishedAt: orNone(publishedAt),
  sourceUrl: orNone(sourceUrl),
});

const noText = "There is no text yet. Paste the article or choose a file.";

/** Takes an article in: its text, what is known of it, and how it will look. Whatever goes wrong, every field keeps its words. */
export function AddArticleForm({ askPreview, add, onAdded }: Props) {
  const isReady = useHydrated();
  const [source, setSource] = useState<ArticleSource | null>(null);
  const [sourceError, setSourceError] = useState<string | null>(null);
  const [droppedKeys, setDroppedKeys] = useState<ReadonlySet<string>>(new Set());
  const { preview, isReading, problem, previewOf } = useArticlePreview(source, askPreview);
  const guessed = useGuessed(preview);
  const mutationIdOf = useMutationId();

  const form = useForm(details, async (values) => {
    setSourceError(source === null ? noText : null);
    if (source === null) return null;
    const read = await previewOf(source);
    if (!read.ok) return read.failure.message;
    const dropped = [...indexesOf(read.value.blocks, droppedKeys)];
    const article = { source, dropped, ...values };
    const outcome = await add({ mutationId: mutationIdOf(article), ...article });
    if (!outcome.ok) return outcome.failure.message;
    onAdded(outcome.value.id);
    return null;
  });

  const onSource = (next: ArticleSource | null) => {
    setSource(next);
    setSourceError(null);
  };
  const blocks = preview?.blocks;
  const onDrop = useCallback(
    (indexes: readonly number[], isDropped: boolean) => {
      const keys = blockKeys(blocks ?? []);
      setDroppedKeys((before) =>
        changed(
          before,
          indexes.flatMap((index) => keys[index] ?? []),
          isDropped,
        ),
      );
    },
    [blocks],
  );

  return (
    <div className="mt-6 grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-10 lg:grid-cols-[22rem_minmax(0,1fr)]">
      <form noValidate onSubmit={form.onSubmit} aria-label="Article">
        <fieldset disabled={!isReady} className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4">
          <ArticleSourceField onSource={onSource} error={sourceError ?? problem} />
          <Field
            label="Headline"
            name="headline"
            dir="auto"
            error={form.errorOf("headline")}
            {...guessed("headline")}
          />
          <Field label="Outlet" name="outlet" dir="auto" error={form.errorOf("outlet")} />
          <Field
            label="Byline"
            name="byline"
            dir="auto"
            error={form.errorOf("byline")}
            {...guessed("byline")}
          />
          <Field
            label="Published"
            name="publishedAt"
            type="date"
            error={form.errorOf("publishedAt")}
            {...guessed("publishedAt")}
          />
          <Field
            label="Web address"
            name="sourceUrl"
            type="url"
            placeholder="https://"
            hint="Where the article stands, if it is published. Nothing is fetched from there."
            error={form.errorOf("sourceUrl")}
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
          {statusOf(source !== null, isReading, problem !== null)}
        </p>
        {preview === null ? null : (
          <ArticlePreview
            preview={preview}
            headline={guessed("headline").value}
            dropped={indexesOf(preview.blocks, droppedKeys)}
            onDrop={onDrop}
          />
        )}
      </section>
    </div>
  );
}

function statusOf(hasText: boolean, isReading: boolean, isRefused: boolean): string {
  if (!hasText) return "Paste an article, and you see here how it will be read.";
  if (isReading) return "Reading…";
  return isRefused
    ? "This text cannot be taken as it is; the reason stands at its field."
    : "This is how it will be read. Drop what does not belong.";
}

type Guessable = keyof Preview["guessed"];

/** Fields that are filled from the text until somebody writes in them. */
function useGuessed(preview: Preview | null) {
  const [own, setOwn] = useState<Partial<Record<Guessable, string>>>({});
  return (name: Guessable) => ({
    value: own[name] ?? preview?.guessed[name] ?? "",
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      const { value } = event.target;
      setOwn((before) => ({ ...before, [name]: value }));
    },
  });
}

function changed(before: ReadonlySet<string>, keys: readonly string[], isIn: boolean): ReadonlySet<string> {
  const after = new Set(before);
  for (const key of keys) {
    if (isIn) after.add(key);
    else after.delete(key);
  }
  return after;
}
