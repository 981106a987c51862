import "server-only";
import { v7 as uuid } from "uuid";
import type { Member } from "@/domain/permissions";
import { ourselves } from "../caller";
import { admit, identify } from "../joining";
import { record } from "../record";
import { memberOfSession } from "../member-of-session";
import { endSession, signIn } from "../sign-in";
import { addSampleArticle, type SampleLibrary } from "./add-sample-article";
import type { SamplePerson } from "./sample-article";
import { sampleArticles } from "./sample-articles";

/** Who is in the newsroom with its owner. */
export const sampleColleagues: Record<SamplePerson, { name: string; email: string }> = {
  ines: { name: "Ines Aalto", email: "ines@sample.example" },
  teodor: { name: "Teodor Brand", email: "teodor@sample.example" },
};

/**
 * Puts two colleagues and four half-checked articles into a newsroom, by the same doors as everybody's
 * work. The colleagues can sign in only if somebody knows the `password`.
 *
 * @throws ExpectedFailure "conflict" when the colleagues are there already
 */
export async function addSample(
  owner: Pick<Member, "userId" | "newsroomId">,
  password: string = uuid(),
): Promise<void> {
  const ines = await join(owner, sampleColleagues.ines, password);
  const teodor = await join(owner, sampleColleagues.teodor, password);
  const library: SampleLibrary = { sources: new Map(), versions: new Map() };
  for (const article of sampleArticles) await addSampleArticle({ ines, teodor }, article, library);
  await Promise.all([ines, teodor].map(({ sessionId }) => endSession(sessionId)));
}

/** Makes a colleague an editor and signs them in, for as long as it takes to do what they did. */
async function join(
  owner: Pick<Member, "userId" | "newsroomId">,
  { name, email }: { name: string; email: string },
  password: string,
): Promise<Member> {
  const joiner = await identify(ourselves, { name, email, password });
  const place = { newsroomId: owner.newsroomId, role: "editor" as const };
  await record(owner, "add sample colleague", async (tx) => {
    await admit(tx, joiner, place);
    return { value: null, object: `user ${joiner.userId}`, before: null, after: { name, email, ...place } };
  });
  const sessionId = await signIn({ email, password }, null);
  const member = sessionId === null ? null : await memberOfSession(sessionId, new Date());
  if (member === null) throw new Error(`the sample colleague ${email} could not sign in`);
  return member;
}
