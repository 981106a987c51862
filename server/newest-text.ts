import "server-only";
import { notFound } from "@/domain/errors";
import type { Member } from "@/domain/permissions";
import { newestVersion } from "./newest-version";
import { database, type Transaction } from "./store";

/**
 * What is to be known of an article's newest text, worked out before a transaction because a text is long. The
 * answer is to be asked for in the transaction, where it is worked out again if there is another text by then.
 *
 * @throws ExpectedFailure "not-found" when asked for, where the member sees no such article
 */
export async function ofNewestText<T>(
  member: Pick<Member, "newsroomId">,
  articleId: string,
  workOut: (text: string) => T,
): Promise<(tx: Transaction) => Promise<T>> {
  const newest = newestVersion(member, articleId);
  const whole = { id: true, text: true };
  const before = await (await database()).articleVersion.findFirst({ ...newest, select: whole });
  const known = before && { id: before.id, answer: workOut(before.text) };
  return async (tx) => {
    const now = await tx.articleVersion.findFirst({ ...newest, select: { id: true } });
    if (now !== null && now.id === known?.id) return known.answer;
    const other = await tx.articleVersion.findFirst({ ...newest, select: whole });
    if (other === null) throw notFound(`article ${articleId}`);
    return workOut(other.text);
  };
}
