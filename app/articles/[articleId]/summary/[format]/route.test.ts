import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Member } from "@/domain/permissions";
import { readCheck } from "@/domain/summary/check-file";
import { database } from "@/server/store";
import { makeAnnotation, makeScene } from "@/server/testing/factories";
import { closeStore, freshDatabase } from "@/server/testing/fresh-database";
import { GET } from "./route";

const signedIn = vi.hoisted(() => ({ member: null as Member | null }));
vi.mock("@/server/session", () => ({ currentMember: () => Promise.resolve(signedIn.member) }));

beforeAll(freshDatabase);
afterAll(closeStore);

let scene: Awaited<ReturnType<typeof makeScene>>;
beforeEach(async () => {
  scene = await makeScene();
  await makeAnnotation(scene.author, scene.article, "40,000 homes", {
    tag: "opinion",
    rationale: "A guess.",
  });
  await makeAnnotation(scene.colleague, scene.article, "barrier or not", { tag: "opinion" });
  signedIn.member = scene.author;
});

function download(format: string, query = "", init: RequestInit = {}) {
  const { articleId } = scene.article;
  const address = `https://galley.example/articles/${articleId}/summary/${format}${query}`;
  const request = new Request(address, init);
  return GET(request, { params: Promise.resolve({ articleId, format }) });
}

test("downloads the report as a file that nothing can run in and no cache keeps", async () => {
  const answer = await download("html");
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "cache-control": "private, no-store",
    "content-disposition": expect.stringMatching(
      /^attachment; filename="INTERNAL-[\w.-]+-fact-check-v1\.html"/,
    ) as string,
    "content-type": "text/html; charset=utf-8",
    "x-content-type-options": "nosniff",
  });
  expect(await answer.text()).toMatch(/^<!doctype html>/);
});

test("takes in everyone’s annotations, or one person’s when the address says so", async () => {
  const authors = async (query: string) =>
    readCheck(await (await download("json", query)).text()).annotations.map(({ author }) => author.id);
  const { author, colleague } = scene;
  expect(await authors("")).toEqual([author.userId, colleague.userId]);
  expect(await authors("?layers=everyone")).toEqual([author.userId, colleague.userId]);
  expect(await authors(`?layers=${colleague.userId}`)).toEqual([colleague.userId]);
});

test("is for the desk, or for the public when the address says so; a slip is for nobody", async () => {
  const name = async (query: string) => (await download("html", query)).headers.get("content-disposition");
  expect(await name("?audience=desk")).toContain("INTERNAL-");
  expect(await name("?audience=public")).not.toContain("INTERNAL-");
  const text = async (query: string) => (await download("html", query)).text();
  expect(await text("?audience=public")).not.toContain(scene.author.name);
  expect(await text("?audience=public&names=yes")).toContain(scene.author.name);
  for (const slip of ["?audience=Public", "?audience=", "?audience=public&names=true"]) {
    expect((await download("html", slip)).status).toBe(404);
  }
});

test.each([
  ["nobody", 401],
  ["reader", 403],
  ["stranger", 404],
] as const)("refuses %s with %i and says nothing of the article", async (who, status) => {
  signedIn.member = who === "nobody" ? null : scene[who];
  const answer = await download("html");
  expect(answer.status).toBe(status);
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  expect(await answer.text()).not.toContain("homes");
});

test.each(["pdf", "constructor", "..%2Fjson"])("has no format %s", async (format) => {
  expect((await download(format)).status).toBe(404);
});

test("is taken by somebody’s own act alone: a link elsewhere leads to the summary, and nothing is recorded", async () => {
  const db = await database();
  const { newsroom, article } = scene;
  const exports = () => db.auditEvent.count({ where: { newsroomId: newsroom.id, act: "export" } });
  for (const site of ["cross-site", "same-site"]) {
    const answer = await download("html", "?audience=public", { headers: { "sec-fetch-site": site } });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(`/articles/${article.articleId}/summary?audience=public`);
  }
  expect((await download("html", "", { method: "HEAD" })).status).toBe(405);
  expect(await exports()).toBe(0);
  for (const site of ["same-origin", "none"])
    expect((await download("html", "", { headers: { "sec-fetch-site": site } })).status).toBe(200);
  expect(await exports()).toBe(2);
});
