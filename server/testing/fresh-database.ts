import "server-only";
import fs from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { PrismaClient } from "@/prisma/generated/client";
import { freshStore } from "@/prisma/testing/fresh-store";
import { env } from "../env";
import * as store from "../store";

/** Puts a new, empty, migrated database of the engine under test and an empty data directory in place; `closeStore` drops both. */
export async function freshDatabase(): Promise<PrismaClient> {
  env.dataDirectory = await fs.mkdtemp(path.join(tmpdir(), "galley-"));
  const opened = await freshStore();
  store.useStore(opened);
  return opened.db;
}

/** Ends what `freshDatabase` began. */
export async function closeStore(): Promise<void> {
  await store.closeStore();
  await fs.rm(env.dataDirectory, { recursive: true, force: true });
}
