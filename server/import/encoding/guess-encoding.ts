import "server-only";
import { decodeBytes } from "../decode-bytes";
import { plausibleEncodings, type Plausible } from "./plausible-encodings";

/** How much of a file is looked at, in bytes. */
const looked = 64 * 1024;
/** The commonest letters of a language are at least this share of a text in it. */
const fewestCommon = 0.35;
/** Marks that say nothing of a language. */
const neutral = /[\p{P}\p{S}\p{N}\p{Z}\p{M}\s]/u;

/**
 * The encoding that bytes which are not UTF-8 are most likely in: the one in which they decode without
 * an error and most of their letters are the commonest ones of a language that is written so. Null
 * when none is likely.
 */
export function guessEncoding(bytes: Uint8Array): string | null {
  const wide = guessWide(bytes.subarray(0, looked));
  if (wide !== null) return wide;
  const sample = bytes.subarray(0, wholeLines(bytes));
  let best: { name: string; share: number } | null = null;
  for (const candidate of plausibleEncodings) {
    const share = shareOfCommon(sample, candidate);
    if (share >= fewestCommon && share > (best?.share ?? 0)) best = { name: candidate.name, share };
  }
  return best?.name ?? null;
}

/** UTF-16 without a mark: half the bytes of Latin text are zero; and ISO-2022-JP, which announces itself. */
function guessWide(bytes: Uint8Array): string | null {
  let [even, odd] = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  if (odd > bytes.length / 8 && odd > even * 4) return "utf-16le";
  if (even > bytes.length / 8 && even > odd * 4) return "utf-16be";
  return Buffer.from(bytes).includes("\x1b$B") ? "iso-2022-jp" : null;
}

/** Where the part that is looked at ends: behind a line, so that no character is cut. */
function wholeLines(bytes: Uint8Array): number {
  if (bytes.length <= looked) return bytes.length;
  const end = bytes.lastIndexOf(0x0a, looked);
  return end > 0 ? end : bytes.length;
}

/** Which share of the letters beyond ASCII are common in this encoding's languages; 0 when it cannot be this one. */
function shareOfCommon(bytes: Uint8Array, { name, common, isLatin = false }: Plausible): number {
  const text = decode(bytes, name);
  if (text === null) return 0;
  const beyond = [...text.matchAll(/[^\0-\x7f]/gu)];
  const telling = beyond.filter(
    ({ 0: sign, index }) => !neutral.test(sign) || (isLatin && isOutOfPlace(sign, text, index)),
  );
  // Nothing but quotation marks and dashes: that is English, from Windows.
  if (telling.length === 0) return name === "windows-1252" && beyond.length > 0 ? 1 : 0;
  const fitting = telling.filter(
    ({ 0: sign, index }) => common.has(sign) && (!isLatin || hasLatinNeighbour(text, index)),
  );
  return fitting.length / telling.length;
}

/** A "³" or "¿" beside a letter stands for a letter of another encoding. */
function isOutOfPlace(sign: string, text: string, index: number): boolean {
  return /[\u00a1-\u00bf]/.test(sign) && !/[«»·]/.test(sign) && hasLatinNeighbour(text, index);
}

/** A letter with an accent seldom stands alone, and seldom beside many others. */
function hasLatinNeighbour(text: string, index: number): boolean {
  return /[a-z]/i.test(text.charAt(index - 1)) || /[a-z]/i.test(text.charAt(index + 1));
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = decodeBytes(bytes, { charset: encoding, isHtml: false });
    return /(?![\t\n\v\f\r])\p{Cc}/u.test(text.replaceAll("\u0085", "")) ? null : text;
  } catch {
    return null;
  }
}
