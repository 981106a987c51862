"use server";

import { acceptInvitationInput } from "@/domain/people/invitation";
import { openAction } from "@/server/action";
import * as invitations from "@/server/invitations";

export const acceptInvitation = openAction(acceptInvitationInput, (input) =>
  invitations.acceptInvitation(input),
);
