import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Annotation } from "@/domain/annotation/annotation";
import { anyAnnotations } from "@/domain/review/testing/some-annotation";
import { buildSummary } from "./build-summary";
import { suggestionLabel } from "./labels";
import { summarySchema } from "./summary";
import {
  annotate,
  answer,
  cite,
  exampleCheck,
  jonas,
  mira,
  someArticle,
  someSource,
} from "./testing/example-check";

const made = { layer: null, newsroom: "The Easthaven Desk", now: "2025-03-04T12:00:00.000Z" };
const example = () => buildSummary({ ...exampleCheck(), ...made });

describe("buildSummary", () => {
  it("says what was checked, by whom, and how it stands", () => {
    expect(example().head).toEqual({
      audience: "desk",
      notice: "INTERNAL, for the desk",
      names: true,
      newsroom: "The Easthaven Desk",
      headline: "Barrier would shield 40,000 homes, ministry says",
      outlet: "The Easthaven Courier",
      byline: "Ada Brandt",
      publishedAt: "2025-03-03",
      sourceUrl: "https://example.org/barrier",
      language: "en",
      versionNumber: 2,
      sha256: "9f3a".repeat(16),
      retrievedAt: "2025-03-04T08:00:00.000Z",
      madeAt: "2025-03-04T12:00:00.000Z",
      layer: null,
      checkedBy: [jonas, mira],
      reviewedBy: [jonas, mira],
      ready: false,
      state:
        "Not ready: 1 must be fixed, 1 unchecked, 1 without enough proof, 1 in disagreement, 1 sentence not marked",
    });
  });

  it("takes only those for agreed who give one tag and one finding, whatever else waits", () => {
    const article = someArticle("The gate holds", "It is made of steel.");
    const both = (one: Partial<Annotation>, other: Partial<Annotation>) => {
      const annotations = [
        annotate(article, mira, "The gate holds", one),
        annotate(article, jonas, "The gate holds", other),
      ];
      const { shared, sharedAlike } = buildSummary({ article, annotations, ...made }).counts;
      return [sharedAlike, shared];
    };
    const disputed = (finding: Annotation["finding"]) => ({ tag: "disputed", finding }) as const;
    const recheck = { exact: "The gate held", sentence: "The gate held" };
    expect(both({}, {})).toEqual([1, 1]);
    expect(both({}, { recheck })).toEqual([1, 1]);
    expect(both({ recheck }, disputed("refuted"))).toEqual([0, 1]);
    expect(both(disputed("misleading"), disputed("refuted"))).toEqual([0, 1]);
    expect(both(disputed("misleading"), disputed("misleading"))).toEqual([1, 1]);
    expect(both(disputed(null), disputed("misleading"))).toEqual([1, 1]);
    expect(both({}, { tag: null })).toEqual([0, 0]);
  });

  it("asks no more for a sentence that was waved through, by the person or by anybody", () => {
    const waved = [{ personId: mira.id, words: "Barrier would shield 40,000 homes, ministry says" }];
    const left = (layer: typeof mira | null) =>
      buildSummary({ ...exampleCheck(), ...made, waved, layer }).counts.sentencesNotMarked;
    const without = (layer: typeof mira | null) =>
      buildSummary({ ...exampleCheck(), ...made, layer }).counts.sentencesNotMarked;
    expect(left(null)).toBe(without(null) - 1);
    expect(left(mira)).toBe(without(mira) - 1);
    expect(left(jonas)).toBe(without(jonas));
  });

  it("counts each statement once, however many people marked it", () => {
    expect(example().counts).toEqual({
      statements: 6,
      byState: { verified: 2, disputed: 1, opinion: 1, unchecked: 1, disagreed: 1, recheck: 0 },
      byFinding: { refuted: 0, conflicting: 0, misleading: 1, unsupported: 0, unnamed: 0 },
      withoutProof: 1,
      sentencesNotMarked: 1,
      reviewed: 4,
      shared: 2,
      sharedAlike: 1,
    });
  });

  it("numbers statements in the order of the text and says of each what was checked and what came of it", () => {
    const { statements } = example();
    expect(statements.map(({ number, quote, about, state }) => [number, quote, about, state])).toEqual([
      [1, "published on Monday", "so", "verified"],
      [2, "The gate would protect 40,000 homes", "so", "disputed"],
      [3, "Construction begins in 2027, the ministry said", "said", "verified"],
      [4, "None of the four towns has voted the money", "so", "disagreed"],
      [5, "It is the best money the port will ever spend.", "so", "opinion"],
      [6, "Work on the sluice stopped in May", "so", "unchecked"],
    ]);
    expect(statements[1]?.results.flatMap(({ answers }) => answers)).toEqual([
      { by: jonas, verdict: "agree", accepted: false, toEarlierVersion: true },
    ]);
    expect(statements[3]?.results.map(({ by, tag, finding }) => [by.name, tag, finding])).toEqual([
      ["Jonas Weber", "disputed", "refuted"],
      ["Mira Lindqvist", "verified", null],
    ]);
  });

  it("lists what must be fixed: disputed, then in disagreement, then without enough proof", () => {
    expect(example().mustFix.map(({ statement, reason }) => [statement, reason])).toEqual([
      [2, "disputed"],
      [4, "disagreement"],
      [3, "proof"],
    ]);
  });

  it("sets a proposed wording into its sentence, with why and the strongest evidence first", () => {
    const [item] = example().mustFix;
    expect(item?.passages).toEqual([
      {
        by: mira,
        before: "The gate would ",
        wording: [
          { change: "same", text: "protect " },
          { change: "removed", text: "40,000" },
          { change: "added", text: "about 23,600" },
          { change: "same", text: " homes" },
        ],
        after: " from a flood of the kind seen in 1987.",
      },
    ]);
    expect(item?.why.map(({ by, finding, rationale }) => [by.name, finding, rationale])).toEqual([
      ["Jonas Weber", "misleading", ""],
      ["Mira Lindqvist", "misleading", "Homes that do not exist yet are counted."],
    ]);
    // Jonas’s citation of the same page without its words says nothing more.
    expect(item?.evidence.map(({ title, stance, quote }) => [title, stance, quote])).toEqual([
      ["The audit report", "context", "16,400 of them are planned"],
      ["The harbour master", "supports", ""],
    ]);
  });

  it("shows the sentence as it is where nobody proposes a wording", () => {
    const item = example().mustFix.find(({ statement }) => statement === 3);
    expect(item?.missingProof).toBe("needs a source");
    expect(item?.passages).toEqual([
      {
        by: null,
        before: "",
        wording: [{ change: "same", text: "Construction begins in 2027, the ministry said" }],
        after: ".",
      },
    ]);
  });

  it("numbers each source once, in the order of first use, with all of its uses", () => {
    const { sources, statements } = example();
    expect(
      sources.map(({ number, id, uses }) => [number, id, uses.map(({ statement }) => statement)]),
    ).toEqual([
      [1, "final design", [1]],
      [2, "audit report", [2, 2, 4]],
      [3, "harbour master", [2]],
    ]);
    expect(sources[0]?.file).toEqual({ name: "design.pdf", sha256: "c71e".repeat(16) });
    expect(sources[2]?.deskOnly).toBe(true);
    expect(statements.map((statement) => statement.sources)).toEqual([[1], [2, 3], [], [2], [], []]);
  });

  it("records who answered what, when, and whether that was to an earlier version", () => {
    expect(
      example().reviews.map((review) => [
        review.statement,
        review.by.name,
        review.of.name,
        review.verdict,
        review.toEarlierVersion,
      ]),
    ).toEqual([
      [1, "Jonas Weber", "Mira Lindqvist", "agree", false],
      [2, "Jonas Weber", "Mira Lindqvist", "agree", true],
      [4, "Jonas Weber", "Mira Lindqvist", "suggest", false],
      [5, "Mira Lindqvist", "Jonas Weber", "dispute", false],
    ]);
  });

  it("records the words that a colleague would mark instead, and when they are those of another version", () => {
    const suggested = (versionId: string) => {
      const article = someArticle("The gate holds", "It is made of steel.");
      const anchor = { start: 18, end: 34, exact: "is made of steel", prefix: "It ", suffix: "." };
      const review = answer(jonas, { verdict: "suggest", suggestedAnchor: { ...anchor, versionId } });
      const annotations = [annotate(article, mira, "It is made of steel.", { reviews: [review] })];
      const [record] = buildSummary({ article, annotations, ...made }).reviews;
      if (record === undefined) throw new Error("the answer is not on record");
      return [record.suggestedWords, suggestionLabel(record)];
    };
    expect(suggested("version")).toEqual([
      { exact: "is made of steel", ofThisVersion: true },
      "on the words “is made of steel”",
    ]);
    expect(suggested("before")).toEqual([
      { exact: "is made of steel", ofThisVersion: false },
      "on the words “is made of steel” of another version",
    ]);
  });

  it("takes in one person’s annotations alone when asked to", () => {
    const { head, counts, statements, reviews } = buildSummary({ ...exampleCheck(), ...made, layer: jonas });
    expect(head.layer).toEqual(jonas);
    expect(head.checkedBy).toEqual([jonas]);
    expect(counts).toMatchObject({ statements: 3, shared: 0, byState: { disputed: 2, opinion: 1 } });
    expect(statements.every(({ results }) => results.every(({ by }) => by.id === "jonas"))).toBe(true);
    expect(reviews.map(({ by }) => by.id)).toEqual(["mira"]);
  });

  it("leaves out what its author has removed", () => {
    const { article, annotations } = exampleCheck();
    const removed = annotations.map((annotation) => ({ ...annotation, removedAt: made.now }));
    expect(buildSummary({ article, annotations: removed, ...made }).counts.statements).toBe(0);
  });

  it("is ready when everything is settled on enough proof", () => {
    const article = someArticle("The gate holds", "It is made of steel.");
    const proof = [cite(someSource("audit report"))];
    const annotations = [
      annotate(article, mira, "The gate holds", { citations: proof }),
      annotate(article, mira, "It is made of steel.", { citations: proof, reviews: [answer(jonas)] }),
    ];
    expect(buildSummary({ article, annotations, ...made }).head).toMatchObject({
      ready: true,
      state: "Ready",
    });
  });

  it("takes the proof of all who gave the same tag together", () => {
    const article = someArticle("The gate holds", "It is made of steel.");
    const secondary = (id: string) => [cite(someSource(id, { sourceType: "secondary" }))];
    const of = (...ids: string[]) =>
      buildSummary({
        article,
        annotations: ids.map((id, index) =>
          annotate(article, [mira, jonas][index] ?? mira, "The gate holds", { citations: secondary(id) }),
        ),
        ...made,
      }).statements[0]?.missingProof;
    expect(of("daily")).toBe("needs a primary source or a second independent one");
    expect(of("daily", "weekly")).toBeNull();
  });

  it("asks for one finding where people who dispute a statement name different ones", () => {
    const article = someArticle("The gate holds", "It is made of steel.");
    const disputed = (finding: "refuted" | "misleading") => ({ tag: "disputed", finding }) as const;
    const { statements, counts } = buildSummary({
      article,
      annotations: [
        annotate(article, mira, "The gate holds", disputed("refuted")),
        annotate(article, jonas, "The gate holds", disputed("misleading")),
      ],
      ...made,
    });
    expect(statements[0]).toMatchObject({
      state: "disputed",
      finding: null,
      missingProof: "needs one finding",
    });
    expect(counts.byFinding).toMatchObject({ refuted: 0, misleading: 0, unnamed: 1 });
  });

  it("keeps its numbers together and its schema, whatever was annotated", () => {
    const words = "The gate holds against the flood of 1987.";
    const article = someArticle("Gate", "Steel.", words);
    fc.assert(
      fc.property(anyAnnotations, (drawn) => {
        const annotations = drawn.map((annotation) => {
          const { start, end } = annotation.anchor;
          return {
            ...annotation,
            anchor: { ...annotation.anchor, exact: article.version.text.slice(start, end) },
          };
        });
        const summary = buildSummary({ article, annotations, ...made });
        const { counts, statements, mustFix, copy } = summarySchema.parse(summary);
        const sum = (numbers: Record<string, number>) =>
          Object.values(numbers).reduce((one, other) => one + other, 0);
        expect(sum(counts.byState)).toBe(counts.statements);
        expect(sum(counts.byFinding)).toBe(counts.byState.disputed);
        expect(mustFix).toHaveLength(
          counts.byState.disputed + counts.byState.disagreed + counts.withoutProof,
        );
        expect(statements.map(({ number }) => number)).toEqual(statements.map((_, index) => index + 1));
        const endings = copy.flatMap(({ segments }) => segments.flatMap((segment) => segment.endings));
        expect(endings.sort((one, other) => one - other)).toEqual(
          statements.filter(({ quote }) => quote !== "\n").map(({ number }) => number),
        );
      }),
    );
  });
});
