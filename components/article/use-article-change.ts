import type { z } from "zod";
import { useForm } from "@/components/ui/use-form";
import { useMutationId } from "@/components/ui/use-mutation-id";
import type { ArrangedArticle } from "@/domain/article/article";
import type { Outcome } from "@/domain/errors";

type Base = { mutationId: string; articleId: string; baseRevision: number };

/** A form that changes what is kept of an article, based on the state that is shown; `onSaved` closes it. */
export function useArticleChange<Schema extends z.ZodType<object>>(
  { id, revision }: ArrangedArticle,
  fields: Schema,
  save: (input: Base & z.output<Schema>) => Promise<Outcome<unknown>>,
  onSaved: () => void,
) {
  const mutationIdOf = useMutationId();
  return useForm(fields, async (values) => {
    const told = { articleId: id, baseRevision: revision, ...values };
    const outcome = await save({ mutationId: mutationIdOf(told), ...told });
    if (!outcome.ok) return outcome.failure.message;
    onSaved();
    return null;
  });
}
