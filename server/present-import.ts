import "server-only";
import type { ImportPreview } from "@/domain/article/import-preview";
import type { Member } from "@/domain/permissions";
import { assembleVersion } from "./assemble-version";
import { anchorNotes } from "./import/anchor-notes";
import { findSameArticles } from "./same-article";
import { sealImport, type Imported } from "./sealed-import";

/**
 * Shows a member what was read, sealed so that it can be added, and whether the newsroom has it already.
 * A file without a headline is called by its name.
 */
export async function presentImport(
  member: Pick<Member, "userId" | "newsroomId">,
  imported: Imported,
): Promise<ImportPreview> {
  const { article, origin } = imported;
  const { blocks, doubtful, isBeginning = false, unplaced = 0, encoding = null } = article;
  const headline = article.details.headline.trim() || nameOf(origin.fileName);
  const dropped = isPage(origin.fileName) && doubtful.length < blocks.length ? doubtful : [];
  const { text, sha256 } = assembleVersion(blocks, new Set(dropped), headline);
  const placed = anchorNotes(article.notes, { blocks, dropped: new Set(dropped), headline, text });
  const addresses = [origin.canonicalUrl, origin.address];
  const [sealed, alreadyThere] = await Promise.all([
    sealImport(member, imported),
    findSameArticles(member, { textSha256: sha256, addresses }),
  ]);
  const details = { ...article.details, headline };
  const counts = { notes: placed.length, unplaced };
  return {
    blocks,
    doubtful,
    dropped,
    details,
    origin,
    isBeginning,
    ...counts,
    encoding,
    alreadyThere,
    sealed,
  };
}

/** A page, fetched or saved, has lines around its article; of every other file each line was written for it. */
function isPage(fileName: string | null): boolean {
  return fileName === null || /\.x?html?$/i.test(fileName);
}

function nameOf(fileName: string | null): string {
  if (fileName === null) return "";
  const stem = fileName
    .replace(/\.[a-z\d]+$/i, "")
    .replace(/[_\s]+/g, " ")
    .trim();
  return stem === "" ? fileName : stem;
}
