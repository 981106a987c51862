import type { BenchPerson } from "./workbench/seeded-bench";

/** What bench/seed-lists.ts is asked for: a newsroom of so many articles in the list, half as many more archived. */
export type ListsOptions = { articles: number; annotationsEach: number };

/** Who signs in, and what there is to ask for. */
export type SeededLists = {
  owner: BenchPerson;
  annotations: number;
  /** One with statements of three people, all of them answered. */
  ordinaryArticle: string;
  /** Who has most of the articles to check. */
  checker: string;
  /** The place from which the last full page of the list begins. */
  farPlace: string;
};

/** Words of the seeded articles: in each, in three of them, in none. */
export const wordsOf = { common: "barrier", rare: "sturgeon", missing: "quicksilver" };

/** Outlets of the seeded articles: of every second, and of three of the oldest. */
export const outletsOf = { common: "The Easthaven Courier", rare: "The Salt Lane Gazette" };
