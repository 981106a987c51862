import type { Progress } from "@/domain/article/article";
import { countProgress, groupStatements } from "@/domain/review/group-statements";
import { splitSentences } from "@/domain/text/sentences";
import type { Annotation } from "./annotation";
import { isCheckable } from "./checkable";
import { wordsOfSentence } from "./nothing-to-check";

type Span = { start: number; end: number };

/** What is on the page: its statements, and the words of the sentences that were waved through (`wavedBy`). */
type Marked = { annotations: readonly Annotation[]; waved: ReadonlySet<string> };

/**
 * How far a check has come: the statement groups by state, and how many sentences still ask for one.
 * `text` is the version's plain text, `language` its BCP 47 tag. An annotation that its author has
 * removed does not count.
 */
export function coverage(
  { annotations, waved }: Marked,
  text: string,
  language: string,
): { progress: Progress; unmarkedCheckable: number } {
  const standing = annotations.filter(({ removedAt }) => removedAt === undefined);
  return {
    progress: countProgress(groupStatements(standing)),
    unmarkedCheckable: unmarkedCheckable({ annotations, waved }, text, language).length,
  };
}

/** The checkable sentences that no statement touches and that nobody waved through, in the order of the text. */
export function unmarkedCheckable({ annotations, waved }: Marked, text: string, language: string): Span[] {
  const untouched = untouchedOf(
    checkableSentences(text, language),
    annotations.filter(({ removedAt }) => removedAt === undefined).map(({ anchor }) => anchor),
  );
  if (waved.size === 0) return untouched;
  return untouched.filter(({ start, end }) => !waved.has(wordsOfSentence(text.slice(start, end))));
}

/** Those of the sentences, in the order of the text and apart from each other, that no statement overlaps. */
function untouchedOf(sentences: readonly Span[], statements: readonly Span[]): Span[] {
  const ordered = [...statements].sort((one, other) => one.start - other.start);
  let next = 0;
  let reach = 0;
  return sentences.filter(({ start, end }) => {
    for (let statement = ordered[next]; statement && statement.start < end; statement = ordered[++next])
      reach = Math.max(reach, statement.end);
    return reach <= start;
  });
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
