import { describe, expect, it } from "vitest";
import { forTheDesk } from "@/domain/summary/audience";
import { readCheck, type FactCheck } from "@/domain/summary/check-file";
import { summarySchema } from "@/domain/summary/summary";
import { answer, exampleCheck, jonas } from "@/domain/summary/testing/example-check";
import { reportFor } from "../report-for";
import { checkOf, checks } from "../testing/some-checks";
import { jsonFormat } from "./json";

describe("the json format", () => {
  const write = (check: FactCheck, readers = forTheDesk) => jsonFormat.write(reportFor(check, readers));

  it.each(checks)(
    "gives back the check it was made of, from which the same summary can be built: %s",
    (_, check) => {
      const read = readCheck(write(check));
      expect(read).toEqual(check);
      expect(checkOf(read).summary).toEqual(check.summary);
    },
  );

  it("reads a file of the first version of the format, which knew no passages", () => {
    const check = checkOf(exampleCheck());
    const first = write(check)
      .replace('"version": 3,', '"version": 1,')
      .replaceAll(/,\s*"passage": null/g, "");
    expect(first).not.toContain('"passage"');
    expect(readCheck(first)).toEqual({ ...check, summary: { ...check.summary, version: 1 } });
  });

  it("takes the longest article that can be added: a million characters below a headline", () => {
    const { article, annotations } = exampleCheck();
    const long = "x".repeat(1_000_000);
    const doc = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: long }] }] };
    const version = { ...article.version, doc, text: `${article.version.text}\n${long}` };
    const check = checkOf({ article: { ...article, version }, annotations });
    expect(readCheck(write(check)).article.version.text).toHaveLength(version.text.length);
  });

  it.each([
    ["no JSON", "<html>"],
    ["other JSON", '{"format":"other"}'],
    ["a later version", write(checkOf(exampleCheck())).replace('"version": 3,', '"version": 4,')],
    ["more than it knows", write(checkOf(exampleCheck())).replace("{", '{ "more": 1,')],
    [
      "an anchor that does not fit the text",
      write(checkOf(exampleCheck())).replace(
        '"exact": "published on Monday"',
        '"exact": "published on Tuesday"',
      ),
    ],
    [
      "a text changed under its anchors",
      write(checkOf(exampleCheck())).replace("ministry says\\nThe final", "it says\\nThe final"),
    ],
    ["nesting without end", '{"check":'.repeat(50_000)],
  ])("refuses to read %s", (_, json) => {
    expect(() => readCheck(json)).toThrow(
      expect.objectContaining({
        forPerson: expect.stringMatching(/not a fact-check summary|do not fit/) as string,
      }),
    );
  });

  it("holds the summary alone for the public, and says so to whoever would rebuild the check", () => {
    const json = write(checkOf(exampleCheck()), { audience: "public", names: false });
    expect(summarySchema.parse(JSON.parse(json)).head.audience).toBe("public");
    expect(() => readCheck(json)).toThrow(
      expect.objectContaining({ forPerson: expect.stringMatching(/made for the public/) as string }),
    );
  });

  it("reads a check that was exported before other words could be suggested", () => {
    const check = checkOf(exampleCheck());
    const old = write(check).replaceAll(/,\s*"(?:suggestedAnchor|suggestedWords)": null/g, "");
    expect(old).not.toMatch(/suggestedAnchor|suggestedWords/);
    expect(readCheck(old)).toEqual(check);
  });

  it("refuses suggested words that do not fit the text of their version", () => {
    const { article, annotations } = exampleCheck();
    const written = (versionId: string) => {
      const anchor = { start: 4, end: 9, exact: "gates", prefix: "", suffix: "" };
      const review = answer(jonas, { verdict: "suggest", suggestedAnchor: { ...anchor, versionId } });
      const suggested = annotations.map((annotation) => ({ ...annotation, reviews: [review] }));
      return write(checkOf({ article, annotations: suggested }));
    };
    expect(readCheck(written("before")).annotations[0]?.reviews[0]?.suggestedAnchor?.exact).toBe("gates");
    expect(() => readCheck(written(article.version.id))).toThrow(
      expect.objectContaining({ forPerson: expect.stringMatching(/do not fit/) as string }),
    );
  });

  it("reads a check that was exported before there were audiences", () => {
    const check = checkOf(exampleCheck());
    const old = write(check).replace(/^ +"(?:audience|notice|names|unnamedSource)": .*,\n/gm, "");
    expect(old).not.toContain("audience");
    expect(readCheck(old)).toEqual(check);
  });
});
