import fs from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

type EmscriptenModule = {
  NODEFS: { stream_ops: { fsync?: (stream: { nfd: number }) => number } };
};

/**
 * PGlite's file system on a directory, with an fsync that reaches the disk.
 * The stock one ignores fsync, so that a power cut could lose acknowledged rows.
 */
export class DurableFileSystem extends NodeFS {
  override async init(
    pg: Parameters<NodeFS["init"]>[0],
    options: Parameters<NodeFS["init"]>[1],
  ): ReturnType<NodeFS["init"]> {
    const { emscriptenOpts } = await super.init(pg, options);
    const preRun = [emscriptenOpts.preRun ?? []].flat();
    const reachDisk = (module: unknown) => {
      (module as EmscriptenModule).NODEFS.stream_ops.fsync = (stream) => {
        fs.fsyncSync(stream.nfd);
        return 0;
      };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...preRun, reachDisk] } };
  }
}

/** PostgreSQL's start parameters with fsync on: PGlite's own default switches it off (`-F`). */
export const durableStartParams = [
  ...PGlite.defaultStartParams.filter((param) => param !== "-F"),
  "-c",
  "fsync=on",
  "-c",
  "wal_sync_method=fsync",
  // The database lies in memory or on a local disk, where a page here costs what a page there does.
  "-c",
  "random_page_cost=1.1",
];
