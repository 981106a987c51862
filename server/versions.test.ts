import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EditDetailsInput } from "@/domain/article/article-change";
import type { AddVersionInput } from "@/domain/article/version";
import type { Member } from "@/domain/permissions";
import { readCheck } from "@/domain/summary/check-file";
import type { PrismaClient } from "@/prisma/generated/client";
import { listAnnotations, listLost, removeAnnotation, reopenAnnotation, saveAnnotation } from "./annotations";
import { editDetails } from "./article-changes";
import { listArticles } from "./article-list";
import { getArticle } from "./articles";
import { makeAnnotation, makeArticle, makeMember, makeNewsroom, makeReview } from "./testing/factories";
import { failureOf } from "./testing/failure-of";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { annotationOf, changeOf, refOf } from "./testing/inputs";
import { exportSummary, getSummary } from "./summaries";
import { addVersion, listVersions, previewVersion } from "./versions";

let db: PrismaClient;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(closeStore);

const headline = "Barrier would shield 23,000 homes";
const paragraphs = [
  headline,
  "The barrier cost 212 million, the harbour office said on April 17, 2025.",
  "Mayor Ines Aalto said it would shield 23,000 homes. Nobody was asked about the berths.",
  "The fishing fleet may sue, its lawyer said.",
];

async function makeDesk() {
  const newsroom = await makeNewsroom();
  const mira = await makeMember(newsroom, "editor", { name: "Mira Lindqvist" });
  const jonas = await makeMember(newsroom, "editor", { name: "Jonas Weber" });
  const article = await makeArticle(mira, paragraphs, headline);
  return { newsroom, mira, jonas, article };
}

type Desk = Awaited<ReturnType<typeof makeDesk>>;

/** The text with changes, as a next version of the article. */
function versionOf(
  { articleId, versionId }: { articleId: string; versionId: string },
  lines: string[],
  details: Partial<AddVersionInput> = {},
): AddVersionInput {
  return {
    mutationId: uuid(),
    articleId,
    baseVersionId: versionId,
    source: { format: "text", content: lines.join("\n\n") },
    dropped: [],
    headline,
    baseHeadline: headline,
    ...details,
  };
}

const corrected = paragraphs.map((line) => line.replace("April 17", "April 18"));

async function newest({ mira, article }: Desk) {
  const { version } = await getArticle(mira, article.articleId);
  const standing = await listAnnotations(mira, version.id);
  return { version: { versionId: version.id, text: version.text }, standing };
}

