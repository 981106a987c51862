import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { textOfBlock } from "@/domain/article/text-of-block";
import { parseFile } from "./parse-file";

const corpus = path.join(import.meta.dirname, "../../bench/corpus");

async function parse(fileName: string, bytes: Uint8Array | string, charset: string | null = null) {
  const given = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  const article = await parseFile(given, { address: null, charset, fileName });
  return { ...article, lines: article.blocks.map(textOfBlock) };
}

function sourceOf(name: string): { fileName: string; bytes: Uint8Array } {
  const folder = path.join(corpus, name);
  const fileName = fs.readdirSync(folder).find((file) => file.startsWith("source")) ?? "";
  return { fileName, bytes: new Uint8Array(fs.readFileSync(path.join(folder, fileName))) };
}

test.each([
  ["docx-report", "Easthaven barrier: what the auditors found"],
  ["pdf-one-column", "Dockers stop work over night shifts"],
  ["md-budget", "What the town spends on the sea"],
  ["txt-windows-1251", "Порт Истхейвена снова закрыт для паромов"],
])("reads %s whatever its bytes are called", async (name, headline) => {
  const { fileName, bytes } = sourceOf(name);
  expect((await parse(fileName, bytes)).details.headline).toBe(headline);
});

test("tells in which encoding it was read, and whether that is a guess", async () => {
  const { fileName, bytes } = sourceOf("txt-windows-1251");
  expect((await parse(fileName, bytes)).encoding).toEqual({ name: "windows-1251", isGuess: true });
  expect((await parse("a.txt", "防波堤 é")).encoding).toEqual({ name: "utf-8", isGuess: false });
  expect((await parse("a.txt", Buffer.from("\ufeff防波堤", "utf16le"))).encoding).toEqual({
    name: "utf-16le",
    isGuess: false,
  });
  const page = Buffer.concat([Buffer.from("<meta charset=koi8-r><p>"), Buffer.from([0xc7, 0xc4, 0xc5])]);
  expect(await parse("a.html", page)).toMatchObject({
    encoding: { name: "koi8-r", isGuess: false },
    lines: ["где"],
  });
});

test("reads it in the encoding that somebody chose instead", async () => {
  const { fileName, bytes } = sourceOf("txt-windows-1251");
  const article = await parse(fileName, bytes, "koi8-r");
  expect(article.encoding).toEqual({ name: "koi8-r", isGuess: false });
  expect(article.lines[0]).toBe("оНПР хЯРУЕИБЕМЮ ЯМНБЮ ГЮЙПШР ДКЪ ОЮПНЛНБ");
});

test.each([
  ["bytes of no encoding", Uint8Array.of(0x61, 0xff, 0xfe, 0xfd, 0x00, 0x81), null],
  ["bytes that the chosen encoding does not have", Uint8Array.of(0x82, 0xa0, 0xff), "shift_jis"],
  ["half a character behind a mark", Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xd0), null],
])("refuses %s, and puts no sign in its place", async (_what, bytes, charset) => {
  await expect(parse("a.txt", bytes, charset)).rejects.toMatchObject({ code: "invalid" });
});

test("takes a PDF for a PDF, though its name says something else", async () => {
  const { bytes } = sourceOf("pdf-one-column");
  expect((await parse("story.docx", bytes)).lines).toHaveLength(12);
});

test.each([
  ["an old Word file", "a.doc", "It holds.", "save it as .docx"],
  ["a locked Word file", "a.docx", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), "password"],
  ["a picture", "a.png", "\x89PNG", "no kind of file"],
  ["a name without an ending", "constructor", "It holds.", "no kind of file"],
  ["an empty file", "a.txt", "", "empty"],
  ["a file of spaces", "a.md", " \n ", "no text"],
])("refuses %s and says what to do", async (_what, name, bytes, words) => {
  await expect(parse(name, bytes)).rejects.toMatchObject({
    code: "invalid",
    forPerson: expect.stringContaining(words) as unknown,
  });
});

test("puts each footnote of Markdown behind its paragraph, and loses none", async () => {
  const { lines } = await parse(
    "a.md",
    "It holds.[^b] So far.[^a] Not [^here].\n\n`[^a]` is code.\n\n[^a]: First[^b].\n[^b]: Second,\n    of two lines.\n\n    And two paragraphs.\n\nAfter.\n\n[^c]: Nobody asked.\n\n```\n[^d]: code\n```\n",
  );
  expect(lines).toEqual([
    "It holds.[1] So far.[2] Not [^here].",
    "[1] Second, of two lines.",
    "And two paragraphs.",
    "[2] First[1].",
    "[^a] is code.",
    "After.",
    "[^d]: code",
    "Nobody asked.",
  ]);
});
