import "server-only";
import { randomBytes } from "node:crypto";
import { link, mkdir, open, readFile, unlink } from "node:fs/promises";
import path from "node:path";
import { env } from "./env";

let read: Promise<string> | undefined;

/** The key that session cookies are encrypted with: GALLEY_SECRET, or one that is made on first use. */
export function secret(): Promise<string> {
  if (env.secret !== null) return Promise.resolve(env.secret);
  read ??= secretOf(env.dataDirectory).catch((error: unknown) => {
    read = undefined;
    throw error;
  });
  return read;
}

/**
 * The secret of a data directory: 32 random bytes in base64url, in a file that only its owner
 * may read. Several who ask at once for one that is not there yet get the same.
 */
export async function secretOf(dataDirectory: string): Promise<string> {
  const file = path.join(dataDirectory, "secret");
  const stored = (await readIfThere(file)) ?? (await create(file));
  if (!/^[\w-]{43}$/.test(stored)) {
    throw new Error(
      `${file} is damaged. Restore it from a backup, or delete it: then everybody signs in again.`,
    );
  }
  return stored;
}

async function create(file: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(8).toString("hex")}`;
  // Written beside and linked into place: nobody ever reads half a secret, and only the first link counts.
  await writeThrough(draft, randomBytes(32).toString("base64url"));
  try {
    await link(draft, file);
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
  } finally {
    await unlink(draft);
  }
  return readFile(file, "utf8");
}

async function writeThrough(file: string, text: string): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return null;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
