import type { AddedSource, ArticlePreview, ArticleSource } from "@/domain/article/article";
import type { ImportPreview } from "@/domain/article/import-preview";

/** What there is to add: text that is still to be read, or what the server has read already. */
export type Taken = { source: ArticleSource } | { read: ImportPreview };

/** The details that are filled in until somebody writes in their fields. */
export type FoundDetails = Partial<
  Record<
    "headline" | "outlet" | "byline" | "publishedAt" | "sourceUrl" | "modifiedAt" | "language" | "lead",
    string | null
  >
>;

/** What is found in pasted text, or in what was read. */
export function foundIn(taken: Taken | null, preview: ArticlePreview | null): FoundDetails {
  if (taken === null || !("read" in taken)) return preview?.guessed ?? {};
  const { canonicalUrl, ...details } = taken.read.details;
  return { ...details, sourceUrl: canonicalUrl ?? taken.read.origin.address };
}

/** What of it is sent, to be read again or opened by the server. */
export function sourceOfTaken(taken: Taken): AddedSource {
  return "read" in taken ? taken.read.sealed : taken.source;
}
