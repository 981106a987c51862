import "server-only";
import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import { readMigrations } from "@/prisma/migrate";
import { hashAuditEvent } from "../audit";
import { archiveFormat, fileEntryName, type Manifest } from "../backup/archive";
import { ArchiveWriter } from "../backup/archive-writer";

const newsroomId = "01980000-0000-7000-8000-000000000001";
const madeAt = new Date("2026-03-03T12:00:00.000Z");

/** A small backup made by hand, of a newsroom with one audit event and one file; `told` of its manifest, and `rows`, may be wrong. */
export async function makeArchive(
  file: string,
  told: Partial<Manifest> = {},
  rows: Record<string, object[]> = {},
): Promise<void> {
  const act = {
    newsroomId,
    userId: null,
    act: "set up",
    object: "newsroom",
    before: null,
    after: { name: "x" },
  };
  const event = { ...act, sequence: 1n, previousHash: "", at: madeAt };
  const hash = hashAuditEvent(event);
  const bytes = Buffer.from("the minutes of the meeting");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const stored = { name: "minutes.txt", mediaType: "text/plain", createdAt: madeAt };
  const all: Record<string, object[]> = {
    AuditEvent: [{ ...event, sequence: 1, hash }],
    Newsroom: [
      { id: newsroomId, name: "The Easthaven Courier", createdAt: madeAt, sequence: 1, auditHead: hash },
    ],
    StoredFile: [{ id: newsroomId, newsroomId, sha256, size: bytes.byteLength, ...stored }],
    ...rows,
  };
  await fs.rm(file, { force: true });
  const archive = await ArchiveWriter.create(file, madeAt);
  for (const [table, some] of Object.entries(all)) {
    const lines = some.map((row) => `${JSON.stringify(row)}\n`).join("");
    await archive.add(`rows/${table}/000001.ndjson`, Buffer.from(lines));
  }
  await archive.add(fileEntryName(sha256), bytes);
  await archive.finish({
    galley: "backup",
    format: archiveFormat,
    schema: readMigrations().map(({ name, checksum }) => ({ name, sha256: checksum })),
    tables: Object.entries(all).map(([name, some]) => ({ name, rows: some.length })),
    leftOut: [],
    files: { count: 1, bytes: bytes.byteLength },
    lost: [],
    ...told,
  });
  await archive.close();
}
