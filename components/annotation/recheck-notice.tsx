import { criticalIn, criticalLabels, type RankedPart } from "@/domain/anchor/critical-change";
import type { Annotation } from "@/domain/annotation/annotation";
import type { CardActions } from "./card-actions";

type Props = {
  annotation: Annotation;
  /** What changed in the statement's sentence. */
  parts: readonly RankedPart[];
  /** Null for who may not answer for it. */
  actions: Pick<CardActions, "confirm" | "remove"> | null;
};

/** What changed under a statement since it was checked, and its author's answer in one press. */
export function RecheckNotice({ annotation, parts, actions }: Props) {
  const kinds = criticalIn(parts).map((kind) => criticalLabels[kind]);
  return (
    <section
      aria-label="Re-check"
      className="mb-3 rounded-lg bg-unchecked/10 px-3 py-2.5 text-sm ring-1 ring-unchecked/25"
    >
      <h3 className="font-semibold text-unchecked">
        <span aria-hidden="true">↻ </span>
        Re-check: the article changed here
      </h3>
      {kinds.length > 0 ? <p className="mt-0.5 text-ink-2">What changed: {kinds.join(", ")}.</p> : null}
      <p dir="auto" className="mt-1.5 font-serif text-[15px] leading-relaxed wrap-anywhere">
        {parts.map((part, index) => (
          <ChangedWords key={index} part={part} />
        ))}
      </p>
      {actions === null ? null : (
        <div className="mt-2 flex flex-wrap gap-x-4">
          <button
            type="button"
            className={actLook}
            onClick={() => {
              actions.confirm(annotation);
            }}
          >
            Still holds
          </button>
          <button
            type="button"
            className={actLook}
            onClick={() => {
              actions.remove(annotation);
            }}
          >
            Remove
          </button>
        </div>
      )}
    </section>
  );
}

const actLook = "min-h-7 rounded font-medium text-accent hover:underline pointer-coarse:min-h-11";

/** Taken out is struck through, put in is underlined; what may turn the fact over is bold as well. */
function ChangedWords({ part: { change, text, critical } }: { part: RankedPart }) {
  const weight = critical.length > 0 ? "font-semibold" : "";
  if (change === "removed") return <del className={`text-disputed decoration-1 ${weight}`}>{text}</del>;
  if (change === "added")
    return (
      <ins className={`[del+&]:ms-1 bg-verified/10 text-verified decoration-1 underline-offset-3 ${weight}`}>
        {text}
      </ins>
    );
  return <span className="text-ink-2">{text}</span>;
}
