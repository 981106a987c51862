"use client";

import { useHydrated } from "./use-hydrated";

type Props = {
  /** ISO 8601, UTC. */
  iso: string;
  /**
   * "brief" in a list: the time for today, the day for any other. "told" in a sentence: "today, 7:26 AM",
   * or the day. "whole", the day and the time, for what is printed and read on another day.
   */
  as?: "brief" | "told" | "whole";
};

/** A moment in the reader's own language and time zone, with the exact time on hover. */
export function Moment({ iso, as = "brief" }: Props) {
  const isHydrated = useHydrated();
  const at = new Date(iso);
  const exact = isHydrated
    ? at.toLocaleString(undefined, { dateStyle: "full", timeStyle: "long" })
    : undefined;
  return (
    <time dateTime={iso} title={exact}>
      {isHydrated ? written[as](at, new Date()) : iso.slice(0, 10)}
    </time>
  );
}

const day = (at: Date) => at.toLocaleDateString(undefined, { dateStyle: "medium" });
const time = (at: Date) => at.toLocaleTimeString(undefined, { timeStyle: "short" });
const isSameDay = (at: Date, now: Date) => at.toDateString() === now.toDateString();

const written = {
  brief: (at: Date, now: Date) => (isSameDay(at, now) ? time(at) : day(at)),
  told: (at: Date, now: Date) => (isSameDay(at, now) ? `today, ${time(at)}` : day(at)),
  whole: (at: Date) => at.toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" }),
};
