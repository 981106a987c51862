import "server-only";
import { addressHash } from "./address-hash";
import { database } from "./store";

const batch = 500;

/**
 * Gives articles from before they had one their hash of the address, which SQL cannot work out. Several servers may
 * do it at once, and there is nothing to do once it was done.
 */
export async function fillAddressHashes(): Promise<void> {
  const db = await database();
  for (;;) {
    const articles = await db.article.findMany({
      where: { sourceUrl: { not: null }, addressHash: null },
      take: batch,
      select: { id: true, sourceUrl: true },
    });
    for (const { id, sourceUrl } of articles)
      await db.article.updateMany({
        // Not if somebody has written another address meanwhile.
        where: { id, sourceUrl },
        data: { addressHash: addressHash(sourceUrl) },
      });
    if (articles.length < batch) return;
  }
}
