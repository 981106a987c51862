import type { ArticleChoice, ArticlePreview } from "./article";
import type { ImportedDetails } from "./imported-details";
import type { SealedImport } from "./sealed-import";

/** What the server has understood of a file, before it becomes an article. */
export type ImportPreview = ArticlePreview & {
  /** What is handed back to add it. */
  source: SealedImport;
  details: ImportedDetails;
  /** Indexes of the blocks that are left out when nobody looks at it first. */
  dropped: number[];
  /** How many remarks become unchecked statements, and how many have no words in the text to stand on. */
  notes: number;
  unplaced: number;
  /** In which encoding its bytes were read; null where its format knows. */
  encoding: { name: string; isGuess: boolean } | null;
  /** The newsroom's articles with the same text, or from the same address. */
  same: ArticleChoice[];
};
