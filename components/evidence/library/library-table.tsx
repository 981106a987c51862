import Link from "next/link";
import { mostUsesCounted, type LibrarySource } from "@/domain/evidence/library";
import { SourceFacts } from "./source-facts";

type Props = {
  sources: readonly LibrarySource[];
  /** Choosing, for who may change the library; null for who only looks. */
  choosing: { chosen: ReadonlySet<string>; onChoose: (id: string, isChosen: boolean) => void } | null;
};

/** The sources of one page: what each is, and how often it is used. */
export function LibraryTable({ sources, choosing }: Props) {
  return (
    <table className="mt-6 w-full border-collapse text-left">
      <caption className="sr-only">Sources</caption>
      <thead className="text-sm whitespace-nowrap text-ink-3">
        <tr>
          {choosing === null ? null : (
            <th scope="col" className="min-w-9 border-b border-rule py-2 font-medium">
              <span className="sr-only">Choose</span>
            </th>
          )}
          <th scope="col" className="w-full border-b border-rule py-2 font-medium">
            Source
          </th>
          <th scope="col" className="border-b border-rule py-2 text-right font-medium">
            Used
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <SourceRow key={source.evidence.id} source={source} choosing={choosing} />
        ))}
      </tbody>
    </table>
  );
}

function SourceRow({ source, choosing }: { source: LibrarySource; choosing: Props["choosing"] }) {
  const { evidence, uses, hasTwins } = source;
  const { id, title, independenceGroup } = evidence;
  const isChosen = choosing?.chosen.has(id) ?? false;
  return (
    <tr className={isChosen ? "bg-accent/6" : ""}>
      {choosing === null ? null : (
        <td className="border-b border-rule align-top">
          <label className="grid min-h-11 w-8 place-items-center">
            <input
              type="checkbox"
              aria-label={`Choose ${title}`}
              checked={isChosen}
              onChange={(event) => {
                choosing.onChoose(id, event.target.checked);
              }}
              className="size-4 accent-accent"
            />
          </label>
        </td>
      )}
      <th scope="row" className="border-b border-rule py-2.5 pr-4 font-normal wrap-anywhere">
        <Link
          href={`/evidence/${id}`}
          dir="auto"
          className="font-medium hover:underline hover:decoration-rule-2 hover:underline-offset-4"
        >
          {title}
        </Link>
        <span className="mt-0.5 block">
          <SourceFacts evidence={evidence} />
        </span>
        {independenceGroup === null ? null : (
          <span className="mt-0.5 block text-sm text-ink-3">
            Counts as one with others: <bdi>{independenceGroup}</bdi>
          </span>
        )}
        {hasTwins ? (
          <Link
            href={`/evidence/${id}#duplicates`}
            className="mt-0.5 inline-block text-sm font-medium text-unchecked underline underline-offset-4"
          >
            Possible duplicate
          </Link>
        ) : null}
      </th>
      <td className="border-b border-rule py-2.5 text-right align-top whitespace-nowrap text-ink-2">
        {uses === 0 ? "Not used" : uses >= mostUsesCounted ? `${mostUsesCounted} or more` : uses}
      </td>
    </tr>
  );
}
