import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { SaveAnnotationInput } from "@/domain/annotation/annotation-input";
import type { Member } from "@/domain/permissions";
import { listAnnotations, saveAnnotation } from "@/server/annotations";
import { makeScene } from "@/server/testing/factories";
import { closeStore, freshDatabase } from "@/server/testing/fresh-database";
import { annotationOf, changeOf } from "@/server/testing/inputs";
import { PUT } from "./route";

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

type Spoiled = { id?: string; body?: string; headers?: Record<string, string> };

function put(input: SaveAnnotationInput, spoiled: Spoiled = {}) {
  const { id, body, headers } = { id: input.id, body: JSON.stringify(input), headers: own, ...spoiled };
  const request = new Request(`https://galley.example/api/v1/annotations/${id}`, {
    method: "PUT",
    body,
    headers,
  });
  return PUT(request, { params: Promise.resolve({ annotationId: id }) });
}

test("saves what the page's action would save, once however often it is sent", async () => {
  const { author, article } = scene;
  const input = annotationOf(article, "40,000 homes", { tag: "disputed", rationale: "x".repeat(10_000) });
  const first = await put(input);
  expect(first.status).toBe(200);
  expect(first.headers.get("cache-control")).toBe("private, no-store");
  const saved = { ok: true, value: await saveAnnotation(author, input) };
  expect(await first.json()).toEqual(saved);
  expect(await (await put(input)).json()).toEqual(saved);
  expect(await listAnnotations(author, article.versionId)).toHaveLength(1);
});

test("answers a stale write with 409 and the present annotation", async () => {
  const { author, article } = scene;
  const first = await saveAnnotation(author, annotationOf(article, "40,000 homes"));
  const second = await saveAnnotation(author, changeOf(first, { tag: "opinion" }));
  const answer = await put(changeOf(first, { tag: "verified" }));
  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({ ok: false, failure: { code: "stale", current: second } });
});

test.each([
  ["from another site", { headers: { ...own, origin: "https://elsewhere.example" } }, 403],
  ["without an origin", { headers: { host: own.host } }, 403],
  ["at another address", { id: uuid() }, 400],
  ["that is no JSON", { body: "tag=verified" }, 400],
  ["that is no annotation", { body: "{}" }, 400],
  ["larger than any annotation", { body: `"${"x".repeat(600_000)}"` }, 413],
])("refuses a write %s and stores nothing", async (_, spoiled, status) => {
  const { author, article } = scene;
  const answer = await put(annotationOf(article, "40,000 homes"), spoiled);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ ok: false });
  expect(await listAnnotations(author, article.versionId)).toEqual([]);
});

test.each([
  ["nobody", 401],
  ["reader", 403],
  ["stranger", 404],
] as const)("refuses %s with %i", async (who, status) => {
  const { author, article } = scene;
  signedIn.member = who === "nobody" ? null : scene[who];
  const answer = await put(annotationOf(article, "40,000 homes"));
  expect(answer.status).toBe(status);
  expect(await answer.text()).not.toMatch(/barrier|Mira/i);
  expect(await listAnnotations(author, article.versionId)).toEqual([]);
});
