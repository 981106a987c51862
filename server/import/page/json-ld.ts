import "server-only";

type Json = Record<string, unknown>;

/** How many objects of a page's JSON-LD are looked at. */
const most = 5_000;

const articleTypes = /(?:Article|BlogPosting|LiveBlogPosting|ReportageNewsArticle|SocialMediaPosting)$/;

/** What a page says of its article in schema.org's words. */
export class JsonLd {
  readonly #objects: Json[] = [];
  /** The article itself, an empty object when the page names none. */
  readonly article: Json;

  constructor(document: Document) {
    for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
      this.#collect(readJson(script.textContent));
    }
    const articles = this.#objects.filter((object) =>
      typesOf(object).some((type) => articleTypes.test(type)),
    );
    // A live blog has a posting for each entry; what is named first is the whole.
    this.article =
      articles.find((object) => "articleBody" in object && "headline" in object) ??
      articles.find((object) => "headline" in object) ??
      articles[0] ??
      {};
  }

  /** A text of the article's, empty when it has none. */
  text(name: string): string {
    return toText(this.article[name]);
  }

  /** The names of whatever `name` refers to: people, organisations, or plain text. */
  names(name: string): string[] {
    return listOf(this.article[name])
      .map((one) => (isObject(one) ? toText(this.#resolve(one)["name"]) : toText(one)))
      .filter((found) => found !== "");
  }

  /** An address of the article's, as text or as an object with an `@id`. */
  address(name: string): string {
    const [first] = listOf(this.article[name]);
    return isObject(first) ? toText(first["@id"] ?? first["url"]) : toText(first);
  }

  /** True when the page says that only some may read it. */
  get isForSome(): boolean {
    return /^false$/i.test(toText(this.article["isAccessibleForFree"]));
  }

  #resolve(object: Json): Json {
    if ("name" in object) return object;
    const id = object["@id"];
    return this.#objects.find((other) => other["@id"] === id && "name" in other) ?? object;
  }

  #collect(root: unknown): void {
    const waiting = [root];
    for (let one = waiting.pop(); one !== undefined && this.#objects.length < most; one = waiting.pop()) {
      if (Array.isArray(one)) waiting.push(...(one as unknown[]).slice(0, most).reverse());
      else if (isObject(one)) {
        this.#objects.push(one);
        waiting.push(
          ...Object.values(one)
            .filter((value) => typeof value === "object")
            .reverse(),
        );
      }
    }
  }
}

function readJson(text: string): unknown {
  const source = text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, "");
  try {
    return JSON.parse(source);
  } catch {
    try {
      // Line ends inside a text are no JSON, and common.
      return JSON.parse(source.replace(/\p{Cc}+/gu, " "));
    } catch {
      return null;
    }
  }
}

function typesOf(object: Json): string[] {
  return listOf(object["@type"]).map(toText);
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];
}

function toText(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "boolean" || typeof value === "number") return String(value);
  return Array.isArray(value) ? toText(value[0]) : "";
}
