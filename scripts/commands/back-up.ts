/** `npm run back-up -- DIRECTORY|FILE`: everything that Galley keeps, in one file, while it goes on serving. */
import process from "node:process";
import { backUp } from "@/server/backup/back-up";
import { WrongSetting } from "@/prisma/wrong-setting";
import { explain } from "../explain";

try {
  const [target] = process.argv.slice(2);
  if (target === undefined)
    throw new WrongSetting(
      "Say where to: npm run back-up -- backups/   (a folder, or a file that is not there yet)",
    );
  const { file, size, tables, files } = await backUp(target, new Date());
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`Backed up ${rows.toLocaleString("en")} rows and ${files.count.toLocaleString("en")} files`);
  console.log(`to ${file}  (${(size / 1e6).toFixed(1)} MB)`);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