describe("a new version", () => {
  test("carries everybody’s statements over, and asks for a re-check of what changed", async () => {
    const desk = await makeDesk();
    const { mira, jonas, article } = desk;
    const date = await makeAnnotation(mira, article, "April 17, 2025", {
      tag: "verified",
      rationale: "Minutes.",
    });
    await makeAnnotation(jonas, article, "it would shield 23,000 homes", { tag: "verified" });
    await makeAnnotation(mira, article, "The fishing fleet may sue", { tag: "opinion" });

    const input = versionOf(
      article,
      corrected.filter((line) => !line.startsWith("The fishing")),
    );
    const { mutationId, ...preview } = input;
    expect(mutationId).not.toBe("");
    expect((await previewVersion(mira, preview)).consequences).toEqual({
      stay: 1,
      moved: 0,
      recheck: 1,
      lost: 1,
    });
    expect(await addVersion(mira, input)).toMatchObject({
      number: 2,
      consequences: { stay: 1, moved: 0, recheck: 1, lost: 1 },
    });

    const { version, standing } = await newest(desk);
    expect(standing.map(({ anchor, tag, recheck }) => [anchor.exact, tag, recheck?.exact])).toEqual([
      ["April 18, 2025", "verified", "April 17, 2025"],
      ["it would shield 23,000 homes", "verified", undefined],
    ]);
    expect(standing[0]).toMatchObject({ id: date.id, revision: date.revision, rationale: "Minutes." });
    expect(standing[0]?.recheck?.sentence).toBe(paragraphs[1]);
    const lost = await listLost(mira, version.versionId);
    expect(lost.map(({ anchor, lost: where }) => [anchor.exact, where !== undefined])).toEqual([
      ["The fishing fleet may sue", true],
    ]);
    // The version before is as it was, with everything on it.
    expect(await listAnnotations(mira, article.versionId)).toHaveLength(3);
  });

  test("counts what asks for a re-check as nothing else, in the list and in the summary", async () => {
    const desk = await makeDesk();
    const { mira, article } = desk;
    await makeAnnotation(mira, article, "April 17, 2025", { tag: "verified" });
    await addVersion(mira, versionOf(article, corrected));
    const [line] = (await listArticles(mira)).articles;
    expect(line).toMatchObject({ progress: { verified: 0, recheck: 1 }, checking: "unchecked" });
    const { summary } = await getSummary(mira, article.articleId, "everyone");
    expect(summary.counts.byState).toMatchObject({ verified: 0, recheck: 1 });
    expect(summary.head).toMatchObject({ versionNumber: 2, ready: false });
  });

  test("tells the desk what changed and which checks that touched, and the public nothing of it", async () => {
    const desk = await makeDesk();
    const { mira, article } = desk;
    await makeAnnotation(mira, article, "April 17, 2025", { tag: "verified" });
    await makeAnnotation(mira, article, "The fishing fleet may sue", { tag: "opinion" });
    await addVersion(mira, versionOf(article, corrected.slice(0, 3)));
    const { summary } = await getSummary(mira, article.articleId, "everyone");
    expect(summary.changes).toMatchObject({
      since: 1,
      blocks: [
        { change: "changed", statements: [1] },
        { change: "removed", statements: [] },
      ],
      lost: [{ by: { name: "Mira Lindqvist" }, tag: "opinion", quote: "The fishing fleet may sue" }],
    });
    expect(summary.changes?.blocks[0]?.wording).toContainEqual({ change: "removed", text: "17" });
    const forPublic = { audience: "public", names: true } as const;
    expect((await getSummary(mira, article.articleId, "everyone", forPublic)).summary.changes).toBeNull();
    const first = await getSummary(mira, article.articleId, "everyone", undefined, 1);
    expect(first.summary).toMatchObject({ changes: null, counts: { byState: { verified: 1, recheck: 0 } } });
    const file = await exportSummary(mira, article.articleId, "json", "everyone");
    const check = readCheck(file.content);
    expect(check.summary.changes).toEqual(summary.changes);
    expect(check.annotations[0]?.recheck?.exact).toBe("April 17, 2025");
    for (const format of ["html", "markdown"]) {
      const { content } = await exportSummary(mira, article.articleId, format, "everyone");
      expect(content).toContain("What changed since version 1");
    }
  });

  test("counts it again once its author has confirmed it, and leaves a review to what it answered", async () => {
    const desk = await makeDesk();
    const { mira, jonas, article } = desk;
    const before = await makeAnnotation(mira, article, "April 17, 2025", { tag: "verified" });
    await makeReview(jonas, before, { verdict: "agree" });
    await addVersion(mira, versionOf(article, corrected));
    const [carried] = (await newest(desk)).standing;
    if (carried === undefined) throw new Error("it was not carried over");
    const confirmed = await saveAnnotation(mira, changeOf(carried));
    expect(confirmed.recheck).toBeUndefined();
    expect(confirmed.anchor.exact).toBe("April 18, 2025");
    expect(confirmed.reviews[0]?.annotationRevision).toBeLessThan(confirmed.revision);
    const [line] = (await listArticles(mira)).articles;
    expect(line?.progress).toMatchObject({ verified: 1, recheck: 0 });
  });

  test("keeps asking through later versions, and no more when the old words are back", async () => {
    const desk = await makeDesk();
    const { mira, article } = desk;
    await makeAnnotation(mira, article, "April 17, 2025", { tag: "verified" });
    const first = await addVersion(mira, versionOf(article, corrected));
    const second = await addVersion(
      mira,
      versionOf({ ...article, versionId: first.id }, [...corrected, "Work begins in May."]),
    );
    expect((await newest(desk)).standing[0]?.recheck?.exact).toBe("April 17, 2025");
    await addVersion(mira, versionOf({ ...article, versionId: second.id }, paragraphs));
    const [back] = (await newest(desk)).standing;
    expect(back).toMatchObject({ anchor: { exact: "April 17, 2025" } });
    expect(back?.recheck).toBeUndefined();
  });

  test("lets a lost statement be attached to other words, and finds it again when its words come back", async () => {
    const desk = await makeDesk();
    const { mira, article } = desk;
    const fleet = await makeAnnotation(mira, article, "The fishing fleet may sue, its lawyer said", {
      tag: "opinion",
    });
    const without = paragraphs.filter((line) => !line.startsWith("The fishing"));
    const second = await addVersion(mira, versionOf(article, without));
    const { version } = await newest(desk);
    const [gone] = await listLost(mira, version.versionId);
    expect(gone?.id).toBe(fleet.id);
    await addVersion(mira, versionOf({ ...article, versionId: second.id }, paragraphs));
    expect((await newest(desk)).standing.map(({ id }) => id)).toEqual([fleet.id]);

    const other = await makeDesk();
    const lost = await makeAnnotation(other.mira, other.article, "The fishing fleet may sue");
    await addVersion(other.mira, versionOf(other.article, without));
    const now = await newest(other);
    const { anchor } = annotationOf(now.version, "Nobody was asked");
    const attached = await saveAnnotation(
      other.mira,
      changeOf(lost, { versionId: now.version.versionId, anchor }),
    );
    expect(attached.lost).toBeUndefined();
    expect((await newest(other)).standing).toEqual([attached]);
    expect(await listLost(other.mira, now.version.versionId)).toEqual([]);
  });

  test("waits for nobody’s answer to what is no longer in the text", async () => {
    const { mira, article } = await makeDesk();
    await makeAnnotation(mira, article, "The fishing fleet may sue");
    const state = async () => (await listArticles(mira)).articles[0]?.checking;
    expect(await state()).toBe("unchecked");
    const without = paragraphs.filter((line) => !line.startsWith("The fishing"));
    await addVersion(mira, versionOf(article, without));
    expect(await state()).toBe("unmarked");
  });

  test("carries over what its author has removed, for it may be brought back", async () => {
    const desk = await makeDesk();
    const { mira, article } = desk;
    await removeAnnotation(mira, refOf(await makeAnnotation(mira, article, "23,000 homes")));
    const { id, consequences } = await addVersion(mira, versionOf(article, corrected));
    expect(consequences).toEqual({ stay: 0, moved: 0, recheck: 0, lost: 0 });
    expect(await db.placement.count({ where: { versionId: id } })).toBe(1);
  });

  test("takes a new headline, for the article and its search too", async () => {
    const { mira, article } = await makeDesk();
    const other = "Barrier may never be finished";
    await addVersion(mira, versionOf(article, [other, ...paragraphs.slice(1)], { headline: other }));
    expect((await getArticle(mira, article.articleId)).headline).toBe(other);
    expect((await listArticles(mira, { search: "never finished" })).articles).toHaveLength(1);
    expect((await getArticle(mira, article.articleId, 1)).version.text).toContain(headline);
  });
});

