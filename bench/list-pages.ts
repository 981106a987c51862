import { outletsOf, wordsOf, type SeededLists } from "./seeded-lists";

export type ListPage = { what: string; address: (seeded: SeededLists) => string };

/** Every list there is, and the pages of an ordinary article. */
export const listPages: readonly ListPage[] = [
  { what: "articles", address: () => "/articles" },
  { what: "articles, the last full page", address: ({ farPlace }) => `/articles?after=${farPlace}` },
  { what: "articles by headline", address: () => "/articles?sort=headline" },
  { what: "articles by due day", address: () => "/articles?sort=due" },
  { what: "articles, archived", address: () => "/articles?show=archived" },
  { what: "articles of a checker", address: ({ checker }) => `/articles?checker=${checker}` },
  { what: "articles by state", address: () => "/articles?state=reviewed" },
  { what: "articles of an outlet", address: () => listOf({ outlet: outletsOf.common }) },
  { what: "articles of a rare outlet", address: () => listOf({ outlet: outletsOf.rare }) },
  { what: "search, a word of every article", address: () => listOf({ search: wordsOf.common }) },
  { what: "search, a word of three old ones", address: () => listOf({ search: wordsOf.rare }) },
  { what: "search, a word of none", address: () => listOf({ search: wordsOf.missing }) },
  { what: "search, too short for the index", address: () => listOf({ search: "§" }) },
  { what: "people", address: () => "/people" },
  { what: "evidence", address: () => "/evidence" },
  { what: "evidence, searched", address: () => "/evidence?search=page+77" },
  { what: "evidence, a word of every quote", address: () => `/evidence?search=${wordsOf.common}` },
  { what: "an article, Mark up", address: ({ ordinaryArticle: id }) => `/articles/${id}` },
  { what: "an article, Review", address: ({ ordinaryArticle: id }) => `/articles/${id}/review` },
  { what: "an article, Summary", address: ({ ordinaryArticle: id }) => `/articles/${id}/summary` },
];

function listOf(query: Record<string, string>): string {
  return `/articles?${new URLSearchParams(query).toString()}`;
}
