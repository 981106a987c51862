import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answersEarlierVersion, canBeTakenOver } from "@/domain/review/review";
import type { AddVersionInput } from "@/domain/article/version";
import type { PrismaClient } from "@/prisma/generated/client";
import { listAnnotations, saveAnnotation } from "./annotations";
import { acceptSuggestion } from "./accept-suggestion";
import { saveReview } from "./reviews";
import { makeAnnotation, makeReview, makeScene } from "./testing/factories";
import { failureOf } from "./testing/failure-of";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { acceptanceOf, changeOf, onlyReview, reviewOf, suggestedIn } from "./testing/inputs";
import { verifyAuditChain } from "./testing/verify-audit-chain";
import { addVersion } from "./versions";

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

/** The article with a sentence more at its beginning. */
function laterVersionOf({
  articleId,
  versionId,
  text,
}: Awaited<ReturnType<typeof tagged>>["article"]): AddVersionInput {
  const [headline = "", ...lines] = text.split("\n");
  const content = [headline, "Work began in May.", ...lines].join("\n\n");
  return {
    mutationId: uuid(),
    articleId,
    baseVersionId: versionId,
    source: { format: "text", content },
    dropped: [],
    headline,
    baseHeadline: headline,
  };
}

async function textOf(versionId: string): Promise<string> {
  return (await db.articleVersion.findUniqueOrThrow({ where: { id: versionId } })).text;
}

const suggestion = { verdict: "suggest", suggestedTag: "opinion", reason: "It is a forecast." } as const;

