export type BenchSize = { words: number; annotations: number };

/** What bench/workbench/seed.ts is asked for: of each size, so many pairs of articles, one annotated and one bare. */
export type SeedOptions = { sizes: BenchSize[]; pairs: number };

export type BenchPerson = { email: string; password: string };

/** The same text twice: with annotations and, to compare with, without. */
export type BenchArticle = BenchSize & { annotated: string; bare: string };

/** Who signs in, and what there is to open. The reader's page shows everybody's annotations from the start. */
export type SeededBench = { editor: BenchPerson; reader: BenchPerson; articles: BenchArticle[] };
