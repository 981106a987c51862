import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import type { Place } from "@/server/testing/real-store";

/** Starts a program of scripts/commands on a place, as `npm run` does. */
export function startCommand(
  { dataDirectory, databaseUrl }: Place,
  command: string,
  ...parameters: string[]
): ChildProcessByStdio<null, Readable, Readable> {
  const program = path.join("scripts", "commands", `${command}.ts`);
  const settings = {
    GALLEY_DATA: dataDirectory,
    DATABASE_URL: databaseUrl ?? undefined,
    FILES_URL: undefined,
  };
  return spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", program, ...parameters],
    // Vitest’s own mode is not the command’s.
    { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...settings, NODE_ENV: "production" } },
  );
}

/** Runs it to its end. */
export async function runCommand(place: Place, command: string, ...parameters: string[]) {
  const child = startCommand(place, command, ...parameters);
  const [printed, complained] = [text(child.stdout), text(child.stderr)];
  const [status] = (await once(child, "close")) as [number | null];
  return { status, printed: await printed, complained: await complained };
}
