import { ownHosts } from "@/server/own-hosts";
import { route } from "@/server/route";
import { checkSource } from "@/server/source-check";

type Context = { params: Promise<{ articleId: string }> };

/** Looks whether the text at an article's web address has changed; ends when nobody waits any more. */
export const POST = route(async (member, request, { params }: Context) =>
  checkSource(member, (await params).articleId, { ownHosts: ownHosts(request), signal: request.signal }),
);
