"use client";

import type { Editor } from "@tiptap/core";
import { useLayoutEffect, useState, type RefObject } from "react";
import type { Stretch } from "@/components/ui/use-near-screen";
import { textMapOf } from "@/editor/statement-highlights/statement-highlights";
import type { TextLayout } from "@/editor/text-layout";
import type { MarginRow } from "./fold-cards";
import { placeCards } from "./place-cards";
import { closedHeight, gap } from "./use-margin-rows";

type Props = {
  list: RefObject<HTMLElement | null>;
  editor: Editor | null;
  layout: TextLayout | null;
  rows: readonly MarginRow[] | null;
  openId: string | null;
  near: Stretch | null;
};

/** Where each line of the margin stands, in pixels from the top of the list; null until the text can be measured. */
export function useCardPlaces({
  list,
  editor,
  layout,
  rows,
  openId,
  near,
}: Props): ReadonlyMap<string, number> | null {
  const [places, setPlaces] = useState<ReadonlyMap<string, number> | null>(null);

  useLayoutEffect(() => {
    const element = list.current;
    if (editor === null || element === null || layout === null || rows === null) return;
    const lineTop = exactTops(editor, layout);
    const place = () => {
      const below = editor.view.dom.getBoundingClientRect().top - element.getBoundingClientRect().top;
      const open = openCard(element, openId);
      const cards = rows.map(({ id, start, wanted }) => {
        const about = wanted + below;
        const isNear = near !== null && near.from <= about && about <= near.to;
        const top = Math.round(isNear ? lineTop(start) + below : about);
        return id === openId
          ? { id, wanted: top - 8, height: open?.offsetHeight ?? closedHeight }
          : { id, wanted: top - 3, height: closedHeight };
      });
      const next = placeCards(cards, openId, gap);
      setPlaces((before) => (before !== null && isSame(before, next) ? before : next));
    };
    place();
    // What stands above the text grows and shrinks; the open card grows with what is written in it.
    const observer = new ResizeObserver(place);
    if (element.parentElement) observer.observe(element.parentElement);
    const open = openCard(element, openId);
    if (open) observer.observe(open);
    return () => {
      observer.disconnect();
    };
  }, [list, editor, layout, rows, openId, near]);

  return places;
}

function openCard(list: HTMLElement, openId: string | null): HTMLElement | null {
  return list.querySelector<HTMLElement>(`[data-card="${CSS.escape(openId ?? "")}"]`);
}

const known = new WeakMap<TextLayout, Map<number, number>>();

/** The top of the line at an offset, in pixels from the top of the text, asked of the page once as long as the text is laid out alike. */
function exactTops(editor: Editor, layout: TextLayout): (offset: number) => number {
  const tops = known.get(layout) ?? new Map<number, number>();
  known.set(layout, tops);
  const origin = editor.view.dom.getBoundingClientRect().top;
  const map = textMapOf(editor);
  return (offset) => {
    const top = tops.get(offset) ?? editor.view.coordsAtPos(map.toPosition(offset)).top - origin;
    tops.set(offset, top);
    return top;
  };
}

function isSame(before: ReadonlyMap<string, number>, next: ReadonlyMap<string, number>): boolean {
  return before.size === next.size && [...next].every(([id, top]) => before.get(id) === top);
}
