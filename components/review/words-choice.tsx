"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useMemo } from "react";
import type { Annotation } from "@/domain/annotation/annotation";
import type { TagState } from "@/domain/annotation/tag";
import type { PassageContext } from "@/domain/review/passage-context";
import type { SuggestedAnchor } from "@/domain/review/review";
import { spanStops, stepSpan, type SpanStep } from "@/domain/review/step-span";
import { anchorWithin, surroundingsOf, type Surroundings } from "@/domain/review/surroundings";
import { directionOf } from "@/domain/text/direction";
import type { Span } from "@/domain/text/span";
import { MarkedPassage } from "./marked-passage";

/** What the choice must know of the article around a statement. */
export type WordsPlace = {
  /** BCP 47. */
  language: string;
  context: PassageContext | undefined;
  /** The words that the reviewer suggested on an earlier version; null for none. */
  earlier: string | null;
};

type Props = {
  annotation: Annotation;
  place: WordsPlace;
  /** The tag that the words would have. */
  state: TagState;
  /** Null while the words stay as they are. */
  suggested: SuggestedAnchor | null;
  onChange: (suggested: SuggestedAnchor | null) => void;
};

/** Where else a statement could begin and end, word by word within its sentence. */
export function WordsChoice({ annotation, place, state, suggested, onChange }: Props) {
  const { anchor: own, versionId } = annotation;
  const { language, context, earlier } = place;
  const surroundings = useMemo(() => (context ? surroundingsOf(context, own) : null), [context, own]);
  const stops = useMemo(
    () => (surroundings ? spanStops(surroundings, own, language) : null),
    [surroundings, own, language],
  );
  const marked = suggested ?? own;
  // What was suggested before the author chose words elsewhere stands alone, to be left or taken back.
  const around = surroundings && holds(surroundings, marked) ? surroundings : null;
  const step = (step: SpanStep) => {
    const next = stops && around ? stepSpan(stops, marked, step) : null;
    if (next === null || around === null) return null;
    return () => {
      const isOwn = next.start === own.start && next.end === own.end;
      onChange(isOwn ? null : { ...anchorWithin(around, next), versionId });
    };
  };
  return (
    <div role="group" aria-label="Words">
      <MarkedPassage
        marked={marked}
        surroundings={around}
        state={state}
        language={language}
        className="text-base"
      />
      {earlier === null ? null : (
        <p dir="auto" className="mt-1 text-sm text-ink-3">
          On an earlier version you suggested <bdi className="font-serif">“{earlier}”</bdi>.
        </p>
      )}
      <p aria-live="polite" className="sr-only">
        {suggested ? `“${suggested.exact}”` : "As it is"}
      </p>
      <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <Ends label="Begin" language={language} earlier={step("begin-earlier")} later={step("begin-later")} />
        <Ends label="End" language={language} earlier={step("end-earlier")} later={step("end-later")} />
        <button
          type="button"
          aria-disabled={suggested === null}
          onClick={() => {
            if (suggested) onChange(null);
          }}
          className="min-h-7 rounded px-1 text-sm font-medium text-accent not-aria-disabled:hover:underline aria-disabled:text-ink-3 pointer-coarse:min-h-11"
        >
          As it is
        </button>
      </div>
    </div>
  );
}

function holds({ start, text }: Surroundings, span: Span): boolean {
  return span.start >= start && span.end <= start + text.length;
}

type EndsProps = {
  label: "Begin" | "End";
  language: string;
  earlier: (() => void) | null;
  later: (() => void) | null;
};

/** Moves one end of the words; the arrows point where the text does. What cannot move on keeps the focus. */
function Ends({ label, language, earlier, later }: EndsProps) {
  const direction = directionOf(language);
  return (
    <span className="inline-flex items-center gap-1.5">
      <span aria-hidden="true" className="text-sm text-ink-2">
        {label}
      </span>
      <span
        dir={direction === "rtl" ? "rtl" : "ltr"}
        className="inline-flex gap-0.5 rounded-lg p-0.5 ring-1 ring-rule-2 ring-inset"
      >
        <Step name={`${label} a word earlier`} icon={ChevronLeft} onStep={earlier} />
        <Step name={`${label} a word later`} icon={ChevronRight} onStep={later} />
      </span>
    </span>
  );
}

type StepProps = { name: string; icon: typeof ChevronLeft; onStep: (() => void) | null };

function Step({ name, icon: Icon, onStep }: StepProps) {
  return (
    <button
      type="button"
      aria-label={name}
      aria-disabled={onStep === null}
      onClick={() => onStep?.()}
      className="grid size-7 place-items-center rounded-md text-ink-2 not-aria-disabled:hover:bg-rule/60 not-aria-disabled:hover:text-ink aria-disabled:opacity-40 pointer-coarse:size-11"
    >
      <Icon aria-hidden="true" size={16} className="rtl:rotate-180" />
    </button>
  );
}
