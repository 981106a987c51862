import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { noDetails } from "@/domain/article/imported-details";
import type { Member } from "@/domain/permissions";
import type { PrismaClient } from "@/prisma/generated/client";
import { editDetails } from "./article-changes";
import { addArticle } from "./articles";
import { fillAddressHashes } from "./fill-address-hashes";
import { findSameArticles } from "./same-article";
import { sealImport } from "./sealed-import";
import { makeMember, makeNewsroom } from "./testing/factories";
import { closeStore, freshDatabase } from "./testing/fresh-database";

let db: PrismaClient;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(closeStore);

const origin = {
  sha256: "a".repeat(64),
  address: "https://www.courier.example/gate?page=1",
  canonicalUrl: "https://courier.example/gate",
  fileName: null,
  retrievedAt: "2026-01-02T03:04:05.000Z",
};

async function addFetched(member: Member, text: string, sourceUrl: string | null = origin.canonicalUrl) {
  const blocks = [{ type: "paragraph", content: [{ type: "text", text }] }];
  const article = { blocks, doubtful: [], details: noDetails, notes: [] };
  return addArticle(member, {
    mutationId: uuid(),
    source: await sealImport(member, { article, origin }),
    dropped: [],
    headline: "Gate holds",
    outlet: "",
    byline: "",
    publishedAt: null,
    sourceUrl,
    language: "pt-BR",
    modifiedAt: "2026-01-01",
    lead: "It does.",
  });
}

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");
const ids = (found: { id: string }[]) => found.map(({ id }) => id);

test("what was fetched is stored with where it comes from, and with what a person has put right", async () => {
  const member = await makeMember(await makeNewsroom());
  const { id } = await addFetched(member, "The gate holds.");
  expect(
    await db.article.findUniqueOrThrow({
      where: { id },
      select: { language: true, lead: true, modifiedAt: true, versions: { include: { origin: true } } },
    }),
  ).toMatchObject({
    language: "pt-BR",
    lead: "It does.",
    modifiedAt: new Date("2026-01-01"),
    versions: [
      {
        text: "Gate holds\nThe gate holds.",
        retrievedAt: new Date(origin.retrievedAt),
        origin: {
          sourceSha256: origin.sha256,
          address: origin.address,
          canonicalUrl: origin.canonicalUrl,
          fileName: null,
        },
      },
    ],
  });
});

test("the same text is noticed, and the same address however it is written", async () => {
  const member = await makeMember(await makeNewsroom());
  const { id } = await addFetched(member, "The gate holds.");
  const find = (text: string, ...addresses: string[]) =>
    findSameArticles(member, { textSha256: hashOf(text), addresses });
  expect(await find("Gate holds\nThe gate holds.")).toMatchObject([{ id, hasSameText: true }]);
  expect(await find("Another.", "https://courier.example/gate")).toMatchObject([{ id, hasSameText: false }]);
  expect(ids(await find("Another.", "http://www.Courier.example/gate/?utm_source=x"))).toEqual([id]);
  expect(ids(await find("Another.", "https://courier.example/gates", "https://other.example/gate"))).toEqual(
    [],
  );
});

test("an address that only its query tells apart, or of letters beyond ASCII, is noticed among many", async () => {
  const member = await makeMember(await makeNewsroom());
  const find = async (address: string) =>
    ids(await findSameArticles(member, { textSha256: hashOf("Another."), addresses: [address] }));
  const { id } = await addFetched(member, "The gate holds.", "https://courier.example/?p=123");
  const beyond = await addFetched(member, "Ворота держат.", "https://пример.example/ворота");
  const other = await db.article.findUniqueOrThrow({ where: { id } });
  const sourceUrl = "https://courier.example/?p=9";
  await db.article.createMany({
    data: Array.from({ length: 120 }, () => ({ ...other, id: uuid(), sourceUrl, addressHash: null })),
  });
  await fillAddressHashes();
  expect(await find("http://www.courier.example?p=123&utm_source=x")).toEqual([id]);
  expect(await find("https://пример.example/ворота/")).toEqual([beyond.id]);
  expect(await find("https://courier.example/?p=9")).toHaveLength(5);
});

test("an address that somebody has corrected is the one that counts", async () => {
  const member = await makeMember(await makeNewsroom());
  const { id } = await addFetched(member, "The gate holds.");
  const details = { headline: "Gate holds", outlet: "", byline: "", publishedAt: null, language: "en" };
  const sourceUrl = "https://courier.example/gate-holds";
  await editDetails(member, { ...details, mutationId: uuid(), articleId: id, baseRevision: 1, sourceUrl });
  const find = async (address: string) =>
    ids(await findSameArticles(member, { textSha256: hashOf("Another."), addresses: [address] }));
  expect([await find(sourceUrl), await find(origin.canonicalUrl)]).toEqual([[id], []]);
});

test("nothing of another newsroom or of what is deleted is named", async () => {
  const member = await makeMember(await makeNewsroom());
  const { id } = await addFetched(member, "The gate holds.");
  const marks = { textSha256: hashOf("Gate holds\nThe gate holds."), addresses: [origin.canonicalUrl] };
  expect(await findSameArticles(await makeMember(await makeNewsroom("Elsewhere")), marks)).toEqual([]);
  await db.article.update({ where: { id }, data: { shelf: "deleted" } });
  expect(await findSameArticles(member, marks)).toEqual([]);
});
