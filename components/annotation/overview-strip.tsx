"use client";

import type { Editor } from "@tiptap/core";
import { memo, useDeferredValue, useEffect, useMemo, useRef, type PointerEvent } from "react";
import type { Span } from "@/domain/text/span";
import type { StatementHighlight } from "@/editor/statement-highlights/highlight";
import type { TextLayout } from "@/editor/text-layout";
import { overviewRows, rowsInWords, type OverviewMark, type OverviewRow } from "./overview-rows";

type Props = {
  editor: Editor | null;
  layout: TextLayout | null;
  highlights: readonly StatementHighlight[];
  /** The checkable sentences that nobody has marked. */
  unmarked: readonly Span[];
};

/** So many rows has the strip, about two pixels each. */
const rowCount = 400;
const width = 14;
/** How near to a row, in rows, a pointer is meant for it. */
const reach = 2;

/**
 * The whole article at a glance, at the edge of the window: where its statements stand, what is disputed, what
 * nobody has looked at, and which part of it is on the screen. A press goes there. Everything in it can be
 * reached through the Statements list and the keys, so it is for the eye and the pointer alone.
 */
export const OverviewStrip = memo(function OverviewStrip({ editor, layout, highlights, unmarked }: Props) {
  const view = useRef<HTMLDivElement>(null);
  const seen = useDeferredValue(highlights);
  const rows = useMemo(() => {
    if (layout === null) return null;
    const marks: OverviewMark[] = [
      ...unmarked.map(({ start }) => ({ top: layout.topOf(start), state: "unmarked" as const })),
      ...seen.map(({ start, state }) => ({ top: layout.topOf(start), state })),
    ];
    return overviewRows(marks, layout.height, rowCount);
  }, [layout, seen, unmarked]);

  useEffect(() => {
    if (editor === null || layout === null) return;
    // Told to the element itself: a frame of scrolling renders nothing anew.
    const follow = () => {
      const { top, height } = editor.view.dom.getBoundingClientRect();
      const from = Math.min(1, Math.max(0, -top / height));
      const to = Math.min(1, Math.max(0, (window.innerHeight - top) / height));
      view.current?.style.setProperty("inset-block", `${String(from * 100)}% ${String((1 - to) * 100)}%`);
    };
    follow();
    window.addEventListener("scroll", follow, { passive: true });
    window.addEventListener("resize", follow);
    return () => {
      window.removeEventListener("scroll", follow);
      window.removeEventListener("resize", follow);
    };
  }, [editor, layout]);

  if (rows === null || editor === null) return null;
  const shareAt = ({ currentTarget, clientY }: PointerEvent<HTMLElement>) => {
    const { top, height } = currentTarget.getBoundingClientRect();
    return Math.min(1, Math.max(0, (clientY - top) / height));
  };
  const goTo = (share: number) => {
    const { top, height } = editor.view.dom.getBoundingClientRect();
    window.scrollBy({ top: top + share * height - window.innerHeight / 2, behavior: "instant" });
  };
  return (
    <div
      aria-hidden="true"
      data-overview=""
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        goTo(shareAt(event));
      }}
      onPointerMove={(event) => {
        const share = shareAt(event);
        if (event.currentTarget.hasPointerCapture(event.pointerId)) goTo(share);
        const row = Math.floor(share * rowCount);
        event.currentTarget.title = rowsInWords(rows, row - reach, row + reach);
      }}
      className="fixed top-27 right-1 bottom-3 z-10 w-3.5 cursor-pointer touch-none rounded-md bg-rule/60 max-lg:hidden print:hidden"
    >
      <svg
        viewBox={`0 0 ${String(width)} ${String(rowCount)}`}
        preserveAspectRatio="none"
        className="absolute inset-0 size-full"
      >
        {shapes.map(({ state, left, wide, tall, look }) => (
          <path key={state} d={pathOf(rows, state, left, wide, tall)} className={look} />
        ))}
      </svg>
      <div
        ref={view}
        className="absolute -inset-x-px min-h-2 rounded-md bg-ink/8 ring-1 ring-ink-3/70 ring-inset"
      />
    </div>
  );
});

/**
 * Each tag in a lane of its own, so that none hides another and all can be told apart in grey: what speaks is
 * wide and stands by the text, what is settled is thin and stands at the edge.
 */
const shapes = [
  { state: "unmarked", left: 0, wide: 14, tall: 0.6, look: "fill-ink-3/35" },
  { state: "disputed", left: 0, wide: 6, tall: 2, look: "fill-disputed" },
  { state: "unchecked", left: 6.5, wide: 2.5, tall: 1.5, look: "fill-unchecked" },
  { state: "opinion", left: 9, wide: 2.5, tall: 1.5, look: "fill-opinion" },
  { state: "verified", left: 11.5, wide: 2.5, tall: 1, look: "fill-verified/75" },
] as const;

function pathOf(
  rows: ReadonlyMap<number, OverviewRow>,
  state: OverviewMark["state"],
  left: number,
  wide: number,
  tall: number,
): string {
  let path = "";
  for (const [index, row] of rows) {
    if ((row[state] ?? 0) > 0)
      path += `M${String(left)} ${String(index)}h${String(wide)}v${String(tall)}h-${String(wide)}z`;
  }
  return path;
}
