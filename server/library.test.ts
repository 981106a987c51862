import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { libraryQuery, type LibraryQuery } from "@/domain/evidence/library";
import { searchEvidenceInput } from "@/domain/evidence/evidence";
import type { Member } from "@/domain/permissions";
import type { PrismaClient } from "@/prisma/generated/client";
import { listLibrary, offerEvidence } from "./library";
import { getSource, listUses } from "./library-source";
import { removeAnnotation, restoreAnnotation } from "./annotations";
import { fillLibrary } from "./testing/fill-library";
import { makeAnnotation, makeCitation, makeScene } from "./testing/factories";
import { failureOf } from "./testing/failure-of";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { evidenceOf, refOf } from "./testing/inputs";

let db: PrismaClient;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(closeStore);

async function makeLibrary(...sources: Parameters<typeof evidenceOf>[0][]) {
  const scene = await makeScene();
  let annotation = await makeAnnotation(scene.author, scene.article, "40,000 homes");
  for (const source of sources)
    annotation = await makeCitation(scene.author, annotation, {
      source: { from: "new", evidence: evidenceOf(source) },
      quote: "",
    });
  return { ...scene, annotation };
}

const asked = (query: Partial<Record<keyof LibraryQuery, string>> = {}) => libraryQuery.parse(query);

async function titles(member: Member, query: Parameters<typeof asked>[0] = {}): Promise<string[]> {
  const { sources } = await listLibrary(member, asked(query));
  return sources.map(({ evidence }) => evidence.title);
}

