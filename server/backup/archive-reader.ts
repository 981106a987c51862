import "server-only";
import { createHash } from "node:crypto";
import fs from "node:fs";
import { extract } from "tar-stream";
import { ExpectedFailure } from "@/domain/errors";
import {
  archiveFormat,
  largestEntry,
  manifestHashName,
  manifestName,
  manifestShape,
  type Manifest,
} from "./archive";
import { block, paddedSize } from "./padded-size";

export type Entry = { name: string; content: Buffer; sha256: string };

/** The two empty blocks at the end of every tar file. */
const end = 1024;

/**
 * Reads an archive from the first byte to the last and answers its manifest: every entry is there
 * and hashes to what the manifest says, and so does the whole.
 *
 * @throws ExpectedFailure "invalid" when it is damaged, is no backup, or is of a newer Galley
 */
export async function verifyArchive(file: string): Promise<Manifest> {
  const entries: Manifest["entries"] = [];
  const last = new Map<string, Entry>();
  let before = 0;
  for await (const entry of readEntries(file)) {
    const { name, content, sha256 } = entry;
    if (name === manifestName || name === manifestHashName) last.set(name, entry);
    else if (last.size > 0) throw damaged("an entry after the manifest");
    else {
      entries.push({ name, size: content.byteLength, sha256 });
      before += paddedSize(content.byteLength);
    }
  }
  const manifestEntry = last.get(manifestName);
  const hashEntry = last.get(manifestHashName);
  if (manifestEntry === undefined || hashEntry === undefined) throw damaged("no manifest");
  const manifest = readManifest(manifestEntry, hashEntry);
  if (JSON.stringify(manifest.entries) !== JSON.stringify(entries))
    throw damaged("its entries are not those of its manifest");
  if ((await hashOf(file, before)) !== manifest.sha256) throw damaged("the hash of the whole");
  await requireEnd(file, before, [manifestEntry, hashEntry]);
  return manifest;
}

/** Nothing but the last two entries and empty bytes is at the end; a header has a checksum of its own. */
async function requireEnd(file: string, from: number, entries: readonly Entry[]): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of fs.createReadStream(file, { start: from })) chunks.push(chunk as Buffer);
  const rest = Buffer.concat(chunks);
  let at = 0;
  for (const { content } of entries) {
    const next = at + paddedSize(content.byteLength);
    if (rest.subarray(at + block + content.byteLength, next).some((byte) => byte !== 0))
      throw damaged("the end of an entry");
    at = next;
  }
  if (rest.byteLength !== at + end || rest.subarray(at).some((byte) => byte !== 0))
    throw damaged("the end of the file");
}

/** The entries of an archive, one after the other, each whole in memory. */
export async function* readEntries(file: string): AsyncGenerator<Entry> {
  const tar = extract();
  const source = fs.createReadStream(file);
  source.on("error", (error) => {
    tar.destroy(error);
  });
  source.pipe(tar);
  try {
    for await (const entry of tar) {
      const { name, size, type } = entry.header;
      if (type !== "file" || size > largestEntry) throw damaged(`${name} is no entry of a backup`);
      const chunks: Buffer[] = [];
      for await (const chunk of entry) chunks.push(chunk as Buffer);
      const content = Buffer.concat(chunks);
      yield { name, content, sha256: createHash("sha256").update(content).digest("hex") };
    }
  } catch (error) {
    if (error instanceof ExpectedFailure || isOfTheDisk(error)) throw error;
    throw damaged(String(error));
  } finally {
    source.destroy();
    tar.destroy();
  }
}

/** Refuses an archive that is not as it was made. */
export function damaged(log: string): ExpectedFailure {
  return new ExpectedFailure(
    "invalid",
    "This backup is damaged or was cut short, so nothing was restored. Take another copy of it, or an older backup.",
    { log: `damaged backup: ${log}` },
  );
}

/** Refuses an archive that this code does not understand yet. */
export function newer(log: string): ExpectedFailure {
  return new ExpectedFailure(
    "invalid",
    "This backup was made by a newer Galley, so nothing was restored. Install that version, or a later one, and restore it there.",
    { log: `newer backup: ${log}` },
  );
}

function readManifest(entry: Entry, hash: Entry): Manifest {
  if (hash.content.toString() !== `${entry.sha256}  ${manifestName}\n`)
    throw damaged("the hash of the manifest");
  const told: unknown = JSON.parse(entry.content.toString());
  const format = manifestShape.pick({ galley: true, format: true }).safeParse(told);
  if (!format.success) throw damaged("this is no backup of Galley");
  if (format.data.format > archiveFormat) throw newer(`format ${format.data.format}`);
  const manifest = manifestShape.safeParse(told);
  if (!manifest.success) throw damaged("its manifest cannot be read");
  return manifest.data;
}

async function hashOf(file: string, bytes: number): Promise<string> {
  const hash = createHash("sha256");
  if (bytes > 0)
    for await (const chunk of fs.createReadStream(file, { end: bytes - 1 })) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

function isOfTheDisk(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^E[A-Z]+$/.test(String(error.code));
}
