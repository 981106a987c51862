import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import net from "node:net";
import path from "node:path";
import type { SeededBench, SeedOptions } from "./seeded-bench";
import type { ListsOptions, SeededLists } from "./seeded-lists";

const root = path.resolve(import.meta.dirname, "..");

export type GalleyProcess = { url: string; stop: () => Promise<void> };

/** Where a server keeps what it has; without an address of a PostgreSQL database, all in the directory. */
export type DataPlace = { dataDirectory: string; databaseUrl?: string };

/** Fills a data directory that no server has open. */
export function seedArticles(dataDirectory: string, options: SeedOptions): SeededBench {
  return seed("bench/seed.ts", { dataDirectory }, options) as SeededBench;
}

/** Fills a place that no server has open with one large or small newsroom. */
export function seedLists(place: DataPlace, options: ListsOptions): SeededLists {
  return seed("bench/seed-lists.ts", place, options) as SeededLists;
}

function seed(program: string, place: DataPlace, options: unknown): unknown {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", program, JSON.stringify(options)],
    { cwd: root, encoding: "utf8", env: { ...process.env, ...settingsOf(place) } },
  );
  if (status !== 0) throw new Error(`Seeding failed: ${stderr}`);
  return JSON.parse(stdout);
}

function settingsOf({ dataDirectory, databaseUrl }: DataPlace) {
  return { GALLEY_DATA: dataDirectory, DATABASE_URL: databaseUrl, GALLEY_URL: undefined };
}

/** Starts the production build as `npm start` does, on a free port, and waits until it is ready. */
export async function startProduct(place: DataPlace): Promise<GalleyProcess> {
  const port = String(await freePort());
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    env: { ...process.env, ...settingsOf(place), PORT: port },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (printed: Buffer) => {
      if (printed.toString().includes("Galley is ready on")) resolve();
    });
    child.once("close", (code) => {
      reject(new Error(`Galley ended with ${String(code)} before it was ready`));
    });
  });
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
