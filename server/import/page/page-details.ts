import "server-only";
import { importedDetails, noDetails, type ImportedDetails } from "@/domain/article/imported-details";
import { isWebAddress } from "@/domain/text/web-address";
import { detectLanguage } from "@/domain/text/detect-language";
import type { JsonLd } from "./json-ld";
import { findByline } from "./page-byline";
import { findModified, findPublished } from "./page-days";
import { findHeadline } from "./page-headline";
import type { PageMeta } from "./page-meta";
import { oneLine } from "./plain-text";

export type Page = { document: Document; jsonLd: JsonLd; meta: PageMeta; address: string | null };

/**
 * What a page says of its article. Whatever is not as a detail may be is left out, so that nothing
 * of the page can make the import fail.
 */
export function pageDetails(page: Page): ImportedDetails {
  const { jsonLd, meta } = page;
  const headline = findHeadline(page);
  const found: ImportedDetails = {
    headline,
    byline: findByline(page),
    outlet: findOutlet(page, headline),
    publishedAt: findPublished(page),
    modifiedAt: findModified(page),
    language: findLanguage(page),
    canonicalUrl: findAddress(page),
    lead: oneLine(
      meta.first("og:description", "description", "twitter:description") || jsonLd.text("description"),
    ),
  };
  return keepValid(found);
}

function keepValid(found: ImportedDetails): ImportedDetails {
  const wrong = importedDetails.safeParse(found).error?.issues.map(({ path }) => path[0]) ?? [];
  return Object.assign(
    {},
    found,
    Object.fromEntries(Object.entries(noDetails).filter(([name]) => wrong.includes(name))),
  );
}

function findOutlet({ document, jsonLd, meta }: Page, headline: string): string {
  const named =
    jsonLd.names("publisher")[0] ??
    meta.first(
      "og:site_name",
      "application-name",
      "citation_journal_title",
      "dc.publisher",
      "al:android:app_name",
    );
  if (named !== "") return oneLine(named);
  const title = oneLine(document.querySelector("title")?.textContent ?? "");
  const at = headline === "" ? -1 : title.indexOf(headline);
  if (at === -1) return "";
  const rest = `${title.slice(0, at)}${title.slice(at + headline.length)}`;
  return rest.replace(/^[\s|·:：_–—»«-]+|[\s|·:：_–—»«-]+$/g, "");
}

function findLanguage({ document, jsonLd, meta }: Page): string {
  const said =
    document.documentElement.getAttribute("lang") ||
    jsonLd.text("inLanguage") ||
    meta.first("content-language", "language") ||
    meta.first("og:locale").split("_")[0] ||
    "";
  return toTag(said);
}

/**
 * The language of a text for which a page says one: many pages of many languages say that they are
 * in English, because their maker's example did.
 */
export function languageOf(said: string, text: string): string {
  const read = detectLanguage(text);
  return said === "und" || (read !== "und" && said.split("-")[0] !== read) ? read : said;
}

function toTag(said: string): string {
  try {
    return Intl.getCanonicalLocales(said.trim().replaceAll("_", "-"))[0] ?? "und";
  } catch {
    return "und";
  }
}

function findAddress({ document, jsonLd, meta, address }: Page): string | null {
  const said = [
    document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "",
    meta.first("og:url"),
    jsonLd.address("mainEntityOfPage"),
    jsonLd.text("url"),
  ];
  for (const one of said) {
    const base = address ?? undefined;
    if (one === "" || !URL.canParse(one, base)) continue;
    const url = new URL(one, base).href;
    // A front page as the address of every article is a mistake of its site.
    if (isWebAddress(url) && (new URL(url).pathname !== "/" || isFrontPage(address))) return url;
  }
  return null;
}

function isFrontPage(address: string | null): boolean {
  return address !== null && new URL(address).pathname === "/";
}
