import { describe, expect, it } from "vitest";
import { readSummaryChoice, summaryQuery, type SummaryChoice } from "./summary-choice";

const choice = (
  layers: string,
  audience: "desk" | "public",
  names: boolean,
  version: number | null = null,
): SummaryChoice => ({
  layers,
  readers: { audience, names },
  version,
});

describe("the choice of a summary", () => {
  it.each([
    ["", choice("everyone", "desk", true)],
    ["?layers=mira", choice("mira", "desk", true)],
    ["?version=2&layers=mira", choice("mira", "desk", true, 2)],
    ["?audience=public", choice("everyone", "public", false)],
    ["?layers=a%26b&audience=public&names=yes", choice("a&b", "public", true)],
  ])("stands in the address: %j", (query, expected) => {
    expect(readSummaryChoice(Object.fromEntries(new URLSearchParams(query)))).toEqual(expected);
    expect(summaryQuery(expected)).toBe(query);
  });

  it("always names members to the desk, and to the public only when told so", () => {
    expect(readSummaryChoice({ names: "no" })?.readers).toEqual({ audience: "desk", names: true });
    expect(readSummaryChoice({ audience: "public", names: "no" })?.readers.names).toBe(false);
  });

  it.each([
    { audience: "Public" },
    { version: "0" },
    { version: "2.5" },
    { audience: "" },
    { audience: ["public", "desk"] },
    { audience: "public", names: "true" },
    { layers: ["a", "b"] },
  ])("never takes a slip for another choice: %j", (query) => {
    expect(readSummaryChoice(query)).toBeNull();
  });
});
