import "server-only";
import type { Cursor, Sort } from "@/domain/article/list-query";
import type { Prisma } from "@/prisma/generated/client";

type Placed = { id: string; updatedAt: Date; sortKey: string; dueOn: Date };

type Order = {
  orderBy: Prisma.ArticleOrderByWithRelationInput[];
  keyOf: (article: Placed) => string;
  /** What comes after a place; null when its key cannot be read. */
  after: (cursor: Cursor) => Prisma.ArticleWhereInput | null;
};

/**
 * The orders of a list of articles, each with an index of its own. What comes after a place is said
 * twice: `lte` or `gte` is where the walk along the index begins, `OR` leaves out what was seen.
 */
export const orders: Record<Sort, Order> = {
  updated: {
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    keyOf: ({ updatedAt }) => updatedAt.toISOString(),
    after: ({ key, id }) => {
      const at = readDate(key);
      return at && { updatedAt: { lte: at }, OR: [{ updatedAt: { lt: at } }, { id: { lt: id } }] };
    },
  },
  headline: {
    orderBy: [{ sortKey: "asc" }, { id: "asc" }],
    keyOf: ({ sortKey }) => sortKey,
    after: ({ key, id }) => ({ sortKey: { gte: key }, OR: [{ sortKey: { gt: key } }, { id: { gt: id } }] }),
  },
  due: {
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    keyOf: ({ dueOn }) => dueOn.toISOString(),
    after: ({ key, id }) => {
      const day = readDate(key);
      return day && { dueOn: { gte: day }, OR: [{ dueOn: { gt: day } }, { id: { gt: id } }] };
    },
  },
};

function readDate(text: string): Date | null {
  const date = new Date(text);
  // Beyond these years the store and JavaScript write a date differently.
  return date.getTime() >= Date.UTC(1, 0) && date.getTime() < Date.UTC(10_000, 0) ? date : null;
}
