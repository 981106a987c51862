"use client";

import { Editor } from "@tiptap/core";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useNearScreen } from "@/components/ui/use-near-screen";
import { usePrinting } from "@/components/ui/use-printing";
import type { ArticleNode } from "@/domain/article/article";
import { articleExtensions } from "@/editor/article-extensions";
import {
  assignLanes,
  highlightsWithin,
  type Emphasis,
  type StatementHighlight,
} from "@/editor/statement-highlights/highlight";
import {
  setHighlights,
  setSpots,
  StatementHighlights,
  type Spot,
} from "@/editor/statement-highlights/statement-highlights";
import type { TextLayout } from "@/editor/text-layout";
import { directionOf } from "@/domain/text/direction";
import { ArticleText } from "./article-text";

/** The statements of an article, and where its text stands, so that those near the screen can be painted. */
export type StatementPainting = {
  highlights: readonly StatementHighlight[];
  emphasis: Emphasis;
  /** Null until the viewer stands. */
  layout: TextLayout | null;
};

type Props = {
  /** The text of one version, which never changes: another one is another viewer. */
  doc: ArticleNode;
  language: string;
  /** Null where the text alone is shown. */
  painting: StatementPainting | null;
  spots: readonly Spot[];
  /** Called once the viewer stands in place of the server's text. */
  onReady: (editor: Editor) => void;
};

/**
 * The article in Tiptap, read-only. The server's text stays until the viewer stands, and both have the
 * same markup, so that nothing moves when the one takes the other's place. Of its highlights those near the screen are painted.
 */
export function ArticleViewer({ doc, language, painting, spots, onReady }: Props) {
  const mount = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  // The first: the same text comes anew with every refresh, and must not take away what is selected in it.
  const [text] = useState(doc);
  const ready = useRef(onReady);
  useEffect(() => {
    ready.current = onReady;
  });

  useLayoutEffect(() => {
    const viewer = new Editor({
      element: mount.current,
      extensions: [...articleExtensions, StatementHighlights],
      content: text,
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
  }, [text]);

  const near = useNearScreen(mount, editor);
  const isPrinting = usePrinting();
  const { highlights = none, emphasis, layout } = painting ?? {};
  const laned = useMemo(() => assignLanes(highlights), [highlights]);
  useLayoutEffect(() => {
    if (!editor || !layout || !emphasis || !near) return;
    const seen = isPrinting ? laned : highlightsWithin(laned, layout.spanBetween(near.from, near.to));
    setHighlights(editor, seen, emphasis);
  }, [editor, laned, emphasis, layout, near, isPrinting]);

  useLayoutEffect(() => {
    if (editor) setSpots(editor, spots);
  }, [editor, spots]);

  return (
    <div lang={language === "und" ? undefined : language} dir={directionOf(language)}>
      {editor ? null : <ArticleText doc={text} />}
      <div ref={mount} />
    </div>
  );
}

const none: readonly StatementHighlight[] = [];
