import { z } from "zod";
import { webAddress } from "@/domain/text/web-address";
import type { ArticleChoice, ArticleNode } from "./article";
import type { ImportedDetails } from "./imported-details";
import type { ImportOrigin, SealedImport } from "./sealed-import";

/** Asks for a page to be fetched. */
export const fetchPageInput = z.strictObject({ address: webAddress });

/** An article that the newsroom has already; with other words, what came in may be a new version of it. */
export type SameArticle = ArticleChoice & { hasSameText: boolean };

/** What the server has read of a page or a file, for a person to look at before it is added. */
export type ImportPreview = {
  blocks: ArticleNode[];
  /** Indexes of blocks that probably do not belong. */
  doubtful: number[];
  /** Those of them that are left out when nobody looks at it first: a page's, of a file none. */
  dropped: number[];
  details: ImportedDetails;
  origin: ImportOrigin;
  /** True when the rest is probably only for subscribers. */
  isBeginning: boolean;
  /** How many passages have remarks that become unchecked statements. */
  notes: number;
  /** How many remarks have no words in the text to stand on. */
  unplaced: number;
  /** In which encoding the bytes of a text were read; null where its format knows. */
  encoding: { name: string; isGuess: boolean } | null;
  /** Articles of the newsroom with the same text or at the same address. */
  alreadyThere: SameArticle[];
  /** What `addArticle` takes as its source. */
  sealed: SealedImport;
};
