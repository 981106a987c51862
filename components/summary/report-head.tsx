import { Moment } from "@/components/ui/moment";
import { whoLabel } from "@/domain/summary/audience";
import type { Summary } from "@/domain/summary/summary";
import { writtenDay } from "@/domain/text/written-time";
import { directionOf } from "@/domain/text/direction";

/** What was checked, by whom, and how it stands. */
export function ReportHead({ head }: { head: Summary["head"] }) {
  const { outlet, byline, publishedAt, checkedBy, reviewedBy } = head;
  const origin = [outlet, byline, publishedAt === null ? "" : `published ${writtenDay(publishedAt)}`];
  return (
    <header>
      <p className="text-sm text-ink-3">
        <strong className="font-semibold text-ink-2">{head.notice}</strong> · Fact-check summary
      </p>
      <h1
        lang={head.language === "und" ? undefined : head.language}
        dir={directionOf(head.language)}
        className="mt-1 mb-2 font-serif text-3xl leading-tight font-semibold tracking-tight text-balance max-sm:text-2xl"
      >
        {head.headline}
      </h1>
      <div className="space-y-0.5 text-ink-2">
        <p>
          {origin
            .filter((part) => part !== "")
            .map((part) => `${part} · `)
            .join("")}
          version {head.versionNumber}, <Moment iso={head.retrievedAt} as="whole" /> ·{" "}
          <abbr title={`SHA-256 of the text: ${head.sha256}`} className="no-underline">
            <code className="text-xs text-ink-3">
              sha256{" "}
              <span className="print:hidden">
                {head.sha256.slice(0, 4)}…{head.sha256.slice(-4)}
              </span>
              <span className="hidden print:inline">{head.sha256}</span>
            </code>
          </abbr>
        </p>
        <p>
          {checkedBy.length === 0 ? "Checked by nobody yet" : `Checked by ${whoLabel(checkedBy, head)}`} ·{" "}
          {reviewedBy.length === 0 ? "not reviewed" : `reviewed by ${whoLabel(reviewedBy, head)}`}
          {head.layer === null ? null : ` · only the annotations of ${whoLabel([head.layer], head)}`}
        </p>
      </div>
      <p
        className={`mt-3.5 inline-block rounded-lg px-3 py-1.5 text-sm font-semibold print:border ${
          head.ready ? "bg-verified/10 text-verified" : "bg-disputed/10 text-disputed"
        }`}
      >
        <span aria-hidden="true">{head.ready ? "✓ " : "! "}</span>
        {head.state}
      </p>
    </header>
  );
}
