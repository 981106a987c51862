/**
 * Serves Galley, for scripts/start.mjs and scripts/dev.mjs. Next's own server exits within milliseconds of
 * SIGTERM; this one first answers what is under way, then closes the database.
 */
import { createServer, type RequestListener, type Server } from "node:http";
import next from "next";
import { refuseIfInUse } from "../prisma/data-lock";
import { WrongSetting } from "../prisma/wrong-setting";
import { noteAddress, readProxies } from "./client-address";
import { explain } from "./explain";
import { dataDirectory, given } from "./given";
import { openLocalDoor } from "./local-door";
import { isPassedOn, restoreHost } from "./own-address";
import { requireWholeWays } from "./sign-in-settings";
import { nameRequest, runInRequest } from "./request-id";
import { routePatterns } from "./route-pattern";
import { noteAnswer, type Answered } from "./note-answer";
import { refuseUnreadable, setLeastHeaders } from "./least-answer";

const drainPatience = 10_000;
const isEmbedded = given("DATABASE_URL") === undefined;

type Address = { hostname: string; port: number; url: string; ownUrl: URL | null };

function readAddress(): Address {
  const hostname = given("HOST") ?? "127.0.0.1";
  const port = Number(given("PORT") ?? "3000");
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new WrongSetting(
      `PORT is not a port: ${String(process.env.PORT)}. Set it to a number such as 3100.`,
    );
  const own = given("GALLEY_URL");
  if (own !== undefined && !(URL.canParse(own) && /^https?:\/\//i.test(own)))
    throw new WrongSetting(`GALLEY_URL is not an address: ${own}. It looks like https://galley.example.org`);
  const ownUrl = own === undefined ? null : new URL(own);
  return { hostname, port, url: own ?? `http://localhost:${String(port)}`, ownUrl };
}

/**
 * Whoever reads what we print may go away, a terminal or a pipe. Unheard, that would be an error,
 * which Next prints, which is an error again: for ever, and no SIGTERM would end it.
 */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
}

/** What server/env.ts also asks, in words: there it would be a stack. */
function requireSettings(): void {
  const secret = given("GALLEY_SECRET");
  if (secret !== undefined && secret.length < 32)
    throw new WrongSetting(
      "GALLEY_SECRET is too short: it needs 32 characters or more, as `openssl rand -hex 32` prints.",
    );
  const metricsToken = given("GALLEY_METRICS_TOKEN");
  if (metricsToken !== undefined && metricsToken.length < 16)
    throw new WrongSetting("GALLEY_METRICS_TOKEN is too short: it needs 16 characters or more.");
  const level = given("GALLEY_LOG");
  if (level !== undefined && !/^(debug|info|warn|error|silent)$/.test(level))
    throw new WrongSetting(`GALLEY_LOG is ${level}; it can be debug, info, warn, error or silent.`);
  const connections = Number(given("DATABASE_CONNECTIONS") ?? "10");
  if (!Number.isInteger(connections) || connections < 2 || connections > 500)
    throw new WrongSetting("DATABASE_CONNECTIONS is a number from 2 to 500; leave it out for 10.");
  requireWholeWays({ given });
}

// What Next runs is bundled, so this program meets it here (server/lifecycle.ts).
const servingKey = Symbol.for("galley.serving");
type Serving = {
  opened: () => void;
  failed: (error: unknown) => void;
  stop?: () => Promise<void>;
  answered?: (told: Answered) => void;
};
const shared = globalThis as { [servingKey]?: Serving };

/** Resolves once the database is open and migrated; Next itself is ready before, and also when it failed. */
function databaseOpened(): Promise<void> {
  const opened = new Promise<void>((resolve, reject) => {
    shared[servingKey] = { opened: resolve, failed: reject };
  });
  // It may fail while Next still prepares, before anybody waits for it.
  opened.catch(() => undefined);
  return opened;
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

let closeDoor: () => void = () => undefined;

async function stop(server: Server): Promise<void> {
  console.log("Stopping: finishing what is under way …");
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, drainPatience).unref())]);
  closeDoor();
  await shared[servingKey]?.stop?.();
  process.exit(0);
}

async function serve({ dev }: { dev: boolean }): Promise<void> {
  const address = readAddress();
  outliveReaders();
  requireSettings();
  const proxies = readProxies(given("GALLEY_TRUSTED_PROXIES"));
  if (isEmbedded) await refuseIfInUse(dataDirectory);

  let handle: RequestListener = starting;
  const routeOf = routePatterns();
  const server = createServer((request, response) => {
    const isOurs = isPassedOn(request);
    const requestId = nameRequest(request, response, proxies, isOurs);
    const route = routeOf(request.url ?? "/");
    if (!isOurs)
      noteAnswer(request, response, { requestId, route }, (told) => shared[servingKey]?.answered?.(told));
    setLeastHeaders(response);
    if (refuseUnreadable(request, response)) return;
    noteAddress(request, proxies, isOurs);
    restoreHost(request, address.ownUrl);
    runInRequest(requestId, () => {
      handle(request, response);
    });
  });
  await listen(server, address);
  let stopping = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void stop(server).catch(explainAndExit);
    });
  }

  const app = next({
    dev,
    dir: process.cwd(),
    hostname: address.hostname,
    port: address.port,
    httpServer: server,
  });
  const opened = databaseOpened();
  await app.prepare();
  await opened;
  // Not before the data are ours: somebody else may be serving them.
  if (isEmbedded) closeDoor = openLocalDoor(dataDirectory, server);
  const handleByNext = app.getRequestHandler();
  handle = (request, response) => void handleByNext(request, response);
  const kept = isEmbedded ? "data" : "the database on PostgreSQL, files";
  console.log(`Galley is ready on ${address.url}  (${kept} in ${dataDirectory})`);
}

/** Ends this program with the reason when another one serves the same data. */
export async function refuseWhenRunning(): Promise<void> {
  if (isEmbedded) await refuseIfInUse(dataDirectory).catch(explainAndExit);
}

function explainAndExit(error: unknown): never {
  console.error(explain(error));
  process.exit(1);
}

/** Serves, or says why not and ends. */
export function serveOrExplain(options: { dev: boolean }): Promise<void> {
  return serve(options).catch(explainAndExit);
}
