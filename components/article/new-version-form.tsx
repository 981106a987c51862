"use client";

import { useState } from "react";
import { z } from "zod";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { useForm } from "@/components/ui/use-form";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useMutationId } from "@/components/ui/use-mutation-id";
import { addArticleInput } from "@/domain/article/article";
import type { AddVersionInput, PreviewVersionInput, VersionPreview } from "@/domain/article/version";
import type { Outcome } from "@/domain/errors";
import { ArticlePreview } from "./article-preview";
import { ArticleSourceField, type Way } from "./article-source-field";
import type { ReadFile } from "./file-ports";
import type { AskPreview } from "./use-article-preview";
import type { AskPage } from "./use-page-fetch";
import { useTakenText } from "./use-taken-text";
import { VersionComparison } from "./version-comparison";

type Props = {
  articleId: string;
  /** The version that is newest now, and that the new text is set against. */
  baseVersionId: string;
  baseNumber: number;
  headline: string;
  /** Where the article stands, to fetch it again from there. */
  sourceUrl: string | null;
  /** Whether the form opens at the article’s web address. */
  startsAtAddress: boolean;
  askPreview: AskPreview;
  askPage: AskPage;
  readFile: ReadFile;
  compare: (input: PreviewVersionInput) => Promise<Outcome<VersionPreview>>;
  save: (input: AddVersionInput) => Promise<Outcome<unknown>>;
  onSaved: () => void;
};

const details = z.object({ headline: addArticleInput.shape.headline });

type Compared = { input: PreviewVersionInput; preview: VersionPreview };

/** Takes a new text in, shows what it changes and what becomes of the statements, and only then saves it. */
export function NewVersionForm({
  articleId,
  baseVersionId,
  baseNumber,
  headline,
  sourceUrl,
  startsAtAddress,
  askPreview,
  askPage,
  readFile,
  compare,
  save,
  onSaved,
}: Props) {
  const isReady = useHydrated();
  const [way, setWay] = useState<Way>(startsAtAddress ? "page" : "paste");
  const [address, setAddress] = useState(sourceUrl ?? "");
  const [sourceError, setSourceError] = useState<string | null>(null);
  const [ownHeadline, setOwnHeadline] = useState<string | null>(null);
  const [compared, setCompared] = useState<Compared | null>(null);
  const text = useTakenText(askPreview, (_, isAnother) => {
    if (isAnother) setOwnHeadline(null);
  });
  const { taken, preview } = text;
  const mutationIdOf = useMutationId();
  const shownHeadline = ownHeadline ?? (text.found.headline || headline);

  const form = useForm(details, async (values) => {
    setSourceError(
      taken === null ? "There is no text yet. Paste it, fetch its page or choose a file." : null,
    );
    if (taken === null) return null;
    const understood = await text.textOf(taken);
    if (!understood.ok) return understood.failure.message;
    const input = { articleId, baseVersionId, baseHeadline: headline, ...understood.value, ...values };
    const outcome = await compare(input);
    if (!outcome.ok) return outcome.failure.message;
    setCompared({ input, preview: outcome.value });
    return null;
  });
  const saving = useForm(z.object({}), async () => {
    if (compared === null) return null;
    const outcome = await save({ ...compared.input, mutationId: mutationIdOf(compared.input) });
    if (!outcome.ok) return outcome.failure.message;
    onSaved();
    return null;
  });

  return (
    <>
      {compared === null ? null : (
        <section aria-label="Comparison" className="mt-8 max-w-[960px]">
          <VersionComparison preview={compared.preview} />
          <form
            noValidate
            onSubmit={saving.onSubmit}
            aria-label="New version"
            className="sticky bottom-0 mt-6 grid gap-3 border-t border-rule bg-paper/95 py-3.5 backdrop-blur"
          >
            {saving.problem === null ? null : <Notice>{saving.problem}</Notice>}
            <div className="flex flex-wrap gap-3">
              <Button type="submit" kind="primary" disabled={saving.isSending}>
                {saving.isSending ? "Saving…" : `Save version ${String(baseNumber + 1)}`}
              </Button>
              <Button
                type="button"
                onClick={() => {
                  setCompared(null);
                }}
              >
                Back to the text
              </Button>
            </div>
          </form>
        </section>
      )}
      {/* Kept while the comparison is shown, with everything that stands in it. */}
      <div
        hidden={compared !== null}
        className="mt-6 grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-10 lg:grid-cols-[22rem_minmax(0,1fr)]"
      >
        <form noValidate onSubmit={form.onSubmit} aria-label="Text of the new version">
          <fieldset disabled={!isReady} className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4">
            <ArticleSourceField
              way={way}
              onWay={setWay}
              onTaken={(next) => {
                text.take(next);
                setSourceError(null);
              }}
              askPage={askPage}
              readFile={readFile}
              address={address}
              onAddress={setAddress}
              error={sourceError ?? (way === "page" ? null : text.problem)}
            />
            <Field
              label="Headline"
              name="headline"
              dir="auto"
              error={form.errorOf("headline")}
              value={shownHeadline}
              onChange={(event) => {
                setOwnHeadline(event.target.value);
              }}
            />
            {form.problem === null ? null : <Notice>{form.problem}</Notice>}
            <div>
              <Button type="submit" kind="primary" disabled={form.isSending}>
                {form.isSending ? "Comparing…" : `Compare with version ${String(baseNumber)}`}
              </Button>
            </div>
          </fieldset>
        </form>
        <section aria-label="Preview" className="min-w-0">
          <p role="status" className="mb-4 text-sm text-ink-3">
            {statusOf(taken !== null, text.isReading, text.problem !== null)}
          </p>
          {preview === null ? null : (
            <ArticlePreview
              preview={preview}
              headline={shownHeadline}
              dropped={text.dropped}
              onDrop={text.onDrop}
            />
          )}
        </section>
      </div>
    </>
  );
}

function statusOf(hasText: boolean, isReading: boolean, isRefused: boolean): string {
  if (!hasText) return "Bring in the new text, and you see here how it will be read.";
  if (isReading) return "Reading…";
  return isRefused
    ? "This text cannot be taken as it is; the reason stands at its field."
    : "This is how it will be read. Drop what does not belong, then compare.";
}
