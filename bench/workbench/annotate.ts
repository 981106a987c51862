import { v7 as uuid } from "uuid";
import { describe } from "@/domain/anchor/describe";
import { findings, tags } from "@/domain/annotation/tag";
import type { Member } from "@/domain/permissions";
import type { PrismaClient } from "@/prisma/generated/client";
import { annotatedSpans } from "../annotated-spans";

export type Target = { articleId: string; versionId: string; text: string };

/**
 * Stores annotations by these authors in turn, in bulk: every third has a source, every fifth an answer,
 * each tag as often as the others.
 */
export async function annotate(
  db: PrismaClient,
  { articleId, versionId, text }: Target,
  authors: readonly Member[],
  count: number,
): Promise<void> {
  const rows = annotatedSpans(text, count).map((span, index) => {
    const tag = tags[index % (tags.length + 1)] ?? null;
    return {
      annotation: {
        id: uuid(),
        articleId,
        authorId: memberAt(authors, index).userId,
        about: "so" as const,
        tag,
        finding: tag === "disputed" ? (findings[index % findings.length] ?? null) : null,
        rationale: tag === null ? "" : "The minutes of the harbour board give another number for that year.",
        proposedWording: null,
        revision: 1,
        sequence: 0n,
      },
      anchor: describe(text, span.start, span.end),
    };
  });
  await db.annotation.createMany({ data: rows.map(({ annotation }) => annotation) });
  await db.placement.createMany({
    data: rows.map(({ annotation, anchor }) => ({
      annotationId: annotation.id,
      versionId,
      state: "exact",
      ...anchor,
    })),
  });

  const sourced = rows.filter((_, index) => index % 3 === 0).map((row) => ({ ...row, evidenceId: uuid() }));
  await db.evidence.createMany({
    data: sourced.map(({ evidenceId }, index) => ({
      id: evidenceId,
      newsroomId: memberAt(authors, 0).newsroomId,
      addedById: memberAt(authors, index).userId,
      kind: "link",
      title: `Minutes of the harbour board, page ${String(index + 1)}`,
      url: `https://easthaven.example/minutes/${String(index + 1)}`,
      sourceType: "primary",
      confidentiality: "public",
    })),
  });
  await db.citation.createMany({
    data: sourced.map(({ evidenceId, annotation }) => ({
      id: uuid(),
      annotationId: annotation.id,
      evidenceId,
      stance: "refutes",
      quote: "The board counted fewer, and says how.",
      locator: "p. 3",
    })),
  });
  await db.review.createMany({
    data: rows
      .map(({ annotation }, index) => ({ annotation, reviewer: memberAt(authors, index + 1), index }))
      .filter(({ index }) => index % 5 === 0)
      .map(({ annotation, reviewer }) => ({
        annotationId: annotation.id,
        reviewerId: reviewer.userId,
        annotationRevision: 1,
        verdict: "agree",
        reason: "",
        revision: 1,
      })),
  });
}

function memberAt(authors: readonly Member[], index: number): Member {
  const author = authors[index % authors.length];
  if (author === undefined) throw new RangeError("annotations need an author");
  return author;
}
