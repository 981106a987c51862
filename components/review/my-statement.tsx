import Link from "next/link";
import { AnnotationWords } from "@/components/annotation/annotation-words";
import type { Annotation } from "@/domain/annotation/annotation";
import { tagState, tagTable } from "@/domain/annotation/tag";
import type { PassageContext } from "@/domain/review/passage-context";
import { QuoteInSentence } from "./quote-in-sentence";
import { comparisonLabels } from "./review-rows";
import { TagLine } from "./tag-line";

type Props = { annotation: Annotation; language: string; context: PassageContext | undefined };

/** A statement that only the reviewer has marked, with the way to it. */
export function MyStatement({ annotation, language, context }: Props) {
  return (
    <article
      aria-label={`${tagTable[tagState(annotation)].label}: ${annotation.anchor.exact}`}
      className="grid gap-x-10 gap-y-4 lg:grid-cols-[minmax(0,1fr)_19rem]"
    >
      <div className="grid content-start gap-2.5 [&>:empty]:hidden">
        <TagLine annotation={annotation}>
          <span className="text-xs text-ink-3">you</span>
          <span className="ml-auto text-xs text-ink-3 lg:hidden">{comparisonLabels["only-mine"]}</span>
        </TagLine>
        <QuoteInSentence annotation={annotation} context={context} language={language} />
        <AnnotationWords annotation={annotation} isAttributed={context?.isAttributed ?? false} />
      </div>
      <div className="grid content-start gap-2">
        <p className="text-xs text-ink-3 max-lg:hidden">{comparisonLabels["only-mine"]}</p>
        <Link
          href={`/articles/${annotation.articleId}#statement-${annotation.id}`}
          className="inline-flex min-h-7 items-center justify-self-start rounded text-sm font-medium text-accent hover:underline pointer-coarse:min-h-11"
        >
          Show in the article
        </Link>
      </div>
    </article>
  );
}
