import { findPostgres } from "@/prisma/testing/find-postgres";
import { startTemporaryPostgres, type TemporaryPostgres } from "@/prisma/testing/temporary-postgres";

/** Where Galley keeps its database during a test. */
export type Engine = {
  /** What Galley needs in its environment. */
  environment: Record<string, string>;
  /** The server, which may be crashed apart from Galley; the embedded database is part of Galley. */
  postgres: TemporaryPostgres | null;
  remove: () => Promise<void>;
};

type EngineChoice = {
  name: string;
  /** Why this machine cannot; it is no excuse where CI promises every test. */
  missing: string | null;
  start: (parent?: string) => Promise<Engine>;
};

/** Both engines, for what must be true on each. */
export const engines: EngineChoice[] = [
  {
    name: "the embedded database",
    missing: null,
    start: () => Promise.resolve({ environment: {}, postgres: null, remove: () => Promise.resolve() }),
  },
  {
    name: "PostgreSQL",
    missing:
      findPostgres() === null && !process.env.CI ? "PostgreSQL 15 or later is not on this machine" : null,
    start: startPostgres,
  },
];

/** A PostgreSQL with an empty database for Galley; `parent` is the directory to keep it in. */
export async function startPostgres(parent?: string): Promise<Engine & { postgres: TemporaryPostgres }> {
  const postgres = await startTemporaryPostgres({
    durable: true,
    ...(parent === undefined ? {} : { parent }),
  });
  const environment = { DATABASE_URL: postgres.urlOf("postgres") };
  return { environment, postgres, remove: () => postgres.remove() };
}

export const postgresMissing = engines[1]?.missing ?? null;
