import "server-only";
import type { ArticleNode } from "@/domain/article/article";
import { noDetails } from "@/domain/article/imported-details";
import { detectLanguage } from "@/domain/text/detect-language";
import { textOfBlock } from "@/domain/article/text-of-block";
import { looksLikeFurniture } from "./furniture";
import { guessDetails } from "./guess-details";
import type { ParsedArticle } from "./parsed-article";

/** What is known of an article in a file apart from its text; see `ParsedArticle`. */
type Besides = Partial<Pick<ParsedArticle, "notes" | "unplaced" | "encoding">>;

/** An article as a file's blocks have it: what it says of itself is read out of its first lines. */
export function fileArticle(blocks: ArticleNode[], besides: Besides = {}): ParsedArticle {
  const doubtful = blocks.flatMap((block, index) =>
    block.type === "paragraph" && looksLikeFurniture(textOfBlock(block)) ? [index] : [],
  );
  const language = detectLanguage(blocks.map(textOfBlock).join("\n"));
  const details = { ...noDetails, ...guessDetails({ blocks, doubtful }), language };
  return { blocks, doubtful, details, notes: [], ...besides };
}
