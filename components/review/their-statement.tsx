"use client";

import { memo } from "react";
import { AnnotationWords } from "@/components/annotation/annotation-words";
import { Answers } from "@/components/annotation/answers";
import { CitationItem } from "@/components/evidence/citation-item";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { Annotation } from "@/domain/annotation/annotation";
import { tagState, tagTable } from "@/domain/annotation/tag";
import { proofOf } from "@/domain/evidence/proof";
import type { Person } from "@/domain/people/person";
import type { PassageContext } from "@/domain/review/passage-context";
import { AnswerPanel } from "./answer-panel";
import type { Answering } from "./answering";
import type { DraftPlace } from "./kept-drafts";
import { MineHere } from "./mine-here";
import { QuoteInSentence } from "./quote-in-sentence";
import { comparisonLabels, type ReviewRow } from "./review-rows";
import { TagLine } from "./tag-line";
import type { Submit } from "./use-answers";

type Props = {
  kind: ReviewRow["kind"];
  answering: Answering;
  mineHere: readonly Annotation[];
  me: Person;
  place: DraftPlace;
  language: string;
  context: PassageContext | undefined;
  submit: Submit;
};

/** A colleague's statement to read and to answer, with what the reviewer tagged at the same place. */
export const TheirStatement = memo(function TheirStatement({
  kind,
  answering,
  mineHere,
  me,
  place,
  language,
  context,
  submit,
}: Props) {
  const isHydrated = useHydrated();
  const { annotation } = answering;
  const { missing } = proofOf(annotation);
  const others = annotation.reviews.filter(({ reviewer }) => reviewer.id !== me.id);
  return (
    <article
      aria-label={`${tagTable[tagState(annotation)].label}: ${annotation.anchor.exact}`}
      className="grid gap-x-10 gap-y-4 lg:grid-cols-[minmax(0,1fr)_19rem]"
    >
      <div className="grid content-start gap-2.5 [&>:empty]:hidden">
        <TagLine annotation={annotation}>
          <span className="ml-auto text-xs text-ink-3 lg:hidden">{comparisonLabels[kind]}</span>
        </TagLine>
        <QuoteInSentence annotation={annotation} context={context} language={language} />
        {annotation.recheck === undefined ? null : (
          <p className="rounded-lg bg-unchecked/10 px-3 py-2 text-sm">
            <b className="font-semibold text-unchecked">
              <span aria-hidden="true">↻ </span>Re-check:
            </b>{" "}
            the article changed here after {annotation.author.name} tagged it. Before:{" "}
            <q dir="auto" className="font-serif">
              {annotation.recheck.sentence}
            </q>
          </p>
        )}
        <AnnotationWords annotation={annotation} isAttributed={context?.isAttributed ?? false} />
        {missing === null ? null : (
          <p className="text-sm font-medium text-unchecked">
            <span className="sr-only">What proof is missing: </span>
            {missing}
          </p>
        )}
        {annotation.citations.length === 0 ? null : (
          <ul aria-label="Evidence">
            {annotation.citations.map((citation) => (
              <CitationItem key={citation.id} citation={citation} />
            ))}
          </ul>
        )}
        <Answers annotation={{ ...annotation, reviews: others }} onAccept={null} />
      </div>
      <div className="grid content-start gap-3">
        <p className="text-xs text-ink-3 max-lg:hidden">{comparisonLabels[kind]}</p>
        <MineHere theirs={annotation} mineHere={mineHere} />
        {/* Begun again once the browser's own store can be read: an answer that was being written comes back. */}
        <AnswerPanel
          key={isHydrated ? "kept" : "fresh"}
          answering={answering}
          me={me}
          place={place}
          language={language}
          context={context}
          isHydrated={isHydrated}
          submit={submit}
        />
      </div>
    </article>
  );
}, isUnchanged);

function isUnchanged(before: Props, after: Props): boolean {
  return (
    before.answering === after.answering &&
    before.kind === after.kind &&
    before.context === after.context &&
    before.submit === after.submit &&
    before.mineHere.length === after.mineHere.length &&
    before.mineHere.every((mine, index) => mine === after.mineHere[index])
  );
}
