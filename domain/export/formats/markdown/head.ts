import { whoLabel } from "@/domain/summary/audience";
import type { Summary } from "@/domain/summary/summary";
import { writtenDay, writtenTime } from "@/domain/text/written-time";
import { blocks, joined, markup, type Markdown } from "../../markdown-template";

/** What was checked, by whom, how it stands, and the three sentences to read if one reads nothing else. */
export function head({ head, bottomLine }: Summary): Markdown {
  const dot = markup` · `;
  return blocks([
    markup`# Fact-check: ${head.headline.replace(/\s+/gu, " ").trim()}`,
    markup`**${head.notice}** · Fact-check summary · ${head.newsroom}`,
    joined(
      [
        head.outlet !== "" && markup`${head.outlet}`,
        head.byline !== "" && markup`${head.byline}`,
        head.publishedAt !== null && markup`published ${writtenDay(head.publishedAt)}`,
        markup`version ${head.versionNumber}, taken in ${writtenTime(head.retrievedAt)}`,
      ],
      dot,
    ),
    joined(
      [
        head.checkedBy.length === 0
          ? markup`Checked by nobody yet`
          : markup`Checked by ${whoLabel(head.checkedBy, head)}`,
        head.reviewedBy.length === 0
          ? markup`not reviewed`
          : markup`reviewed by ${whoLabel(head.reviewedBy, head)}`,
        head.layer === null
          ? markup`everyone’s annotations`
          : markup`only the annotations of ${whoLabel([head.layer], head)}`,
      ],
      dot,
    ),
    markup`Made ${writtenTime(head.madeAt)} · SHA-256 of the text \`${head.sha256}\``,
    markup`**${head.ready ? "✓" : "!"} ${head.state}**`,
    markup`${bottomLine.join(" ")}`,
  ]);
}
