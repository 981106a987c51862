import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { setNothingToCheckInput } from "@/domain/annotation/nothing-to-check";
import type { Member } from "@/domain/permissions";
import type { PrismaClient } from "@/prisma/generated/client";
import { purgeDeleted } from "./article-purge";
import { deleteArticle } from "./article-changes";
import { listWaved, setNothingToCheck } from "./nothing-to-check";
import { getSummary } from "./summaries";
import { makeAnnotation, makeMember, makeNewsroom, makeScene } from "./testing/factories";
import { failureOf } from "./testing/failure-of";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { verifyAuditChain } from "./testing/verify-audit-chain";
import { addVersion } from "./versions";

let db: PrismaClient;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(closeStore);

const headline = "Barrier would shield 40,000 homes, ministry says";

function wave(member: Member, articleId: string, words = headline, nothing = true) {
  return setNothingToCheck(member, { mutationId: uuid(), articleId, words, nothing });
}

test("a sentence is waved through for who did it, and everybody sees whose it was", async () => {
  const { author, colleague, article, newsroom } = await makeScene();
  const { articleId } = article;
  expect(await wave(author, articleId)).toBe(true);
  expect(await wave(colleague, articleId)).toBe(true);
  expect(await listWaved(colleague, articleId)).toEqual(
    [author, colleague].map(({ userId }) => ({ personId: userId, words: headline })).sort(byPerson),
  );
  expect(await wave(author, articleId, headline, false)).toBe(false);
  expect(await listWaved(author, articleId)).toEqual([{ personId: colleague.userId, words: headline }]);
  await verifyAuditChain(newsroom.id);
});

test("once more is no change, and a repeated write is the same one", async () => {
  const { author, article } = await makeScene();
  const { articleId } = article;
  const input = { mutationId: uuid(), articleId, words: headline, nothing: true };
  expect(await setNothingToCheck(author, input)).toBe(true);
  expect(await wave(author, articleId, headline, false)).toBe(false);
  expect(await wave(author, articleId, headline, false)).toBe(false);
  // Arrives again, late: what was done since stays done.
  expect(await setNothingToCheck(author, input)).toBe(true);
  expect(await listWaved(author, articleId)).toEqual([]);
  expect(await Promise.all([wave(author, articleId), wave(author, articleId)])).toEqual([true, true]);
  expect(await listWaved(author, articleId)).toHaveLength(1);
});

test("a repeated write has its first answer, also when the sentence is in the text no longer", async () => {
  const { author, article } = await makeScene();
  const { articleId, versionId } = article;
  const input = { mutationId: uuid(), articleId, words: headline, nothing: true };
  expect(await setNothingToCheck(author, input)).toBe(true);
  await addVersion(author, {
    mutationId: uuid(),
    articleId,
    baseVersionId: versionId,
    source: { format: "text", content: "The ministry took its estimate back." },
    dropped: [],
    headline: "Estimate taken back",
    baseHeadline: headline,
  });
  expect(await setNothingToCheck(author, input)).toBe(true);
  expect((await failureOf(wave(author, articleId))).code).toBe("invalid");
});

test("the summary asks for it no more, of the person and of everyone", async () => {
  const { author, article } = await makeScene();
  await makeAnnotation(author, article, "40,000 homes");
  const left = async (layers: string) =>
    (await getSummary(author, article.articleId, layers)).summary.counts.sentencesNotMarked;
  const sentence = article.text.split("\n").at(-1) ?? "";
  const [everyone, mine] = [await left("everyone"), await left(author.userId)];
  await wave(author, article.articleId, sentence);
  expect([await left("everyone"), await left(author.userId)]).toEqual([everyone - 1, mine - 1]);
});

test("what is not in the text, nobody may see or only others may do is refused", async () => {
  const { author, article, newsroom } = await makeScene();
  const { articleId } = article;
  const reader = await makeMember(newsroom, "reader");
  const stranger = await makeMember(await makeNewsroom("The Orre Herald"), "owner");
  const refused = async (doing: Promise<unknown>) => (await failureOf(doing)).code;
  expect(await refused(wave(author, articleId, "The town has two gates."))).toBe("invalid");
  expect(await refused(wave(reader, articleId))).toBe("forbidden");
  expect(await refused(wave(stranger, articleId))).toBe("not-found");
  expect(await refused(listWaved(stranger, articleId))).toBe("not-found");
  expect(await listWaved(reader, articleId)).toEqual([]);
});

test("it goes with its article for good", async () => {
  const { author, article, newsroom } = await makeScene();
  const { articleId } = article;
  const owner = await makeMember(newsroom, "owner");
  await wave(author, articleId);
  await deleteArticle(owner, { mutationId: uuid(), articleId, baseRevision: 1, headline });
  expect((await failureOf(wave(author, articleId))).code).toBe("not-found");
  await purgeDeleted(new Date(Date.now() + 31 * 24 * 60 * 60 * 1000));
  expect(await db.wavedSentence.count({ where: { articleId } })).toBe(0);
});

test.each([
  ["no words", { words: "" }],
  ["too many words", { words: "a".repeat(1_001) }],
  ["half a character", { words: "\ud83c" }],
  ["anything else", { personId: uuid() }],
])("%s is refused at the door", (_, part) => {
  const input = { mutationId: uuid(), articleId: uuid(), words: "It opened.", nothing: true };
  expect(setNothingToCheckInput.safeParse(input).success).toBe(true);
  expect(setNothingToCheckInput.safeParse({ ...input, ...part }).success).toBe(false);
});

function byPerson(one: { personId: string }, other: { personId: string }): number {
  return one.personId < other.personId ? -1 : 1;
}
