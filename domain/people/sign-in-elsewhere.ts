import { z } from "zod";
import { longestName } from "./set-up";

/** The kinds of places elsewhere where somebody can sign in: any OpenID Connect issuer, GitHub, Google. */
export const providerIds = ["oidc", "github", "google"] as const;
export type ProviderId = (typeof providerIds)[number];

/** A way to sign in that is on offer here. */
export type Provider = { id: ProviderId; name: string };

/** A person as a provider tells of them; `issuer` and `subject` together are that person and no other. */
export const personElsewhere = z.object({
  provider: z.enum(providerIds),
  issuer: z.string().min(1).max(2_000),
  subject: z.string().min(1).max(500),
  name: z.string().trim().min(1).max(longestName).nullable().catch(null),
  /** As Galley writes emails; null when there is none or it is none. */
  email: z.string().nullable(),
  /** Whether the provider says that the email is theirs. Only a plain yes counts. */
  isEmailVerified: z.boolean(),
});
export type PersonElsewhere = z.infer<typeof personElsewhere>;

/** A sign-in elsewhere that leads to one's account, as its owner sees it. */
export type LinkedSignIn = {
  id: string;
  provider: ProviderId;
  email: string | null;
  linkedAt: string;
  lastUsedAt: string;
};

export const unlinkInput = z.strictObject({ id: z.uuid() });
export type UnlinkInput = z.infer<typeof unlinkInput>;

/** Why somebody who signed in elsewhere does not come in, in words for them. */
export const elsewhereProblems = {
  stranger: { heading: "You are not a member here", lead: "Ask an owner for an invitation." },
  connect: {
    heading: "Your email has an account here",
    lead: "Sign in with its password once, then connect the two on your account page. If you have forgotten it, ask an owner for a password link.",
  },
  taken: {
    heading: "This sign-in is somebody else’s",
    lead: "It is connected with another account here. Whoever has that account can disconnect it on their account page.",
  },
  invitation: {
    heading: "This link does not let you in",
    lead: "The invitation was used, withdrawn, or has expired. Ask for a new link.",
  },
  "no-email": {
    heading: "You have no email there",
    lead: "Galley needs the email of your account. Add one there, or join with an email and a password.",
  },
  failed: {
    heading: "Signing in did not work",
    lead: "Nothing was changed. Try again in a moment; if it happens again, tell whoever runs Galley.",
  },
} as const;

export const elsewhereProblem = z
  .enum(["stranger", "connect", "taken", "invitation", "no-email", "failed"])
  .catch("failed");
export type ElsewhereProblem = z.infer<typeof elsewhereProblem>;
