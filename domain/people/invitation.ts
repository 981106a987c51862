import { z } from "zod";
import { roles, type Role } from "@/domain/permissions";
import { email } from "./email";
import { newPassword } from "./password";
import { personName } from "./set-up";

/** How long an invitation's link works, in milliseconds: seven days. */
export const invitationLife = 7 * 24 * 60 * 60 * 1_000;

export const inviteInput = z.strictObject({ role: z.enum(roles) });
export type InviteInput = z.infer<typeof inviteInput>;

/** A new invitation, shown once: the token in its link is stored nowhere. */
export type NewInvitation = {
  /** An absolute address where Galley knows its own, else a path. */
  link: string;
  expiresAt: string;
};

/** An invitation that nobody has used yet, as owners see it. */
export type OpenInvitation = {
  id: string;
  role: Role;
  invitedBy: string;
  createdAt: string;
  expiresAt: string;
};

export const withdrawInvitationInput = z.strictObject({ id: z.uuid() });
export type WithdrawInvitationInput = z.infer<typeof withdrawInvitationInput>;

/** What somebody who opens an invitation's link learns. */
export type InvitationState =
  { state: "open"; newsroomName: string; role: Role } | { state: "used" | "expired" | "unknown" };

/** Who somebody is who accepts an invitation. */
export const joinerInput = z.strictObject({ name: personName, email, password: newPassword });
export type JoinerInput = z.infer<typeof joinerInput>;

export const acceptInvitationInput = joinerInput.extend({ token: z.string().max(100) });
export type AcceptInvitationInput = z.infer<typeof acceptInvitationInput>;

/** Why an invitation's link does not let anybody in, and what to do. */
export const invitationProblem: Record<"used" | "expired" | "unknown", string> = {
  used: "This invitation has been used. If it was you, sign in; if not, ask for a new link.",
  expired: "This invitation has expired. Ask the person who sent it for a new link.",
  unknown:
    "This invitation does not work. The link may be cut off, or the invitation was withdrawn. Ask for a new link.",
};
