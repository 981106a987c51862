import "server-only";
import { openStore } from "@/prisma/client";
import type { Prisma, PrismaClient } from "@/prisma/generated/client";
import type { Store } from "@/prisma/store";
import { env } from "./env";
import { log } from "./log";
import { metrics } from "./metrics";

export type Transaction = Prisma.TransactionClient;

// Next bundles each route apart, with modules of its own; the process has one database all the same.
const key = Symbol.for("galley.store");
type Shared = { [key]?: Promise<Store> | undefined };
const shared = globalThis as Shared;

/** The database, opened and migrated on first use, never at import. */
export async function database(): Promise<PrismaClient> {
  shared[key] ??= openStore({
    dataDirectory: env.dataDirectory,
    databaseUrl: env.databaseUrl,
    connections: env.databaseConnections,
    onQuery: (seconds) => {
      metrics().queries.observe(seconds);
    },
    onWaiting: (place) => {
      log.warn({ place }, "PostgreSQL does not answer yet; trying for half a minute");
    },
  });
  return (await shared[key]).db;
}

/** True once the database is open and migrated, and while it answers; opens nothing. */
export async function isStoreReady(): Promise<boolean> {
  if (shared[key] === undefined) return false;
  try {
    const { db } = await shared[key];
    await db.$queryRaw`SELECT 1`;
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies the embedded database's files as they are at one moment.
 *
 * @throws Error when the database is on a server, which is asked by itself
 */
export async function copyStore(directory: string): Promise<void> {
  await database();
  const store = await shared[key];
  if (store?.copyTo === undefined) throw new Error("this database has no files to copy");
  await store.copyTo(directory);
}

/** Puts another database in place of the configured one: for tests. */
export function useStore(store: Store): void {
  shared[key] = Promise.resolve(store);
}

/** Writes everything out and lets the next process in. */
export async function closeStore(): Promise<void> {
  const open = shared[key];
  shared[key] = undefined;
  // What did not open holds nothing.
  const store = await open?.catch(() => undefined);
  await store?.close();
}
