// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { KeptWaves } from "./kept-waves";

const wave = (mutationId: string) => ({ words: "It opened.", nothing: true, mutationId });

beforeEach(() => {
  localStorage.clear();
});

test("a window lets go of its own waves alone, and the next page finds the others in order", () => {
  const [one, other] = [new KeptWaves("mira", "a1"), new KeptWaves("mira", "a1")];
  one.keep(wave("m2"));
  one.keep(wave("m1"));
  other.keep(wave("m3"));
  other.letGo(wave("m3"));
  expect(new KeptWaves("mira", "a1").read()).toEqual([wave("m1"), wave("m2")]);
  expect(new KeptWaves("jonas", "a1").read()).toEqual([]);
});
