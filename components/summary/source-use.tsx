import { sourceLabel, stanceLabels } from "@/domain/summary/labels";
import type { SourceUse } from "@/domain/summary/summary";

export const quietLink = "underline decoration-rule-2 underline-offset-3 hover:decoration-current";

/** A citation in a line: which source, where in it, what it does to the statement, and its words. */
export function SourceUseLine({ use: { source, stance, quote, locator } }: { use: SourceUse }) {
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
      {stanceLabels[stance]}
      {quote === "" ? null : (
        <>
          : <q dir="auto">{quote}</q>
        </>
      )}
    </>
  );
}
