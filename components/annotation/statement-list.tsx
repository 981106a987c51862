"use client";

import type { Editor } from "@tiptap/core";
import { memo, useMemo, useRef, useState } from "react";
import { useNearScreen } from "@/components/ui/use-near-screen";
import type { Annotation } from "@/domain/annotation/annotation";
import type { TextLayout } from "@/editor/text-layout";
import { Arrivals } from "./arrivals";
import type { CardContext } from "./card-actions";
import type { MarginRow } from "./fold-cards";
import { FoldLineRow } from "./fold-line-row";
import { OpenCard } from "./open-card";
import type { LaneView } from "./desk-view";
import { StatementRow } from "./statement-row";
import { StatementStepper } from "./statement-stepper";
import { useCardPlaces } from "./use-card-places";
import { useFocusedRow } from "./use-focused-row";
import { useMarginRows } from "./use-margin-rows";
import type { PastedSource } from "./use-open-statement";

type Props = {
  annotations: readonly Annotation[];
  /** Set while a filter hides statements. */
  onClearFilter: (() => void) | null;
  /** What waits to be shown among them. */
  arrivals: readonly Annotation[];
  onShowArrivals: () => void;
  laneStates: ReadonlyMap<string, LaneView>;
  openId: string | null;
  pastedSource: PastedSource | null;
  editor: Editor | null;
  /** Where the text stands; null until the viewer does. */
  layout: TextLayout | null;
  context: CardContext;
};

/** How many cards stand on the page before the text has been measured. */
const atFirst = 40;

/**
 * The cards beside the text, each at its statement; on a narrow screen only the open one, as a sheet. A long
 * article has thousands, so only those near the screen are on the page, with the open one and the one in focus.
 * Remembered: what is selected in the text changes nothing here.
 */
export const StatementList = memo(function StatementList(props: Props) {
  const { annotations, laneStates, openId, pastedSource, editor, layout, context } = props;
  const list = useRef<HTMLOListElement>(null);
  const [unfolded, setUnfolded] = useState<string | null>(null);
  const near = useNearScreen(list);
  const rows = useMarginRows(annotations, layout, openId, unfolded);
  const places = useCardPlaces({ list, editor, layout, rows, openId, near });
  const focusedId = useFocusedRow(list);
  const onPage = useMemo<readonly MarginRow[]>(() => {
    if (rows === null || places === null || near === null)
      return annotations.slice(0, atFirst).map(({ id }, index) => firstRow(id, index));
    return rows.filter(({ id }) => {
      if (id === openId || id === focusedId) return true;
      const top = places.get(id) ?? 0;
      return near.from <= top && top <= near.to;
    });
  }, [annotations, rows, places, near, openId, focusedId]);
  return (
    <section aria-label="Statements" className="relative max-lg:contents print:hidden">
      <Arrivals arrivals={props.arrivals} onShow={props.onShowArrivals} />
      <ol ref={list} className={places ? "max-lg:contents" : "grid gap-1 pt-6 max-lg:contents"}>
        {onPage.map((row) => {
          if (row.kind === "fold")
            return (
              <FoldLineRow
                key={row.id}
                id={row.id}
                annotations={row.members.flatMap(({ index }) => annotations[index] ?? [])}
                isUnfolded={row.isUnfolded}
                top={places?.get(row.id) ?? 0}
                onUnfold={setUnfolded}
              />
            );
          const annotation = annotations[row.index];
          return annotation === undefined ? null : (
            <StatementRow
              key={row.id}
              annotation={annotation}
              position={row.index + 1}
              outOf={annotations.length}
              top={places && (places.get(row.id) ?? 0)}
              isUnsaved={(laneStates.get(row.id)?.kind ?? "saving") !== "saving"}
              isSelected={context.selectedIds.has(row.id)}
              actions={context.actions}
            >
              {row.id === openId ? (
                <OpenCard
                  key={row.id}
                  annotation={annotation}
                  laneState={laneStates.get(row.id) ?? null}
                  context={context}
                  pastedSource={pastedSource}
                />
              ) : undefined}
            </StatementRow>
          );
        })}
      </ol>
      {annotations.length === 0 ? (
        <p className="px-3 pt-10 text-ink-2 max-lg:hidden">
          {props.onClearFilter ? (
            <>
              No statement is like this.{" "}
              <button
                type="button"
                onClick={props.onClearFilter}
                className="rounded font-medium text-accent hover:underline"
              >
                Clear filter
              </button>
            </>
          ) : context.canAnnotate ? (
            "Select a statement in the text and press V, D, O or U to tag it."
          ) : (
            "Nobody has marked a statement here yet."
          )}
        </p>
      ) : (
        <StatementStepper annotations={annotations} openId={openId} onOpen={context.actions.open} />
      )}
    </section>
  );
});

/** A card before anything is measured. */
function firstRow(id: string, index: number): MarginRow {
  return { kind: "card", id, index, start: 0, wanted: 0 };
}
