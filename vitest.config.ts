import fs from "node:fs";
import path from "node:path";
import { defineConfig } from "vitest/config";

const rooms = ["app", "components", "domain", "editor", "server", "prisma", "scripts"];

/** The tests that open a database: what `--mode postgres` runs once more, on a real PostgreSQL. */
function testsOfTheDatabase(): string[] {
  return (
    rooms
      .flatMap((room) =>
        fs
          .readdirSync(path.join(import.meta.dirname, room), { recursive: true, encoding: "utf8" })
          .map((name) => path.join(room, name)),
      )
      .filter((file) => /\.test\.tsx?$/.test(file))
      .filter((file) =>
        /freshDatabase|testing\/(fresh|real)-store/.test(
          fs.readFileSync(path.join(import.meta.dirname, file), "utf8"),
        ),
      )
      // What is in brackets in an address means itself.
      .map((file) => file.replaceAll(/[[\]]/g, String.raw`\$&`))
  );
}

export default defineConfig(({ mode }) => ({
  resolve: {
    alias: {
      "@": import.meta.dirname,
      // The package only tells a bundler where a file may go; outside a bundler it throws.
      "server-only": path.join(import.meta.dirname, "node_modules/server-only/empty.js"),
    },
  },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    ...(mode === "postgres"
      ? { include: testsOfTheDatabase(), globalSetup: "./prisma/testing/postgres-under-test.ts" }
      : { include: [`{${rooms.join(",")}}/**/*.test.{ts,tsx}`] }),
  },
}));
