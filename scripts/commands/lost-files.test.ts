import fs from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Member } from "@/domain/permissions";
import { openFile, storeFile } from "@/server/files/files";
import { closeStore, database } from "@/server/store";
import { bytesOf } from "@/server/testing/bytes-of";
import { makeScene } from "@/server/testing/factories";
import { failureOf } from "@/server/testing/failure-of";
import { makeArchive } from "@/server/testing/make-archive";
import { newMigratedPlace, newPlace, openPlace, usePlace, type Place } from "@/server/testing/real-store";
import { runCommand } from "../testing/run-command";
import { checkArchive } from "@/server/backup/check-archive";

// Four programs start, each with a database of its own.
vi.setConfig({ testTimeout: 120_000 });

const places: Place[] = [];
let backups: string;
beforeEach(async () => {
  backups = await fs.mkdtemp(path.join(tmpdir(), "galley-backups-"));
});
afterEach(async () => {
  await closeStore();
  for (const place of places.splice(0)) await place.remove();
  await fs.rm(backups, { recursive: true, force: true });
});

async function use(made: Promise<Place>): Promise<Place> {
  const place = await made;
  places.push(place);
  usePlace(place);
  return place;
}

async function store(author: Member, name: string, content: string) {
  const { id } = await storeFile(author, { name, mediaType: "text/plain", body: bytesOf(content) });
  const { sha256 } = await (await database()).storedFile.findUniqueOrThrow({ where: { id } });
  return { id, sha256 };
}

async function textOf(author: Member, fileId: string): Promise<string> {
  return new Response((await openFile(author, fileId)).body).text();
}

test("files whose bytes are lost are named, and everything else is saved and restored", async () => {
  const source = await use(newMigratedPlace());
  await openPlace();
  const { author } = await makeScene();
  const [whole, damaged, missing, unreadable] = [
    await store(author, "minutes.txt", "We met."),
    await store(author, "протокол.txt", "Thirty-one cracks"),
    await store(author, "letter.txt", "Dear board,"),
    await store(author, "budget.txt", "Nine million"),
  ];
  const users = await (await database()).user.count();
  await closeStore();
  const placeOf = ({ sha256 }: { sha256: string }) =>
    path.join(source.dataDirectory, "files", sha256.slice(0, 2), sha256.slice(2));
  await fs.writeFile(placeOf(damaged), "Thirty-two cracks");
  await fs.rm(placeOf(missing));
  await fs.rm(placeOf(unreadable));
  await fs.mkdir(placeOf(unreadable));

  const file = path.join(backups, "backup.tar");
  const backedUp = await runCommand(source, "back-up", file);
  const told = [
    "but 3 files",
    `протокол.txt  (damaged; files/${damaged.sha256})`,
    `letter.txt  (missing; files/${missing.sha256})`,
    `budget.txt  (unreadable; files/${unreadable.sha256})`,
  ];
  for (const words of told) expect(backedUp.complained).toContain(words);
  expect(backedUp.complained).not.toContain("minutes.txt");
  expect(backedUp.printed).toContain("and 1 file\n");
  expect(backedUp.status).toBe(2);

  const target = await use(newPlace());
  const restored = await runCommand(target, "restore", file);
  for (const words of told) expect(restored.complained).toContain(words);
  expect(restored.status).toBe(0);
  await openPlace();
  expect(await (await database()).user.count()).toBe(users);
  expect(await textOf(author, whole.id)).toBe("We met.");
  await expect(textOf(author, missing.id)).rejects.toThrow("gone");
  // Whoever has the document adds it again, and then it is there wherever it was.
  await store(author, "protocol again.txt", "Thirty-one cracks");
  expect(await textOf(author, damaged.id)).toBe("Thirty-one cracks");
});

test("a file that is not in a backup, nor named in it as lost, is damage", async () => {
  const file = path.join(backups, "backup.tar");
  const stored = { sha256: "0".repeat(64), size: 3, name: "letter.txt" };
  const lost = [{ sha256: stored.sha256, size: 3, names: ["letter.txt"], loss: "missing" as const }];
  await makeArchive(file, { lost }, { StoredFile: [stored] });
  expect((await checkArchive(file)).lost).toEqual(lost);
  await makeArchive(file, { lost: [] }, { StoredFile: [stored] });
  expect((await failureOf(checkArchive(file))).code).toBe("invalid");
});
