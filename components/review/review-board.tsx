"use client";

import Link from "next/link";
import { buttonLook } from "@/components/ui/button";
import type { Colleague } from "@/domain/review/list-colleagues";
import { ColleagueChoice } from "./colleague-choice";
import { ReviewList, type ReviewListProps } from "./review-list";

type Props = ReviewListProps & {
  articleId: string;
  /** Everybody but the reviewer who has marked something. */
  colleagues: readonly Colleague[];
  /** Whose statements are under review; null when there is nobody. */
  colleague: Colleague | null;
  onColleague: (id: string) => void;
};

/** Review: a colleague's tags, statement by statement, beside one's own. */
export function ReviewBoard({ articleId, colleagues, colleague, onColleague, ...list }: Props) {
  return (
    <main id="main" className="mx-auto w-full max-w-5xl px-5 pt-7 pb-24">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <h1 className="font-serif text-2xl font-semibold tracking-tight">Review</h1>
        {colleague === null ? null : (
          <ColleagueChoice colleagues={colleagues} chosen={colleague} onChoose={onColleague} />
        )}
      </div>
      {colleague === null ? (
        <div className="mt-10 grid justify-items-start gap-4">
          <p className="text-ink-2">No colleague has marked anything in this article yet.</p>
          <Link href={`/articles/${articleId}`} className={buttonLook("primary")}>
            Mark up
          </Link>
        </div>
      ) : (
        <ReviewList key={`${colleague.id} ${list.versionId}`} {...list} />
      )}
    </main>
  );
}
