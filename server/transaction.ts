import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { causesOf } from "./database-trouble";
import { database, type Transaction } from "./store";

/** How long a transaction waits for its turn and then may take, in milliseconds: PGlite has one connection for all. */
const patience = { maxWait: 20_000, timeout: 20_000 };

const mostTries = 6;

/**
 * Runs `run` in one transaction: all of it happens or nothing. When the database had to end it in
 * favour of another one (a deadlock, or two that cannot both be right) it runs again from the
 * start, so `run` may do nothing but ask and change the database.
 */
export async function transaction<T>(run: (tx: Transaction) => Promise<T>): Promise<T> {
  const db = await database();
  for (let tried = 1; ; tried++) {
    try {
      return await db.$transaction(run, patience);
    } catch (error) {
      if (tried === mostTries || !hasLost(error)) throw error;
      // By chance, so that the same two do not meet again.
      await wait(Math.random() * 20 * 2 ** tried);
    }
  }
}

/** SQLSTATE 40001 and 40P01, and what Prisma makes of them: nothing of it has happened. */
const lost = new Set(["40001", "40P01", "P2034", "TransactionWriteConflict"]);

function hasLost(error: unknown): boolean {
  return causesOf(error).some((cause) => lost.has(cause));
}
