import type { Progress } from "@/domain/article/article";
import { countProgress, groupStatements } from "@/domain/review/group-statements";
import type { Span } from "@/domain/text/span";
import type { Annotation } from "./annotation";
import { wordsOfSentence } from "./nothing-to-check";
import { suggestedSentences, type SuggestedSentence } from "./suggested-sentences";

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
export function unmarkedCheckable(marked: Marked, text: string, language: string): Span[] {
  return unmarkedSuggested(marked, text, language).filter(({ isCheckable }) => isCheckable);
}

/** As `unmarkedCheckable`, with the sentences that only read as an opinion. */
export function unmarkedSuggested(
  { annotations, waved }: Marked,
  text: string,
  language: string,
): SuggestedSentence[] {
  const untouched = untouchedOf(
    suggestedSentences(text, language),
    annotations.filter(({ removedAt }) => removedAt === undefined).map(({ anchor }) => anchor),
  );
  if (waved.size === 0) return untouched;
  return untouched.filter(({ start, end }) => !waved.has(wordsOfSentence(text.slice(start, end))));
}

/** Those of the sentences, in the order of the text and apart from each other, that no statement overlaps. */
function untouchedOf<Sentence extends Span>(
  sentences: readonly Sentence[],
  statements: readonly Span[],
): Sentence[] {
  const ordered = [...statements].sort((one, other) => one.start - other.start);
  let next = 0;
  let reach = 0;
  return sentences.filter(({ start, end }) => {
    for (let statement = ordered[next]; statement && statement.start < end; statement = ordered[++next])
      reach = Math.max(reach, statement.end);
    return reach <= start;
  });
}
