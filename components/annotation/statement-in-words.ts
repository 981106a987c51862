import type { Annotation } from "@/domain/annotation/annotation";
import { findingLabels, tagState, tagTable } from "@/domain/annotation/tag";
import { proofOf } from "@/domain/evidence/proof";

type Told = Pick<
  Annotation,
  "articleId" | "author" | "tag" | "finding" | "rationale" | "citations" | "recheck"
>;

/** A statement as it is said to who does not see it: its tag, whose it is, and what it still needs. */
export function statementInWords(annotation: Told): string {
  const { author, finding, recheck } = annotation;
  const tag = tagTable[tagState(annotation)].label;
  const { missing } = proofOf(annotation);
  const needs = recheck ? "re-check, the article changed here" : missing;
  const found = finding === null ? null : findingLabels[finding].toLowerCase();
  return [`${tag} by ${author.name}`, found, needs].filter((part) => part !== null).join(", ");
}
