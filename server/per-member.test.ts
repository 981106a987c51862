import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Member } from "@/domain/permissions";
import { perMember } from "./per-member";
import { route } from "./route";
import { makeScene } from "./testing/factories";
import { closeStore, freshDatabase } from "./testing/fresh-database";

const signedIn = vi.hoisted(() => ({ member: null as Member | null }));
vi.mock("./session", () => ({ currentMember: () => Promise.resolve(signedIn.member) }));

beforeAll(freshDatabase);
afterAll(closeStore);

test("one member’s too many are answered 429 with the time to wait, and nobody else’s", async () => {
  const { author, colleague } = await makeScene();
  const limit = { name: "test", points: 2, seconds: 60 };
  const get = route(perMember(limit, () => Promise.resolve("done")));
  const ask = (member: Member) => {
    signedIn.member = member;
    return get(new Request("https://galley.example/api/v1/test"), undefined);
  };
  expect((await ask(author)).status).toBe(200);
  expect((await ask(author)).status).toBe(200);
  const refused = await ask(author);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(50);
  expect(await refused.json()).toMatchObject({ ok: false, failure: { code: "throttled" } });
  expect((await ask(colleague)).status).toBe(200);
});
