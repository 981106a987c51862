import "server-only";
import sniffEncoding from "html-encoding-sniffer";
import { invalid } from "@/domain/errors";
import { decodeBytes } from "../decode-bytes";
import type { ParsedArticle } from "../parsed-article";
import { guessEncoding } from "./guess-encoding";

type Decoded = { text: string; encoding: NonNullable<ParsedArticle["encoding"]> };

type Hints = {
  /** The encoding that a person has chosen for this file. */
  charset: string | null;
  /** Whether to look for what HTML says of itself. */
  isHtml: boolean;
};

const unsaid = "unsaid";
/** Of the longest byte order mark. */
const markLength = 3;

/**
 * Decodes a file of text: by its byte order mark, else as somebody has chosen, else as HTML says of
 * itself, else as UTF-8, and where it is not that, in the encoding that is likeliest, which is then
 * said to be a guess.
 *
 * @throws ExpectedFailure "invalid" for a byte that is no character, and when nothing is likely
 */
export function decodeFile(bytes: Uint8Array, { charset, isHtml }: Hints): Decoded {
  const chosen = charset === null ? {} : { transportLayerEncodingLabel: charset };
  // Of plain text only the mark is looked at: what stands in it as in a page is a quotation.
  const looked = isHtml ? bytes : bytes.subarray(0, markLength);
  const said = sniffEncoding(looked, { ...chosen, defaultEncoding: unsaid });
  if (said !== unsaid) return decodeAs(bytes, said, false);
  if (isUtf8(bytes)) return decodeAs(bytes, "utf-8", false);
  const guess = guessEncoding(bytes);
  if (guess !== null) return decodeAs(bytes, guess, true);
  throw invalid(
    "It cannot be told in which encoding this file is written. Choose one, or save the file in UTF-8 and choose it again.",
  );
}

function decodeAs(bytes: Uint8Array, name: string, isGuess: boolean): Decoded {
  const text = decodeBytes(bytes, { charset: name, isHtml: false });
  return { text, encoding: { name: name.toLowerCase(), isGuess } };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
