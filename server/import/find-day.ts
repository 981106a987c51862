import "server-only";

/** By their first letters, which no other month of its language has. */
const monthNames = [
  ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
  ["янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"],
  ["jän", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"],
  ["janv", "févr", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc"],
  ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
  [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
  ],
];

// The longest first: "juin" before "jun" would do, "mar" before "mars" would not.
const names = [...new Set(monthNames.flat())].sort((one, other) => other.length - one.length);
const month = `(?<month>${names.join("|")})\\p{L}*\\.?`;
const day = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";

/** 2024-11-27; 2024年11月27日; November 27th, 2024; 27 Nov 2024; 27. November 2024. Days in digits alone (3/4/2024) mean two things, so they are left. */
const forms = [
  /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/,
  /(?<!\d)(?<year>\d{4})年\s?(?<month>\d{1,2})月\s?(?<day>\d{1,2})日/,
  new RegExp(`(?<!\\p{L})${month}\\s+${day},?\\s+(?<year>\\d{4})(?!\\d)`, "iu"),
  new RegExp(`(?<!\\d)${day}\\.?\\s+(?:de\\s+)?${month},?\\s+(?:de\\s+)?(?<year>\\d{4})(?!\\d)`, "iu"),
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
  const named = monthOf(name.toLowerCase());
  const digits = named > 0 ? String(named) : name;
  const date = `${year}-${digits.padStart(2, "0")}-${number.padStart(2, "0")}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  // 30 February is no day: read back, it is another one.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
}

/** 1 to 12; 0 for no month. */
function monthOf(name: string): number {
  return Math.max(...monthNames.map((months) => months.indexOf(name) + 1));
}
