/** Markup that is safe to send: made by `html` alone, so that nothing unescaped can pass for it. */
export class Html {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  static of(literals: TemplateStringsArray, values: readonly Value[]): Html {
    let markup = literals[0] ?? "";
    values.forEach((value, index) => {
      if (markup.endsWith("=")) throw new Error("An attribute's value stands in quotes.");
      markup += write(value) + (literals[index + 1] ?? "");
    });
    return new Html(markup);
  }

  toString(): string {
    return this.#markup;
  }
}

type Value = Html | string | number | null | false | readonly Value[];

/**
 * HTML with everything put into it escaped: html`<p title="${text}">${text}</p>`. Text and numbers
 * are escaped, markup made by `html` is kept, lists are put one after the other, null and false
 * are nothing. Values may stand between tags and in quoted attributes, nowhere else.
 */
export function html(literals: TemplateStringsArray, ...values: Value[]): Html {
  return Html.of(literals, values);
}

function write(value: Value): string {
  if (value === null || value === false) return "";
  if (value instanceof Html) return value.toString();
  if (typeof value === "string" || typeof value === "number") return escape(String(value));
  return value.map(write).join("");
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  // HTML has no way to write NUL.
  return text.replaceAll("\0", "\uFFFD").replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
