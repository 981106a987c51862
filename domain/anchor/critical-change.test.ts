import { describe, expect, it } from "vitest";
import { criticalIn, rankChange } from "./critical-change";

describe("rankChange", () => {
  it.each([
    ["on April 17 the gate held", "on April 18 the gate held", ["number"]],
    ["on April 17 the gate held", "on March 17 the gate held", ["date", "name"]],
    ["it shields 23,000 homes", "it shields 32,000 homes", ["number"]],
    ["it cost 212 million", "it cost 212 billion", ["unit"]],
    ["the mayor did ask", "the mayor did not ask", ["negation"]],
    ["the mayor didn’t ask", "the mayor ask", ["negation"]],
    ["the fleet will sue", "the fleet may sue", ["modality"]],
    ["the engineer allegedly lied", "the engineer lied", ["modality"]],
    ["said Mayor Aalto", "said Mayor Weber", ["name"]],
    ["the gate is grey", "the gate is green", []],
    ["The gate is grey", "A gate is grey", []],
    ["Aalto spoke first", "Holm spoke first", ["name"]],
    ["“Aalto spoke first", "“She spoke first", ["name"]],
    ["They spoke first", "She spoke first", []],
    ["The gate is grey", "Gate is grey", []],
    ["NATO spoke first", "They spoke first", ["name"]],
    ["they deny it", "they say it", ["negation"]],
    ["the mayor refuses to pay", "the mayor promises to pay", ["negation"]],
  ])("ranks %s → %s", (old, now, kinds) => {
    expect(criticalIn(rankChange(old, now, "en"))).toEqual(kinds);
  });

  it("knows Russian and German, and calls every change critical where it has no rules", () => {
    expect(criticalIn(rankChange("мэр просила отсрочки", "мэр не просила отсрочки", "ru"))).toEqual([
      "negation",
    ]);
    expect(criticalIn(rankChange("er hat gefragt", "er hat nicht gefragt", "de-AT"))).toEqual(["negation"]);
    expect(criticalIn(rankChange("市长说", "市长写", "zh"))).toEqual(["unknown"]);
    expect(criticalIn(rankChange("a b", "a b", "zh"))).toEqual([]);
  });

  it("marks the words themselves, and nothing of what stayed", () => {
    expect(rankChange("about 23,000 homes", "about 32,000 homes", "en")).toEqual([
      { change: "same", text: "about ", critical: [] },
      { change: "removed", text: "23,000", critical: ["number"] },
      { change: "added", text: "32,000", critical: ["number"] },
      { change: "same", text: " homes", critical: [] },
    ]);
  });
});
