import "server-only";
import { readMigrations, type Migration } from "@/prisma/migrate";
import type { Manifest } from "./archive";

/** The migrations that the database of a backup had. */
export function migrationsOf({ schema }: Manifest): Migration[] {
  const had = new Set(schema.map(({ name }) => name));
  return readMigrations().filter(({ name }) => had.has(name));
}
