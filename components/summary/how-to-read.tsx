import type { Summary } from "@/domain/summary/summary";
import { ReportSection } from "./report-section";
import { stateInk, statementLook } from "./state-sign";

/** What every sign of the report means. */
export function HowToRead({ entries }: { entries: Summary["howToRead"] }) {
  return (
    <ReportSection title="How to read the tags">
      <dl className="mt-2">
        {entries.map(({ state, sign, label, meaning }) => (
          <div
            key={label}
            className="grid grid-cols-[11rem_1fr] gap-x-3 py-1.5 break-inside-avoid max-sm:grid-cols-1"
          >
            <dt className="font-semibold">
              {state === null ? (
                label
              ) : (
                <>
                  <span aria-hidden="true" className={stateInk[state]}>
                    {sign}{" "}
                  </span>
                  <span className={`${statementLook[state]} cursor-auto`}>{label}</span>
                </>
              )}
            </dt>
            <dd className="text-ink-2">{meaning}</dd>
          </div>
        ))}
      </dl>
    </ReportSection>
  );
}
