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
 * those of `colleagues`.
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
        .map((person) => ({ pattern: wholeName(person.name), called: called(person) }));
  return {
    place,
    of: (person) => ({ id: `checker-${String(place(person))}`, name: called(person) }),
    in: (text) => patterns.reduce((kept, { pattern, called }) => kept.replace(pattern, () => called), text),
  };
}

function wholeName(name: string): RegExp {
  const words = name
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join("\\s+")}(?![\\p{L}\\p{N}])`, "giu");
}
