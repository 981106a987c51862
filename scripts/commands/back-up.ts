/** `npm run back-up -- DIRECTORY|FILE`: everything that Galley keeps, in one file, while it goes on serving. */
import process from "node:process";
import { backUp } from "@/server/backup/back-up";
import { WrongSetting } from "@/prisma/wrong-setting";
import { explain } from "../explain";
import { howManyFiles, tellLost } from "../tell-lost";

try {
  const [target] = process.argv.slice(2);
  if (target === undefined)
    throw new WrongSetting(
      "Say where to: npm run back-up -- backups/   (a folder, or a file that is not there yet)",
    );
  const { file, size, tables, files, lost } = await backUp(target, new Date());
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`Backed up ${rows.toLocaleString("en")} rows and ${howManyFiles(files.count)}`);
  console.log(`to ${file}  (${(size / 1e6).toFixed(1)} MB)`);
  tellLost(lost);
  // The backup is made, and somebody has to look: neither a success nor a failure.
  if (lost.length > 0) process.exitCode = 2;
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
