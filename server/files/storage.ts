import "server-only";
import path from "node:path";
import { env } from "../env";
import { diskStorage } from "./disk-storage";
import type { FileStorage } from "./file-storage";

/** Where this Galley keeps files. */
export function fileStorage(): FileStorage {
  return diskStorage(path.join(env.dataDirectory, "files"));
}
