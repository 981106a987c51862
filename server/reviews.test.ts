import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answersEarlierVersion, saveReviewInput, type SuggestedAnchor } from "@/domain/review/review";
import { listAnnotations, removeAnnotation, saveAnnotation } from "./annotations";
import { saveReview } from "./reviews";
import { makeAnnotation, makeArticle, makeMember, makeReview, makeScene } from "./testing/factories";
import { failureOf } from "./testing/failure-of";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { annotationOf, changeOf, onlyReview, refOf, reviewOf, suggestedIn } from "./testing/inputs";

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
    const { anchor, versionId } = annotationOf({ versionId: uuid(), text: "Homes" }, "Homes");
    const suggestedWords = { ...anchor, versionId };
    const words = { ...input, verdict: "suggest", suggestedAnchor: suggestedWords };
    expect(saveReviewInput.safeParse(words).success).toBe(true);
    const refused = [
      { verdict: "dispute", reason: " " },
      { verdict: "suggest" },
      { verdict: "agree", suggestedTag: "opinion" },
      { ...suggestion, suggestedFinding: "refuted" },
      { reason: "\0" },
      { reason: "\ud83d" },
      { verdict: "suggest", suggestedWording: "x".repeat(5_001) },
      { verdict: "agree", suggestedAnchor: suggestedWords },
      { verdict: "suggest", suggestedAnchor: { ...suggestedWords, start: -1 } },
      { verdict: "suggest", suggestedAnchor: { ...suggestedWords, exact: "\0" } },
      { verdict: "suggest", suggestedAnchor: { ...suggestedWords, versionId: "1" } },
      { verdict: "suggest", suggestedAnchor: { ...suggestedWords, more: 1 } },
    ];
    for (const spoiled of refused)
      expect(saveReviewInput.safeParse({ ...input, ...spoiled }).success, JSON.stringify(spoiled)).toBe(
        false,
      );
  });
});

describe("words that are suggested", () => {
  const suggest = (suggestedAnchor: SuggestedAnchor) => ({ verdict: "suggest", suggestedAnchor }) as const;

  test("are a suggestion of their own, stored as the text has them", async () => {
    const { author, colleague, article, annotation } = await tagged();
    const words = suggestedIn(article, "would shield 40,000 homes");
    const answered = await makeReview(colleague, annotation, suggest({ ...words, prefix: "", suffix: "" }));
    expect(onlyReview(answered)).toMatchObject({ suggestedTag: null, suggestedAnchor: words });
    expect(answered.anchor).toEqual(annotation.anchor);
    expect(await listAnnotations(author, article.versionId)).toEqual([answered]);
    const without = await makeReview(colleague, annotation, { ...suggestion, baseRevision: 1 });
    expect(onlyReview(without).suggestedAnchor).toBeNull();
  });

  test.each([
    [
      "that the text does not have there",
      (a: SuggestedAnchor) => ({ ...a, exact: "would shield 50,000 homes" }),
    ],
    ["with others before them", (a: SuggestedAnchor) => ({ ...a, prefix: "A dam " })],
    ["with others after them", (a: SuggestedAnchor) => ({ ...a, suffix: ", the mayor" })],
    ["past the end", (a: SuggestedAnchor) => ({ ...a, start: 1_000_000, end: 1_000_025 })],
    ["that end before they begin", (a: SuggestedAnchor) => ({ ...a, start: a.end, end: a.start })],
    ["that begin elsewhere", (a: SuggestedAnchor) => ({ ...a, start: a.start + 1, end: a.end + 1 })],
  ])("are refused and store nothing: those %s", async (_, spoil) => {
    const { author, colleague, article, annotation } = await tagged();
    const words = spoil(suggestedIn(article, "would shield 40,000 homes"));
    expect((await failureOf(makeReview(colleague, annotation, suggest(words)))).code).toBe("invalid");
    expect(await listAnnotations(author, article.versionId)).toEqual([annotation]);
  });

  test("are others than those that are marked", async () => {
    const { author, colleague, article, annotation } = await tagged();
    const same = { ...annotation.anchor, versionId: article.versionId };
    const failure = await failureOf(makeReview(colleague, annotation, { ...suggestion, ...suggest(same) }));
    expect(failure).toMatchObject({
      code: "invalid",
      forPerson: expect.stringMatching(/marked already/) as string,
    });
    expect(await listAnnotations(author, article.versionId)).toEqual([annotation]);
  });

  test("are refused inside a character", async () => {
    const { colleague, article, annotation } = await tagged();
    const { start, ...family } = suggestedIn(article, "👩‍👩‍👧");
    const half = {
      ...family,
      start,
      end: start + 2,
      exact: article.text.slice(start, start + 2),
      suffix: "",
    };
    expect((await failureOf(makeReview(colleague, annotation, suggest(half)))).code).toBe("invalid");
  });

  test("are of a version that the annotation stands in, and of no other article", async () => {
    const { author, colleague, article, annotation } = await tagged();
    const other = await makeArticle(author, ["The barrier would shield 40,000 homes."]);
    for (const versionId of [other.versionId, uuid()]) {
      const words = { ...suggestedIn(article, "would shield 40,000 homes"), versionId };
      const failure = await failureOf(makeReview(colleague, annotation, suggest(words)));
      expect(failure.code).toBe("not-found");
    }
    expect(await listAnnotations(author, article.versionId)).toEqual([annotation]);
  });
});
