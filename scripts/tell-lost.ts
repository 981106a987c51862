import { fileEntryName, type LostFile } from "@/server/backup/archive";
import { toFileName } from "@/server/files/file-name";

/** “1 file”, “2,000 files”. */
export function howManyFiles(count: number): string {
  return count === 1 ? "1 file" : `${count.toLocaleString("en")} files`;
}

/** Names, on the screen, the files that a backup does not have because their bytes were lost before. */
export function tellLost(lost: readonly LostFile[]): void {
  if (lost.length === 0) return;
  console.error("");
  console.error(`Everything is in it but ${howManyFiles(lost.length)}, whose bytes were lost before:`);
  for (const { names, sha256, loss } of lost) {
    // The archive may come from anywhere, and a terminal obeys some signs.
    console.error(`  ${names.map(toFileName).join(", ")}  (${loss}; ${fileEntryName(sha256)})`);
  }
  console.error("Put the bytes back from an older backup, or add the document to its source again.");
  console.error("docs/running.md says how, under “Files that were lost”.");
}
