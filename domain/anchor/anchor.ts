import { z } from "zod";
import { boundedText } from "@/domain/text/bounded-text";

/** The longest passage that can be marked, and the longest context kept on each side, in UTF-16 code units. */
export const maxExactUnits = 20_000;
export const maxContextUnits = 2_000;

const improper = "This passage has no proper beginning or end. Select it again.";
const offset = z.int(improper).min(0, improper);

/**
 * Where a statement stands in one version: `start` and `end` are UTF-16 code units into the
 * version's plain text, on grapheme borders; `exact` is the text between them; `prefix` and
 * `suffix` are up to 32 graphemes of what stands around it.
 */
export const anchorInput = z.strictObject({
  start: offset,
  end: offset,
  exact: boundedText(maxExactUnits),
  prefix: boundedText(maxContextUnits),
  suffix: boundedText(maxContextUnits),
});

export type Anchor = z.infer<typeof anchorInput>;
