import { evidenceKindTable } from "@/domain/evidence/kind-registry";
import { sourceLabel } from "@/domain/summary/labels";
import type { NumberedSource, Summary } from "@/domain/summary/summary";
import { isWebAddress } from "@/domain/text/web-address";
import { writtenDay, writtenTime } from "@/domain/text/written-time";
import { blocks, joined, Markdown, markup } from "../../markdown-template";

/** Every source once, as the footnote that its citations lead to. */
export function footnotes({ sources }: Summary): Markdown {
  return blocks([
    markup`## Sources (${sources.length})`,
    sources.length === 0 && markup`None is cited yet.`,
    ...sources.map((source) => footnote(source).under(`[^${sourceLabel(source.number)}]: `, "    ")),
  ]);
}

/**
 * It begins with two words of ours: where footnotes are not known, a mark and one word behind it
 * would be the definition of a link, to wherever that word leads.
 */
function footnote(source: NumberedSource): Markdown {
  const { title, publisher, publishedAt, independenceGroup, accessedAt, url, file, asked, whereItShouldBe } =
    source;
  return joined(
    [
      markup`${evidenceKindTable[source.kind].label}, ${source.sourceType} source: **${title.trim()}**`,
      source.deskOnly && markup`**Desk only, not for publication**`,
      publisher !== null && markup`${publisher}`,
      publishedAt !== null && markup`${writtenDay(publishedAt)}`,
      independenceGroup !== null && markup`counts as one with other sources of ${independenceGroup}`,
      markup`accessed ${writtenTime(accessedAt)}`,
      url !== null && address(url),
      file !== null && markup`file ${file.name}, SHA-256 \`${file.sha256}\``,
      asked !== null && markup`asked: ${asked}`,
      whereItShouldBe !== null && markup`where it should be: ${whereItShouldBe}`,
    ],
    markup` · `,
  );
}

function address(url: string): Markdown {
  return isWebAddress(url) ? Markdown.address(url) : markup`${url}`;
}
