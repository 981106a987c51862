"use client";

import { useHydrated } from "@/components/ui/use-hydrated";
import { dueWords } from "@/domain/article/due";
import { writtenDay } from "@/domain/text/written-time";

type Props = {
  /** Year-month-day. */
  dueOn: string;
  /** Whether there is nothing left to be late with. */
  isDone: boolean;
};

/** By when an article is to be checked, seen from the reader's own today; what is late says so in words. */
export function Due({ dueOn, isDone }: Props) {
  const isHydrated = useHydrated();
  const words = isHydrated && !isDone ? dueWords(dueOn, today()) : `Due ${writtenDay(dueOn)}`;
  return (
    <time
      dateTime={dueOn}
      title={writtenDay(dueOn)}
      className={words.startsWith("Overdue") ? "font-medium text-ink" : ""}
    >
      {words}
    </time>
  );
}

/** The day where the reader is, year-month-day. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return [now.getFullYear(), month, day].join("-");
}
