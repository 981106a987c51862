import { Moment } from "@/components/ui/moment";
import { suggestionLabel, verdictLabels } from "@/domain/summary/labels";
import type { ReviewRecord as Answer } from "@/domain/summary/summary";
import { ReportSection } from "./report-section";

/** Who answered what to which statement, when, and what came of it. */
export function ReviewRecord({ answers }: { answers: readonly Answer[] }) {
  return (
    <ReportSection title="Review record" note={answers.length}>
      {answers.length === 0 ? <p className="mt-2 text-ink-2">No colleague has answered yet.</p> : null}
      <ul>
        {answers.map((answer, index) => (
          <Line key={index} answer={answer} />
        ))}
      </ul>
    </ReportSection>
  );
}

function Line({ answer }: { answer: Answer }) {
  const { statement, of, by, verdict, reason, at, acceptedAt, toEarlierVersion } = answer;
  const suggestion = suggestionLabel(answer);
  return (
    <li className="grid grid-cols-[2.25rem_1fr] border-b border-rule py-2.5 break-inside-avoid">
      <a
        href={`#statement-${String(statement)}`}
        aria-label={`Statement ${String(statement)}`}
        className="min-h-6 text-ink-3 hover:underline"
      >
        {statement}
      </a>
      <div className="min-w-0">
        <div className="flex flex-wrap items-baseline gap-x-4">
          <p className="min-w-0 grow">
            <b className="font-medium">{by.name}</b> {verdictLabels[verdict].toLowerCase()}
            {suggestion === "" ? null : (
              <>
                {": "}
                <bdi>{suggestion}</bdi>
              </>
            )}
          </p>
          <p className="text-sm text-ink-3">
            To {of.name}, <Moment iso={at} as="whole" />
            {toEarlierVersion ? " · to an earlier version" : null}
            {acceptedAt === null ? null : (
              <>
                {" · accepted "}
                <Moment iso={acceptedAt} as="whole" />
              </>
            )}
          </p>
        </div>
        {reason === "" ? null : (
          <p dir="auto" className="whitespace-pre-line text-ink-2">
            {reason}
          </p>
        )}
      </div>
    </li>
  );
}
