import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FrontDoor } from "@/components/people/front-door";
import { isSetUp } from "@/server/set-up";
import { SetUpScreen } from "./set-up-screen";

export const metadata: Metadata = { title: "Set up" };

export default async function SetUpPage() {
  if (await isSetUp()) redirect("/");
  return (
    <FrontDoor
      heading="Create your newsroom"
      lead="You will be its owner. Colleagues join by a link that you give them."
    >
      <SetUpScreen />
    </FrontDoor>
  );
}
