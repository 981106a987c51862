import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** A disk of its own for one test. */
export type SmallDisk = {
  directory: string;
  fill: () => void;
  makeRoom: () => void;
  remove: () => void;
};

/** One of so many megabytes, in memory; null where this program may not mount one. */
export function makeSmallDisk(megabytes: number): SmallDisk | null {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), "galley-disk-"));
  const options = `size=${String(megabytes)}m,mode=0755`;
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", directory]);
  if (mounted.status !== 0) {
    fs.rmdirSync(directory);
    return null;
  }
  const ballast = path.join(directory, "ballast");
  return {
    directory,
    fill: () => {
      const handle = fs.openSync(ballast, "w");
      try {
        for (const size of [1 << 20, 4096]) writeUntilFull(handle, Buffer.alloc(size, 1));
      } finally {
        fs.closeSync(handle);
      }
    },
    makeRoom: () => {
      fs.rmSync(ballast);
    },
    remove: () => {
      spawnSync("umount", ["-l", directory]);
      fs.rmdirSync(directory);
    },
  };
}

function writeUntilFull(handle: number, bytes: Buffer): void {
  try {
    while (fs.writeSync(handle, bytes) === bytes.length);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
  }
}
