import { describe, expect, test } from "vitest";
import { failureOf } from "../testing/failure-of";
import { importPair, readPairs, wordsOf } from "../testing/import-pairs";
import { compareTexts } from "../testing/import-score";

const pairs = readPairs("bench/corpus");
const articles = pairs.filter(({ expected }) => expected !== null);
const refused = pairs.filter(({ facts }) => facts.refused);

const scores = new Map<string, number>();

function mean(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + (scores.get(name) ?? 0), 0) / names.length;
}

describe("what becomes of the corpus", () => {
  test.each(articles)("$name is read word for word, or nearly", async (pair) => {
    const { words } = compareTexts(pair.expected ?? "", wordsOf(await importPair(pair)));
    scores.set(pair.name, words);
    expect(words).toBeGreaterThanOrEqual(0.95);
  });

  test.each([
    ["all", articles],
    ["those on which no rule was tried", articles.filter(({ facts }) => facts.held)],
  ])("nearly every word of %s is right", (_which, some) => {
    expect(mean(some.map(({ name }) => name))).toBeGreaterThanOrEqual(0.98);
  });

  test("headline, byline and day are right on all but one of 25", async () => {
    const wrong: string[] = [];
    for (const pair of articles) {
      const { details } = await importPair(pair);
      for (const name of ["headline", "byline", "publishedAt"] as const) {
        const said = pair.facts[name];
        if (said !== undefined && details[name] !== said)
          wrong.push(`${pair.name}: ${name} ${String(details[name])}`);
      }
    }
    const items = new Set(wrong.map((line) => line.split(":")[0]));
    expect(items.size <= articles.length / 25, wrong.join("\n")).toBe(true);
  });

  test.each(refused)("$name is refused, and says why", async (pair) => {
    const failure = await failureOf(importPair(pair));
    expect(failure.code).toBe("invalid");
    expect(`${failure.message} ${failure.forPerson}`).toContain(pair.facts.refused);
  });
});
