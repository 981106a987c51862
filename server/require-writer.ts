import "server-only";
import { ExpectedFailure } from "@/domain/errors";
import type { Member } from "@/domain/permissions";

/**
 * Lets a write through only for the person who made it. A page outlives the session in which it was opened: what
 * waits on it may be sent while somebody else is signed in, and is never stored as theirs. Whoever does not say
 * whose it is (`writer` null) writes as the member.
 *
 * @throws ExpectedFailure "unauthenticated"
 */
export function requireWriter({ userId }: Pick<Member, "userId">, writer: string | null): void {
  if (writer === null || writer === userId) return;
  throw new ExpectedFailure(
    "unauthenticated",
    "Somebody else is signed in here now. Sign in as yourself again; what you wrote is still here and will be sent then.",
    { log: `a write of somebody else was sent as ${userId}` },
  );
}
