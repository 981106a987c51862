import { tagTable } from "@/domain/annotation/tag";
import type { VersionChanges } from "@/domain/summary/change-shape";
import { blockChangeLabels, touchedLabel } from "@/domain/summary/labels";
import type { Summary } from "@/domain/summary/summary";
import { blocks, list, markup, type Markdown } from "../../markdown-template";

/** What the article changed since the version before, and which checks that touched. */
export function changes({ changes: made }: Summary): Markdown | false {
  if (made === null) return false;
  return blocks([
    markup`## What changed since version ${made.since}`,
    made.blocks.length > 0 && list(made.blocks.map(changed)),
    made.lost.length > 0 && markup`### No longer in the text (${made.lost.length})`,
    made.lost.length > 0 &&
      list(
        made.lost.map(
          ({ by, tag, quote }) =>
            markup`“${oneLine(quote)}” (${tagTable[tag].label.toLowerCase()}, ${by.name})`,
        ),
      ),
  ]);
}

function changed({ change, wording, statements }: VersionChanges["blocks"][number]): Markdown {
  const side = (leaving: "added" | "removed") =>
    oneLine(wording.flatMap((part) => (part.change === leaving ? [] : part.text)).join(""));
  const touched =
    statements.length > 0 && markup` (${touchedLabel(statements.length)} ${statements.join(", ")})`;
  if (change !== "changed")
    return markup`**${blockChangeLabels[change]}**${touched}: “${side(change === "removed" ? "added" : "removed")}”`;
  return markup`**${blockChangeLabels[change]}**${touched}: “${side("added")}” → “${side("removed")}”`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
