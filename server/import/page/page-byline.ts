import "server-only";
import type { Page } from "./page-details";
import { oneLine } from "./plain-text";

/** Where pages write who wrote them, the surest first. */
const places = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[rel="author"]',
  ".author.vcard .fn",
  ".author.vcard",
  '[class*="byline"] [class*="name"]',
  '[class*="byline"] a',
  '[class*="byline"]',
  '[class*="Byline"]',
  '[class*="author"] [class*="name"]',
  '[class*="author"]',
  '[class*="Author"]',
];

const metaNames = [
  "author",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "citation_author",
  "byl",
  "article:author",
  "twitter:creator",
];

/** Who wrote the article, as "A, B and C"; empty when the page does not say. */
export function findByline(page: Page): string {
  const { document, jsonLd, meta } = page;
  const named = namesOf(jsonLd.names("author"), page);
  if (named.length > 0) return list(named);
  for (const name of metaNames) {
    const names = namesOf(meta.all(name), page);
    if (names.length > 0) return list(names);
  }
  for (const place of places) {
    const found = [...document.querySelectorAll(place)].filter((element) => !isApart(element));
    const names = namesOf(
      found.slice(0, 6).map((element) => element.textContent),
      page,
    );
    if (names.length > 0) return list(place.endsWith("]") ? names.slice(0, 3) : names);
  }
  return "";
}

function isApart(element: Element): boolean {
  return element.closest('aside, footer, [class*="comment"], [id*="comment"], [class*="related"]') !== null;
}

function namesOf(texts: readonly string[], { jsonLd, meta }: Page): string[] {
  const outlets = new Set(
    [...jsonLd.names("publisher"), meta.first("og:site_name")].map((name) => name.toLowerCase()),
  );
  const names = texts.map(toName).filter((name) => name !== "" && !outlets.has(name.toLowerCase()));
  return [...new Set(names)];
}

const start =
  /^(?:(?:written|words|story|text|posted|published|reported)\s+)?(?:by|von|par|por|di|автор:?|作者[:：]?|文[/／])[\s:]+|^作者[:：]/i;

/** A person's name out of what stands in a byline; empty for what is no name. */
function toName(text: string): string {
  const line =
    oneLine(text)
      .replace(start, "")
      .split(/\s+[|•·]\s+/)[0] ?? "";
  const name = line
    .replace(/,?\s+(?:for|in)\s+(?:the\s+)?[\p{Lu}][\w.]*$/u, "")
    .replace(/[,;:\s]+$/, "")
    .trim();
  const isName =
    name.length >= 2 &&
    name.length <= 120 &&
    /\p{L}/u.test(name) &&
    !/https?:|@|\d{3}|[.!?。]\s+\p{Lu}\p{Ll}{3,}/u.test(name);
  return isName &&
    !/^(?:admin|editor|staff|webmaster|follow|share|profile|about|more|unknown|none|n\/a)$/i.test(name)
    ? name
    : "";
}

function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
