import { z } from "zod";
import type { ProviderId } from "@/domain/people/sign-in-elsewhere";
import { goTo } from "./go-to";
import { postToAuth } from "./post-to-auth";

const sent = z.object({ url: z.url() });

/** What somebody is about who goes to sign in elsewhere, and where they then come back to. */
type Errand = { invitation?: string; connect?: "yes"; callbackUrl: string };

/** Goes to a provider to sign in there; answers what went wrong, or never. */
export async function goElsewhere(provider: ProviderId, errand: Errand): Promise<string> {
  const answer = await postToAuth(`signin/${provider}`, errand);
  const read = sent.safeParse(await answer.json());
  if (!answer.ok || !read.success)
    return "Signing in there is not possible at the moment. Try again in a while.";
  return goTo(read.data.url);
}
