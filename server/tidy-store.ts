import "server-only";
import { env } from "./env";
import { database } from "./store";

/**
 * Does for the embedded database what a PostgreSQL server does for itself while it runs: clears
 * away what was overwritten, and counts what is there, without which it walks whole tables where an
 * index would do. One table after the other, so that nobody waits long; `isStopping` ends it early.
 */
export async function tidyStore(isStopping: () => boolean): Promise<void> {
  if (env.databaseUrl !== null) return;
  const db = await database();
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`;
  for (const { name } of tables) {
    if (isStopping()) return;
    // No parameter can stand for a name; these are the engine's own, quoted by it.
    await db.$executeRawUnsafe(`VACUUM (ANALYZE) ${name}`);
  }
}
