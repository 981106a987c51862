import { Moment } from "@/components/ui/moment";
import type { Article } from "@/domain/article/article";
import { writtenDay } from "@/domain/text/written-time";

/** Where an article comes from and which text of it this is. */
export function ArticleFacts({ article }: { article: Article }) {
  const { outlet, byline, publishedAt, sourceUrl, version } = article;
  const facts = [outlet, byline, publishedAt === null ? "" : writtenDay(publishedAt)].filter(
    (fact) => fact !== "",
  );
  return (
    <p className="mb-5 flex flex-wrap gap-x-2 gap-y-0.5 text-sm text-ink-3">
      {facts.map((fact) => (
        <span key={fact} className="after:ml-2 after:content-['·']">
          {fact}
        </span>
      ))}
      <span>
        version {version.number}, taken in <Moment iso={version.retrievedAt} as="told" />
      </span>
      {sourceUrl === null ? null : (
        <a
          href={sourceUrl}
          target="_blank"
          rel="noopener noreferrer nofollow"
          className="underline decoration-rule-2 underline-offset-3 before:mr-2 before:inline-block before:no-underline before:content-['·'] hover:text-ink"
        >
          original
        </a>
      )}
    </p>
  );
}
