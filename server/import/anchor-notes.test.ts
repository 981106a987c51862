import { describe, expect, test } from "vitest";
import type { ArticleNode } from "@/domain/article/article";
import { assembleDocument } from "@/editor/assemble-document";
import { readDocument } from "@/editor/check-document";
import { buildTextMap } from "@/editor/text-map";
import { textOfBlock } from "@/domain/article/text-of-block";
import { anchorNotes } from "./anchor-notes";
import type { ImportedNote } from "./parsed-article";

function line(text: string): ArticleNode {
  return { type: "paragraph", content: [{ type: "text", text }] };
}

const list: ArticleNode = {
  type: "bulletList",
  content: ["one", "two"].map((text) => ({ type: "listItem", content: [line(text)] })),
};
const blocks = [line("Newsroom logo"), line("Gate holds"), list, line("It holds 👩‍👩‍👧 so far.")];

/** A note on words that stand in one block. */
function noteOn(block: number, words: string, text = "Why?", author = "Ines Varga"): ImportedNote {
  const offset = textOfBlock(blocks[block] ?? line("")).indexOf(words);
  return { from: { block, offset }, to: { block, offset: offset + words.length }, text, author };
}

/** What each note is anchored to, and says, in the article of these blocks. */
function anchored(notes: ImportedNote[], dropped: number[] = [], headline = "Gate holds"): string[] {
  const without = new Set(dropped);
  const { text } = buildTextMap(readDocument(assembleDocument(blocks, without, headline)));
  return anchorNotes(notes, { blocks, dropped: without, headline, text }).map(({ anchor, rationale }) => {
    expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
    return `${anchor.exact} – ${rationale}`;
  });
}

describe("a note", () => {
  test.each([
    ["as they came", [], "Gate holds"],
    ["without what was dropped", [0], "Gate holds"],
    ["with another headline put first", [0], "The gate still holds"],
    ["with the headline's own line dropped", [1], "Gate holds"],
  ])("stands on its words in the blocks %s", (_how, dropped, headline) => {
    expect(anchored([noteOn(2, "two"), noteOn(3, "holds")], dropped, headline)).toEqual([
      "two – Ines Varga: Why?",
      "holds – Ines Varga: Why?",
    ]);
  });

  test("may reach over blocks, and is left out when one of them was dropped", () => {
    const long = { ...noteOn(1, "holds"), to: { block: 3, offset: "It holds".length } };
    expect(anchored([long])).toEqual(["holds\none\ntwo\nIt holds – Ines Varga: Why?"]);
    expect(anchored([long], [2])).toEqual([]);
    expect(anchored([long], [3])).toEqual([]);
  });

  test("takes in the whole of a character that it cuts", () => {
    const offset = "It holds 👩".length;
    const cut = { ...noteOn(3, "It"), from: { block: 3, offset }, to: { block: 3, offset: offset + 1 } };
    expect(anchored([cut])).toEqual(["👩‍👩‍👧 – Ines Varga: Why?"]);
  });

  test("says what all said who stood on the same words", () => {
    const notes = [
      noteOn(3, "holds", "Why?"),
      noteOn(3, "holds", "Since May.", "Piet Aalto"),
      noteOn(3, "far", "x", ""),
    ];
    expect(anchored(notes)).toEqual(["holds – Ines Varga: Why?\n\nPiet Aalto: Since May.", "far – x"]);
  });

  test("is refused when it is longer than a rationale, rather than cut", () => {
    const notes = [noteOn(3, "holds", "a".repeat(6_000)), noteOn(3, "holds", "b".repeat(6_000))];
    expect(() => anchored(notes)).toThrow(expect.objectContaining({ code: "too-large" }));
  });
});
