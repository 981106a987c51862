import "server-only";
import type { Page } from "./page-details";
import { oneLine } from "./plain-text";

/** How much of a heading's words must be in what the page calls itself. */
const share = 0.5;

/**
 * The headline as readers see it: the heading that says what the page calls itself, else that name
 * without the site's.
 */
export function findHeadline({ document, jsonLd, meta }: Page): string {
  const title = oneLine(document.querySelector("title")?.textContent ?? "");
  const names = [
    jsonLd.text("headline"),
    meta.first("og:title"),
    meta.first("twitter:title", "citation_title"),
    title,
  ];
  const said = names.map(oneLine).filter((name) => name !== "");
  const headings = [...document.querySelectorAll("h1")].map((heading) => oneLine(heading.textContent));
  const shown = headings.find((heading) => heading !== "" && said.some((name) => isAbout(heading, name)));
  if (shown !== undefined) return shown;
  const first = said[0] ?? headings.find((heading) => heading !== "") ?? "";
  // Of two names one that begins the other is without the site's.
  const shorter = said.find((name) => name !== first && first.startsWith(name) && name.length > 10);
  return shorter ?? withoutSite(first, meta.first("og:site_name"));
}

/** The headline without its site's name, where a line of the page is just the rest of it; else as it is. */
export function shownHeadline(headline: string, lines: readonly string[]): string {
  const shown = lines
    .map(oneLine)
    .find((line) => line.length >= 10 && line !== headline && headline.endsWith(line));
  return shown !== undefined && /[|:：»–—-]\s*$/.test(headline.slice(0, -shown.length)) ? shown : headline;
}

function isAbout(heading: string, name: string): boolean {
  const words = wordsOf(heading);
  const named = new Set(wordsOf(name));
  const shared = words.filter((word) => named.has(word)).length;
  return words.length > 0 && shared / words.length >= share;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{N}]+/gu) ?? [];
}

/** "Headline | Site", "Headline - Site": without what follows the last bar, or a dash before a short name. */
function withoutSite(title: string, site: string): string {
  if (site !== "" && title.endsWith(site)) {
    const rest = title.slice(0, -site.length).replace(/[\s|·:：_–—»-]+$/, "");
    if (rest !== "") return rest;
  }
  const parts = /^(.{15,}?)\s*(?:[|»_：]|::|\s[-–—]\s)\s*([^|]{2,40})$/.exec(title);
  return parts?.[1] ?? title;
}
