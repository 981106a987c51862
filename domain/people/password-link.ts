import { z } from "zod";
import { newPassword } from "./password";

/** How long a password link works, in milliseconds: a day. */
export const passwordLinkLife = 24 * 60 * 60 * 1_000;

export const makePasswordLinkInput = z.strictObject({ userId: z.uuid() });
export type MakePasswordLinkInput = z.infer<typeof makePasswordLinkInput>;

/** A new link, shown once: the token in it is stored nowhere. */
export type NewPasswordLink = {
  /** An absolute address where Galley knows its own, else a path. */
  link: string;
  expiresAt: string;
};

/** What somebody who opens a password link learns. */
export type PasswordLinkState =
  { state: "open"; name: string; email: string } | { state: "used" | "expired" | "unknown" };

/** What the screen of a password link asks for. */
export const choosePasswordInput = z.strictObject({ password: newPassword });
export type ChoosePasswordInput = z.infer<typeof choosePasswordInput>;

export const usePasswordLinkInput = choosePasswordInput.extend({ token: z.string().max(100) });
export type UsePasswordLinkInput = z.infer<typeof usePasswordLinkInput>;

/** Why a password link does not work, and what to do. */
export const passwordLinkProblem: Record<"used" | "expired" | "unknown", string> = {
  used: "This link has been used. If it was you, sign in with your new password; if not, tell an owner.",
  expired: "This link has expired: it works for a day. Ask an owner for a new one.",
  unknown: "This link leads nowhere: it may be cut off, or there is a newer one. Ask an owner for a new one.",
};
