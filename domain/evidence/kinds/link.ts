import { commaLine, dayOf, type Kind } from "@/domain/evidence/kind";

/** A page on the web: it may change, so the line says when it was read. */
export const link: Kind = {
  label: "Link",
  describe: ({ title, publisher, publishedAt, accessedAt }, locator) =>
    commaLine(title, publisher, publishedAt, locator, `read on ${dayOf(accessedAt)}`),
};
