import { z } from "zod";
import { Shelf } from "@/components/ui/shelf";
import { stances, type Evidence, type EvidenceFile } from "@/domain/evidence/evidence";
import { isBlank, sourcesInWords, type ChosenPassage, type EvidenceDraft } from "./evidence-draft";

const isObject = (value: unknown) => typeof value === "object" && value !== null;

/** As it was kept: what was chosen is as the server gave it. A file on its way did not outlive the page. */
const keptDraft = z.strictObject({
  source: z.string(),
  known: z.custom<Evidence>(isObject).nullable(),
  sending: z
    .string()
    .nullable()
    .transform(() => null),
  file: z.custom<EvidenceFile>(isObject).nullable(),
  passage: z.custom<ChosenPassage>(isObject).nullable(),
  inWords: z.enum(sourcesInWords),
  stance: z.enum(stances),
  quote: z.string(),
  locator: z.string(),
  isPrimary: z.boolean(),
  publisher: z.string(),
  publishedAt: z.string(),
  deskOnly: z.boolean(),
  independenceGroup: z.string(),
  asked: z.string(),
  whereItShouldBe: z.string(),
});

/** Whose source it is, and for which statement: never shown to somebody else, never under another statement. */
export type EvidencePlace = { userId: string; annotationId: string };

// What this page has read or written, so that it stays also where the browser keeps nothing.
const drafts = new Map<string, EvidenceDraft | null>();
const listeners = new Set<() => void>();

function keyOf({ userId, annotationId }: EvidencePlace): string {
  return `${userId} ${annotationId}`;
}

function shelfOf({ userId }: EvidencePlace): Shelf {
  return new Shelf(`galley.evidence.${userId}`);
}

/** The source that is being written there; the same object until it changes, null for none. */
export function readEvidenceDraft(place: EvidencePlace): EvidenceDraft | null {
  const key = keyOf(place);
  const known = drafts.get(key);
  if (known !== undefined) return known;
  const kept = load(place);
  drafts.set(key, kept);
  return kept;
}

/** Keeps a draft across cards and reloads, or lets it go when it is null. */
export function keepEvidenceDraft(place: EvidencePlace, draft: EvidenceDraft | null): void {
  const key = keyOf(place);
  drafts.set(key, draft);
  const shelf = shelfOf(place);
  if (draft === null || isBlank(draft)) shelf.remove(place.annotationId);
  else shelf.put(place.annotationId, draft);
  for (const listener of listeners) listener();
}

export function subscribeToDrafts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function load(place: EvidencePlace): EvidenceDraft | null {
  return keptDraft.safeParse(shelfOf(place).get(place.annotationId)).data ?? null;
}
