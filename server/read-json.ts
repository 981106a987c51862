import "server-only";
import { ExpectedFailure, invalid } from "@/domain/errors";

/**
 * The JSON of a request's body, of at most `most` bytes, whatever its Content-Length says.
 *
 * @throws ExpectedFailure "too-large", or "invalid" when it is not JSON in UTF-8
 */
export async function readJson(request: Request, most: number): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > most)
      throw new ExpectedFailure("too-large", "This is larger than Galley takes. Shorten it and try again.");
    chunks.push(chunk);
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
    return JSON.parse(text) as unknown;
  } catch {
    throw invalid("This request cannot be read. Reload the page and try again.");
  }
}
