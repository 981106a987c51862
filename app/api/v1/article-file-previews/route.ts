import { z } from "zod";
import { encodings } from "@/domain/article/encodings";
import { invalid } from "@/domain/errors";
import { limits } from "@/domain/limits";
import { perMember } from "@/server/per-member";
import { readArticleFile } from "@/server/read-article-file";
import { readBytes } from "@/server/read-bytes";
import { route } from "@/server/route";

const mostBytes = 25 * 1024 * 1024;
const tooLarge = "This file is larger than 25 MB. Nothing was added. Copy only the article and paste it.";

const asked = z.object({
  name: z.string().min(1).max(1_000),
  encoding: z.enum(encodings.map(({ name }) => name)).nullable(),
});

/** Reads one file, its bytes as the body, its name as `?name=`, a chosen encoding as `?encoding=`; stores nothing. */
export const POST = route(
  perMember(limits.upload, async (member, request) => {
    const { searchParams } = new URL(request.url);
    const told = asked.safeParse({ name: searchParams.get("name"), encoding: searchParams.get("encoding") });
    if (!told.success)
      throw invalid("This file has no name that can be read. Rename it and choose it again.");
    const { name, encoding: charset } = told.data;
    const bytes = await readBytes(request, mostBytes, tooLarge);
    return readArticleFile(member, { name, bytes, charset, signal: request.signal });
  }),
);
