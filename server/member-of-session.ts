import "server-only";
import { isSessionLive } from "@/domain/people/session-life";
import type { Member } from "@/domain/permissions";
import { log } from "./log";
import { database } from "./store";

/** How often a session's last use is written down, in milliseconds. */
const noteEvery = 60_000;

/** The member behind a session as they are at this moment; null when it lets nobody in (any more). */
export async function memberOfSession(sessionId: string, now: Date): Promise<Member | null> {
  const db = await database();
  const session = await db.session.findUnique({
    where: { id: sessionId, user: { disabledAt: null } },
    select: {
      createdAt: true,
      lastSeenAt: true,
      revokedAt: true,
      user: {
        select: {
          id: true,
          name: true,
          email: true,
          shortcuts: true,
          memberships: {
            select: { role: true, newsroom: { select: { id: true, name: true } } },
            orderBy: { createdAt: "asc" },
            take: 1,
          },
        },
      },
    },
  });
  const membership = session?.user.memberships[0];
  if (!session || !membership || !isSessionLive(session, now)) return null;
  if (now.getTime() - session.lastSeenAt.getTime() >= noteEvery) await noteUse(sessionId, now);
  const { id: userId, name, email, shortcuts } = session.user;
  const { role, newsroom } = membership;
  return {
    userId,
    name,
    email,
    role,
    newsroomId: newsroom.id,
    newsroomName: newsroom.name,
    sessionId,
    shortcuts,
  };
}

/** Whoever only reads goes on reading where nothing can be written any more, as on a full disk. */
async function noteUse(sessionId: string, now: Date): Promise<void> {
  const db = await database();
  try {
    await db.session.updateMany({
      where: { id: sessionId, lastSeenAt: { lt: now } },
      data: { lastSeenAt: now },
    });
  } catch (error) {
    log.warn({ err: error }, "the last use of a session could not be written down");
  }
}
