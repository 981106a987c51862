"use client";

import type { RefObject } from "react";
import { z } from "zod";
import { Dialog } from "@/components/ui/dialog";
import { DialogEnds } from "@/components/ui/dialog-ends";
import { Choice, Field } from "@/components/ui/field";
import type { ArrangedArticle } from "@/domain/article/article";
import { editDetailsInput } from "@/domain/article/article-change";
import type { ArticleActs } from "./article-acts";
import { languageChoices } from "./language-choices";
import { orNone } from "@/components/ui/or-none";
import { useArticleChange } from "./use-article-change";

type Props = {
  article: ArrangedArticle;
  onSave: ArticleActs["editDetails"];
  /** Where the focus goes when it closes. */
  returnTo: RefObject<HTMLElement | null>;
  onClose: () => void;
};

const { headline, outlet, byline, publishedAt, sourceUrl, language } = editDetailsInput.shape;
const fields = z.object({
  headline,
  outlet,
  byline,
  publishedAt: orNone(publishedAt),
  sourceUrl: orNone(sourceUrl),
  language,
});

/** Corrects what is known of an article. */
export function EditDetailsDialog({ article, onSave, returnTo, onClose }: Props) {
  const form = useArticleChange(article, fields, onSave, onClose);
  const kept = (name: keyof typeof fields.shape) => ({
    name,
    defaultValue: article[name] ?? "",
    error: form.errorOf(name),
  });
  return (
    <Dialog
      open
      onOpenChange={onClose}
      returnTo={returnTo}
      title="Edit details"
      description="The text of the article, its first line too, stays as it was taken in."
    >
      <form noValidate onSubmit={form.onSubmit} className="grid gap-4">
        <Field label="Headline" {...kept("headline")} dir="auto" />
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Outlet" {...kept("outlet")} dir="auto" />
          <Field label="Byline" {...kept("byline")} dir="auto" />
          <Field label="Published" {...kept("publishedAt")} type="date" />
          <Choice label="Language" {...kept("language")}>
            {languageChoices(article.language).map(({ tag, name }) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
          </Choice>
        </div>
        <Field label="Web address" {...kept("sourceUrl")} type="url" placeholder="https://" />
        <DialogEnds problem={form.problem} label="Save" isSending={form.isSending} />
      </form>
    </Dialog>
  );
}
