import "server-only";
import type { ArrangedArticle, Shelf } from "@/domain/article/article";
import { z } from "zod";
import type {
  AssignInput,
  ChangeArticleInput,
  DeleteArticleInput,
  EditDetailsInput,
} from "@/domain/article/article-change";
import { foldWords } from "@/domain/article/fold-words";
import { isSameHeadline } from "@/domain/article/same-headline";
import { sortKey } from "@/domain/article/sort-key";
import { ExpectedFailure, invalid, notFound } from "@/domain/errors";
import { canAnnotate, canArrangeArticle, canDeleteArticle, type Member } from "@/domain/permissions";
import type { Prisma } from "@/prisma/generated/client";
import { addressHash } from "./address-hash";
import { ofNewestText } from "./newest-text";
import { standingArticle } from "./standing-article";
import { database, type Transaction } from "./store";
import { arrangedColumns, searchedWords, toArranged, toDate, toDueDate } from "./stored-article";
import { write } from "./write";

type Rule = {
  act: string;
  /** Where the article must be found before. */
  from: readonly Shelf[];
  may: (member: Pick<Member, "role">) => boolean;
};

const arrange = (act: string, from: readonly Shelf[]): Rule => ({ act, from, may: canArrangeArticle });
const own = (act: string, from: readonly Shelf[]): Rule => ({ act, from, may: canDeleteArticle });

/**
 * Corrects what is known of an article; its text, whose first line may be the headline, stays as
 * it was taken in.
 *
 * @throws ExpectedFailure "forbidden" for a reader, "not-found", or "stale" with the present state
 */
export async function editDetails(member: Member, input: EditDetailsInput): Promise<ArrangedArticle> {
  const { headline, outlet, byline, sourceUrl, language } = input;
  const details = { headline, outlet, byline, sourceUrl, language };
  const publishedAt = toDate(input.publishedAt);
  const rule = arrange("edit article", ["active", "archived"]);
  await requireMay(member, rule, input.articleId);
  const foldedText = await ofNewestText(member, input.articleId, foldWords);
  return change(member, rule, input, async (tx) => {
    const words = searchedWords(details, await foldedText(tx));
    await tx.articleWords.updateMany({ where: { articleId: input.articleId }, data: { words } });
    return { ...details, sortKey: sortKey(headline), addressHash: addressHash(sourceUrl), publishedAt };
  });
}

/**
 * Asks a member to check an article, by a day. Errors as for editing, and "invalid" for somebody
 * who may not annotate here.
 */
export async function assignArticle(member: Member, input: AssignInput): Promise<ArrangedArticle> {
  const { checkerId, dueOn } = input;
  return change(member, arrange("assign article", ["active", "archived"]), input, async (tx, before) => {
    // Whoever has it keeps it, also when they have left meanwhile: another day is not another checker.
    if (checkerId !== null && checkerId !== before.checker?.id) await requireChecker(tx, member, checkerId);
    return { checkerId, dueOn: toDueDate(dueOn) };
  });
}

/** Puts an article away: it leaves the list and stays readable. Errors as for editing. */
export function archiveArticle(member: Member, input: ChangeArticleInput): Promise<ArrangedArticle> {
  return change(member, arrange("archive article", ["active"]), input, () => ({ shelf: "archived" }));
}

/** Brings an archived article back into the list. Errors as for editing. */
export function unarchiveArticle(member: Member, input: ChangeArticleInput): Promise<ArrangedArticle> {
  return change(member, arrange("unarchive article", ["archived"]), input, () => ({ shelf: "active" }));
}

/**
 * Deletes an article: from this moment it is not there for anybody, and after 30 days it is gone
 * (server/article-purge.ts). For owners, who type its headline.
 *
 * @throws ExpectedFailure "forbidden" to all but owners, "not-found", "stale", "invalid" for another headline
 */
