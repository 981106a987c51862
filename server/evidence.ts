import "server-only";
import type { Evidence, EvidenceFile, Passage } from "@/domain/evidence/evidence";
import type { Prisma } from "@/prisma/generated/client";

/** What of a source is shown with it. */
export const shownSource = {
  file: true,
  passage: { include: { version: { select: { articleId: true, article: { select: { shelf: true } } } } } },
} satisfies Prisma.EvidenceInclude;

export type EvidenceRow = Prisma.EvidenceGetPayload<{ include: typeof shownSource }>;

/** A stored source as people see it. */
export function toEvidence(row: EvidenceRow): Evidence {
  const { id, kind, title, url, publisher, sourceType, independenceGroup, asked, whereItShouldBe } = row;
  return {
    id,
    kind,
    title,
    url,
    publisher,
    publishedAt: row.publishedAt?.toISOString().slice(0, 10) ?? null,
    accessedAt: row.accessedAt.toISOString(),
    sourceType,
    independenceGroup,
    asked,
    whereItShouldBe,
    deskOnly: row.confidentiality === "desk",
    file: row.file && toEvidenceFile(row.file),
    passage: toPassage(row.passage),
  };
}

/** None of a deleted article: it is not there for anybody. */
function toPassage(passage: EvidenceRow["passage"]): Passage | null {
  if (passage === null || passage.version.article.shelf === "deleted") return null;
  const { version, versionId, ...place } = passage;
  const { start, end, exact, prefix, suffix } = place;
  return { articleId: version.articleId, versionId, anchor: { start, end, exact, prefix, suffix } };
}

/** A stored file as people see it. */
export function toEvidenceFile({ id, name, size, mediaType, sha256 }: EvidenceFile): EvidenceFile {
  return { id, name, size, mediaType, sha256 };
}
