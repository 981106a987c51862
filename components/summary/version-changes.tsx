import { tagTable } from "@/domain/annotation/tag";
import type { VersionChanges as Changes } from "@/domain/summary/change-shape";
import { blockChangeLabels, touchedLabel } from "@/domain/summary/labels";
import { ProposedWording } from "./proposed-wording";
import { quietLink } from "./quiet-link";
import { ReportSection } from "./report-section";

/** What the article changed since the version before, and which checks that touched. */
export function VersionChanges({ changes, language }: { changes: Changes | null; language: string }) {
  if (changes === null) return null;
  const { since, blocks, lost } = changes;
  return (
    <ReportSection title={`What changed since version ${String(since)}`} note={blocks.length}>
      <ol className="mt-2">
        {blocks.map(({ change, wording, statements }, index) => (
          <li key={index} className="border-b border-rule py-3 last:border-0">
            <p className="text-sm text-ink-3">
              {blockChangeLabels[change]}
              {statements.length === 0 ? null : (
                <span className="font-medium text-unchecked">
                  {" · "}
                  {touchedLabel(statements.length)}{" "}
                  {statements.map((number) => (
                    <a key={number} href={`#statement-${String(number)}`} className={`${quietLink} mr-1.5`}>
                      {number}
                    </a>
                  ))}
                </span>
              )}
            </p>
            <ProposedWording passage={{ by: null, before: "", wording, after: "" }} language={language} />
          </li>
        ))}
      </ol>
      {lost.length === 0 ? null : (
        <>
          <h3 className="mt-4 font-semibold">No longer in the text</h3>
          <ul className="mt-1">
            {lost.map(({ by, tag, quote }, index) => (
              <li key={index} className="py-1.5">
                <q dir="auto" className="font-serif">
                  {quote}
                </q>{" "}
                <span className="text-sm text-ink-3">
                  {tagTable[tag].label.toLowerCase()}, {by.name}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </ReportSection>
  );
}
