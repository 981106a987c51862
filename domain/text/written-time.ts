const dayFormat = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const timeFormat = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
  timeZone: "UTC",
});

/** A day, year-month-day, as "4 March 2025". */
export function writtenDay(day: string): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`));
}

/** A time, ISO 8601, as "4 March 2025, 11:05 UTC": the same for everybody who reads the file. */
export function writtenTime(time: string): string {
  return `${timeFormat.format(new Date(time)).replace(" at ", ", ")} UTC`;
}
