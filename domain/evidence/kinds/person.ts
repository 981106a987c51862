import { commaLine, dayOf, type Kind } from "@/domain/evidence/kind";

/** Somebody who was asked: the line says when, and what. */
export const person: Kind = {
  label: "Person asked",
  describe: ({ title, publisher, publishedAt, accessedAt, asked }, locator) =>
    commaLine(title, publisher, `asked on ${publishedAt ?? dayOf(accessedAt)}`, locator) +
    (asked === null || asked.trim() === "" ? "" : `: ${asked}`),
};
