import type { Metadata } from "next";
import Link from "next/link";
import { LibraryBoard } from "@/components/evidence/library/library-board";
import { LibrarySearch } from "@/components/evidence/library/library-search";
import { buttonLook } from "@/components/ui/button";
import { PageShell } from "@/components/ui/page-shell";
import { isNarrowed, libraryQuery, type LibraryQuery } from "@/domain/evidence/library";
import { listLibrary } from "@/server/library";
import { requireMember } from "@/server/session";
import { libraryActsOf } from "./library-acts";

export const metadata: Metadata = { title: "Evidence" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function EvidencePage({ searchParams }: Props) {
  const member = await requireMember();
  const query = libraryQuery.parse(await searchParams);
  const { sources, next, isInParts, isCut } = await listLibrary(member, query);
  const isEmpty = sources.length === 0 && !isNarrowed(query) && query.after === null;
  return (
    <PageShell name={member.name} newsroom={member.newsroomName} here="evidence">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">Evidence</h1>
      {isEmpty ? (
        <div className="mt-16 grid justify-items-center gap-5 text-center">
          <p className="max-w-sm text-lg text-ink-2">
            There is no source yet. Add evidence to a statement, and it stands here for the whole newsroom.
          </p>
          <Link href="/articles" className={buttonLook("primary")}>
            Go to articles
          </Link>
        </div>
      ) : (
        <>
          <LibrarySearch query={query} />
          <Advice isInParts={isInParts && next !== null} isCut={isCut} />
          {sources.length > 0 ? <LibraryBoard sources={sources} acts={libraryActsOf(member)} /> : null}
          {sources.length === 0 && !isInParts ? <NoMatch /> : null}
          <Pages query={query} next={next} />
        </>
      )}
    </PageShell>
  );
}

function Advice({ isInParts, isCut }: { isInParts: boolean; isCut: boolean }) {
  if (!isInParts && !isCut) return null;
  return (
    <p className="mt-5 text-ink-2">
      {isInParts
        ? "There is too much to look through at once. “Older” goes on; a longer word, or one more, finds all of it."
        : "So much matches that only a part was looked through. One more word finds the rest."}
    </p>
  );
}

function NoMatch() {
  return (
    <p className="mt-12 text-lg text-ink-2">
      No source is like that.{" "}
      <Link href="/evidence" className="text-accent underline underline-offset-4">
        Show all evidence
      </Link>
    </p>
  );
}

function Pages({ query, next }: { query: LibraryQuery; next: string | null }) {
  if (next === null && query.after === null) return null;
  return (
    <nav aria-label="Pages" className="mt-6 flex justify-between gap-3">
      {query.after === null ? (
        <span />
      ) : (
        <Link href={addressOf(query, null)} className={buttonLook()}>
          Newest
        </Link>
      )}
      {next === null ? null : (
        <Link href={addressOf(query, next)} className={buttonLook()}>
          Older
        </Link>
      )}
    </nav>
  );
}

/** The same list at another place. */
function addressOf({ search, kind, outlet, from, until }: LibraryQuery, after: string | null): string {
  const asked = Object.entries({ search, kind, outlet, from, until, after }).filter(([, value]) =>
    Boolean(value),
  );
  const words = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString();
  return words === "" ? "/evidence" : `/evidence?${words}`;
}
