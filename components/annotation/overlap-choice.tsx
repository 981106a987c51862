"use client";

import { useEffect, useRef } from "react";
import { useEscape } from "@/components/ui/use-escape";
import type { Annotation } from "@/domain/annotation/annotation";
import { tagState, tagTable } from "@/domain/annotation/tag";
import { TagSign } from "./tag-sign";
import type { ToolbarPlace } from "./tag-toolbar";

type Props = {
  place: ToolbarPlace;
  annotations: readonly Annotation[];
  onChoose: (id: string) => void;
  onClose: () => void;
};

/** Where several statements cover the same words, a press offers each of them. Esc closes it. */
export function OverlapChoice({ place, annotations, onChoose, onClose }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  const group = useRef<HTMLDivElement>(null);
  useEscape(group, onClose);
  useEffect(() => {
    first.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div
      ref={group}
      role="group"
      aria-label="Statements here"
      style={place}
      className="absolute z-20 grid w-80 max-w-full grid-cols-[minmax(0,1fr)] gap-0.5 rounded-xl bg-surface p-1 shadow-card ring-1 ring-rule-2"
    >
      {annotations.map((annotation, index) => (
        <button
          key={annotation.id}
          ref={index === 0 ? first : null}
          type="button"
          onClick={() => {
            onChoose(annotation.id);
          }}
          className="flex min-h-9 items-center gap-2 rounded-lg px-2.5 text-left text-sm hover:bg-rule/60 pointer-coarse:min-h-11"
        >
          <TagSign state={tagState(annotation)} />
          <span className="sr-only">{tagTable[tagState(annotation)].label}: </span>
          <span dir="auto" className="min-w-0 flex-1 truncate">
            {annotation.anchor.exact}
          </span>
          <span className="text-xs whitespace-nowrap text-ink-3">{annotation.author.name}</span>
        </button>
      ))}
    </div>
  );
}
