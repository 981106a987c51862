"use server";

import { refresh } from "next/cache";
import { inviteInput, withdrawInvitationInput } from "@/domain/people/invitation";
import { changeRoleInput, removeMemberInput } from "@/domain/people/member-list";
import { makePasswordLinkInput } from "@/domain/people/password-link";
import { action } from "@/server/action";
import * as invitations from "@/server/invitations";
import * as members from "@/server/members";
import * as passwordLinks from "@/server/password-links";

export const changeRole = action(changeRoleInput, async (member, input) => {
  await members.changeRole(member, input);
  refresh();
});

export const removeMember = action(removeMemberInput, async (member, input) => {
  await members.removeMember(member, input);
  refresh();
});

export const invite = action(inviteInput, async (member, input) => {
  const invitation = await invitations.invite(member, input);
  refresh();
  return invitation;
});

export const withdrawInvitation = action(withdrawInvitationInput, async (member, input) => {
  await invitations.withdrawInvitation(member, input);
  refresh();
});

export const makePasswordLink = action(makePasswordLinkInput, passwordLinks.makePasswordLink);
