"use client";

import type { Editor } from "@tiptap/core";
import { useLayoutEffect, useState, type RefObject } from "react";
import type { Annotation } from "@/domain/annotation/annotation";
import { textMapOf } from "@/editor/statement-highlights/statement-highlights";
import { placeCards } from "./place-cards";

const gap = 4;
const closedHeight = 34;

/** Where each card stands, in pixels from the top of the list; null until the text can be measured. */
export function useCardPlaces(
  list: RefObject<HTMLElement | null>,
  editor: Editor | null,
  annotations: readonly Annotation[],
  openId: string | null,
): ReadonlyMap<string, number> | null {
  const [places, setPlaces] = useState<ReadonlyMap<string, number> | null>(null);

  useLayoutEffect(() => {
    const element = list.current;
    if (editor === null || element === null) return;
    const place = () => {
      setPlaces((before) => {
        const next = measure(element, editor, annotations, openId);
        return before !== null && isSame(before, next) ? before : next;
      });
    };
    place();
    // The text reflows with the window and the fonts; the open card grows with what is written in it.
    const observer = new ResizeObserver(place);
    observer.observe(editor.view.dom);
    const open = element.querySelector(`[data-card="${CSS.escape(openId ?? "")}"]`);
    if (open) observer.observe(open);
    return () => {
      observer.disconnect();
    };
  }, [list, editor, annotations, openId]);

  return places;
}

function measure(
  list: HTMLElement,
  editor: Editor,
  annotations: readonly Annotation[],
  openId: string | null,
) {
  const origin = list.getBoundingClientRect().top;
  const map = textMapOf(editor);
  const open = list.querySelector<HTMLElement>(`[data-card="${CSS.escape(openId ?? "")}"]`);
  const cards = annotations.map(({ id, anchor }) => ({
    id,
    wanted:
      Math.round(editor.view.coordsAtPos(map.toPosition(anchor.start)).top - origin) -
      (id === openId ? 8 : 3),
    height: id === openId ? (open?.offsetHeight ?? closedHeight) : closedHeight,
  }));
  return placeCards(cards, openId, gap);
}

function isSame(before: ReadonlyMap<string, number>, next: ReadonlyMap<string, number>): boolean {
  return before.size === next.size && [...next].every(([id, top]) => before.get(id) === top);
}
