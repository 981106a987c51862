import { z } from "zod";
import { boundedText } from "@/domain/text/bounded-text";
import { day } from "@/domain/text/day";
import { addArticleInput } from "./article";

/** Which article a change is about, and which revision of it the person saw. */
const articleRef = z.strictObject({
  mutationId: z.uuid(),
  articleId: z.uuid(),
  baseRevision: z.int().min(1).max(2_147_483_646),
});
export const changeArticleInput = articleRef;
export type ChangeArticleInput = z.infer<typeof changeArticleInput>;

/** A BCP 47 tag in its usual form; "und" for unknown. */
const language = z
  .string()
  .max(35)
  .transform((tag, context) => {
    const [canonical] = canonicalTags(tag);
    if (canonical !== undefined) return canonical;
    context.addIssue({ code: "custom", message: "This is not a language. Choose one from the list." });
    return z.NEVER;
  });

function canonicalTags(tag: string): readonly string[] {
  try {
    return Intl.getCanonicalLocales(tag);
  } catch {
    return [];
  }
}

const { headline, outlet, byline, publishedAt, sourceUrl } = addArticleInput.shape;

/** An article's details as somebody has corrected them; its text stays as it is. */
export const editDetailsInput = articleRef.extend({
  headline,
  outlet,
  byline,
  publishedAt,
  sourceUrl,
  language,
});
export type EditDetailsInput = z.infer<typeof editDetailsInput>;

/** Who is asked to check an article, and by which day; null for nobody and for no day. */
export const assignInput = articleRef.extend({
  checkerId: z.uuid().nullable(),
  dueOn: day.refine((due) => due < "2200-01-01", "This day is too far off.").nullable(),
});
export type AssignInput = z.infer<typeof assignInput>;

/** To delete an article, one types its headline. */
export const deleteArticleInput = articleRef.extend({ headline: boundedText(2_000) });
export type DeleteArticleInput = z.infer<typeof deleteArticleInput>;

/** For how many days a deleted article can be restored. */
export const daysToRestore = 30;
