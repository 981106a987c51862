import { once } from "node:events";
import fs from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openRawPostgres } from "@/prisma/raw-database";
import { fileStorage } from "@/server/files/storage";
import { closeStore, database } from "@/server/store";
import { bytesOf } from "@/server/testing/bytes-of";
import { failureOf } from "@/server/testing/failure-of";
import { makeArchive } from "@/server/testing/make-archive";
import { newPlace, openPlace, usePlace, type Place } from "@/server/testing/real-store";
import { startCommand } from "../testing/run-command";
import { restore } from "@/server/backup/restore";
import { askColumn } from "@/server/backup/tables";
import { describeRestore, writeUnfinished } from "@/server/backup/unfinished";

// A database is made from nothing several times.
vi.setConfig({ testTimeout: 120_000 });

let place: Place;
let backups: string;
let file: string;
beforeEach(async () => {
  backups = await fs.mkdtemp(path.join(tmpdir(), "galley-backups-"));
  file = path.join(backups, "backup.tar");
  await makeArchive(file);
  place = await newPlace();
  usePlace(place);
});
afterEach(async () => {
  await closeStore();
  await place.remove();
  await fs.rm(backups, { recursive: true, force: true });
});

/** Kills a restore, as a power cut does, when its files are there and its database is being filled. */
async function killHalfWay(): Promise<void> {
  const release = place.databaseUrl === null ? null : await holdUp(place.databaseUrl);
  const child = startCommand(place, "restore", file);
  const ended = once(child, "close");
  await expect.poll(release?.isWaitedFor ?? embeddedIsBegun, { timeout: 60_000, interval: 10 }).toBe(true);
  child.kill("SIGKILL");
  await ended;
  expect(child.signalCode).toBe("SIGKILL");
  await release?.go();
}

async function embeddedIsBegun(): Promise<boolean> {
  const names = await fs.readdir(place.dataDirectory);
  const staging = names.find((name) => name.startsWith("restoring-")) ?? "none yet";
  const made = await fs
    .readdir(path.join(place.dataDirectory, staging, "database"))
    .catch(() => [] as string[]);
  return made.length > 0;
}

/** Makes whoever wants to drop the first of Galley’s tables wait, which a Galley that started has made. */
async function holdUp(url: string) {
  await openPlace();
  await closeStore();
  const [held, asking] = [await openRawPostgres(url), await openRawPostgres(url)];
  await held.exec(`BEGIN; LOCK TABLE "_prisma_migrations" IN ACCESS EXCLUSIVE MODE`);
  const waiting = `SELECT 1 FROM pg_locks WHERE NOT granted AND relation = '"_prisma_migrations"'::regclass`;
  return {
    isWaitedFor: async () => (await askColumn(asking, waiting)).length > 0,
    go: async () => {
      await held.exec("ROLLBACK");
      await held.close();
      await asking.close();
    },
  };
}

test("a restore that was killed half-way is gone on with by the same command, and another backup waits", async () => {
  await killHalfWay();
  expect(await fs.readdir(place.dataDirectory)).toEqual(expect.arrayContaining(["files", "restoring.json"]));
  expect(await fileStorage().isEmpty()).toBe(false);

  const another = path.join(backups, "another.tar");
  await makeArchive(another, {}, { StoredFile: [] });
  const { code, forPerson } = await failureOf(restore(another));
  expect(code).toBe("conflict");
  expect(forPerson).toContain(`npm run restore -- ${file}`);
  expect(forPerson).toContain(`rm -r ${path.join(place.dataDirectory, "files")}`);

  await restore(file);
  expect(await fs.readdir(place.dataDirectory)).not.toContain("restoring.json");
  await openPlace();
  const db = await database();
  expect(await db.newsroom.count()).toBe(1);
  const [stored] = await db.storedFile.findMany();
  expect(stored && (await fileStorage().has(stored))).toBe(true);
});

test("what clears the place of a restore that was killed is what the refusal says", async () => {
  await killHalfWay();
  const another = path.join(backups, "another.tar");
  await makeArchive(another, {}, { StoredFile: [] });
  const { forPerson } = await failureOf(restore(another));
  const [, folder = ""] = /\(rm -r (.*?)\)/.exec(forPerson) ?? [];
  await fs.rm(folder, { recursive: true });
  expect((await restore(another)).tables).toContainEqual({ name: "StoredFile", rows: 0 });
});

test("a restore that was killed when all was done says to start Galley", async () => {
  const manifest = await restore(file);
  await writeUnfinished(place.dataDirectory, describeRestore(file, manifest));
  expect((await failureOf(restore(file))).forPerson).toContain("start Galley (npm start)");
});

test("files of somebody else are not taken for those of a restore that was killed", async () => {
  await fileStorage().keep(bytesOf("of somebody else"));
  const there = "There are data already in";
  expect((await failureOf(restore(file))).forPerson).toContain(there);
  // That restore went elsewhere, although it was of this backup and with this folder.
  const elsewhere = { ...describeRestore(file, { sha256: "0" }), database: "another one" };
  await writeUnfinished(place.dataDirectory, elsewhere);
  expect((await failureOf(restore(file))).forPerson).toContain("left files in");
  expect(await fileStorage().isEmpty()).toBe(false);
});

test("what is no file is said to be none, and is not taken for a place of one’s own data", async () => {
  for (const none of [path.join(backups, "nothing.tar"), backups]) {
    const { code, forPerson } = await failureOf(restore(none));
    expect(code).toBe("not-found");
    expect(forPerson).toContain(`${none} is no file`);
  }
});
