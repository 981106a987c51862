import "server-only";
import type { Member } from "@/domain/permissions";
import type { Prisma } from "@/prisma/generated/client";

/** The articles that a member may see: their newsroom's, archived or not; a deleted one is not there for anybody. */
export function standingArticle(member: Pick<Member, "newsroomId">) {
  return { newsroomId: member.newsroomId, shelf: { not: "deleted" } } satisfies Prisma.ArticleWhereInput;
}
