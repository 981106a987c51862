import fc from "fast-check";
import { expect, test } from "vitest";
import { findings, tags } from "@/domain/annotation/tag";
import { canBeTakenOver } from "./review";
import { takeSuggestion } from "./take-suggestion";

const none = { suggestedTag: null, suggestedFinding: null, suggestedWording: null, suggestedAnchor: null };
const said = { tag: "disputed", finding: "refuted", proposedWording: "About 4,000 homes" } as const;
const disputed = { ...said, versionId: "v1" };
const anchor = { start: 4, end: 16, exact: "40,000 homes", prefix: "The ", suffix: "." };

test("what was not suggested stays", () => {
  expect(takeSuggestion(disputed, { ...none, suggestedWording: "Some 4,100 homes" })).toEqual({
    ...said,
    proposedWording: "Some 4,100 homes",
  });
  expect(takeSuggestion(disputed, { ...none, suggestedFinding: "misleading" })).toEqual({
    ...said,
    finding: "misleading",
  });
});

test("the finding goes when the statement is no longer disputed", () => {
  expect(takeSuggestion(disputed, { ...none, suggestedTag: "opinion" })).toEqual({
    ...said,
    tag: "opinion",
    finding: null,
  });
});

test("a suggested finding disputes a statement that was not", () => {
  const verified = { versionId: "v1", tag: "verified", finding: null, proposedWording: null } as const;
  expect(takeSuggestion(verified, { ...none, suggestedFinding: "unsupported" })).toEqual({
    tag: "disputed",
    finding: "unsupported",
    proposedWording: null,
  });
});

test("other words are taken over, without the version that they stand in", () => {
  const suggestion = { ...none, suggestedAnchor: { ...anchor, versionId: "v1" } };
  expect(takeSuggestion(disputed, suggestion)).toEqual({ ...said, anchor });
});

test("words of another version never are", () => {
  const suggestion = { ...none, suggestedAnchor: { ...anchor, versionId: "v2" } };
  expect(takeSuggestion(disputed, suggestion)).toEqual(said);
});

test("only an open suggestion of the version in sight can be taken over", () => {
  const open = { verdict: "suggest", acceptedAt: null, suggestedAnchor: null } as const;
  const here = { ...anchor, versionId: "v1" };
  expect(canBeTakenOver(open, disputed)).toBe(true);
  expect(canBeTakenOver({ ...open, suggestedAnchor: here }, disputed)).toBe(true);
  expect(canBeTakenOver({ ...open, suggestedAnchor: { ...here, versionId: "v2" } }, disputed)).toBe(false);
  expect(canBeTakenOver({ ...open, acceptedAt: "2026-03-02T09:00:00.000Z" }, disputed)).toBe(false);
  expect(canBeTakenOver({ ...open, verdict: "agree" }, disputed)).toBe(false);
});

test("whatever is suggested, only a disputed statement has a finding, and taking it twice is taking it once", () => {
  const tag = fc.constantFrom(...tags, null);
  const finding = fc.constantFrom(...findings, null);
  const wording = fc.option(fc.string());
  fc.assert(
    fc.property(tag, finding, wording, tag, finding, wording, (...drawn) => {
      const [wasTag, wasFinding, proposedWording, suggestedTag, suggestedFinding, suggestedWording] = drawn;
      const was = {
        versionId: "v1",
        tag: wasTag,
        finding: wasTag === "disputed" ? wasFinding : null,
        proposedWording,
      };
      const suggestion = { ...none, suggestedTag, suggestedFinding, suggestedWording };
      const taken = takeSuggestion(was, suggestion);
      expect(taken.finding === null || taken.tag === "disputed").toBe(true);
      expect(takeSuggestion({ ...was, ...taken }, suggestion)).toEqual(taken);
    }),
  );
});
