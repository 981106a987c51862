import { fetchPageInput } from "@/domain/article/import-preview";
import { ownHosts } from "@/server/own-hosts";
import { parseInput } from "@/server/parse-input";
import { readJson } from "@/server/read-json";
import { route } from "@/server/route";
import { previewPage } from "@/server/web-import";

const mostBytes = 16 * 1024;

/** Fetches a page and shows what was understood of it. Stores nothing; ends when nobody waits any more. */
export const POST = route(async (member, request) => {
  const { address } = parseInput(fetchPageInput, await readJson(request, mostBytes));
  return previewPage(member, address, { ownHosts: ownHosts(request), signal: request.signal });
});
