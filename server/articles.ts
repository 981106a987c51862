import "server-only";
import { v7 as uuid } from "uuid";
import { z } from "zod";
import type {
  AddArticleInput,
  Article,
  ArticleNode,
  ArticlePreview,
  ArticleSource,
} from "@/domain/article/article";
import { foldWords } from "@/domain/article/fold-words";
import { ExpectedFailure, notFound } from "@/domain/errors";
import { sortKey } from "@/domain/article/sort-key";
import { canAddArticle, type Member } from "@/domain/permissions";
import { detectLanguage } from "@/domain/text/detect-language";
import { addressHash } from "./address-hash";
import { createNotes } from "./article-notes";
import { readSource } from "./article-source";
import { assembleAsRead, assembleVersion } from "./assemble-version";
import { anchorNotes } from "./import/anchor-notes";
import { guessDetails } from "./import/guess-details";
import { importArticle } from "./import/import-article";
import { standingArticle } from "./standing-article";
import { database } from "./store";
import { detailColumns, searchedWords, toDate, toDetails } from "./stored-article";
import { originColumns } from "./version-origin";
import { write } from "./write";

/**
 * Shows what was understood of a pasted or uploaded text. Stores nothing.
 *
 * @throws ExpectedFailure "forbidden" for a reader, "invalid" or "too-large" as importArticle does
 */
export function previewArticle(member: Pick<Member, "role">, source: ArticleSource): ArticlePreview {
  requireMayAdd(member);
  const imported = importArticle(source);
  return { ...imported, guessed: guessDetails(imported) };
}

/**
 * Adds an article and its first version. The document is read from the source again: what a
 * browser has made of it is never trusted. Remarks that stood in a file become unchecked statements
 * of the member, on the same words.
 *
 * @throws ExpectedFailure as previewArticle, and "invalid" when every block was dropped
 */
export async function addArticle(member: Member, input: AddArticleInput): Promise<{ id: string }> {
  requireMayAdd(member);
  const { doc, text, sha256, readSha256, origin, notes } = await readVersion(member, input);
  const { headline, outlet, byline, sourceUrl, lead = "", modifiedAt = null } = input;
  const language = input.language ?? detectLanguage(text);
  const details = { headline, outlet, byline, sourceUrl, language, lead };
  const words = searchedWords(details, foldWords(text));
  const [id, versionId] = [uuid(), uuid()];
  return write(member, "add article", input, async (tx, sequence) => {
    await tx.article.create({
      data: {
        ...details,
        id,
        newsroomId: member.newsroomId,
        addedById: member.userId,
        sortKey: sortKey(headline),
        addressHash: addressHash(sourceUrl),
        publishedAt: toDate(input.publishedAt),
        modifiedAt: toDate(modifiedAt),
        words: { create: { words } },
        versions: {
          create: { id: versionId, number: 1, doc, text, sha256, ...originColumns(origin, readSha256) },
        },
      },
      select: { id: true },
    });
    const noteIds = await createNotes(tx, member, notes, { articleId: id, versionId, sequence });
    const { publishedAt } = input;
    const after = { ...details, publishedAt, modifiedAt, versionId, sha256, origin, notes: noteIds };
    return { value: { id }, object: `article ${id}`, before: null, after };
  });
}

/**
 * An article with its newest version, or with the one of that number.
 *
 * @throws ExpectedFailure "not-found" for another newsroom's article, or when there is none
 */
export async function getArticle(
  member: Pick<Member, "newsroomId">,
  articleId: string,
  versionNumber?: number,
): Promise<Article> {
  if (!z.uuid().safeParse(articleId).success) throw notFound("article without a uuid");
  const db = await database();
  const article = await db.article.findFirst({
    where: { id: articleId, ...standingArticle(member) },
    select: {
      id: true,
      ...detailColumns,
      addedBy: { select: { id: true, name: true } },
      versions: {
        select: { id: true, number: true, doc: true, text: true, sha256: true, retrievedAt: true },
        ...(versionNumber !== undefined && { where: { number: versionNumber } }),
        orderBy: { number: "desc" },
        take: 1,
      },
    },
  });
  const version = article?.versions[0];
  if (!article || !version) throw notFound(`article ${articleId}`);
  return {
    id: article.id,
    addedBy: article.addedBy,
    ...toDetails(article),
    // Checked against the schema when it was stored, and immutable since.
    version: { ...version, doc: version.doc as ArticleNode, retrievedAt: version.retrievedAt.toISOString() },
  };
}

/**
 * The document of a text, what is stored with it, where it comes from, and what its comments become.
 * The text is read from its source again: what a browser has made of it is never trusted.
 *
 * @throws ExpectedFailure as readSource does, "invalid" when every block was dropped
 */
export async function readVersion(
  member: Member,
  input: Pick<AddArticleInput, "source" | "dropped" | "headline">,
) {
  const read = await readSource(member, input.source);
  const { blocks, notes, origin } = read;
  const { headline } = input;
  const dropped = new Set(input.dropped);
  const version = assembleVersion(blocks, dropped, headline);
  const { sha256: readSha256 } = assembleAsRead(read, headline);
  const placed = anchorNotes(notes, { blocks, dropped, headline, text: version.text });
  return { ...version, readSha256, origin, notes: placed };
}

/** @throws ExpectedFailure "forbidden" */
export function requireMayAdd(member: Pick<Member, "role">): void {
  if (canAddArticle(member)) return;
  throw new ExpectedFailure(
    "forbidden",
    "You may read here, but not add articles. Ask an owner of the newsroom to make you an editor.",
  );
}
