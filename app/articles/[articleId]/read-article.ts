import { notFound } from "next/navigation";
import { cache } from "react";
import { ExpectedFailure } from "@/domain/errors";
import type { Article } from "@/domain/article/article";
import { getArticle } from "@/server/articles";
import { requireMember } from "@/server/session";

/** The article of this address for whoever asks, loaded once a request; Next's not-found page when they may not see it. */
export const readArticle = cache(async (articleId: string): Promise<Article> => {
  const member = await requireMember();
  try {
    return await getArticle(member, articleId);
  } catch (error) {
    if (error instanceof ExpectedFailure && error.code === "not-found") notFound();
    throw error;
  }
});
