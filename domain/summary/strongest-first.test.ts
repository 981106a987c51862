import { describe, expect, it } from "vitest";
import { findings } from "@/domain/annotation/tag";
import type { SourceType, Stance } from "@/domain/evidence/evidence";
import { strongestFirst } from "./strongest-first";

const cited = (stance: Stance, sourceType: SourceType, quote = "said so", locator = "p. 3") => ({
  stance,
  sourceType,
  quote,
  locator,
});

describe("strongestFirst", () => {
  it.each([
    ["refuted", "refutes"],
    ["conflicting", "refutes"],
    ["misleading", "context"],
    ["unsupported", "context"],
    [null, "refutes"],
  ] as const)("puts what carries the finding %s first: what %s", (finding, stance) => {
    const all = [cited("supports", "primary"), cited("context", "secondary"), cited("refutes", "secondary")];
    expect(strongestFirst(all, finding)[0]?.stance).toBe(stance);
  });

  it("prefers primary to secondary, quoted to unquoted, placed to unplaced", () => {
    const [primary, quoted, placed, bare] = [
      cited("refutes", "primary", "", ""),
      cited("refutes", "secondary", "said so", ""),
      cited("refutes", "secondary", "", "p. 3"),
      cited("refutes", "secondary", "", ""),
    ];
    expect(strongestFirst([bare, placed, quoted, primary], "refuted")).toEqual([
      primary,
      quoted,
      placed,
      bare,
    ]);
  });

  it.each(findings)("loses none and leaves equals in their order: %s", (finding) => {
    const twins = Array.from({ length: 5 }, (_, n) => ({ ...cited("context", "primary"), n }));
    expect(strongestFirst(twins, finding).map(({ n }) => n)).toEqual([0, 1, 2, 3, 4]);
  });
});
