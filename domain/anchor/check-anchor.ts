import { invalid } from "@/domain/errors";
import type { Anchor } from "./anchor";
import { describe } from "./describe";

/**
 * Checks an anchor that arrived from elsewhere against the stored text, and answers the
 * anchor made anew from that text; nothing of the arrived one is kept. Throws
 * ExpectedFailure "invalid" for what `describe` refuses, and when the quote or the words
 * around it are not what the text has there.
 *
 * The context may be shorter than ours, because browsers do not count graphemes alike.
 */
export function checkAnchor(anchor: Anchor, text: string): Anchor {
  const stored = describe(text, anchor.start, anchor.end);
  if (stored.exact !== anchor.exact) {
    throw invalid(
      "The text at this place is not the text you marked. Reload the article and mark the passage again.",
    );
  }
  if (!text.endsWith(anchor.prefix, anchor.start) || !text.startsWith(anchor.suffix, anchor.end)) {
    throw invalid(
      "The words around this passage are not those you saw. Reload the article and mark the passage again.",
    );
  }
  return stored;
}
