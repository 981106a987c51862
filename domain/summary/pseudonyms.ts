import type { Person } from "@/domain/people/person";
import type { Summary } from "./summary";

/** Everybody of a summary as its readers know them, and what is written about them. */
export type Pseudonyms = {
  of: (person: Person) => Person;
  in: (text: string) => string;
  place: (person: Person) => number;
};

/**
 * Who is who for the public: numbered in the order in which they first speak in the text, and
 * called "Checker 1" unless `names` are wanted. In a text their full names give way as well, and
 * those of `colleagues`, however their words are joined. A name of one word, which may be a word as
 * well ("Will", "Mark"), gives way only where it has its capital.
 */
export function pseudonyms(summary: Summary, names: boolean, colleagues: readonly Person[]): Pseudonyms {
  const places = new Map<string, number>();
  const everybody = [
    ...summary.statements.flatMap(({ results }) => results.map(({ by }) => by)),
    ...summary.reviews.flatMap(({ of, by }) => [of, by]),
    ...summary.head.checkedBy,
    ...summary.head.reviewedBy,
    ...(summary.head.layer === null ? [] : [summary.head.layer]),
  ];
  for (const { id } of everybody) if (!places.has(id)) places.set(id, places.size + 1);
  const place = ({ id }: Person): number => places.get(id) ?? places.size + 1;
  const called = (person: Person): string => (names ? person.name : `Checker ${String(place(person))}`);
  const patterns = names
    ? []
    : [...new Map([...colleagues, ...everybody].map((person) => [person.name, person])).values()]
        .filter(({ name }) => name.trim() !== "")
        // A longer name may hold a shorter one.
        .sort((one, other) => other.name.length - one.name.length)
        .map((person) => {
          const mayBeAWord = wordsOf(person.name).length === 1;
          return {
            pattern: wholeName(person.name),
            instead: (found: string) => (mayBeAWord && /^\p{Ll}/u.test(found) ? found : called(person)),
          };
        });
  return {
    place,
    of: (person) => ({ id: `checker-${String(place(person))}`, name: called(person) }),
    in: (text) => patterns.reduce((kept, { pattern, instead }) => kept.replace(pattern, instead), text),
  };
}

/** Scripts in which a name stands beside the next word without a space. */
const unspaced = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Khmr}\p{scx=Laoo}]`;
const noLetterBefore = String.raw`(?:(?<![\p{L}\p{N}])|(?=${unspaced}))`;
const noLetterBehind = String.raw`(?:(?![\p{L}\p{N}])|(?<=${unspaced}))`;

function wholeName(name: string): RegExp {
  const words = wordsOf(name).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  return new RegExp(noLetterBefore + words.join(String.raw`[\s_.+-]+`) + noLetterBehind, "giu");
}

function wordsOf(name: string): string[] {
  return name.trim().split(/\s+/u);
}
