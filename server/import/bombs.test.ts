import { monitorEventLoopDelay } from "node:perf_hooks";
import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { failureOf } from "../testing/failure-of";
import { parseInChild } from "./parse-in-child";
import { makeDocx, paragraph } from "./testing/make-docx";

const megabyte = 1024 * 1024;

function parse(fileName: string, bytes: Uint8Array) {
  return parseInChild("file", bytes, { address: null, charset: null, fileName });
}

/** Words that pack badly, so that no ratio gives them away. */
function noise(count: number, make: (word: string) => string): string {
  let seed = 1;
  const pieces: string[] = [];
  for (let index = 0; index < count; index += 1) {
    seed = (seed * 48_271) % 2_147_483_647;
    pieces.push(make(seed.toString(36)));
  }
  return pieces.join("");
}

/** A PDF of these objects; the first is its catalog. */
function makePdf(objects: (string | Buffer)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  objects.forEach((object, index) => {
    const body = typeof object === "string" ? Buffer.from(object) : object;
    const part = Buffer.concat([
      Buffer.from(`${String(index + 1)} 0 obj\n`),
      body,
      Buffer.from("\nendobj\n"),
    ]);
    offsets.push(length);
    length += part.length;
    parts.push(part);
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = String(objects.length + 1);
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${String(length)}\n%%EOF`;
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(end)]));
}

function stream(bytes: Buffer): Buffer {
  const packed = deflateSync(bytes);
  const head = `<</Length ${String(packed.length)}/Filter/FlateDecode>>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from("\nendstream")]);
}

const catalog = "<</Type/Catalog/Pages 2 0 R>>";
const page =
  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 600]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>";
const font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

const bombs: [what: string, name: string, make: () => Uint8Array][] = [
  ["two million paragraphs that pack well", "a.docx", () => makeDocx({ body: "<w:p/>".repeat(2_000_000) })],
  [
    "two million paragraphs that do not",
    "a.docx",
    () => makeDocx({ body: noise(2_000_000, (word) => `<w:p><w:t>${word}</w:t></w:p>`) }),
  ],
  [
    "more parts of a text than a machine holds",
    "a.docx",
    () => makeDocx({ body: `<w:p>${noise(700_000, (word) => `<w:r><w:t>${word}</w:t></w:r>`)}</w:p>` }),
  ],
  [
    "tables in tables",
    "a.docx",
    () => {
      const open = "<w:tbl><w:tr><w:tc>";
      const close = "</w:tc></w:tr></w:tbl>";
      return makeDocx({ body: open.repeat(5_000) + paragraph("a") + close.repeat(5_000) });
    },
  ],
  [
    "a hundred thousand pages",
    "a.pdf",
    () =>
      makePdf([
        catalog,
        `<</Type/Pages/Count 100000/Kids[${"3 0 R ".repeat(100_000)}]>>`,
        page,
        stream(Buffer.from("")),
        font,
      ]),
  ],
  [
    "pages that lead back to themselves",
    "a.pdf",
    () =>
      makePdf([catalog, "<</Type/Pages/Count 900/Kids[2 0 R 2 0 R]>>", page, stream(Buffer.from("")), font]),
  ],
  [
    "a page that unpacks to a gigabyte",
    "a.pdf",
    () => {
      const shown = Buffer.from("BT /F 1 Tf (The gate holds.) Tj ET\n".repeat(30_000));
      const packed = deflateSync(Buffer.concat(Array.from({ length: 64 }, () => shown)));
      return makePdf([
        catalog,
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        page.replace("/Contents 4 0 R", `/Contents[${"4 0 R ".repeat(16)}]`),
        Buffer.concat([
          Buffer.from(`<</Length ${String(packed.length)}/Filter/FlateDecode>>\nstream\n`),
          packed,
          Buffer.from("\nendstream"),
        ]),
        font,
      ]);
    },
  ],
];

describe("a bomb", () => {
  test.each(bombs)(
    "of %s ends as an error that says what to do",
    async (_what, name, make) => {
      const start = performance.now();
      const failure = await failureOf(parse(name, make()));
      expect(["invalid", "too-large"]).toContain(failure.code);
      expect(failure.forPerson).toMatch(/paste it|choose/i);
      expect(performance.now() - start).toBeLessThan(28_000);
    },
    60_000,
  );
});

test("three at once leave this process its time and its memory", async () => {
  const made = [bombs[1], bombs[2], bombs[6]].flatMap((bomb) =>
    bomb ? [[bomb[1], bomb[2]()] as const] : [],
  );
  const delay = monitorEventLoopDelay({ resolution: 10 });
  const before = process.memoryUsage().rss;
  delay.enable();
  const failures = await Promise.all(made.map(([name, bytes]) => failureOf(parse(name, bytes))));
  delay.disable();
  expect(failures).toHaveLength(3);
  // Read in this process they would hold it for many seconds and take more than a gigabyte.
  expect(delay.percentile(90) / 1e6).toBeLessThan(500);
  expect((process.memoryUsage().rss - before) / megabyte).toBeLessThan(500);
}, 120_000);
