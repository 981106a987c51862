import "server-only";
import { WrongSetting } from "@/prisma/wrong-setting";

/** Where a bucket is, and how to get at it. */
export type BucketAddress = {
  bucket: string;
  /** Before every name in the bucket: empty, or with a slash at its end. */
  folder: string;
  region: string;
  /** The server's address, when it is not Amazon's. */
  endpoint: string | null;
  /** Null: as the AWS programs find them (AWS_ACCESS_KEY_ID, the machine's role …). */
  credentials: { accessKeyId: string; secretAccessKey: string } | null;
};

/**
 * Reads FILES_URL: `s3://key:secret@bucket/folder?region=…&endpoint=https://…`, of which the bucket
 * alone is needed. What is in it beyond that is percent-encoded.
 *
 * @throws WrongSetting
 */
export function readBucketAddress(text: string): BucketAddress {
  const url = URL.canParse(text) ? new URL(text) : null;
  const endpoint = url?.searchParams.get("endpoint") ?? null;
  const isRight =
    url?.protocol === "s3:" &&
    /^[a-z0-9][a-z0-9.-]{1,62}$/.test(url.hostname) &&
    (url.username === "") === (url.password === "") &&
    [...url.searchParams.keys()].every((name) => name === "region" || name === "endpoint") &&
    (endpoint === null || /^https?:\/\/[^/]/.test(endpoint));
  // Never the address itself: it may have a secret in it.
  if (!isRight)
    throw new WrongSetting(
      "FILES_URL is not an address of a bucket. It looks like s3://bucket/folder?region=eu-central-1, or s3://key:secret@bucket?endpoint=https://minio.example.org",
    );
  const folder = decodeURIComponent(url.pathname).replace(/^\/+|\/+$/g, "");
  return {
    bucket: url.hostname,
    folder: folder === "" ? "" : `${folder}/`,
    region: url.searchParams.get("region") ?? "us-east-1",
    endpoint,
    credentials:
      url.username === ""
        ? null
        : {
            accessKeyId: decodeURIComponent(url.username),
            secretAccessKey: decodeURIComponent(url.password),
          },
  };
}
