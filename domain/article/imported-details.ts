import { z } from "zod";
import { boundedText } from "@/domain/text/bounded-text";
import { day } from "@/domain/text/day";
import { webAddress } from "@/domain/text/web-address";

/** "und", or a BCP 47 tag such as "en" or "pt-BR". */
const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/);

/**
 * What a page or a file says of itself, for a person to put right. An empty text or null where it
 * says nothing; days are those of its own calendar.
 */
export const importedDetails = z.strictObject({
  headline: boundedText(1_000),
  byline: boundedText(500),
  outlet: boundedText(300),
  publishedAt: day.nullable(),
  modifiedAt: day.nullable(),
  language,
  /** The address at which it wants to be known. */
  canonicalUrl: webAddress.nullable(),
  /** Its own short summary. */
  lead: boundedText(2_000),
});
export type ImportedDetails = z.infer<typeof importedDetails>;

export const noDetails: ImportedDetails = {
  headline: "",
  byline: "",
  outlet: "",
  publishedAt: null,
  modifiedAt: null,
  language: "und",
  canonicalUrl: null,
  lead: "",
};
