import "server-only";

/** How many words in a row make a run by which texts are compared. */
const run = 3;

/** The runs of words of a text, to ask how much of another text is in it. */
export class WordRuns {
  readonly #runs: ReadonlySet<string>;

  constructor(text: string) {
    this.#runs = new Set(runsOf(text));
  }

  get size(): number {
    return this.#runs.size;
  }

  /** Which share of a text's runs are among these, 0 to 1; 0 for a text without words. */
  share(text: string): number {
    const runs = runsOf(text);
    return runs.length === 0 ? 0 : runs.filter((one) => this.#runs.has(one)).length / runs.length;
  }

  /** How like the two texts are, 0 to 1 (F1 of their runs). */
  likeness(text: string): number {
    const other = new WordRuns(text);
    const shared = [...other.#runs].filter((one) => this.#runs.has(one)).length;
    return this.size + other.size === 0 ? 0 : (2 * shared) / (this.size + other.size);
  }
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  return Array.from({ length: Math.max(1, words.length - run + 1) }, (_, from) =>
    words.slice(from, from + run).join(" "),
  );
}
