"use client";

import type { Editor } from "@tiptap/core";
import { useState, type MouseEvent } from "react";
import { ArticleFacts } from "@/components/article/article-facts";
import { ArticleViewer, type StatementPainting } from "@/components/article/article-viewer";
import { CitedPassages } from "@/components/article/cited-passages";
import type { Annotation } from "@/domain/annotation/annotation";
import type { TagState } from "@/domain/annotation/tag";
import type { Article } from "@/domain/article/article";
import type { CitedPassage } from "@/domain/evidence/library";
import type { Span } from "@/domain/text/span";
import { statementsAt } from "@/editor/statement-highlights/highlight";
import { textMapOf, type Spot } from "@/editor/statement-highlights/statement-highlights";
import { OverlapChoice } from "./overlap-choice";
import { placeBy } from "./place-by";
import { TagToolbar, type ToolbarPlace } from "./tag-toolbar";

type Props = {
  article: Article;
  passages: readonly CitedPassage[];
  editor: Editor | null;
  onReady: (editor: Editor) => void;
  painting: StatementPainting;
  spots: readonly Spot[];
  /** The annotations behind the highlights. */
  shown: readonly Annotation[];
  onOpen: (id: string) => void;
  /** The text was pressed at this offset, where no statement is. */
  onPlace: (offset: number) => void;
  /** The selected words, when they may be tagged. */
  taggable: Span | null;
  onTag: (span: Span, state: TagState) => void;
  /** Set while a statement waits for its new words. */
  onTakeSpan: ((span: Span) => void) | null;
};

/** The article with what appears by its words: the toolbar at a selection, the choice where statements overlap. */
export function ArticlePane(props: Props) {
  const { article, editor, painting, shown, taggable, onTag, onTakeSpan, onOpen } = props;
  const [page, setPage] = useState<HTMLElement | null>(null);
  const [choice, setChoice] = useState<{ ids: string[]; place: ToolbarPlace } | null>(null);

  const openAtPointer = (event: MouseEvent) => {
    setChoice(null);
    if (!editor || document.getSelection()?.isCollapsed === false) return;
    const at = editor.view.posAtCoords({ left: event.clientX, top: event.clientY });
    if (at === null) return;
    const offset = textMapOf(editor).toOffset(at.pos);
    const isOnMark = event.target instanceof Element && event.target.closest("mark.statement") !== null;
    const ids = isOnMark ? statementsAt(painting.highlights, offset) : [];
    const [first] = ids;
    if (first === undefined) {
      props.onPlace(offset);
      return;
    }
    if (ids.length === 1) onOpen(first);
    else {
      const words = { left: event.clientX, top: event.clientY - 14, bottom: event.clientY + 14 };
      setChoice({ ids, place: placeBy(page, words, { width: 320, height: 8 + 36 * ids.length }) });
    }
  };

  return (
    <section
      aria-label="Article"
      aria-describedby="article-keys"
      // Where the focus comes back to: the reading cursor shows it.
      tabIndex={-1}
      data-key="text"
      className="pt-11 pb-[40vh] outline-none"
    >
      <p id="article-keys" hidden>
        J and K move by sentence, the arrows by word. Press the question mark for all keys. With a screen
        reader, switch to focus mode first.
      </p>
      <div ref={setPage} className="relative ml-auto max-w-[702px] max-lg:mx-auto">
        <ArticleFacts article={article} />
        <CitedPassages articleId={article.id} passages={props.passages} />
        {/* The keyboard's way to a statement is the list beside the text and the keys; a press in the text is for the pointer. */}
        <div role="presentation" onClick={openAtPointer}>
          <ArticleViewer
            doc={article.version.doc}
            language={article.language}
            painting={painting}
            spots={props.spots}
            onReady={props.onReady}
          />
        </div>
        {editor && taggable ? (
          <TagToolbar
            place={placeOf(editor, page, taggable)}
            onTag={(state) => {
              onTag(taggable, state);
            }}
            onTakeSpan={
              onTakeSpan
                ? () => {
                    onTakeSpan(taggable);
                  }
                : undefined
            }
          />
        ) : null}
        {choice ? (
          <OverlapChoice
            place={choice.place}
            annotations={shown.filter(({ id }) => choice.ids.includes(id))}
            onChoose={(id) => {
              setChoice(null);
              onOpen(id);
            }}
            onClose={() => {
              setChoice(null);
            }}
          />
        ) : null}
      </div>
    </section>
  );
}

function placeOf(editor: Editor, page: HTMLElement | null, { start, end }: Span): ToolbarPlace {
  const map = textMapOf(editor);
  const { top } = editor.view.coordsAtPos(map.toPosition(start));
  const { left, bottom } = editor.view.coordsAtPos(map.toPosition(end), -1);
  return placeBy(page, { left: left - 240, top, bottom }, { width: 480, height: 42 });
}
