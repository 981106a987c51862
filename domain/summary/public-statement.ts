import type { Pseudonyms } from "./pseudonyms";
import type { PublicWords } from "./public-words";
import type { SourceUse, Statement } from "./summary";

/** How the public tells a use of a source; none where it may not know the source. */
export type PublicUse = <Use extends SourceUse>(use: Use) => Use[];

/** The numbers that sources have for the public, by those that they have for the desk. */
export type PublicNumbers = ReadonlyMap<number, number>;

/** A statement as the public may see it: the same result, on the sources that may be named. */
export function publicStatement(
  statement: Statement,
  who: Pseudonyms,
  words: PublicWords,
  tell: PublicUse,
  numbers: PublicNumbers,
): Statement {
  const sources = statement.sources.flatMap((source) => numbers.get(source) ?? []);
  return {
    ...statement,
    sources,
    unnamedSource: statement.unnamedSource || sources.length < statement.sources.length,
    results: [...statement.results]
      .sort((one, other) => who.place(one.by) - who.place(other.by))
      .map(({ by, tag, recheck, finding, rationale, proposedWording, citations, answers }) => ({
        by: who.of(by),
        tag,
        recheck,
        finding,
        rationale: words.reason(rationale, statement.number, by),
        proposedWording: words.wording(proposedWording, statement.quote),
        citations: citations.flatMap(tell),
        answers: answers.map((answer) => ({ ...answer, by: who.of(answer.by) })),
      })),
  };
}