describe("the library", () => {
  test("shows the newest source first, to everybody in the newsroom and nobody else", async () => {
    const { author, colleague, reader, stranger } = await makeLibrary(
      { title: "Minutes" },
      { title: "Survey", deskOnly: true, url: "https://easthaven.example/survey" },
    );
    for (const member of [author, colleague, reader])
      expect(await titles(member)).toEqual(["Survey", "Minutes"]);
    expect(await titles(stranger)).toEqual([]);
    expect((await listLibrary(author, asked())).sources[0]).toMatchObject({
      evidence: { kind: "link", deskOnly: true, file: null },
      revision: 1,
      uses: 1,
      hasTwins: false,
    });
  });

  test("finds title, web address and publisher in whatever case, and takes signs as they are", async () => {
    const { author } = await makeLibrary(
      { title: "Flood survey: 100% of homes", url: "https://easthaven.example/a_b", publisher: null },
      { title: "ÅRSRAPPORT", url: "https://easthaven.example/acb", publisher: "Ødegård & Sons" },
      { kind: "person", title: "Harbour master \\ retired", url: null, publisher: null },
    );
    expect(await titles(author, { search: "flood" })).toEqual(["Flood survey: 100% of homes"]);
    expect(await titles(author, { search: "homes easthaven" })).toEqual(["Flood survey: 100% of homes"]);
    expect(await titles(author, { search: "%" })).toEqual(["Flood survey: 100% of homes"]);
    expect(await titles(author, { search: "a_b" })).toEqual(["Flood survey: 100% of homes"]);
    expect(await titles(author, { search: "ødegård" })).toEqual(["ÅRSRAPPORT"]);
    expect(await titles(author, { search: "\\" })).toEqual(["Harbour master \\ retired"]);
    expect(await titles(author, { search: "  HARBOUR " })).toEqual(["Harbour master \\ retired"]);
    expect(await titles(author, { search: "' OR 1=1 --" })).toEqual([]);
    expect(await titles(author, { search: "" })).toHaveLength(3);
  });

  test("finds the words quoted from a source, in any script, until the citation is removed", async () => {
    const { author, annotation } = await makeLibrary({ title: "Minutes", url: "https://e.example/1" });
    await makeCitation(author, annotation, {
      source: { from: "new", evidence: evidenceOf({ title: "Survey", url: "https://e.example/2" }) },
      quote: "Ворота закрыты. 海堤报告 counts 4,100 homes.",
    });
    expect(await titles(author, { search: "ворота" })).toEqual(["Survey"]);
    expect(await titles(author, { search: "报告 HOMES" })).toEqual(["Survey"]);
    await db.citation.updateMany({ data: { deletedAt: new Date() } });
    expect(await titles(author, { search: "ворота" })).toEqual([]);
  });

  test("narrows by kind, outlet and days", async () => {
    const { author } = await makeLibrary(
      { title: "Minutes", publishedAt: "2026-03-04", publisher: "Harbour Board" },
      { title: "Call", kind: "person", url: null, publisher: "harbour office", publishedAt: "2026-03-05" },
      { title: "Undated", url: "https://e.example/3", publisher: null, publishedAt: null },
    );
    expect(await titles(author, { kind: "person" })).toEqual(["Call"]);
    expect(await titles(author, { outlet: "HARBOUR" })).toEqual(["Call", "Minutes"]);
    expect(await titles(author, { outlet: "harbour b" })).toEqual(["Minutes"]);
    expect(await titles(author, { outlet: "board" })).toEqual([]);
    expect(await titles(author, { from: "2026-03-04", until: "2026-03-04" })).toEqual(["Minutes"]);
    expect(await titles(author, { from: "2026-03-05", search: "a" })).toEqual(["Call"]);
    expect(await titles(author, { kind: "nonsense", from: "yesterday", after: "x" })).toHaveLength(3);
  });

  test("goes from page to page, each source once, whatever is added meanwhile", async () => {
    const { author } = await makeScene();
    await fillLibrary(author, 65);
    const seen: string[] = [];
    let after: string | null = "";
    for (let page = 0; after !== null && page < 9; page += 1) {
      const { sources, next } = await listLibrary(author, asked({ after }));
      seen.push(...sources.map(({ evidence }) => evidence.title));
      after = next;
      if (page === 0) await fillLibrary(author, 3, "Late");
    }
    expect(seen).toEqual(Array.from({ length: 65 }, (_, at) => `Source ${String(64 - at)}`));
  });

  test("finds everything that a search matches, page by page, however much that is", async () => {
    const { author } = await makeScene();
    await fillLibrary(author, 2_500, "Common");
    const found = async (search: string) => {
      const numbers: number[] = [];
      const parts: boolean[] = [];
      for (let after: string | null = ""; after !== null;) {
        const page = await listLibrary(author, asked({ search, after }));
        numbers.push(...page.sources.map(({ evidence }) => Number(evidence.title.split(" ").at(-1))));
        parts.push(page.isInParts);
        after = page.next;
      }
      return { numbers, parts };
    };
    const newestFirst = Array.from({ length: 2_500 }, (_, at) => 2_499 - at);
    expect((await found("common")).numbers).toEqual(newestFirst);
    // An index knows “common”, of too many, and nothing as short as “77”: it says so and goes on.
    const short = await found("77 common");
    expect(short.numbers).toEqual(newestFirst.filter((number) => String(number).includes("77")));
    expect(short.parts).toEqual([true, true, true, true, true, false]);
    expect(await found("77 §")).toEqual({ numbers: [], parts: short.parts });
    // What is rare is found at once, however old.
    expect(await found("common 1099")).toEqual({ numbers: [1099], parts: [false] });
  });

  test("finds a quotation by words too short for any index, and none that does not stand", async () => {
    const { newsroom, author, article } = await makeScene();
    const annotation = await makeAnnotation(author, article, "40,000 homes");
    const cited = await makeCitation(author, annotation, { quote: "报告 as to §4 of the statute." });
    const title = cited.citations[0]?.evidence.title;
    const searches = ["§4", "报告", "§4 statute"];
    for (const search of searches) expect(await titles(author, { search })).toEqual([title]);
    expect(await titles(author, { search: "§5" })).toEqual([]);
    const removed = await removeAnnotation(author, refOf(cited));
    for (const search of searches) expect(await titles(author, { search })).toEqual([]);
    await restoreAnnotation(author, refOf(removed));
    await db.article.updateMany({ where: { newsroomId: newsroom.id }, data: { shelf: "deleted" } });
    for (const search of searches) expect(await titles(author, { search })).toEqual([]);
  });

  test("is not crowded out by another newsroom’s quotations", async () => {
    const other = await makeScene();
    const theirs = await makeAnnotation(other.author, other.article, "40,000 homes");
    await makeCitation(other.author, theirs, { quote: "The sluice is shut." });
    const [row] = await db.citation.findMany({ where: { annotationId: theirs.id } });
    if (row === undefined) throw new Error("nothing is cited");
    const many = Array.from({ length: 2_000 }, () => ({ ...row, id: crypto.randomUUID() }));
    await db.citation.createMany({ data: many });
    const { author, article } = await makeScene();
    const ours = await makeAnnotation(author, article, "40,000 homes");
    await makeCitation(author, ours, { quote: "The sluice was shut." });
    expect(await listLibrary(author, asked({ search: "sluice" }))).toMatchObject({
      isCut: false,
      sources: [{ uses: 1 }],
    });
  });

  test("says so when more quotations match than a search looks through", async () => {
    const { author, article } = await makeScene();
    const annotation = await makeCitation(author, await makeAnnotation(author, article, "40,000 homes"), {
      quote: "The gates are open.",
    });
    const [cited] = await db.citation.findMany({ where: { annotationId: annotation.id } });
    if (cited === undefined) throw new Error("nothing is cited");
    const again = Array.from({ length: 999 }, () => ({ ...cited, id: crypto.randomUUID() }));
    await db.citation.createMany({ data: again });
    expect(await listLibrary(author, asked({ search: "gates" }))).toMatchObject({ isCut: true });
    await db.citation.deleteMany({ where: { id: again[0]?.id ?? "" } });
    expect(await listLibrary(author, asked({ search: "gates" }))).toMatchObject({ isCut: false });
  });

  test("tells of duplicates: the same page, whatever form its address has", async () => {
    const { author } = await makeLibrary(
      { title: "One", url: "https://www.easthaven.example/minutes/?utm_source=mail" },
      { title: "Other", url: "http://easthaven.example/minutes#top" },
      { title: "Else", url: "https://easthaven.example/else" },
    );
    const { sources } = await listLibrary(author, asked());
    expect(sources.map(({ hasTwins }) => hasTwins)).toEqual([false, true, true]);
    const details = await getSource(author, sources[1]?.evidence.id ?? "");
    expect("twins" in details && details.twins.map(({ evidence }) => evidence.title)).toEqual(["One"]);
  });
});