describe("a colleague’s correction of the headline, outlet or byline", () => {
  const edit = (member: Member, { articleId }: { articleId: string }, details: Partial<EditDetailsInput>) =>
    editDetails(member, {
      mutationId: uuid(),
      articleId,
      baseRevision: 1,
      headline,
      outlet: "",
      byline: "",
      publishedAt: null,
      sourceUrl: null,
      language: "en",
      ...details,
    });
  const found = async (member: Member, search: string) =>
    (await listArticles(member, { search })).articles.length;

  test("stays when a new version is saved whose editor did not touch it, and is found by the search", async () => {
    const { mira, jonas, article } = await makeDesk();
    await edit(jonas, article, { headline: "Barrier shields 23,000", byline: "By Tove Ek" });
    await addVersion(mira, versionOf(article, corrected));
    expect((await getArticle(mira, article.articleId)).headline).toBe("Barrier shields 23,000");
    expect([await found(mira, "shields"), await found(mira, "Tove"), await found(mira, "18")]).toEqual([
      1, 1, 1,
    ]);
  });

  test("is told to an editor who wrote another headline from the one before, and nothing is saved", async () => {
    const { mira, jonas, article } = await makeDesk();
    await edit(jonas, article, { headline: "Barrier shields 23,000" });
    const input = versionOf(article, corrected, { headline: "Barrier may never be finished" });
    const { mutationId, ...preview } = input;
    for (const save of [() => addVersion(mira, input), () => previewVersion(mira, preview)])
      expect(await failureOf(save())).toMatchObject({
        code: "stale",
        forPerson: expect.stringContaining("“Barrier shields 23,000”") as string,
      });
    expect(await listVersions(mira, article.articleId)).toHaveLength(1);
    await addVersion(mira, { ...input, mutationId, baseHeadline: "Barrier shields 23,000" });
    expect((await getArticle(mira, article.articleId)).headline).toBe("Barrier may never be finished");
    const told = await db.auditEvent.findFirstOrThrow({
      where: { act: "add version", object: `article ${article.articleId}` },
    });
    expect([told.before, told.after]).toMatchObject([
      { headline: "Barrier shields 23,000" },
      { headline: "Barrier may never be finished" },
    ]);
  });

  test("at the same moment as a new version: the search finds both", async () => {
    for (let round = 0; round < 8; round++) {
      const { mira, jonas, article } = await makeDesk();
      await Promise.all([
        addVersion(mira, versionOf(article, [...corrected, "Work begins with dredging."])),
        edit(jonas, article, { byline: "By Tove Ek" }),
      ]);
      expect([await found(mira, "Tove"), await found(mira, "dredging")]).toEqual([1, 1]);
    }
  });
});

