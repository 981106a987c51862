import { z } from "zod";
import { tagStates } from "@/domain/annotation/tag";
import { wordingPart } from "./must-fix-shape";
import { articleText, number, person } from "./values";

/** What happened to a paragraph: put in, taken out, put elsewhere, or worded anew. */
const blockChanges = ["added", "removed", "moved", "changed"] as const;
export type BlockChange = (typeof blockChanges)[number];

/** What the version changed since the one before it, and which checks that touched. */
export const versionChanges = z.strictObject({
  /** The number of the version before. */
  since: number,
  /** In the order of the text. */
  blocks: z
    .array(
      z.strictObject({
        change: z.enum(blockChanges),
        wording: z.array(wordingPart).max(10_000),
        /** The statements in it that wait for a re-check, by number. */
        statements: z.array(number).max(10_000),
      }),
    )
    .max(200_000),
  /** The statements that are no longer in the text. */
  lost: z.array(z.strictObject({ by: person, tag: z.enum(tagStates), quote: articleText })).max(10_000),
});
export type VersionChanges = z.infer<typeof versionChanges>;
