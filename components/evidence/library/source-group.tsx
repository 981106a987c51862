"use client";

import Link from "next/link";
import { useSending } from "@/components/ui/use-sending";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useMutationId } from "@/components/ui/use-mutation-id";
import type { SourceDetails } from "@/domain/evidence/library";
import type { LibraryActs } from "./library-acts";

type Props = { source: SourceDetails; acts: LibraryActs | null };

/** The sources that are not independent of this one, and the way to set it apart again. */
export function SourceGroup({ source, acts }: Props) {
  const { evidence, revision, sameCopy } = source;
  const { isSending, problem, send } = useSending();
  const mutationId = useMutationId();
  if (evidence.independenceGroup === null) return null;
  const setApart = () =>
    send(() => {
      const said = { id: evidence.id, baseRevision: revision };
      return acts === null
        ? Promise.reject(new Error("nobody may"))
        : acts.unmarkSameCopy({ mutationId: mutationId(said), ...said });
    });
  return (
    <section aria-labelledby="group">
      <h2 id="group" className="text-lg font-semibold">
        Same wire copy
      </h2>
      <p className="mt-1 text-ink-2">
        Counts as one source with all that share <q>{evidence.independenceGroup}</q>.
      </p>
      {sameCopy.length === 0 ? (
        <p className="mt-1 text-sm text-ink-3">No other source does yet.</p>
      ) : (
        <ul className="mt-2 grid gap-1">
          {sameCopy.map(({ id, title, publisher }) => (
            <li key={id} className="wrap-anywhere">
              <Link href={`/evidence/${id}`} className="underline decoration-rule-2 underline-offset-3">
                <bdi>{title}</bdi>
              </Link>
              {publisher === null ? null : <bdi className="ml-2 text-sm text-ink-3">{publisher}</bdi>}
            </li>
          ))}
        </ul>
      )}
      {acts === null ? null : (
        <div className="mt-3 grid justify-items-start gap-3">
          {problem === null ? null : <Notice>{problem}</Notice>}
          <Button disabled={isSending} onClick={() => void setApart()}>
            {isSending ? "Setting apart …" : "This one is independent"}
          </Button>
        </div>
      )}
    </section>
  );
}
