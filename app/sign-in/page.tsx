import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FrontDoor } from "@/components/people/front-door";
import { localPath } from "@/domain/people/local-path";
import { listProviders } from "@/server/providers";
import { currentMember } from "@/server/session";
import { isSetUp } from "@/server/set-up";
import { SignInScreen } from "./sign-in-screen";

export const metadata: Metadata = { title: "Sign in" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: Props) {
  const next = localPath((await searchParams)["next"]);
  if ((await currentMember()) !== null) redirect(next);
  if (!(await isSetUp())) redirect("/set-up");
  return (
    <FrontDoor heading="Sign in">
      <SignInScreen next={next} providers={listProviders()} />
    </FrontDoor>
  );
}