export function deleteArticle(member: Member, input: DeleteArticleInput): Promise<ArrangedArticle> {
  return change(member, own("delete article", ["active", "archived"]), input, (_tx, before) => {
    if (!isSameHeadline(input.headline, before.headline))
      throw invalid(
        "This is not the article’s headline, so nothing was deleted. Type it as it stands above.",
      );
    return { shelf: "deleted", deletedAt: new Date() };
  });
}

/** Brings a deleted article back into the list, whole. Errors as for deleting. */
export function restoreArticle(member: Member, input: ChangeArticleInput): Promise<ArrangedArticle> {
  return change(member, own("restore article", ["deleted"]), input, () => ({
    shelf: "active",
    deletedAt: null,
  }));
}

/**
 * An article's details and how it stands in the newsroom, without its text.
 *
 * @throws ExpectedFailure "not-found"
 */
export async function getArrangement(
  member: Pick<Member, "newsroomId">,
  articleId: string,
): Promise<ArrangedArticle> {
  if (!z.uuid().safeParse(articleId).success) throw notFound("article without a uuid");
  const db = await database();
  const where = { id: articleId, ...standingArticle(member) };
  const row = await db.article.findFirst({ where, select: arrangedColumns });
  if (row === null) throw notFound(`article ${articleId}`);
  return toArranged(row);
}

async function change(
  member: Member,
  rule: Rule,
  request: ChangeArticleInput,
  effect: (
    tx: Transaction,
    before: ArrangedArticle,
  ) => Promise<Prisma.ArticleUncheckedUpdateManyInput> | Prisma.ArticleUncheckedUpdateManyInput,
): Promise<ArrangedArticle> {
  const { act, from } = rule;
  const { articleId: id, baseRevision: revision } = request;
  await requireMay(member, rule, id);
  return write(member, act, request, async (tx) => {
    const before = await findState(tx, member, id);
    if (before.revision !== revision || !from.includes(before.shelf)) throw stale(before);
    const columns = await effect(tx, before);
    const { count } = await tx.article.updateMany({
      where: { id, revision },
      data: { ...columns, revision: revision + 1, updatedAt: new Date() },
    });
    const after = await findState(tx, member, id);
    if (count === 0) throw stale(after);
    return { value: after, object: `article ${id}`, before, after };
  });
}

/** A deleted article is there for nobody but those who may bring it back. */
async function requireMay(member: Member, { may }: Rule, id: string): Promise<void> {
  const db = await database();
  const seen = await db.article.count({
    where: {
      id,
      newsroomId: member.newsroomId,
      ...(canDeleteArticle(member) ? {} : { shelf: { not: "deleted" } }),
    },
  });
  if (seen === 0) throw notFound(`article ${id}`);
  if (!may(member)) throw forbidden();
}

async function findState(tx: Transaction, { newsroomId }: Member, id: string): Promise<ArrangedArticle> {
  const row = await tx.article.findFirst({ where: { id, newsroomId }, select: arrangedColumns });
  if (row === null) throw notFound(`article ${id}`);
  return toArranged(row);
}

async function requireChecker(tx: Transaction, { newsroomId }: Member, userId: string): Promise<void> {
  const membership = await tx.membership.findUnique({
    where: { userId_newsroomId: { userId, newsroomId } },
    select: { role: true },
  });
  if (membership !== null && canAnnotate(membership)) return;
  throw invalid("This person cannot check articles here. Choose an owner or an editor of the newsroom.");
}

function forbidden(): ExpectedFailure {
  return new ExpectedFailure(
    "forbidden",
    "You may not do this with an article. Ask an owner of the newsroom, or ask to be made an editor.",
  );
}

function stale(current: ArrangedArticle): ExpectedFailure {
  return new ExpectedFailure(
    "stale",
    "Somebody changed this article meanwhile, so nothing was changed. Close this, look at what it says now, and try again.",
    { log: `article is at revision ${String(current.revision)}, ${current.shelf}`, current },
  );
}
