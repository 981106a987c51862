import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Member } from "@/domain/permissions";
import type { PrismaClient } from "@/prisma/generated/client";
import { listAnnotations, removeAnnotation, saveAnnotation } from "./annotations";
import { makeAnnotation, makeArticle, makeScene } from "./testing/factories";
import { failureOf } from "./testing/failure-of";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { annotationOf, changeOf, refOf } from "./testing/inputs";
import { verifyAuditChain } from "./testing/verify-audit-chain";

let db: PrismaClient;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(closeStore);

describe("a write that is repeated", () => {
  test("gets the first answer and happens once", async () => {
    const { newsroom, author, article } = await makeScene();
    const input = annotationOf(article, "40,000 homes");
    const first = await saveAnnotation(author, input);
    await saveAnnotation(author, changeOf(first, { tag: "opinion" }));
    expect(await saveAnnotation(author, input)).toEqual(first);
    expect(await listAnnotations(author, article.versionId)).toMatchObject([{ revision: 2, tag: "opinion" }]);
    expect(await verifyAuditChain(newsroom.id)).toBe(2);
  });

  test("gets the first answer even when what it did could not be done again", async () => {
    const { author, article } = await makeScene();
    const ref = refOf(await makeAnnotation(author, article, "40,000 homes"));
    const removed = await removeAnnotation(author, ref);
    expect(await removeAnnotation(author, ref)).toEqual(removed);
  });

  test("at the same moment makes one row and one answer", async () => {
    const { newsroom, author, article } = await makeScene();
    const input = annotationOf(article, "40,000 homes");
    const answers = await Promise.all(Array.from({ length: 10 }, () => saveAnnotation(author, input)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await listAnnotations(author, article.versionId)).toHaveLength(1);
    expect(await verifyAuditChain(newsroom.id)).toBe(1);
  });

  test("with other words is refused, and changes nothing", async () => {
    const { author, article } = await makeScene();
    const input = annotationOf(article, "40,000 homes");
    const first = await saveAnnotation(author, input);
    expect((await failureOf(saveAnnotation(author, { ...input, tag: "verified" }))).code).toBe("conflict");
    const { mutationId } = input;
    expect((await failureOf(removeAnnotation(author, { ...refOf(first), mutationId }))).code).toBe(
      "conflict",
    );
    expect(await listAnnotations(author, article.versionId)).toEqual([first]);
  });

  test("with other words at the same moment: one of them happens, and the others are refused", async () => {
    const { newsroom, author, article } = await makeScene();
    const input = annotationOf(article, "40,000 homes");
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, (_, writer) =>
        saveAnnotation(author, { ...input, rationale: `Writer ${String(writer)}` }),
      ),
    );
    const won = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
    expect(won).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "conflict" });
    expect(await listAnnotations(author, article.versionId)).toEqual(won);
    expect(await verifyAuditChain(newsroom.id)).toBe(1);
  });

  test("may be tried again after it was refused", async () => {
    const { author, article } = await makeScene();
    const first = await makeAnnotation(author, article, "40,000 homes");
    const early = changeOf(first, { baseRevision: 2 });
    expect((await failureOf(saveAnnotation(author, early))).code).toBe("stale");
    await saveAnnotation(author, changeOf(first));
    expect(await saveAnnotation(author, early)).toMatchObject({ revision: 3 });
  });

  test("is another's own business: two people may use the same mutation id", async () => {
    const { author, colleague, article } = await makeScene();
    const mutationId = uuid();
    const [mine, theirs] = [
      await makeAnnotation(author, article, "40,000 homes", { mutationId }),
      await makeAnnotation(colleague, article, "Tuesday", { mutationId }),
    ];
    expect(await listAnnotations(author, article.versionId)).toEqual([mine, theirs]);
  });

  test("is not answered from a newsroom that the person has left", async () => {
    const { author, stranger, article } = await makeScene();
    const input = annotationOf(article, "40,000 homes");
    await saveAnnotation(author, input);
    const moved: Member = { ...author, newsroomId: stranger.newsroomId };
    expect((await failureOf(saveAnnotation(moved, input))).code).toBe("not-found");
    const theirs = await makeArticle(moved, ["40,000 homes"]);
    const here = annotationOf(theirs, "40,000 homes", { mutationId: input.mutationId });
    expect((await failureOf(saveAnnotation(moved, here))).code).toBe("conflict");
  });
});

describe("a write that was based on an older state", () => {
  test("is refused with the present one", async () => {
    const { author, article } = await makeScene();
    const first = await makeAnnotation(author, article, "40,000 homes");
    const second = await saveAnnotation(author, changeOf(first, { rationale: "Counted by hand." }));
    const failure = await failureOf(saveAnnotation(author, changeOf(first, { rationale: "Not counted." })));
    expect(failure.code).toBe("stale");
    expect(failure.current).toEqual(second);
    expect(failure.forPerson).toMatch(/changed in another window.*still here/);
  });

  test("is refused when the id is taken already", async () => {
    const { author, article } = await makeScene();
    const first = await makeAnnotation(author, article, "40,000 homes");
    const failure = await failureOf(makeAnnotation(author, article, "Tuesday", { id: first.id }));
    expect(failure.code).toBe("stale");
    expect(failure.current).toEqual(first);
  });

  test("is refused for all of fifty writers but one, at every revision, and every one hears of it", async () => {
    const { newsroom, author, article } = await makeScene();
    let seen = await makeAnnotation(author, article, "40,000 homes");
    let waiting = Array.from({ length: 50 }, (_, writer) => `Writer ${String(writer)}`);
    const written: string[] = [];
    for (let round = 0; round < 2; round++) {
      const base = seen;
      const outcomes = await Promise.allSettled(
        waiting.map((rationale) => saveAnnotation(author, changeOf(base, { rationale }))),
      );
      const won = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
      const lost = outcomes.flatMap((outcome) =>
        outcome.status === "rejected" ? [outcome.reason as unknown] : [],
      );
      expect(won).toMatchObject([{ revision: base.revision + 1 }]);
      for (const reason of lost) expect(reason).toMatchObject({ code: "stale", current: won[0] });
      seen = won[0] ?? base;
      written.push(seen.rationale);
      waiting = waiting.filter((rationale) => rationale !== seen.rationale);
      expect(lost).toHaveLength(waiting.length);
    }
    const told = await db.auditEvent.findMany({
      where: { newsroomId: newsroom.id },
      orderBy: { sequence: "asc" },
    });
    expect(told.map(({ after }) => after)).toMatchObject(
      ["", ...written].map((rationale) => ({ rationale })),
    );
  });

  test("loses nothing when each of eight writers reads again and repeats", async () => {
    const { newsroom, author, article } = await makeScene();
    const first = await makeAnnotation(author, article, "40,000 homes");
    await Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        let seen = first;
        for (;;) {
          const base = seen;
          const rationale = `${base.rationale}${String(writer)};`;
          const done = await saveAnnotation(author, changeOf(base, { rationale })).catch(async () => {
            seen = (await listAnnotations(author, article.versionId))[0] ?? base;
            return null;
          });
          if (done !== null) return;
        }
      }),
    );
    const [last] = await listAnnotations(author, article.versionId);
    const signed = (last?.rationale ?? "")
      .split(";")
      .filter((part) => part !== "")
      .map(Number);
    expect(signed.sort((a, b) => a - b)).toEqual(Array.from({ length: 8 }, (_, writer) => writer));
    expect(await verifyAuditChain(newsroom.id)).toBe(9);
  });
});
