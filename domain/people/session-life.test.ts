import { expect, it } from "vitest";
import { isSessionLive } from "./session-life";

const now = new Date("2026-03-03T12:00:00Z");
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

it.each([
  ["just signed in", { createdAt: now, lastSeenAt: now, revokedAt: null }, true],
  ["used twelve hours ago", { createdAt: ago(12), lastSeenAt: ago(12), revokedAt: null }, true],
  ["used longer ago", { createdAt: ago(12.01), lastSeenAt: ago(12.01), revokedAt: null }, false],
  ["seven days old", { createdAt: ago(168), lastSeenAt: now, revokedAt: null }, true],
  ["older", { createdAt: ago(168.01), lastSeenAt: now, revokedAt: null }, false],
  ["revoked", { createdAt: now, lastSeenAt: now, revokedAt: now }, false],
])("a session that is %s", (_, session, isLive) => {
  expect(isSessionLive(session, now)).toBe(isLive);
});
