import "server-only";
import { ExpectedFailure } from "@/domain/errors";
import type { SqlRunner } from "@/prisma/migrate";
import type { FileStorage } from "../files/file-storage";
import { archiveFormat, fileEntryName, leftOut, type Manifest } from "./archive";
import type { ArchiveWriter } from "./archive-writer";
import { dumpRows } from "./dump-rows";
import { listMigrations, listTables } from "./tables";

/**
 * Writes all rows of a database, as they are at one moment, and every file that they name.
 *
 * @throws ExpectedFailure "unavailable" when a file's bytes are gone or damaged
 */
export async function writeBackup(
  db: SqlRunner,
  storage: FileStorage,
  archive: ArchiveWriter,
): Promise<Pick<Manifest, "tables" | "files">> {
  await db.exec("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  try {
    const schema = await listMigrations(db);
    const tables: Manifest["tables"] = [];
    for (const name of await listTables(db))
      if (!leftOut.includes(name)) tables.push({ name, rows: await writeTable(db, name, archive) });
    const kept = await db.query(`SELECT DISTINCT sha256, size FROM "StoredFile" ORDER BY sha256`);
    // The moment is written down; the files outlive it, and nobody waits for them.
    await db.exec("COMMIT");
    const files = await writeFiles(kept.rows as KeptFile[], storage, archive);
    await archive.finish({
      galley: "backup",
      format: archiveFormat,
      schema,
      tables,
      leftOut: [...leftOut],
      files,
    });
    return { tables, files };
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

type KeptFile = { sha256: string; size: number };

async function writeFiles(
  files: readonly KeptFile[],
  storage: FileStorage,
  archive: ArchiveWriter,
): Promise<Manifest["files"]> {
  let bytes = 0;
  for (const file of files) {
    await archive.add(fileEntryName(file.sha256), await readWhole(storage, file));
    bytes += file.size;
  }
  return { count: files.length, bytes };
}

async function readWhole(storage: FileStorage, file: KeptFile): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of storage.read(file)) chunks.push(chunk);
  } catch (error) {
    throw new ExpectedFailure(
      "unavailable",
      `A stored file cannot be read, so no backup was made: ${String(error)}. When an article was removed for good at this moment, run it again; else put the file ${file.sha256} back from an older backup, or upload the same document again.`,
    );
  }
  return Buffer.concat(chunks);
}
