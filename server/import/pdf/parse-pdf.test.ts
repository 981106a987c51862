import fs from "node:fs";
import path from "node:path";
import { PDFDocument, StandardFonts } from "pdf-lib";
import { describe, expect, test } from "vitest";
import { textOfBlock } from "@/domain/article/text-of-block";
import { parsePdf } from "./parse-pdf";

const facts = { address: null, charset: null, fileName: "article.pdf" };
const corpus = path.join(import.meta.dirname, "../../../bench/corpus");

type Line = [text: string, x: number, y: number, size?: number];

/** A PDF whose pages have these lines, each where it is put; y counts from the foot of the page. */
async function makePdf(...pages: Line[][]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  for (const lines of pages) {
    const page = pdf.addPage([400, 600]);
    for (const [text, x, y, size = 10] of lines) page.drawText(text, { x, y, size, font });
  }
  return pdf.save();
}

async function read(bytes: Uint8Array): Promise<string[]> {
  return (await parsePdf(bytes, facts)).blocks.map((block) => `${block.type}: ${textOfBlock(block)}`);
}

/** Lines below each other, 12 points apart. */
function below(x: number, top: number, ...texts: string[]): Line[] {
  return texts.map((text, index) => [text, x, top - index * 12]);
}

describe("lines", () => {
  test("become paragraphs, and words parted at their ends whole again", async () => {
    const pdf = await makePdf(
      below(
        50,
        500,
        "The harbour board has published the infra-",
        "structure report, after a well-known and long-",
        "standing quarrel in 2019–2025 with the non-",
        "profit trust, the Salt-Lane Society and Anne-",
        "Marie Roth. The infrastructure stands.",
      ),
    );
    expect(await read(pdf)).toEqual([
      "paragraph: The harbour board has published the infrastructure report, after a well-known and long-standing quarrel in 2019–2025 with the non-profit trust, the Salt-Lane Society and Anne-Marie Roth. The infrastructure stands.",
    ]);
  });

  test("that end early end a paragraph", async () => {
    const pdf = await makePdf(
      below(
        50,
        500,
        "Does it hold?",
        "It does hold, as everyone in Easthaven can see for",
        "themselves.",
        "When?",
      ),
    );
    expect(await read(pdf)).toEqual([
      "paragraph: Does it hold?",
      "paragraph: It does hold, as everyone in Easthaven can see for themselves.",
      "paragraph: When?",
    ]);
  });

  test("of a quotation and of numbered items stay together, though they end before others", async () => {
    const pdf = await makePdf([
      ...below(50, 500, "The gate holds, the ministry says in its account of the night,", "and so it does."),
      ...below(
        80,
        470,
        "We were handed a price for a door,",
        "and what we needed was a wall",
        "with a door in it.",
      ),
      ["1. The foundations had to go eleven metres deeper than it was", 60, 430],
      ["first thought.", 72, 418],
      ["2. The lock came later.", 60, 406],
    ]);
    expect(await read(pdf)).toEqual([
      "paragraph: The gate holds, the ministry says in its account of the night, and so it does.",
      "paragraph: We were handed a price for a door, and what we needed was a wall with a door in it.",
      "paragraph: 1. The foundations had to go eleven metres deeper than it was first thought.",
      "paragraph: 2. The lock came later.",
    ]);
  });

  test("with bullets become a list", async () => {
    const pdf = await makePdf(
      below(
        50,
        500,
        "Still open are three questions that nobody has asked so far:",
        "• who pays",
        "• who knew",
        "Nobody says.",
      ),
    );
    expect((await parsePdf(pdf, facts)).blocks.map(({ type }) => type)).toEqual([
      "paragraph",
      "bulletList",
      "paragraph",
    ]);
  });
});

describe("pages", () => {
  test("lose their running heads and numbers, and nothing that only looks like them", async () => {
    const page = (number: number, ...texts: string[]): Line[] => [
      [`The Easthaven Letter · ${String(number)}`, 50, 580, 8],
      ...below(50, 500, ...texts),
      [String(number), 200, 20, 8],
    ];
    const pdf = await makePdf(
      page(
        1,
        "The gate holds, the ministry says, and will hold for",
        "as long as anybody lives. In all it cost",
      ),
      page(2, "436 million, twice what was said in the spring of the", "year before.", "1987"),
    );
    expect(await read(pdf)).toEqual([
      "paragraph: The gate holds, the ministry says, and will hold for as long as anybody lives. In all it cost 436 million, twice what was said in the spring of the year before.",
      "paragraph: 1987",
    ]);
  });

  test("with only pictures say that there is no text", async () => {
    const scanned = fs.readFileSync(path.join(corpus, "pdf-scanned/source.pdf"));
    await expect(parsePdf(new Uint8Array(scanned), facts)).rejects.toMatchObject({
      code: "invalid",
      forPerson: expect.stringContaining("no text") as unknown,
    });
  });
});

describe("footnotes", () => {
  test("stand behind the paragraph that refers to them, in the order of the text", async () => {
    const pdf = await makePdf([
      ...below(50, 500, "The gate holds, the ministry says in its account of it.", "So far."),
      ["2", 80, 491.5, 6],
      ["Nobody else says so, as far as anybody here can tell.", 50, 460],
      ["2", 50, 63, 5],
      ["Ministry, account of 4 May, page 7, which", 54, 60, 8],
      ["is not public.", 54, 50, 8],
    ]);
    expect(await read(pdf)).toEqual([
      "paragraph: The gate holds, the ministry says in its account of it. So far.[2]",
      "paragraph: [2] Ministry, account of 4 May, page 7, which is not public.",
      "paragraph: Nobody else says so, as far as anybody here can tell.",
    ]);
  });
});

describe("refusals", () => {
  test.each([
    ["a damaged file", new TextEncoder().encode("%PDF-1.7\nIt holds.")],
    ["what is no PDF", new TextEncoder().encode("It holds.")],
  ])("%s is refused with what to do", async (_what, bytes) => {
    await expect(parsePdf(bytes, facts)).rejects.toMatchObject({ code: "invalid" });
  });

  test("more than a million characters are refused", async () => {
    const line = "The gate holds the sea for as long as it does so. ".repeat(200);
    const pdf = await makePdf(...Array.from({ length: 110 }, (): Line[] => [[line, 10, 500, 0.05]]));
    await expect(parsePdf(pdf, facts)).rejects.toMatchObject({ code: "too-large" });
  });
});
