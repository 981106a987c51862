import MarkdownIt from "markdown-it";
import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, it } from "vitest";
import { forTheDesk, type Readers } from "@/domain/summary/audience";
import { exampleCheck } from "@/domain/summary/testing/example-check";
import { reportFor } from "../report-for";
import { checkOf, checks, everyReader, hostile, hostileCheck } from "../testing/some-checks";
import { markdownFormat } from "./markdown";

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

const reader = new MarkdownIt({ html: true, linkify: true });
const write = (check = checkOf(exampleCheck()), readers: Readers = forTheDesk) =>
  markdownFormat.write(reportFor(check, readers));
const rendered = (markdown: string) => parseFragment(reader.render(markdown));

function elements(node: Parent): Element[] {
  return node.childNodes.flatMap((child) => ("tagName" in child ? [child, ...elements(child)] : []));
}

function textOf(node: Parent): string {
  return node.childNodes
    .map((child) => ("value" in child ? child.value : "childNodes" in child ? textOf(child) : ""))
    .join("");
}

describe("the markdown format", () => {
  describe.each(everyReader)("for %s", (_, readers) => {
    it.each(checks)("holds no markup but ours, and leads only to sources: %s", (_, check) => {
      const all = elements(rendered(write(check, readers)));
      const allowed = new Set("h1 h2 h3 p ul ol li strong code br a blockquote".split(" "));
      expect(all.map(({ tagName }) => tagName).filter((tag) => !allowed.has(tag))).toEqual([]);
      const links = all.flatMap(({ attrs }) =>
        attrs.filter(({ name }) => name === "href").map(({ value }) => value),
      );
      expect(links.filter((link) => !link.startsWith("https://example.org/"))).toEqual([]);
      expect(new Set(links).size).toBe(
        reportFor(check, readers).summary.sources.filter(({ url }) => url !== null).length,
      );
    });

    it.each(checks)("has a footnote for each mark, and a mark for each footnote: %s", (_, check) => {
      const written = write(check, readers);
      const notes = Array.from(written.matchAll(/^\[\^(E\d+)\]: /gm), ([, label]) => label);
      const marks = Array.from(written.matchAll(/(?<!^|\\)\[\^(E\d+)\]/gm), ([, label]) => label);
      expect(notes).toEqual(
        reportFor(check, readers).summary.sources.map(({ number }) => `E${String(number)}`),
      );
      expect(new Set(marks)).toEqual(new Set(notes));
    });
  });

  it("shows hostile text as it is", () => {
    const page = rendered(write(hostileCheck()));
    const title = elements(page).find(({ tagName }) => tagName === "h1");
    const shown = title === undefined ? "" : textOf(title).replace(/[\u202C\u2069]/gu, "");
    expect(shown).toBe(`Fact-check: ${hostile}`);
  });

  it("holds the whole article, and no number that is not the summary’s", () => {
    const check = checkOf(exampleCheck());
    const shown = textOf(rendered(write(check))).replace(/\s+/g, " ");
    expect(shown).toContain(check.summary.bottomLine.join(" "));
    expect(shown).toContain(check.summary.head.state);
    expect(shown).toContain("Work on the sluice stopped in May [6 ?]. Nobody knows why.");
  });

  it("numbers its list of statements as the summary does", () => {
    const check = checkOf(exampleCheck());
    const list = elements(rendered(write(check))).find(({ tagName }) => tagName === "ol");
    const items = list === undefined ? [] : list.childNodes.filter((child) => "tagName" in child);
    expect(items).toHaveLength(check.summary.counts.statements);
  });
});
