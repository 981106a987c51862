/**
 * Serves Galley, for scripts/start.mjs and scripts/dev.mjs. Next's own server exits within milliseconds of
 * SIGTERM; this one first answers what is under way, then closes the database.
 */
import { createServer, type RequestListener, type Server } from "node:http";
import path from "node:path";
import next from "next";
import { DataDirectoryInUse, refuseIfInUse } from "../prisma/data-lock";
import { restoreHost } from "./own-address";
import { refuseUnreadable, setLeastHeaders } from "./least-answer";

const drainPatience = 10_000;
const dataDirectory = path.resolve(process.env.GALLEY_DATA ?? "data");

type Address = { hostname: string; port: number; url: string; ownUrl: URL | null };

function readAddress(): Address {
  const hostname = process.env.HOST ?? "127.0.0.1";
  const port = Number(process.env.PORT ?? "3000");
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is not a port: ${String(process.env.PORT)}`);
  const own = process.env.GALLEY_URL;
  if (own !== undefined && !URL.canParse(own))
    throw new Error(`GALLEY_URL is not an address: ${own}. It looks like https://galley.example.org`);
  const ownUrl = own === undefined ? null : new URL(own);
  return { hostname, port, url: own ?? `http://localhost:${String(port)}`, ownUrl };
}

const starting: RequestListener = (_request, response) => {
  response.writeHead(503, { "content-type": "text/plain; charset=utf-8", "retry-after": "1" });
  response.end("Galley is starting.\n");
};

function listen(server: Server, { hostname, port }: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, () => {
      resolve();
    });
  });
}

async function stop(server: Server): Promise<void> {
  console.log("Stopping: finishing what is under way …");
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, drainPatience).unref())]);
  const shared = globalThis as { [key: symbol]: (() => Promise<void>) | undefined };
  await shared[Symbol.for("galley.stop")]?.();
  process.exit(0);
}

async function serve({ dev }: { dev: boolean }): Promise<void> {
  const address = readAddress();
  await refuseIfInUse(dataDirectory);

  let handle: RequestListener = starting;
  const server = createServer((request, response) => {
    setLeastHeaders(response);
    if (refuseUnreadable(request, response)) return;
    restoreHost(request, address.ownUrl);
    handle(request, response);
  });
  await listen(server, address);
  let stopping = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void stop(server);
    });
  }

  const app = next({
    dev,
    dir: process.cwd(),
    hostname: address.hostname,
    port: address.port,
    httpServer: server,
  });
  await app.prepare();
  const handleByNext = app.getRequestHandler();
  handle = (request, response) => void handleByNext(request, response);
  console.log(`Galley is ready on ${address.url}  (data in ${dataDirectory})`);
}

function explain(error: unknown): string {
  if (error instanceof DataDirectoryInUse) return error.message;
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
    return `Port ${process.env.PORT ?? "3000"} is taken by another program. Set PORT to a free one, for example PORT=3100 npm start.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Ends this program with the reason when another one serves the same data. */
export function refuseWhenRunning(): Promise<void> {
  return refuseIfInUse(dataDirectory).catch(explainAndExit);
}

function explainAndExit(error: unknown): never {
  console.error(explain(error));
  process.exit(1);
}

/** Serves, or says why not and ends. */
export function serveOrExplain(options: { dev: boolean }): Promise<void> {
  return serve(options).catch(explainAndExit);
}
