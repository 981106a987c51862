import { expect, test } from "vitest";
import { readTextFile } from "./read-text-file";

const bom = "\ufeff";

function file(name: string, ...parts: BlobPart[]): File {
  return new File(parts, name);
}

test.each([
  ["UTF-8", [new TextEncoder().encode("防波堤 é 👩‍👩‍👧")]],
  ["UTF-8 with a mark", [new TextEncoder().encode(`${bom}防波堤 é 👩‍👩‍👧`)]],
  ["UTF-16 as Windows writes it", [new Uint8Array(Buffer.from(`${bom}防波堤 é 👩‍👩‍👧`, "utf16le"))]],
  ["UTF-16, big end first", [new Uint8Array(Buffer.from(`${bom}防波堤 é 👩‍👩‍👧`, "utf16le").swap16())]],
])("reads %s character by character", async (_encoding, parts) => {
  expect(await readTextFile(file("a.txt", ...parts))).toEqual({ format: "text", content: "防波堤 é 👩‍👩‍👧" });
});

test("knows the format by the ending", async () => {
  expect(await readTextFile(file("a.b.MD", "# a"))).toMatchObject({ format: "markdown" });
  expect(await readTextFile(file("a.htm", "<p>a"))).toMatchObject({ format: "html" });
});

test.each([
  ["another encoding", file("a.txt", new Uint8Array([0xcf, 0xf0, 0xe8])), "UTF-8"],
  ["another kind", file("a.docx", "PK"), "neither .txt"],
  ["an empty file", file("a.txt", " \n"), "empty"],
  ["too long a file", file("a.txt", "x".repeat(1_000_001)), "1,000,000"],
  ["a huge file", file("a.txt", new Uint8Array(4_000_001)), "1,000,000"],
])("refuses %s and says what to do", async (_what, refused, words) => {
  await expect(readTextFile(refused)).rejects.toThrow(words);
});
