import { addArticleInput } from "@/domain/article/article";
import { limits } from "@/domain/limits";
import { offerArticles } from "@/server/article-list";
import { addArticle } from "@/server/articles";
import { perMember } from "@/server/per-member";
import { readJson } from "@/server/read-json";
import { route } from "@/server/route";

/** A million characters with every one escaped, and the other fields. */
const mostBytes = 12 * 1024 * 1024;

/** Adds an article. A route, because a server action does not take a text of this length. */
export const POST = route(
  perMember(limits.article, async (member, request) =>
    addArticle(member, addArticleInput.parse(await readJson(request, mostBytes))),
  ),
);

/** A few articles that fit what somebody types, `?search=`. */
export const GET = route((member, request) =>
  offerArticles(member, new URL(request.url).searchParams.get("search") ?? ""),
);
