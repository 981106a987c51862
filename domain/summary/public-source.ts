import { independenceKey } from "@/domain/evidence/independence";
import type { NumberedSource } from "./summary";
import { withoutAnyContact, withoutContacts } from "./clean-words";
import type { Pseudonyms } from "./pseudonyms";

/**
 * A source as the public may see it, under its number there. Whoever was asked cannot be reached
 * through it.
 */
export function publicSource(
  source: NumberedSource,
  number: number,
  who: Pseudonyms,
  independenceGroup: string | null,
): NumberedSource {
  const { kind, url, publisher, publishedAt, accessedAt, sourceType, asked, whereItShouldBe, file } = source;
  const words = wordsOf(source, who);
  const orNone = (text: string | null) => (text === null ? null : words(text));
  return {
    number,
    id: `source-${String(number)}`,
    kind,
    title: words(source.title),
    // A page of somebody’s own is a way to reach them, and so is an address with a name in it.
    url: kind === "person" || url === null || tellsMore(url, words) ? null : url,
    publisher: orNone(publisher),
    publishedAt,
    accessedAt,
    sourceType,
    independenceGroup,
    asked: orNone(asked),
    whereItShouldBe: orNone(whereItShouldBe),
    deskOnly: false,
    file: file === null ? null : { name: words(file.name), sha256: file.sha256 },
    // Ids that mean something only in here, and words of an article beyond those that are quoted.
    passage: null,
    uses: source.uses.map(({ statement, by, stance, quote, locator }) => ({
      statement,
      by: who.of(by),
      stance,
      quote: words(quote),
      locator: words(locator),
    })),
  };
}

function tellsMore(url: string, words: (text: string) => string): boolean {
  return [url, decoded(url)].some((text) => words(text) !== text);
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** How what is said of a source is told to the public: without contacts, and without members’ names. */
export function wordsOf({ kind }: Pick<NumberedSource, "kind">, who: Pseudonyms): (text: string) => string {
  const cleaned = kind === "person" ? withoutAnyContact : withoutContacts;
  return (text) => who.in(cleaned(text));
}

/**
 * What the groups of sources that are not independent of each other are called for the public: by
 * a number, because a name may tell what nobody else may know. None where no other source is shown of it.
 */
export function publicGroups(shown: readonly NumberedSource[]): (source: NumberedSource) => string | null {
  const name = ({ independenceGroup }: NumberedSource) => independenceKey(independenceGroup) ?? "";
  const names = shown.map(name);
  const shared = [...new Set(names.filter((one, place) => one !== "" && names.indexOf(one) !== place))];
  return (source) => {
    const place = shared.indexOf(name(source));
    return place < 0 ? null : `group ${String(place + 1)}`;
  };
}
