import { sourceLabel, stanceLabels } from "@/domain/summary/labels";
import type { SourceUse } from "@/domain/summary/summary";
import { markup, type Markdown } from "../../markdown-template";

/** A footnote’s mark: it leads to the source. */
export function footnoteMark(source: number): Markdown {
  return markup`[^${sourceLabel(source)}]`;
}

/** Which source, where in it, what it does to the statement, and its words. */
export function cited({ source, stance, quote, locator }: SourceUse): Markdown {
  return markup`${sourceLabel(source)}${locator.trim() !== "" && markup`, ${locator.trim()},`} ${stanceLabels[stance]}${quote.trim() !== "" && markup`: “${quote.trim()}”`}${footnoteMark(source)}`;
}