test("while somebody types, at most eight are offered", async () => {
  const { author } = await makeScene();
  await fillLibrary(author, 12);
  expect(await offerEvidence(author, { search: "source 1" })).toHaveLength(3);
  expect(await offerEvidence(author, { search: "" })).toHaveLength(8);
  for (const search of ["\0", "\ud83d", "x".repeat(201)])
    expect(searchEvidenceInput.safeParse({ search }).success).toBe(false);
});

describe("a source", () => {
  test("says where it is used, page by page, and forgets statements that were removed", async () => {
    const { author, colleague, stranger, article, annotation } = await makeLibrary({ title: "Minutes" });
    const evidenceId = annotation.citations[0]?.evidence.id ?? "";
    const theirs = await makeAnnotation(colleague, article, "Tuesday", { tag: "verified" });
    const source = { from: "library", evidenceId } as const;
    const used = await makeCitation(colleague, theirs, { source, stance: "context", quote: "On Tuesday" });
    const { uses } = await listUses(author, evidenceId, null);
    expect(uses).toMatchObject([
      { statement: "Tuesday", by: { name: colleague.name }, stance: "context", articleId: article.articleId },
      { statement: "40,000 homes", by: { name: author.name }, tag: null },
    ]);
    await removeAnnotation(colleague, refOf(used));
    expect((await listUses(author, evidenceId, null)).uses).toHaveLength(1);
    expect((await failureOf(listUses(stranger, evidenceId, null))).code).toBe("not-found");
    expect((await failureOf(getSource(stranger, evidenceId))).code).toBe("not-found");
    expect((await failureOf(getSource(author, "no id"))).code).toBe("not-found");
  });
});
