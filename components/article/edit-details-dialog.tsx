"use client";

import { z } from "zod";
import { Dialog } from "@/components/ui/dialog";
import { Choice, Field } from "@/components/ui/field";
import { useForm } from "@/components/ui/use-form";
import { useMutationId } from "@/components/ui/use-mutation-id";
import type { ArrangedArticle } from "@/domain/article/article";
import { editDetailsInput } from "@/domain/article/article-change";
import type { ArticleActs } from "./article-acts";
import { DialogEnds } from "./dialog-ends";
import { languageChoices } from "./language-choices";
import { orNone } from "./or-none";

type Props = {
  article: ArrangedArticle;
  onSave: ArticleActs["editDetails"];
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
export function EditDetailsDialog({ article, onSave, onClose }: Props) {
  const mutationIdOf = useMutationId();
  const form = useForm(fields, async (values) => {
    const told = { articleId: article.id, baseRevision: article.revision, ...values };
    const outcome = await onSave({ mutationId: mutationIdOf(told), ...told });
    if (!outcome.ok) return outcome.failure.message;
    onClose();
    return null;
  });
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Edit details"
      description="The text of the article, its first line too, stays as it was taken in."
    >
      <form noValidate onSubmit={form.onSubmit} className="grid gap-4">
        <Field
          label="Headline"
          name="headline"
          dir="auto"
          defaultValue={article.headline}
          error={form.errorOf("headline")}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <Field
            label="Outlet"
            name="outlet"
            dir="auto"
            defaultValue={article.outlet}
            error={form.errorOf("outlet")}
          />
          <Field
            label="Byline"
            name="byline"
            dir="auto"
            defaultValue={article.byline}
            error={form.errorOf("byline")}
          />
          <Field
            label="Published"
            name="publishedAt"
            type="date"
            defaultValue={article.publishedAt ?? ""}
            error={form.errorOf("publishedAt")}
          />
          <Choice
            label="Language"
            name="language"
            defaultValue={article.language}
            error={form.errorOf("language")}
          >
            {languageChoices(article.language).map(({ tag, name }) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
          </Choice>
        </div>
        <Field
          label="Web address"
          name="sourceUrl"
          type="url"
          placeholder="https://"
          defaultValue={article.sourceUrl ?? ""}
          error={form.errorOf("sourceUrl")}
        />
        <DialogEnds problem={form.problem} label="Save" isSending={form.isSending} />
      </form>
    </Dialog>
  );
}
