import { z } from "zod";
import { boundedText, isStorable } from "@/domain/text/bounded-text";
import { shelves } from "./article";
import { checkings } from "./checking";

export const sorts = ["updated", "headline", "due"] as const;
export type Sort = (typeof sorts)[number];

/** Where a page of the list begins: after the line of this key and id. */
export type Cursor = { key: string; id: string };

const cursor = z
  .string()
  .max(600)
  .refine(isStorable)
  .transform((text, context): Cursor => {
    const [, key, id] = /^(.*)~([0-9a-f-]{36})$/su.exec(text) ?? [];
    if (key !== undefined && id !== undefined && z.uuid().safeParse(id).success) return { key, id };
    context.addIssue({ code: "custom", message: "no place in the list" });
    return z.NEVER;
  });

/** "nobody" for what is assigned to nobody. */
const checker = z.union([z.uuid(), z.literal("nobody")]);

/** What a list of articles shows, as its address says it; what an address says wrongly counts as not said. */
export const articleListQuery = z.object({
  search: boundedText(2_000).trim().catch(""),
  sort: z.enum(sorts).catch("updated"),
  show: z.enum(shelves).catch("active"),
  state: z.enum(checkings).optional().catch(undefined),
  checker: checker.optional().catch(undefined),
  outlet: boundedText(300).min(1).optional().catch(undefined),
  after: cursor.optional().catch(undefined),
});
export type ArticleListQuery = z.infer<typeof articleListQuery>;

/** The query that asks for everything. */
export const everyArticle: ArticleListQuery = articleListQuery.parse({});

/** The address of a list; the same query gives the same address. */
export function addressOfList({ after, ...query }: ArticleListQuery): string {
  const told = Object.entries(query).filter(
    ([name, value]) => value !== undefined && value !== everyArticle[name as keyof ArticleListQuery],
  );
  const parameters = new URLSearchParams(told.map(([name, value]) => [name, String(value)]));
  if (after !== undefined) parameters.set("after", `${after.key}~${after.id}`);
  const text = parameters.toString();
  return text === "" ? "/articles" : `/articles?${text}`;
}

/** True when the list leaves out articles that its shelf has. */
export function isNarrowed({ search, state, checker: who, outlet }: ArticleListQuery): boolean {
  return search !== "" || state !== undefined || who !== undefined || outlet !== undefined;
}
