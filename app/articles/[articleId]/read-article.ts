import { notFound } from "next/navigation";
import { cache } from "react";
import { ExpectedFailure } from "@/domain/errors";
import type { Article, ArrangedArticle } from "@/domain/article/article";
import type { Member } from "@/domain/permissions";
import { getArrangement } from "@/server/article-changes";
import { getArticle } from "@/server/articles";
import { requireMember } from "@/server/session";

/** The article of this address for whoever asks, loaded once a request; Next's not-found page when they may not see it. */
export const readArticle = cache((articleId: string, versionNumber?: number): Promise<Article> =>
  seen(articleId, (member) => getArticle(member, articleId, versionNumber)),
);

/** The version that an address asks for, `?version=2`; undefined for the newest. Next's not-found page for what is no number. */
export function readVersionNumber(version: string | string[] | undefined): number | undefined {
  if (version === undefined) return undefined;
  if (typeof version !== "string" || !/^[1-9]\d{0,8}$/.test(version)) notFound();
  return Number(version);
}

/** How it stands in the newsroom, likewise. */
export const readArrangement = cache((articleId: string): Promise<ArrangedArticle> =>
  seen(articleId, getArrangement),
);

async function seen<T>(
  articleId: string,
  read: (member: Member, articleId: string) => Promise<T>,
): Promise<T> {
  const member = await requireMember();
  try {
    return await read(member, articleId);
  } catch (error) {
    if (error instanceof ExpectedFailure && error.code === "not-found") notFound();
    throw error;
  }
}
