import { commaLine, dayOf, type Kind } from "@/domain/evidence/kind";

/** What the newsroom worked out itself: the title says what, the quotation how. */
export const calculation: Kind = {
  label: "Own calculation",
  describe: ({ title, publisher, publishedAt, accessedAt }, locator) =>
    commaLine(title, publisher, `worked out on ${publishedAt ?? dayOf(accessedAt)}`, locator),
};
