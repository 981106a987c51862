"use client";

import { useId, useState } from "react";
import { useSending } from "@/components/ui/use-sending";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogEnds } from "@/components/ui/dialog-ends";
import { useMutationId } from "@/components/ui/use-mutation-id";
import type { LibrarySource } from "@/domain/evidence/library";
import type { LibraryActs } from "./library-acts";
import { SourceFacts } from "./source-facts";

type Props = {
  /** Two or more; the first is kept unless another is chosen. */
  sources: readonly LibrarySource[];
  onMerge: LibraryActs["merge"];
  onDone: () => void;
};

/** Makes one source of several that are the same: which one stays is asked, what happens is said before. */
export function MergeDialog({ sources, onMerge, onDone }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [keptId, setKeptId] = useState<string | null>(null);
  const { isSending, problem, send } = useSending();
  const mutationId = useMutationId();
  const name = useId();
  const kept = sources.find(({ evidence }) => evidence.id === keptId) ?? sources[0];

  async function merge() {
    if (kept === undefined) return;
    const seen = sources.map(({ evidence, revision }) => ({ id: evidence.id, revision }));
    const said = {
      keep: { id: kept.evidence.id, revision: kept.revision },
      merge: seen.filter(({ id }) => id !== kept.evidence.id),
    };
    if ((await send(() => onMerge({ mutationId: mutationId(said), ...said }))) === null) return;
    setIsOpen(false);
    onDone();
  }

  return (
    <Dialog
      open={isOpen}
      onOpenChange={setIsOpen}
      trigger={<Button>Merge</Button>}
      title="Merge these sources"
      description="Every statement that cites one of them will cite the one that you keep. Quotes and stances stay as they are; what would say the same twice is taken out."
    >
      <div className="grid gap-4">
        <fieldset className="grid gap-1">
          <legend className="mb-1 text-sm font-medium text-ink-2">Keep</legend>
          {sources.map(({ evidence }) => (
            <label
              key={evidence.id}
              className="flex items-start gap-2.5 rounded-lg px-2.5 py-2 ring-1 ring-rule ring-inset has-checked:bg-accent/8 has-checked:ring-rule-2"
            >
              <input
                type="radio"
                name={name}
                checked={evidence.id === kept?.evidence.id}
                onChange={() => {
                  setKeptId(evidence.id);
                }}
                className="mt-0.5 size-4 shrink-0 accent-accent"
              />
              <span className="min-w-0 wrap-anywhere">
                <bdi className="block font-medium">{evidence.title}</bdi>
                <SourceFacts evidence={evidence} />
              </span>
            </label>
          ))}
        </fieldset>
        <p className="text-sm text-ink-2">
          Where the kept one lacks a fact, it gets it from the others.
          {sources.some(({ evidence }) => evidence.deskOnly) ? " It will be desk only." : ""}
        </p>
        <DialogEnds
          problem={problem}
          label={`Merge ${String(sources.length)} into one`}
          isSending={isSending}
          sending="Merging …"
          onAct={() => void merge()}
        />
      </div>
    </Dialog>
  );
}
