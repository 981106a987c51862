import type { Metadata } from "next";
import Link from "next/link";
import { FrontDoor } from "@/components/people/front-door";
import { buttonLook } from "@/components/ui/button";
import { passwordLinkProblem } from "@/domain/people/password-link";
import { readPasswordLink } from "@/server/password-links";
import { PasswordLinkScreen } from "./password-link-screen";

export const metadata: Metadata = { title: "New password" };

export default async function PasswordLinkPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const link = await readPasswordLink(token);
  if (link.state !== "open") {
    return (
      <FrontDoor heading="This link does not work" lead={passwordLinkProblem[link.state]}>
        <Link href="/" className={`${buttonLook("primary")} w-full`}>
          Sign in
        </Link>
      </FrontDoor>
    );
  }
  return (
    <FrontDoor
      heading="Choose a new password"
      lead={`For ${link.name}, ${link.email}. You are then signed out on every other device.`}
    >
      <PasswordLinkScreen token={token} email={link.email} />
    </FrontDoor>
  );
}
