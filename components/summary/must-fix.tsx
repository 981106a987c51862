import { aboutLabel, fixReasonLabels, unnamedSourceLabel, whyLabel } from "@/domain/summary/labels";
import { fixReasons } from "@/domain/summary/must-fix-shape";
import type { MustFixItem } from "@/domain/summary/summary";
import { ProposedWording } from "./proposed-wording";
import { ReportSection } from "./report-section";
import { EvidenceLine } from "./evidence-line";

/** What stands between this article and the reader: disputed statements, disagreements, missing proof. */
export function MustFix({ items, language }: { items: readonly MustFixItem[]; language: string }) {
  if (items.length === 0) {
    return (
      <ReportSection title="Must fix before publication">
        <p className="mt-2 text-ink-2">Nothing.</p>
      </ReportSection>
    );
  }
  return (
    <ReportSection title="Must fix before publication">
      {fixReasons.map((reason) => {
        const those = items.filter((item) => item.reason === reason);
        return those.length === 0 ? null : (
          <div key={reason} className="mt-3.5">
            <h3 className="font-semibold break-after-avoid">
              {fixReasonLabels[reason]} <span className="font-normal text-ink-3">{those.length}</span>
            </h3>
            <ul>
              {those.map((item) => (
                <Fix key={item.statement} item={item} language={language} />
              ))}
            </ul>
          </div>
        );
      })}
    </ReportSection>
  );
}

function Fix({ item, language }: { item: MustFixItem; language: string }) {
  const { statement, about, passages, why, evidence, unnamedSource, missingProof } = item;
  return (
    <li className="grid grid-cols-[2.25rem_1fr] border-b border-rule py-3.5 break-inside-avoid">
      <a
        href={`#statement-${String(statement)}`}
        aria-label={`Statement ${String(statement)}`}
        className="min-h-6 pt-0.5 font-semibold text-disputed hover:underline"
      >
        {statement}
      </a>
      <div className="min-w-0 space-y-1.5">
        {passages.map((passage, index) => (
          <ProposedWording key={index} passage={passage} language={language} />
        ))}
        {why.map(({ by, tag, finding, rationale }) => (
          <p key={by.id} className="text-ink-2">
            <b className="font-semibold text-ink">{whyLabel({ tag, finding })}</b> ({aboutLabel(about)})
            {rationale === "" ? null : (
              <>
                {": "}
                <span dir="auto" className="whitespace-pre-line">
                  {rationale}
                </span>
              </>
            )}{" "}
            <span className="text-sm text-ink-3">{by.name}</span>
          </p>
        ))}
        {evidence.length === 0 ? null : (
          <ul className="space-y-0.5 text-ink-2">
            {evidence.map((use, index) => (
              <li key={index}>
                <EvidenceLine evidence={use} />
              </li>
            ))}
          </ul>
        )}
        {unnamedSource ? <p className="text-ink-2">{unnamedSourceLabel(evidence.length > 0)}</p> : null}
        {missingProof === null ? null : <p className="font-medium text-disputed">! {missingProof}</p>}
      </div>
    </li>
  );
}
