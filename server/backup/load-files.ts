import "server-only";
import type { FileStorage } from "../files/file-storage";
import { damaged, readEntries } from "./archive-reader";

/**
 * Stores every file of a backup, and makes sure that it is the one that was checked. `onFile` is told
 * the hash of each before.
 */
export async function loadFiles(
  storage: FileStorage,
  file: string,
  onFile: (sha256: string) => void = () => undefined,
): Promise<void> {
  for await (const { name, content } of readEntries(file)) {
    const [kind, sha256 = ""] = name.split("/");
    if (kind !== "files") continue;
    onFile(sha256);
    const kept = await storage.keep(once(content));
    if (kept.sha256 !== sha256) throw damaged(`${name} has changed`);
  }
}

async function* once(content: Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield content;
}
