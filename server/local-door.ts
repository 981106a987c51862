import "server-only";
import { timingSafeEqual } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { env } from "./env";

/**
 * How a command on the same machine reaches the Galley that serves a data directory: its address
 * and a token, in a file that only the owner of the data may read. scripts/serve.ts writes it at
 * each start, with a new token, and removes it at the end.
 */
export const localDoorFile = "local-door";

const shape = z.strictObject({ url: z.url(), token: z.string().min(32).max(100) });

/** The door to whoever serves `dataDirectory`; null when nobody says that they do. */
export async function readLocalDoor(dataDirectory: string): Promise<z.infer<typeof shape> | null> {
  const text = await fs.readFile(path.join(dataDirectory, localDoorFile), "utf8").catch(() => null);
  return text === null ? null : shape.parse(JSON.parse(text));
}

/** Whether a request carries the token that is in the data directory. */
export async function isLocal(request: Request): Promise<boolean> {
  const given = /^Bearer (\S{32,100})$/.exec(request.headers.get("authorization") ?? "")?.[1];
  const door = await readLocalDoor(env.dataDirectory);
  if (given === undefined || door === null) return false;
  const [ours, theirs] = [Buffer.from(door.token), Buffer.from(given)];
  return ours.byteLength === theirs.byteLength && timingSafeEqual(ours, theirs);
}
