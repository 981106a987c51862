import type { Evidence } from "@/domain/evidence/evidence";
import { evidenceKindTable } from "@/domain/evidence/kind-registry";
import { writtenDay } from "@/domain/text/written-time";

/** What is known of a source, in a line: its kind, whose it is, of when, and what one must mind. */
export function SourceFacts({ evidence }: { evidence: Evidence }) {
  const { kind, sourceType, publisher, publishedAt, url, file, deskOnly } = evidence;
  const facts = [
    evidenceKindTable[kind].label,
    `${sourceType} source`,
    publisher,
    publishedAt === null ? null : writtenDay(publishedAt),
    file === null ? hostOf(url) : file.name,
  ].filter((fact) => fact !== null && fact !== "");
  return (
    <span className="text-sm text-ink-3 wrap-anywhere">
      {facts.map((fact, index) => (
        <bdi key={index} className="after:mx-1.5 after:content-['·'] last-of-type:after:content-none">
          {fact}
        </bdi>
      ))}
      {deskOnly ? <strong className="ml-2 font-semibold text-disputed">Desk only</strong> : null}
    </span>
  );
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).host.replace(/^www\./, "") : null;
}
