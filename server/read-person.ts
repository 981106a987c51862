import "server-only";
import { z } from "zod";
import { email } from "@/domain/people/email";
import { personElsewhere, type PersonElsewhere } from "@/domain/people/sign-in-elsewhere";

/** The claims of OpenID Connect that we read; everything else a provider tells is dropped. */
const claims = z.object({
  iss: z.string(),
  sub: z.string(),
  name: z.string().nullish().catch(null),
  email: email.nullish().catch(null),
  email_verified: z.unknown().optional(),
});

/**
 * What a provider tells of a person, in our words. An email that cannot be one here counts as
 * none, and as verified only what is said to be with a plain `true`.
 *
 * @throws ZodError when it does not say who it is
 */
export function readPerson(provider: string, told: unknown): PersonElsewhere {
  const { iss, sub, name, email: address, email_verified: isVerified } = claims.parse(told);
  return personElsewhere.parse({
    provider,
    issuer: iss,
    subject: sub,
    name: name ?? null,
    email: address ?? null,
    isEmailVerified: address != null && isVerified === true,
  });
}
