import "server-only";
import { Prisma } from "@/prisma/generated/client";

const mostTerms = 8;

/** The words of a search, the first eight. */
export function termsOf(search: string): string[] {
  return search.split(/\s+/).filter(Boolean).slice(0, mostTerms);
}

/** Whether the indexes know a word: every three letters or digits in a row, and nothing shorter. */
export function isKnown(term: string): boolean {
  return /[\p{L}\p{N}]{3}/u.test(term);
}

/** That an expression has every one of the words in it, whatever their case. */
export function hasAll(terms: readonly string[], words: Prisma.Sql): Prisma.Sql {
  if (terms.length === 0) return Prisma.sql`TRUE`;
  return Prisma.join(
    terms.map((term) => Prisma.sql`${words} ILIKE ${`%${literally(term)}%`}`),
    " AND ",
  );
}

/** What was typed, not a pattern: % and _ would stand for anything. */
export function literally(search: string): string {
  return search.replaceAll(/[\\%_]/g, "\\$&");
}
