"use client";

import { useState, type RefObject, type SubmitEvent } from "react";
import { useSending } from "@/components/ui/use-sending";
import { Dialog } from "@/components/ui/dialog";
import { DialogEnds } from "@/components/ui/dialog-ends";
import { Field } from "@/components/ui/field";
import { useMutationId } from "@/components/ui/use-mutation-id";
import type { ArrangedArticle } from "@/domain/article/article";
import { daysToRestore } from "@/domain/article/article-change";
import { isSameHeadline } from "@/domain/article/same-headline";
import type { ArticleActs } from "./article-acts";

type Props = {
  article: ArrangedArticle;
  onDelete: ArticleActs["deleteArticle"];
  /** Where the focus goes when it closes. */
  returnTo: RefObject<HTMLElement | null>;
  onClose: () => void;
};

/** Deletes an article, after its headline was typed. */
export function DeleteArticleDialog({ article, onDelete, returnTo, onClose }: Props) {
  const [typed, setTyped] = useState("");
  const { isSending, problem, send } = useSending();
  const mutationIdOf = useMutationId();

  async function remove(event: SubmitEvent) {
    event.preventDefault();
    const told = { articleId: article.id, baseRevision: article.revision, headline: typed };
    const deleted = await send(() => onDelete({ mutationId: mutationIdOf(told), ...told }));
    if (deleted) onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      returnTo={returnTo}
      title="Delete this article?"
      description={`It disappears for everybody at once. An owner can restore it for ${String(daysToRestore)} days; then it is gone for good, with everything that was said of it and the documents that it alone cites. Only the audit trail still tells who did what, word for word.`}
    >
      <form onSubmit={(event) => void remove(event)} className="grid gap-4">
        <p dir="auto" className="font-serif text-[17px] leading-snug font-semibold wrap-anywhere select-all">
          {article.headline}
        </p>
        <Field
          label="Type the headline"
          dir="auto"
          autoComplete="off"
          value={typed}
          hint="Quotation marks, dashes and capitals may differ."
          onChange={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
        <DialogEnds
          problem={problem}
          label="Delete article"
          isSending={isSending}
          isDisabled={!isSameHeadline(typed, article.headline)}
          danger
        />
      </form>
    </Dialog>
  );
}
