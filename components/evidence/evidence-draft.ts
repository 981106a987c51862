import type { Citation, Evidence, EvidenceFile, SourceType, Stance } from "@/domain/evidence/evidence";
import { canonicalUrl } from "@/domain/evidence/canonical-url";
import { recogniseSource } from "@/domain/evidence/recognise-source";
import type { SaveCitationInput } from "@/domain/evidence/evidence";
import { isWebAddress } from "@/domain/text/web-address";

/** The evidence form as it is being filled in. */
export type EvidenceDraft = {
  source: string;
  file: EvidenceFile | null;
  /** A plain text is somebody who was asked, not a quotation. */
  isPerson: boolean;
  stance: Stance;
  quote: string;
  locator: string;
  isPrimary: boolean;
  publisher: string;
  publishedAt: string;
  deskOnly: boolean;
  independenceGroup: string;
  asked: string;
  whereItShouldBe: string;
};

export function blankDraft(stance: Stance, source = ""): EvidenceDraft {
  return {
    source,
    file: null,
    isPerson: false,
    stance,
    quote: "",
    locator: "",
    isPrimary: false,
    publisher: "",
    publishedAt: "",
    deskOnly: false,
    independenceGroup: "",
    asked: "",
    whereItShouldBe: "",
  };
}

type NewIds = { citation: string; evidence: string };

/** The write that the draft asks for, and how the citation looks until the server has answered. */
export function citationOf(
  draft: EvidenceDraft,
  annotationId: string,
  library: readonly Evidence[],
  ids: NewIds,
  now: string,
): { body: Omit<SaveCitationInput, "mutationId" | "baseRevision">; shown: Citation } {
  const { stance, quote, locator } = draft;
  const known =
    draft.file === null ? library.find((evidence) => matches(evidence, draft.source.trim())) : undefined;
  const evidence = known ?? evidenceOf(draft, ids.evidence, now);
  const { accessedAt: _, file, ...input } = evidence;
  return {
    body: {
      id: ids.citation,
      annotationId,
      source: known
        ? { from: "library", evidenceId: known.id }
        : { from: "new", evidence: { ...input, fileId: file?.id ?? null } },
      stance,
      quote,
      locator,
    },
    shown: { id: ids.citation, evidence, stance, quote, locator },
  };
}

function matches(evidence: Evidence, source: string): boolean {
  if (evidence.url === null) return source !== "" && evidence.title === source;
  return isWebAddress(source) && canonicalUrl(evidence.url) === canonicalUrl(source);
}

function evidenceOf(draft: EvidenceDraft, id: string, now: string): Evidence {
  const source = draft.source.trim();
  const recognised = recogniseSource(source);
  const sourceType: SourceType = draft.isPrimary ? "primary" : "secondary";
  const shared = {
    id,
    publisher: orNull(draft.publisher),
    publishedAt: orNull(draft.publishedAt),
    accessedAt: now,
    sourceType,
    independenceGroup: orNull(draft.independenceGroup),
    asked: orNull(draft.asked),
    whereItShouldBe: orNull(draft.whereItShouldBe),
    deskOnly: draft.deskOnly,
    passage: null,
  };
  if (draft.file)
    return { ...shared, kind: "document", title: source || draft.file.name, url: null, file: draft.file };
  const kind = recognised.kind === "quotation" && draft.isPerson ? "person" : recognised.kind;
  return { ...shared, kind, title: recognised.title, url: recognised.url, file: null };
}

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
