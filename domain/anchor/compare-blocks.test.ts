import { describe, expect, it } from "vitest";
import { compareBlocks } from "./compare-blocks";
import { pairTexts } from "./text-pair";

const lines = [
  "The tidal barrier at Easthaven cost 212 million.",
  "Mayor Ines Aalto said it would shield 23,000 homes from the winter tides.",
  "The fishing fleet, whose berths were moved upriver, was not asked.",
];
const compare = (old: string[], now: string[]) => compareBlocks(pairTexts(old.join("\n"), now.join("\n")));
const kinds = (old: string[], now: string[]) => compare(old, now).blocks.map(({ kind }) => kind);
const [one = "", two = "", three = ""] = lines;

describe("compareBlocks", () => {
  it.each([
    ["nothing changed", lines, ["same", "same", "same"]],
    ["a line was put in", [one, "It was late.", two, three], ["same", "added", "same", "same"]],
    ["a line was taken out", [one, three], ["same", "removed", "same"]],
    ["a line was edited", [one, two.replace("23,000", "32,000"), three], ["same", "changed", "same"]],
    ["the last line was moved to the top", [three, one, two], ["moved", "same", "same"]],
    [
      "another article took its place",
      ["A museum mends its roof."],
      ["added", "removed", "removed", "removed"],
    ],
  ])("tells what happened when %s", (_what, now, expected) => {
    expect(kinds(lines, now)).toEqual(expected);
  });

  it("knows a line again that was moved and edited", () => {
    const { blocks, likeness } = compare(lines, [two.replace("23,000", "32,000"), one, three]);
    expect(blocks[0]).toMatchObject({ kind: "changed", hasMoved: true, old: two });
    expect(likeness).toBeGreaterThan(0.9);
  });

  it("says how little of an article is in another one", () => {
    expect(compare(lines, ["A museum mends its roof."]).likeness).toBeLessThan(0.1);
    expect(compare(lines, []).likeness).toBe(0);
  });
});
