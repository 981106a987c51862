import Link from "next/link";
import type { ReactNode } from "react";
import type { CitedPassage } from "@/domain/evidence/library";

type Props = {
  /** The article on whose page this stands. */
  articleId: string;
  passages: readonly CitedPassage[];
};

/** Where else words of this article are a source: folded, because it is not what one came for. */
export function CitedPassages({ articleId: here, passages }: Props) {
  const cited = passages.filter(({ uses }) => uses.length > 0);
  const headlines = new Set(cited.flatMap(({ uses }) => uses.map(({ articleId }) => articleId)));
  if (cited.length === 0) return null;
  return (
    <details className="-mt-3 mb-5 text-sm text-ink-3 print:hidden">
      <summary className="w-fit rounded hover:text-ink">
        Cited as evidence in {headlines.size === 1 ? "one article" : `${headlines.size} articles`}
      </summary>
      <ul className="mt-1.5 grid gap-2 border-s border-rule-2 ps-3">
        {cited.map(({ evidenceId, place, exact, uses }) => (
          <li key={evidenceId} className="wrap-anywhere">
            {place === null ? (
              <q dir="auto" className="line-clamp-2 text-ink-2">
                {exact}
              </q>
            ) : (
              <a href={`#passage-${evidenceId}`} className="text-ink-2 hover:underline">
                <q dir="auto" className="line-clamp-2">
                  {exact}
                </q>
              </a>
            )}
            {place === null ? <span>These words are not in this version any more. </span> : null}
            Cited as evidence in{" "}
            {uses.map(({ citationId, annotationId, articleId, headline }, index) => (
              <span key={citationId}>
                {index === 0 ? "" : ", "}
                <ToStatement
                  href={`${articleId === here ? "" : `/articles/${articleId}`}#statement-${annotationId}`}
                >
                  <bdi>{headline}</bdi>
                </ToStatement>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Within the page it is the browser that follows a link: then the page is told of it. */
function ToStatement({ href, children }: { href: string; children: ReactNode }) {
  const To = href.startsWith("#") ? "a" : Link;
  return (
    <To href={href} className="underline decoration-rule-2 underline-offset-3 hover:text-ink">
      {children}
    </To>
  );
}
