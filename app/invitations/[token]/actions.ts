"use server";

import { acceptInvitationInput } from "@/domain/people/invitation";
import { openAction } from "@/server/action";
import * as invitations from "@/server/invitations";

export const acceptInvitation = openAction(acceptInvitationInput, (caller, input) =>
  invitations.acceptInvitation(caller, input),
);
