import fs from "node:fs";
import path from "node:path";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocument } from "@/editor/check-document";
import { textOfBlock } from "@/domain/article/text-of-block";
import type { ParsedArticle } from "../parsed-article";
import { begin, comment, end, makeDocx, paragraph, words, type DocxMade } from "../testing/make-docx";
import { parseDocx } from "./parse-docx";

const facts = { address: null, charset: null, fileName: "article.docx" };

async function parse(made: DocxMade | Uint8Array): Promise<ParsedArticle> {
  return await parseDocx(made instanceof Uint8Array ? made : makeDocx(made), facts);
}

function linesOf({ blocks }: ParsedArticle): string[] {
  return blocks.map(textOfBlock);
}

/** Each note as "author on words: text". */
function notesOf({ blocks, notes }: ParsedArticle): string[] {
  return notes.map(({ from, to, author, text }) => {
    const lines = blocks.slice(from.block, to.block + 1).map(textOfBlock);
    const last = lines.pop() ?? "";
    const exact = [...lines, last.slice(0, to.offset)].join("\n").slice(from.offset);
    return `${author} on ‹${exact}›: ${text}`;
  });
}

describe("comments", () => {
  const corpus = path.join(import.meta.dirname, "../../../bench/corpus");
  type Expected = { notes: { exact: string; author: string; text: string }[] };

  test.each(["docx-comments", "docx-night-train"])("of %s stand on their exact words", async (name) => {
    const article = await parse(new Uint8Array(fs.readFileSync(path.join(corpus, name, "source.docx"))));
    const { notes } = JSON.parse(fs.readFileSync(path.join(corpus, name, "facts.json"), "utf8")) as Expected;
    expect(notesOf(article)).toEqual(
      notes.map(({ exact, author, text }) => `${author} on ‹${exact}›: ${text}`),
    );
    expect(article.unplaced).toBe(0);
  });

  test("may reach over several paragraphs, and begin and end between them", async () => {
    const article = await parse({
      body: [
        paragraph("The gate"),
        begin(0),
        paragraph(" holds ", begin(1), "the sea."),
        paragraph("So ", end(1), "they say."),
        end(0),
        paragraph("Nobody asked."),
      ].join(""),
      comments: comment(0, "Ines Varga", "Both?") + comment(1, "Piet Aalto", "No."),
    });
    expect(linesOf(article)).toEqual(["The gate", "holds the sea.", "So they say.", "Nobody asked."]);
    expect(notesOf(article)).toEqual([
      "Ines Varga on ‹holds the sea.\nSo they say.›: Both?",
      "Piet Aalto on ‹the sea.\nSo›: No.",
    ]);
  });

  test("leave no trace in the text, whatever spaces stand around them", async () => {
    const article = await parse({
      body: paragraph("It ", begin(0), " holds", end(0), " ", begin(1), "  so far. ", end(1)),
      comments: comment(0, "A", "one") + comment(1, "B", "two"),
    });
    expect(linesOf(article)).toEqual(["It holds so far."]);
    expect(notesOf(article)).toEqual(["A on ‹holds›: one", "B on ‹so far.›: two"]);
  });

  test("are counted when their words are not in the text, and never put on others", async () => {
    const article = await parse({
      body:
        paragraph("It holds.", begin(0), `<w:del w:id="9">${words("Not.")}</w:del>`, end(0)) +
        paragraph("So far.", '<w:r><w:commentReference w:id="1"/></w:r>'),
      comments: comment(0, "A", "one") + comment(1, "B", "two"),
    });
    expect(article).toMatchObject({ notes: [], unplaced: 2 });
    expect(linesOf(article)).toEqual(["It holds.", "So far."]);
  });

  test("keep their words letter by letter", async () => {
    const article = await parse({
      body: paragraph(begin(0), "👩‍👩‍👧 – cafe\u0301", end(0)),
      comments: comment(0, "A &amp; “B”", "&lt;b&gt; &#x1F30A; a &amp;amp; b", "", "two"),
    });
    expect(notesOf(article)).toEqual(["A & “B” on ‹👩‍👩‍👧 – cafe\u0301›: <b> 🌊 a &amp; b\ntwo"]);
  });
});

