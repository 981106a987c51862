"use client";

import { useState, type SubmitEvent } from "react";
import { useSending } from "@/components/ui/use-sending";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogEnds } from "@/components/ui/dialog-ends";
import { Field } from "@/components/ui/field";
import { useMutationId } from "@/components/ui/use-mutation-id";
import type { LibrarySource } from "@/domain/evidence/library";
import type { LibraryActs } from "./library-acts";

type Props = {
  sources: readonly LibrarySource[];
  onMark: LibraryActs["markSameCopy"];
  onDone: () => void;
};

const longestName = 200;

/** Says that several sources are not independent of each other, and what they share. */
export function SameCopyDialog({ sources, onMark, onDone }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [words, setWords] = useState<string | null>(null);
  const { isSending, problem, send } = useSending();
  const mutationId = useMutationId();
  const shared = words ?? usualName(sources);

  async function mark(event: SubmitEvent) {
    event.preventDefault();
    const seen = sources.map(({ evidence, revision }) => ({ id: evidence.id, revision }));
    const said = { shared, sources: seen };
    if ((await send(() => onMark({ mutationId: mutationId(said), ...said }))) === null) return;
    setIsOpen(false);
    setWords(null);
    onDone();
  }

  return (
    <Dialog
      open={isOpen}
      onOpenChange={setIsOpen}
      trigger={<Button>Same wire copy</Button>}
      title="Same wire copy"
      description="These sources are not independent of each other: however many of them support a statement, they count as one."
    >
      <form noValidate onSubmit={(event) => void mark(event)} className="grid gap-4">
        <ul className="grid gap-1 text-sm">
          {sources.map(({ evidence }) => (
            <li key={evidence.id} className="border-l-2 border-rule-2 pl-2.5 wrap-anywhere">
              <bdi>{evidence.title}</bdi>
            </li>
          ))}
        </ul>
        <Field
          label="What they share"
          value={shared}
          maxLength={longestName}
          hint="Sources with the same words here are one group."
          onChange={(event) => {
            setWords(event.target.value);
          }}
        />
        <DialogEnds problem={problem} label="Mark as one copy" isSending={isSending} sending="Marking …" />
      </form>
    </Dialog>
  );
}

/** The group that one of them is in already, or a name after the first. */
function usualName(sources: readonly LibrarySource[]): string {
  const known = sources.find(({ evidence }) => evidence.independenceGroup !== null);
  const name = known?.evidence.independenceGroup ?? `Same copy as ${sources[0]?.evidence.title ?? ""}`;
  return name
    .slice(0, longestName)
    .toWellFormed()
    .replace(/\uFFFD$/, "");
}
