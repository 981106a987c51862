"use client";

import Link from "next/link";
import type { SourceDetails } from "@/domain/evidence/library";
import type { LibraryActs } from "./library-acts";
import { MergeDialog } from "./merge-dialog";
import { SourceFacts } from "./source-facts";

type Props = { source: SourceDetails; acts: LibraryActs | null };

/** Other entries of the same page, passage or file, offered for merging. */
export function SourceDuplicates({ source, acts }: Props) {
  const { twins } = source;
  if (twins.length === 0) return null;
  return (
    <section aria-labelledby="duplicates" className="rounded-xl bg-unchecked/8 px-4 py-3.5">
      <h2 id="duplicates" className="scroll-mt-8 font-semibold">
        {twins.length === 1 ? "A possible duplicate" : `${twins.length} possible duplicates`}
      </h2>
      <p className="mt-0.5 text-sm text-ink-2">
        They have the same address, the same passage or the same file.
      </p>
      <ul className="mt-2 grid gap-2">
        {twins.map(({ evidence, uses }) => (
          <li key={evidence.id} className="wrap-anywhere">
            <Link
              href={`/evidence/${evidence.id}`}
              dir="auto"
              className="font-medium underline decoration-rule-2 underline-offset-3"
            >
              {evidence.title}
            </Link>
            <span className="block text-sm text-ink-2">
              {uses === 0 ? "Not used" : uses === 1 ? "Used once" : `Used ${uses} times`} ·{" "}
              <SourceFacts evidence={evidence} />
            </span>
          </li>
        ))}
      </ul>
      {acts === null ? null : (
        <div className="mt-3">
          <MergeDialog sources={[source, ...twins].slice(0, 21)} onMerge={acts.merge} onDone={nothing} />
        </div>
      )}
    </section>
  );
}

const nothing = () => undefined;
