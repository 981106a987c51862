import { z } from "zod";
import { writeInput, revision } from "@/domain/annotation/annotation-input";
import type { Finding, Tag } from "@/domain/annotation/tag";
import type { Person } from "@/domain/people/person";
import { boundedText, requiredLine } from "@/domain/text/bounded-text";
import { day } from "@/domain/text/day";
import { webAddress } from "@/domain/text/web-address";
import { evidenceKinds, sourceTypes, type Evidence, type Stance } from "./evidence";

/** A place in a list that goes back in time: the entry after which the next page begins. */
export type PageCursor = { at: string; id: string };

const separator = "_";

const pageCursor = z
  .string()
  .max(100)
  .transform((text): PageCursor => {
    const [at = "", id = ""] = text.split(separator);
    return { at, id };
  })
  // The calendar of the store has no year 0.
  .pipe(z.strictObject({ at: z.iso.datetime().refine((at) => at >= "0001"), id: z.uuid() }));

/** A cursor as it stands in an address. */
export function writeCursor({ at, id }: PageCursor): string {
  return `${at}${separator}${id}`;
}

/**
 * What somebody looks for in the library, as it stands in an address. What cannot be read there
 * counts as not asked, so that no address is a dead end.
 */
export const libraryQuery = z.object({
  search: boundedText(200).trim().catch(""),
  kind: z.enum(evidenceKinds).nullable().catch(null),
  /** The beginning of the publisher's name. */
  outlet: boundedText(200).trim().catch(""),
  /** The days of publication between which it lies, both included. */
  from: day.nullable().catch(null),
  until: day.nullable().catch(null),
  after: pageCursor.nullable().catch(null),
});
export type LibraryQuery = z.infer<typeof libraryQuery>;

/** Where in the list of a source's uses to go on. */
export const usesQuery = z.object({ after: pageCursor.nullable().catch(null) });

/** Whether anything narrows the list. */
export function isNarrowed({ search, kind, outlet, from, until }: LibraryQuery): boolean {
  return search !== "" || kind !== null || outlet !== "" || from !== null || until !== null;
}

/** How many uses a line of the library counts; more are "100 or more". */
export const mostUsesCounted = 100;

/** A line of the library. */
export type LibrarySource = {
  evidence: Evidence;
  revision: number;
  /** Citations in statements that stand, at most `mostUsesCounted`. */
  uses: number;
  /** Whether another entry has the same page, passage or file. */
  hasTwins: boolean;
};

/** One page of the library. `next` is the cursor of the page after it. */
export type LibraryPage = {
  sources: LibrarySource[];
  next: string | null;
  /** Only a part was looked through for this page: the pages after it look through the rest. */
  isInParts: boolean;
  /** More quotations match the search than are looked through: more words would find the others. */
  isCut: boolean;
};

/** One use of a source: the statement that cites it. */
export type SourceUse = {
  citationId: string;
  annotationId: string;
  articleId: string;
  headline: string;
  /** The statement's words. */
  statement: string;
  tag: Tag | null;
  finding: Finding | null;
  by: Person;
  stance: Stance;
  quote: string;
  locator: string;
};

/** Words of an article that are a source elsewhere, or could be. */
export type CitedPassage = {
  evidenceId: string;
  /** Where they stand in the version shown (UTF-16 code units); null when they stand there no more. */
  place: { start: number; end: number } | null;
  exact: string;
  /** Some of the statements that cite them, the newest first. */
  uses: Pick<SourceUse, "citationId" | "annotationId" | "articleId" | "headline">[];
};

/** A source with what is known of its like. */
export type SourceDetails = LibrarySource & {
  addedBy: Person;
  addedAt: string;
  /** Entries with the same page, passage or file: duplicates, most likely. */
  twins: LibrarySource[];
  /** The others of its group: not independent of it. */
  sameCopy: Evidence[];
};

/** New facts of a source. Its kind, its file and its passage stay what they are. */
export const editEvidenceInput = z.strictObject({
  ...writeInput,
  id: z.uuid(),
  title: requiredLine(1_000, "The title"),
  url: webAddress.nullable(),
  publisher: boundedText(500).trim().nullable(),
  publishedAt: day.nullable(),
  sourceType: z.enum(sourceTypes),
  asked: boundedText(1_000).trim().nullable(),
  whereItShouldBe: boundedText(1_000).trim().nullable(),
  deskOnly: z.boolean(),
});
export type EditEvidenceInput = z.infer<typeof editEvidenceInput>;

/** A source in the state that somebody saw. */
const seenSource = z.strictObject({ id: z.uuid(), revision });
export type SeenSource = z.infer<typeof seenSource>;

const hasEachOnce = (sources: readonly SeenSource[]) =>
  new Set(sources.map(({ id }) => id)).size === sources.length;
const twice = "A source is chosen twice. Choose each once.";

/** Merges duplicates into the one that is kept. */
export const mergeEvidenceInput = z
  .strictObject({
    mutationId: writeInput.mutationId,
    keep: seenSource,
    merge: z.array(seenSource).min(1, "Choose what to merge.").max(20, "Merge at most 20 at once."),
  })
  .refine(({ keep, merge }) => hasEachOnce([keep, ...merge]), twice);
export type MergeEvidenceInput = z.infer<typeof mergeEvidenceInput>;

/** Says that sources are not independent of each other, and what they share. */
export const sameCopyInput = z.strictObject({
  mutationId: writeInput.mutationId,
  /** What they share, such as "Same wire copy, 3 March": the group's name. */
  shared: requiredLine(200, "What they share"),
  sources: z
    .array(seenSource)
    .min(2, "Choose two or more sources.")
    .max(50, "Choose at most 50 at once.")
    .refine(hasEachOnce, twice),
});
export type SameCopyInput = z.infer<typeof sameCopyInput>;

/** Takes one source out of its group: it is independent of the others again. */
export const ownCopyInput = z.strictObject({ ...writeInput, id: z.uuid() });
export type OwnCopyInput = z.infer<typeof ownCopyInput>;
