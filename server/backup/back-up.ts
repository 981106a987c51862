import "server-only";
import { randomUUID } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { ExpectedFailure } from "@/domain/errors";
import { lockDataDirectory } from "@/prisma/data-lock";
import { openRawEmbedded, openRawPostgres, type RawDatabase } from "@/prisma/raw-database";
import { env } from "../env";
import { fileStorage } from "../files/storage";
import type { Manifest } from "./archive";
import { ArchiveWriter } from "./archive-writer";
import { askForCopy } from "./ask-for-copy";
import { giveName, isThere } from "./give-name";
import { notWritable } from "./not-writable";
import { writeBackup } from "./write-backup";

export type BackedUp = Pick<Manifest, "tables" | "files" | "lost"> & { file: string; size: number };

/**
 * Backs up everything to `target`: a file that is not there yet, or a directory, in which it gets a
 * name of its own. A Galley that serves the same data goes on meanwhile. Stored files whose bytes
 * are lost are named in the answer; everything else is saved all the same.
 *
 * @throws ExpectedFailure when there is nothing to back up, or the file is there
 */
export async function backUp(target: string, now: Date): Promise<BackedUp> {
  const file = await toFile(target, now);
  const unfinished = `${file}.${randomUUID()}.unfinished`;
  const { db, done } = await openAsItIs();
  try {
    const archive = await ArchiveWriter.create(unfinished, now, file);
    const told = await writeBackup(db, fileStorage(), archive).finally(() => archive.close());
    // Only what is whole has a backup's name, and no other backup is written over.
    await giveName(unfinished, file);
    return { ...told, file, size: (await fs.stat(file)).size };
  } finally {
    await fs.rm(unfinished, { force: true });
    await done();
  }
}

async function toFile(target: string, now: Date): Promise<string> {
  const found = await fs.stat(target).catch(() => null);
  const isDirectory = found?.isDirectory() ?? target.endsWith(path.sep);
  if (found !== null && !isDirectory) throw isThere(target);
  if (!isDirectory) return path.resolve(target);
  await fs.mkdir(target, { recursive: true, mode: 0o700 }).catch(notWritable(target));
  return path.resolve(target, `galley-${now.toISOString().replaceAll(":", "-")}.tar`);
}

type Opened = { db: RawDatabase; done: () => Promise<void> };

/** The database as it is, without migrating it. */
async function openAsItIs(): Promise<Opened> {
  if (env.databaseUrl !== null) {
    const db = await openRawPostgres(env.databaseUrl);
    return { db, done: () => db.close() };
  }
  const directory = env.dataDirectory;
  if ((await fs.stat(path.join(directory, "database")).catch(() => null)) === null)
    throw new ExpectedFailure(
      "not-found",
      `There is nothing to back up in ${directory}. Set GALLEY_DATA to the folder that Galley runs on.`,
    );
  const lock = await lockDataDirectory(directory).catch((error: unknown) => {
    if (error instanceof Error && error.name === "DataDirectoryInUse") return null;
    throw error;
  });
  return lock === null ? openCopy(directory) : openAlone(directory, lock);
}

async function openAlone(directory: string, lock: { release: () => Promise<void> }): Promise<Opened> {
  try {
    const db = await openRawEmbedded(directory);
    return {
      db,
      done: async () => {
        await db.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Somebody serves these data: they give a copy of the database, which is opened in their place. */
async function openCopy(directory: string): Promise<Opened> {
  const copy = await askForCopy(directory);
  const remove = () => fs.rm(copy, { recursive: true, force: true });
  try {
    const db = await openRawEmbedded(copy);
    return {
      db,
      done: async () => {
        await db.close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
