import { runSeed, startGalley } from "@/e2e/galley-server";
import type { SeededBench, SeedOptions } from "./workbench/seeded-bench";
import type { ListsOptions, SeededLists } from "./seeded-lists";

export type GalleyProcess = { url: string; stop: () => Promise<void> };

/** Where a server keeps what it has; without an address of a PostgreSQL database, all in the directory. */
export type DataPlace = { dataDirectory: string; databaseUrl?: string };

/** Fills a data directory that no server has open. */
export function seedArticles(dataDirectory: string, options: SeedOptions): SeededBench {
  return seed("bench/workbench/seed.ts", { dataDirectory }, options) as SeededBench;
}

/** Fills a place that no server has open with one large or small newsroom. */
export function seedLists(place: DataPlace, options: ListsOptions): SeededLists {
  return seed("bench/seed-lists.ts", place, options) as SeededLists;
}

function seed(program: string, { dataDirectory, databaseUrl }: DataPlace, options: unknown): unknown {
  return runSeed(program, dataDirectory, { DATABASE_URL: databaseUrl }, JSON.stringify(options));
}

/** Starts the production build on a place that was filled. */
export function startProduct({ dataDirectory, databaseUrl }: DataPlace): Promise<GalleyProcess> {
  return startGalley(dataDirectory, { DATABASE_URL: databaseUrl });
}
