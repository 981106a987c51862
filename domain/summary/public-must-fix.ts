import type { Pseudonyms } from "./pseudonyms";
import type { PublicUse } from "./public-statement";
import type { PublicWords } from "./public-words";
import type { MustFixItem, NumberedSource } from "./summary";

type Passage = MustFixItem["passages"][number];

/** What must be fixed, as the public may see it; `sources` are the public ones. */
export function publicMustFix(
  item: MustFixItem,
  who: Pseudonyms,
  words: PublicWords,
  tell: PublicUse,
  sources: readonly NumberedSource[],
): MustFixItem {
  const evidence = item.evidence.flatMap(tell);
  return {
    ...item,
    passages: publicPassages(item.passages, who, words),
    why: [...item.why]
      .sort((one, other) => who.place(one.by) - who.place(other.by))
      .map(({ by, tag, finding, rationale }) => ({
        by: who.of(by),
        tag,
        finding,
        rationale: words.reason(rationale, item.statement, by),
      })),
    evidence: evidence.map((use) => ({ ...use, title: sources[use.source - 1]?.title ?? "" })),
    unnamedSource: item.unnamedSource || evidence.length < item.evidence.length,
  };
}

/** Those whose wording may be read; where none may, the original alone. */
function publicPassages(passages: Passage[], who: Pseudonyms, words: PublicWords): Passage[] {
  const shown = passages.flatMap((passage) => {
    if (words.wording(wordsOf(passage, "added"), wordsOf(passage, "removed")) === null) return [];
    return { ...passage, by: passage.by === null ? null : who.of(passage.by) };
  });
  const [first] = passages;
  if (shown.length > 0 || first === undefined) return shown;
  const { before, after } = first;
  return [{ by: null, before, wording: [{ change: "same", text: wordsOf(first, "removed") }], after }];
}

/** The text with what was added, or with what was removed. */
function wordsOf({ wording }: Passage, change: "added" | "removed"): string {
  return wording
    .filter((part) => part.change === "same" || part.change === change)
    .map(({ text }) => text)
    .join("");
}
