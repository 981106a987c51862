import "server-only";
import fs from "node:fs/promises";
import path from "node:path";
import { ExpectedFailure } from "@/domain/errors";
import { diskStorage } from "../files/disk-storage";
import { loadFiles } from "./load-files";

/** Files that are stored, but not yet where Galley looks for them. */
export type StagedFiles = {
  /** Puts them there. */
  keep: () => Promise<void>;
  /** Takes them away again. */
  drop: () => Promise<void>;
};

/**
 * Stores the files of a backup beside the place of this data directory's own.
 *
 * @throws ExpectedFailure "conflict" when it has files already
 */
export async function stageFiles(dataDirectory: string, staging: string, file: string): Promise<StagedFiles> {
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
