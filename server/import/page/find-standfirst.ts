import "server-only";
import { WordRuns } from "./likeness";
import { oneLine } from "./plain-text";

/** What pages call the lines between headline and article. */
const places =
  '[class*="standfirst" i], [class*="subheadline" i], [class*="sub-headline" i], [class*="subtitle" i], .dek, .deck, [class*="-dek" i], [class*="-deck" i], [class*="__dek" i], [class*="__deck" i], [class*="summary" i], [itemprop="description"], [itemprop="alternativeHeadline"]';

const longest = 600;

/**
 * The lines under the headline that stand outside the article’s text: what the page calls its
 * standfirst, or shows of what it says its article is about. Null for none.
 *
 * @param lead what the page says its article is about
 */
export function findStandfirst(document: Document, lead: string): Element | null {
  const heading = document.querySelector("h1");
  const header =
    heading?.closest("header, [class*='header' i], [class*='head' i], article, main") ??
    heading?.parentElement;
  if (!heading || !header) return null;
  const near = (element: Element) =>
    header.contains(element) && !element.contains(heading) && isAfter(heading, element);
  const fits = (element: Element) => near(element) && isStandfirst(oneLine(element.textContent));
  const named = [...header.querySelectorAll(places)].find(fits);
  if (named) return named;
  const about = oneLine(lead);
  return (
    [...header.querySelectorAll("p, h2, h3, div")].find(
      (element) => fits(element) && oneLine(element.textContent) === about,
    ) ?? null
  );
}

/** Whether a text has the standfirst already. */
export function isIn(text: string, standfirst: Element): boolean {
  return new WordRuns(text).share(standfirst.textContent) > 0.7;
}

function isStandfirst(line: string): boolean {
  return line.length > 20 && line.length < longest && line.includes(" ");
}

function isAfter(one: Element, other: Element): boolean {
  // 4: the other follows.
  return (one.compareDocumentPosition(other) & 4) !== 0;
}
