import Link from "next/link";
import { writtenDay } from "@/domain/text/written-time";
import type { SameArticle } from "@/domain/article/import-preview";
import { NewVersionLink } from "./new-version-link";

/** Says that the newsroom has an article already, with the way to it and to a new version of it; nothing when it has not. */
export function SameArticles({ articles }: { articles: readonly SameArticle[] }) {
  if (articles.length === 0) return null;
  return (
    <div role="status" className="rounded-lg bg-unchecked/10 px-3.5 py-2.5 text-sm">
      {articles.length === 1 ? "This article is here already:" : "Articles like this are here already:"}
      <ul className="mt-1 grid gap-1">
        {articles.map(({ id, headline, outlet, publishedAt, hasSameText }) => (
          <li key={id}>
            <Link
              href={`/articles/${id}`}
              dir="auto"
              className="font-medium text-accent underline underline-offset-4"
            >
              {headline}
            </Link>{" "}
            <span className="text-ink-3">
              {[outlet, publishedAt === null ? "" : writtenDay(publishedAt)]
                .filter((fact) => fact !== "")
                .join(", ")}
            </span>
            {hasSameText ? " with this very text." : <NewVersionLink articleId={id} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
