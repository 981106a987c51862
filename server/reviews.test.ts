import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Annotation } from "@/domain/annotation/annotation";
import {
  answersEarlierVersion,
  saveReviewInput,
  type AcceptSuggestionInput,
  type Review,
} from "@/domain/review/review";
import type { PrismaClient } from "@/prisma/generated/client";
import { listAnnotations, removeAnnotation, saveAnnotation } from "./annotations";
import { acceptSuggestion, saveReview } from "./reviews";
import { makeAnnotation, makeMember, makeReview, makeScene } from "./testing/factories";
import { failureOf } from "./testing/failure-of";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { changeOf, refOf, reviewOf } from "./testing/inputs";
import { verifyAuditChain } from "./testing/verify-audit-chain";

let db: PrismaClient;
beforeAll(async () => {
  db = await freshDatabase();
});
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

function only(annotation: Annotation): Review {
  const [review, ...others] = annotation.reviews;
  if (review === undefined || others.length > 0) throw new Error("not exactly one answer");
  return review;
}

function acceptance(annotation: Annotation, review = only(annotation)): AcceptSuggestionInput {
  return {
    mutationId: uuid(),
    baseRevision: annotation.revision,
    annotationId: annotation.id,
    reviewerId: review.reviewer.id,
    reviewRevision: review.revision,
  };
}

const suggestion = { verdict: "suggest", suggestedTag: "opinion", reason: "It is a forecast." } as const;

describe("an answer", () => {
  test("is stored under the reviewer and leaves the annotation at its revision", async () => {
    const { author, colleague, article, annotation } = await tagged();
    const answered = await makeReview(colleague, annotation, {
      verdict: "dispute",
      reason: "Counted twice.",
    });
    expect(answered).toEqual({ ...annotation, reviews: [only(answered)] });
    expect(only(answered)).toMatchObject({
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
    expect(only(second)).toMatchObject({ verdict: "suggest", suggestedTag: "opinion", revision: 2 });
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
    expect(answersEarlierVersion(only(answered), answered)).toBe(false);
    expect(answersEarlierVersion(only(changed), changed)).toBe(true);

    const late = await failureOf(makeReview(colleague, annotation, { baseRevision: 1 }));
    expect(late.code).toBe("stale");
    expect(late.current).toEqual(changed);
    const anew = await makeReview(colleague, changed, { baseRevision: 1 });
    expect(answersEarlierVersion(only(anew), anew)).toBe(false);
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

describe("a suggestion", () => {
  test("is taken over by the author, as their own change that names both", async () => {
    const { newsroom, author, colleague, annotation } = await tagged();
    const answered = await makeReview(colleague, annotation, {
      ...suggestion,
      suggestedWording: "many homes",
    });
    const accepted = await acceptSuggestion(author, acceptance(answered));
    expect(accepted).toMatchObject({
      author: { id: author.userId },
      tag: "opinion",
      finding: null,
      proposedWording: "many homes",
      revision: 2,
    });
    expect(only(accepted).acceptedAt).not.toBeNull();
    expect(answersEarlierVersion(only(accepted), accepted)).toBe(false);

    await verifyAuditChain(newsroom.id);
    const told = await db.auditEvent.findFirst({
      where: { newsroomId: newsroom.id, act: "accept suggestion" },
    });
    expect(told).toMatchObject({
      userId: author.userId,
      object: `annotation ${annotation.id}`,
      before: { tag: "disputed", finding: "refuted", revision: 1 },
      after: { tag: "opinion", finding: null, revision: 2, suggestedBy: { id: colleague.userId } },
    });
  });

  test("to an earlier revision may still be taken over", async () => {
    const { author, colleague, annotation } = await tagged();
    const answered = await makeReview(colleague, annotation, suggestion);
    const changed = await saveAnnotation(author, changeOf(answered, { rationale: "Counted again." }));
    const accepted = await acceptSuggestion(author, acceptance(changed));
    expect(accepted).toMatchObject({ tag: "opinion", rationale: "Counted again.", revision: 3 });
  });

  test("is taken over once, and not by a second click in another window", async () => {
    const { author, colleague, annotation } = await tagged();
    const answered = await makeReview(colleague, annotation, suggestion);
    const input = acceptance(answered);
    const accepted = await acceptSuggestion(author, input);
    expect(await acceptSuggestion(author, input)).toEqual(accepted);
    expect((await failureOf(acceptSuggestion(author, acceptance(answered)))).code).toBe("stale");
    expect((await failureOf(acceptSuggestion(author, acceptance(accepted)))).code).toBe("conflict");
  });

  test("that was changed meanwhile is refused: one accepts what one has read", async () => {
    const { author, colleague, article, annotation } = await tagged();
    const read = await makeReview(colleague, annotation, suggestion);
    const changed = await makeReview(colleague, annotation, {
      ...suggestion,
      suggestedTag: "verified",
      baseRevision: 1,
    });
    const failure = await failureOf(acceptSuggestion(author, acceptance(read)));
    expect(failure.code).toBe("stale");
    expect(failure.current).toEqual(changed);
    expect(await listAnnotations(author, article.versionId)).toEqual([changed]);
  });

  test("that the reviewer changes after it was taken over is open again", async () => {
    const { author, colleague, annotation } = await tagged();
    const answered = await makeReview(colleague, annotation, suggestion);
    const accepted = await acceptSuggestion(author, acceptance(answered));
    const again = { ...suggestion, suggestedTag: "verified" } as const;
    expect((await failureOf(makeReview(colleague, accepted, { ...again, baseRevision: 1 }))).code).toBe(
      "stale",
    );
    const open = await makeReview(colleague, accepted, { ...again, baseRevision: only(accepted).revision });
    expect(only(open).acceptedAt).toBeNull();
    expect(await acceptSuggestion(author, acceptance(open))).toMatchObject({ tag: "verified", revision: 3 });
  });

  test("is not there to take over in an answer that agrees, or from somebody who has not answered", async () => {
    const { author, colleague, annotation } = await tagged();
    const answered = await makeReview(colleague, annotation);
    expect((await failureOf(acceptSuggestion(author, acceptance(answered)))).code).toBe("invalid");
    const nobody = { ...acceptance(answered), reviewerId: uuid() };
    expect((await failureOf(acceptSuggestion(author, nobody))).code).toBe("not-found");
  });

  test("is for the author alone to take over", async () => {
    const { author, colleague, reader, stranger, article, annotation } = await tagged();
    const answered = await makeReview(colleague, annotation, suggestion);
    for (const [other, code] of [
      [colleague, "forbidden"],
      [reader, "forbidden"],
      [stranger, "not-found"],
    ] as const)
      expect((await failureOf(acceptSuggestion(other, acceptance(answered)))).code).toBe(code);
    expect(await listAnnotations(author, article.versionId)).toEqual([answered]);
  });
});
