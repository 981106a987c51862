import { describe, expect, it } from "vitest";
import type { ArticleNode } from "@/domain/article/article";
import { articleBlocks } from "./article-blocks";
import { itemMarker } from "./item-marker";

const p = (text: string): ArticleNode => ({ type: "paragraph", content: [{ type: "text", text }] });
const item = (...content: ArticleNode[]): ArticleNode => ({ type: "listItem", content });
const shown = (doc: ArticleNode, text: string) =>
  articleBlocks(doc, text).map(({ block, start, end }) => [block, text.slice(start, end)]);

describe("articleBlocks", () => {
  it("names every block and finds its words, also where the same words come twice", () => {
    const doc: ArticleNode = {
      type: "doc",
      content: [
        { type: "heading", attrs: { level: 1 }, content: [{ type: "text", text: "The gate" }] },
        { ...p("The gate"), attrs: { role: "standfirst" } },
        { type: "paragraph" },
        { type: "blockquote", content: [p("It will hold.")] },
        { type: "bulletList", content: [item(p("steel"), p("and stone")), item(p("sand"))] },
        { type: "orderedList", attrs: { start: 3 }, content: [item(p("close")), item(p("wait"))] },
      ],
    };
    const text = "The gate\nThe gate\n\nIt will hold.\nsteel\nand stone\nsand\nclose\nwait";
    expect(shown(doc, text)).toEqual([
      [{ kind: "heading", level: 1 }, "The gate"],
      [{ kind: "standfirst" }, "The gate"],
      [{ kind: "quote" }, "It will hold."],
      [{ kind: "list item", depth: 1, place: 0 }, "steel"],
      [{ kind: "list item", depth: 1, place: null }, "and stone"],
      [{ kind: "list item", depth: 1, place: 0 }, "sand"],
      [{ kind: "list item", depth: 1, place: 3 }, "close"],
      [{ kind: "list item", depth: 1, place: 4 }, "wait"],
    ]);
  });

  it("gives an item its number once, whatever it is made of", () => {
    const quote = (...content: ArticleNode[]): ArticleNode => ({ type: "blockquote", content });
    const list = (...content: ArticleNode[]): ArticleNode => ({ type: "orderedList", content });
    const doc: ArticleNode = {
      type: "doc",
      content: [
        list(
          item(p("one"), quote(p("said"))),
          item(quote(p("two"), p("and"))),
          item(p("three"), list(item(p("a")))),
        ),
      ],
    };
    expect(articleBlocks(doc, "one\nsaid\ntwo\nand\nthree\na").map(({ block }) => block)).toEqual(
      [1, null, 2, null, 3]
        .map((place) => ({ kind: "list item", depth: 1, place }))
        .concat({ kind: "list item", depth: 2, place: 1 }),
    );
  });

  it("tells the number 0 from a bullet", () => {
    const content = [item(p("one")), item(p("two"))];
    const text = "one\ntwo";
    const markers = (list: ArticleNode) =>
      articleBlocks({ type: "doc", content: [list] }, text).map(({ block }) =>
        block.kind === "list item" ? itemMarker(block) : "no item",
      );
    expect(markers({ type: "orderedList", attrs: { start: 0 }, content })).toEqual(["0.", "1."]);
    expect(markers({ type: "orderedList", attrs: { start: -1 }, content })).toEqual(["-1.", "0."]);
    expect(markers({ type: "bulletList", content })).toEqual(["•", "•"]);
    expect(markers({ type: "bulletList", content: [item(p("one"), p("two"))] })).toEqual(["•", null]);
  });

  it.each([9_007_199_254_740_991, -1e9, 1.5, "7", null])(
    "counts from 1 where a list begins with %j",
    (start) => {
      const content = [item(p("one")), item(p("two"))];
      const doc: ArticleNode = { type: "doc", content: [{ type: "orderedList", attrs: { start }, content }] };
      expect(articleBlocks(doc, "one\ntwo").map(({ block }) => block)).toEqual(
        [1, 2].map((place) => ({ kind: "list item", depth: 1, place })),
      );
    },
  );

  it("keeps a hard break inside its block", () => {
    const doc: ArticleNode = {
      type: "doc",
      content: [
        {
          type: "paragraph",
          content: [{ type: "text", text: "one" }, { type: "hardBreak" }, { type: "text", text: "two" }],
        },
      ],
    };
    expect(shown(doc, "one\ntwo")).toEqual([[{ kind: "paragraph" }, "one\ntwo"]]);
  });

  it("sets each line as a paragraph where document and text do not fit", () => {
    const doc: ArticleNode = { type: "doc", content: [p("something else")] };
    expect(shown(doc, "one\n\ntwo")).toEqual([
      [{ kind: "paragraph" }, "one"],
      [{ kind: "paragraph" }, "two"],
    ]);
  });
});
