"use client";

import { flushSync } from "react-dom";
import type { Annotation } from "@/domain/annotation/annotation";
import { directionOf } from "@/domain/text/direction";
import type { Span } from "@/domain/text/span";
import { focusText } from "./focus-text";
import type { Missed } from "./missed/use-missed";
import type { Annotating } from "./use-annotating";
import type { OpenStatement } from "./use-open-statement";
import type { Reading } from "./use-reading";
import type { Selecting } from "./use-statement-selection";
import { useWorkbenchKeys, type WorkbenchKeys } from "./use-workbench-keys";

type Props = {
  language: string;
  singleKeys: boolean;
  canAnnotate: boolean;
  /** My statements on the page. */
  mine: readonly Annotation[];
  selecting: Selecting;
  /** The words that are selected in the text. */
  selected: Span | null;
  reading: Reading;
  open: OpenStatement;
  annotating: Annotating;
  missed: Missed | null;
  onHelp: () => void;
  onPalette: () => void;
};

/**
 * What each key of Mark up acts on: the selected statements, else the selected words, else the open statement, else what stands under
 * the reading cursor.
 */
export function useMarkUpKeys(props: Props): { keys: WorkbenchKeys; current: Annotation | null } {
  const { canAnnotate, mine, selecting, selected, reading, open, annotating, missed } = props;
  const { cursor } = reading;
  const openMine = mine.find(({ id }) => id === open.id) ?? null;
  const current = openMine ?? (cursor && theOneAt(mine, cursor));

  /** Opens the current statement first, at once: what is typed next belongs in its card. */
  const inCard = (write: (id: string) => void) => () => {
    if (current === null) return;
    if (current.id !== open.id)
      flushSync(() => {
        open.open(current.id);
      });
    write(current.id);
  };

  const keys: WorkbenchKeys = {
    tag: (state) => {
      if (!canAnnotate) return;
      const tagged = openMine ?? (cursor && mine.find(({ anchor }) => isSame(anchor, cursor)));
      if (selecting.selected.length > 0) annotating.retagAll(selecting.selected, state);
      else if (selected) annotating.tagSpan(selected, state);
      else if (tagged) annotating.retag(tagged, state);
      else if (cursor) annotating.tagSpan(cursor, state);
    },
    moveCursor: (step) => {
      focusText();
      document.getSelection()?.removeAllRanges();
      if (annotating.respanning === null) open.close();
      reading.step(step, selected);
    },
    moveStatement: open.move,
    evidence: inCard(open.pressEvidence),
    rationale: inCard(open.focusRationale),
    remove: () => {
      focusText();
      if (selecting.selected.length > 0) annotating.removeAll(selecting.selected);
      else if (current) annotating.actions.remove(current);
    },
    missed: () => missed?.next(),
    nothing: () => missed?.wave(),
    undo: annotating.undo,
    redo: annotating.redo,
    select: () => {
      if (current) selecting.select(current.id, "one");
    },
    selectAll: selecting.all,
    escape: () => {
      selecting.clear();
      annotating.stopRespanning();
      if (selected) document.getSelection()?.removeAllRanges();
      else if (open.id === null && selecting.selected.length === 0) missed?.close();
      else open.close();
      focusText();
    },
    enter: takeWords(annotating, selected ?? cursor),
    help: props.onHelp,
    palette: () => {
      // The field of the palette takes the selection away; what was selected stays under the cursor.
      if (selected) reading.goTo(selected);
      props.onPalette();
    },
  };
  useWorkbenchKeys(keys, {
    singleKeys: props.singleKeys,
    fromTheRight: directionOf(props.language) === "rtl",
    isSelecting: selected !== null,
  });
  return { keys, current };
}

/** While a statement waits for its new words, Enter gives it those under the cursor. */
function takeWords({ respanning, takeSpan }: Annotating, words: Span | null): (() => void) | null {
  if (respanning === null || words === null) return null;
  return () => {
    takeSpan(words);
  };
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** My statement on exactly these words, else the only one that has some of them. */
function theOneAt(mine: readonly Annotation[], words: Span): Annotation | null {
  const here = mine.filter(({ anchor }) => anchor.start < words.end && words.start < anchor.end);
  return here.find(({ anchor }) => isSame(anchor, words)) ?? (here.length === 1 ? (here[0] ?? null) : null);
}
