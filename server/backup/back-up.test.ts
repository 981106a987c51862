import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Member } from "@/domain/permissions";
import { readMigrations } from "@/prisma/migrate";
import { openRawEmbedded, openRawPostgres, type RawDatabase } from "@/prisma/raw-database";
import { saveAnnotation } from "../annotations";
import { openFile, storeFile } from "../files/files";
import { fileStorage } from "../files/storage";
import { isLocal } from "../local-door";
import { env } from "../env";
import { closeStore, database } from "../store";
import { bytesOf } from "../testing/bytes-of";
import { failureOf } from "../testing/failure-of";
import { makeArchive } from "../testing/make-archive";
import { makeCitation, makeReview, makeScene } from "../testing/factories";
import { annotationOf } from "../testing/inputs";
import {
  newMigratedPlace,
  newPlace,
  openPlace,
  serveDoor,
  usePlace,
  type Place,
} from "../testing/real-store";
import { startTestBucket } from "../testing/test-bucket";
import { verifyAuditChain } from "../testing/verify-audit-chain";
import { leftOut } from "./archive";
import { backUp } from "./back-up";
import { copyDatabase } from "./copy-database";
import { dumpRows } from "./dump-rows";
import { restore } from "./restore";
import { askColumn, historyTable, listTables, quoted } from "./tables";

// The database starts anew many times.
vi.setConfig({ testTimeout: 180_000 });

const places: Place[] = [];
let backups: string;
beforeEach(async () => {
  backups = await fs.mkdtemp(path.join(tmpdir(), "galley-backups-"));
});
afterEach(async () => {
  env.filesUrl = null;
  await closeStore();
  for (const place of places.splice(0)) await place.remove();
  await fs.rm(backups, { recursive: true, force: true });
});

/** Everything reads and writes here from now on. */
async function at(made: Promise<Place>): Promise<Place> {
  const place = await made;
  places.push(place);
  usePlace(place);
  return place;
}

const now = new Date("2026-03-03T12:00:00.000Z");
const title = "Barrier would shield 40,000 homes";

/** What makes every kind of row: hostile and foreign text, numbers beyond JavaScript's, files. */
async function fill(): Promise<{ author: Member; fileId: string; versionId: string; text: string }> {
  const { author, colleague, article, newsroom } = await makeScene();
  const annotation = await saveAnnotation(
    author,
    annotationOf(article, title, { rationale: 'a "quote", a \\, a\nline, \u2028, 👩‍👩‍👧, ‏שלום' }),
  );
  await makeReview(colleague, await makeCitation(author, annotation));
  const file = await storeFile(author, {
    name: "протокол.pdf",
    mediaType: "application/pdf",
    body: bytesOf(new Uint8Array(100_000).fill(7), "end"),
  });
  const db = await database();
  await db.sharedSecret.deleteMany();
  await db.sharedSecret.create({ data: { id: 1, mark: "of the place it came from" } });
  await db.installation.create({ data: { id: 1, newsroomId: newsroom.id } });
  return { author, fileId: file.id, ...article };
}

async function openRaw({ databaseUrl, dataDirectory }: Place): Promise<RawDatabase> {
  return databaseUrl === null ? openRawEmbedded(dataDirectory) : openRawPostgres(databaseUrl);
}

/** The hash of each table's rows, of a place that no store has open. */
async function rowsOf(place: Place): Promise<Record<string, string>> {
  const db = await openRaw(place);
  const hashes: Record<string, string> = {};
  await db.exec("BEGIN");
  for (const table of await listTables(db)) {
    const hash = createHash("sha256");
    for await (const lines of dumpRows(db, table)) hash.update(lines.join("\n"));
    if (!leftOut.includes(table)) hashes[table] = hash.digest("hex");
  }
  await db.exec("COMMIT");
  await db.close();
  return hashes;
}

/** The hash of each file under a place's data directory that is no file of the database or of a process. */
async function filesOf({ dataDirectory }: Place): Promise<Record<string, string>> {
  const directory = path.join(dataDirectory, "files");
  const names = await fs.readdir(directory, { recursive: true, withFileTypes: true });
  const hashes: Record<string, string> = {};
  for (const one of names.filter((name) => name.isFile())) {
    const file = path.join(one.parentPath, one.name);
    hashes[path.relative(directory, file)] = createHash("sha256")
      .update(await fs.readFile(file))
      .digest("hex");
  }
  return hashes;
}

