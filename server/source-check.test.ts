import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { PrismaClient } from "@/prisma/generated/client";
import { listArticles } from "./article-list";
import { addArticle } from "./articles";
import { previewPage } from "./web-import";
import { openWeb, type WebUnderTest } from "./import/testing/web-under-test";
import { checkSource } from "./source-check";
import { makeMember, makeNewsroom, makeScene } from "./testing/factories";
import { failureOf } from "./testing/failure-of";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { addVersion, listVersions } from "./versions";
import { v7 as uuid } from "uuid";

let db: PrismaClient;
let web: WebUnderTest;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(closeStore);
afterEach(() => web.close());

const headline = "Barrier would shield 23,000 homes";
const paragraphs = [
  "The barrier across the mouth of the Eller cost 212 million, the harbour office said on April 17, 2025, in its yearly report.",
  "Mayor Ines Aalto said it would shield 23,000 homes from the winter tides, although nobody was asked about the berths.",
  "The fishing fleet, whose berths were moved upriver two years ago, may sue the harbour office, its lawyer said on Monday.",
];

const corrected = paragraphs.map((line) => line.replace("April 17", "April 18"));

const pageOf = (lines: string[]) =>
  `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${lines
    .map((line) => `<p>${line}</p>`)
    .join("")}</article></body></html>`;

test("a changed source is noticed, shown in the list, and forgotten when it is as before", async () => {
  const { author, reader, stranger } = await makeScene();
  let lines = paragraphs;
  web = await openWeb((_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(pageOf(lines));
  });
  const { id } = await addArticle(author, {
    mutationId: uuid(),
    source: { format: "text", content: [headline, ...paragraphs].join("\n\n") },
    dropped: [],
    headline,
    outlet: "",
    byline: "",
    publishedAt: null,
    sourceUrl: "https://courier.example/barrier",
  });
  const look = () => checkSource(author, id, { ownHosts: [], network: web.network });
  const isMarked = async () =>
    (await listArticles(author)).articles.find((one) => one.id === id)?.sourceChanged;

  expect(await look()).toEqual({ changed: false, number: 1 });
  expect(await isMarked()).toBe(false);
  lines = corrected;
  expect(await look()).toEqual({ changed: true, number: 1 });
  expect(await isMarked()).toBe(true);
  expect(await db.auditEvent.count({ where: { act: "check source" } })).toBe(2);
  lines = paragraphs;
  await look();
  expect(await isMarked()).toBe(false);

  const ask = (member: typeof author) =>
    failureOf(checkSource(member, id, { ownHosts: [], network: web.network }));
  expect((await ask(reader)).code).toBe("forbidden");
  expect((await ask(stranger)).code).toBe("not-found");
  await db.article.update({ where: { id }, data: { sourceUrl: null } });
  expect((await ask(author)).code).toBe("invalid");
  expect(
    (await failureOf(checkSource(await makeMember(await makeNewsroom()), "x", { ownHosts: [] }))).code,
  ).toBe("not-found");
});

test("what is found of an older version is not held against a newer one", async () => {
  const { author } = await makeScene();
  const source = (lines: string[]) => ({
    format: "text" as const,
    content: [headline, ...lines].join("\n\n"),
  });
  const { id: articleId } = await addArticle(author, {
    mutationId: uuid(),
    source: source(paragraphs),
    dropped: [],
    headline,
    outlet: "",
    byline: "",
    publishedAt: null,
    sourceUrl: "https://courier.example/barrier",
  });
  const takeIn = async () => {
    const [base] = await listVersions(author, articleId);
    const added = { dropped: [], headline, baseHeadline: headline, baseVersionId: base?.id ?? "" };
    await addVersion(author, { mutationId: uuid(), articleId, source: source(corrected), ...added });
  };
  // While the page is on its way a colleague takes its text in.
  web = await openWeb((_request, response) => {
    void takeIn().then(() =>
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(pageOf(corrected)),
    );
  });
  const looking = checkSource(author, articleId, { ownHosts: [], network: web.network });
  expect((await failureOf(looking)).code).toBe("stale");
  expect((await listArticles(author)).articles[0]?.sourceChanged).toBe(false);
});

test("lines that were dropped when the page was brought in are no change of it", async () => {
  const { author } = await makeScene();
  let lines = paragraphs;
  web = await openWeb((_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(pageOf(lines));
  });
  const options = { ownHosts: [], network: web.network };
  const address = "https://courier.example/barrier";
  const { sealed: source, blocks } = await previewPage(author, address, options);
  const { id } = await addArticle(author, {
    mutationId: uuid(),
    source,
    dropped: [blocks.length - 1],
    headline: "Our own headline",
    outlet: "",
    byline: "",
    publishedAt: null,
    sourceUrl: address,
  });
  expect(await checkSource(author, id, options)).toEqual({ changed: false, number: 1 });
  lines = paragraphs.map((line) => line.replace("23,000", "32,000"));
  expect(await checkSource(author, id, options)).toEqual({ changed: true, number: 1 });
});
