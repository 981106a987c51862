import "server-only";
import sniffEncoding from "html-encoding-sniffer";
import { ExpectedFailure } from "@/domain/errors";

/** What windows-1252 has at 0x80 to 0x9f. Node 20 reads it as ISO 8859-1, which has control characters there. */
const western = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u0081Ž\u0081\u0081‘’“”•–—˜™š›œ\u0081žŸ";

type Hints = {
  /** The encoding that came with the bytes from outside. */
  charset: string | null;
  /** Whether to look for what HTML says of itself. */
  isHtml: boolean;
};

/**
 * Decodes text as a browser would: by its byte order mark, else by what came with it, else by what
 * the page says of itself, else as UTF-8. Nothing is guessed: a byte that is no character there is
 * an error, never U+FFFD.
 *
 * @throws ExpectedFailure "invalid"
 */
export function decodeBytes(bytes: Uint8Array, { charset, isHtml }: Hints): string {
  // A label from outside ends the search, so that only HTML is looked into.
  const label = charset ?? (isHtml ? null : "utf-8");
  const encoding = sniffEncoding(bytes, {
    ...(label === null ? {} : { transportLayerEncodingLabel: label }),
    defaultEncoding: "UTF-8",
  });
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const told = encoding === "windows-1252" ? text.replace(/[\x80-\x9f]/g, toWestern) : text;
    if (/[\x80-\x84\x86-\x9f]/.test(told)) throw new RangeError("a control character");
    return told;
  } catch {
    throw new ExpectedFailure(
      "invalid",
      "Some characters of this text cannot be read: it is not in the encoding that it says. Nothing was added. Open it, copy the article and paste it.",
      { log: `undecodable as ${encoding}` },
    );
  }
}

function toWestern(sign: string): string {
  return western[(sign.codePointAt(0) ?? 0) - 0x80] ?? sign;
}
