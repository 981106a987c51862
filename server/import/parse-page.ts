import "server-only";
import { noDetails } from "@/domain/article/imported-details";
import { decodeBytes } from "./decode-bytes";
import { guessDetails } from "./guess-details";
import { importArticle } from "./import-article";
import type { ImportFacts, ParsedArticle } from "./parsed-article";

/**
 * Reads a web page or an HTML file.
 *
 * @throws ExpectedFailure "invalid" without text or in an encoding that cannot be read, "too-large"
 */
export function parsePage(bytes: Uint8Array, { charset }: ImportFacts): ParsedArticle {
  const content = decodeBytes(bytes, { charset, isHtml: true });
  const imported = importArticle({ format: "html", content });
  return { ...imported, details: { ...noDetails, ...guessDetails(imported) }, notes: [] };
}
