import { z } from "zod";
import { isStorable } from "@/domain/text/bounded-text";

/** In characters, as Unicode counts them (code points). Long enough to hold off guessing; short enough to hash without harm. */
const passwordLength = { min: 10, max: 200 } as const;

const storable = z.string().refine(isStorable, "This password contains a broken character. Type it again.");

/** A password that somebody chooses. */
export const newPassword = storable
  .min(
    passwordLength.min,
    `This password is shorter than ${String(passwordLength.min)} characters. Make it longer.`,
  )
  .max(
    passwordLength.max,
    `This password is longer than ${String(passwordLength.max)} characters. Shorten it.`,
  );

/** A password that somebody gives to show who they are: bounded, but not judged. */
export const givenPassword = storable
  .min(1, "The password is empty. Fill it in.")
  .max(passwordLength.max, "This is not your password.");
