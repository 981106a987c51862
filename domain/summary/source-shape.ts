import { z } from "zod";
import { anchorInput } from "@/domain/anchor/anchor";
import { evidenceKinds, sourceTypes, stances } from "@/domain/evidence/evidence";
import { day, id, number, person, sha256, time, words } from "./values";

/** The words of an article in Galley that are a source; the first version of the format knew none. */
export const citedPassage = z
  .strictObject({ articleId: id, versionId: id, anchor: anchorInput })
  .nullable()
  .default(null);

/** What a source is, wherever it is written down: in a summary, or in the check behind it. */
export const sourceFacts = {
  id,
  kind: z.enum(evidenceKinds),
  title: words,
  url: words.nullable(),
  publisher: words.nullable(),
  publishedAt: day.nullable(),
  accessedAt: time,
  sourceType: z.enum(sourceTypes),
  independenceGroup: words.nullable(),
  asked: words.nullable(),
  whereItShouldBe: words.nullable(),
  deskOnly: z.boolean(),
};

/** A source of the summary under its number, with where it is used. */
export const numberedSource = z.strictObject({
  number,
  ...sourceFacts,
  file: z.strictObject({ name: words, sha256 }).nullable(),
  passage: citedPassage,
  uses: z
    .array(
      z.strictObject({
        statement: number,
        by: person,
        stance: z.enum(stances),
        quote: words,
        locator: words,
      }),
    )
    .max(100_000),
});
