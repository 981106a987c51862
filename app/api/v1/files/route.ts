import { invalid } from "@/domain/errors";
import { limits } from "@/domain/limits";
import { storeFile } from "@/server/files/files";
import { perMember } from "@/server/per-member";
import { route } from "@/server/route";

/** Takes one file: its bytes as the body, its name as `?name=`, its type as Content-Type. */
export const POST = route(
  perMember(limits.upload, (member, request) => {
    if (request.body === null) throw invalid("There is no file in this request. Choose one and try again.");
    const name = new URL(request.url).searchParams.get("name") ?? "";
    const mediaType = request.headers.get("content-type") ?? "";
    const length = request.headers.get("content-length");
    const size = length === null ? {} : { size: Number(length) };
    return storeFile(member, { name, mediaType, body: request.body, ...size });
  }),
);
