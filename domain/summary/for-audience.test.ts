import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSummary } from "./build-summary";
import { contactLeftOut } from "./clean-words";
import { forAudience } from "./for-audience";
import { reasonLeftOut } from "./public-words";
import { summarySchema, type Summary } from "./summary";
import { anyCheckWithSecrets } from "./testing/any-check-with-secrets";
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
const forDesk = buildSummary({ ...exampleCheck(), ...made });
const forPublic = forAudience(forDesk, { audience: "public", names: false });

describe("a summary for the desk", () => {
  it("is the summary", () => {
    expect(forAudience(forDesk, { audience: "desk", names: true })).toBe(forDesk);
    expect(forDesk.head.notice).toMatch(/INTERNAL/);
  });
});

describe("a summary for the public", () => {
  it("leaves out sources for the desk only, and numbers the others without a gap", () => {
    expect(forPublic.sources.map(({ number, title }) => [number, title])).toEqual([
      [1, "The final design"],
      [2, "The audit report"],
    ]);
    expect(JSON.stringify(forPublic)).not.toContain("harbour master");
  });

  it("says of a statement that it rests on more, and of no other", () => {
    expect(
      forPublic.statements.map(({ number, sources, unnamedSource }) => [number, sources, unnamedSource]),
    ).toEqual([
      [1, [1], false],
      [2, [2], true],
      [3, [], false],
      [4, [2], false],
      [5, [], false],
      [6, [], false],
    ]);
    expect(forPublic.mustFix.map(({ statement, unnamedSource }) => [statement, unnamedSource])).toEqual([
      [2, true],
      [4, false],
      [3, false],
    ]);
  });

  it("does not let a statement look unproven whose only proof is for the desk", () => {
    const article = someArticle("The gate holds", "It is made of steel.");
    const secret = cite(someSource("leak", { deskOnly: true }));
    const desk = buildSummary({
      article,
      annotations: [annotate(article, mira, "The gate holds", { citations: [secret] })],
      ...made,
    });
    const [statement] = forAudience(desk, { audience: "public", names: false }).statements;
    expect(statement).toMatchObject({
      state: "verified",
      sources: [],
      unnamedSource: true,
      missingProof: null,
    });
  });

  it("leaves out the reasons of whoever used such a source, and of whoever names one", () => {
    expect(forPublic.statements[1]?.results.map(({ rationale }) => rationale)).toEqual([reasonLeftOut, ""]);
    expect(forPublic.mustFix[0]?.why.map(({ rationale }) => rationale)).toEqual([reasonLeftOut, ""]);
    const article = someArticle("The gate holds", "It is made of steel.");
    const secret = cite(someSource("leak", { deskOnly: true, title: "Call with Ivan" }));
    const reasons = forAudience(
      buildSummary({
        article,
        annotations: [
          annotate(article, mira, "The gate holds", {
            citations: [secret],
            reviews: [answer(jonas, { reason: "He lies." })],
          }),
          annotate(article, jonas, "made of steel", {
            tag: "opinion",
            rationale: "See the CALL  with Ivan.",
          }),
        ],
        ...made,
      }),
      { audience: "public", names: true },
    );
    expect(reasons.statements[1]?.results[0]?.rationale).toBe(reasonLeftOut);
    expect(reasons.reviews[0]?.reason).toBe(reasonLeftOut);
  });

  it("shows the original where the proposed wording says too much", () => {
    const article = someArticle("The gate holds", "It is made of steel.");
    const secret = cite(someSource("leak", { deskOnly: true }), {
      stance: "refutes",
      quote: "It is made of tin",
    });
    const desk = buildSummary({
      article,
      annotations: [
        annotate(article, mira, "It is made of steel", {
          tag: "disputed",
          finding: "refuted",
          proposedWording: "It is made of tin",
          citations: [secret],
        }),
      ],
      ...made,
    });
    const shown = forAudience(desk, { audience: "public", names: true });
    expect(shown.statements[0]?.results[0]?.proposedWording).toBeNull();
    expect(shown.mustFix[0]?.passages).toEqual([
      { by: null, before: "", wording: [{ change: "same", text: "It is made of steel" }], after: "." },
    ]);
  });

  it("leaves out suggested words that another version had, and keeps those that the article has", () => {
    const article = someArticle("The gate holds", "It is made of steel.");
    const suggest = (exact: string, versionId: string) => {
      const suggestedAnchor = { start: 0, end: exact.length, exact, prefix: "", suffix: "", versionId };
      return answer(jonas, { verdict: "suggest", suggestedAnchor, acceptedAt: "2025-03-04T11:00:00.000Z" });
    };
    const reviews = [
      suggest("It was made of tin", "before"),
      suggest("It is made of steel", article.version.id),
    ];
    const annotations = [annotate(article, mira, "It is made of steel.", { reviews })];
    const desk = buildSummary({ article, annotations, ...made });
    const words = (summary: Summary) => summary.reviews.map((review) => review.suggestedWords?.exact ?? null);
    expect(words(desk)).toEqual(["It was made of tin", "It is made of steel"]);
    const shown = forAudience(desk, { audience: "public", names: true });
    expect(words(shown)).toEqual([null, "It is made of steel"]);
  });

  it("calls members by a number, in what they wrote as well, unless their names are wanted", () => {
    const article = someArticle("The gate holds", "It is made of steel.");
    const desk = buildSummary({
      article,
      annotations: [
        annotate(article, jonas, "The gate holds", {
          tag: "opinion",
          rationale: "As mira lindqvist says.",
          reviews: [answer(mira)],
        }),
      ],
      ...made,
      layer: jonas,
    });
    const without = forAudience(desk, { audience: "public", names: false });
    expect(without.statements[0]?.results[0]).toMatchObject({
      by: { name: "Checker 1" },
      rationale: "As Checker 2 says.",
    });
    expect(without.bottomLine.join(" ")).toContain("1 member answered 1 of 1");
    expect(without.head).toMatchObject({ layer: { name: "Checker 1" }, names: false });
    const named = forAudience(desk, { audience: "public", names: true });
    expect(named.head.checkedBy).toEqual([{ id: "checker-1", name: "Jonas Weber" }]);
    expect(named.bottomLine).toEqual(desk.bottomLine);
  });

  it("names no member in what is said of a source either", () => {
    const article = someArticle("The gate holds", "It is made of steel.");
    const source = someSource("notes", {
      title: "Notes of mira  lindqvist",
      url: "https://example.org/desk/Mira-Lindqvist",
      publisher: "Mira Lindqvist",
      asked: "By Mira Lindqvist",
      whereItShouldBe: "With Mira Lindqvist",
      file: {
        id: "f",
        name: "call_Mira_Lindqvist.pdf",
        size: 1,
        mediaType: "application/pdf",
        sha256: "0".repeat(64),
      },
    });
    const use = cite(source, { quote: "I told Mira Lindqvist.", locator: "Mira Lindqvist’s copy, p. 3" });
    const desk = buildSummary({
      article,
      annotations: [
        annotate(article, mira, "The gate holds", {
          tag: "disputed",
          finding: "unsupported",
          citations: [use],
        }),
      ],
      ...made,
    });
    const without = forAudience(desk, { audience: "public", names: false });
    expect(JSON.stringify(without)).not.toMatch(/mira|lindqvist/iu);
    expect(without.sources[0]?.title).toBe("Notes of Checker 1");
    const named = forAudience(desk, { audience: "public", names: true });
    expect(named.sources[0]).toMatchObject({ title: source.title, url: source.url });
  });

  it("takes a name of one word for a word where it has no capital, and finds one between Chinese words", () => {
    const article = someArticle("The gate holds", "It is made of steel.");
    const desk = buildSummary({
      article,
      annotations: [
        annotate(article, { id: "w", name: "Will" }, "The gate holds", {
          tag: "opinion",
          rationale: "Will says it will hold. WILL knows. 我问王芳了。",
        }),
      ],
      ...made,
    });
    const colleagues = [{ id: "wang", name: "王芳" }];
    const [statement] = forAudience(desk, { audience: "public", names: false }, colleagues).statements;
    expect(statement?.results[0]?.rationale).toBe(
      "Checker 1 says it will hold. Checker 1 knows. 我问Checker 2了。",
    );
  });

  it("keeps which sources count as one, and says so without the name of their group", () => {
    const article = someArticle("The gate holds", "It is made of steel.");
    const wire = (id: string, independenceGroup: string, deskOnly = false) =>
      cite(someSource(id, { independenceGroup, deskOnly }));
    const citations = [
      wire("a", "Ivan’s papers"),
      wire("b", "Wire"),
      wire("c", "wire "),
      wire("d", "Ivan’s papers", true),
    ];
    const desk = buildSummary({
      article,
      annotations: [annotate(article, mira, "The gate holds", { citations })],
      ...made,
    });
    const { sources } = forAudience(desk, { audience: "public", names: true });
    expect(sources.map(({ independenceGroup }) => independenceGroup)).toEqual([null, "group 1", "group 1"]);
  });

  it("leaves out how somebody who was asked is reached", () => {
    const article = someArticle("The gate holds", "It is made of steel.");
    const master = someSource("master", {
      kind: "person",
      title: "Ada Quay, harbour master, 020 7946 0958",
      url: "https://example.org/people/ada",
      asked: "By ada@example.org",
    });
    const desk = buildSummary({
      article,
      annotations: [
        annotate(article, mira, "The gate holds", {
          citations: [cite(master, { locator: "+44 20 7946 0958" })],
        }),
      ],
      ...made,
    });
    const { sources } = forAudience(desk, { audience: "public", names: true });
    expect(sources[0]).toMatchObject({
      title: `Ada Quay, harbour master, ${contactLeftOut}`,
      url: null,
      asked: `By ${contactLeftOut}`,
      uses: [{ locator: contactLeftOut }],
    });
  });

  it("keeps every count, its schema and its references, and made twice it is the same", () => {
    fc.assert(
      fc.property(anyCheckWithSecrets, fc.boolean(), ({ check }, names) => {
        const readers = { audience: "public", names } as const;
        const desk = buildSummary({ ...check, ...made });
        const shown = forAudience(desk, readers);
        expect(summarySchema.parse(shown)).toEqual(shown);
        expect(shown.counts).toEqual(desk.counts);
        expect(shown.head.state).toBe(desk.head.state);
        expect(shown.head.checkedBy).toHaveLength(desk.head.checkedBy.length);
        shown.statements.forEach(({ state, missingProof, sources, unnamedSource, results }, index) => {
          const before = desk.statements[index];
          expect({ state, missingProof }).toEqual({
            state: before?.state,
            missingProof: before?.missingProof,
          });
          expect(sources.length > 0 || unnamedSource).toBe((before?.sources.length ?? 0) > 0);
          expect(sources).toEqual(
            [...new Set(results.flatMap(({ citations }) => citations.map(({ source }) => source)))].sort(
              (one, other) => sources.indexOf(one) - sources.indexOf(other),
            ),
          );
          for (const source of sources) {
            expect(shown.sources[source - 1]?.uses.map((use) => use.statement)).toContain(index + 1);
          }
        });
        expect(forAudience(shown, readers)).toEqual(shown);
      }),
    );
  });
});
