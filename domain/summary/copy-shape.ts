import { z } from "zod";
import { articleText, number } from "./values";

const block = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("paragraph") }),
  z.strictObject({ kind: z.literal("standfirst") }),
  z.strictObject({ kind: z.literal("heading"), level: z.int().min(1).max(6) }),
  z.strictObject({ kind: z.literal("quote") }),
  z.strictObject({
    kind: z.literal("list item"),
    depth: number,
    place: z.int().nullable(),
    /** Only where it matters: the item's number is 0, and it is no bullet. */
    isNumbered: z.literal(true).optional(),
  }),
]);

/** A block of the annotated copy, cut where statements begin and end. */
export const copyBlock = z.strictObject({
  block,
  segments: z
    .array(
      z.strictObject({
        text: articleText,
        statements: z.array(number).max(10_000),
        endings: z.array(number).max(10_000),
      }),
    )
    .max(100_000),
});
