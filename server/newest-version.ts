import "server-only";
import type { Member } from "@/domain/permissions";
import type { Prisma } from "@/prisma/generated/client";
import { standingArticle } from "./standing-article";

/** Finds the newest version of an article that the member may see, or nothing: `findFirst({ ...newestVersion(…), select })`. */
export function newestVersion(member: Pick<Member, "newsroomId">, articleId: string) {
  return {
    where: { articleId, article: standingArticle(member) },
    orderBy: { number: "desc" },
  } satisfies Prisma.ArticleVersionFindFirstArgs;
}
