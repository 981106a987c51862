"use client";

import { useMemo, useState } from "react";
import type { Annotation } from "@/domain/annotation/annotation";
import type { Person } from "@/domain/people/person";
import type { PassageContext } from "@/domain/review/passage-context";
import { AnsweredLine } from "./answered-line";
import { ComparisonFilter, type Shown } from "./comparison-filter";
import { MyStatement } from "./my-statement";
import { annotationOf, buildReviewRows, countKinds } from "./review-rows";
import { TheirStatement } from "./their-statement";
import { useAnswers, type AnswerPorts } from "./use-answers";

export type ReviewListProps = {
  me: Person;
  versionId: string;
  versionNumber: number;
  /** BCP 47. */
  language: string;
  mine: readonly Annotation[];
  /** The statements of the colleague under review. */
  theirs: readonly Annotation[];
  /** By annotation id. */
  contexts: Readonly<Record<string, PassageContext>>;
  ports: AnswerPorts;
};

/** A colleague's statements in the order of the text, each to be answered, with those that only the reviewer has between them. */
export function ReviewList({ me, versionNumber, language, mine, theirs, contexts, ports }: ReviewListProps) {
  const { answerings, submit } = useAnswers(me, theirs, ports);
  const [shown, setShown] = useState<Shown>("all");
  const byId = useMemo(() => new Map(answerings.map((one) => [one.annotation.id, one])), [answerings]);
  const annotations = useMemo(() => answerings.map(({ annotation }) => annotation), [answerings]);
  const rows = useMemo(() => buildReviewRows(mine, annotations), [mine, annotations]);
  // What needs the reviewer stays in sight, also when it has become another kind of difference.
  const inSight = rows.filter(
    (row) => shown === "all" || row.kind === shown || byId.get(annotationOf(row).id)?.notice,
  );
  return (
    <>
      <AnsweredLine me={me} annotations={annotations} />
      <ComparisonFilter shown={shown} counts={countKinds(rows)} onShow={setShown} />
      {inSight.length === 0 ? <p className="mt-8 text-ink-2">There is no such statement.</p> : null}
      <ol aria-label="Statements" className="mt-5">
        {inSight.map((row) => {
          const { id } = annotationOf(row);
          const answering = byId.get(id);
          return (
            // A long list is laid out as it comes into view.
            <li
              key={id}
              className="-mx-2 border-t border-rule px-2 py-6 [contain-intrinsic-size:auto_16rem] [content-visibility:auto]"
            >
              {row.kind === "only-mine" ? (
                <MyStatement annotation={row.mine} language={language} context={contexts[id]} />
              ) : answering ? (
                <TheirStatement
                  kind={row.kind}
                  answering={answering}
                  mineHere={row.mineHere}
                  me={me}
                  place={{ userId: me.id, versionNumber }}
                  language={language}
                  context={contexts[id]}
                  submit={submit}
                />
              ) : null}
            </li>
          );
        })}
      </ol>
    </>
  );
}
