import type { ReactNode } from "react";
import type { CopyBlock, CopySegment } from "@/domain/summary/annotated-copy";
import { copyRuns } from "@/domain/summary/copy-runs";
import { stateTable } from "@/domain/summary/how-to-read";
import { itemMarker } from "@/domain/summary/item-marker";
import { resultLabel } from "@/domain/summary/labels";
import type { Statement, Summary } from "@/domain/summary/summary";
import { ReportSection } from "./report-section";
import { stateInk, statementLook } from "./state-sign";
import { directionOf } from "@/domain/text/direction";

/** More lines than this under one word cannot be told apart. */
const mostUnderlines = 3;

const indents = ["ms-5", "ms-10", "ms-15", "ms-20"];

type Statements = ReadonlyMap<number, Statement>;

/** The article as it was checked: each statement underlined in the shape of its tag and numbered at its end. */
export function AnnotatedCopy({ head, copy, statements }: Pick<Summary, "head" | "copy" | "statements">) {
  const { language } = head;
  const dir = directionOf(language);
  const byNumber: Statements = new Map(statements.map((statement) => [statement.number, statement]));
  return (
    <ReportSection
      title="Annotated copy"
      note="numbers lead to the statements"
      className="print:break-before-page"
    >
      <div className="article mt-4" lang={language === "und" ? undefined : language} dir={dir}>
        {copyRuns(copy).map((run, index) => {
          const blocks = run.map((block, place) => (
            <Block key={place} {...block} dir={dir} byNumber={byNumber} />
          ));
          const { kind } = run[0].block;
          if (kind === "list item") {
            return (
              <ul key={index} style={{ listStyle: "none", padding: 0 }}>
                {blocks}
              </ul>
            );
          }
          return kind === "quote" ? <blockquote key={index}>{blocks}</blockquote> : blocks;
        })}
      </div>
    </ReportSection>
  );
}

function Block({ block, segments, dir, byNumber }: CopyBlock & { dir: string; byNumber: Statements }) {
  const pieces = segments.map((segment, index) => <Piece key={index} {...segment} byNumber={byNumber} />);
  switch (block.kind) {
    case "heading":
      return (
        <h3 dir={dir} className={`whitespace-pre-line ${block.level === 1 ? "text-2xl!" : ""}`}>
          {pieces}
        </h3>
      );
    case "list item":
      return (
        <li
          dir={dir}
          className={`whitespace-pre-line ${indents[Math.min(block.depth, indents.length) - 1] ?? ""}`}
        >
          {itemMarker(block) === null ? null : <span className="text-ink-3">{itemMarker(block)} </span>}
          {pieces}
        </li>
      );
    default:
      return (
        <p
          dir={dir}
          data-role={block.kind === "standfirst" ? "standfirst" : undefined}
          className="whitespace-pre-line"
        >
          {pieces}
        </p>
      );
  }
}

function Piece({ text, statements, endings, byNumber }: CopySegment & { byNumber: Statements }) {
  const over = statements.flatMap((number) => byNumber.get(number) ?? []);
  const underlined = over
    .slice(0, mostUnderlines)
    .reduceRight<ReactNode>(
      (inner, { state }, lane) => (
        <span className={`${statementLook[state]} statement-lane-${String(lane)} cursor-auto`}>{inner}</span>
      ),
      text,
    );
  return (
    <>
      {underlined}
      {over
        .filter(({ number }) => endings.includes(number))
        .map(({ number, state, finding }) => (
          <sup
            key={number}
            className={`ms-0.5 font-sans text-xs font-semibold whitespace-nowrap ${stateInk[state]}`}
          >
            <a
              href={`#statement-${String(number)}`}
              aria-label={`Statement ${String(number)}: ${resultLabel(state, finding)}`}
              className="no-underline! hover:underline!"
            >
              {number} {stateTable[state].sign}
            </a>
          </sup>
        ))}
    </>
  );
}
