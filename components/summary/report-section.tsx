import { useId, type ReactNode } from "react";

type Props = { title: string; note?: ReactNode; className?: string; children: ReactNode };

/** A part of the report under its heading, with how many there are beside it. */
export function ReportSection({ title, note, className = "", children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={`mt-11 ${className}`}>
      <h2
        id={id}
        className="flex flex-wrap items-baseline gap-x-2.5 border-t border-rule-2 pt-3.5 text-lg font-semibold break-after-avoid"
      >
        {title}
        {note === undefined ? null : <span className="text-base font-normal text-ink-3">{note}</span>}
      </h2>
      {children}
    </section>
  );
}
