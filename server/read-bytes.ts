import "server-only";
import { ExpectedFailure } from "@/domain/errors";

/**
 * A request's body, of at most `most` bytes, whatever its Content-Length says.
 *
 * @throws ExpectedFailure "too-large" with `forPerson`
 */
export async function readBytes(request: Request, most: number, forPerson: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > most) throw new ExpectedFailure("too-large", forPerson);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
