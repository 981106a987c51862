import "server-only";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { Readable, Transform } from "node:stream";
import { ExpectedFailure } from "@/domain/errors";

const decoders: Record<string, () => Transform> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * Reads a body, unpacked, and stops as soon as it is larger than it may be: what is packed is never
 * unpacked further than that.
 *
 * @throws ExpectedFailure "too-large"; Error for a packing that nobody asked for, or a damaged one
 */
export async function readBody(body: Readable, encoding: string, most: number): Promise<Buffer> {
  const packings = encoding
    .toLowerCase()
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "" && one !== "identity");
  if (packings.length > 2) throw new Error("packed too often");
  const streams = packings.reverse().map((packing) => {
    const decoder = decoders[packing];
    if (!decoder) throw new Error("packed in a way that was not asked for");
    return decoder();
  });
  let unpacked: Readable = body;
  for (const stream of streams) {
    const from = unpacked;
    from.once("error", (error) => stream.destroy(error));
    // Read or not: what has been given up may still fail.
    stream.on("error", () => undefined);
    unpacked = from.pipe(stream);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) throw tooLarge(most);
      chunks.push(chunk);
    }
  } finally {
    [body, ...streams].forEach((stream) => stream.destroy());
  }
  return Buffer.concat(chunks);
}

function tooLarge(most: number): ExpectedFailure {
  const megabytes = String(Math.floor(most / 1024 / 1024));
  return new ExpectedFailure(
    "too-large",
    `This page is larger than ${megabytes} MB. Nothing was added. Open it in your browser, copy the article and paste it.`,
    { log: "page refused: too large" },
  );
}
