"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { tagStates, tagTable } from "@/domain/annotation/tag";
import type { EvidencePorts } from "@/components/evidence/evidence-ports";
import type { Annotation } from "@/domain/annotation/annotation";
import type { Person } from "@/domain/people/person";
import type { CardActions } from "./card-actions";
import type { PaletteAction } from "./mark-up-palette";
import type { Show } from "./show";
import type { WorkbenchKeys } from "./use-workbench-keys";

/** Fetched when it is first opened: Mark up is read before anything is looked for. */
const MarkUpPalette = dynamic(() => import("./mark-up-palette").then((file) => file.MarkUpPalette), {
  ssr: false,
});

type Props = {
  open: boolean;
  onClose: () => void;
  onFocusBack: () => void;
  articleId: string;
  canAnnotate: boolean;
  keys: WorkbenchKeys;
  /** My statement on which the keys act. */
  current: Annotation | null;
  actions: CardActions;
  /** Every statement in the text. */
  statements: readonly Annotation[];
  colleagues: readonly Person[];
  findArticles: EvidencePorts["findArticles"];
  onShow: (show: Show) => void;
};

/** The way into the command palette: what it can do on this page, and where it can lead. */
export function PaletteDoor(props: Props) {
  const router = useRouter();
  const { open, articleId, canAnnotate, onShow } = props;
  const [openings, setOpenings] = useState({ count: 0, isOpen: false });
  if (openings.isOpen !== open) setOpenings({ count: openings.count + (open ? 1 : 0), isOpen: open });
  if (openings.count === 0) return null;

  const to = (address: string) => () => {
    router.push(address);
  };
  const base = `/articles/${articleId}`;
  return (
    <MarkUpPalette
      key={openings.count}
      open={open}
      onClose={props.onClose}
      onFocusBack={props.onFocusBack}
      actions={[
        ...(canAnnotate ? writingActions(props) : []),
        ...readingActions(props),
        ...(canAnnotate ? [{ name: "Go to Review", run: to(`${base}/review`) }] : []),
        { name: "Go to Summary", run: to(`${base}/summary`) },
        { name: "Go to Articles", run: to("/articles") },
        { name: "Go to Evidence", run: to("/evidence") },
        { name: "Go to People", run: to("/people") },
        { name: "Go to Account", run: to("/account") },
      ]}
      statements={props.statements}
      colleagues={props.colleagues}
      findArticles={props.findArticles}
      onStatement={(id) => {
        onShow({ kind: "everyone" });
        props.actions.open(id);
      }}
      onLayer={({ id }) => {
        onShow({ kind: "colleague", id });
      }}
      onReview={
        canAnnotate
          ? ({ id }) => {
              router.push(`${base}/review?colleague=${id}`);
            }
          : null
      }
      onArticle={(id) => {
        router.push(`/articles/${id}`);
      }}
    />
  );
}

function writingActions({ keys, current, actions }: Props): PaletteAction[] {
  return [
    ...tagStates.map((state) => ({
      name: `Tag ${tagTable[state].label.toLowerCase()}`,
      key: tagTable[state].key,
      run: () => {
        keys.tag(state);
      },
    })),
    { name: "Add evidence", key: "E", run: keys.evidence },
    { name: "Write the rationale", key: "N", run: keys.rationale },
    ...(current === null ? [] : statementActions(current, actions)),
    { name: "Select the statement", key: "S", run: keys.select },
    { name: "Select all my statements", run: keys.selectAll },
    { name: "What did we miss", key: "M", run: keys.missed },
    { name: "Nothing to check in this sentence", key: "X", run: keys.nothing },
    { name: "Remove the statement", key: "Backspace", run: keys.remove },
    { name: "Undo", key: "Ctrl Z", run: keys.undo },
    { name: "Redo", key: "Ctrl Y", run: keys.redo },
  ];
}

function statementActions(current: Annotation, { changeSpan, copyLink }: CardActions): PaletteAction[] {
  return [
    {
      name: "Change span",
      run: () => {
        changeSpan(current);
      },
    },
    {
      name: "Copy link to the statement",
      run: () => {
        copyLink(current);
      },
    },
  ];
}

function readingActions({ keys, canAnnotate, onShow }: Props): PaletteAction[] {
  const move = (by: "sentence" | "paragraph", step: 1 | -1) => () => {
    keys.moveCursor({ by, step, extending: false });
  };
  const show = (kind: "mine" | "everyone") => () => {
    onShow({ kind });
  };
  return [
    { name: "Next sentence", key: "J", run: move("sentence", 1) },
    { name: "Previous sentence", key: "K", run: move("sentence", -1) },
    { name: "Next paragraph", key: "Ctrl ↓", run: move("paragraph", 1) },
    { name: "Previous paragraph", key: "Ctrl ↑", run: move("paragraph", -1) },
    {
      name: "Next statement",
      key: "]",
      run: () => {
        keys.moveStatement(1);
      },
    },
    {
      name: "Previous statement",
      key: "[",
      run: () => {
        keys.moveStatement(-1);
      },
    },
    ...(canAnnotate ? [{ name: "Show my statements", run: show("mine") }] : []),
    { name: "Show everyone’s statements", run: show("everyone") },
    { name: "Show all keys", key: "?", run: keys.help },
  ];
}
