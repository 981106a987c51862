import "server-only";
import { Readability } from "@mozilla/readability";
import { pageDocument } from "./page-document";
import { removeFurniture } from "./page-furniture";
import type { Witness } from "./witness";

/** An article so much shorter than what Readability alone finds has lost its text to our rules. */
const tooShort = 0.5;

/**
 * The article's element, of those that could be it the one that is most like the witness; null for
 * none. What surrounds articles is removed first, unless that would remove the article.
 */
export function findArticle(document: Document, witness: Witness | null): Element | null {
  const untouched = byReadability(document);
  removeFurniture(document);
  const candidates = [byReadability(document), byItself(document)].filter((one) => one !== null);
  const likeness = candidates.map((candidate) => witness?.likeness(candidate.textContent) ?? 0);
  // The first of equal ones.
  const found = candidates[likeness.indexOf(Math.max(...likeness))] ?? null;
  return lengthOf(found) < lengthOf(untouched) * tooShort ? untouched : found;
}

function lengthOf(element: Element | null): number {
  return element?.textContent.trim().length ?? 0;
}

function byReadability(document: Document): Element | null {
  const copy = pageDocument(document.documentElement.outerHTML);
  const article = new Readability<Element>(copy, {
    // Short notices are articles too.
    charThreshold: 200,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  return article?.content ?? null;
}

const own =
  '[itemprop="articleBody"], [property="articleBody"], section[name="articleBody"], .article-body, .article__body, .articleBody, .article-text, .article__text, .article-content, .article__content, .story-body, .story__body, .entry-content, .post-content, .post-body, .body-content, .story-content';

/** What the page itself calls the text of its article, when that is one element. */
function byItself(document: Document): Element | null {
  const found = [...document.querySelectorAll(own)].filter(
    (element) => element.parentElement?.closest(own) === null,
  );
  const largest = found.sort((one, other) => other.textContent.length - one.textContent.length)[0];
  return largest ?? null;
}
