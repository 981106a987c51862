import "server-only";
import { z } from "zod";
import type { PreviewVersionInput } from "@/domain/article/version";
import { ExpectedFailure, invalid, notFound } from "@/domain/errors";
import type { Member } from "@/domain/permissions";
import { newestVersion } from "./newest-version";
import { standingArticle } from "./standing-article";
import { database, type Transaction } from "./store";

/**
 * The version that they saw, whether it is still the newest or not: a repeated write has its answer first.
 *
 * @throws ExpectedFailure "not-found"
 */
export async function findBase(member: Member, { articleId, baseVersionId }: PreviewVersionInput) {
  if (!z.uuid().safeParse(articleId).success) throw notFound("article without a uuid");
  const db = await database();
  const base = await db.articleVersion.findFirst({
    where: { id: baseVersionId, articleId, article: standingArticle(member) },
    select: {
      id: true,
      number: true,
      text: true,
      sha256: true,
      article: { select: { language: true } },
    },
  });
  if (base === null) throw notFound(`version ${baseVersionId} of article ${articleId}`);
  const { article, ...version } = base;
  return { ...version, articleId, language: article.language };
}

/** What a search knows of an article besides its text. @throws ExpectedFailure "not-found" */
export async function findDetails(db: Transaction, member: Member, articleId: string) {
  const details = await db.article.findFirst({
    where: { id: articleId, ...standingArticle(member) },
    select: { headline: true, outlet: true, byline: true },
  });
  if (details === null) throw notFound(`article ${articleId} was deleted`);
  return details;
}

/**
 * The article's headline after a save: a colleague's correction of it stays, unless the member saw it and changed it.
 *
 * @throws ExpectedFailure "stale" for a change of a headline that is another one by now
 */
export function nextHeadline(
  present: string,
  { headline, baseHeadline }: Pick<PreviewVersionInput, "headline" | "baseHeadline">,
): string {
  if (headline === baseHeadline) return present;
  if (present === baseHeadline) return headline;
  throw new ExpectedFailure(
    "stale",
    `Somebody has changed the headline meanwhile; it is “${present}” now. Your text and your headline are still here: go back to them, choose which headline it shall be, and compare again.`,
    { log: "the headline is another one than the one seen" },
  );
}

/** @throws ExpectedFailure "stale" when there is a newer version, "not-found" when the article was deleted */
export async function requireNewest(
  db: Transaction,
  member: Member,
  base: { articleId: string; id: string },
): Promise<void> {
  const newest = await db.articleVersion.findFirst({
    ...newestVersion(member, base.articleId),
    select: { id: true, number: true },
  });
  if (newest === null) throw notFound(`article ${base.articleId} was deleted`);
  if (newest.id !== base.id) throw overtaken(newest.number);
}

/** @throws ExpectedFailure "invalid" for the text that is there already */
export function requireOther(base: { number: number; sha256: string }, sha256: string): void {
  if (base.sha256 !== sha256) return;
  throw invalid(
    `This is word for word the text of version ${String(base.number)}, so there is nothing to save.`,
  );
}

function overtaken(number: number): ExpectedFailure {
  return new ExpectedFailure(
    "stale",
    `Somebody has saved version ${String(number)} meanwhile. Your text is still here: compare it with that version, then save it.`,
  );
}
