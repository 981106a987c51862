import "server-only";
import { decodeBytes } from "../decode-bytes";

/** The bytes of a text in an encoding of the Encoding Standard that has one or two for each sign: what a decoder undoes. */
export function encodeText(text: string, encoding: string): Uint8Array {
  if (encoding === "utf-16le") return Buffer.from(text, "utf16le");
  if (encoding === "utf-16be") return Buffer.from(text, "utf16le").swap16();
  if (encoding === "iso-2022-jp") return encodeIso2022(text);
  const signs = signsOf(encoding);
  return Uint8Array.from(
    [...text.matchAll(/./gsu)].flatMap(([sign]) => {
      const bytes = signs.get(sign);
      if (bytes === undefined) throw new Error(`${encoding} has no ${sign}`);
      return bytes;
    }),
  );
}

/** Japanese in seven bits: what EUC has in the upper half, between two escapes. */
function encodeIso2022(text: string): Uint8Array {
  const bytes = [...encodeText(text, "euc-jp")].map((byte) => byte & 0x7f);
  return Uint8Array.of(0x1b, 0x24, 0x42, ...bytes, 0x1b, 0x28, 0x42);
}

function signsOf(encoding: string): ReadonlyMap<string, number[]> {
  const signs = new Map<string, number[]>();
  const learn = (...bytes: number[]) => {
    try {
      const sign = decodeBytes(Uint8Array.from(bytes), { charset: encoding, isHtml: false });
      if (/^.$/su.test(sign) && !signs.has(sign)) signs.set(sign, bytes);
    } catch {
      // No sign has these bytes.
    }
  };
  for (let byte = 0; byte < 256; byte += 1) learn(byte);
  if (!/^(?:gb|big5|shift|euc)/.test(encoding)) return signs;
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) learn(lead, trail);
  }
  return signs;
}
