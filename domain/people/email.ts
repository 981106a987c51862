import { z } from "zod";
import { isStorable } from "@/domain/text/bounded-text";

/**
 * An email address as it is stored and compared: trimmed, composed (NFC) and in lower case, so
 * that one person cannot have two accounts by accident. At most 320 characters, as Unicode
 * counts them (code points).
 */
export const email = z
  .string()
  .max(320, "This email is longer than 320 characters.")
  .refine(isStorable, "This email contains a broken character. Type it again.")
  .transform((address) => address.trim().normalize("NFC").toLowerCase())
  .pipe(
    z.email({
      pattern: z.regexes.unicodeEmail,
      error: "This is not an email address. It looks like name@example.org.",
    }),
  );
