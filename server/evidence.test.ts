import { afterAll, beforeAll, expect, test } from "vitest";
import { searchEvidenceInput } from "@/domain/evidence/evidence";
import type { Member } from "@/domain/permissions";
import { listEvidence } from "./evidence";
import { makeAnnotation, makeCitation, makeScene } from "./testing/factories";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { evidenceOf } from "./testing/inputs";

beforeAll(freshDatabase);
afterAll(closeStore);

async function makeLibrary(...sources: Parameters<typeof evidenceOf>[0][]) {
  const scene = await makeScene();
  let annotation = await makeAnnotation(scene.author, scene.article, "40,000 homes");
  for (const source of sources)
    annotation = await makeCitation(scene.author, annotation, {
      source: { from: "new", evidence: evidenceOf(source) },
    });
  return scene;
}

async function titles(member: Member, search?: string): Promise<string[]> {
  const found = await listEvidence(member, search === undefined ? {} : { search });
  return found.map(({ title }) => title);
}

test("the library shows the newest source first, to everybody in the newsroom and nobody else", async () => {
  const { author, colleague, reader, stranger } = await makeLibrary(
    { title: "Minutes" },
    { title: "Survey", deskOnly: true },
  );
  for (const member of [author, colleague, reader])
    expect(await titles(member)).toEqual(["Survey", "Minutes"]);
  expect(await titles(stranger)).toEqual([]);
  expect((await listEvidence(author))[0]).toMatchObject({ kind: "link", deskOnly: true, file: null });
});

test("a search finds title, web address and publisher in whatever case, and takes signs as they are", async () => {
  const { author } = await makeLibrary(
    { title: "Flood survey: 100% of homes", url: "https://easthaven.example/a_b", publisher: null },
    { title: "ÅRSRAPPORT", url: "https://easthaven.example/acb", publisher: "Ødegård & Sons" },
    { kind: "person", title: "Harbour master \\ retired", url: null, publisher: null },
  );
  expect(await titles(author, "flood")).toEqual(["Flood survey: 100% of homes"]);
  expect(await titles(author, "%")).toEqual(["Flood survey: 100% of homes"]);
  expect(await titles(author, "a_b")).toEqual(["Flood survey: 100% of homes"]);
  expect(await titles(author, "ødegård")).toEqual(["ÅRSRAPPORT"]);
  expect(await titles(author, "\\")).toEqual(["Harbour master \\ retired"]);
  expect(await titles(author, "  HARBOUR ")).toEqual(["Harbour master \\ retired"]);
  expect(await titles(author, "' OR 1=1 --")).toEqual([]);
  expect(await titles(author, "")).toHaveLength(3);
});

test("a search that no store could look for is refused before it gets here", () => {
  for (const search of ["\0", "\ud83d", "x".repeat(201)])
    expect(searchEvidenceInput.safeParse({ search }).success).toBe(false);
  expect(searchEvidenceInput.safeParse({ search: "" }).success).toBe(true);
});

test("at most fifty are offered at once", async () => {
  const { author } = await makeLibrary(
    ...Array.from({ length: 52 }, (_, at) => ({ title: `Source ${String(at)}` })),
  );
  const offered = await titles(author);
  expect(offered).toHaveLength(50);
  expect(offered[0]).toBe("Source 51");
});
