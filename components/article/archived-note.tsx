"use client";

import { useSending } from "@/components/ui/use-sending";
import { Button } from "@/components/ui/button";
import { useMutationId } from "@/components/ui/use-mutation-id";
import type { ArticleActs } from "./article-acts";

type Props = {
  articleId: string;
  revision: number;
  /** Null for who may not. */
  onUnarchive: ArticleActs["unarchive"] | null;
};

/** Says on the pages of an archived article that it is one, and takes it back. */
export function ArchivedNote({ articleId, revision, onUnarchive }: Props) {
  const { problem, isSending, send } = useSending();
  const mutationId = useMutationId();
  const said = { articleId, baseRevision: revision };
  return (
    <aside
      aria-label="Archived"
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule bg-rule/40 px-5 py-1.5 text-sm text-ink-2 max-sm:px-3 print:hidden"
    >
      <p role={problem === null ? undefined : "alert"}>
        {problem ?? "This article is archived: it is not in the list of articles."}
      </p>
      {onUnarchive === null ? null : (
        <Button
          kind="quiet"
          className="-my-1"
          disabled={isSending}
          onClick={() => void send(() => onUnarchive({ mutationId: mutationId(said), ...said }))}
        >
          Unarchive
        </Button>
      )}
    </aside>
  );
}
