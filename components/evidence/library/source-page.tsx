import Link from "next/link";
import { Moment } from "@/components/ui/moment";
import { sourceHref, SourceLink } from "@/components/evidence/source-link";
import type { SourceDetails, SourceUse } from "@/domain/evidence/library";
import { EditSourceForm } from "./edit-source-form";
import type { LibraryActs } from "./library-acts";
import { SourceDuplicates } from "./source-duplicates";
import { SourceFacts } from "./source-facts";
import { SourceGroup } from "./source-group";
import { SourceUses } from "./source-uses";

type Props = {
  source: SourceDetails;
  used: { uses: readonly SourceUse[]; next: string | null };
  /** Whether `used` begins with the newest. */
  isFirst: boolean;
  /** None for who only looks. */
  acts: LibraryActs | null;
};

/** One source: what it is, where it is used, what it is the same as, and the way to change it. */
export function SourcePage({ source, used, isFirst, acts }: Props) {
  const { evidence, revision, addedBy, addedAt } = source;
  const { asked, whereItShouldBe } = evidence;
  return (
    <>
      <p className="text-sm">
        <Link href="/evidence" className="text-ink-2 hover:text-ink hover:underline">
          Evidence
        </Link>
      </p>
      <h1
        dir="auto"
        className="mt-1 font-serif text-3xl font-semibold tracking-tight text-balance wrap-anywhere max-sm:text-2xl"
      >
        {evidence.title}
      </h1>
      <p className="mt-2">
        <SourceFacts evidence={evidence} />
      </p>
      <p className="mt-1 text-sm text-ink-3">
        Added by {addedBy.name}, <Moment iso={addedAt} as="told" />
      </p>
      {evidence.passage === null ? null : (
        <blockquote dir="auto" className="mt-4 max-w-2xl border-s-2 border-rule-2 ps-3 font-serif text-lg">
          {evidence.passage.anchor.exact}
        </blockquote>
      )}
      {asked === null ? null : <p className="mt-2 text-ink-2">Asked: {asked}</p>}
      {whereItShouldBe === null ? null : (
        <p className="mt-2 text-ink-2">Where it should be: {whereItShouldBe}</p>
      )}
      {sourceHref(evidence) === null ? null : (
        <p className="mt-3 font-medium text-accent">
          <SourceLink evidence={evidence}>{wordsFor(evidence)}</SourceLink>
        </p>
      )}
      <div
        className={`mt-9 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 ${acts === null ? "" : "lg:grid-cols-[minmax(0,1fr)_20rem]"}`}
      >
        <div className="grid content-start gap-10">
          <SourceDuplicates source={source} acts={acts} />
          <SourceUses evidenceId={evidence.id} {...used} isFirst={isFirst} />
          <SourceGroup source={source} acts={acts} />
        </div>
        {acts === null ? null : (
          <section aria-labelledby="facts">
            <h2 id="facts" className="mb-1 text-lg font-semibold">
              Facts
            </h2>
            <p className="mb-4 text-sm text-ink-3">Changed here, they change wherever the source is cited.</p>
            <EditSourceForm evidence={evidence} revision={revision} onEdit={acts.edit} />
          </section>
        )}
      </div>
    </>
  );
}

function wordsFor({ passage, file }: SourceDetails["evidence"]): string {
  if (passage !== null) return "Open the passage in its article";
  return file === null ? "Open the page" : `Download ${file.name}`;
}
