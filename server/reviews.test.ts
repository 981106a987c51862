import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answersEarlierVersion, saveReviewInput } from "@/domain/review/review";
import { listAnnotations, removeAnnotation, saveAnnotation } from "./annotations";
import { saveReview } from "./reviews";
import { makeAnnotation, makeMember, makeReview, makeScene } from "./testing/factories";
import { failureOf } from "./testing/failure-of";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { changeOf, onlyReview, refOf, reviewOf } from "./testing/inputs";

beforeAll(freshDatabase);
afterAll(closeStore);

async function tagged() {
  const scene = await makeScene();
  const annotation = await makeAnnotation(scene.author, scene.article, "40,000 homes", {
    tag: "disputed",
    finding: "refuted",
    proposedWording: "4,100 homes",
  });
  return { ...scene, annotation };
}

const suggestion = { verdict: "suggest", suggestedTag: "opinion", reason: "It is a forecast." } as const;

describe("an answer", () => {
  test("is stored under the reviewer and leaves the annotation at its revision", async () => {
    const { author, colleague, article, annotation } = await tagged();
    const answered = await makeReview(colleague, annotation, {
      verdict: "dispute",
      reason: "Counted twice.",
    });
    expect(answered).toEqual({ ...annotation, reviews: [onlyReview(answered)] });
    expect(onlyReview(answered)).toMatchObject({
      reviewer: { id: colleague.userId, name: colleague.name },
      verdict: "dispute",
      reason: "Counted twice.",
      annotationRevision: 1,
      revision: 1,
      acceptedAt: null,
    });
    expect(await listAnnotations(author, article.versionId)).toEqual([answered]);
  });

  test("is one per reviewer, and can be changed", async () => {
    const { colleague, annotation } = await tagged();
    const first = await makeReview(colleague, annotation);
    const second = await makeReview(colleague, annotation, { ...suggestion, baseRevision: 1 });
    expect(onlyReview(second)).toMatchObject({ verdict: "suggest", suggestedTag: "opinion", revision: 2 });
    const failure = await failureOf(makeReview(colleague, first, { baseRevision: 1 }));
    expect(failure.code).toBe("stale");
    expect(failure.current).toEqual(second);
    expect((await failureOf(makeReview(colleague, first))).code).toBe("stale");
  });

  test("of several colleagues stand side by side", async () => {
    const { newsroom, colleague, annotation } = await tagged();
    const third = await makeMember(newsroom, "owner");
    await Promise.all([makeReview(colleague, annotation), makeReview(third, annotation)]);
    const answered = await saveReview(third, reviewOf(annotation, { ...suggestion, baseRevision: 1 }));
    expect(answered.reviews.map(({ verdict }) => verdict).sort()).toEqual(["agree", "suggest"]);
  });

  test("repeated at the same moment is one answer", async () => {
    const { colleague, annotation } = await tagged();
    const input = reviewOf(annotation);
    const answers = await Promise.all([1, 2, 3].map(() => saveReview(colleague, input)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  test("is bound to the revision that the reviewer saw", async () => {
    const { author, colleague, annotation } = await tagged();
    const answered = await makeReview(colleague, annotation);
    const changed = await saveAnnotation(author, changeOf(answered, { rationale: "Counted again." }));
    expect(answersEarlierVersion(onlyReview(answered), answered)).toBe(false);
    expect(answersEarlierVersion(onlyReview(changed), changed)).toBe(true);

    const late = await failureOf(makeReview(colleague, annotation, { baseRevision: 1 }));
    expect(late.code).toBe("stale");
    expect(late.current).toEqual(changed);
    const anew = await makeReview(colleague, changed, { baseRevision: 1 });
    expect(answersEarlierVersion(onlyReview(anew), anew)).toBe(false);
  });

  test("to a revision that does not exist yet, or to a removed annotation, is refused", async () => {
    const { author, colleague, annotation } = await tagged();
    const early = await failureOf(makeReview(colleague, annotation, { annotationRevision: 2 }));
    expect(early.code).toBe("stale");
    const removed = await removeAnnotation(author, refOf(annotation));
    const failure = await failureOf(makeReview(colleague, removed));
    expect(failure.code).toBe("stale");
    expect(failure.current).toEqual(removed);
  });

  test("is for colleagues: not for oneself, a reader or a stranger", async () => {
    const { author, reader, stranger, article, annotation } = await tagged();
    expect((await failureOf(makeReview(author, annotation))).code).toBe("forbidden");
    expect((await failureOf(makeReview(reader, annotation))).code).toBe("forbidden");
    const failure = await failureOf(makeReview(stranger, annotation));
    expect(failure.code).toBe("not-found");
    expect(failure.forPerson).not.toMatch(/Mira|homes/);
    expect(await listAnnotations(author, article.versionId)).toEqual([annotation]);
  });

  test("needs its reason or its suggestion, in storable words", () => {
    const input = reviewOf({ id: uuid(), revision: 1 });
    expect(saveReviewInput.safeParse(input).success).toBe(true);
    const refused = [
      { verdict: "dispute", reason: " " },
      { verdict: "suggest" },
      { verdict: "agree", suggestedTag: "opinion" },
      { ...suggestion, suggestedFinding: "refuted" },
      { reason: "\0" },
      { reason: "\ud83d" },
      { verdict: "suggest", suggestedWording: "x".repeat(5_001) },
    ];
    for (const spoiled of refused)
      expect(saveReviewInput.safeParse({ ...input, ...spoiled }).success, JSON.stringify(spoiled)).toBe(
        false,
      );
  });
});
