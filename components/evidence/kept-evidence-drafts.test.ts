// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { blankDraft, isBlank, nameOfDraft } from "./evidence-draft";

const place = { userId: "mira", annotationId: "a1" };

/** The module as a page finds it that has just been opened. */
async function newPage() {
  vi.resetModules();
  return import("./kept-evidence-drafts");
}

beforeEach(() => {
  localStorage.clear();
});

test("a source that is being written outlives the page, for its own statement and person", async () => {
  const draft = { ...blankDraft("refutes"), source: "Budget committee", quote: "436 million" };
  (await newPage()).keepEvidenceDraft(place, draft);
  const { readEvidenceDraft } = await newPage();
  expect(readEvidenceDraft(place)).toEqual(draft);
  expect(readEvidenceDraft({ ...place, annotationId: "a2" })).toBeNull();
  expect(readEvidenceDraft({ ...place, userId: "jonas" })).toBeNull();
});

test("a file that was on its way is not, once the page was left", async () => {
  const draft = { ...blankDraft("supports"), source: "Minutes", sending: "minutes.pdf" };
  const page = await newPage();
  page.keepEvidenceDraft(place, draft);
  expect(page.readEvidenceDraft(place)?.sending).toBe("minutes.pdf");
  expect((await newPage()).readEvidenceDraft(place)).toEqual({ ...draft, sending: null });
});

test("what is let go, says nothing, or cannot be read is not kept", async () => {
  const page = await newPage();
  page.keepEvidenceDraft(place, { ...blankDraft("context"), source: "x" });
  page.keepEvidenceDraft(place, null);
  page.keepEvidenceDraft({ ...place, annotationId: "a2" }, blankDraft("refutes"));
  expect(localStorage).toHaveLength(0);
  localStorage.setItem("galley.evidence.mira.a3", '{"source":1}');
  expect((await newPage()).readEvidenceDraft({ ...place, annotationId: "a3" })).toBeNull();
});

test("a draft says nothing until something is written, whatever its stance, and is then named by it", () => {
  expect(isBlank(blankDraft("context"))).toBe(true);
  expect(isBlank({ ...blankDraft("context"), quote: "words" })).toBe(false);
  expect(nameOfDraft({ ...blankDraft("context"), quote: " words " })).toBe("words");
  expect(nameOfDraft({ ...blankDraft("context"), quote: "words", source: "who" })).toBe("who");
});
