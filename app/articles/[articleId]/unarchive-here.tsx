"use client";

import { v7 as uuid } from "uuid";
import { useSending } from "@/components/ui/use-sending";
import { Button } from "@/components/ui/button";
import { unarchive } from "../actions";

type Props = { articleId: string; revision: number; mayUnarchive: boolean };

/** Says on the pages of an archived article that it is one, and takes it back. */
export function UnarchiveHere({ articleId, revision, mayUnarchive }: Props) {
  const { problem, isSending, send } = useSending();
  return (
    <aside
      aria-label="Archived"
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule bg-rule/40 px-5 py-1.5 text-sm text-ink-2 max-sm:px-3 print:hidden"
    >
      <p role={problem === null ? undefined : "alert"}>
        {problem ?? "This article is archived: it is not in the list of articles."}
      </p>
      {mayUnarchive ? (
        <Button
          kind="quiet"
          className="-my-1"
          disabled={isSending}
          onClick={() =>
            void send(() => unarchive({ mutationId: uuid(), articleId, baseRevision: revision }))
          }
        >
          Unarchive
        </Button>
      ) : null}
    </aside>
  );
}
