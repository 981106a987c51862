import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findings, tagStates } from "@/domain/annotation/tag";
import { verdicts } from "@/domain/review/review";
import { readLook, writeLook, type Look } from "./filter-address";
import type { Show } from "./show";
import { noFilter } from "./statement-filter";

const people = new Set(["jonas", "mira"]);
const mine: Show = { kind: "mine" };
const everyone: Show = { kind: "everyone" };

const someLook: fc.Arbitrary<Look> = fc.record({
  show: fc.constantFrom<Show>(mine, everyone, { kind: "colleague", id: "jonas" }),
  filter: fc.record({
    tags: fc.subarray([...tagStates]),
    finding: fc.option(fc.constantFrom(...findings)),
    proofMissing: fc.boolean(),
    recheck: fc.boolean(),
    answered: fc.option(fc.constantFrom(...verdicts, "none" as const)),
    text: fc.string({ maxLength: 60, unit: "grapheme" }).map((text) => text.trim()),
  }),
});

describe("the look in the address", () => {
  it("comes back as it was written, through a real address", () => {
    fc.assert(
      fc.property(someLook, fc.constantFrom(mine, everyone), (look, atFirst) => {
        const written = writeLook(new URLSearchParams(), look, atFirst);
        const { searchParams } = new URL(`https://galley.example/articles/a?${written.toString()}`);
        expect(readLook(searchParams, atFirst, people)).toEqual(look);
      }),
    );
  });

  it("reads plainly, and leaves what else the address says", () => {
    const filter = { ...noFilter, tags: ["disputed" as const], proofMissing: true, text: "barrier" };
    const look: Look = { show: everyone, filter };
    expect(decodeURIComponent(writeLook(new URLSearchParams("version=2"), look, mine).toString())).toBe(
      "version=2&show=everyone&tag=disputed&proof=missing&q=barrier",
    );
    const at = new URLSearchParams("version=2&show=everyone&tag=opinion&answers=none&q=x");
    expect(writeLook(at, { show: mine, filter: noFilter }, mine).toString()).toBe("version=2");
  });

  it("takes words that are none of ours for nothing said", () => {
    const address = new URLSearchParams(
      "show=nobody&tag=true,DISPUTED&finding=wrong&proof=1&recheck=yes&answers=agree",
    );
    expect(readLook(address, mine, people)).toEqual({ show: mine, filter: noFilter });
    expect(readLook(new URLSearchParams({ q: "x".repeat(5_000) }), mine, people).filter.text).toHaveLength(
      200,
    );
  });
});
