import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { buildSummary } from "@/domain/summary/build-summary";
import { annotate, exampleCheck, mira, someArticle } from "@/domain/summary/testing/example-check";
import { ReportHead } from "./report-head";
import { SummaryReport } from "./summary-report";

const made = { layer: null, newsroom: "The Easthaven Desk", now: "2025-03-04T12:00:00.000Z" };
const example = buildSummary({ ...exampleCheck(), ...made });
const markup = renderToStaticMarkup(<SummaryReport summary={example} />);

describe("SummaryReport", () => {
  it("leads from every number to what it names", () => {
    const ids = Array.from(markup.matchAll(/ id="((?:statement|source)-\d+)"/g), ([, id]) => id);
    const targets = Array.from(markup.matchAll(/ href="#([^"]+)"/g), ([, target]) => target);
    expect(ids).toHaveLength(example.statements.length + example.sources.length);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it("marks what a proposed wording takes out and puts in", () => {
    expect(markup).toMatch(/<del[^>]*>40,000<\/del><ins[^>]*>about 23,600<\/ins>/);
  });

  it("says of each statement whether it was checked that it was said or that it is so", () => {
    expect(markup.match(/that it was said/g)?.length).toBeGreaterThan(0);
    expect(markup).toContain("Desk only: not for publication");
    expect(markup).toContain("agreed by Jonas Weber, to an earlier version");
  });

  it("shows hostile text as text", () => {
    const hostile = `<img src=x onerror="alert(1)">`;
    const article = someArticle(hostile, "Steel.", hostile);
    const annotations = [
      annotate(article, mira, hostile, {
        tag: "disputed",
        rationale: hostile,
        proposedWording: hostile + "!",
      }),
    ];
    const summary = buildSummary({ article, annotations, ...made });
    const shown = renderToStaticMarkup(
      <>
        <ReportHead head={summary.head} />
        <SummaryReport summary={summary} />
      </>,
    );
    expect(shown).not.toContain("<img");
    expect(shown).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;");
  });
});
