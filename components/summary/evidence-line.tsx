import { sourceLabel, stanceLabels } from "@/domain/summary/labels";
import type { MustFixItem } from "@/domain/summary/summary";
import { quietLink } from "./quiet-link";

type Props = { evidence: MustFixItem["evidence"][number] };

/** A citation in a line: which source, where in it, what it does to the statement, and its words. */
export function EvidenceLine({ evidence: { source, title, stance, quote, locator } }: Props) {
  return (
    <>
      <a href={`#source-${String(source)}`} className={quietLink}>
        [{sourceLabel(source)}
        {locator === "" ? null : (
          <>
            , <bdi>{locator}</bdi>
          </>
        )}
        ]
      </a>{" "}
      <bdi>{title}</bdi> {stanceLabels[stance]}
      {quote === "" ? null : (
        <>
          : <q dir="auto">{quote}</q>
        </>
      )}
    </>
  );
}
