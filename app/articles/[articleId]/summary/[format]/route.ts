import { notFound } from "@/domain/errors";
import { limits } from "@/domain/limits";
import { readSummaryChoice } from "@/domain/summary/summary-choice";
import { attachment } from "@/server/files/file-name";
import { perMember } from "@/server/per-member";
import { route } from "@/server/route";
import { exportSummary } from "@/server/summaries";

type Context = { params: Promise<{ articleId: string; format: string }> };

/** The summary as a file: to be saved, and inert even where a browser shows it. */
export const GET = route(
  perMember(limits.export, async (member, request, { params }: Context) => {
    const { articleId, format } = await params;
    const choice = readSummaryChoice(Object.fromEntries(new URL(request.url).searchParams));
    if (choice === null) throw notFound(`summary ${request.url}`);
    const file = await exportSummary(
      member,
      articleId,
      format,
      choice.layers,
      choice.readers,
      choice.version ?? undefined,
    );
    return new Response(file.content, {
      headers: {
        "cache-control": "private, no-store",
        "content-disposition": attachment(file.name),
        "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        "content-type": file.mediaType,
        "x-content-type-options": "nosniff",
      },
    });
  }),
);
