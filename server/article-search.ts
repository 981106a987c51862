import "server-only";
import { foldWords } from "@/domain/article/fold-words";
import type { Prisma } from "@/prisma/generated/client";

const longestSearch = 200;
const mostTerms = 8;

export type Search = {
  /** Every word of the search, as conditions on what an article is searched by. */
  words: Prisma.ArticleWordsWhereInput;
  /** Whether the index narrows it. */
  isIndexed: boolean;
};

/** A search as the store understands it; null when it asks for nothing. */
export function searchOf(search: string): Search | null {
  const terms = foldWords(search.slice(0, longestSearch).toWellFormed())
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, mostTerms);
  if (terms.length === 0) return null;
  return {
    // The characters that LIKE reads as patterns are meant as themselves.
    words: { AND: terms.map((term) => ({ words: { contains: term.replace(/[\\%_]/g, "\\$&") } })) },
    // The index knows every three letters or digits in a row, and nothing shorter.
    isIndexed: terms.some((term) => /[\p{L}\p{N}]{3}/u.test(term)),
  };
}
