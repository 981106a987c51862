import "server-only";
import { createHash } from "node:crypto";
import type { ImportPreview } from "@/domain/article/import-preview";
import type { Member } from "@/domain/permissions";
import { requireMayAdd } from "./articles";
import { toFileName } from "./files/file-name";
import { kindOfFile } from "./import/file-kinds";
import { parseInChild } from "./import/parse-in-child";
import { presentImport } from "./present-import";

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
 * Reads a file and shows what was understood of it. Stores nothing.
 *
 * @throws ExpectedFailure "forbidden" for a reader, "invalid", "too-large" or "unavailable" as parseInChild
 */
export async function readArticleFile(member: Member, file: ArticleFile): Promise<ImportPreview> {
  requireMayAdd(member);
  const { bytes, charset, signal } = file;
  const fileName = toFileName(file.name);
  // What cannot be read anyway is told before a process is started for it.
  kindOfFile(bytes, fileName);
  const facts = { address: null, charset, fileName };
  const article = await parseInChild("file", bytes, facts, signal === undefined ? {} : { signal });
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const { canonicalUrl } = article.details;
  const retrievedAt = new Date().toISOString();
  return presentImport(member, {
    article,
    origin: { sha256, address: null, canonicalUrl, fileName, retrievedAt },
  });
}
