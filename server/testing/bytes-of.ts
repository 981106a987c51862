import "server-only";

/** A body of these chunks, one after the other; after the last it breaks off when told to. */
export async function* bytesOf(...chunks: (string | Uint8Array | Error)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) {
    await Promise.resolve();
    if (chunk instanceof Error) throw chunk;
    yield typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
  }
}