describe("tracked changes", () => {
  test("are read as if all of them were accepted", async () => {
    const article = await parse({
      body:
        paragraph(
          "It ",
          `<w:ins w:id="1">${words("surely ")}</w:ins>`,
          `<w:del w:id="2">${words("hardly ")}</w:del>`,
          "holds.",
        ) +
        paragraph(`<w:moveFrom w:id="3">${words("Moved.")}</w:moveFrom>`, "Stays.") +
        paragraph("Last. ", `<w:moveTo w:id="4">${words("Moved.")}</w:moveTo>`) +
        `<w:p><w:pPr><w:rPr><w:del w:id="5"/></w:rPr></w:pPr>${words("One ")}</w:p>${paragraph("line.")}`,
    });
    expect(linesOf(article)).toEqual(["It surely holds.", "Stays.", "Last. Moved.", "One line."]);
  });

  test("do not end what stands behind a deleted end of paragraph", async () => {
    const article = await parse({
      body:
        `<w:p><w:pPr><w:rPr><w:del w:id="5"/></w:rPr></w:pPr>${words("One ")}${begin(0)}${words("long ")}</w:p>` +
        paragraph("line", end(0), " here."),
      comments: comment(0, "A", "long?"),
    });
    expect(notesOf(article)).toEqual(["A on ‹long line›: long?"]);
  });
});

describe("text", () => {
  test("that Word does not show is left out", async () => {
    const article = await parse({
      body: paragraph("Shown", words(" secret", "<w:vanish/>"), words(" too", '<w:vanish w:val="0"/>'), "."),
    });
    expect(linesOf(article)).toEqual(["Shown too."]);
  });

  test("keeps links to web pages and the words of all others", async () => {
    const link = (id: number, text: string) =>
      `<w:hyperlink r:id="link${String(id)}">${words(text)}</w:hyperlink>`;
    const article = await parse({
      body: paragraph("See ", link(0, "this"), " and ", link(1, "that"), "."),
      links: ["https://harbour.example/a", "javascript:alert(1)"],
    });
    expect(linesOf(article)).toEqual(["See this and that."]);
    const told = JSON.stringify(article.blocks);
    expect(told).toContain("https://harbour.example/a");
    expect(told).not.toContain("alert");
  });

  test("makes a document of the article's schema, whatever is nested in it", async () => {
    const cell = `<w:tc>${paragraph("a")}<w:tbl><w:tr><w:tc>${paragraph("b")}</w:tc></w:tr></w:tbl></w:tc>`;
    const article = await parse({ body: `<w:tbl><w:tr>${cell}${cell}</w:tr></w:tbl>` });
    expect(readDocument({ type: "doc", content: article.blocks }).textContent).toBe("abab");
  });
});

describe("refusals", () => {
  test.each([
    ["a file that is no archive", strToU8("It holds.")],
    ["half a file", makeDocx({ body: paragraph("It holds.") }).subarray(0, 400)],
    ["a file whose text is broken", makeDocx({ body: "<w:p><w:r>" })],
    ["another kind of archive", makeDocx({ body: "" }).subarray(0, 0)],
    ["an empty document", makeDocx({ body: "<w:p/>" })],
  ])("%s is refused with what to do", async (_what, bytes) => {
    await expect(parse(bytes)).rejects.toMatchObject({ code: "invalid" });
  });

  test.each([
    ["a part packed a thousandfold", { body: paragraph(" ".repeat(5_000_000)) }],
    [
      "too many entries",
      {
        body: "",
        besides: Object.fromEntries(Array.from({ length: 2_001 }, (_, n) => [`a${String(n)}`, strToU8("a")])),
      },
    ],
    [
      "too many paragraphs",
      { body: Array.from({ length: 60_000 }, (_, n) => paragraph(String(n))).join("") },
    ],
    ["too deep a nesting", { body: `${"<w:ins>".repeat(250)}${paragraph("a")}${"</w:ins>".repeat(250)}` }],
  ])("%s is refused", async (_what, made: DocxMade) => {
    await expect(parse(makeDocx(made))).rejects.toMatchObject({ code: "too-large" });
  });

  test("an archive that says less than it holds gives no more than it says", async () => {
    const bytes = makeDocx({ body: paragraph("a".repeat(200_000)) });
    // The size of each part, as the archive's own list says it.
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 300, true);
    }
    await expect(parse(bytes)).rejects.toMatchObject({ code: "invalid" });
  });
});
