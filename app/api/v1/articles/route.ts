import { addArticleInput } from "@/domain/article/article";
import { limits } from "@/domain/limits";
import { offerArticles } from "@/server/article-list";
import { addArticle } from "@/server/articles";
import { parseInput } from "@/server/parse-input";
import { perMember } from "@/server/per-member";
import { mostArticleBytes, readJson } from "@/server/read-json";
import { route } from "@/server/route";

/** Adds an article. A route, because a server action does not take a text of this length. */
export const POST = route(
  perMember(limits.article, async (member, request) =>
    addArticle(member, parseInput(addArticleInput, await readJson(request, mostArticleBytes))),
  ),
);

/** A few articles that fit what somebody types, `?search=`. */
export const GET = route((member, request) =>
  offerArticles(member, new URL(request.url).searchParams.get("search") ?? ""),
);
