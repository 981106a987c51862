import { z } from "zod";
import { roles, type Role } from "@/domain/permissions";

/** A line of the list of members. */
export type MemberListItem = {
  id: string;
  name: string;
  email: string;
  role: Role;
  /** When they last used Galley on any device; null when never. */
  lastSeenAt: string | null;
};

export const changeRoleInput = z.strictObject({ userId: z.uuid(), role: z.enum(roles) });
export type ChangeRoleInput = z.infer<typeof changeRoleInput>;

export const removeMemberInput = z.strictObject({ userId: z.uuid() });
export type RemoveMemberInput = z.infer<typeof removeMemberInput>;
