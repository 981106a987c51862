import "server-only";
import { createReadStream } from "node:fs";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import type { BucketAddress } from "./bucket-address";
import type { FileStorage } from "./file-storage";
import { LostBytes } from "./lost-bytes";
import { abandonedAfter, receiveBytes, type KeptBytes } from "./receive-bytes";
import { verifiedBytes } from "./verified-bytes";

/**
 * Files in an S3-compatible bucket, by their SHA-256: `folder/ab/cdef…`. Bytes come into a file of
 * `incoming` first, so that what is sent to the bucket has a known size and hash; then they are read
 * back, because not every server checks the hash that it is sent.
 */
export function bucketStorage(address: BucketAddress, incoming: string): FileStorage {
  const client = connect(address);
  const place = (sha256: string) => ({
    Bucket: address.bucket,
    Key: `${address.folder}${sha256.slice(0, 2)}/${sha256.slice(2)}`,
  });

  const look = async (sha256: string) => {
    try {
      return await client.send(new HeadObjectCommand(place(sha256)));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  };

  async function* read(kept: KeptBytes): AsyncGenerator<Uint8Array, void> {
    const { Body } = await client
      .send(new GetObjectCommand(place(kept.sha256)))
      .catch((error: unknown): { Body?: never } => {
        if (isMissing(error)) return {};
        throw error;
      });
    if (Body === undefined) throw new LostBytes(kept.sha256, "missing");
    const chunks = Body as AsyncIterable<Uint8Array> & { destroy: () => void };
    try {
      yield* verifiedBytes(chunks, kept);
    } finally {
      chunks.destroy();
    }
  }

  const send = async (file: string, kept: KeptBytes): Promise<void> => {
    const checksum = Buffer.from(kept.sha256, "hex").toString("base64");
    await client.send(
      new PutObjectCommand({
        ...place(kept.sha256),
        Body: createReadStream(file),
        ContentLength: kept.size,
        ContentType: "application/octet-stream",
        ChecksumSHA256: checksum,
      }),
    );
    for await (const _chunk of read(kept));
  };

  return {
    keep: (bytes) => receiveBytes(incoming, bytes, send),
    has: async ({ sha256, size }) => (await look(sha256))?.ContentLength === size,
    read,
    remove: async (sha256, youngToo = false) => {
      const cameAt = youngToo ? undefined : (await look(sha256))?.LastModified;
      if (cameAt !== undefined && Date.now() - cameAt.getTime() < abandonedAfter) return false;
      await client.send(new DeleteObjectCommand(place(sha256)));
      return true;
    },
    isEmpty: async () => {
      const first = { Bucket: address.bucket, Prefix: address.folder, MaxKeys: 1 };
      return ((await client.send(new ListObjectsV2Command(first))).Contents ?? []).length === 0;
    },
  };
}

function connect({ region, endpoint, credentials }: BucketAddress): S3Client {
  return new S3Client({
    region,
    // Other servers seldom give each bucket a host name of its own.
    ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }),
    ...(credentials === null ? {} : { credentials }),
    // The hash goes along by itself; the checksums that Amazon has added since are not known everywhere.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 60_000 },
  });
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && (error.name === "NotFound" || error.name === "NoSuchKey");
}
