import "server-only";
import fs from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openStoreInMemory } from "@/prisma/client";
import type { PrismaClient } from "@/prisma/generated/client";
import { env } from "../env";
import * as store from "../store";
import { migratedSnapshot } from "./migrated-snapshot";

/** Puts a new, empty, migrated database and an empty data directory in place; `closeStore` drops both. */
export async function freshDatabase(): Promise<PrismaClient> {
  env.dataDirectory = await fs.mkdtemp(path.join(tmpdir(), "galley-"));
  const opened = await openStoreInMemory(await migratedSnapshot());
  store.useStore(opened);
  return opened.db;
}

/** Ends what `freshDatabase` began. */
export async function closeStore(): Promise<void> {
  await store.closeStore();
  await fs.rm(env.dataDirectory, { recursive: true, force: true });
}
