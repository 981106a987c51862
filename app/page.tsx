import { redirect } from "next/navigation";
import { currentMember } from "@/server/session";
import { isSetUp } from "@/server/set-up";

/** Leads to set-up, sign-in or the articles, whichever is next. */
export default async function Home() {
  if (!(await isSetUp())) redirect("/set-up");
  redirect((await currentMember()) === null ? "/sign-in" : "/articles");
}
