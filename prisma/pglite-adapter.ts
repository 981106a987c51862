import type { PGlite, Transaction as PGliteTransaction } from "@electric-sql/pglite";
import type { IsolationLevel, SqlDriverAdapterFactory, Transaction } from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";

/**
 * PGlite for Prisma, with transactions that tell the truth. The stock adapter answers a failed
 * COMMIT as a success (it hands the error to a promise that is settled already), so that a write
 * could be called saved and be gone; it sets the isolation level outside the transaction; and it
 * does not wait for its ROLLBACK. Everything but transactions is the stock adapter's.
 */
export function pgliteAdapter(pglite: PGlite): SqlDriverAdapterFactory {
  const stock = new PrismaPGlite(pglite);
  return {
    provider: stock.provider,
    adapterName: stock.adapterName,
    connect: async () =>
      Object.assign(await stock.connect(), {
        startTransaction: (level?: IsolationLevel) => begin(pglite, level),
      }),
  };
}

/** Waits for its turn on the one connection, and keeps it until commit or rollback. */
function begin(pglite: PGlite, level: IsolationLevel | undefined): Promise<Transaction> {
  return new Promise((resolve, reject) => {
    const ended: Promise<void> = pglite.transaction(async (tx) => {
      if (level !== undefined) await tx.exec(`SET TRANSACTION ISOLATION LEVEL ${level}`);
      const inside = await new PrismaPGlite(within(pglite, tx)).connect();
      await new Promise<void>((end) => {
        resolve({
          provider: inside.provider,
          adapterName: inside.adapterName,
          options: { usePhantomQuery: true },
          queryRaw: (query) => inside.queryRaw(query),
          executeRaw: (query) => inside.executeRaw(query),
          commit: () => {
            end();
            return ended;
          },
          rollback: async () => {
            await tx.rollback().finally(end);
            await ended;
          },
        });
      });
    });
    // A failure before the transaction is handed out; later ones reach whoever commits.
    ended.catch(reject);
  });
}

/** The same PGlite, but what is asked of it runs inside the transaction. */
function within(pglite: PGlite, tx: PGliteTransaction): PGlite {
  return new Proxy(pglite, {
    get: (target, property): unknown =>
      property === "query" ? tx.query.bind(tx) : Reflect.get(target, property),
  });
}
