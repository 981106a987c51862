import type { NumberedSource } from "./summary";

/** Shorter words than this could stand in any text, in UTF-16 code units. */
const shortestTelling = 4;

/**
 * Tells whether a text gives away a source that is for the desk only: its title, address, file,
 * words, or what was asked and where. Case, width and white space do not hide it.
 */
export function tellsOf(sources: readonly NumberedSource[]): (text: string) => boolean {
  const telling = sources.flatMap(({ title, url, file, asked, whereItShouldBe, uses }) =>
    [title, url, file?.name, file?.sha256, asked, whereItShouldBe, ...uses.map(({ quote }) => quote)].flatMap(
      (words) => {
        const plain = normalised(words ?? "");
        return plain.length >= shortestTelling ? [plain] : [];
      },
    ),
  );
  return (text) => {
    const plain = normalised(text);
    return telling.some((words) => plain.includes(words));
  };
}

function normalised(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
