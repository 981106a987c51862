import "server-only";
import { createHash } from "node:crypto";
import path from "node:path/posix";
import type { ImportPreview } from "@/domain/article/import-preview";
import { limits } from "@/domain/limits";
import type { Member } from "@/domain/permissions";
import { requireMayAdd } from "./articles";
import { toFileName } from "./files/file-name";
import { fetchPage, type FetchedPage, type FetchOptions } from "./import/fetch/fetch-page";
import { withEnding } from "./import/file-kinds";
import { parseInChild } from "./import/parse-in-child";
import { presentImport } from "./present-import";
import type { Imported } from "./sealed-import";
import { take } from "./throttle";

/**
 * Fetches the article that stands at an address, and reads it: for a new article, or for a newer
 * version of one.
 *
 * @throws ExpectedFailure that says what to do: "invalid" when there is none to be had, "too-large",
 *   "unavailable" when too much is being read
 */
export async function fetchArticle(address: string, options: FetchOptions): Promise<Imported> {
  const page = await fetchPage(address, options);
  const retrievedAt = new Date().toISOString();
  const fileName = isPage(page) ? null : fileNameOf(page);
  const facts = { address: page.address, charset: page.charset, fileName };
  const { signal } = options;
  const article = await parseInChild(
    isPage(page) ? "html" : "file",
    page.bytes,
    facts,
    signal ? { signal } : {},
  );
  const sha256 = createHash("sha256").update(page.bytes).digest("hex");
  const { canonicalUrl } = article.details;
  return { article, origin: { sha256, address: page.address, canonicalUrl, fileName, retrievedAt } };
}

/**
 * Shows a member the article that stands at an address. Stores nothing.
 *
 * @throws ExpectedFailure "forbidden" for a reader, "throttled", and as fetchArticle
 */
export async function previewPage(
  member: Pick<Member, "role" | "userId" | "newsroomId">,
  address: string,
  options: FetchOptions,
): Promise<ImportPreview> {
  requireMayAdd(member);
  await take(limits.fetch, member.userId);
  return presentImport(member, await fetchArticle(address, options));
}

/** Anything but a file of a kind that is known: a page that does not say what it is is tried as one. */
function isPage({ mediaType }: FetchedPage): boolean {
  return !/^application\/(?:pdf|vnd\.openxmlformats|msword)|^text\/(?:plain|markdown)$/.test(mediaType);
}

/** What the address calls it, and what it was said to be. */
function fileNameOf({ address, mediaType }: FetchedPage): string {
  const { pathname, hostname } = new URL(address);
  const name = toFileName(decoded(path.basename(pathname)) || hostname);
  return toFileName(withEnding(name, mediaType));
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
