"use client";

import type { Editor } from "@tiptap/core";
import { ChevronDown, ChevronUp } from "lucide-react";
import { useEffect, useMemo, useRef, useState, type ReactNode, type Ref } from "react";
import { ArticleViewer } from "@/components/article/article-viewer";
import { useSelectedSpan } from "@/components/article/use-selected-span";
import { Button } from "@/components/ui/button";
import type { Article } from "@/domain/article/article";
import { splitSentences } from "@/domain/text/sentences";
import type { Span } from "@/domain/text/span";

type Props = { article: Article; onTake: (span: Span) => void; onBack: () => void };

/** An article’s text to select words in: with the mouse, or sentence by sentence with two buttons. */
export function PassageChoice({ article, onTake, onBack }: Props) {
  const { version, language, headline } = article;
  const [editor, setEditor] = useState<Editor | null>(null);
  const { picked, pick } = usePicked(editor);
  const sentences = useMemo(() => splitSentences(version.text, language), [version.text, language]);
  const text = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const spots = useMemo(
    () => (picked === null ? [] : [{ kind: "pending-selection" as const, ...picked }]),
    [picked],
  );
  // The list that had the keyboard is gone.
  useEffect(() => {
    next.current?.focus({ preventScroll: true });
  }, []);

  const move = (step: 1 | -1) => {
    document.getSelection()?.removeAllRanges();
    const at = picked === null ? -1 : sentences.findIndex(({ end }) => end > picked.start);
    const sentence = sentences[Math.min(Math.max(at + step, 0), sentences.length - 1)];
    if (sentence === undefined) return;
    pick(sentence);
    requestAnimationFrame(() =>
      text.current?.querySelector(".pending-selection")?.scrollIntoView({ block: "center" }),
    );
  };

  return (
    <div>
      <p className="text-sm text-ink-2">
        Select the words in “<bdi>{headline}</bdi>”.
      </p>
      <div ref={text} role="region" aria-label="Text of the article" className="mt-3">
        <ArticleViewer
          doc={version.doc}
          language={language}
          painting={null}
          spots={spots}
          onReady={setEditor}
        />
      </div>
      <div className="sticky -bottom-6 -mx-6 -mb-6 mt-4 grid gap-2.5 border-t border-rule bg-surface px-6 py-3.5">
        <p role="status" className="line-clamp-2 text-sm text-ink-2">
          {picked === null
            ? "No words are selected yet."
            : `“${version.text.slice(picked.start, picked.end)}”`}
        </p>
        <div className="flex flex-wrap items-center gap-2">
          <Step
            label="Previous sentence"
            onPress={() => {
              move(-1);
            }}
          >
            <ChevronUp aria-hidden="true" size={16} />
          </Step>
          <Step
            ref={next}
            label="Next sentence"
            onPress={() => {
              move(1);
            }}
          >
            <ChevronDown aria-hidden="true" size={16} />
          </Step>
          <Button kind="quiet" className="mr-auto" onClick={onBack}>
            Another article
          </Button>
          <Button
            kind="primary"
            disabled={picked === null}
            onClick={() => {
              if (picked !== null) onTake(picked);
            }}
          >
            Use these words
          </Button>
        </div>
      </div>
    </div>
  );
}

/** The last words that were selected, or stepped to: a press on a button may take the selection away. */
function usePicked(editor: Editor | null): { picked: Span | null; pick: (span: Span) => void } {
  const selected = useSelectedSpan(editor);
  const [heard, setHeard] = useState<Span | null>(null);
  const [picked, setPicked] = useState<Span | null>(null);
  if (selected !== null && selected !== heard) {
    setHeard(selected);
    setPicked(selected);
  }
  return { picked, pick: setPicked };
}

type StepProps = { label: string; onPress: () => void; ref?: Ref<HTMLButtonElement>; children: ReactNode };

function Step({ label, onPress, ref, children }: StepProps) {
  return (
    <button
      ref={ref}
      type="button"
      aria-label={label}
      onClick={onPress}
      className="grid size-9 place-items-center rounded-lg text-ink-2 ring-1 ring-rule-2 ring-inset hover:bg-rule/40 hover:text-ink pointer-coarse:size-11"
    >
      {children}
    </button>
  );
}
