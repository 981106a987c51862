import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, it } from "vitest";
import { blocks, Markdown, markup } from "./markdown-template";

type Node = DefaultTreeAdapterTypes.ChildNode;

const commonMark = new MarkdownIt("commonmark");
const everything = new MarkdownIt({ html: true, linkify: true });
type Reader = { render: (markdown: string) => string };
const readers: [string, Reader][] = [
  ["CommonMark", commonMark],
  ["CommonMark with tables, strikethrough and links of its own", everything],
];

const render = (reader: Reader, text: Markdown) => parseFragment(reader.render(text.toString())).childNodes;
const tags = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) => ("tagName" in node ? [node.tagName, ...tags(node.childNodes)] : []));
const textOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => ("value" in node ? node.value : "childNodes" in node ? textOf(node.childNodes) : ""))
    .join("");
const plain = (text: string) => text.replace(/[\s\u202C\u2069]+/gu, " ").trim();

describe.each(readers)("markup, rendered as %s", (_, reader) => {
  it.each([
    "<script>alert(1)</script><!-- --><b>x</b>",
    "[a link](javascript:alert(1)) ![a picture](https://example.org/x.png)",
    "[^E1] [^E1]: x",
    "https://example.org/ http://localhost www.example.org mailto:a@example.org a@example.org example.org",
    "# a heading\n## another\n===\n---",
    "- a list\n+ of\n* items\n1. one\n2) two",
    "| a | table |\n|---|---|\n| a | b |",
    "> a quotation",
    "    code\n```\nfenced\n```\n~~~\nx\n~~~",
    "`code` *em* _em_ **strong** ~~gone~~ \\ &amp; &#60; a\\",
    "a\n\n\n    b",
    "[ref]: https://example.org 'title'",
    "&lt;b&gt;",
    "\u2028# not a heading",
    "\t# x",
    "",
  ])("shows text as it is, in one paragraph: %j", (text) => {
    const shown = render(reader, markup`${text}`);
    expect(tags(shown).filter((tag) => !["p", "br"].includes(tag))).toEqual([]);
    expect(plain(textOf(shown))).toBe(plain(text));
  });

  it("shows any text as it is, wherever it stands", () => {
    const anyText = fc.string({
      unit: fc.constantFrom(
        ...Array.from("\\`*_[]()<>#+-.!|~&:^$=@\"'{}%; \n\t1aZé"),
        "\r\n",
        "https://",
        "www.",
        "&lt;",
        "    ",
      ),
      maxLength: 40,
    });
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const text = blocks([
          markup`# Title ${one.replace(/\s+/gu, " ")}`,
          markup`Before ${one}; **strong** ${other}`.under("- "),
          markup`${one}`.under("10. "),
          markup`${other}`.under("> ", "> "),
          markup`Two words ${one}`.under("[^E1]: ", "    "),
        ]);
        const shown = render(reader, text);
        const allowed = ["h1", "ul", "ol", "li", "p", "br", "strong", "blockquote"];
        expect(tags(shown).filter((tag) => !allowed.includes(tag))).toEqual([]);
        const words = textOf(shown).replace(/\s+/gu, "");
        for (const part of [`Title${one}Before${one};strong${other}`, `[^E1]:Twowords${one}`]) {
          expect(words).toContain(part.replace(/\s+/gu, ""));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("makes a link of a web address, and of nothing behind it", () => {
    const shown = render(reader, markup`See ${Markdown.address("https://example.org/a<b> c\n[x](y)")}.`);
    expect(tags(shown)).toEqual(["p", "a"]);
  });
});

describe("markup", () => {
  it("keeps prose readable without being rendered", () => {
    const prose = "He said: “23,600 homes, not 40,000 (see p. 3).” It’s 1.5 times – or 2?";
    expect(markup`${prose}`.toString()).toBe(prose);
  });

  it("ends the changes of direction that a text leaves open", () => {
    expect(markup`${"\u202Eleft\u2066"}!`.toString()).toBe("\u202Eleft\u2066\u2069\u202C!");
    expect(markup`${"\u2067right\u2069"}`.toString()).toBe("\u2067right\u2069");
  });
});
