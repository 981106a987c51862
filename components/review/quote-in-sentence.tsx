import type { Annotation } from "@/domain/annotation/annotation";
import { tagState } from "@/domain/annotation/tag";
import type { PassageContext } from "@/domain/review/passage-context";
import { directionOf } from "@/domain/text/direction";

type Props = { annotation: Annotation; context: PassageContext | undefined; language: string };

/** A statement as it reads in the article, with what stands around it in its sentence. */
export function QuoteInSentence({ annotation, context, language }: Props) {
  return (
    <blockquote
      dir={directionOf(language)}
      lang={language === "und" ? undefined : language}
      className="max-w-[36em] font-serif text-xl leading-relaxed whitespace-pre-line"
    >
      <span className="text-ink-3">{context?.before}</span>
      <mark className={`statement statement-${tagState(annotation)} cursor-auto`}>
        {annotation.anchor.exact}
      </mark>
      <span className="text-ink-3">{context?.after}</span>
    </blockquote>
  );
}
