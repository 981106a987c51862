import "server-only";
import { openStoreInMemory } from "@/prisma/client";
import type { PrismaClient } from "@/prisma/generated/client";
import { closeStore, useStore } from "../store";

/** Puts a new, empty, migrated database in place and answers it; `closeStore` drops it. */
export async function freshDatabase(): Promise<PrismaClient> {
  const store = await openStoreInMemory();
  useStore(store);
  return store.db;
}

export { closeStore };
