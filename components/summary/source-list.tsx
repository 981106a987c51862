import { passageHref } from "@/components/evidence/source-link";
import { Moment } from "@/components/ui/moment";
import { evidenceKindTable } from "@/domain/evidence/kind-registry";
import { sourceLabel, stanceLabels } from "@/domain/summary/labels";
import type { NumberedSource } from "@/domain/summary/summary";
import { writtenDay } from "@/domain/text/written-time";
import { isWebAddress } from "@/domain/text/web-address";
import { ReportSection } from "./report-section";
import { quietLink } from "./quiet-link";

/** Every source once, with what it was used for. */
export function SourceList({ sources }: { sources: readonly NumberedSource[] }) {
  return (
    <ReportSection title="Sources" note={sources.length}>
      {sources.length === 0 ? <p className="mt-2 text-ink-2">None is cited yet.</p> : null}
      <ol>
        {sources.map((source) => (
          <Source key={source.number} source={source} />
        ))}
      </ol>
    </ReportSection>
  );
}

function Source({ source }: { source: NumberedSource }) {
  const { number, id, title, url, file, passage, asked, whereItShouldBe, deskOnly, uses } = source;
  return (
    <li
      id={`source-${String(number)}`}
      className="grid scroll-mt-16 grid-cols-[2.5rem_1fr] border-b border-rule py-3 break-inside-avoid target:bg-accent/8"
    >
      <span className="font-semibold text-ink-2">{sourceLabel(number)}</span>
      <div className="min-w-0 space-y-0.5">
        <p>
          <bdi className="font-medium">{title}</bdi>
          {deskOnly ? (
            <strong className="ml-2 text-sm font-semibold text-disputed">
              Desk only: not for publication
            </strong>
          ) : null}
        </p>
        <Details source={source} />
        {url === null ? null : (
          <p className="break-all text-ink-2">
            {isWebAddress(url) ? (
              <a href={url} target="_blank" rel="noopener noreferrer" className={quietLink}>
                {url}
              </a>
            ) : (
              <bdi>{url}</bdi>
            )}
          </p>
        )}
        {passage === null ? null : (
          <p className="text-ink-2">
            <a href={passageHref(passage.articleId, id)} className={quietLink}>
              The passage in its article
            </a>
            : <q dir="auto">{passage.anchor.exact}</q>
          </p>
        )}
        {file === null ? null : (
          <p className="text-ink-2">
            File <bdi>{file.name}</bdi>, SHA-256{" "}
            <code className="text-xs break-all text-ink-3">{file.sha256}</code>
          </p>
        )}
        {asked === null ? null : (
          <p className="text-ink-2">
            Asked: <bdi>{asked}</bdi>
          </p>
        )}
        {whereItShouldBe === null ? null : (
          <p className="text-ink-2">
            Where it should be: <bdi>{whereItShouldBe}</bdi>
          </p>
        )}
        <ul className="text-ink-2">
          {uses.map((use, index) => (
            <Use key={index} use={use} />
          ))}
        </ul>
      </div>
    </li>
  );
}

function Details({ source }: { source: NumberedSource }) {
  const { kind, sourceType, publisher, publishedAt, independenceGroup, accessedAt } = source;
  return (
    <p className="text-ink-2">
      {evidenceKindTable[kind].label}, {sourceType} source
      {publisher === null ? null : (
        <>
          {" · "}
          <bdi>{publisher}</bdi>
        </>
      )}
      {publishedAt === null ? null : ` · ${writtenDay(publishedAt)}`}
      {independenceGroup === null ? null : (
        <>
          {" · counts as one with other sources of "}
          <bdi>{independenceGroup}</bdi>
        </>
      )}
      {" · accessed "}
      <Moment iso={accessedAt} as="whole" />
    </p>
  );
}

function Use({ use: { statement, by, stance, quote, locator } }: { use: NumberedSource["uses"][number] }) {
  return (
    <li>
      <a href={`#statement-${String(statement)}`} className={quietLink}>
        Statement {statement}
      </a>
      : {stanceLabels[stance]}{" "}
      <span className="text-ink-3">
        ({by.name}
        {locator === "" ? null : (
          <>
            , <bdi>{locator}</bdi>
          </>
        )}
        )
      </span>
      {quote === "" ? null : (
        <>
          : <q dir="auto">{quote}</q>
        </>
      )}
    </li>
  );
}
