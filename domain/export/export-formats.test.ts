import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, it } from "vitest";
import type { Annotation } from "@/domain/annotation/annotation";
import type { Article } from "@/domain/article/article";
import { buildSummary } from "@/domain/summary/build-summary";
import { readCheck, type FactCheck } from "@/domain/summary/check-file";
import {
  annotate,
  answer,
  cite,
  exampleCheck,
  jonas,
  mira,
  someArticle,
  someSource,
} from "@/domain/summary/testing/example-check";
import { exportFormats } from "./registry";

const hostile = `<script>alert(1)</script>"><img src=x onerror='alert(2)'></style></title><!-- --> \u202Eleft\u2066 ￿ 👩‍👩‍👧 é — &amp; javascript:alert(3)`;

function checkOf({ article, annotations }: { article: Article; annotations: Annotation[] }): FactCheck {
  const made = { layer: null, newsroom: "The Easthaven Desk", now: "2025-03-04T12:00:00.000Z" };
  return { article, annotations, summary: buildSummary({ article, annotations, ...made }) };
}

function hostileCheck(): FactCheck {
  const person = { id: "mallory", name: hostile };
  const article = {
    ...someArticle(hostile, hostile, hostile),
    outlet: hostile,
    byline: hostile,
    addedBy: person,
  };
  const source = someSource("hostile", {
    title: hostile,
    url: "https://example.org/\"onmouseover='alert(4)'",
    publisher: hostile,
    asked: hostile,
    whereItShouldBe: hostile,
    independenceGroup: hostile,
    file: { id: "file", name: hostile, size: 1, mediaType: "text/html", sha256: "0".repeat(64) },
  });
  const annotation = annotate(article, person, hostile, {
    tag: "disputed",
    rationale: hostile,
    proposedWording: `${hostile} or not`,
    citations: [cite(source, { quote: hostile, locator: hostile })],
    reviews: [answer(jonas, { verdict: "suggest", suggestedWording: hostile, reason: hostile })],
  });
  return checkOf({ article, annotations: [annotation] });
}

function hugeCheck(): FactCheck {
  const sentences = Array.from({ length: 500 }, (_, n) => `Gate ${String(n + 1)} cost 9 million in 1987.`);
  const article = someArticle("Five hundred gates", "All counted.", ...sentences);
  const annotations = sentences.map((sentence, n) =>
    annotate(article, n % 2 === 0 ? mira : jonas, sentence, {
      tag: n % 3 === 0 ? "disputed" : "verified",
      citations: [cite(someSource(`source ${String(n % 7)}`))],
    }),
  );
  return checkOf({ article, annotations });
}

const checks: [string, FactCheck][] = [
  ["an example", checkOf(exampleCheck())],
  ["an empty one", checkOf({ article: exampleCheck().article, annotations: [] })],
  ["a hostile one", hostileCheck()],
  ["500 statements", hugeCheck()],
];

describe.each(exportFormats)("the $name format", (format) => {
  it.each(checks)("writes %s, the same each time", (_, check) => {
    const written = format.write(check);
    expect(written.length).toBeGreaterThan(200);
    expect(written.isWellFormed()).toBe(true);
    expect(format.write(check)).toBe(written);
  });

  it("can be a place in an address and the end of a file’s name", () => {
    expect(format.name).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(format.extension).toMatch(/^[a-z0-9]+$/);
    expect(format.mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+(; charset=utf-8)?$/);
    expect(exportFormats.filter(({ name }) => name === format.name)).toHaveLength(1);
  });
});

describe("the html format", () => {
  const write = (check: FactCheck) => exportFormats.find(({ name }) => name === "html")?.write(check) ?? "";

  const allowed = new Set(
    (
      "html head meta title style body main header section article h1 h2 h3 p span a b bdi small strong code time q del ins sup br " +
      "ul ol li dl div dt dd table thead tbody tr th td svg rect blockquote"
    ).split(" "),
  );

  it.each(checks)("has nothing in it that runs, loads or leads astray: %s", (_, check) => {
    const all = elements(parse(write(check)));
    expect(all.map(({ tagName }) => tagName).filter((tagName) => !allowed.has(tagName))).toEqual([]);
    const attributes = all.flatMap(({ attrs }) => attrs);
    expect(attributes.filter(({ name }) => /^(on|style$|src)/.test(name))).toEqual([]);
    const links = attributes.filter(({ name }) => name === "href").map(({ value }) => value);
    expect(links.filter((link) => !/^(#(statement|source)-\d+$|https?:\/\/)/.test(link))).toEqual([]);
  });

  it("shows hostile text as it is", () => {
    const page = parse(write(hostileCheck()));
    const title = elements(page).find(({ tagName }) => tagName === "h1");
    expect(title === undefined ? "" : textOf(title)).toBe(hostile);
  });

  it("leads from every number to what it names", () => {
    const all = elements(parse(write(checkOf(exampleCheck()))));
    const ids = all.flatMap(({ attrs }) =>
      attrs.filter(({ name }) => name === "id").map(({ value }) => `#${value}`),
    );
    const targets = all.flatMap(({ attrs }) =>
      attrs.filter(({ name, value }) => name === "href" && value.startsWith("#")).map(({ value }) => value),
    );
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("holds the whole article, and no number that is not the summary’s", () => {
    const check = checkOf(exampleCheck());
    const text = elements(parse(write(check))).find(({ tagName }) => tagName === "body");
    const shown = text === undefined ? "" : textOf(text).replace(/\s+/g, " ");
    expect(shown).toContain(check.summary.bottomLine.join(" "));
    expect(shown).toContain(check.summary.head.state);
    expect(shown).toContain("Nobody knows why.");
  });
});

describe("the json format", () => {
  const write = (check: FactCheck) => exportFormats.find(({ name }) => name === "json")?.write(check) ?? "";

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
      .replace('"version": 2,', '"version": 1,')
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
    ["a later version", write(checkOf(exampleCheck())).replace('"version": 2,', '"version": 3,')],
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
    expect(() => readCheck(json)).toThrow(/not a fact-check summary|do not fit/);
  });
});

type Element = DefaultTreeAdapterTypes.Element;

function elements(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.flatMap((child) => ("tagName" in child ? [child, ...elements(child)] : []));
}

function textOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) => ("value" in child ? child.value : "childNodes" in child ? textOf(child) : ""))
    .join("");
}
