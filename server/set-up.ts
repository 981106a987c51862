import "server-only";
import { v7 as uuid } from "uuid";
import { ExpectedFailure } from "@/domain/errors";
import { limits } from "@/domain/limits";
import type { CreateNewsroomInput } from "@/domain/people/set-up";
import { appendAuditEvent, lockSequence } from "./audit";
import type { Caller } from "./caller";
import { hashPassword } from "./passwords";
import { addSample } from "./sample/add-sample";
import { database } from "./store";
import { take } from "./throttle";
import { transaction } from "./transaction";

/** True once there is a user: from then on nobody can set Galley up. */
export async function isSetUp(): Promise<boolean> {
  const db = await database();
  return (await db.user.findFirst({ select: { id: true } })) !== null;
}

/**
 * `createNewsroom` for whoever asks from outside.
 *
 * @throws ExpectedFailure "conflict" when Galley is set up; "throttled"
 */
export async function setUp(caller: Caller, input: CreateNewsroomInput): Promise<null> {
  await take(limits.setUp, caller.address);
  return createNewsroom(input);
}

/**
 * Creates the newsroom and its first owner. Only while there is no user: of several who try at
 * the same moment, exactly one succeeds. The sample's colleagues can sign in only with the `samplePassword`.
 *
 * @throws ExpectedFailure "conflict" when Galley is set up
 */
export async function createNewsroom(input: CreateNewsroomInput, samplePassword?: string): Promise<null> {
  if (await isSetUp()) throw alreadySetUp();
  const { newsroomName, name, email } = input;
  const passwordHash = await hashPassword(input.password);
  const [userId, newsroomId] = [uuid(), uuid()];
  await transaction(async (tx) => {
    const { count } = await tx.installation.createMany({ data: { id: 1, newsroomId }, skipDuplicates: true });
    if (count === 0 || (await tx.user.count()) > 0) throw alreadySetUp();
    await tx.newsroom.create({
      data: {
        id: newsroomId,
        name: newsroomName,
        memberships: {
          create: { role: "owner", user: { create: { id: userId, name, email, passwordHash } } },
        },
      },
    });
    await appendAuditEvent(tx, await lockSequence(tx, newsroomId), {
      userId,
      newsroomId,
      act: "set up",
      object: `newsroom ${newsroomId}`,
      before: null,
      after: { newsroomName, owner: { userId, name, email } },
    });
  });
  if (input.withSample) await addSample({ userId, newsroomId }, samplePassword);
  return null;
}

function alreadySetUp(): ExpectedFailure {
  return new ExpectedFailure("conflict", "Galley is already set up. Sign in.");
}
