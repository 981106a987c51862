import "server-only";
import fs from "node:fs/promises";
import path from "node:path";
import { ExpectedFailure } from "@/domain/errors";
import { diskStorage } from "../files/disk-storage";
import { env } from "../env";
import { fileStorage } from "../files/storage";
import { loadFiles } from "./load-files";

/** Files that are stored, but not yet where Galley looks for them. */
export type StagedFiles = {
  /** Puts them there. */
  keep: () => Promise<void>;
  /** Takes them away again. */
  drop: () => Promise<void>;
};

/**
 * Stores the files of a backup: beside the place of this data directory's own, or in the bucket.
 *
 * @throws ExpectedFailure "conflict" when there are files already
 */
export function stageFiles(dataDirectory: string, staging: string, file: string): Promise<StagedFiles> {
  return env.filesUrl === null ? stageOnDisk(dataDirectory, staging, file) : stageInBucket(file);
}

/** Nothing in a bucket can be renamed: what no row names yet is taken away again by its name. */
async function stageInBucket(file: string): Promise<StagedFiles> {
  const storage = fileStorage();
  if (!(await storage.isEmpty())) throw notEmpty("the bucket of FILES_URL");
  const stored: string[] = [];
  const drop = async () => {
    for (const sha256 of stored) await storage.remove(sha256, true);
  };
  try {
    await loadFiles(storage, file, (sha256) => stored.push(sha256));
  } catch (error) {
    await drop();
    throw error;
  }
  return { keep: () => Promise.resolve(), drop };
}

async function stageOnDisk(dataDirectory: string, staging: string, file: string): Promise<StagedFiles> {
  const place = path.join(dataDirectory, "files");
  if (!(await diskStorage(place).isEmpty())) throw notEmpty(place);
  const beside = path.join(staging, "files");
  await fs.mkdir(beside, { recursive: true, mode: 0o700 });
  await loadFiles(diskStorage(beside), file);
  return {
    keep: async () => {
      // An empty one may be there; a name is taken over only from such a one.
      await fs.rmdir(place).catch(() => undefined);
      await fs.rename(beside, place);
    },
    drop: () => fs.rm(place, { recursive: true, force: true }),
  };
}

/** Refuses to mix a backup with what is there. */
export function notEmpty(place: string): ExpectedFailure {
  return new ExpectedFailure(
    "conflict",
    `There are data already in ${place}, so nothing was restored. Restore into an empty folder and an empty database: set GALLEY_DATA and DATABASE_URL to such, or move these data away.`,
  );
}
