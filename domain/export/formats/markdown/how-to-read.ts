import type { Summary } from "@/domain/summary/summary";
import { blocks, list, markup, type Markdown } from "../../markdown-template";

/** What every sign means. */
export function howToRead({ howToRead: entries }: Summary): Markdown {
  return blocks([
    markup`## How to read the tags`,
    list(
      entries.map(
        ({ sign, label, meaning }) => markup`**${sign !== "" && markup`${sign} `}${label}**: ${meaning}`,
      ),
    ),
  ]);
}
