"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
import type { Span } from "@/domain/text/span";
import { selectionToSpan } from "@/editor/selection-to-span";
import { textMapOf } from "@/editor/statement-highlights/statement-highlights";

/**
 * The words of the article that are selected, as a span of its text; null when none are.
 * A read-only editor tells nothing of a click inside a selection, so the document's own event is heard.
 */
export function useSelectedSpan(editor: Editor | null): Span | null {
  const [span, setSpan] = useState<Span | null>(null);
  useEffect(() => {
    if (editor === null) return;
    const read = () => {
      const next = readSpan(editor);
      setSpan((before) => (before?.start === next?.start && before?.end === next?.end ? before : next));
    };
    document.addEventListener("selectionchange", read);
    return () => {
      document.removeEventListener("selectionchange", read);
    };
  }, [editor]);
  return span;
}

function readSpan(editor: Editor): Span | null {
  const selection = document.getSelection();
  const { dom } = editor.view;
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (!dom.contains(startContainer) && !dom.contains(endContainer) && !selection.containsNode(dom, true))
    return null;
  const map = textMapOf(editor);
  const from = dom.contains(startContainer) ? editor.view.posAtDOM(startContainer, startOffset) : 0;
  const to = dom.contains(endContainer)
    ? editor.view.posAtDOM(endContainer, endOffset)
    : editor.state.doc.content.size;
  return selectionToSpan(map, from, to);
}
