import "server-only";
import type { AddedSource } from "@/domain/article/article";
import type { ImportedDetails } from "@/domain/article/imported-details";
import type { ImportOrigin } from "@/domain/article/sealed-import";
import type { Member } from "@/domain/permissions";
import { importArticle, type ImportedArticle } from "./import/import-article";
import type { ImportedNote } from "./import/parsed-article";
import { openImport } from "./sealed-import";

/** The blocks of a text that is to become an article's version, and what else is known when the server has read it. */
export type ReadSource = ImportedArticle & {
  details: ImportedDetails | null;
  notes: ImportedNote[];
  origin: ImportOrigin | null;
};

/**
 * Reads what is to be added: pasted text, or what this server has fetched or read and sealed before.
 * The same source gives the same blocks every time.
 *
 * @throws ExpectedFailure as importArticle and openImport
 */
export async function readSource(member: Pick<Member, "userId">, source: AddedSource): Promise<ReadSource> {
  if (source.format !== "sealed") {
    return { ...importArticle(source), details: null, notes: [], origin: null };
  }
  const { article, origin } = await openImport(member, source);
  const { blocks, doubtful, details, notes } = article;
  return { blocks, doubtful, details, notes, origin };
}
