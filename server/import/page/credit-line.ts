import "server-only";
import { findDay } from "../find-day";
import { oneLine } from "./plain-text";

/** A longer line is text, whatever it begins with. */
const longest = 160;

const word = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const name = `${word}(?:\\s+(?:(?:de|van|von|der|den|la|le|al|bin|da|di)\\s+)*${word}){0,4}`;
const names = new RegExp(
  `(?<![\\p{L}])(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Аа]втор:?|[Тт]екст:?)\\s+(?<names>${name}(?:(?:\\s?,|\\s+(?:and|und|et|y|и|&))\\s+${name}){0,4})`,
  "u",
);

/** What else such a line has: hours, labels, how long it takes to read. */
const trimmings = [
  /\d{1,2}[./]\d{1,2}[./]\d{2,4}/g,
  /\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:uhr|hrs?|[a-z]{2,4}t)?(?![\p{L}])/giu,
  /\b\d{1,2}\s*[ap]\.?m\.?\b/gi,
  /(?:mon|tues|wednes|thurs|fri|satur|sun)day|\p{L}+-feira|(?:mon|tue|wed|thu|fri|sat|sun)(?!\p{L})/giu,
  /(?:first |last |originally )?(?:original|published|publicado por|publicado|postado|updated|posted|created|modified|veröffentlicht|aktualisiert|stand|publié|mis à jour|опубликовано|обновлено)(?: on| at| le| am)?(?![\p{L}])/giu,
  /\d+\s*(?:min|minutes?|hours?|days?)\.?(?:\s+(?:read|ago))?/gi,
  /(?<![\p{L}])(?:on|at|às|em|et|pt|года|г\.|jst|gmt|utc|bst|est|edt|pst|pdt|cst|cet)(?![\p{L}])/giu,
];

export type CreditLine = {
  byline: string;
  publishedAt: string | null;
  /** Whether the line says nothing else. */
  isAll: boolean;
};

/** Reads a line such as “By Mira Lindqvist | 8 February 2025, 9.15 am”; null when it names neither. */
export function readCreditLine(text: string): CreditLine | null {
  const line = oneLine(text);
  if (line === "" || line.length > longest) return null;
  let rest = line;
  let publishedAt: string | null = null;
  // Before the names: "Mira Lindqvist November 5" is not one.
  for (let day = findDay(rest); day !== null; day = findDay(rest)) {
    publishedAt ??= day.date;
    rest = rest.replace(day.words, " | ");
  }
  const credit = names.exec(rest);
  if (credit) rest = rest.replace(credit[0], " ");
  const byline = credit?.groups?.["names"]?.replace(/[\s.,-]+$/, "") ?? "";
  if (byline === "" && publishedAt === null) return null;
  for (const trimming of trimmings) rest = rest.replace(trimming, " ");
  return { byline, publishedAt, isAll: !/[\p{L}\p{N}]/u.test(rest) };
}
