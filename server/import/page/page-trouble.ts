import "server-only";
import { ExpectedFailure } from "@/domain/errors";
import type { JsonLd } from "./json-ld";

/** A text that ends before so many UTF-16 code units, beside a wall, is not worth showing. */
const shortest = 200;
/** Before so many it is probably only the beginning of one. */
const longestTeaser = 2_000;

const paste = "Nothing was added. Open the page in your browser, copy the article and paste it.";

/** Whether the page says that the rest of its article is for subscribers. */
export function isWalled(document: Document, jsonLd: JsonLd): boolean {
  if (jsonLd.isForSome) return true;
  const wall = document.querySelector(
    '[class*="paywall" i]:not(html):not(body), [id*="paywall" i], [class*="regwall" i], [class*="subscribe-wall" i]',
  );
  return wall !== null && /subscri|sign in|log in|register|abonn|подпис/i.test(wall.textContent);
}

/**
 * Whether a text beside a wall is probably only the beginning of its article.
 *
 * @throws ExpectedFailure "invalid" when it is hardly that
 */
export function isBeginning(text: string, walled: boolean): boolean {
  if (walled && text.length < shortest) {
    throw new ExpectedFailure("invalid", `Only subscribers see the whole of this article. ${paste}`, {
      log: "page refused: paywall",
    });
  }
  return walled && text.length < longestTeaser;
}

/** Why there is no article on a page. */
export function noArticle(document: Document): ExpectedFailure {
  const isProgram =
    document.querySelector("script") !== null && document.body.textContent.trim().length < 600;
  return isProgram
    ? new ExpectedFailure(
        "invalid",
        `This page shows its article only when its programs run, which Galley never lets them. ${paste}`,
        { log: "page refused: script only" },
      )
    : new ExpectedFailure("invalid", `There is no article on this page. ${paste}`, {
        log: "page refused: no article",
      });
}
