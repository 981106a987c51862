import type { Annotation } from "@/domain/annotation/annotation";
import { tagState, type Finding } from "@/domain/annotation/tag";
import type { Citation } from "@/domain/evidence/evidence";
import { proofOf } from "@/domain/evidence/proof";
import type { Person } from "@/domain/people/person";
import type { StatementGroup } from "@/domain/review/group-statements";
import { answersEarlierVersion } from "@/domain/review/review";
import type { Voice } from "./voice";
import type { SourceUse, Statement } from "./summary";

type Cite = (statement: number, by: Person, citation: Citation) => SourceUse;

/**
 * A group of annotations as a statement of the summary. `number` is its place in the order of the
 * text, from 1; `voice` says who speaks in the sentences that it stands in.
 */
export function buildStatement(group: StatementGroup, number: number, voice: Voice, cite: Cite): Statement {
  const { start, end, exact: quote, about, annotations, state } = group;
  const results = annotations.map((annotation) => result(annotation, number, cite));
  return {
    number,
    start,
    end,
    quote,
    about,
    ...voice,
    state,
    finding: state === "disputed" ? sharedFinding(annotations) : null,
    results,
    sources: [...new Set(results.flatMap(({ citations }) => citations.map(({ source }) => source)))],
    unnamedSource: false,
    missingProof: missingProof(group),
  };
}

/**
 * What a statement lacks when everybody's proof is taken together; none where it has no tag yet,
 * or more than one: then something else must happen first.
 */
function missingProof({ state, annotations }: StatementGroup): string | null {
  if (state === "unchecked" || state === "disagreed" || state === "recheck") return null;
  const tagged = annotations.filter(({ tag }) => tag === state);
  const finding = sharedFinding(tagged);
  if (finding === null && tagged.some((annotation) => annotation.finding !== null))
    return "needs one finding";
  return proofOf({
    articleId: annotations[0]?.articleId ?? "",
    tag: state,
    finding,
    rationale: tagged.map(({ rationale }) => rationale).join(""),
    citations: annotations.flatMap(({ citations }) => citations),
  }).missing;
}

function result(annotation: Annotation, number: number, cite: Cite): Statement["results"][number] {
  const { author: by, finding, rationale, proposedWording, citations, reviews } = annotation;
  return {
    by,
    tag: tagState(annotation),
    recheck: annotation.recheck !== undefined,
    finding,
    rationale,
    proposedWording,
    citations: citations.map((citation) => cite(number, by, citation)),
    answers: reviews.map((review) => ({
      by: review.reviewer,
      verdict: review.verdict,
      accepted: review.acceptedAt !== null,
      toEarlierVersion: answersEarlierVersion(review, annotation),
    })),
  };
}

/** The finding that everyone names who names one. */
function sharedFinding(annotations: readonly Annotation[]): Finding | null {
  const named = new Set(annotations.flatMap(({ finding }) => finding ?? []));
  const [only = null] = named;
  return named.size === 1 ? only : null;
}
