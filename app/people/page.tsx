import type { Metadata } from "next";
import { InviteDialog } from "@/components/people/invite-dialog";
import { MemberTable } from "@/components/people/member-table";
import { OpenInvitations } from "@/components/people/open-invitations";
import { PageShell } from "@/components/ui/page-shell";
import { canManageMembers } from "@/domain/permissions";
import { listOpenInvitations } from "@/server/invitations";
import { listMembers } from "@/server/members";
import { requireMember } from "@/server/session";
import { changeRole, invite, makePasswordLink, removeMember, withdrawInvitation } from "./actions";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage() {
  const member = await requireMember();
  const isOwner = canManageMembers(member);
  const [members, invitations] = await Promise.all([
    listMembers(member),
    isOwner ? listOpenInvitations(member) : [],
  ]);
  return (
    <PageShell name={member.name} newsroom={member.newsroomName} here="people">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-serif text-3xl font-semibold tracking-tight">People</h1>
        {isOwner ? <InviteDialog onInvite={invite} /> : null}
      </div>
      <MemberTable
        members={members}
        selfId={member.userId}
        manage={
          isOwner
            ? { onChangeRole: changeRole, onRemove: removeMember, onMakePasswordLink: makePasswordLink }
            : null
        }
      />
      {invitations.length === 0 ? null : (
        <OpenInvitations invitations={invitations} onWithdraw={withdrawInvitation} />
      )}
    </PageShell>
  );
}
