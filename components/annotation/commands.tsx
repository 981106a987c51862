"use client";

import type { EvidencePorts } from "@/components/evidence/evidence-ports";
import type { Annotation } from "@/domain/annotation/annotation";
import type { Article } from "@/domain/article/article";
import type { Person } from "@/domain/people/person";
import type { Span } from "@/domain/text/span";
import { KeyHelp } from "./key-help";
import { MissedBar } from "./missed/missed-bar";
import type { Missed } from "./missed/use-missed";
import { PaletteDoor } from "./palette-door";
import { ReadingVoice } from "./reading-voice";
import { SelectionBar } from "./selection-bar";
import type { Show } from "./show";
import { UndoBar } from "./undo-bar";
import type { Above } from "./use-above";
import type { Annotating } from "./use-annotating";
import { useMarkUpKeys } from "./use-mark-up-keys";
import type { OpenStatement } from "./use-open-statement";
import type { Reading } from "./use-reading";
import type { Selecting } from "./use-statement-selection";

type Props = {
  /** My statements on the page, and those of them that are selected. */
  mine: readonly Annotation[];
  selecting: Selecting;
  article: Article;
  singleKeys: boolean;
  canAnnotate: boolean;
  /** The statements on the page, and all in the text. */
  shown: readonly Annotation[];
  all: readonly Annotation[];
  colleagues: readonly Person[];
  selected: Span | null;
  reading: Reading;
  open: OpenStatement;
  annotating: Annotating;
  above: Above;
  missed: Missed | null;
  findArticles: EvidencePorts["findArticles"];
  onShow: (show: Show) => void;
};

/** Mark up without a mouse: the keys, the palette that finds them, what is said aloud, and the way back. */
export function Commands(props: Props) {
  const { selecting, article, canAnnotate, reading, annotating, above } = props;
  const { keys, current } = useMarkUpKeys({
    language: article.language,
    singleKeys: props.singleKeys,
    canAnnotate,
    mine: props.mine,
    selecting,
    selected: props.selected,
    reading,
    open: props.open,
    annotating,
    missed: props.missed,
    onHelp: () => {
      above.open("keys");
    },
    onPalette: () => {
      above.open("palette");
    },
  });
  return (
    <>
      {props.missed === null ? null : (
        <MissedBar
          missed={props.missed}
          onTag={keys.tag}
          isRaised={(annotating.notice ?? annotating.historyView.said) !== null}
          isCardOpen={props.open.id !== null}
        />
      )}
      <UndoBar
        history={annotating.historyView}
        notice={annotating.notice}
        onUndo={annotating.undo}
        onRedo={annotating.redo}
        onDismiss={annotating.dismiss}
        isRaised={selecting.selected.length > 0}
      />
      <SelectionBar
        count={selecting.selected.length}
        onTag={keys.tag}
        onRemove={keys.remove}
        onClear={selecting.clear}
      />
      <ReadingVoice text={article.version.text} cursor={reading.cursor} shown={props.shown} />
      <KeyHelp open={above.what === "keys"} onClose={above.close} onFocusBack={above.focusBack} />
      <PaletteDoor
        open={above.what === "palette"}
        onClose={above.close}
        onFocusBack={above.focusBack}
        articleId={article.id}
        canAnnotate={canAnnotate}
        keys={keys}
        current={current}
        actions={annotating.actions}
        statements={props.all}
        colleagues={props.colleagues}
        findArticles={props.findArticles}
        onShow={props.onShow}
      />
    </>
  );
}
