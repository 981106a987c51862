import { articleSource } from "@/domain/article/article";
import { limits } from "@/domain/limits";
import { previewArticle } from "@/server/articles";
import { perMember } from "@/server/per-member";
import { readJson } from "@/server/read-json";
import { route } from "@/server/route";

/** A million characters with every one escaped. */
const mostBytes = 12 * 1024 * 1024;

/** Shows what would be understood of a text, and stores nothing. */
export const POST = route(
  perMember(limits.preview, async (member, request) =>
    previewArticle(member, articleSource.parse(await readJson(request, mostBytes))),
  ),
);
