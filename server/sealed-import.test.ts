import { v7 as uuid } from "uuid";
import { expect, test } from "vitest";
import { noDetails } from "@/domain/article/imported-details";
import { openImport, sealImport, type Imported } from "./sealed-import";
import { failureOf } from "./testing/failure-of";

const member = { userId: uuid() };
const imported: Imported = {
  article: {
    blocks: [{ type: "paragraph", content: [{ type: "text", text: "The gate holds." }] }],
    doubtful: [],
    details: noDetails,
    notes: [],
  },
  origin: {
    sha256: "0".repeat(64),
    address: "https://courier.example/a",
    canonicalUrl: null,
    fileName: null,
    retrievedAt: "2026-01-01T00:00:00.000Z",
  },
};

test("what was sealed comes back as it was", async () => {
  expect(await openImport(member, await sealImport(member, imported))).toEqual(imported);
});

test("nobody else may use it, and nothing in it may be changed", async () => {
  const sealed = await sealImport(member, imported);
  const other = await sealImport(member, {
    ...imported,
    origin: { ...imported.origin, address: "https://a.example/" },
  });
  for (const refused of [
    openImport({ userId: uuid() }, sealed),
    openImport(member, { ...sealed, content: other.content }),
    openImport(member, { ...sealed, seal: "x".repeat(43) }),
  ]) {
    expect(await failureOf(refused)).toMatchObject({ code: "invalid" });
  }
});

test("it is good for a day", async () => {
  const hour = 60 * 60 * 1_000;
  const sealed = await sealImport(member, imported, 0);
  expect(await openImport(member, sealed, 23 * hour)).toEqual(imported);
  expect(await failureOf(openImport(member, sealed, 25 * hour))).toMatchObject({ code: "stale" });
});
