import { z } from "zod";
import { email } from "./email";
import { givenPassword } from "./password";

export const signInInput = z.object({ email, password: givenPassword });
export type SignInInput = z.infer<typeof signInInput>;

/** The one answer to every sign-in that fails, so that it tells nobody who has an account. */
export const noMatch = "That email and password do not match.";
