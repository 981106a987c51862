import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import type { Seeded } from "@/server/testing/seed-newsrooms";

const root = path.resolve(import.meta.dirname, "..");

export type GalleyServer = {
  url: string;
  dataDirectory: string;
  process: ChildProcess;
  stop: () => Promise<void>;
};

export function newDataDirectory(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), "galley-e2e-"));
}

/** Settings beside this process’s own; undefined takes one away. */
type Environment = Record<string, string | undefined>;

/** Fills a data directory that no server has open, or the database on PostgreSQL that `environment` names. */
export function seed(dataDirectory: string, environment: Environment = {}): Seeded {
  return runSeed("e2e/seed.ts", dataDirectory, environment) as Seeded;
}

/** Runs a program that fills a place, in a process of its own; answers what it printed, which is JSON. */
export function runSeed(
  program: string,
  dataDirectory: string,
  environment: Environment,
  ...parameters: string[]
): unknown {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", program, ...parameters],
    { cwd: root, encoding: "utf8", env: { ...process.env, GALLEY_DATA: dataDirectory, ...environment } },
  );
  if (status !== 0) throw new Error(`Seeding failed: ${stderr}`);
  return JSON.parse(stdout);
}

/** Starts the product as `npm start` does, on a free port, and waits until it is ready. */
export async function startGalley(
  dataDirectory: string,
  environment: Environment = {},
): Promise<GalleyServer> {
  const port = await freePort();
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    env: {
      ...process.env,
      GALLEY_DATA: dataDirectory,
      PORT: String(port),
      GALLEY_URL: undefined,
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // A test that fails on its way leaves nothing running.
  const abandon = () => child.kill("SIGKILL");
  process.once("exit", abandon);
  child.once("exit", () => process.off("exit", abandon));
  await new Promise<void>((resolve, reject) => {
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
        if (printed.includes("Galley is ready on")) resolve();
      });
    }
    child.once("close", (code) => {
      reject(new Error(`Galley ended with ${String(code)} before it was ready: ${printed}`));
    });
  });
  return {
    url: `http://localhost:${String(port)}`,
    dataDirectory,
    process: child,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = net.createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
