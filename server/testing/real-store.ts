import "server-only";
import { once } from "node:events";
import fs from "node:fs/promises";
import http from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { extract } from "tar-stream";
import { openStore } from "@/prisma/client";
import { freshPostgresDatabase, postgres } from "@/prisma/testing/fresh-store";
import { migratedSnapshot } from "@/prisma/testing/migrated-snapshot";
import { env } from "../env";
import { localDoorFile } from "../local-door";
import * as store from "../store";

/** A data directory of its own and, on PostgreSQL, a database of its own: Galley's, wherever this is `use`d. */
export type Place = { dataDirectory: string; databaseUrl: string | null; remove: () => Promise<void> };

/** A place that nothing has been put in. */
export async function newPlace(): Promise<Place> {
  const dataDirectory = await fs.mkdtemp(path.join(tmpdir(), "galley-"));
  return placeOf(dataDirectory, postgres && (await freshPostgresDatabase(postgres, "template0")));
}

type OwnDatabase = { url: string; drop: () => Promise<void> };

function placeOf(dataDirectory: string, database: OwnDatabase | undefined): Place {
  return {
    dataDirectory,
    databaseUrl: database?.url ?? null,
    remove: async () => {
      await database?.drop();
      await fs.rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

/** A place that a Galley has started on: the same as one that a store was opened in, without the wait. */
export async function newMigratedPlace(): Promise<Place> {
  const dataDirectory = await fs.mkdtemp(path.join(tmpdir(), "galley-"));
  if (postgres === undefined) await unpack(await migratedSnapshot(), path.join(dataDirectory, "database"));
  return placeOf(dataDirectory, postgres && (await freshPostgresDatabase(postgres)));
}

async function unpack(snapshot: Blob, directory: string): Promise<void> {
  const tar = extract();
  tar.end(Buffer.from(await snapshot.arrayBuffer()));
  for await (const entry of tar) {
    const place = path.join(directory, entry.header.name);
    const content = await buffer(entry);
    if (entry.header.type === "directory") await fs.mkdir(place, { recursive: true, mode: 0o700 });
    else {
      await fs.mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
      await fs.writeFile(place, content, { mode: 0o600 });
    }
  }
}

/** Makes this the place that everything reads and writes, as the settings do. */
export function usePlace({ dataDirectory, databaseUrl }: Place): void {
  Object.assign(env, { dataDirectory, databaseUrl });
}

/** Opens the store of the place in use, as a Galley that starts on it does. */
export async function openPlace(): Promise<void> {
  const { dataDirectory, databaseUrl } = env;
  store.useStore(await openStore({ dataDirectory, databaseUrl, connections: 24 }));
}

/** Answers commands at the door of the place in use, as scripts/serve.ts does; answers how to stop. */
export async function serveDoor(
  answer: (request: Request) => Promise<Response>,
): Promise<() => Promise<void>> {
  const server = http.createServer((request, response) => {
    const { authorization = "" } = request.headers;
    const asked = new Request(`http://localhost${request.url ?? "/"}`, {
      method: request.method ?? "GET",
      headers: { authorization },
    });
    void answer(asked).then(async (told) => response.writeHead(told.status).end(await told.text()));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const file = path.join(env.dataDirectory, localDoorFile);
  const door = { url: `http://127.0.0.1:${String(address.port)}`, token: "t".repeat(43) };
  await fs.writeFile(file, JSON.stringify(door), { mode: 0o600 });
  return async () => {
    await fs.rm(file, { force: true });
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
}
