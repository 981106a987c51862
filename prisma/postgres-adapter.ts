import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlDriverAdapterFactory, Transaction } from "@prisma/driver-adapter-utils";
import type { Pool } from "pg";

/**
 * A PostgreSQL server for Prisma, with transactions that tell the truth. PostgreSQL answers the
 * COMMIT of a transaction in which a statement failed with ROLLBACK and without an error, and the
 * stock adapter takes that for a success. Everything but COMMIT is the stock adapter's.
 */
export function postgresAdapter(pool: Pool): SqlDriverAdapterFactory {
  const stock = new PrismaPg(pool);
  return {
    provider: stock.provider,
    adapterName: stock.adapterName,
    connect: async () => {
      const adapter = await stock.connect();
      const begin = adapter.startTransaction.bind(adapter);
      return Object.assign(adapter, {
        startTransaction: async (...level: Parameters<typeof begin>) => truthful(await begin(...level)),
      });
    },
  };
}

type Execute = Transaction["executeRaw"];

function truthful(tx: Transaction): Transaction {
  const execute = tx.executeRaw.bind(tx);
  return Object.assign(tx, {
    executeRaw: async (query: Parameters<Execute>[0]) => {
      if (query.sql === "COMMIT") await requireWhole(execute);
      return execute(query);
    },
  });
}

/**
 * Any statement fails in a transaction that can only be rolled back. Prisma gives the connection
 * back after a COMMIT that failed, so the transaction has to end first.
 */
async function requireWhole(execute: Execute): Promise<void> {
  try {
    await execute(plain("SELECT 1"));
  } catch (error) {
    await execute(plain("ROLLBACK"));
    throw error;
  }
}

function plain(sql: string): Parameters<Execute>[0] {
  return { sql, args: [], argTypes: [] };
}
