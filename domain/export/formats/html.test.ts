import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, it } from "vitest";
import { forTheDesk } from "@/domain/summary/audience";
import type { FactCheck } from "@/domain/summary/check-file";
import { exampleCheck } from "@/domain/summary/testing/example-check";
import { reportFor } from "../report-for";
import { checkOf, checks, hostile, hostileCheck } from "../testing/some-checks";
import { htmlFormat } from "./html";

describe("the html format", () => {
  const write = (check: FactCheck) => htmlFormat.write(reportFor(check, forTheDesk));

  const allowed = new Set(
    (
      "html head meta title style body main header section article h1 h2 h3 p span a b bdi small strong code time q del ins sup br " +
      "ul ol li dl div dt dd table thead tbody tr th td figure figcaption svg defs pattern rect path desc blockquote"
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

  it("is read from the right where the article is, whatever its first letters are", () => {
    const check = checkOf(exampleCheck());
    const { summary } = check;
    const arabic = { ...check, summary: { ...summary, head: { ...summary.head, language: "ar" } } };
    const all = elements(parse(write(arabic)));
    const directionOf = (inside: string) =>
      all
        .filter(({ attrs }) => attrs.some(({ name, value }) => name === "lang" && value === inside))
        .map(({ attrs }) => attrs.find(({ name }) => name === "dir")?.value);
    expect(new Set(directionOf("ar"))).toEqual(new Set(["rtl"]));
    // The headline, the copy, and the words of each statement.
    expect(directionOf("ar").length).toBeGreaterThan(2 + summary.statements.length);
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

type Element = DefaultTreeAdapterTypes.Element;

function elements(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.flatMap((child) => ("tagName" in child ? [child, ...elements(child)] : []));
}

function textOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) => ("value" in child ? child.value : "childNodes" in child ? textOf(child) : ""))
    .join("");
}
