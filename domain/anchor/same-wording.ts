import { readAlike, readTokens } from "./tokens";

/**
 * True when two passages read the same: white space, typography and the case of the first letter
 * are no difference.
 */
export function isSameWording(one: string, other: string): boolean {
  if (one === other) return true;
  const [left, right] = [readTokens(withSmallStart(one)), readTokens(withSmallStart(other))];
  if (left.count !== right.count) return false;
  for (let at = 0; at < left.count; at += 1) if (!readAlike(left, at, right, at)) return false;
  return true;
}

function withSmallStart(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toLowerCase());
}
