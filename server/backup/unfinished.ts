import "server-only";
import fs from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { env } from "../env";
import { readBucketAddress } from "../files/bucket-address";
import { filesOnDisk } from "../files/storage";
import type { Manifest } from "./archive";

const text = z.string().max(4096);

/** What a restore writes down, so that what it leaves when it is killed can be told from anything else. */
const shape = z.strictObject({
  /** Where the backup lies, and the hash of the whole, as its manifest has it. */
  backup: text,
  sha256: text,
  /** The database and the place of the files that it restores into, with nothing secret in them. */
  database: text,
  files: text,
});

export type Unfinished = z.infer<typeof shape>;

/** What there is to write down of a restore into the configured places. */
export function describeRestore(backup: string, { sha256 }: Pick<Manifest, "sha256">): Unfinished {
  return {
    backup: path.resolve(backup),
    sha256,
    database: databaseOf(env.databaseUrl),
    files: placeOfFiles(env.filesUrl),
  };
}

/** Whether that restore was of this very backup into these very places. */
export function isOfTheSame(left: Unfinished | null, ours: Unfinished): boolean {
  return (["sha256", "database", "files"] as const).every((part) => left?.[part] === ours[part]);
}

/** The restore that was ended before it was done, with this data directory; null when none was. */
export async function readUnfinished(dataDirectory: string): Promise<Unfinished | null> {
  const written = await fs.readFile(noteOf(dataDirectory), "utf8").catch(() => null);
  if (written === null) return null;
  try {
    return shape.parse(JSON.parse(written));
  } catch {
    // It was ended while it wrote this: then it had put nothing anywhere.
    return null;
  }
}

/** Afterwards it is on the disk. */
export async function writeUnfinished(dataDirectory: string, unfinished: Unfinished): Promise<void> {
  const handle = await fs.open(noteOf(dataDirectory), "w", 0o600);
  try {
    await handle.writeFile(JSON.stringify(unfinished));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export async function eraseUnfinished(dataDirectory: string): Promise<void> {
  await fs.rm(noteOf(dataDirectory), { force: true });
}

function noteOf(dataDirectory: string): string {
  return path.join(dataDirectory, "restoring.json");
}

function placeOfFiles(url: string | null): string {
  if (url === null) return path.resolve(filesOnDisk());
  const { endpoint, bucket, folder } = readBucketAddress(url);
  return endpoint === null ? `s3://${bucket}/${folder}` : `${endpoint}/${bucket}/${folder}`;
}

function databaseOf(url: string | null): string {
  if (url === null) return "embedded";
  const { host, pathname, searchParams } = new URL(url);
  return [host, searchParams.get("host") ?? "", pathname].join("");
}
