import { previewVersionInput } from "@/domain/article/version";
import { limits } from "@/domain/limits";
import { parseInput } from "@/server/parse-input";
import { perMember } from "@/server/per-member";
import { mostArticleBytes, readJson } from "@/server/read-json";
import { route } from "@/server/route";
import { previewVersion } from "@/server/versions";

type Context = { params: Promise<{ articleId: string }> };

/** Sets a new text against an article's newest version, and stores nothing. */
export const POST = route(
  perMember(limits.preview, async (member, request, { params }: Context) => {
    const body = parseInput(
      previewVersionInput.omit({ articleId: true }),
      await readJson(request, mostArticleBytes),
    );
    return previewVersion(member, { ...body, articleId: (await params).articleId });
  }),
);
