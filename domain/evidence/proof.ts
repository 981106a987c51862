import type { Annotation } from "@/domain/annotation/annotation";
import type { Finding } from "@/domain/annotation/tag";
import type { Citation, Stance } from "./evidence";
import { countIndependent } from "./independence";

/** Whether an annotation rests on enough proof; `missing` says in plain words what it lacks, null when nothing. */
export type Proof = { enough: boolean; missing: string | null };

type Proven = Pick<Annotation, "articleId" | "tag" | "finding" | "rationale" | "citations">;

/**
 * Weighs an annotation's proof by its tag and finding. It advises: a card shows what is missing,
 * and nothing is refused for it. An annotation without a tag is never proven.
 */
export function proofOf(annotation: Proven): Proof {
  const missing = missingProof(annotation);
  return { enough: missing === null, missing };
}

function missingProof({ articleId, tag, finding, rationale, citations }: Proven): string | null {
  switch (tag) {
    case null:
      return "to be checked";
    case "verified":
      return missingToVerify(articleId, citations);
    case "disputed":
      return finding === null ? "needs a finding" : missingForFinding[finding](citations);
    case "opinion":
      return isBlank(rationale) ? "needs a reason" : null;
  }
}

function missingToVerify(articleId: string, citations: readonly Citation[]): string | null {
  if (citations.length === 0) return "needs a source";
  if (has(citations, "refutes")) return "a source refutes it";
  const supporting = citations.filter(({ stance }) => stance === "supports").map(({ evidence }) => evidence);
  if (supporting.length === 0) return "needs a source that supports";
  // No article proves itself by saying it twice.
  const others = supporting.filter(({ passage }) => passage?.articleId !== articleId);
  if (others.length === 0) return "needs a source other than this article";
  const isEnough = others.some(({ sourceType }) => sourceType === "primary") || countIndependent(others) > 1;
  return isEnough ? null : "needs a primary source or a second independent one";
}

const missingForFinding: Record<Finding, (citations: readonly Citation[]) => string | null> = {
  refuted: (citations) =>
    citations.some(({ stance, quote }) => stance === "refutes" && !isBlank(quote))
      ? null
      : "needs a source that refutes, with its quote",
  conflicting: (citations) => {
    const supports = has(citations, "supports");
    const refutes = has(citations, "refutes");
    if (!supports && !refutes) return "needs a source that supports and one that refutes";
    if (!supports) return "needs a source that supports";
    return refutes ? null : "needs a source that refutes";
  },
  misleading: (citations) => (has(citations, "context") ? null : "needs a source giving the missing context"),
  // Both on one source: a question put to one place says nothing of another.
  unsupported: (citations) =>
    citations.some(
      ({ evidence }) => !isBlank(evidence.asked ?? "") && !isBlank(evidence.whereItShouldBe ?? ""),
    )
      ? null
      : "needs what was asked and where it should be",
};

function has(citations: readonly Citation[], wanted: Stance): boolean {
  return citations.some(({ stance }) => stance === wanted);
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
