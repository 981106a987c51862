import { describe, expect, it } from "vitest";
import type { Annotation } from "@/domain/annotation/annotation";
import { filterStatements, noFilter, type StatementFilter } from "./statement-filter";

const mira = { id: "mira", name: "Mira Lindqvist" };

function annotation(id: string, part: Partial<Annotation> = {}): Annotation {
  return {
    id,
    articleId: "article",
    versionId: "v1",
    author: mira,
    anchor: { start: 0, end: 9, exact: `The words of ${id}`, prefix: "", suffix: "" },
    about: "so",
    tag: null,
    finding: null,
    rationale: "",
    proposedWording: null,
    revision: 1,
    citations: [],
    reviews: [],
    createdAt: "2026-03-04T10:00:00.000Z",
    updatedAt: "2026-03-04T10:00:00.000Z",
    ...part,
  };
}

const review: Annotation["reviews"][number] = {
  reviewer: { id: "jonas", name: "Jonas Weber" },
  verdict: "dispute",
  reason: "The minutes say otherwise.",
  suggestedTag: null,
  suggestedFinding: null,
  suggestedWording: null,
  suggestedAnchor: null,
  annotationRevision: 1,
  revision: 1,
  acceptedAt: null,
  updatedAt: "2026-03-04T10:00:00.000Z",
};

const all = [
  annotation("refuted", { tag: "disputed", finding: "refuted", reviews: [review] }),
  annotation("judgement", { tag: "opinion", rationale: "The paper’s own BARRIER." }),
  annotation("open"),
  annotation("changed", { tag: "verified", recheck: { exact: "Before.", sentence: "Before." } }),
];

const found = (filter: Partial<StatementFilter>) =>
  filterStatements(all, { ...noFilter, ...filter }).map(({ id }) => id);

describe("filterStatements", () => {
  it("lets everything through while nothing is asked for", () => {
    expect(filterStatements(all, noFilter)).toBe(all);
    expect(filterStatements(all, { ...noFilter, text: "  " })).toBe(all);
  });

  it("finds by tag, of several any; by finding; by what waits", () => {
    expect(found({ tags: ["disputed", "unchecked"] })).toEqual(["refuted", "open"]);
    expect(found({ finding: "refuted" })).toEqual(["refuted"]);
    expect(found({ recheck: true })).toEqual(["changed"]);
  });

  it("finds what has too little proof: an opinion with its reason has enough", () => {
    expect(found({ proofMissing: true })).toEqual(["refuted", "open", "changed"]);
  });

  it("finds by what colleagues answered, and what nobody did", () => {
    expect(found({ answered: "dispute" })).toEqual(["refuted"]);
    expect(found({ answered: "none" })).toEqual(["judgement", "open", "changed"]);
    expect(found({ answered: "agree" })).toEqual([]);
  });

  it("finds words wherever they stand in a card, however they are written", () => {
    expect(found({ text: "own barrier" })).toEqual(["judgement"]);
    expect(found({ text: "WORDS of" })).toEqual(all.map(({ id }) => id));
  });

  it("asks for all of it together", () => {
    expect(found({ tags: ["disputed"], answered: "none" })).toEqual([]);
  });
});
