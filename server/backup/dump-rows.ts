import "server-only";
import type { SqlRunner } from "@/prisma/migrate";
import { askColumn, listKey, quoted } from "./tables";

/** About how much of a table is in memory at once, and in one entry of an archive, in characters. */
const chunkLength = 1_000_000;

/**
 * A table's rows in the order of its key, each as one line of JSON that PostgreSQL itself has
 * written and reads again, a handful of lines at a time. Inside a transaction, all of one moment.
 */
export async function* dumpRows(db: SqlRunner, table: string): AsyncGenerator<string[]> {
  const key = (await listKey(db, table)).map(quoted).join(", ");
  await db.exec(
    `DECLARE backup NO SCROLL CURSOR FOR SELECT row_to_json(t)::text FROM ${quoted(table)} t ORDER BY ${key}`,
  );
  try {
    let lines: string[] = [];
    let length = 0;
    for (let count = 1; ;) {
      const fetched = await askColumn(db, `FETCH ${String(count)} FROM backup`);
      if (fetched.length === 0) break;
      lines.push(...fetched);
      const fetchedLength = fetched.reduce((sum, line) => sum + line.length, 0);
      length += fetchedLength;
      // Rows differ in size from a few words to a whole article.
      count = Math.max(1, Math.min(1_000, Math.floor((chunkLength * fetched.length) / fetchedLength / 4)));
      if (length < chunkLength) continue;
      yield lines;
      [lines, length] = [[], 0];
    }
    if (lines.length > 0) yield lines;
  } finally {
    await db.exec("CLOSE backup");
  }
}
