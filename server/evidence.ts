import "server-only";
import type { Evidence, EvidenceFile, Passage, SearchEvidenceInput } from "@/domain/evidence/evidence";
import type { Member } from "@/domain/permissions";
import type { Prisma } from "@/prisma/generated/client";
import { database } from "./store";

/** How many sources the library offers at once. */
const offered = 50;

/**
 * The newest sources of the newsroom's library, at most 50; with `search`, those whose title,
 * web address or publisher contains it, in whatever case.
 */
export async function listEvidence(
  member: Pick<Member, "newsroomId">,
  { search = "" }: Partial<SearchEvidenceInput> = {},
): Promise<Evidence[]> {
  const db = await database();
  const wanted = { contains: literally(search.trim()), mode: "insensitive" } as const;
  const rows = await db.evidence.findMany({
    where: {
      newsroomId: member.newsroomId,
      OR: [{ title: wanted }, { url: wanted }, { publisher: wanted }],
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: offered,
    include: shownSource,
  });
  return rows.map(toEvidence);
}

/** What was typed, not a pattern: % and _ would stand for anything. */
function literally(search: string): string {
  return search.replaceAll(/[\\%_]/g, "\\$&");
}

/** What of a source is shown with it. */
export const shownSource = {
  file: true,
  passage: { include: { version: { select: { articleId: true } } } },
} satisfies Prisma.EvidenceInclude;

type EvidenceRow = Prisma.EvidenceGetPayload<{ include: typeof shownSource }>;

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
