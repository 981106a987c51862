import "server-only";
import { createHash } from "node:crypto";
import type { SetNothingToCheckInput, WavedSentence } from "@/domain/annotation/nothing-to-check";
import { ExpectedFailure, invalid, notFound } from "@/domain/errors";
import type { Member } from "@/domain/permissions";
import { requireAnnotator } from "./annotation-change";
import { ofNewestText } from "./newest-text";
import { standingArticle } from "./standing-article";
import { database, type Transaction } from "./store";
import { write } from "./write";

/** How many sentences of one article a person may wave through: more than the longest article has. */
const mostWaved = 20_000;

/**
 * The sentences of an article in which anybody found nothing to check, in the order of their words.
 *
 * @throws ExpectedFailure "not-found" for another newsroom's article
 */
export async function listWaved(
  member: Pick<Member, "newsroomId">,
  articleId: string,
): Promise<WavedSentence[]> {
  const db = await database();
  const article = await db.article.findFirst({
    where: { id: articleId, ...standingArticle(member) },
    select: {
      waved: { select: { personId: true, words: true }, orderBy: [{ personId: "asc" }, { sha256: "asc" }] },
    },
  });
  if (article === null) throw notFound(`article ${articleId}`);
  return article.waved;
}

/**
 * Waves a sentence of the newest version through for the member and nobody else, or takes that back. Once more
 * is no change. Answers whether it is waved through now.
 *
 * @throws ExpectedFailure "forbidden", "not-found", "invalid" for words that are not in the text, "conflict"
 */
export async function setNothingToCheck(member: Member, input: SetNothingToCheckInput): Promise<boolean> {
  requireAnnotator(member);
  const { articleId, words, nothing } = input;
  const isInText = await ofNewestText(member, articleId, (text) => text.includes(words));
  const sha256 = createHash("sha256").update(words).digest("hex");
  const key = { articleId, personId: member.userId, sha256 };
  return write(member, "set nothing to check", input, async (tx) => {
    // Asked here, so that a repeated write has its first answer whatever the text says by now.
    if (!(await isInText(tx)) && nothing)
      throw invalid("This sentence is no longer in the article. Reload the page to see its newest version.");
    const { count } = nothing
      ? await tx.wavedSentence.createMany({ data: { ...key, words }, skipDuplicates: true })
      : await tx.wavedSentence.deleteMany({ where: key });
    if (nothing && count > 0) await requireRoom(tx, key);
    const before = { nothing: count > 0 ? !nothing : nothing };
    const object = `sentence ${sha256} of article ${articleId}`;
    return { value: nothing, object, before, after: { nothing, words } };
  });
}

async function requireRoom(
  tx: Transaction,
  { articleId, personId }: { articleId: string; personId: string },
) {
  if ((await tx.wavedSentence.count({ where: { articleId, personId } })) <= mostWaved) return;
  throw new ExpectedFailure(
    "conflict",
    `You have found nothing to check in ${mostWaved.toLocaleString("en")} sentences of this article, the most that are kept.`,
  );
}
