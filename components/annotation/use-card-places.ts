"use client";

import type { Editor } from "@tiptap/core";
import { useLayoutEffect, useRef, useState, type RefObject } from "react";
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

  const known = useRef<TextTops | null>(null);

  useLayoutEffect(() => {
    const element = list.current;
    if (editor === null || element === null) return;
    const place = () => {
      known.current = textTops(known.current, editor, element);
      const next = measure(element, known.current, annotations, openId);
      setPlaces((before) => (before !== null && isSame(before, next) ? before : next));
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

/** How far below the top of the list offsets of the text stand, in pixels, as long as the text is laid out alike. */
type TextTops = { editor: Editor; layout: string; at: Map<number, number> };

/** What is known stays until the text reflows: asking the page for every statement is most of the work of a letter typed. */
function textTops(known: TextTops | null, editor: Editor, list: HTMLElement): TextTops {
  const { top, width, height } = editor.view.dom.getBoundingClientRect();
  const below = Math.round(top - list.getBoundingClientRect().top);
  const layout = [below, width, height, document.fonts.status].join(" ");
  return known?.editor === editor && known.layout === layout ? known : { editor, layout, at: new Map() };
}

function measure(
  list: HTMLElement,
  { editor, at }: TextTops,
  annotations: readonly Annotation[],
  openId: string | null,
) {
  const origin = list.getBoundingClientRect().top;
  const map = textMapOf(editor);
  const topOf = (offset: number) => {
    const top = at.get(offset) ?? Math.round(editor.view.coordsAtPos(map.toPosition(offset)).top - origin);
    at.set(offset, top);
    return top;
  };
  const open = list.querySelector<HTMLElement>(`[data-card="${CSS.escape(openId ?? "")}"]`);
  const cards = annotations.map(({ id, anchor }) => ({
    id,
    wanted: topOf(anchor.start) - (id === openId ? 8 : 3),
    height: id === openId ? (open?.offsetHeight ?? closedHeight) : closedHeight,
  }));
  return placeCards(cards, openId, gap);
}

function isSame(before: ReadonlyMap<string, number>, next: ReadonlyMap<string, number>): boolean {
  return before.size === next.size && [...next].every(([id, top]) => before.get(id) === top);
}