describe("a version that is sent again", () => {
  test("gets its first answer, also when somebody has saved another one since", async () => {
    const { mira, jonas, article } = await makeDesk();
    await makeAnnotation(mira, article, "April 17, 2025");
    const input = versionOf(article, corrected);
    const first = await addVersion(mira, input);
    expect(await addVersion(mira, input)).toEqual(first);
    const next = { articleId: article.articleId, versionId: first.id };
    await addVersion(jonas, versionOf(next, [...corrected, "Work begins in May."]));
    expect(await addVersion(mira, input)).toEqual(first);
    expect(await listVersions(mira, article.articleId)).toHaveLength(2 + 1);
  });
});

describe("what is refused", () => {
  test("the text that is there already, and a base that is not the newest", async () => {
    const { mira, article } = await makeDesk();
    expect(await failureOf(addVersion(mira, versionOf(article, paragraphs)))).toMatchObject({
      code: "invalid",
      forPerson: expect.stringContaining("version 1") as string,
    });
    await addVersion(mira, versionOf(article, corrected));
    expect(await failureOf(addVersion(mira, versionOf(article, [...corrected, "More."])))).toMatchObject({
      code: "stale",
      forPerson: expect.stringContaining("Your text is still here") as string,
    });
    expect(await listVersions(mira, article.articleId)).toHaveLength(2);
  });

  test("an empty text, a reader, and another newsroom", async () => {
    const { mira, newsroom, article } = await makeDesk();
    const empty = versionOf(article, [" "]);
    expect((await failureOf(addVersion(mira, empty))).code).toBe("invalid");
    const reader = await makeMember(newsroom, "reader");
    expect((await failureOf(addVersion(reader, versionOf(article, corrected)))).code).toBe("forbidden");
    const stranger = await makeMember(await makeNewsroom());
    for (const ask of [addVersion, previewVersion])
      expect((await failureOf(ask(stranger, versionOf(article, corrected)))).code).toBe("not-found");
    expect((await failureOf(listVersions(stranger, article.articleId))).code).toBe("not-found");
  });
});

