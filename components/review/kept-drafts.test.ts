// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { draftFrom } from "./answer-draft";
import { keepDraft, readKeptDraft } from "./kept-drafts";

const place = { userId: "mira", versionNumber: 1 };
const draft = { ...draftFrom(null), open: "dispute" as const, reason: "He did not say so." };

beforeEach(() => {
  localStorage.clear();
});

test("an answer that is being written outlives a new version, and says on which it was begun", () => {
  keepDraft(place, "a1", draft);
  expect(readKeptDraft({ ...place, versionNumber: 2 }, "a1")).toEqual({ versionNumber: 1, draft });
});

test("one that was kept before words could be suggested is still read", () => {
  const { suggestedAnchor, ...before } = draft;
  expect(suggestedAnchor).toBeNull();
  keepDraft(place, "a1", before as typeof draft);
  expect(readKeptDraft(place, "a1")?.draft).toEqual(draft);
});

test("it is of one person and one annotation, and is let go", () => {
  keepDraft(place, "a1", draft);
  keepDraft(place, "a2", draft);
  expect(readKeptDraft({ ...place, userId: "jonas" }, "a1")).toBeNull();
  keepDraft(place, "a1", null);
  expect(readKeptDraft(place, "a1")).toBeNull();
  expect(readKeptDraft(place, "a2")?.draft).toEqual(draft);
});
