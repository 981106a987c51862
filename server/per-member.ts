import "server-only";
import type { Limit } from "@/domain/limits";
import type { Member } from "@/domain/permissions";
import { take } from "./throttle";

/**
 * Lets each member have a route's answer only so often, whatever becomes of it: for what costs
 * the server much. To be given to `route`.
 */
export function perMember<Context>(
  limit: Limit,
  run: (member: Member, request: Request, context: Context) => Promise<unknown>,
): (member: Member, request: Request, context: Context) => Promise<unknown> {
  return async (member, request, context) => {
    await take(limit, member.userId);
    return run(member, request, context);
  };
}
