import { z } from "zod";

/** True for text that every store and every reader keeps as it is: no lone surrogate, no NUL. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes("\0");
}

/** Text of at most `max` UTF-16 code units, stored exactly as given. */
export const boundedText = (max: number) =>
  z
    .string()
    // Not max(), which counts code points: twice as long a text of emoji would pass.
    .refine((text) => text.length <= max, `Longer than ${max.toLocaleString("en")} characters. Shorten it.`)
    .refine(isStorable, "Contains a broken character. Delete it and type it again.");

/** A line that a person must fill in: trimmed, not empty. */
export const requiredLine = (max: number, what: string) =>
  boundedText(max).trim().min(1, `${what} is empty. Fill it in.`);
