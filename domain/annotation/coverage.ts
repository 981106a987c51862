import type { Progress } from "@/domain/article/article";
import { countProgress, groupStatements } from "@/domain/review/group-statements";
import { splitSentences } from "@/domain/text/sentences";
import type { Annotation } from "./annotation";
import { isCheckable } from "./checkable";

type Span = { start: number; end: number };

/**
 * How far a check has come: the statement groups by state, and how many checkable sentences no
 * statement touches. `text` is the version's plain text, `language` its BCP 47 tag. An annotation
 * that its author has removed does not count.
 */
export function coverage(
  annotations: readonly Annotation[],
  text: string,
  language: string,
): { progress: Progress; unmarkedCheckable: number } {
  const standing = annotations.filter(({ removedAt }) => removedAt === undefined);
  return {
    progress: countProgress(groupStatements(standing)),
    unmarkedCheckable: countUntouched(
      checkableSentences(text, language),
      standing.map(({ anchor }) => anchor),
    ),
  };
}

/** How many of the sentences, in the order of the text and apart from each other, no statement overlaps. */
function countUntouched(sentences: readonly Span[], statements: readonly Span[]): number {
  const ordered = [...statements].sort((one, other) => one.start - other.start);
  let next = 0;
  let reach = 0;
  return sentences.filter(({ start, end }) => {
    for (let statement = ordered[next]; statement && statement.start < end; statement = ordered[++next])
      reach = Math.max(reach, statement.end);
    return reach <= start;
  }).length;
}

/**
 * The last answer. Annotations change with every keystroke and the text hardly ever, and reading a
 * long article takes a hundred times as long as counting.
 */
let last: { text: string; language: string; sentences: readonly Span[] } | null = null;

function checkableSentences(text: string, language: string): readonly Span[] {
  if (last === null || last.text !== text || last.language !== language) {
    const sentences = splitSentences(text, language).filter(({ start, end }) =>
      isCheckable(text.slice(start, end), language),
    );
    last = { text, language, sentences };
  }
  return last.sentences;
}
