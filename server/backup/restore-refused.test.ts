import fs from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { readMigrations } from "@/prisma/migrate";
import { env } from "../env";
import { failureOf } from "../testing/failure-of";
import { makeArchive } from "../testing/make-archive";
import { archiveFormat } from "./archive";
import { checkArchive } from "./check-archive";
import { restore } from "./restore";

let root: string;
let file: string;
beforeAll(async () => {
  root = await fs.mkdtemp(path.join(tmpdir(), "galley-restore-"));
  file = path.join(root, "backup.tar");
  env.dataDirectory = path.join(root, "data");
});
afterEach(async () => {
  // Nothing is left behind, not even the empty directory that it would have been restored into.
  expect(await fs.readdir(root)).toEqual(["backup.tar"]);
});
afterAll(() => fs.rm(root, { recursive: true, force: true }));

async function whyRefused(): Promise<string> {
  const { code, forPerson } = await failureOf(restore(file));
  expect(code).toBe("invalid");
  return forPerson;
}

const damaged = "This backup is damaged or was cut short, so nothing was restored.";
const newer = "This backup was made by a newer Galley, so nothing was restored.";

test("a backup in which any one bit has flipped is refused", async () => {
  await makeArchive(file);
  await checkArchive(file);
  const whole = await fs.readFile(file);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.byteLength - 1), fc.nat(7), async (at, bit) => {
      const flipped = Buffer.from(whole);
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << bit), at);
      await fs.writeFile(file, flipped);
      expect(await whyRefused()).toContain(damaged);
    }),
    { numRuns: 150 },
  );
});

test("a backup that was cut short anywhere, or goes on after its end, is refused", async () => {
  await makeArchive(file);
  const whole = await fs.readFile(file);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.byteLength - 1), async (length) => {
      await fs.writeFile(file, whole.subarray(0, length));
      expect(await whyRefused()).toContain(damaged);
    }),
    { numRuns: 60 },
  );
  for (const more of [Buffer.from("x"), Buffer.alloc(512), whole]) {
    await fs.writeFile(file, Buffer.concat([whole, more]));
    expect(await whyRefused()).toContain(damaged);
  }
});

test("a backup of a newer Galley is refused as that, by its format or by its schema", async () => {
  await makeArchive(file, { format: archiveFormat + 1 });
  expect(await whyRefused()).toContain(newer);
  const schema = readMigrations().map(({ name, checksum }) => ({ name, sha256: checksum }));
  await makeArchive(file, { schema: [...schema, { name: "29990101_later", sha256: "0".repeat(64) }] });
  expect(await whyRefused()).toContain(newer);
});

test("a whole archive that tells something else than it has is refused", async () => {
  const schema = readMigrations().map(({ name }) => ({ name, sha256: "0".repeat(64) }));
  await makeArchive(file, { schema });
  expect(await whyRefused()).toContain(damaged);
  await makeArchive(file, { tables: [{ name: "User", rows: 3 }] });
  expect(await whyRefused()).toContain(damaged);
  // The audit trail is the newsroom's own proof: hashes that fit do not make up for it.
  await makeArchive(file, {}, { AuditEvent: [] });
  expect(await whyRefused()).toContain(damaged);
  await makeArchive(file, {}, { StoredFile: [{ sha256: "0".repeat(64) }] });
  expect(await whyRefused()).toContain(damaged);
  await fs.writeFile(file, "this is no archive at all");
  expect(await whyRefused()).toContain(damaged);
});
