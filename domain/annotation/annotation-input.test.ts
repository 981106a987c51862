import { expect, it } from "vitest";
import { acceptSuggestionInput, saveReviewInput } from "@/domain/review/review";
import { anchorInput } from "@/domain/anchor/anchor";
import { annotationRef } from "./annotation-input";

const id = "0192b1c0-0000-7000-8000-000000000001";
const ref = { mutationId: id, baseRevision: 1, id };
const review = {
  mutationId: id,
  baseRevision: 1,
  annotationId: id,
  annotationRevision: 1,
  verdict: "agree",
  reason: "",
  suggestedTag: null,
  suggestedFinding: null,
  suggestedWording: null,
  suggestedAnchor: null,
};
const acceptance = { mutationId: id, baseRevision: 1, annotationId: id, reviewerId: id, reviewRevision: 1 };

// The largest that fits a column cannot be counted on by one.
it.each([-1, 0.5, 2 ** 31 - 1, Number.MAX_SAFE_INTEGER, "1", null])(
  "a revision is never %j, and the answer says what to do",
  (wrong) => {
    const refused = [
      annotationRef.safeParse({ ...ref, baseRevision: wrong }),
      saveReviewInput.safeParse({ ...review, baseRevision: wrong }),
      saveReviewInput.safeParse({ ...review, annotationRevision: wrong }),
      acceptSuggestionInput.safeParse({ ...acceptance, reviewRevision: wrong }),
    ];
    for (const { error } of refused) expect(error?.issues[0]?.message).toMatch(/Reload the page/);
  },
);

it("takes what can be counted on", () => {
  expect(annotationRef.safeParse({ ...ref, baseRevision: 2 ** 31 - 2 }).success).toBe(true);
  expect(saveReviewInput.safeParse(review).success).toBe(true);
  expect(acceptSuggestionInput.safeParse(acceptance).success).toBe(true);
});

it.each([-1, 0.5, "1", null, Number.MAX_VALUE])(
  "an offset that is %j is answered with what to do",
  (wrong) => {
    const anchor = { start: 0, end: 1, exact: "a", prefix: "", suffix: "" };
    for (const at of ["start", "end"]) {
      const { error } = anchorInput.safeParse({ ...anchor, [at]: wrong });
      expect(error?.issues[0]?.message).toMatch(/Select it again/);
    }
  },
);
