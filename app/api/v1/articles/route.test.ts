import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { AddArticleInput } from "@/domain/article/article";
import type { Member } from "@/domain/permissions";
import { listArticles } from "@/server/article-list";
import { makeScene } from "@/server/testing/factories";
import { closeStore, freshDatabase } from "@/server/testing/fresh-database";
import { POST as preview } from "../article-previews/route";
import { POST as add } from "./route";

const signedIn = vi.hoisted(() => ({ member: null as Member | null }));
vi.mock("@/server/session", () => ({ currentMember: () => Promise.resolve(signedIn.member) }));

beforeAll(freshDatabase);
afterAll(closeStore);

let scene: Awaited<ReturnType<typeof makeScene>>;
beforeEach(async () => {
  scene = await makeScene();
  signedIn.member = scene.author;
});

const own = { host: "galley.example", origin: "https://galley.example" };
const source = { format: "text", content: "Harbour closed\nThe harbour of Easthaven is closed." } as const;

function articleOf(details: Partial<AddArticleInput> = {}) {
  return {
    mutationId: uuid(),
    source,
    dropped: [],
    headline: "Harbour closed",
    outlet: "",
    byline: "",
    publishedAt: null,
    sourceUrl: null,
    ...details,
  };
}

function send(to: typeof add, body: unknown, headers: Record<string, string> = own) {
  const request = new Request("https://galley.example/api/v1/articles", {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers,
  });
  return to(request, undefined);
}

test("adds an article and answers where it is", async () => {
  const answer = await send(add, articleOf());
  expect(answer.status).toBe(200);
  const [newest] = (await listArticles(scene.author)).articles;
  expect(await answer.json()).toEqual({ ok: true, value: { id: newest?.id } });
  expect(newest?.headline).toBe("Harbour closed");
});

test("takes a million characters, in the widest script and with every one escaped", async () => {
  const content = "\u0001".repeat(999_000) + "防".repeat(1_000);
  expect((await send(add, articleOf({ source: { format: "text", content } }))).status).toBe(200);
});

test("previews without storing", async () => {
  const answer = await send(preview, source);
  expect(await answer.json()).toMatchObject({
    ok: true,
    value: { guessed: { headline: "Harbour closed" }, doubtful: [] },
  });
  expect((await listArticles(scene.author)).articles).toHaveLength(1);
});

test.each([
  ["from another site", articleOf(), { ...own, origin: "https://elsewhere.example" }, 403],
  ["without an origin", articleOf(), { host: own.host }, 403],
  ["that is no JSON", "headline=x", own, 400],
  ["without a headline", articleOf({ headline: "" }), own, 400],
  [
    "of a million characters and one",
    articleOf({ source: { ...source, content: "x".repeat(1_000_001) } }),
    own,
    400,
  ],
  ["too large to be read", `"${"x".repeat(13 * 1024 * 1024)}"`, own, 413],
  ["with an unknown field", { ...articleOf(), newsroomId: uuid() }, own, 400],
])("refuses an article %s and stores nothing", async (_, body, headers, status) => {
  const answer = await send(add, body, headers);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ ok: false });
  expect((await listArticles(scene.author)).articles).toHaveLength(1);
});

test.each([
  ["nobody", 401],
  ["reader", 403],
] as const)("refuses %s with %i, the preview too", async (who, status) => {
  signedIn.member = who === "nobody" ? null : scene[who];
  expect((await send(add, articleOf())).status).toBe(status);
  expect((await send(preview, source)).status).toBe(status);
  expect((await listArticles(scene.author)).articles).toHaveLength(1);
});
