import "server-only";
import { createHash } from "node:crypto";
import { LostBytes } from "./lost-bytes";
import type { KeptBytes } from "./receive-bytes";

/**
 * The same bytes, but the last chunk only once all of them have the size and the hash that they
 * should: whoever reads to the end has read what was stored.
 *
 * @throws LostBytes at the end, in place of the last chunk
 */
export async function* verifiedBytes(
  chunks: AsyncIterable<Uint8Array>,
  { sha256, size }: KeptBytes,
): AsyncGenerator<Uint8Array, void> {
  const hash = createHash("sha256");
  let read = 0;
  let held: Uint8Array | null = null;
  for await (const chunk of chunks) {
    if (held !== null) yield held;
    hash.update(chunk);
    read += chunk.byteLength;
    held = chunk;
  }
  if (read !== size || hash.digest("hex") !== sha256) throw new LostBytes(sha256, "damaged");
  if (held !== null) yield held;
}
