import { notFound } from "@/domain/errors";
import { limits } from "@/domain/limits";
import { readSummaryChoice } from "@/domain/summary/summary-choice";
import { attachment } from "@/server/files/file-name";
import { comesFromElsewhere } from "@/server/own-origin";
import { perMember } from "@/server/per-member";
import { route } from "@/server/route";
import { exportSummary } from "@/server/summaries";

type Context = { params: Promise<{ articleId: string; format: string }> };

/**
 * The summary as a file: to be saved, and inert even where a browser shows it (next.config.js). Taking
 * it is written into the audit trail, so it has to be somebody's own act: from a page elsewhere it
 * leads to the summary, and whoever only asks what there would be (HEAD) takes nothing.
 */
export const GET = route(
  perMember(limits.export, async (member, request, { params }: Context) => {
    const { articleId, format } = await params;
    const { searchParams, search } = new URL(request.url);
    if (request.method === "HEAD") return new Response(null, { status: 405, headers: { allow: "GET" } });
    if (comesFromElsewhere(request.headers)) {
      const location = `/articles/${encodeURIComponent(articleId)}/summary${search}`;
      return new Response(null, { status: 303, headers: { location } });
    }
    const choice = readSummaryChoice(Object.fromEntries(searchParams));
    if (choice === null) throw notFound("a summary that there is not");
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
        "content-type": file.mediaType,
        "x-content-type-options": "nosniff",
      },
    });
  }),
);
