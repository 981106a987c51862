"use client";

import { useHydrated } from "./use-hydrated";

/** A moment in the reader's own language and time zone, with the exact time on hover. `iso` is ISO 8601, UTC. */
export function Moment({ iso }: { iso: string }) {
  const isHydrated = useHydrated();
  const at = new Date(iso);
  const exact = isHydrated
    ? at.toLocaleString(undefined, { dateStyle: "full", timeStyle: "long" })
    : undefined;
  return (
    <time dateTime={iso} title={exact}>
      {isHydrated ? shortly(at, new Date()) : iso.slice(0, 10)}
    </time>
  );
}

/** The time for today, the day for any other. */
function shortly(at: Date, now: Date): string {
  const isToday = at.toDateString() === now.toDateString();
  return isToday
    ? at.toLocaleTimeString(undefined, { timeStyle: "short" })
    : at.toLocaleDateString(undefined, { dateStyle: "medium" });
}
