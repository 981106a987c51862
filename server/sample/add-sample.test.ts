import { afterAll, beforeAll, expect, test } from "vitest";
import type { Member } from "@/domain/permissions";
import { listArticles } from "../article-list";
import { listMembers } from "../members";
import { signIn } from "../sign-in";
import { getSummary } from "../summaries";
import { failureOf } from "../testing/failure-of";
import { closeStore, freshDatabase } from "../testing/fresh-database";
import { makeMember, makeNewsroom } from "../testing/factories";
import { addSample } from "./add-sample";

const password = "a tide table and a lamp";
let owner: Member;
beforeAll(async () => {
  await freshDatabase();
  owner = await makeMember(await makeNewsroom(), "owner");
  await addSample(owner, password);
});
afterAll(closeStore);

test("the newsroom has two colleagues and four articles in two languages, checked half-way", async () => {
  expect((await listMembers(owner)).map(({ name, role }) => `${name}, ${role}`).sort()).toEqual([
    "Ines Aalto, editor",
    "Mira Lindqvist, owner",
    "Teodor Brand, editor",
  ]);
  const summaries = await summariesOfAll();
  expect(summaries).toHaveLength(4);
  expect(new Set(summaries.map(({ head }) => head.language))).toEqual(new Set(["en", "ru"]));
  for (const { counts } of summaries) {
    expect(counts.byState.disputed).toBeGreaterThan(0);
    expect(counts.byState.unchecked + counts.sentencesNotMarked).toBeGreaterThan(0);
  }
});

test("every screen has something to show: disagreement, missing proof, answers, sources in several places", async () => {
  const summaries = await summariesOfAll();
  const sum = (count: (summary: (typeof summaries)[number]) => number) =>
    summaries.reduce((total, summary) => total + count(summary), 0);
  expect(sum(({ counts }) => counts.byState.verified)).toBeGreaterThan(0);
  expect(sum(({ counts }) => counts.byState.opinion)).toBeGreaterThan(0);
  expect(sum(({ counts }) => counts.byState.disagreed)).toBeGreaterThan(0);
  expect(sum(({ counts }) => counts.withoutProof)).toBeGreaterThan(0);
  expect(sum(({ counts }) => counts.reviewed)).toBeGreaterThan(5);
});

test("the colleagues sign in with the password that was given, and with no other", async () => {
  expect(await signIn({ email: "ines@sample.example", password }, null)).not.toBeNull();
  expect(await signIn({ email: "ines@sample.example", password: "another password" }, null)).toBeNull();
});

test("a newsroom that has the samples does not get them twice", async () => {
  expect(await failureOf(addSample(owner))).toMatchObject({ code: "conflict" });
  expect(await listMembers(owner)).toHaveLength(3);
});

async function summariesOfAll() {
  const { articles } = await listArticles(owner);
  return Promise.all(articles.map(async ({ id }) => (await getSummary(owner, id, "everyone")).summary));
}
