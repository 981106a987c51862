import { describe, expect, it } from "vitest";
import { bottomLine, isReady, stateLine } from "./bottom-line";
import type { SummaryCounts } from "./summary";

type Given = Partial<Omit<SummaryCounts, "byState" | "byFinding">> & {
  byState?: Partial<SummaryCounts["byState"]>;
  byFinding?: Partial<SummaryCounts["byFinding"]>;
};

function counts({ byState = {}, byFinding = {}, ...rest }: Given): SummaryCounts {
  const states = { verified: 0, disputed: 0, opinion: 0, unchecked: 0, disagreed: 0, recheck: 0, ...byState };
  return {
    statements: Object.values(states).reduce((sum, count) => sum + count, 0),
    byState: states,
    byFinding: { refuted: 0, conflicting: 0, misleading: 0, unsupported: 0, unnamed: 0, ...byFinding },
    withoutProof: 0,
    sentencesNotMarked: 0,
    reviewed: 0,
    shared: 0,
    sharedAlike: 0,
    ...rest,
  };
}

const mira = { id: "mira", name: "Mira Lindqvist" };
const jonas = { id: "jonas", name: "Jonas Weber" };

describe("stateLine", () => {
  it.each<[Given, string]>([
    [{}, "Not ready: nothing is marked yet"],
    [{ byState: { verified: 3, opinion: 1 } }, "Ready"],
    [
      { byState: { verified: 9, disputed: 2, unchecked: 3, disagreed: 1 }, withoutProof: 1 },
      "Not ready: 2 must be fixed, 3 unchecked, 1 without enough proof, 1 in disagreement",
    ],
    [{ byState: { verified: 3, recheck: 2 } }, "Not ready: 2 to re-check"],
    [{ byState: { verified: 3 }, sentencesNotMarked: 1 }, "Not ready: 1 sentence not marked"],
  ])("says what is still to do: %j", (given, line) => {
    expect(stateLine(counts(given))).toBe(line);
    expect(isReady(counts(given))).toBe(line === "Ready");
  });
});

describe("bottomLine", () => {
  it("counts in plain English", () => {
    const given = counts({
      byState: { verified: 18, disputed: 5, opinion: 4, unchecked: 3 },
      byFinding: { refuted: 1, misleading: 2, conflicting: 1, unsupported: 1 },
      withoutProof: 1,
      sentencesNotMarked: 4,
      shared: 28,
      sharedAlike: 26,
      reviewed: 12,
    });
    expect(bottomLine(given, [mira, jonas], [jonas])).toEqual([
      "Of 30 statements, 18 are verified, 5 disputed and 4 opinion; 3 are still unchecked.",
      "Before publication, 5 must be fixed (1 refuted, 1 conflicting, 2 misleading and 1 unsupported), and 1 needs more proof.",
      "The 2 checkers agree on 26 of 28 statements that both tagged; Jonas Weber answered 12 of 30; 4 sentences with something to check are not marked.",
    ]);
  });

  it.each<[Given, [string, string, string]]>([
    [
      {},
      [
        "No statement is marked yet.",
        "There is nothing to fix so far.",
        "No sentence has something to check.",
      ],
    ],
    [
      { byState: { disputed: 1 }, byFinding: { unnamed: 1 } },
      [
        "Of 1 statement, 1 is disputed.",
        "Before publication, 1 must be fixed (1 without an agreed finding).",
        "No colleague has reviewed this yet.",
      ],
    ],
    [
      { byState: { opinion: 2, unchecked: 1, disagreed: 1 }, withoutProof: 2 },
      [
        "Of 4 statements, 2 are opinion; 1 is still unchecked and 1 is in disagreement.",
        "Before publication, 1 disagreement must be settled, and 2 need more proof.",
        "No colleague has reviewed this yet.",
      ],
    ],
    [
      { byState: { verified: 1 } },
      [
        "Of 1 statement, 1 is verified.",
        "Nothing must be fixed before publication.",
        "No colleague has reviewed this yet.",
      ],
    ],
    [
      { byState: { verified: 2 }, withoutProof: 2 },
      [
        "Of 2 statements, 2 are verified.",
        "Nothing is disputed, but 2 need more proof.",
        "No colleague has reviewed this yet.",
      ],
    ],
    [
      { byState: { verified: 1, disputed: 1, disagreed: 2 }, byFinding: { refuted: 1 }, withoutProof: 1 },
      [
        "Of 4 statements, 1 is verified and 1 disputed; 2 are in disagreement.",
        "Before publication, 1 must be fixed (1 refuted), 2 disagreements must be settled, and 1 needs more proof.",
        "No colleague has reviewed this yet.",
      ],
    ],
    [
      { byState: { disagreed: 1 } },
      [
        "Of 1 statement, 1 is in disagreement.",
        "Before publication, 1 disagreement must be settled.",
        "No colleague has reviewed this yet.",
      ],
    ],
    ...(["unchecked", "recheck"] as const).map((state): [Given, [string, string, string]] => [
      { byState: { verified: 1, [state]: 1 } },
      [
        `Of 2 statements, 1 is verified; 1 ${state === "unchecked" ? "is still unchecked" : "to re-check since the article changed"}.`,
        "Nothing is disputed so far.",
        "No colleague has reviewed this yet.",
      ],
    ]),
  ])("is three sentences whatever there is: %j", (given, sentences) => {
    expect(bottomLine(counts(given), [mira], [])).toEqual(sentences);
  });
});
