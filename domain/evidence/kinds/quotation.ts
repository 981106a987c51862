import { commaLine, type Kind } from "@/domain/evidence/kind";

/** Words from a source that is neither a page nor a file: a book, a broadcast, a speech. */
export const quotation: Kind = {
  label: "Quotation",
  describe: ({ title, publisher, publishedAt }, locator) => commaLine(title, publisher, publishedAt, locator),
};
