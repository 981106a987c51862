import type { Annotation } from "@/domain/annotation/annotation";
import { sentenceContext, type Span } from "./sentence-context";
import { strongestFirst } from "./strongest-first";
import { fixReasons, type FixReason, type MustFixItem, type NumberedSource, type Statement } from "./summary";
import { wordingChange } from "./wording-change";

/** A statement with the annotations that it is made of. */
export type Marked = { statement: Statement; annotations: readonly Annotation[] };

type Passage = MustFixItem["passages"][number];
type Evidence = MustFixItem["evidence"];

/** Why a statement cannot stay as it is; null when it can, or when it is only unchecked. */
export function fixReasonOf({ state, missingProof }: Statement): FixReason | null {
  if (state === "disputed") return "disputed";
  if (state === "disagreed") return "disagreement";
  return state !== "unchecked" && missingProof !== null ? "proof" : null;
}

/**
 * What must be settled before publication: disputed statements, then disagreements, then
 * statements without enough proof, each in the order of the text.
 */
export function buildMustFix(
  marked: readonly Marked[],
  sources: readonly NumberedSource[],
  text: string,
  sentences: readonly Span[],
): MustFixItem[] {
  const items = marked.flatMap(({ statement, annotations }) => {
    const reason = fixReasonOf(statement);
    if (reason === null) return [];
    return {
      statement: statement.number,
      reason,
      passages: passages(statement, annotations, text, sentences),
      why: statement.results.map(({ by, tag, finding, rationale }) => ({ by, tag, finding, rationale })),
      evidence: evidence(statement, sources),
      missingProof: statement.missingProof,
    };
  });
  return fixReasons.flatMap((reason) => items.filter((item) => item.reason === reason));
}

/** The original with each proposed wording in its place: a proposal replaces its author's own span. */
function passages(
  statement: Statement,
  annotations: readonly Annotation[],
  text: string,
  sentences: readonly Span[],
): Passage[] {
  const proposals = annotations.flatMap(({ author: by, anchor, proposedWording }) => {
    if (proposedWording === null || proposedWording.trim() === "" || proposedWording === anchor.exact)
      return [];
    const wording = wordingChange(anchor.exact, proposedWording);
    return { by, wording, ...sentenceContext(text, sentences, anchor) };
  });
  if (proposals.length > 0) return proposals;
  const wording = [{ change: "same" as const, text: statement.quote }];
  return [{ by: null, wording, ...sentenceContext(text, sentences, statement) }];
}

/** Everybody's citations, once each, the strongest first. */
function evidence({ results, finding }: Statement, sources: readonly NumberedSource[]): Evidence {
  const once = new Map(
    results.flatMap(({ citations }) => citations).map((citation) => [JSON.stringify(citation), citation]),
  );
  const weighed = [...once.values()].flatMap((citation) => {
    const source = sources[citation.source - 1];
    return source === undefined ? [] : { ...citation, sourceType: source.sourceType };
  });
  return strongestFirst(weighed, finding).map(({ source, stance, quote, locator }) => ({
    source,
    stance,
    quote,
    locator,
  }));
}
