import type { Metadata } from "next";
import Link from "next/link";
import { FrontDoor } from "@/components/people/front-door";
import { buttonLook } from "@/components/ui/button";
import { elsewhereProblem, elsewhereProblems } from "@/domain/people/sign-in-elsewhere";
import { currentMember } from "@/server/session";

export const metadata: Metadata = { title: "Sign in" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function RefusedPage({ searchParams }: Props) {
  const { heading, lead } = elsewhereProblems[elsewhereProblem.parse((await searchParams)["why"])];
  const isSignedIn = (await currentMember()) !== null;
  return (
    <FrontDoor heading={heading} lead={lead}>
      <Link href={isSignedIn ? "/account" : "/sign-in"} className={`${buttonLook("primary")} w-full`}>
        {isSignedIn ? "Back to your account" : "Back to sign in"}
      </Link>
    </FrontDoor>
  );
}
