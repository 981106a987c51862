import { commaLine, type Kind } from "@/domain/evidence/kind";

/** Words of an article in Galley: its headline is the title, its outlet the publisher. */
export const passage: Kind = {
  label: "Passage of an article",
  describe: ({ title, publisher, publishedAt }, locator) => commaLine(title, publisher, publishedAt, locator),
};
