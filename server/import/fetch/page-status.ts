import "server-only";
import { ExpectedFailure } from "@/domain/errors";

const paste = "Open it in your browser, copy the article and paste it.";

/** What a page's status means to a person; null for a page that came. */
export function statusFailure(status: number): ExpectedFailure | null {
  if (status >= 200 && status < 300) return null;
  return new ExpectedFailure("invalid", `${inWords(status)} Nothing was added.`, {
    log: `page answered ${String(status)}`,
  });
}

function inWords(status: number): string {
  if (status === 404 || status === 410)
    return "There is no page at this address. Check it, or paste the article.";
  if (status === 402) return `The site shows this page only to who pays. ${paste}`;
  if (status === 401 || status === 403 || status === 451)
    return `The site does not show this page to strangers. ${paste}`;
  if (status === 429 || status >= 500)
    return `The site does not answer at this moment. Try again later. Or: ${paste.toLowerCase()}`;
  return `The site did not send this page. ${paste}`;
}
