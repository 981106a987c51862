import { writtenDay } from "@/domain/text/written-time";

const dayLength = 24 * 60 * 60 * 1000;

/** A due day in words, seen from `today`; both year-month-day. What is late says so, and by how much. */
export function dueWords(dueOn: string, today: string): string {
  const days = Math.round((Date.parse(dueOn) - Date.parse(today)) / dayLength);
  if (days === 0) return "Due today";
  if (days === 1) return "Due tomorrow";
  if (days > 1) return `Due ${writtenDay(dueOn)}`;
  return days === -1 ? "Overdue by a day" : `Overdue by ${String(-days)} days`;
}
