import type { Annotation } from "@/domain/annotation/annotation";
import { tagState } from "@/domain/annotation/tag";
import type { PassageContext } from "@/domain/review/passage-context";
import { surroundingsOf } from "@/domain/review/surroundings";
import { MarkedPassage } from "./marked-passage";

type Props = { annotation: Annotation; context: PassageContext | undefined; language: string };

/** A statement as it reads in the article, with what stands around it in its sentence. */
export function QuoteInSentence({ annotation, context, language }: Props) {
  return (
    <MarkedPassage
      marked={annotation.anchor}
      surroundings={context ? surroundingsOf(context, annotation.anchor) : null}
      state={tagState(annotation)}
      language={language}
      className="max-w-[36em] text-xl"
    />
  );
}
