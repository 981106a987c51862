"use client";

import type { Editor } from "@tiptap/core";
import { useLayoutEffect, useState } from "react";
import { measureText, type TextLayout } from "@/editor/text-layout";

/** Where the viewer's text stands, measured anew when it reflows: with the window, with the fonts. Null until it stands. */
export function useTextLayout(editor: Editor | null): TextLayout | null {
  const [layout, setLayout] = useState<TextLayout | null>(null);
  useLayoutEffect(() => {
    if (editor === null) return;
    const { dom } = editor.view;
    let measured = "";
    const look = () => {
      const { width, height } = dom.getBoundingClientRect();
      const now = [width, height, document.fonts.status].join(" ");
      if (now === measured) return;
      measured = now;
      setLayout(measureText(editor));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(dom);
    return () => {
      observer.disconnect();
    };
  }, [editor]);
  return layout;
}
