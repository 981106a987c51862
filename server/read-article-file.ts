import "server-only";
import { createHash } from "node:crypto";
import type { ImportPreview } from "@/domain/article/import-preview";
import type { Member } from "@/domain/permissions";
import { requireMayAdd } from "./articles";
import { assembleVersion } from "./assemble-version";
import { toFileName } from "./files/file-name";
import { anchorNotes } from "./import/anchor-notes";
import { kindOfFile } from "./import/file-kinds";
import { parseInChild } from "./import/parse-in-child";
import { findSameArticles } from "./same-article";
import { sealImport } from "./sealed-import";

/** A file that may become an article. */
export type ArticleFile = {
  name: string;
  bytes: Uint8Array;
  /** The encoding that somebody chose for it; null to find out. */
  charset: string | null;
  /** Aborted when nobody waits any more. */
  signal?: AbortSignal;
};

/**
 * Reads a file and shows what was understood of it. Stores nothing: what comes back as `source` is
 * what an article is added from.
 *
 * @throws ExpectedFailure "forbidden" for a reader, "invalid", "too-large" or "unavailable" as parseInChild
 */
export async function readArticleFile(member: Member, file: ArticleFile): Promise<ImportPreview> {
  requireMayAdd(member);
  const { bytes, charset, signal } = file;
  const fileName = toFileName(file.name);
  // What cannot be read anyway is told before a process is started for it.
  const kind = kindOfFile(bytes, fileName);
  const facts = { address: null, charset, fileName };
  const article = await parseInChild("file", bytes, facts, signal === undefined ? {} : { signal });
  const { blocks, doubtful, details, unplaced = 0, encoding = null } = article;
  const origin = {
    sha256: createHash("sha256").update(bytes).digest("hex"),
    address: null,
    canonicalUrl: details.canonicalUrl,
    fileName,
    retrievedAt: new Date().toISOString(),
  };
  const headline = details.headline.trim() || withoutEnding(fileName);
  // A saved page has lines around its article; of every other file each line was written for it.
  const dropped = kind === "html" && doubtful.length < blocks.length ? doubtful : [];
  const { text, sha256 } = assembleVersion(blocks, new Set(dropped), headline);
  const placed = anchorNotes(article.notes, { blocks, dropped: new Set(dropped), headline, text });
  return {
    blocks,
    doubtful,
    dropped,
    details: { ...details, headline },
    guessed: { headline, byline: details.byline, publishedAt: details.publishedAt },
    notes: placed.length,
    unplaced,
    encoding,
    source: await sealImport(member, { article, origin }),
    same: await findSameArticles(member, { textSha256: sha256, addresses: [details.canonicalUrl] }),
  };
}

function withoutEnding(fileName: string): string {
  return (
    fileName
      .replace(/\.[a-z\d]+$/i, "")
      .replace(/[_\s]+/g, " ")
      .trim()
      .slice(0, 1_000) || fileName
  );
}
