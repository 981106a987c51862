import "server-only";
import { ExpectedFailure } from "@/domain/errors";
import type { SqlRunner } from "@/prisma/migrate";
import type { FileStorage } from "../files/file-storage";
import { LostBytes, type Loss } from "../files/lost-bytes";
import { archiveFormat, fileEntryName, leftOut, type LostFile, type Manifest } from "./archive";
import type { ArchiveWriter } from "./archive-writer";
import { dumpRows } from "./dump-rows";
import { listMigrations, listTables } from "./tables";

/**
 * Writes all rows of a database, as they are at one moment, and every file that they name. Files
 * whose bytes are lost keep nothing else from being saved: the answer and the manifest name them.
 *
 * @throws ExpectedFailure "unavailable" when the place of the files does not answer
 */
export async function writeBackup(
  db: SqlRunner,
  storage: FileStorage,
  archive: ArchiveWriter,
): Promise<Pick<Manifest, "tables" | "files" | "lost">> {
  await db.exec("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  try {
    const schema = await listMigrations(db);
    const tables: Manifest["tables"] = [];
    for (const name of await listTables(db))
      if (!leftOut.includes(name)) tables.push({ name, rows: await writeTable(db, name, archive) });
    const kept = await db.query(
      `SELECT sha256, size, array_agg(DISTINCT name ORDER BY name) AS names
       FROM "StoredFile" GROUP BY sha256, size ORDER BY sha256`,
    );
    // The moment is written down; the files outlive it, and nobody waits for them.
    await db.exec("COMMIT");
    const told = await writeFiles(kept.rows as KeptFile[], storage, archive);
    await archive.finish({
      galley: "backup",
      format: archiveFormat,
      schema,
      tables,
      leftOut: [...leftOut],
      ...told,
    });
    return { tables, ...told };
  } catch (error) {
    await db.exec("ROLLBACK");
    throw error;
  }
}

async function writeTable(db: SqlRunner, table: string, archive: ArchiveWriter): Promise<number> {
  let [rows, part] = [0, 0];
  for await (const lines of dumpRows(db, table)) {
    rows += lines.length;
    part += 1;
    const content = Buffer.from(lines.map((line) => `${line}\n`).join(""));
    await archive.add(`rows/${table}/${String(part).padStart(6, "0")}.ndjson`, content);
  }
  return rows;
}

type KeptFile = Omit<LostFile, "loss">;

async function writeFiles(
  files: readonly KeptFile[],
  storage: FileStorage,
  archive: ArchiveWriter,
): Promise<Pick<Manifest, "files" | "lost">> {
  const saved = { count: 0, bytes: 0 };
  const lost: LostFile[] = [];
  for (const file of files) {
    const bytes = await readWhole(storage, file);
    if (typeof bytes === "string") {
      lost.push({ ...file, loss: bytes });
      continue;
    }
    await archive.add(fileEntryName(file.sha256), bytes);
    saved.count += 1;
    saved.bytes += file.size;
  }
  return { files: saved, lost };
}

/** All bytes of a file, or what has become of them. */
async function readWhole(storage: FileStorage, file: KeptFile): Promise<Buffer | Loss> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of storage.read(file)) chunks.push(chunk);
  } catch (error) {
    if (error instanceof LostBytes) return error.loss;
    throw new ExpectedFailure(
      "unavailable",
      `The stored files cannot be read at this moment, so no backup was made: ${String(error)}. Make sure that FILES_URL and the disk answer, and run it again.`,
    );
  }
  return Buffer.concat(chunks);
}
