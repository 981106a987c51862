import { isWebAddress } from "@/domain/text/web-address";
import type { EvidenceKind } from "./evidence";

/** The longest title, in UTF-16 code units. */
const longestTitle = 1_000;

type RecognisedSource = { kind: EvidenceKind; url: string | null; title: string };

/**
 * What somebody pasted or typed as a source: a web address is a link, named after its host and
 * path until someone names it; anything else is a quotation. A longer title than 1,000 UTF-16
 * code units is cut and ends in "…".
 */
export function recogniseSource(text: string): RecognisedSource {
  const source = text.trim();
  // A parser of addresses takes white space inside one; a person who writes it has written more than an address.
  return isWebAddress(source) && !/\s/.test(source)
    ? { kind: "link", url: source, title: bounded(hostAndPath(new URL(source))) }
    : { kind: "quotation", url: null, title: bounded(source) };
}

function hostAndPath({ host, pathname }: URL): string {
  return (host.replace(/^www\./, "") + readable(pathname)).replace(/\/+$/, "");
}

/** The path in its own script, unless that would bring in what cannot be seen. */
function readable(path: string): string {
  try {
    const decoded = decodeURIComponent(path);
    return /[\p{C}\p{Zl}\p{Zp}]/u.test(decoded) ? path : decoded;
  } catch {
    return path;
  }
}

function bounded(title: string): string {
  if (title.length <= longestTitle) return title;
  return `${title.slice(0, longestTitle - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
