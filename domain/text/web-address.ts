import { z } from "zod";
import { isStorable } from "./bounded-text";

/**
 * True for an absolute http or https address: what a link may point at. One with line ends or with
 * signs that turn the direction of writing reads as another than it is, though parsers take it.
 */
export function isWebAddress(address: string): boolean {
  if (!isStorable(address) || !/^https?:\/\//i.test(address)) return false;
  if (/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(address)) return false;
  return URL.canParse(address);
}

/** An http or https address of at most 2,000 characters; `javascript:`, `data:` and all others are refused. */
export const webAddress = z
  .string()
  .trim()
  .max(2_000, "This web address is longer than 2,000 characters.")
  .refine(isWebAddress, "This is not a web address. It must start with http:// or https://.");
