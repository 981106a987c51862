"use client";

import type { Editor } from "@tiptap/core";
import { useRef } from "react";
import type { Annotation } from "@/domain/annotation/annotation";
import type { CardContext } from "./card-actions";
import { OpenCard } from "./open-card";
import type { LaneState } from "./outbox";
import { StatementRow } from "./statement-row";
import { StatementStepper } from "./statement-stepper";
import { useCardPlaces } from "./use-card-places";
import { useFocusedCard } from "./use-focused-card";
import { useNearScreen } from "@/components/ui/use-near-screen";

type Props = {
  annotations: readonly Annotation[];
  laneStates: ReadonlyMap<string, LaneState>;
  openId: string | null;
  pastedSource: string | null;
  editor: Editor | null;
  context: CardContext;
};

/** How many cards stand on the page before the text has been measured. */
const atFirst = 40;

/**
 * The cards beside the text, each at its statement; on a narrow screen only the open one, as a sheet. A long
 * article has hundreds, so only those near the screen are on the page, with the open one and the one in focus.
 */
export function StatementList({ annotations, laneStates, openId, pastedSource, editor, context }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const places = useCardPlaces(list, editor, annotations, openId);
  const near = useNearScreen(list);
  const focusedId = useFocusedCard(list);
  const isOnPage = (id: string, index: number) => {
    if (id === openId || id === focusedId) return true;
    const top = places?.get(id);
    return top === undefined || near === null ? index < atFirst : near.from <= top && top <= near.to;
  };
  return (
    <section aria-label="Statements" className="relative max-lg:contents print:hidden">
      <ol ref={list} className={places ? "max-lg:contents" : "grid gap-1 pt-6 max-lg:contents"}>
        {annotations.map((annotation, index) =>
          isOnPage(annotation.id, index) ? (
            <StatementRow
              key={annotation.id}
              annotation={annotation}
              position={index + 1}
              outOf={annotations.length}
              top={places && (places.get(annotation.id) ?? 0)}
              isUnsaved={(laneStates.get(annotation.id)?.kind ?? "saving") !== "saving"}
              actions={context.actions}
            >
              {annotation.id === openId ? (
                <OpenCard
                  key={`${annotation.id} ${pastedSource ?? ""}`}
                  annotation={annotation}
                  laneState={laneStates.get(annotation.id) ?? null}
                  context={context}
                  pastedSource={pastedSource}
                />
              ) : undefined}
            </StatementRow>
          ) : null,
        )}
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
