import { expect, test } from "vitest";
import { weigh } from "./stretch";
import { TokenIndex } from "./token-index";
import { readTokens, tokensIn } from "./tokens";

const text = "The gate is shut. It cost 212 million, the harbour office said on Monday. Nobody was asked.";
const tokens = readTokens(text);
const index = new TokenIndex(tokens, weigh(tokens));

const closest = (passage: string) => {
  const other = readTokens(passage);
  return index.closest(other, 0, other.count);
};

test("a passage that stands there word for word is wholly alike, however it is spaced", () => {
  const passage = "It cost 212 million, the harbour office said on Monday.";
  const [from, to] = tokensIn(tokens, text.indexOf(passage), text.indexOf(passage) + passage.length);
  expect(closest(passage)).toEqual({ from, to, score: 1 });
  expect(closest(passage.replaceAll(" ", "   "))).toEqual({ from, to, score: 1 });
});

test("one that shares some of its words is alike in part, and one that shares none stands nowhere", () => {
  const score = closest("It cost 9 crowns, the harbour master said.")?.score ?? 0;
  expect(score).toBeGreaterThan(0.4);
  expect(score).toBeLessThan(0.9);
  expect(closest("Ferries run")).toBeNull();
});
