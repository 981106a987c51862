import "server-only";
import path from "node:path";
import { env } from "../env";
import { readBucketAddress } from "./bucket-address";
import { bucketStorage } from "./bucket-storage";
import { diskStorage } from "./disk-storage";
import type { FileStorage } from "./file-storage";

let bucket: { url: string; storage: FileStorage } | undefined;

/**
 * Where this Galley keeps files: in the bucket of FILES_URL, or in the data directory.
 *
 * @throws WrongSetting
 */
export function fileStorage(): FileStorage {
  const url = env.filesUrl;
  if (url === null) return diskStorage(filesOnDisk());
  // One client keeps its connections.
  if (bucket?.url !== url)
    bucket = {
      url,
      storage: bucketStorage(readBucketAddress(url), path.join(env.dataDirectory, "incoming")),
    };
  return bucket.storage;
}

/** Their directory, where there is no bucket. */
export function filesOnDisk(): string {
  return path.join(env.dataDirectory, "files");
}
