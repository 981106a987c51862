import "server-only";
import { checkAnchor } from "@/domain/anchor/check-anchor";
import { notFound } from "@/domain/errors";
import type { EvidenceInput } from "@/domain/evidence/evidence";
import type { Member } from "@/domain/permissions";
import { standingArticle } from "./standing-article";
import { database, type Transaction } from "./store";

type NewPassage = NonNullable<EvidenceInput["passage"]>;

/**
 * A passage as a source, with its anchor made anew from the stored text and its article’s own
 * facts: headline, outlet, day and address are the article’s, whatever the browser says.
 *
 * @throws ExpectedFailure "not-found" for another newsroom's article, "invalid" for words that do not stand there
 */
export async function checkPassage(
  member: Pick<Member, "newsroomId">,
  evidence: EvidenceInput,
  { versionId, anchor }: NewPassage,
): Promise<EvidenceInput> {
  const db = await database();
  const version = await db.articleVersion.findFirst({
    where: { id: versionId, article: standingArticle(member) },
    select: {
      text: true,
      article: { select: { headline: true, outlet: true, publishedAt: true, sourceUrl: true } },
    },
  });
  if (version === null) throw notFound(`version ${versionId}`);
  const { headline, outlet, publishedAt, sourceUrl } = version.article;
  return {
    ...evidence,
    title: headline,
    publisher: outlet === "" ? null : outlet,
    publishedAt: publishedAt?.toISOString().slice(0, 10) ?? null,
    url: sourceUrl,
    passage: { versionId, anchor: checkAnchor(anchor, version.text) },
  };
}

/** Stores where a passage stands; its source is in the library already. */
export async function addPassage(
  tx: Transaction,
  evidenceId: string,
  { versionId, anchor }: NewPassage,
): Promise<void> {
  await tx.passage.create({ data: { evidenceId, versionId, ...anchor } });
}
