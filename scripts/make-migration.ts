/**
 * Writes the SQL that leads from the migrations so far to prisma/schema.prisma:
 * `npm run make-migration -- add_something`. Nothing is downloaded: the engine comes from npm.
 */
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { extensions } from "../prisma/embedded-store";
import { migrate } from "../prisma/migrate";

const require = createRequire(import.meta.url);
const migrationsDirectory = path.resolve("prisma/migrations");
const schemaPath = path.resolve("prisma/schema.prisma");

async function loadEngine() {
  const file = require
    .resolve("@prisma/schema-engine-wasm")
    .replace(/schema_engine\.js$/, "schema_engine_bg.wasm");
  const bindings = engine as unknown as WebAssembly.ModuleImports;
  const { instance } = await WebAssembly.instantiate(fs.readFileSync(file), {
    "./schema_engine_bg.js": bindings,
  });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start: () => void }).__wbindgen_start();
}

async function makeMigration(name: string) {
  await loadEngine();
  fs.mkdirSync(migrationsDirectory, { recursive: true });
  const pglite = await PGlite.create({ extensions });
  await migrate({
    exec: (sql) => pglite.exec(sql),
    query: (sql, parameters) => pglite.query(sql, parameters),
  });

  const files = [{ path: schemaPath, content: fs.readFileSync(schemaPath, "utf8") }];
  const schemaEngine = await engine.SchemaEngine.new(
    { datamodels: files.map((file): [string, string] => [file.path, file.content]) },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(pglite)),
  );
  const { stdout } = await schemaEngine.diff({
    from: { tag: "schemaDatasource", files, configDir: process.cwd() },
    to: { tag: "schemaDatamodel", files },
    script: true,
    exitCode: null,
    filters: { externalTables: ["public._prisma_migrations"], externalEnums: [] },
  });
  await pglite.close();
  if (stdout === null || stdout.includes("-- This is an empty migration")) {
    console.log("The migrations already say what prisma/schema.prisma says.");
    return;
  }
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const target = path.join(migrationsDirectory, `${stamp}_${name}`, "migration.sql");
  fs.mkdirSync(path.dirname(target));
  fs.writeFileSync(target, stdout);
  console.log(`Wrote ${path.relative(process.cwd(), target)}. Read it before you commit it.`);
}

const [name] = process.argv.slice(2);
if (name === undefined || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Give the migration a name: npm run make-migration -- add_something");
  process.exit(1);
}
await makeMigration(name);
