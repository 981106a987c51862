"use client";

import { Editor } from "@tiptap/core";
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import type { ArticleNode } from "@/domain/article/article";
import { articleExtensions } from "@/editor/article-extensions";
import type { StatementHighlight } from "@/editor/statement-highlights/highlight";
import {
  setHighlights,
  setSpots,
  StatementHighlights,
  type Spot,
} from "@/editor/statement-highlights/statement-highlights";
import { directionOf } from "@/domain/text/direction";

type Props = {
  doc: ArticleNode;
  language: string;
  highlights: readonly StatementHighlight[];
  spots: readonly Spot[];
  /** Called once the viewer stands in place of the server's text. */
  onReady: (editor: Editor) => void;
  /** The same text as the server rendered it: read until the viewer takes over, and without script. */
  children: ReactNode;
};

/**
 * The article in Tiptap, read-only. The server's text stays until the viewer stands, and both have the
 * same markup, so that nothing moves when the one takes the other's place.
 */
export function ArticleViewer({ doc, language, highlights, spots, onReady, children }: Props) {
  const mount = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const ready = useRef(onReady);
  useEffect(() => {
    ready.current = onReady;
  });

  useLayoutEffect(() => {
    const viewer = new Editor({
      element: mount.current,
      extensions: [...articleExtensions, StatementHighlights],
      content: doc,
      editable: false,
      injectCSS: false,
      editorProps: { attributes: { class: "article", role: "document", translate: "no" } },
    });
    setEditor(viewer);
    ready.current(viewer);
    return () => {
      setEditor(null);
      viewer.destroy();
    };
  }, [doc]);

  useLayoutEffect(() => {
    if (editor) setHighlights(editor, highlights);
  }, [editor, highlights]);

  useLayoutEffect(() => {
    if (editor) setSpots(editor, spots);
  }, [editor, spots]);

  return (
    <div lang={language === "und" ? undefined : language} dir={directionOf(language)}>
      {editor ? null : children}
      <div ref={mount} />
    </div>
  );
}
