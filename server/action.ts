import "server-only";
import { cookies, headers } from "next/headers";
import type { z } from "zod";
import { ExpectedFailure, type Outcome } from "@/domain/errors";
import type { Member } from "@/domain/permissions";
import { callerOf, type Caller } from "./caller";
import { toFailure } from "./failure";
import { requireOwnOrigin } from "./own-origin";
import { parseInput } from "./parse-input";
import { requireWriter } from "./require-writer";
import { currentMember } from "./session";

/**
 * Makes a server action of a server function: own origin, signed in, input read by its schema,
 * then `run`; a failure comes back as a value. Whether the member may do it, `run` decides.
 * A write that may have waited comes with the user id of its writer, and is refused as anybody else.
 */
export function action<Input extends z.ZodType, T>(
  input: Input,
  run: (member: Member, input: z.output<Input>) => Promise<T>,
): (raw: z.input<Input>, writer?: string) => Promise<Outcome<T>> {
  return async (raw, writer) => {
    try {
      requireOwnOrigin(await headers());
      const member = await currentMember();
      if (member === null) throw signedOut();
      requireWriter(member, typeof writer === "string" ? writer : null);
      return { ok: true, value: await run(member, parseInput(input, raw)) };
    } catch (error) {
      return { ok: false, failure: toFailure(error) };
    }
  };
}

/** The same for somebody who is not signed in yet, and known only by where they ask from: set-up, an invitation. */
export function openAction<Input extends z.ZodType, T>(
  input: Input,
  run: (caller: Caller, input: z.output<Input>) => Promise<T>,
): (raw: z.input<Input>) => Promise<Outcome<T>> {
  return async (raw) => {
    try {
      const asked = await headers();
      requireOwnOrigin(asked);
      const caller = await callerOf(asked, await cookies());
      return { ok: true, value: await run(caller, parseInput(input, raw)) };
    } catch (error) {
      return { ok: false, failure: toFailure(error) };
    }
  };
}

function signedOut(): ExpectedFailure {
  return new ExpectedFailure(
    "unauthenticated",
    "You are signed out. Sign in again in another tab, then try again; what you wrote is still here.",
  );
}
