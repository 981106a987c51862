import { addVersionInput } from "@/domain/article/version";
import { limits } from "@/domain/limits";
import { perMember } from "@/server/per-member";
import { readJson } from "@/server/read-json";
import { route } from "@/server/route";
import { addVersion } from "@/server/versions";

type Context = { params: Promise<{ articleId: string }> };

/** A million characters with every one escaped, and the other fields. */
const mostBytes = 12 * 1024 * 1024;

/** Saves a new version of an article. A route, because a server action does not take a text of this length. */
export const POST = route(
  perMember(limits.article, async (member, request, { params }: Context) => {
    const body = addVersionInput.omit({ articleId: true }).parse(await readJson(request, mostBytes));
    return addVersion(member, { ...body, articleId: (await params).articleId });
  }),
);
