const hour = 60 * 60 * 1_000;

/** How long a device stays signed in, in milliseconds: without use, and at the most. */
export const sessionLife = { idle: 12 * hour, absolute: 7 * 24 * hour } as const;

type SessionTimes = { createdAt: Date; lastSeenAt: Date; revokedAt: Date | null };

/** Whether a session still lets somebody in at the given moment. */
export function isSessionLive(session: SessionTimes, now: Date): boolean {
  return (
    session.revokedAt === null &&
    now.getTime() - session.lastSeenAt.getTime() <= sessionLife.idle &&
    now.getTime() - session.createdAt.getTime() <= sessionLife.absolute
  );
}
