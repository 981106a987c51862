"use client";

import { Library } from "lucide-react";
import { useEffect, useRef } from "react";
import type { SourceInWords } from "@/components/evidence/evidence-draft";
import { SourceFacts } from "@/components/evidence/library/source-facts";
import { useOffers } from "@/components/evidence/use-offers";
import { Field } from "@/components/ui/field";
import { Segmented } from "@/components/ui/segmented";
import type { Evidence } from "@/domain/evidence/evidence";
import { recogniseSource } from "@/domain/evidence/recognise-source";
import { ChosenSource } from "./chosen-source";
import type { SourceFieldProps } from "./source-field";

const mostShown = 4;

const inWordsOptions: readonly { value: SourceInWords; label: string; name: string }[] = [
  { value: "quotation", label: "Quotation", name: "A quotation" },
  { value: "recording", label: "Recording", name: "A recording" },
  { value: "person", label: "Person", name: "A person asked" },
  { value: "calculation", label: "Calculation", name: "Our own calculation" },
];

/** A source that is pasted or written, or the one of the library that it turns out to be. */
export function TypedField({ draft, onChange, ports, error }: SourceFieldProps) {
  const { source, known, file, passage, inWords } = draft;
  const first = useRef<HTMLInputElement>(null);
  // At first, and again when what was chosen is taken out.
  useEffect(() => {
    first.current?.focus();
  }, [known, file, passage]);
  const isFree = known === null && file === null;
  const { found } = useOffers(isFree ? source : "", ports.findSources, 2);
  if (passage !== null) return null;
  if (known !== null) {
    return (
      <ChosenSource
        icon={<Library size={14} />}
        name={known.title}
        onTakeOut={() => {
          onChange({ known: null });
        }}
      >
        <SourceFacts evidence={known} />
      </ChosenSource>
    );
  }
  const isPlainText =
    source.trim() !== "" && file === null && recogniseSource(source.trim()).kind === "quotation";
  return (
    <>
      <Field
        label="Source"
        ref={first}
        data-key="source"
        autoComplete="off"
        placeholder="Paste an address, or write who or what"
        value={source}
        error={error}
        maxLength={2_000}
        onChange={(event) => {
          onChange({ source: event.target.value });
        }}
      />
      <OfferedSources
        sources={found.slice(0, mostShown)}
        onChoose={(evidence) => {
          onChange({ known: evidence });
        }}
      />
      {isPlainText ? (
        <Segmented
          label="This is"
          dense
          value={inWords}
          onChange={(value) => {
            onChange({ inWords: value });
          }}
          options={inWordsOptions}
        />
      ) : null}
    </>
  );
}

type OfferedProps = { sources: readonly Evidence[]; onChoose: (evidence: Evidence) => void };

function OfferedSources({ sources, onChoose }: OfferedProps) {
  return (
    <div role="group" aria-label="From the library" className="-mt-1 empty:hidden">
      {sources.length === 0 ? null : (
        <>
          <p aria-hidden="true" className="text-xs text-ink-3">
            From the library
          </p>
          <ul className="mt-1 grid gap-0.5">
            {sources.map((evidence) => (
              <li key={evidence.id}>
                <button
                  type="button"
                  onClick={() => {
                    onChoose(evidence);
                  }}
                  className="w-full rounded-md px-2 py-1 text-left text-sm ring-1 ring-rule ring-inset wrap-anywhere hover:bg-accent/8"
                >
                  <bdi className="line-clamp-2 font-medium">{evidence.title}</bdi>
                  <SourceFacts evidence={evidence} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
