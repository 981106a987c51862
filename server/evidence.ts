import "server-only";
import type { Evidence, EvidenceFile, Passage } from "@/domain/evidence/evidence";
import type { Prisma } from "@/prisma/generated/client";

/** What of a source is shown with it. */
export const shownSource = {
  file: true,
  passage: { include: { version: { select: { articleId: true } } } },
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
    passage: row.passage && toPassage(row.passage),
  };
}

function toPassage({ version, versionId, ...place }: NonNullable<EvidenceRow["passage"]>): Passage {
  const { start, end, exact, prefix, suffix } = place;
  return { articleId: version.articleId, versionId, anchor: { start, end, exact, prefix, suffix } };
}

/** A stored file as people see it. */
export function toEvidenceFile({ id, name, size, mediaType, sha256 }: EvidenceFile): EvidenceFile {
  return { id, name, size, mediaType, sha256 };
}
