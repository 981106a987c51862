import { addVersionInput } from "@/domain/article/version";
import { limits } from "@/domain/limits";
import { parseInput } from "@/server/parse-input";
import { perMember } from "@/server/per-member";
import { mostArticleBytes, readJson } from "@/server/read-json";
import { route } from "@/server/route";
import { addVersion } from "@/server/versions";

type Context = { params: Promise<{ articleId: string }> };

/** Saves a new version of an article. A route, because a server action does not take a text of this length. */
export const POST = route(
  perMember(limits.article, async (member, request, { params }: Context) => {
    const body = parseInput(
      addVersionInput.omit({ articleId: true }),
      await readJson(request, mostArticleBytes),
    );
    return addVersion(member, { ...body, articleId: (await params).articleId });
  }),
);
