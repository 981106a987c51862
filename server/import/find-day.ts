import "server-only";

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month = `(?<month>${monthNames.join("|")})[a-z]*\\.?`;
const day = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";

/** 2024-11-27; November 27th, 2024; 27 Nov 2024. Days in digits alone (3/4/2024) mean two things, so they are left. */
const forms = [
  /\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})\b/,
  new RegExp(`\\b${month}\\s+${day},?\\s+(?<year>\\d{4})\\b`, "i"),
  new RegExp(`\\b${day}\\s+${month},?\\s+(?<year>\\d{4})\\b`, "i"),
];

/** The first calendar day that a line names, as year-month-day, and the words that name it. */
export function findDay(line: string): { date: string; words: string } | null {
  for (const form of forms) {
    const match = form.exec(line);
    const date = match?.groups && toDate(match.groups);
    if (date) return { date, words: match[0] };
  }
  return null;
}

function toDate({
  year = "",
  month: name = "",
  day: number = "",
}: Partial<Record<string, string>>): string | null {
  const named = monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const digits = named > 0 ? String(named) : name;
  const date = `${year}-${digits.padStart(2, "0")}-${number.padStart(2, "0")}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  // 30 February is no day: read back, it is another one.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
}
