import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSummary } from "../build-summary";
import { forAudience } from "../for-audience";
import { statementStates } from "../statement-shape";
import type { Summary } from "../summary";
import { anyCheckWithSecrets } from "../testing/any-check-with-secrets";
import { annotate, exampleCheck, jonas, mira, someArticle } from "../testing/example-check";
import { byPerson } from "./by-person";
import { bySpeaker } from "./by-speaker";
import type { Figure } from "./figure";
import { figuresOf } from "./figures-of";
import { tagsAlong } from "./tags-along";

const made = { layer: null, newsroom: "The Easthaven Desk", now: "2025-03-04T12:00:00.000Z" };
const example = buildSummary({ ...exampleCheck(), ...made });

/** Each line as it reads: whose, what, and its numbers. */
function told({ rows }: Figure): [string, string, string][] {
  return rows.flatMap(({ label, bands }) =>
    bands.map(({ what, parts }): [string, string, string] => [
      label,
      what,
      parts.map(({ state, count }) => `${String(count)} ${state}`).join(", "),
    ]),
  );
}

function total({ rows }: Figure): number {
  return rows
    .flatMap(({ bands }) => bands.flatMap(({ parts }) => parts.map(({ count }) => count)))
    .reduce((one, other) => one + other, 0);
}

/** An article of many sentences, each said by the next of the speakers and marked by the next of the people. */
function manySpeakers(speakers: readonly string[]): Summary {
  const sentences = speakers.map(
    (speaker, index) => `Gate ${String(index)} cost 9 million, ${speaker} said.`,
  );
  const article = someArticle("Gates", "All counted.", ...sentences);
  const annotations = sentences.map((sentence, index) =>
    annotate(article, index % 2 === 0 ? mira : jonas, sentence, { about: index % 2 === 0 ? "said" : "so" }),
  );
  return buildSummary({ article, annotations, ...made });
}

describe("tags along the article", () => {
  it("has a row for every state, with the summary’s own count", () => {
    const { rows } = tagsAlong(example);
    const inFirst = statementStates.filter((state) => state !== "recheck");
    expect(rows.map(({ state }) => state)).toEqual(inFirst);
    expect(rows.map(({ bands }) => bands[0]?.parts[0]?.count)).toEqual(
      inFirst.map((state) => example.counts.byState[state]),
    );
    const byState = { ...example.counts.byState, recheck: 1 };
    const later = tagsAlong({ ...example, counts: { ...example.counts, byState } });
    expect(later.rows.map(({ state }) => state)).toEqual(statementStates);
    expect(rows[1]?.bands[0]?.note).toBe("1 misleading");
  });

  it("puts statements that overlap below each other, and none outside", () => {
    const article = someArticle("Gates", "All counted.", "The gate cost 9 million in 1987.");
    const annotations = ["The gate cost 9 million in 1987", "gate cost", "cost 9", "in 1987"].map(
      (words, index) => annotate(article, { id: String(index), name: String(index) }, words),
    );
    const [verified] = tagsAlong(buildSummary({ article, annotations, ...made })).rows;
    expect(verified?.bands[0]?.bars.map(({ lane }) => lane)).toEqual([0, 1, 2, 1]);
    expect(verified?.bands[0]?.lanes).toBe(3);
  });

  it("draws every statement once, whatever was annotated", () => {
    fc.assert(
      fc.property(anyCheckWithSecrets, ({ check }) => {
        const summary = buildSummary({ ...check, ...made });
        for (const figure of [tagsAlong(summary), ...figuresOf(summary)]) {
          const bars = figure.rows.flatMap(({ bands }) => bands.flatMap((band) => band.bars));
          expect(bars.every(({ from, to }) => from >= 0 && from < to && to <= 1 + 1e-9)).toBe(true);
        }
        expect(
          tagsAlong(summary).rows.flatMap(({ bands }) => bands.flatMap(({ bars }) => bars)),
        ).toHaveLength(summary.counts.statements);
        expect(total(bySpeaker(summary))).toBe(summary.counts.statements);
        expect(total(byPerson(summary))).toBe(check.annotations.length + summary.reviews.length);
      }),
    );
  });

  it("has nothing to draw without statements, and its rows all the same", () => {
    const empty = buildSummary({ article: exampleCheck().article, annotations: [], ...made });
    expect(tagsAlong(empty).rows).toHaveLength(statementStates.length - 1);
    expect(figuresOf(empty)).toEqual([]);
  });
});

describe("by speaker", () => {
  it("says whose words were checked, that they were said and that they are so", () => {
    expect(told(bySpeaker(example))).toEqual([
      ["The ministry", "That it was said", "1 verified"],
      ["The article itself", "That it is so", "1 verified, 1 disputed, 1 opinion, 1 unchecked, 1 disagreed"],
    ]);
  });

  it("takes a last name for whoever bears it, and many speakers together", () => {
    expect(
      told(bySpeaker(manySpeakers(["Ada Brandt", "Brandt", "the mayor", "The mayor"]))).map(
        ([label]) => label,
      ),
    ).toEqual(["Ada Brandt", "Ada Brandt", "The mayor", "The mayor"]);
    expect(
      told(bySpeaker(manySpeakers(["Mayor Ada Brandt", "Brandt", "Ada Brandt"]))).map(([label]) => label),
    ).toEqual(["Mayor Ada Brandt", "Mayor Ada Brandt"]);
    const names = Array.from({ length: 30 }, (_, n) => `Aa${String.fromCharCode(97 + n)}`);
    const { rows } = bySpeaker(manySpeakers(names));
    expect(rows).toHaveLength(11);
    expect(rows.at(-1)?.label).toMatch(/^\d+ other speakers$/);
  });
});

describe("by speaker, of those with an office", () => {
  it.each([
    [["The mayor", "The deputy mayor"]],
    [["Mayor", "The deputy mayor"]],
    [["Brandt", "Ada Brandt", "Jonas Brandt"]],
  ])("puts nobody’s words in another’s mouth: %j", (speakers) => {
    const labels = told(bySpeaker(manySpeakers([...speakers, speakers[0] ?? ""]))).map(([label]) => label);
    expect(new Set(labels)).toEqual(new Set(speakers));
  });
});

describe("by person", () => {
  it("counts what each annotated, and what each answered by the tag that it has", () => {
    expect(told(byPerson(example))).toEqual([
      ["Jonas Weber", "Annotated", "2 disputed, 1 opinion"],
      ["Jonas Weber", "Reviewed", "2 verified, 1 disputed"],
      ["Mira Lindqvist", "Annotated", "3 verified, 1 disputed, 1 unchecked"],
      ["Mira Lindqvist", "Reviewed", "1 opinion"],
    ]);
  });

  it("is left out where people are not named", () => {
    const names = (summary: Summary) => figuresOf(summary).map(({ name }) => name);
    expect(names(example)).toEqual(["speakers", "people"]);
    expect(names(forAudience(example, { audience: "public", names: false }))).toEqual(["speakers"]);
    expect(names(forAudience(example, { audience: "public", names: true }))).toEqual(["speakers", "people"]);
  });
});
