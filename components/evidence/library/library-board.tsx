"use client";

import { X } from "lucide-react";
import { useState } from "react";
import type { LibrarySource } from "@/domain/evidence/library";
import type { LibraryActs } from "./library-acts";
import { LibraryTable } from "./library-table";
import { MergeDialog } from "./merge-dialog";
import { SameCopyDialog } from "./same-copy-dialog";

type Props = {
  sources: readonly LibrarySource[];
  /** None for who only looks. */
  acts: LibraryActs | null;
};

/** A page of the library, and what can be done with the sources that are chosen on it. */
export function LibraryBoard({ sources, acts }: Props) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const chosen = sources.filter(({ evidence }) => ids.has(evidence.id));
  const clear = () => {
    setIds(new Set());
  };
  const onChoose = (id: string, isChosen: boolean) => {
    setIds((before) => {
      const after = new Set(before);
      if (isChosen) after.add(id);
      else after.delete(id);
      return after;
    });
  };
  return (
    <>
      <LibraryTable
        sources={sources}
        choosing={acts === null ? null : { chosen: new Set(chosen.map(idOf)), onChoose }}
      />
      {acts === null || chosen.length === 0 ? null : (
        <div
          role="region"
          aria-label="Chosen sources"
          className="sticky bottom-4 z-20 mt-5 flex flex-wrap items-center gap-2 rounded-xl bg-surface px-4 py-2.5 shadow-card ring-1 ring-rule-2"
        >
          <span role="status" className="mr-auto text-sm text-ink-2">
            {chosen.length === 1 ? "1 chosen: choose another to go on" : `${chosen.length} chosen`}
          </span>
          {chosen.length > 1 ? (
            <>
              <SameCopyDialog sources={chosen} onMark={acts.markSameCopy} onDone={clear} />
              <MergeDialog sources={chosen} onMerge={acts.merge} onDone={clear} />
            </>
          ) : null}
          <button
            type="button"
            aria-label="Choose none"
            onClick={clear}
            className="grid size-9 place-items-center rounded-lg text-ink-2 hover:bg-rule/60 hover:text-ink pointer-coarse:size-11"
          >
            <X aria-hidden="true" size={16} />
          </button>
        </div>
      )}
    </>
  );
}

function idOf({ evidence }: LibrarySource): string {
  return evidence.id;
}
