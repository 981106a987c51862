"use client";

import type { RefObject } from "react";
import { z } from "zod";
import { Dialog } from "@/components/ui/dialog";
import { DialogEnds } from "@/components/ui/dialog-ends";
import { Choice, Field } from "@/components/ui/field";
import type { ArrangedArticle } from "@/domain/article/article";
import { assignInput } from "@/domain/article/article-change";
import type { Person } from "@/domain/people/person";
import type { ArticleActs } from "./article-acts";
import { orNone } from "@/components/ui/or-none";
import { useArticleChange } from "./use-article-change";

type Props = {
  article: ArrangedArticle;
  checkers: readonly Person[];
  onAssign: ArticleActs["assign"];
  /** Where the focus goes when it closes. */
  returnTo: RefObject<HTMLElement | null>;
  onClose: () => void;
};

const { checkerId, dueOn } = assignInput.shape;
const fields = z.object({ checkerId: orNone(checkerId), dueOn: orNone(dueOn) });

/** Asks somebody to check an article, and by when. */
export function AssignDialog({ article, checkers, onAssign, returnTo, onClose }: Props) {
  const { checker } = article;
  const form = useArticleChange(article, fields, onAssign, onClose);
  // Whoever has it may have left, or become a reader.
  const offered =
    checker === null || checkers.some(({ id }) => id === checker.id) ? checkers : [checker, ...checkers];
  return (
    <Dialog
      open
      onOpenChange={onClose}
      returnTo={returnTo}
      title="Assign"
      description="Who is asked to check this article, and by which day. Everybody else may still mark it up."
    >
      <form noValidate onSubmit={form.onSubmit} className="grid gap-4">
        <Choice
          label="Checker"
          name="checkerId"
          defaultValue={checker?.id ?? ""}
          error={form.errorOf("checkerId")}
        >
          <option value="">Nobody</option>
          {offered.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
        <Field
          label="Due"
          name="dueOn"
          type="date"
          defaultValue={article.dueOn ?? ""}
          hint="Leave it empty when there is no hurry."
          error={form.errorOf("dueOn")}
        />
        <DialogEnds problem={form.problem} label="Assign" isSending={form.isSending} />
      </form>
    </Dialog>
  );
}
