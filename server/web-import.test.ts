import fs from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { v7 as uuid } from "uuid";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Member } from "@/domain/permissions";
import { addArticle, getArticle } from "./articles";
import { makeDocx, paragraph } from "./import/testing/make-docx";
import { openWeb, type WebUnderTest } from "./import/testing/web-under-test";
import { makeScene } from "./testing/factories";
import { failureOf } from "./testing/failure-of";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { fetchArticle, previewPage } from "./web-import";

beforeAll(freshDatabase);
afterAll(closeStore);

let web: WebUnderTest;
afterEach(() => web.close());

const address = "https://northernwire.example/2025/03/easthaven-port-strike-ends";
const story = fs.readFileSync("bench/corpus/html-wire-story/source.html");

async function openPage(body: Buffer | string, type = "text/html; charset=utf-8") {
  web = await openWeb((_request, response) => {
    response.writeHead(200, { "content-type": type }).end(body);
  });
}

function fetchIt() {
  return fetchArticle(address, { ownHosts: [], network: web.network });
}

function preview(member: Member, from = address) {
  return previewPage(member, from, { ownHosts: [], network: web.network });
}

describe("an article on the web", () => {
  test("comes with its text, what its page says of it, and where it comes from", async () => {
    await openPage(story);
    const { article, origin } = await fetchIt();
    expect(article.details).toMatchObject({ headline: "Easthaven port strike ends after eleven days" });
    expect(article.blocks[0]?.content?.[0]?.text).toMatch(/^EASTHAVEN, March 14/);
    expect(origin).toMatchObject({ address, canonicalUrl: address, fileName: null });
    expect(origin.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test("is read in the encoding that came with it", async () => {
    const page = fs.readFileSync("bench/corpus/html-windows-1251/source.html");
    await openPage(
      Buffer.from(page.toString("latin1").replace("charset=windows-1251", ""), "latin1"),
      "text/html; charset=windows-1251",
    );
    expect((await fetchIt()).article.details.headline).toBe("Забастовка в порту завершилась");
    await web.close();
    await openPage(
      Buffer.from(page.toString("latin1").replace("charset=windows-1251", ""), "latin1"),
      "text/html",
    );
    expect((await failureOf(fetchIt())).forPerson).toMatch(/characters of this text cannot be read/);
  });

  test.each([
    ["<div id=root></div><script src=/app.js></script>", /programs run/],
    ["<p></p>", /no article/],
    [fs.readFileSync("bench/corpus/html-paywall-stub/source.html"), /subscribers/],
  ])("that cannot be had is told, with what to do", async (page, words) => {
    await openPage(page);
    const { code, forPerson } = await failureOf(fetchIt());
    expect(code).toBe("invalid");
    expect(forPerson).toMatch(words);
    expect(forPerson).toMatch(/paste it/);
  });

  test("is shown to who may add articles, and to nobody else", async () => {
    const { author, reader } = await makeScene();
    await openPage(story);
    const shown = await preview(author);
    expect(shown).toMatchObject({ isBeginning: false, alreadyThere: [], sealed: { format: "sealed" } });
    expect(await failureOf(preview(reader))).toMatchObject({ code: "forbidden" });
    expect(web.asked).toHaveLength(1);
  });

  const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  test.each([
    ["statement", "text/plain; charset=utf-8", "statement.txt"],
    ["", "text/plain", "easthaven.example.txt"],
    ["statement", docx, "statement.docx"],
    ["a%00.txt", "text/plain", "a .txt"],
    ["%E2%80%AEtxt.exe", "text/plain", "txt.exe.txt"],
    [`${"x".repeat(250)}%F0%9F%91%A9.txt`, "text/plain", `${"x".repeat(250)}.txt`],
  ])("that is a file keeps a name that can be stored, and says its kind: %j", async (path, type, name) => {
    const { author } = await makeScene();
    const file = Buffer.from(
      type === docx ? makeDocx({ body: paragraph("The gate holds.") }) : "The gate holds.",
    );
    await openPage(file, type);
    const shown = await preview(author, `https://easthaven.example/${path}`);
    expect(shown.origin.fileName).toBe(name);
    const details = { headline: "The gate", outlet: "", byline: "", publishedAt: null, sourceUrl: null };
    const added = { ...details, mutationId: uuid(), source: shown.sealed, dropped: [] };
    const { id } = await addArticle(author, added);
    expect((await getArticle(author, id)).version.text).toContain("The gate holds.");
  });

  test("is fetched for a member only so often", async () => {
    const { author, colleague } = await makeScene();
    await openPage(story);
    // Refused at once, and counted.
    const local = (member: Member) => failureOf(preview(member, "http://localhost/"));
    for (let tries = 0; tries < 60; tries += 1) await local(author);
    expect(await local(author)).toMatchObject({ code: "throttled" });
    expect(await local(colleague)).toMatchObject({ code: "invalid" });
  });
});

describe("pages made to do harm", () => {
  const bombs: [string, string][] = [
    ["nested without end", "<div>".repeat(2_000_000)],
    ["of a million elements", "<p><b>x".repeat(1_000_000)],
    [
      "of formatting that multiplies",
      `<p>${Array.from({ length: 3_000 }, (_, i) => `<b a=${String(i)}>`).join("")}${"<p>x".repeat(30_000)}`,
    ],
    [
      "of as many elements as there may be",
      `<article>${"<div><p>Of nothing, at length and once more, said one.</p></div>".repeat(90_000)}</article>`,
    ],
  ];

  // The last of them may well take all of its 20 s, after it has waited for its turn.
  test("are refused while the server goes on answering", { timeout: 120_000 }, async () => {
    const { author } = await makeScene();
    const loop = monitorEventLoopDelay({ resolution: 5 });
    const before = process.memoryUsage().rss;
    const webs = await Promise.all(
      bombs.map(([, page]) => openWeb((_request, response) => response.end(page))),
    );
    web = webs[0] ?? (await openWeb(() => undefined));
    loop.enable();
    const refused = await Promise.all(
      webs.map(({ network }) =>
        failureOf(previewPage(author, "https://evil.example/", { ownHosts: [], network })),
      ),
    );
    loop.disable();
    await Promise.all(webs.slice(1).map((one) => one.close()));
    expect(refused.map(({ code }) => code)).toEqual(["too-large", "too-large", "too-large", "too-large"]);
    // Read in this process they would hold it for many seconds and take more than a gigabyte.
    expect(loop.percentile(90) / 1e6).toBeLessThan(500);
    expect(process.memoryUsage().rss - before).toBeLessThan(600 * 1024 * 1024);
  });
});
