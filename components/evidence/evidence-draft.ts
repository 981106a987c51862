import type { Anchor } from "@/domain/anchor/anchor";
import type { Article } from "@/domain/article/article";
import { canonicalUrl } from "@/domain/evidence/canonical-url";
import type {
  Citation,
  Evidence,
  EvidenceFile,
  SaveCitationInput,
  SourceType,
  Stance,
} from "@/domain/evidence/evidence";
import { recogniseSource } from "@/domain/evidence/recognise-source";
import { isWebAddress } from "@/domain/text/web-address";

/** Words that somebody selected in an article, to be a source. */
export type ChosenPassage = {
  article: Pick<Article, "id" | "headline" | "outlet" | "publishedAt" | "sourceUrl">;
  versionId: string;
  anchor: Anchor;
};

/** What a source can be that is neither an address, nor a file, nor a passage. */
export const sourcesInWords = ["quotation", "recording", "person", "calculation"] as const;
export type SourceInWords = (typeof sourcesInWords)[number];

/** The evidence form as it is being filled in. */
export type EvidenceDraft = {
  source: string;
  /** A source of the library: then its facts are known. */
  known: Evidence | null;
  /** The name of the file that is on its way to the server. */
  sending: string | null;
  file: EvidenceFile | null;
  passage: ChosenPassage | null;
  /** What it is, where it is written in words and no address. */
  inWords: SourceInWords;
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

export function blankDraft(stance: Stance): EvidenceDraft {
  return {
    source: "",
    known: null,
    sending: null,
    file: null,
    passage: null,
    inWords: "quotation",
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

/** Whether nothing of it was written or chosen: then there is nothing to keep. */
export function isBlank({ stance, ...draft }: EvidenceDraft): boolean {
  const { stance: _, ...blank } = blankDraft(stance);
  return JSON.stringify(draft) === JSON.stringify(blank);
}

/** In a few words, which source it is that is being written. */
export function nameOfDraft({ source, known, file, passage, quote }: EvidenceDraft): string {
  return known?.title ?? passage?.article.headline ?? (source.trim() || file?.name || quote.trim());
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
  const known = draft.known ?? knownSource(draft, library);
  const evidence = known ?? evidenceOf(draft, ids.evidence, now);
  const { accessedAt: _, file, passage, ...input } = evidence;
  return {
    body: {
      id: ids.citation,
      annotationId,
      source: known
        ? { from: "library", evidenceId: known.id }
        : {
            from: "new",
            evidence: {
              ...input,
              fileId: file?.id ?? null,
              passage: passage && { versionId: passage.versionId, anchor: passage.anchor },
            },
          },
      stance,
      quote,
      locator,
    },
    shown: { id: ids.citation, evidence, stance, quote, locator },
  };
}

/** The source of these that the typed words name: the same page, or the very title of what has none. */
function knownSource(draft: EvidenceDraft, sources: readonly Evidence[]): Evidence | undefined {
  if (draft.file !== null || draft.passage !== null) return undefined;
  const typed = draft.source.trim();
  return sources.find((evidence) => {
    if (evidence.kind === "passage") return false;
    if (evidence.url === null) return typed !== "" && evidence.title === typed;
    return isWebAddress(typed) && canonicalUrl(evidence.url) === canonicalUrl(typed);
  });
}

function evidenceOf(draft: EvidenceDraft, id: string, now: string): Evidence {
  const source = draft.source.trim();
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
    file: null,
    passage: null,
  };
  if (draft.passage) return { ...shared, ...passageFacts(draft.passage) };
  const { file } = draft;
  if (file) return { ...shared, kind: kindOfFile(file), title: source || file.name, url: null, file };
  const recognised = recogniseSource(source);
  const kind = recognised.kind === "quotation" ? draft.inWords : recognised.kind;
  return { ...shared, kind, title: recognised.title, url: recognised.url };
}

function kindOfFile({ mediaType }: EvidenceFile): "document" | "recording" {
  return /^(?:audio|video)\//.test(mediaType) ? "recording" : "document";
}

/** The article's own facts, as the server will take them too. */
function passageFacts({ article, versionId, anchor }: ChosenPassage) {
  return {
    kind: "passage" as const,
    title: article.headline,
    url: article.sourceUrl,
    publisher: orNull(article.outlet),
    publishedAt: article.publishedAt,
    passage: { articleId: article.id, versionId, anchor },
  };
}

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
