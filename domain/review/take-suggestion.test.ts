import fc from "fast-check";
import { expect, test } from "vitest";
import { findings, tags } from "@/domain/annotation/tag";
import { takeSuggestion } from "./take-suggestion";

const none = { suggestedTag: null, suggestedFinding: null, suggestedWording: null };
const disputed = { tag: "disputed", finding: "refuted", proposedWording: "About 4,000 homes" } as const;

test("what was not suggested stays", () => {
  expect(takeSuggestion(disputed, { ...none, suggestedWording: "Some 4,100 homes" })).toEqual({
    ...disputed,
    proposedWording: "Some 4,100 homes",
  });
  expect(takeSuggestion(disputed, { ...none, suggestedFinding: "misleading" })).toEqual({
    ...disputed,
    finding: "misleading",
  });
});

test("the finding goes when the statement is no longer disputed", () => {
  expect(takeSuggestion(disputed, { ...none, suggestedTag: "opinion" })).toEqual({
    ...disputed,
    tag: "opinion",
    finding: null,
  });
});

test("a suggested finding disputes a statement that was not", () => {
  const verified = { tag: "verified", finding: null, proposedWording: null } as const;
  expect(takeSuggestion(verified, { ...none, suggestedFinding: "unsupported" })).toEqual({
    tag: "disputed",
    finding: "unsupported",
    proposedWording: null,
  });
});

test("whatever is suggested, only a disputed statement has a finding, and taking it twice is taking it once", () => {
  const tag = fc.constantFrom(...tags, null);
  const finding = fc.constantFrom(...findings, null);
  const wording = fc.option(fc.string());
  fc.assert(
    fc.property(tag, finding, wording, tag, finding, wording, (...drawn) => {
      const [wasTag, wasFinding, proposedWording, suggestedTag, suggestedFinding, suggestedWording] = drawn;
      const was = { tag: wasTag, finding: wasTag === "disputed" ? wasFinding : null, proposedWording };
      const suggestion = { suggestedTag, suggestedFinding, suggestedWording };
      const taken = takeSuggestion(was, suggestion);
      expect(taken.finding === null || taken.tag === "disputed").toBe(true);
      expect(takeSuggestion(taken, suggestion)).toEqual(taken);
    }),
  );
});
