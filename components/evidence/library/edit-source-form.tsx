"use client";

import { useEffect, useRef, useState } from "react";
import { z } from "zod";
import { Button } from "@/components/ui/button";
import { Choice, Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { orNone } from "@/components/ui/or-none";
import { useForm } from "@/components/ui/use-form";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useMutationId } from "@/components/ui/use-mutation-id";
import type { Evidence } from "@/domain/evidence/evidence";
import { editEvidenceInput } from "@/domain/evidence/library";
import type { LibraryActs } from "./library-acts";

type Props = { evidence: Evidence; revision: number; onEdit: LibraryActs["edit"] };

const { title, url, publisher, publishedAt, sourceType, asked, whereItShouldBe } = editEvidenceInput.shape;
const facts = z.object({
  title,
  url: orNone(url),
  publisher: orNone(publisher),
  publishedAt: orNone(publishedAt),
  sourceType,
  asked: orNone(asked),
  whereItShouldBe: orNone(whereItShouldBe),
  deskOnly: z.literal("on").optional(),
});

/**
 * What is known of a source, to be put right for every statement that cites it. What changes elsewhere is
 * filled anew, but for what one has typed oneself and not saved yet.
 */
export function EditSourceForm({ evidence, revision, onEdit }: Props) {
  const isReady = useHydrated();
  const mutationId = useMutationId();
  const form = useRef<HTMLFormElement>(null);
  const [saved, setSaved] = useState<number | null>(null);
  const { errorOf, problem, isSending, onSubmit } = useForm(facts, async ({ deskOnly, ...known }) => {
    const said = { id: evidence.id, baseRevision: revision, ...known, deskOnly: deskOnly === "on" };
    const outcome = await onEdit({ mutationId: mutationId(said), ...said });
    if (!outcome.ok) return outcome.failure.message;
    setSaved(outcome.value.revision);
    return null;
  });
  const isDone = saved === revision;
  useEffect(() => {
    // After a reset the browser itself fills a field anew whose default changes, until somebody types in it:
    // so from the beginning, and once what was typed is saved.
    if (saved === null || isDone) form.current?.reset();
  }, [saved, isDone]);
  const line = (name: keyof typeof facts.shape & keyof Evidence, label: string, type = "text") => (
    <Field
      label={label}
      name={name}
      type={type}
      dir="auto"
      defaultValue={String(evidence[name] ?? "")}
      error={errorOf(name)}
    />
  );
  return (
    <form ref={form} noValidate onSubmit={onSubmit} aria-label="Facts of the source">
      <fieldset disabled={!isReady} className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-3.5">
        {line("title", "Title")}
        {line("url", "Web address", "url")}
        {line("publisher", "Publisher")}
        {line("publishedAt", "Date", "date")}
        {/* A list does not follow its default by itself. */}
        <Choice key={evidence.sourceType} label="Type" name="sourceType" defaultValue={evidence.sourceType}>
          <option value="primary">Primary source</option>
          <option value="secondary">Secondary source</option>
        </Choice>
        {line("asked", "Asked")}
        {line("whereItShouldBe", "Where it should be")}
        <label className="flex items-center gap-2 text-sm">
          <input
            type="checkbox"
            name="deskOnly"
            defaultChecked={evidence.deskOnly}
            className="size-4 accent-accent"
          />
          Desk only
        </label>
        {problem === null ? null : <Notice>{problem}</Notice>}
        <div className="flex items-center gap-3">
          <Button type="submit" kind="primary" disabled={isSending}>
            Save
          </Button>
          <span role="status" className="text-sm text-ink-2">
            {isSending ? "Saving …" : isDone ? "Saved" : ""}
          </span>
        </div>
      </fieldset>
    </form>
  );
}
