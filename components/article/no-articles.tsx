import Link from "next/link";
import type { ReactNode } from "react";
import { buttonLook } from "@/components/ui/button";
import { isNarrowed, type ArticleListQuery } from "@/domain/article/list-query";

type Props = {
  query: ArticleListQuery;
  canAdd: boolean;
  /** Whether the newsroom has none at all. */
  isNew: boolean;
  /** Whether there are more articles to look through. */
  isMore: boolean;
};

/** Why a list is empty, and what to do next. */
export function NoArticles({ query, canAdd, isNew, isMore }: Props) {
  const { search, show, after } = query;
  if (isMore) return <Said>None of these articles has “{search}” in it. The next page looks further.</Said>;
  if (isNew) return <First canAdd={canAdd} />;
  if (isNarrowed(query) || after !== undefined) {
    return (
      <Said>
        {search === "" ? "No article is like this." : `No article has all of “${search}” in it.`}{" "}
        <Link href="/articles" className="text-accent underline underline-offset-4">
          Show all articles
        </Link>
      </Said>
    );
  }
  if (show === "archived")
    return <Said>No article is archived. Archive one from its menu when it is done with.</Said>;
  if (show === "deleted") return <Said>No article was deleted in the last 30 days.</Said>;
  return <Said>Every article is archived or deleted. You find them under “Filter and sort”.</Said>;
}

function First({ canAdd }: { canAdd: boolean }) {
  return (
    <div className="mt-16 grid justify-items-center gap-5 text-center">
      <p className="max-w-sm text-lg text-ink-2">
        {canAdd
          ? "There is no article yet: paste the first one or drop its file here, and check it, statement by statement."
          : "There is no article yet. An editor of your newsroom can add the first one."}
      </p>
      {canAdd ? (
        <Link href="/articles/new" className={buttonLook("primary")}>
          Add article
        </Link>
      ) : null}
    </div>
  );
}

function Said({ children }: { children: ReactNode }) {
  return <p className="mt-12 text-lg text-ink-2">{children}</p>;
}
