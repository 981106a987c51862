import Link from "next/link";
import { StancePill } from "@/components/evidence/stance-pill";
import { TagSign } from "@/components/annotation/tag-sign";
import { buttonLook } from "@/components/ui/button";
import { tagState } from "@/domain/annotation/tag";
import type { SourceUse } from "@/domain/evidence/library";

type Props = { evidenceId: string; uses: readonly SourceUse[]; next: string | null; isFirst: boolean };

/** The statements that cite a source; each opens where it stands. */
export function SourceUses({ evidenceId, uses, next, isFirst }: Props) {
  return (
    <section aria-labelledby="uses">
      <h2 id="uses" className="text-lg font-semibold">
        Where it is used
      </h2>
      {uses.length === 0 ? (
        <p className="mt-2 text-ink-2">No statement cites it{isFirst ? "" : " before those"}.</p>
      ) : (
        <ul className="mt-2">
          {uses.map((use) => (
            <Use key={use.citationId} use={use} />
          ))}
        </ul>
      )}
      {next === null && isFirst ? null : (
        <nav aria-label="Pages of uses" className="mt-4 flex gap-3">
          {isFirst ? null : (
            <Link href={`/evidence/${evidenceId}`} className={buttonLook()}>
              Newest
            </Link>
          )}
          {next === null ? null : (
            <Link href={`/evidence/${evidenceId}?after=${encodeURIComponent(next)}`} className={buttonLook()}>
              Older
            </Link>
          )}
        </nav>
      )}
    </section>
  );
}

function Use({ use }: { use: SourceUse }) {
  const { articleId, annotationId, headline, statement, by, stance, quote, locator } = use;
  return (
    <li className="border-t border-rule py-3 wrap-anywhere">
      <p className="flex gap-1.5">
        <TagSign state={tagState(use)} named />
        <Link
          href={`/articles/${articleId}#statement-${annotationId}`}
          dir="auto"
          className="line-clamp-3 font-serif text-lg leading-snug hover:underline hover:decoration-rule-2 hover:underline-offset-4"
        >
          {statement}
        </Link>
      </p>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-2 text-sm text-ink-2">
        <StancePill stance={stance} />
        {quote === "" ? null : <q dir="auto">{quote}</q>}
        {locator === "" ? null : <bdi className="text-ink-3">{locator}</bdi>}
      </p>
      <p className="mt-1 text-sm text-ink-3">
        {by.name} on{" "}
        <Link href={`/articles/${articleId}`} className="underline decoration-rule-2 underline-offset-3">
          {headline}
        </Link>
      </p>
    </li>
  );
}
