import "server-only";
import { daysToRestore } from "@/domain/article/article-change";
import { appendAuditEvent, lockSequence } from "./audit";
import { fileStorage } from "./files/storage";
import { database, type Transaction } from "./store";
import { transaction } from "./transaction";

const dayLength = 24 * 60 * 60 * 1000;

/** How many articles are looked up at once. */
const batch = 100;

/**
 * Removes for good what was deleted 30 days ago: articles with all that was said of them, the
 * documents that nothing else cites, and the bytes that nothing else names. Several servers may
 * do it at once; whatever one has removed, the others leave alone. Answers how many articles
 * this one removed.
 */
export async function purgeDeleted(now: Date): Promise<number> {
  const before = new Date(now.getTime() - daysToRestore * dayLength);
  const db = await database();
  let purged = 0;
  for (let after = ""; ;) {
    const articles = await db.article.findMany({
      where: { shelf: "deleted", deletedAt: { lte: before }, ...(after && { id: { gt: after } }) },
      orderBy: { id: "asc" },
      take: batch,
      select: { id: true, newsroomId: true },
    });
    for (const article of articles) purged += (await purgeArticle(article, before)) ? 1 : 0;
    const last = articles.at(-1);
    if (last === undefined) break;
    after = last.id;
  }
  await dropFiles();
  return purged;
}

/** Ends a transaction that has nothing to do, so that it leaves no trace. */
class AlreadyDone extends Error {}

/** False when the article was restored or purged meanwhile. */
async function purgeArticle(article: { id: string; newsroomId: string }, before: Date): Promise<boolean> {
  const { id, newsroomId } = article;
  try {
    await transaction(async (tx) => {
      // The newsroom first, as every write does, so that no two wait for each other.
      const chain = await lockSequence(tx, newsroomId);
      const documents = await documentsOnlyOf(tx, id);
      const { count } = await tx.article.deleteMany({
        where: { id, shelf: "deleted", deletedAt: { lte: before } },
      });
      if (count === 0) throw new AlreadyDone();
      const files = await removeDocuments(tx, documents);
      await appendAuditEvent(tx, chain, {
        newsroomId,
        userId: null,
        act: "purge article",
        object: `article ${id}`,
        before: { files },
        after: null,
      });
    });
    return true;
  } catch (error) {
    if (error instanceof AlreadyDone) return false;
    throw error;
  }
}

type Document = { id: string; fileId: string | null };

/** Sources with a file that no other article has ever cited, and what was merged into them. */
async function documentsOnlyOf(tx: Transaction, articleId: string): Promise<Document[]> {
  const select = { id: true, fileId: true };
  const cited = await tx.evidence.findMany({
    where: {
      fileId: { not: null },
      citations: {
        some: { annotation: { articleId } },
        none: { annotation: { articleId: { not: articleId } } },
      },
    },
    select,
  });
  const into = { mergedIntoId: { in: cited.map(({ id }) => id) } };
  const merged = await tx.evidence.findMany({ where: { ...into, citations: { none: {} } }, select });
  return [...cited, ...merged];
}

/** Removes documents and the files that nothing else has; answers these files' hashes. */
async function removeDocuments(tx: Transaction, documents: readonly Document[]): Promise<string[]> {
  await tx.evidence.deleteMany({ where: { id: { in: documents.map(({ id }) => id) } } });
  const files = await tx.storedFile.findMany({
    where: { id: { in: documents.flatMap(({ fileId }) => fileId ?? []) }, evidence: { none: {} } },
    select: { id: true, sha256: true },
  });
  await tx.storedFile.deleteMany({ where: { id: { in: files.map(({ id }) => id) } } });
  // The bytes are not the transaction's: what is to go is written down, and goes after it.
  const hashes = [...new Set(files.map(({ sha256 }) => sha256))].sort();
  await tx.droppedFile.createMany({ data: hashes.map((sha256) => ({ sha256 })), skipDuplicates: true });
  return hashes;
}

/** Removes the bytes that purges have left behind, unless somebody has stored the same again. */
async function dropFiles(): Promise<void> {
  const db = await database();
  for (const { sha256 } of await db.droppedFile.findMany({ orderBy: { sha256: "asc" } })) {
    const isUsed = (await db.storedFile.count({ where: { sha256 } })) > 0;
    const isDone = isUsed || (await fileStorage().remove(sha256));
    if (isDone) await db.droppedFile.deleteMany({ where: { sha256 } });
  }
}
