import "server-only";
import { findDay } from "../find-day";
import type { Page } from "./page-details";
import { oneLine } from "./plain-text";

const published = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "publishdate",
  "publish-date",
  "publish_date",
  "pubdate",
  "dc.date.issued",
  "dc.date",
  "dcterms.created",
  "citation_publication_date",
  "og:published_time",
  "article.published",
  "date",
  "cxenseparse:recs:publishtime",
];

const modified = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "dcterms.modified",
  "last-modified",
  "lastmod",
];

/** The day on which the article was published, by the page's own calendar; null when it does not say. */
export function findPublished({ document, jsonLd, meta }: Page): string | null {
  return (
    dayOf(jsonLd.text("datePublished")) ??
    dayOf(meta.first(...published)) ??
    dayIn(
      document,
      '[itemprop="datePublished"], time[pubdate], [class*="publish"] time, article time, main time, time',
    ) ??
    dayOf(jsonLd.text("dateCreated")) ??
    shownDay(document)
  );
}

/** The day of its last change, when the page tells one; null else. */
export function findModified({ document, jsonLd, meta }: Page): string | null {
  return (
    dayOf(jsonLd.text("dateModified")) ??
    dayOf(meta.first(...modified)) ??
    dayIn(document, '[itemprop="dateModified"]')
  );
}

function dayIn(document: Document, places: string): string | null {
  for (const element of document.querySelectorAll(places)) {
    if (element.closest("aside, nav, footer, [class*='related'], [class*='comment']") !== null) continue;
    const day =
      dayOf(element.getAttribute("datetime") ?? element.getAttribute("content") ?? "") ??
      dayOf(element.textContent);
    if (day !== null) return day;
  }
  return null;
}

/** A day that stands near the headline, for readers alone. */
function shownDay(document: Document): string | null {
  const heading = document.querySelector("h1");
  for (const element of document.querySelectorAll(
    "[class*='date'], [class*='Date'], [class*='time'], [class*='meta'], [class*='info']",
  )) {
    const line = oneLine(element.textContent);
    const day = line.length <= 120 ? dayOf(line) : null;
    if (day !== null) return day;
  }
  const around = oneLine((heading?.parentElement ?? document.body).textContent).slice(0, 600);
  return dayOf(around);
}

/** The first day that a text names; of a moment the day that it has where it was written. */
function dayOf(text: string): string | null {
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(text);
  return (
    findDay(
      compact
        ? `${compact[1] ?? ""}-${compact[2] ?? ""}-${compact[3] ?? ""}`
        : oneLine(text).replace(/^(\d{4})\/(\d{2})\/(\d{2})/, "$1-$2-$3"),
    )?.date ?? null
  );
}
