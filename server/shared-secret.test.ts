import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { PrismaClient } from "@/prisma/generated/client";
import { log } from "./log";
import { requireSharedSecret } from "./shared-secret";
import { closeStore, freshDatabase } from "./testing/fresh-database";

let db: PrismaClient;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(closeStore);

const [ours, theirs] = ["a secret of thirty-two characters", "another of thirty-two characters!"];

test("servers that share a secret start, and one that made its own is told what to do", async () => {
  const starts = await Promise.allSettled([
    requireSharedSecret(ours, false),
    requireSharedSecret(ours, false),
  ]);
  expect(starts.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
  await expect(requireSharedSecret(theirs, false)).rejects.toThrow(
    "set the same GALLEY_SECRET on every server",
  );
  await requireSharedSecret(ours, false);
});

test("a secret that was chosen replaces it, and the database never holds the secret itself", async () => {
  const error = vi.spyOn(log, "error").mockReturnValue();
  await requireSharedSecret(theirs, true);
  expect(error).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("every server needs the same"));
  await expect(requireSharedSecret(ours, false)).rejects.toThrow("Copy the file “secret”");
  await requireSharedSecret(theirs, false);
  expect(JSON.stringify(await db.sharedSecret.findMany())).not.toContain(theirs);
});
