import { articleSource } from "@/domain/article/article";
import { limits } from "@/domain/limits";
import { previewArticle } from "@/server/articles";
import { parseInput } from "@/server/parse-input";
import { perMember } from "@/server/per-member";
import { mostArticleBytes, readJson } from "@/server/read-json";
import { route } from "@/server/route";

/** Shows what would be understood of a text, and stores nothing. */
export const POST = route(
  perMember(limits.preview, async (member, request) =>
    previewArticle(member, parseInput(articleSource, await readJson(request, mostArticleBytes))),
  ),
);
