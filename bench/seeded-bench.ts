/** What bench/seed.ts is asked for: of each length, so many pairs of articles, one annotated and one bare. */
export type SeedOptions = { words: number[]; pairs: number; annotations: number };

export type BenchPerson = { email: string; password: string };

/** The same text twice: with annotations and, to compare with, without. */
export type BenchArticle = { words: number; annotated: string; bare: string };

/** Who signs in, and what there is to open. The reader's page shows everybody's annotations from the start. */
export type SeededBench = { editor: BenchPerson; reader: BenchPerson; articles: BenchArticle[] };
