import { attachment } from "@/server/files/file-name";
import { openFile } from "@/server/files/files";
import { route } from "@/server/route";

type Context = { params: Promise<{ fileId: string }> };

/** The bytes of an uploaded file: to be saved, never to be shown or run in our name (next.config.js). */
export const GET = route(async (member, _request, { params }: Context) => {
  const { file, body } = await openFile(member, (await params).fileId);
  return new Response(body, {
    headers: {
      "cache-control": "private, no-store",
      "content-disposition": attachment(file.name),
      "content-length": String(file.size),
      "content-type": "application/octet-stream",
      "x-content-type-options": "nosniff",
    },
  });
});
