import { aboutLabel, answerLabel, sourceLabel, unnamedSourceLabel } from "@/domain/summary/labels";
import type { Statement, Summary } from "@/domain/summary/summary";
import { ReportSection } from "./report-section";
import { quietLink } from "./quiet-link";
import { StateSign } from "./state-sign";
import { directionOf } from "@/domain/text/direction";

const cell = "py-2.5 pr-3 align-top max-sm:col-start-2 max-sm:py-0.5 max-sm:empty:hidden";

/** Every statement in the order of the text: what each person found, on what proof, and what colleagues answered. */
export function StatementTable({ head, statements }: Pick<Summary, "head" | "statements">) {
  return (
    <ReportSection title="Statements" note={`${String(statements.length)}, in the order of the text`}>
      <table className="mt-2 w-full border-collapse max-sm:block">
        <thead className="text-left text-sm text-ink-3 max-sm:sr-only">
          <tr className="border-b border-rule">
            {["#", "Statement", "Result", "Proof", "Review"].map((title) => (
              <th key={title} scope="col" className="py-2 pr-3 font-medium">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {statements.map((statement) => (
            <Row key={statement.number} statement={statement} language={head.language} />
          ))}
        </tbody>
      </table>
    </ReportSection>
  );
}

function Row({ statement, language }: { statement: Statement; language: string }) {
  const { number, quote, state, finding, about, results, sources, unnamedSource, missingProof } = statement;
  const answers = results.flatMap((result) => result.answers);
  return (
    <tr
      id={`statement-${String(number)}`}
      className="scroll-mt-16 border-b border-rule break-inside-avoid target:bg-accent/8 max-sm:grid max-sm:grid-cols-[2.25rem_1fr] max-sm:py-2"
    >
      <td className="py-2.5 pr-3 align-top whitespace-nowrap text-ink-3 max-sm:row-span-4 max-sm:py-0.5">
        {number}
      </td>
      <td className={`${cell} sm:w-2/5`}>
        <p
          lang={language === "und" ? undefined : language}
          dir={directionOf(language)}
          className="whitespace-pre-line"
        >
          {quote}
        </p>
        {results.map((result, index) => (
          <PersonResult key={index} result={result} isOneOfSeveral={results.length > 1} />
        ))}
      </td>
      <td className={`${cell} sm:min-w-36`}>
        <StateSign state={state} finding={finding} />
        <span className="text-sm text-ink-2 sm:block"> {aboutLabel(about)}</span>
      </td>
      <td className={cell}>
        {sources.length === 0 && !unnamedSource ? null : (
          <span className="text-ink-3 sm:hidden">Proof: </span>
        )}
        {sources.map((source, index) => (
          <span key={source}>
            {index === 0 ? null : ", "}
            <a href={`#source-${String(source)}`} className={quietLink}>
              {sourceLabel(source)}
            </a>
          </span>
        ))}
        {unnamedSource ? (
          <span className="text-sm text-ink-2 sm:block"> {unnamedSourceLabel(sources.length > 0)}</span>
        ) : null}
        {missingProof === null ? null : <span className="block text-sm text-disputed">! {missingProof}</span>}
      </td>
      <td className={cell}>
        {answers.length === 0 ? null : <span className="text-ink-3 sm:hidden">Review: </span>}
        {answers.length === 0 ? <span className="text-ink-3">not reviewed</span> : null}
        {answers.map((answer, index) => (
          <span key={index} className="sm:block">
            {index === 0 ? null : <span className="sm:hidden">; </span>}
            {answerLabel(answer)}
          </span>
        ))}
      </td>
    </tr>
  );
}

/** What one person says; named, with their own result, where several do. */
function PersonResult({
  result,
  isOneOfSeveral,
}: {
  result: Statement["results"][number];
  isOneOfSeveral: boolean;
}) {
  const { by, tag, finding, rationale } = result;
  const why = (
    <span dir="auto" className="whitespace-pre-line">
      {rationale}
    </span>
  );
  if (!isOneOfSeveral) return rationale === "" ? null : <p className="mt-1 text-sm text-ink-2">{why}</p>;
  return (
    <p className="mt-1 text-sm text-ink-2">
      {by.name}: <StateSign state={tag} finding={finding} />
      {rationale === "" ? null : <>. {why}</>}
    </p>
  );
}
