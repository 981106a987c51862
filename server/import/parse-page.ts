import "server-only";
import type { ArticleNode } from "@/domain/article/article";
import type { ImportedDetails } from "@/domain/article/imported-details";
import { textOfBlock } from "@/domain/article/text-of-block";
import { decodeBytes } from "./decode-bytes";
import { looksLikeFurniture } from "./furniture";
import { readHtml } from "./html-blocks";
import { readCreditLine } from "./page/credit-line";
import { findArticle } from "./page/find-article";
import { findStandfirst, isIn } from "./page/find-standfirst";
import { JsonLd } from "./page/json-ld";
import { languageOf, pageDetails } from "./page/page-details";
import { pageDocument } from "./page/page-document";
import { markCaptions } from "./page/page-furniture";
import { shownHeadline } from "./page/page-headline";
import { PageMeta } from "./page/page-meta";
import { isBeginning, isWalled, noArticle } from "./page/page-trouble";
import { trimBlocks } from "./page/trim-blocks";
import { Witness } from "./page/witness";
import type { ImportFacts, ParsedArticle } from "./parsed-article";

/** How far from the top credits are looked for, in blocks. */
const nearTop = 6;

/**
 * Reads a web page: its article, without what the site has put around and into it, and what it says
 * of itself.
 *
 * @throws ExpectedFailure "invalid" without an article or in an encoding that cannot be read, "too-large"
 */
export function parsePage(bytes: Uint8Array, { charset, address }: ImportFacts): ParsedArticle {
  const document = pageDocument(decodeBytes(bytes, { charset, isHtml: true }));
  const page = { document, jsonLd: new JsonLd(document), meta: new PageMeta(document), address };
  const walled = isWalled(document, page.jsonLd);
  const said = pageDetails(page);
  const witness = Witness.of(page.jsonLd);
  const missing = noArticle(document);
  const found = findArticle(document, witness);
  const standfirst = findStandfirst(document, said.lead);
  const { blocks, furniture } = readArticle(found, standfirst);
  const details = { ...said, ...shownCredits(said, blocks) };
  const article = confirmed(trimBlocks(blocks, details), witness);
  if (article.length === 0) throw missing;
  const text = article.map(textOfBlock).join("\n");
  return {
    blocks: article,
    doubtful: [...article.keys()].filter((index) => isDoubtful(article[index], furniture)),
    details: { ...details, language: languageOf(details.language, text) },
    notes: [],
    ...(isBeginning(text, walled) && { isBeginning: true }),
  };
}

/** What the page says to its readers alone, out of the lines at the top. */
function shownCredits({ headline, byline, publishedAt }: ImportedDetails, blocks: readonly ArticleNode[]) {
  const lines = blocks.slice(0, nearTop).flatMap((block) => textOfBlock(block).split("\n"));
  const credits = lines.map(readCreditLine);
  return {
    headline: shownHeadline(headline, lines),
    byline: byline || (credits.find((line) => line !== null && line.byline !== "")?.byline ?? ""),
    publishedAt:
      publishedAt ??
      credits.find((line) => line?.isAll === true && line.publishedAt !== null)?.publishedAt ??
      null,
  };
}

function confirmed(blocks: ArticleNode[], witness: Witness | null): ArticleNode[] {
  if (witness === null) return blocks;
  return witness.misses(blocks.map(textOfBlock).join("\n")) ? witness.blocks() : witness.confirm(blocks);
}

function readArticle(article: Element | null, standfirst: Element | null) {
  if (article === null) return { blocks: [], furniture: new Set<ArticleNode>() };
  markCaptions(article);
  const read = readHtml(article.innerHTML);
  if (standfirst === null || isIn(article.textContent, standfirst)) return read;
  return { ...read, blocks: [...readHtml(standfirst.innerHTML).blocks.map(asStandfirst), ...read.blocks] };
}

function asStandfirst(block: ArticleNode): ArticleNode {
  return block.type === "paragraph" ? { ...block, attrs: { role: "standfirst" } } : block;
}

function isDoubtful(block: ArticleNode | undefined, furniture: ReadonlySet<ArticleNode>): boolean {
  return block !== undefined && (furniture.has(block) || looksLikeFurniture(textOfBlock(block)));
}