describe("a suggestion", () => {
  test("is taken over by the author, as their own change that names both", async () => {
    const { newsroom, author, colleague, annotation } = await tagged();
    const answered = await makeReview(colleague, annotation, {
      ...suggestion,
      suggestedWording: "many homes",
    });
    const accepted = await acceptSuggestion(author, acceptanceOf(answered));
    expect(accepted).toMatchObject({
      author: { id: author.userId },
      tag: "opinion",
      finding: null,
      proposedWording: "many homes",
      revision: 2,
    });
    expect(onlyReview(accepted).acceptedAt).not.toBeNull();
    expect(answersEarlierVersion(onlyReview(accepted), accepted)).toBe(false);

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

  test("of other words puts the statement on them, as the author’s change, and leaves the rest", async () => {
    const { newsroom, author, colleague, article, annotation } = await tagged();
    const { versionId, ...anchor } = suggestedIn(article, "would shield 40,000 homes");
    const suggestedAnchor = { ...anchor, versionId };
    const answered = await makeReview(colleague, annotation, { verdict: "suggest", suggestedAnchor });
    const accepted = await acceptSuggestion(author, acceptanceOf(answered));
    expect(accepted).toEqual({
      ...answered,
      anchor,
      revision: 2,
      reviews: accepted.reviews,
      updatedAt: accepted.updatedAt,
    });
    expect(onlyReview(accepted)).toMatchObject({ suggestedAnchor, acceptedAt: expect.any(String) as string });
    expect(await listAnnotations(author, versionId)).toEqual([accepted]);
    const told = await db.auditEvent.findFirst({
      where: { newsroomId: newsroom.id, act: "accept suggestion" },
    });
    expect(told).toMatchObject({
      userId: author.userId,
      before: { anchor: annotation.anchor },
      after: { anchor, suggestedBy: { id: colleague.userId } },
    });
    const undone = await saveAnnotation(author, changeOf(accepted, { anchor: annotation.anchor }));
    expect(undone.anchor).toEqual(annotation.anchor);
  });

  test("of other words that is sent again after it was taken over gets its first answer", async () => {
    const { author, colleague, article, annotation } = await tagged();
    const suggestedAnchor = suggestedIn(article, "would shield 40,000 homes");
    const input = reviewOf(annotation, { verdict: "suggest", suggestedAnchor });
    const answered = await saveReview(colleague, input);
    await acceptSuggestion(author, acceptanceOf(answered));
    expect(await saveReview(colleague, input)).toEqual(answered);
  });

  test("of other words is refused on a later version, whose text is another, and changes nothing", async () => {
    const { author, colleague, article, annotation } = await tagged();
    const suggestedAnchor = suggestedIn(article, "would shield 40,000 homes");
    await makeReview(colleague, annotation, { ...suggestion, suggestedAnchor });
    const later = await addVersion(author, laterVersionOf(article));
    const [carried] = await listAnnotations(author, later.id);
    if (carried === undefined) throw new Error("it was not carried over");
    expect(onlyReview(carried)).toMatchObject({ suggestedAnchor, acceptedAt: null });
    expect(canBeTakenOver(onlyReview(carried), carried)).toBe(false);

    const failure = await failureOf(acceptSuggestion(author, acceptanceOf(carried)));
    expect(failure).toMatchObject({
      code: "conflict",
      forPerson: expect.stringMatching(/earlier version of the article/) as string,
    });
    expect(await listAnnotations(author, later.id)).toEqual([carried]);

    // What is sent late, from the version before, is kept for what it was.
    const late = await makeReview(colleague, annotation, { ...suggestion, suggestedAnchor, baseRevision: 1 });
    expect(late.versionId).toBe(later.id);
    expect(onlyReview(late).suggestedAnchor).toEqual(suggestedAnchor);
    expect((await failureOf(acceptSuggestion(author, acceptanceOf(late)))).code).toBe("conflict");

    const anew = await makeReview(colleague, late, {
      verdict: "suggest",
      suggestedAnchor: suggestedIn(
        { versionId: later.id, text: await textOf(later.id) },
        "shield 40,000 homes",
      ),
      baseRevision: 2,
    });
    const accepted = await acceptSuggestion(author, acceptanceOf(anew));
    expect(accepted).toMatchObject({ versionId: later.id, anchor: { exact: "shield 40,000 homes" } });
  });

  test("of words that the stored text does not have is never applied, however it came to be stored", async () => {
    const { author, colleague, article, annotation } = await tagged();
    const suggestedAnchor = suggestedIn(article, "would shield 40,000 homes");
    const answered = await makeReview(colleague, annotation, { verdict: "suggest", suggestedAnchor });
    await db.review.updateMany({ where: { annotationId: annotation.id }, data: { suggestedStart: 3 } });
    expect((await failureOf(acceptSuggestion(author, acceptanceOf(answered)))).code).toBe("invalid");
    const [standing] = await listAnnotations(author, article.versionId);
    expect(standing).toMatchObject({ anchor: annotation.anchor, revision: 1 });
  });

  test("to an earlier revision may still be taken over", async () => {
    const { author, colleague, annotation } = await tagged();
    const answered = await makeReview(colleague, annotation, suggestion);
    const changed = await saveAnnotation(author, changeOf(answered, { rationale: "Counted again." }));
    const accepted = await acceptSuggestion(author, acceptanceOf(changed));
    expect(accepted).toMatchObject({ tag: "opinion", rationale: "Counted again.", revision: 3 });
  });

  test("is taken over once, and not by a second click in another window", async () => {
    const { author, colleague, annotation } = await tagged();
    const answered = await makeReview(colleague, annotation, suggestion);
    const input = acceptanceOf(answered);
    const accepted = await acceptSuggestion(author, input);
    expect(await acceptSuggestion(author, input)).toEqual(accepted);
    expect((await failureOf(acceptSuggestion(author, acceptanceOf(answered)))).code).toBe("stale");
    expect((await failureOf(acceptSuggestion(author, acceptanceOf(accepted)))).code).toBe("conflict");
  });

  test("that was changed meanwhile is refused: one accepts what one has read", async () => {
    const { author, colleague, article, annotation } = await tagged();
    const read = await makeReview(colleague, annotation, suggestion);
    const changed = await makeReview(colleague, annotation, {
      ...suggestion,
      suggestedTag: "verified",
      baseRevision: 1,
    });
    const failure = await failureOf(acceptSuggestion(author, acceptanceOf(read)));
    expect(failure.code).toBe("stale");
    expect(failure.current).toEqual(changed);
    expect(await listAnnotations(author, article.versionId)).toEqual([changed]);
  });

  test("that the reviewer changes after it was taken over is open again", async () => {
    const { author, colleague, annotation } = await tagged();
    const answered = await makeReview(colleague, annotation, suggestion);
    const accepted = await acceptSuggestion(author, acceptanceOf(answered));
    const again = { ...suggestion, suggestedTag: "verified" } as const;
    expect((await failureOf(makeReview(colleague, accepted, { ...again, baseRevision: 1 }))).code).toBe(
      "stale",
    );
    const open = await makeReview(colleague, accepted, {
      ...again,
      baseRevision: onlyReview(accepted).revision,
    });
    expect(onlyReview(open).acceptedAt).toBeNull();
    expect(await acceptSuggestion(author, acceptanceOf(open))).toMatchObject({
      tag: "verified",
      revision: 3,
    });
  });

  test("is not there to take over in an answer that agrees, or from somebody who has not answered", async () => {
    const { author, colleague, annotation } = await tagged();
    const answered = await makeReview(colleague, annotation);
    expect((await failureOf(acceptSuggestion(author, acceptanceOf(answered)))).code).toBe("invalid");
    const nobody = { ...acceptanceOf(answered), reviewerId: uuid() };
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
      expect((await failureOf(acceptSuggestion(other, acceptanceOf(answered)))).code).toBe(code);
    expect(await listAnnotations(author, article.versionId)).toEqual([answered]);
  });
});