describe("an answer that is taken back", () => {
  /** A desk with a second version, on which one statement is to be re-checked and one is lost. */
  async function makeCorrectedDesk() {
    const desk = await makeDesk();
    const { mira, article } = desk;
    await makeAnnotation(mira, article, "April 17, 2025", { tag: "verified", rationale: "Minutes." });
    await makeAnnotation(mira, article, "The fishing fleet may sue", { tag: "opinion" });
    await addVersion(mira, versionOf(article, [...corrected.slice(0, -1), "Work begins in May."]));
    const { version, standing } = await newest(desk);
    const [lost] = await listLost(mira, version.versionId);
    const [changed] = standing;
    if (changed === undefined || lost === undefined) throw new Error("nothing to answer for");
    return { ...desk, version, changed, lost };
  }
  const reopenOf = ({ id, revision, versionId }: { id: string; revision: number; versionId: string }) => ({
    mutationId: uuid(),
    baseRevision: revision,
    id,
    versionId,
  });

  test("leaves the statement to be re-checked, with what was said of it", async () => {
    const { mira, version, changed } = await makeCorrectedDesk();
    const { versionId } = version;
    const confirmed = await saveAnnotation(mira, {
      ...changeOf(changed, { rationale: "Minutes, p. 2." }),
      versionId,
    });
    expect(confirmed.recheck).toBeUndefined();
    const reopened = await reopenAnnotation(mira, reopenOf({ ...confirmed, versionId }));
    expect(reopened).toMatchObject({
      anchor: changed.anchor,
      recheck: changed.recheck,
      rationale: "Minutes, p. 2.",
      revision: confirmed.revision + 1,
    });
    expect(await listAnnotations(mira, versionId)).toEqual([reopened]);
  });

  test("leaves what was attached no longer in the text", async () => {
    const { mira, version, lost } = await makeCorrectedDesk();
    const { anchor } = annotationOf(version, "Work begins");
    const attached = await saveAnnotation(mira, {
      ...changeOf(lost, { anchor }),
      versionId: version.versionId,
    });
    expect(attached.lost).toBeUndefined();
    await reopenAnnotation(mira, reopenOf({ ...attached, versionId: version.versionId }));
    expect(await listLost(mira, version.versionId)).toMatchObject([{ id: lost.id, lost: lost.lost }]);
  });

  test("is refused where nothing was carried over, to a colleague, and from an older revision", async () => {
    const { mira, jonas, article, version, changed } = await makeCorrectedDesk();
    const { versionId } = version;
    const fresh = await saveAnnotation(mira, annotationOf(version, "212 million"));
    const refusal = async (asked: Promise<unknown>) => (await failureOf(asked)).code;
    expect(await refusal(reopenAnnotation(mira, reopenOf({ ...fresh, versionId })))).toBe("invalid");
    expect(await refusal(reopenAnnotation(jonas, reopenOf({ ...changed, versionId })))).toBe("forbidden");
    expect(await refusal(reopenAnnotation(mira, reopenOf({ ...changed, revision: 99, versionId })))).toBe(
      "stale",
    );
    const stranger = await makeMember(await makeNewsroom());
    expect(
      await refusal(reopenAnnotation(stranger, reopenOf({ ...changed, versionId: article.versionId }))),
    ).toBe("not-found");
  });
});

describe("at the same moment", () => {
  test("of two new versions one is saved, and the other is told", async () => {
    const { mira, jonas, article } = await makeDesk();
    await makeAnnotation(mira, article, "April 17, 2025");
    const both = await Promise.allSettled([
      addVersion(mira, versionOf(article, corrected)),
      addVersion(jonas, versionOf(article, [...paragraphs, "Work begins in May."])),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(both.find((outcome) => outcome.status === "rejected")?.reason).toMatchObject({ code: "stale" });
    expect(await listVersions(mira, article.articleId)).toHaveLength(2);
  });

  test("what is saved on the old version while a new one lands stands in both", async () => {
    const desk = await makeDesk();
    const { mira, jonas, article } = desk;
    const quotes = ["April 17", "212 million", "harbour office", "Ines Aalto", "the berths", "may sue"];
    const changed = await makeAnnotation(jonas, article, "23,000 homes");
    await Promise.all([
      ...quotes.map((quote) => saveAnnotation(mira, annotationOf(article, quote))),
      addVersion(jonas, versionOf(article, corrected)),
      saveAnnotation(jonas, changeOf(changed, { rationale: "Counted twice." })),
    ]);
    const { standing } = await newest(desk);
    expect(standing.map(({ anchor }) => anchor.exact).toSorted()).toEqual(
      [...quotes.map((quote) => quote.replace("17", "18")), "23,000 homes"].toSorted(),
    );
    expect(standing.find(({ id }) => id === changed.id)?.rationale).toBe("Counted twice.");
  });

  test("a save that was made for the old version long after is carried over", async () => {
    const desk = await makeDesk();
    const { mira, article } = desk;
    await addVersion(mira, versionOf(article, ["Corrected on Friday.", ...corrected]));
    await saveAnnotation(mira, annotationOf(article, "April 17, 2025", { tag: "verified" }));
    const [carried] = (await newest(desk)).standing;
    expect(carried).toMatchObject({
      anchor: { exact: "April 18, 2025" },
      recheck: { exact: "April 17, 2025" },
    });
  });
});
