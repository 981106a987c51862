import type { AddArticleInput } from "@/domain/article/article";
import type { ImportPreview } from "@/domain/article/import-preview";

/** What adding a file or a page as it was read says, apart from what a person has put right. */
export function articleOfImport(preview: ImportPreview): Omit<AddArticleInput, "mutationId"> {
  const { sealed, dropped, details } = preview;
  const { headline, outlet, byline, publishedAt, canonicalUrl, modifiedAt, lead, language } = details;
  const told = { headline, outlet, byline, publishedAt, sourceUrl: canonicalUrl, modifiedAt, lead };
  // Unknown to the file, it is told from the text.
  return { source: sealed, dropped, ...told, ...(language !== "und" && { language }) };
}
