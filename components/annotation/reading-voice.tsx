import { useMemo } from "react";
import type { Annotation } from "@/domain/annotation/annotation";
import type { Span } from "@/domain/text/span";
import { statementInWords } from "./statement-in-words";

type Props = { text: string; cursor: Span | null; shown: readonly Annotation[] };

/** How many statements on the same words are told one by one. */
const toldAtMost = 3;

/**
 * Tells a screen reader where the reading cursor is and what stands there. The words and what is said of
 * them are two parts, so that after a tag only the tag is told, not the whole sentence again.
 */
export function ReadingVoice({ text, cursor, shown }: Props) {
  const here = useMemo(() => (cursor === null ? [] : statementsOn(shown, cursor)), [shown, cursor]);
  const place = cursor === null ? "" : `${String(cursor.start)} ${String(cursor.end)}`;
  return (
    <p role="status" aria-label="Reading cursor" aria-atomic="false" className="sr-only">
      <span key={`words ${place}`}>{cursor ? text.slice(cursor.start, cursor.end) : ""} </span>
      <span key={`statements ${place}`}>{inWords(here)}</span>
    </p>
  );
}

function statementsOn(shown: readonly Annotation[], { start, end }: Span): Annotation[] {
  return shown.filter(({ anchor }) => anchor.start < end && start < anchor.end);
}

function inWords(here: readonly Annotation[]): string {
  const told = here.slice(0, toldAtMost).map((annotation) => `${statementInWords(annotation)}.`);
  const more = here.length - told.length;
  return [...told, ...(more > 0 ? [`${String(more)} more.`] : [])].join(" ");
}
