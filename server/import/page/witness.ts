import "server-only";
import type { ArticleNode } from "@/domain/article/article";
import { textOfBlock } from "@/domain/article/text-of-block";
import { readHtml } from "../html-blocks";
import { readText } from "../text-blocks";
import type { JsonLd } from "./json-ld";
import { WordRuns } from "./likeness";

/** Shorter than this, in UTF-16 code units, a page's own copy of its text is taken for a summary. */
const shortest = 400;
/** The copy and what was read must have so much of each other before it may say what does not belong. */
const enough = 0.9;
/** A copy that is shorter than this share of what was read may be only the beginning of it. */
const whole = 0.75;
/** A block of which so little is in the copy does not belong. */
const foreign = 0.2;

/** A page's own copy of its article's text, as schema.org has it; null when it gives none. */
export class Witness {
  readonly #text: string;
  readonly #runs: WordRuns;

  private constructor(text: string) {
    this.#text = text;
    this.#runs = new WordRuns(this.blocks().map(textOfBlock).join("\n"));
  }

  static of(jsonLd: JsonLd): Witness | null {
    const text = jsonLd.text("articleBody");
    return text.length >= shortest ? new Witness(text) : null;
  }

  /** The copy itself, for a page that shows its text only by a program. */
  blocks(): ArticleNode[] {
    return /<\/?\w|&\w+;|&#\d/.test(this.#text) ? readHtml(this.#text).blocks : readText(this.#text);
  }

  likeness(text: string): number {
    return this.#runs.likeness(text);
  }

  /** Whether most of the copy is missing in a text. */
  misses(text: string): boolean {
    return new WordRuns(text).share(this.blocks().map(textOfBlock).join("\n")) < 0.5;
  }

  /** The blocks without those of which the copy knows nothing, when it otherwise says the same. */
  confirm(blocks: readonly ArticleNode[]): ArticleNode[] {
    const all = new WordRuns(blocks.map(textOfBlock).join("\n"));
    if (this.#runs.size < all.size * whole) return [...blocks];
    const known = blocks.filter((block) => this.#runs.share(textOfBlock(block)) >= foreign);
    return this.likeness(known.map(textOfBlock).join("\n")) >= enough ? known : [...blocks];
  }
}
