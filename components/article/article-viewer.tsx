"use client";

import { Editor } from "@tiptap/core";
import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useNearScreen } from "@/components/ui/use-near-screen";
import { usePrinting } from "@/components/ui/use-printing";
import type { ArticleNode } from "@/domain/article/article";
import { articleExtensions } from "@/editor/article-extensions";
import {
  assignLanes,
  highlightsWithin,
  type Emphasis,
  type LanedHighlight,
  type StatementHighlight,
} from "@/editor/statement-highlights/highlight";
import { paint, StatementHighlights, type Spot } from "@/editor/statement-highlights/statement-highlights";
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
export const ArticleViewer = memo(function ArticleViewer({ doc, language, painting, spots, onReady }: Props) {
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
  const { highlights, emphasis, layout } = painting ?? nothing;
  const laned = useMemo(() => assignLanes(highlights), [highlights]);
  useLayoutEffect(() => {
    if (editor === null) return;
    const within = near && layout ? highlightsWithin(laned, layout.spanBetween(near.from, near.to)) : none;
    paint(editor, layout && isPrinting ? laned : within, emphasis, spots);
  }, [editor, laned, emphasis, layout, near, isPrinting, spots]);

  return (
    <div lang={language === "und" ? undefined : language} dir={directionOf(language)}>
      {editor ? null : <ArticleText doc={text} />}
      <div ref={mount} />
    </div>
  );
});

const none: readonly LanedHighlight[] = [];
const nothing: StatementPainting = {
  highlights: none,
  emphasis: { openId: null, hoveredId: null },
  layout: null,
};
