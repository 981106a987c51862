import "server-only";
import { z } from "zod";
import { compareBlocks } from "@/domain/anchor/compare-blocks";
import { pairTexts } from "@/domain/anchor/text-pair";
import { ExpectedFailure, invalid, notFound } from "@/domain/errors";
import { limits } from "@/domain/limits";
import type { Member } from "@/domain/permissions";
import { requireMayAdd } from "./articles";
import { assembleAsRead } from "./assemble-version";
import type { FetchOptions } from "./import/fetch/fetch-page";
import { newestVersion } from "./newest-version";
import { record } from "./record";
import { database } from "./store";
import { take } from "./throttle";
import { fetchArticle } from "./web-import";

/**
 * Looks whether the text at an article's web address differs from its newest version, and keeps
 * the answer for the list. Lines that look like the page's furniture do not count, nor do those that
 * somebody dropped when the text was brought in; nothing else of the page is stored.
 *
 * @throws ExpectedFailure "not-found", "forbidden" for a reader, "invalid" for an article without an
 *   address, "throttled", "stale" when there is another version or address by the time the page is read, and as fetchArticle
 */
export async function checkSource(
  member: Member,
  articleId: string,
  options: FetchOptions,
): Promise<{ changed: boolean; number: number }> {
  const { headline, sourceUrl, number, text, readSha256 } = await findNewest(member, articleId);
  requireMayAdd(member);
  if (sourceUrl === null)
    throw invalid("This article has no web address to look at. Add it under “Edit details” first.");
  await take(limits.fetch, member.userId);
  const { article } = await fetchArticle(sourceUrl, options);
  const found = assembleAsRead(article, headline);
  const changed =
    found.sha256 !== readSha256 &&
    compareBlocks(pairTexts(text, found.text)).blocks.some(({ kind }) => kind !== "same");
  return record(member, "check source", async (tx) => {
    const now = await tx.articleVersion.findFirst({
      ...newestVersion(member, articleId),
      select: { number: true, article: { select: { sourceUrl: true } } },
    });
    if (now?.number !== number || now.article.sourceUrl !== sourceUrl) throw overtaken();
    await tx.article.updateMany({
      where: { id: articleId },
      data: { sourceChangedAt: changed ? new Date() : null },
    });
    const after = { changed, number, sha256: found.sha256 };
    return { value: { changed, number }, object: `article ${articleId}`, before: null, after };
  });
}

async function findNewest(member: Member, articleId: string) {
  if (!z.uuid().safeParse(articleId).success) throw notFound("article without a uuid");
  const db = await database();
  const version = await db.articleVersion.findFirst({
    ...newestVersion(member, articleId),
    select: {
      number: true,
      text: true,
      origin: { select: { readSha256: true } },
      article: { select: { headline: true, sourceUrl: true } },
    },
  });
  if (version === null) throw notFound(`article ${articleId}`);
  const { article, origin, ...newest } = version;
  return { ...article, ...newest, readSha256: origin?.readSha256 ?? null };
}

function overtaken(): ExpectedFailure {
  return new ExpectedFailure(
    "stale",
    "Somebody changed this article while its page was looked at. Reload, and look at the page again.",
  );
}
