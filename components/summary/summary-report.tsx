import { figuresOf } from "@/domain/summary/figures/figures-of";
import { tagsAlong } from "@/domain/summary/figures/tags-along";
import type { Summary } from "@/domain/summary/summary";
import { AnnotatedCopy } from "./annotated-copy";
import { BottomLine } from "./bottom-line";
import { Figures } from "./figures";
import { HowToRead } from "./how-to-read";
import { MustFix } from "./must-fix";
import { ReviewRecord } from "./review-record";
import { SourceList } from "./source-list";
import { StatementTable } from "./statement-table";
import { TagLanes } from "./tag-lanes";
import { Textures } from "./textures";
import { VersionChanges } from "./version-changes";

/** Everything below the head of the report, in the order in which a desk needs it. It counts nothing. */
export function SummaryReport({ summary }: { summary: Summary }) {
  return (
    <>
      <BottomLine sentences={summary.bottomLine} />
      <Textures />
      <TagLanes figure={tagsAlong(summary)} />
      <MustFix items={summary.mustFix} language={summary.head.language} />
      <VersionChanges changes={summary.changes} language={summary.head.language} />
      <StatementTable head={summary.head} statements={summary.statements} />
      <Figures figures={figuresOf(summary)} />
      <AnnotatedCopy head={summary.head} copy={summary.copy} statements={summary.statements} />
      <SourceList sources={summary.sources} />
      <ReviewRecord answers={summary.reviews} />
      <HowToRead entries={summary.howToRead} />
    </>
  );
}
