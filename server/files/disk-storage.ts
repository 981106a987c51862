import "server-only";
import fs from "node:fs/promises";
import type { FileStorage } from "./file-storage";
import { hasBytes, keepBytes, readBytes, removeBytes } from "./kept-bytes";
import { verifiedBytes } from "./verified-bytes";

/** Files on the disk, under `directory`. */
export function diskStorage(directory: string): FileStorage {
  return {
    keep: (bytes) => keepBytes(directory, bytes),
    has: (kept) => hasBytes(directory, kept),
    read: (kept) => verifiedBytes(readBytes(directory, kept.sha256), kept),
    remove: (sha256, youngToo) => removeBytes(directory, sha256, youngToo),
    isEmpty: async () => (await fs.readdir(directory).catch(() => [])).length === 0,
  };
}
