import { z } from "zod";
import { anchorInput, type Anchor } from "@/domain/anchor/anchor";
import { writeInput } from "@/domain/annotation/annotation-input";
import { boundedText, requiredLine } from "@/domain/text/bounded-text";
import { day } from "@/domain/text/day";
import { webAddress } from "@/domain/text/web-address";

export const evidenceKinds = [
  "link",
  "document",
  "quotation",
  "recording",
  "person",
  "calculation",
  "passage",
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export const stances = ["supports", "refutes", "context"] as const;
/** What a citation does to its statement. */
export type Stance = (typeof stances)[number];

export const sourceTypes = ["primary", "secondary"] as const;
export type SourceType = (typeof sourceTypes)[number];

/** A source that comes into the newsroom's library. */
export const evidenceInput = z
  .strictObject({
    id: z.uuid(),
    kind: z.enum(evidenceKinds),
    title: requiredLine(1_000, "The source"),
    url: webAddress.nullable(),
    publisher: boundedText(500).nullable(),
    /** A day, year-month-day. */
    publishedAt: day.nullable(),
    sourceType: z.enum(sourceTypes),
    /** Sources that name the same group are not independent of each other. */
    independenceGroup: boundedText(200).nullable(),
    asked: boundedText(1_000).nullable(),
    whereItShouldBe: boundedText(1_000).nullable(),
    deskOnly: z.boolean(),
    /** An uploaded file: of a document always, of a recording where there is one. */
    fileId: z.uuid().nullable(),
    /** The words of an article in Galley, for a passage. */
    passage: z.strictObject({ versionId: z.uuid(), anchor: anchorInput }).nullable().default(null),
  })
  .refine((input) => input.kind !== "link" || input.url !== null, {
    message: "A link needs a web address.",
    path: ["url"],
  })
  .refine((input) => input.kind !== "document" || input.fileId !== null, {
    message: "A document needs a file.",
    path: ["fileId"],
  })
  .refine((input) => input.fileId === null || input.kind === "document" || input.kind === "recording", {
    message: "A file is a document or a recording.",
    path: ["fileId"],
  })
  .refine((input) => (input.kind === "passage") === (input.passage !== null), {
    message: "Choose an article and select the words in it.",
    path: ["passage"],
  });
export type EvidenceInput = z.infer<typeof evidenceInput>;

/** Cites a source, new or from the library, in one annotation. `baseRevision` is the annotation's. */
export const saveCitationInput = z.strictObject({
  ...writeInput,
  id: z.uuid(),
  annotationId: z.uuid(),
  source: z.discriminatedUnion("from", [
    z.strictObject({ from: z.literal("library"), evidenceId: z.uuid() }),
    z.strictObject({ from: z.literal("new"), evidence: evidenceInput }),
  ]),
  stance: z.enum(stances),
  quote: boundedText(5_000),
  locator: boundedText(500),
});
export type SaveCitationInput = z.infer<typeof saveCitationInput>;

/** Removes a citation, or brings it back. `baseRevision` is the annotation's. */
export const citationRef = z.strictObject({ ...writeInput, id: z.uuid(), annotationId: z.uuid() });
export type CitationRef = z.infer<typeof citationRef>;

/** Looks for sources in the newsroom's library; empty: the newest. */
export const searchEvidenceInput = z.strictObject({ search: boundedText(200) });
export type SearchEvidenceInput = z.infer<typeof searchEvidenceInput>;

/** The bytes of a document or a recording, as people see them. */
export type EvidenceFile = { id: string; name: string; size: number; mediaType: string; sha256: string };

/** The words of an article in Galley that are a source. */
export type Passage = { articleId: string; versionId: string; anchor: Anchor };

/** A source as shown. Days are year-month-day, times ISO 8601. */
export type Evidence = {
  id: string;
  kind: EvidenceKind;
  title: string;
  url: string | null;
  publisher: string | null;
  publishedAt: string | null;
  accessedAt: string;
  sourceType: SourceType;
  independenceGroup: string | null;
  asked: string | null;
  whereItShouldBe: string | null;
  deskOnly: boolean;
  file: EvidenceFile | null;
  /** Only of a passage, and none any more when its article is gone. */
  passage: Passage | null;
};

/** A source used in one annotation. */
export type Citation = { id: string; evidence: Evidence; stance: Stance; quote: string; locator: string };
