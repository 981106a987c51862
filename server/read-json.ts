import "server-only";
import { invalid } from "@/domain/errors";
import { readBytes } from "./read-bytes";

/** An article of a million characters, with every one escaped, and its other fields. */
export const mostArticleBytes = 12 * 1024 * 1024;

/**
 * The JSON of a request's body, of at most `most` bytes, whatever its Content-Length says.
 *
 * @throws ExpectedFailure "too-large", or "invalid" when it is not JSON in UTF-8
 */
export async function readJson(request: Request, most: number): Promise<unknown> {
  const bytes = await readBytes(request, most, "This is larger than Galley takes. Shorten it and try again.");
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw invalid("This request cannot be read. Reload the page and try again.");
  }
}
