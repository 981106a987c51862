// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { KeptWrites } from "./kept-writes";
import type { SealedWrite } from "./sealed-write";

const write = (mutationId: string, baseRevision: number | null = 1): SealedWrite => ({
  write: { act: "remove", body: { id: "a1" } },
  mutationId,
  baseRevision,
});
const idsIn = (kept: KeptWrites, older: readonly string[] = []) =>
  Object.fromEntries(
    Object.entries(kept.read(older)).map(([id, writes]) => [id, writes.map(({ mutationId }) => mutationId)]),
  );

beforeEach(() => {
  localStorage.clear();
});

test("the next page finds what was unsent, in order, exactly as it was", () => {
  const page = new KeptWrites("mira", "v1");
  page.keep("a1", [write("m1", 4), write("m2", null)]);
  expect(new KeptWrites("mira", "v1").read([])).toEqual({ a1: [write("m1", 4), write("m2", null)] });
  expect(new KeptWrites("jonas", "v1").read([])).toEqual({});
  page.keep("a1", [write("m2", 5)]);
  expect(new KeptWrites("mira", "v1").read([])).toEqual({ a1: [write("m2", 5)] });
  page.keep("a1", []);
  expect(localStorage).toHaveLength(0);
});

test("a window that has saved its own does not let go of another window’s", () => {
  const [one, other] = [new KeptWrites("mira", "v1"), new KeptWrites("mira", "v1")];
  one.keep("a1", [write("m1")]);
  one.keep("a2", [write("m2")]);
  other.keep("a3", [write("m3")]);
  other.keep("a3", []);
  expect(idsIn(new KeptWrites("mira", "v1"))).toEqual({ a1: ["m1"], a2: ["m2"] });
});

test("an answer that comes late to a page left behind takes only what it answers", () => {
  const left = new KeptWrites("mira", "v1");
  left.keep("a1", [write("m1")]);
  const next = new KeptWrites("mira", "v1");
  const [resumed = []] = Object.values(next.read([]));
  next.keep("a1", resumed);
  next.keep("a1", [...resumed, write("m2", null)]);
  left.keep("a1", []);
  expect(idsIn(new KeptWrites("mira", "v1"))).toEqual({ a1: ["m2"] });
});

test("what an older version’s page had not sent is taken over, and let go of once it is sent", () => {
  new KeptWrites("mira", "v1").keep("a1", [write("m1")]);
  const page = new KeptWrites("mira", "v2");
  page.keep("a1", [write("m2")]);
  const next = new KeptWrites("mira", "v3");
  expect(idsIn(next, ["v1", "v2"])).toEqual({ a1: ["m1", "m2"] });
  next.keep("a1", [write("m1"), write("m2")]);
  next.keep("a1", [write("m2")]);
  expect(idsIn(new KeptWrites("mira", "v3"), ["v1", "v2"])).toEqual({ a1: ["m2"] });
  next.keep("a1", []);
  expect(localStorage).toHaveLength(0);
});

test("what no Galley has kept stays where it is, and keeps nothing else from being sent", () => {
  const page = new KeptWrites("mira", "v1");
  page.keep("a1", [write("m1")]);
  for (const [key, thing] of Object.entries({
    m2: "{",
    m3: "null",
    m4: '{"annotationId":"a1","mutationId":"m4"}',
  }))
    localStorage.setItem(`galley.unsent.mira.v1.${key}`, thing);
  expect(page.read([])).toEqual({ a1: [write("m1")] });
  page.keep("a1", []);
  expect(localStorage).toHaveLength(3);
});
