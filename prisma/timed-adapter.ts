import type { SqlDriverAdapterFactory, SqlQueryable, Transaction } from "@prisma/driver-adapter-utils";

import type { OnQuery } from "./store";

/** The same adapter, which tells how many seconds each statement took, inside transactions too. */
export function timedAdapter(
  stock: SqlDriverAdapterFactory,
  onQuery: OnQuery | undefined,
): SqlDriverAdapterFactory {
  if (onQuery === undefined) return stock;
  return {
    provider: stock.provider,
    adapterName: stock.adapterName,
    connect: async () => {
      const adapter = timed(await stock.connect(), onQuery);
      const begin = adapter.startTransaction.bind(adapter);
      return Object.assign(adapter, {
        startTransaction: async (...level: Parameters<typeof begin>): Promise<Transaction> =>
          timed(await begin(...level), onQuery),
      });
    },
  };
}

function timed<Queryable extends SqlQueryable>(queryable: Queryable, onQuery: OnQuery): Queryable {
  const time = async <T>(ask: () => Promise<T>): Promise<T> => {
    const started = performance.now();
    try {
      return await ask();
    } finally {
      onQuery((performance.now() - started) / 1_000);
    }
  };
  const query = queryable.queryRaw.bind(queryable);
  const execute = queryable.executeRaw.bind(queryable);
  return Object.assign(queryable, {
    queryRaw: (asked: Parameters<typeof query>[0]) => time(() => query(asked)),
    executeRaw: (asked: Parameters<typeof execute>[0]) => time(() => execute(asked)),
  });
}
