import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { encodeText } from "../testing/encode-text";
import { guessEncoding } from "./guess-encoding";

const corpus = path.join(import.meta.dirname, "../../../bench/corpus");

/** Texts of a language, in each encoding that it is written in. */
const texts: [encoding: string, text: string][] = [
  ["windows-1251", "Подрядчик утверждает, что работы были приняты без замечаний."],
  ["koi8-r", "Подрядчик утверждает, что работы были приняты без замечаний."],
  ["ibm866", "Подрядчик утверждает, что работы были приняты без замечаний."],
  ["windows-1251", "Підрядник стверджує, що роботи були прийняті без зауважень."],
  ["windows-1252", "Le maire a déclaré que la digue, « déjà payée », était prête cet été."],
  ["windows-1252", "Der Bürgermeister weiß nicht, wofür die Brücke größer werden müsste."],
  ["windows-1252", "“It will hold,” the mayor said — nobody’s ever asked for more…"],
  ["windows-1250", "Burmistrz twierdzi, że wały są gotowe, a pieniędzy wystarczy na całą zimę."],
  ["windows-1250", "Starosta říká, že hráz je již hotová a peníze stačí až do příští zimy."],
  ["windows-1254", "Belediye başkanı, setin hazır olduğunu ve paranın kışa kadar yeteceğini söyledi."],
  ["windows-1253", "Ο δήμαρχος είπε ότι το φράγμα είναι έτοιμο και τα χρήματα αρκούν."],
  ["windows-1255", "ראש העיר אמר כי הסכר מוכן וכי הכסף יספיק לכל החורף."],
  ["windows-1256", "قال رئيس البلدية إن السد جاهز وإن المال يكفي حتى نهاية الشتاء."],
  ["gb18030", "市长说，水闸已经完工，经费足够用到明年春天。"],
  ["big5", "市長說，水閘已經完工，經費足夠用到明年春天，沒有人再問過什麼。"],
  ["shift_jis", "市長は、水門はすでに完成しており、予算は来年の春まで足りると述べた。"],
  ["euc-jp", "市長は、水門はすでに完成しており、予算は来年の春まで足りると述べた。"],
  ["iso-2022-jp", "市長は、水門はすでに完成しており、予算は足りると述べた。"],
  ["euc-kr", "시장은 수문이 이미 완공되었으며 예산이 내년 봄까지 충분하다고 말했다."],
  ["utf-16le", "The gate holds, the mayor said."],
  ["utf-16be", "The gate holds, the mayor said."],
];

test.each(texts)("knows %s: %s", (encoding, text) => {
  expect(guessEncoding(encodeText(text, encoding))).toBe(encoding);
});

test.each(["txt-windows-1251", "txt-gb18030", "txt-shift-jis"])("knows %s of the corpus", (name) => {
  const read = (file: string) => fs.readFileSync(path.join(corpus, name, file));
  const { encoding } = JSON.parse(read("facts.json").toString("utf8")) as { encoding: string };
  expect(guessEncoding(read("source.txt"))).toBe(encoding);
});

test("guesses nothing of bytes that are no text", () => {
  const noise = Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7919) % 251);
  expect(guessEncoding(noise)).toBeNull();
  expect(guessEncoding(Uint8Array.of(0xff, 0xfe, 0xfd, 0xfc))).toBeNull();
});
