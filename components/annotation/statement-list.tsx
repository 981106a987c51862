"use client";

import type { Editor } from "@tiptap/core";
import { useRef } from "react";
import type { Annotation } from "@/domain/annotation/annotation";
import type { CardContext } from "./card-actions";
import { ClosedCard } from "./closed-card";
import { OpenCard } from "./open-card";
import type { LaneState } from "./outbox";
import { StatementStepper } from "./statement-stepper";
import { useCardPlaces } from "./use-card-places";

type Props = {
  annotations: readonly Annotation[];
  laneStates: ReadonlyMap<string, LaneState>;
  openId: string | null;
  pastedSource: string | null;
  editor: Editor | null;
  context: CardContext;
};

/** The cards beside the text, each at its statement; on a narrow screen only the open one, as a sheet. */
export function StatementList({ annotations, laneStates, openId, pastedSource, editor, context }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const places = useCardPlaces(list, editor, annotations, openId);
  return (
    <section aria-label="Statements" className="relative max-lg:contents">
      <ol ref={list} className={places ? "max-lg:contents" : "grid gap-1 pt-6 max-lg:contents"}>
        {annotations.map((annotation) => {
          const isOpen = annotation.id === openId;
          return (
            <li
              key={annotation.id}
              data-card={annotation.id}
              style={
                places ? { transform: `translateY(${String(places.get(annotation.id) ?? 0)}px)` } : undefined
              }
              onPointerEnter={() => {
                context.actions.hover(annotation.id);
              }}
              onPointerLeave={() => {
                context.actions.hover(null);
              }}
              className={`${isOpen ? sheetLook : "max-lg:hidden"} ${places ? "lg:absolute lg:inset-x-0 lg:top-0 lg:transition-transform lg:duration-150" : ""} ${isOpen ? "lg:z-10" : ""}`}
            >
              {isOpen ? (
                <OpenCard
                  key={`${annotation.id} ${pastedSource ?? ""}`}
                  annotation={annotation}
                  laneState={laneStates.get(annotation.id) ?? null}
                  context={context}
                  pastedSource={pastedSource}
                />
              ) : (
                <ClosedCard
                  annotation={annotation}
                  isUnsaved={(laneStates.get(annotation.id)?.kind ?? "saving") !== "saving"}
                  onOpen={() => {
                    context.actions.open(annotation.id);
                  }}
                />
              )}
            </li>
          );
        })}
      </ol>
      {annotations.length === 0 ? (
        <p className="px-3 pt-10 text-ink-2 max-lg:hidden">
          {context.canAnnotate
            ? "Select a statement in the text and press V, D, O or U to tag it."
            : "Nobody has marked a statement here yet."}
        </p>
      ) : (
        <StatementStepper annotations={annotations} openId={openId} onOpen={context.actions.open} />
      )}
    </section>
  );
}

const sheetLook =
  "max-lg:fixed max-lg:inset-x-0 max-lg:bottom-12 max-lg:z-30 max-lg:max-h-[56dvh] max-lg:overflow-y-auto max-lg:rounded-t-2xl max-lg:bg-surface max-lg:shadow-card max-lg:ring-1 max-lg:ring-rule-2 max-lg:transform-none!";
