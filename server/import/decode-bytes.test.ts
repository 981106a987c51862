import { describe, expect, it, test } from "vitest";
import { ExpectedFailure } from "@/domain/errors";
import { decodeBytes } from "./decode-bytes";

const asHtml = { charset: null, isHtml: true };
const asText = { charset: null, isHtml: false };

describe("decodeBytes", () => {
  it.each([
    ["UTF-8, unsaid", Buffer.from("防潮 ё"), asHtml, "防潮 ё"],
    ["the mark of UTF-16", Buffer.from("\ufeffбарьер", "utf16le"), asText, "барьер"],
    ["the mark over everything else", Buffer.from("\ufeffё"), { charset: "windows-1251", isHtml: true }, "ё"],
    ["a header", Uint8Array.of(0xc1, 0xe0, 0xf0), { charset: "windows-1251", isHtml: true }, "Бар"],
    [
      "a header over the page",
      Buffer.concat([Buffer.from('<meta charset="shift_jis">'), Uint8Array.of(0xc1)]),
      { charset: "windows-1251", isHtml: true },
      '<meta charset="shift_jis">Б',
    ],
    [
      "the page itself",
      Buffer.concat([Buffer.from('<meta charset="shift_jis">'), Uint8Array.of(0x96, 0x68)]),
      asHtml,
      '<meta charset="shift_jis">防',
    ],
    ["gb18030", Uint8Array.of(0xb7, 0xc0), { charset: "gb2312", isHtml: true }, "防"],
    [
      "the signs that Windows added",
      Uint8Array.of(0x93, 0x80, 0x94, 0x9f),
      { charset: "iso-8859-1", isHtml: true },
      "“€”Ÿ",
    ],
    ["a label that nobody knows", Buffer.from("ё"), { charset: "klingon", isHtml: true }, "ё"],
  ])("reads %s", (_what, bytes, hints, text) => {
    expect(decodeBytes(bytes, hints)).toBe(text);
  });

  it.each([
    ["half a character of UTF-8", Uint8Array.of(0x61, 0xd0), asHtml],
    ["what is no UTF-8 and says nothing", Uint8Array.of(0xc1, 0xe0, 0xf0), asText],
    ["what shift_jis does not have", Uint8Array.of(0x83, 0x65, 0x81), { charset: "shift_jis", isHtml: true }],
    ["a hole in windows-1251", Uint8Array.of(0xc1, 0x98), { charset: "windows-1251", isHtml: true }],
    ["a hole in windows-1252", Uint8Array.of(0x41, 0x9d), { charset: "windows-1252", isHtml: true }],
    ["an encoding that browsers refuse", Buffer.from("a"), { charset: "iso-2022-kr", isHtml: true }],
  ])("refuses %s", (_what, bytes, hints) => {
    expect(() => decodeBytes(bytes, hints)).toThrow(ExpectedFailure);
  });
});

test("every byte of windows-1252 that is a character is the right one", () => {
  const holes = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
  const bytes = Array.from({ length: 32 }, (_, index) => 0x80 + index).filter((byte) => !holes.has(byte));
  expect(decodeBytes(Uint8Array.from(bytes), { charset: "windows-1252", isHtml: false })).toBe(
    "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ",
  );
});
