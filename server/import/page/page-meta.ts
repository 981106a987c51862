import "server-only";
import { oneLine } from "./plain-text";

/** What the meta elements of a page say, by their name, property or itemprop in lower case. */
export class PageMeta {
  readonly #values = new Map<string, string[]>();

  constructor(document: Document) {
    for (const meta of document.querySelectorAll("meta[content]")) {
      const value = oneLine(meta.getAttribute("content") ?? "");
      if (value === "") continue;
      for (const attribute of ["name", "property", "itemprop", "http-equiv"]) {
        const name = meta.getAttribute(attribute)?.toLowerCase();
        if (name) this.#values.set(name, [...(this.#values.get(name) ?? []), value]);
      }
    }
  }

  /** The first value of the first of these names that has one; empty for none. */
  first(...names: string[]): string {
    return this.all(...names)[0] ?? "";
  }

  /** The values of the first of these names that has any. */
  all(...names: string[]): string[] {
    for (const name of names) {
      const values = this.#values.get(name);
      if (values) return values;
    }
    return [];
  }
}
