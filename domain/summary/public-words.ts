import type { Person } from "@/domain/people/person";
import { withoutContacts } from "./clean-words";
import type { Pseudonyms } from "./pseudonyms";
import type { Summary } from "./summary";

/** What stands where a reason stood that the public may not read. */
export const reasonLeftOut = "(The reason stays with the desk.)";

/** What members wrote in their own words, as the public may read it. */
export type PublicWords = {
  /** A reason given for, or in answer to, what `of` says of a statement. */
  reason: (text: string, statement: number, of: Person) => string;
  /** A proposed wording; none where it says what the public may not read. */
  wording: <Text extends string | null>(text: Text, original?: string) => Text | null;
};

/**
 * A reason is left out whole where its annotation rests on a source for the desk only, because it
 * may describe that source in words that no list knows; elsewhere only where it names one. `tells`
 * finds such names.
 */
export function publicWords(
  who: Pseudonyms,
  tells: (text: string) => boolean,
  summary: Summary,
): PublicWords {
  const hidden = new Set(summary.sources.filter(({ deskOnly }) => deskOnly).map(({ number }) => number));
  const confidential = new Set(
    summary.statements.flatMap(({ number, results }) =>
      results
        .filter(({ citations }) => citations.some(({ source }) => hidden.has(source)))
        .map(({ by }) => key(number, by)),
    ),
  );
  const saysTooMuch = (text: string) =>
    tells(text) || who.in(text) !== text || withoutContacts(text) !== text;
  return {
    reason: (text, statement, of) => {
      if (text === "") return "";
      if (confidential.has(key(statement, of)) || tells(text)) return reasonLeftOut;
      return withoutContacts(who.in(text));
    },
    // What the article itself says is no secret.
    wording: (text, original = "") =>
      text !== null && saysTooMuch(text) && !saysTooMuch(original) ? null : text,
  };
}

function key(statement: number, { id }: Person): string {
  return `${String(statement)} ${id}`;
}
