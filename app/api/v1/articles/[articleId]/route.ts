import { getArticle } from "@/server/articles";
import { route } from "@/server/route";

type Context = { params: Promise<{ articleId: string }> };

/** An article with its newest version. */
export const GET = route(async (member, _request, { params }: Context) =>
  getArticle(member, (await params).articleId),
);
