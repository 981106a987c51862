/** `npm run restore -- FILE`: a backup, into a data directory and a database that hold nothing yet. */
import process from "node:process";
import { restore } from "@/server/backup/restore";
import { WrongSetting } from "@/prisma/wrong-setting";
import { explain } from "../explain";
import { howManyFiles, tellLost } from "../tell-lost";

try {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new WrongSetting("Say which: npm run restore -- backups/galley-….tar");
  const { madeAt, tables, files, lost } = await restore(file);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`Restored ${rows.toLocaleString("en")} rows and ${howManyFiles(files.count)}`);
  console.log(`from the backup of ${madeAt}. Everybody signs in again.`);
  tellLost(lost);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
