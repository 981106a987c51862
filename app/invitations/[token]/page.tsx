import type { Metadata } from "next";
import Link from "next/link";
import { FrontDoor } from "@/components/people/front-door";
import { buttonLook } from "@/components/ui/button";
import { invitationProblem } from "@/domain/people/invitation";
import type { Role } from "@/domain/permissions";
import { readInvitation } from "@/server/invitations";
import { listProviders } from "@/server/providers";
import { currentMember } from "@/server/session";
import { InvitationScreen } from "./invitation-screen";

export const metadata: Metadata = { title: "Invitation" };

const asRole: Record<Role, string> = {
  owner: "You join as an owner: you run the newsroom, and do all that editors do.",
  editor: "You join as an editor: you annotate articles, review colleagues and export summaries.",
  reader: "You join as a reader: you see everything and change nothing.",
};

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [invitation, member] = await Promise.all([readInvitation(token), currentMember()]);
  if (invitation.state !== "open") {
    return (
      <FrontDoor heading="This link does not let you in" lead={invitationProblem[invitation.state]}>
        <Link href="/" className={`${buttonLook("primary")} w-full`}>
          {member === null ? "Sign in" : "Go to the articles"}
        </Link>
      </FrontDoor>
    );
  }
  return (
    <FrontDoor heading={`Join ${invitation.newsroomName}`} lead={asRole[invitation.role]}>
      {member === null ? null : (
        <p className="mb-5 rounded-lg bg-unchecked/12 px-3.5 py-2.5 text-sm">
          You are signed in as {member.name}. This link is for somebody new:{" "}
          <Link href="/articles" className="font-medium text-accent underline">
            go to the articles
          </Link>{" "}
          and send it to them instead.
        </p>
      )}
      <InvitationScreen token={token} providers={listProviders()} />
    </FrontDoor>
  );
}