describe("a backup that is restored elsewhere", () => {
  test("has every row and every file, by hash, and lets nobody in who was signed in", async () => {
    const source = await at(newMigratedPlace());
    await openPlace();
    const { author, fileId } = await fill();
    await closeStore();
    const { file, tables, files } = await backUp(`${backups}/`, now);
    expect(path.basename(file)).toBe("galley-2026-03-03T12-00-00.000Z.tar");
    expect((await fs.stat(file)).mode & 0o777).toBe(0o600);
    expect(files).toEqual({ count: 1, bytes: 100_003 });
    expect(tables.find(({ name }) => name === "User")?.rows).toBe(4);

    const target = await at(newPlace());
    await restore(file);
    const restored = await rowsOf(target);
    expect(restored).toEqual(await rowsOf(source));
    expect(Object.keys(restored).length).toBeGreaterThan(15);
    expect(await filesOf(target)).toEqual(await filesOf(source));
    expect(await fs.readdir(backups)).toEqual([path.basename(file)]);

    // Whatever a table is made for: where there is a token, there is a door.
    const raw = await openRaw(target);
    const doors = `SELECT DISTINCT table_name FROM information_schema.columns WHERE table_schema = current_schema() AND column_name ILIKE '%token%'`;
    for (const table of await askColumn(raw, doors)) expect(leftOut).toContain(table);
    await raw.close();

    await openPlace();
    const db = await database();
    expect([await db.session.count(), await db.sharedSecret.count()]).toEqual([0, 0]);
    expect(await verifyAuditChain(author.newsroomId)).toBeGreaterThan(3);
    const { body } = await openFile(author, fileId);
    expect((await new Response(body).bytes()).byteLength).toBe(100_003);
  });

  test("is of one moment, although people write on meanwhile", async () => {
    await at(newMigratedPlace());
    await openPlace();
    const { author, ...article } = await fill();
    const stopServing = await serveDoor(async (request) =>
      (await isLocal(request))
        ? Response.json({ copy: await copyDatabase() })
        : new Response(null, { status: 404 }),
    );
    let stopped = false;
    const saved: string[] = [];
    const write = async (): Promise<void> => {
      while (!stopped) {
        // A request comes by the event loop; the embedded database alone would never let it turn.
        await new Promise(setImmediate);
        const { id } = await saveAnnotation(author, annotationOf(article, title));
        saved.push(id);
        if (saved.length % 10 === 0)
          await storeFile(author, { name: "a.txt", mediaType: "text/plain", body: bytesOf(id) });
      }
    };
    const writing = Promise.all(Array.from({ length: 2 }, write));
    await expect.poll(() => saved.length, { timeout: 20_000 }).toBeGreaterThan(20);
    const before = [...saved];
    const { file } = await backUp(path.join(backups, "under-load.tar"), now);
    const after = saved.length;
    await expect.poll(() => saved.length, { timeout: 20_000 }).toBeGreaterThan(after + 5);
    stopped = true;
    await writing;
    await stopServing();
    await closeStore();
    expect(after).toBeGreaterThan(before.length);
    expect(await fs.readdir(path.join(env.dataDirectory, "copies")).catch(() => [])).toEqual([]);

    await at(newPlace());
    await restore(file);
    await openPlace();
    const db = await database();
    const restored = (await db.annotation.findMany({ select: { id: true } })).map(({ id }) => id);
    for (const id of before) expect(restored).toContain(id);
    // An annotation and its audit event are one write: there is never one without the other.
    const events = await db.auditEvent.count({ where: { act: "save annotation" } });
    expect(restored).toHaveLength(events);
    await verifyAuditChain(author.newsroomId);
    for (const { id } of await db.storedFile.findMany({ where: { newsroomId: author.newsroomId } }))
      await new Response((await openFile(author, id)).body).bytes();
  });

  test("of an older Galley has this one’s schema afterwards; data that are there are never mixed with it", async () => {
    const file = path.join(backups, "older.tar");
    const [first] = readMigrations();
    await makeArchive(file, { schema: [{ name: first?.name ?? "", sha256: first?.checksum ?? "" }] });
    const target = await at(newPlace());
    await restore(file);
    const db = await openRaw(target);
    expect(await askColumn(db, `SELECT name FROM "Newsroom"`)).toEqual(["The Easthaven Courier"]);
    expect(await askColumn(db, `SELECT migration_name FROM ${quoted(historyTable)} ORDER BY 1`)).toEqual(
      readMigrations().map(({ name }) => name),
    );
    const keys = await askColumn(db, `SELECT count(*) FROM pg_constraint WHERE contype = 'f'`);
    expect(Number(keys[0])).toBeGreaterThan(20);
    await db.close();
    expect((await failureOf(restore(file))).forPerson).toContain("There are data already in");
  });

  test("of files on the disk may go into a bucket, and comes back out of it", async () => {
    const file = path.join(backups, "to-a-bucket.tar");
    await makeArchive(file);
    const bucket = await startTestBucket();
    await at(newPlace());
    env.filesUrl = bucket.url;
    await restore(file);
    expect(await fs.readdir(env.dataDirectory)).not.toContain("files");
    const again = await backUp(path.join(backups, "from-a-bucket.tar"), now);
    expect(again.files).toEqual({ count: 1, bytes: 26 });
    // A bucket that has files is not restored into, and what is in it stays.
    const target = await at(newPlace());
    expect((await failureOf(restore(again.file))).forPerson).toContain("in the bucket of FILES_URL");
    expect(await fileStorage().isEmpty()).toBe(false);
    env.filesUrl = null;
    await restore(again.file);
    expect(Object.keys(await filesOf(target))).toHaveLength(1);
    await bucket.close();
  });
});

test("a backup that cannot be written there says so, and of where", async () => {
  const file = path.join(backups, "file");
  await fs.writeFile(file, "not a folder");
  expect((await failureOf(backUp(path.join(file, "backups", path.sep), now))).forPerson).toContain(
    `Nothing can be written to ${path.join(file, "backups")}`,
  );
});
