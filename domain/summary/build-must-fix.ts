import type { Annotation } from "@/domain/annotation/annotation";
import type { Span } from "@/domain/text/span";
import { sentenceContext } from "@/domain/text/sentence-context";
import { strongestFirst } from "./strongest-first";
import { fixReasons, type FixReason } from "./must-fix-shape";
import type { MustFixItem, NumberedSource, SourceUse, Statement } from "./summary";
import { wordingChange } from "@/domain/text/wording-change";

/** A statement with the annotations that it is made of. */
export type Marked = { statement: Statement; annotations: readonly Annotation[] };

type Passage = MustFixItem["passages"][number];
type Evidence = MustFixItem["evidence"];

/** Why a statement cannot stay as it is; null when it can, or when it is only unchecked. */
export function fixReasonOf({ state, missingProof }: Statement): FixReason | null {
  if (state === "disputed") return "disputed";
  if (state === "disagreed") return "disagreement";
  return state !== "unchecked" && state !== "recheck" && missingProof !== null ? "proof" : null;
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
      about: statement.about,
      passages: passages(statement, annotations, text, sentences),
      why: statement.results.map(({ by, tag, finding, rationale }) => ({ by, tag, finding, rationale })),
      evidence: evidence(statement, sources),
      unnamedSource: false,
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

/** Everybody’s citations, the strongest first; one that says no more than another is left out. */
function evidence({ results, finding }: Statement, sources: readonly NumberedSource[]): Evidence {
  const all = results.flatMap(({ citations }) => citations);
  const telling = all.filter(
    (use, index) => !all.some((other, place) => place !== index && saysAsMuch(other, use, place < index)),
  );
  const weighed = telling.flatMap((use) => {
    const source = sources[use.source - 1];
    return source === undefined ? [] : { use, ...use, title: source.title, sourceType: source.sourceType };
  });
  return strongestFirst(weighed, finding).map(({ use, title }) => ({ ...use, title }));
}

/** True when `other` cites the same for the same, with at least the same words and place. Of two alike, the first stays. */
function saysAsMuch(other: SourceUse, use: SourceUse, isBefore: boolean): boolean {
  const isSame = other.source === use.source && other.stance === use.stance;
  if (!isSame || !covers(other.quote, use.quote) || !covers(other.locator, use.locator)) return false;
  return isBefore || other.quote !== use.quote || other.locator !== use.locator;
}

function covers(words: string, fewer: string): boolean {
  return fewer === "" || fewer === words;
}
