"use client";

import { useMemo, useState, useSyncExternalStore } from "react";
import { citationOf } from "@/components/evidence/evidence-draft";
import type { EvidencePorts } from "@/components/evidence/evidence-ports";
import { describe } from "@/domain/anchor/describe";
import { copyText } from "@/components/ui/copy-text";
import type { Annotation } from "@/domain/annotation/annotation";
import type { TagState } from "@/domain/annotation/tag";
import type { ArticleVersion } from "@/domain/article/article";
import { saveCitationInput } from "@/domain/evidence/evidence";
import type { Span } from "@/domain/text/span";
import { ActHistory, type HistoryView } from "./act-history";
import type { CardActions } from "./card-actions";
import type { Desk } from "./desk";
import { RememberedWrites } from "./remembered-writes";
import { SourceActs } from "./source-acts";
import { StatementActs } from "./statement-acts";
import type { OpenStatement } from "./use-open-statement";

type Props = {
  desk: Desk;
  /** Every statement that is in the text. */
  annotations: readonly Annotation[];
  version: ArticleVersion;
  articleId: string;
  ports: { newId: () => string; evidence: EvidencePorts };
  open: OpenStatement["open"];
  setHoveredId: (id: string | null) => void;
  select: CardActions["select"];
};

export type Annotating = {
  actions: CardActions;
  tagSpan: (span: Span, state: TagState) => void;
  retag: (annotation: Annotation, state: TagState) => void;
  retagAll: (annotations: readonly Annotation[], state: TagState) => void;
  removeAll: (annotations: readonly Annotation[]) => void;
  /** The annotation that waits for its new words. */
  respanning: Annotation | null;
  takeSpan: (span: Span) => void;
  stopRespanning: () => void;
  /** What can be taken back: whoever does something to statements pushes it here. */
  history: ActHistory;
  historyView: HistoryView;
  undo: () => void;
  redo: () => void;
  /** Something to say that is no act, and whether it stays until it is dismissed. */
  notice: Notice | null;
  /** Takes away what is said; while a statement waits for its new words, it keeps those it has. */
  dismiss: () => void;
};

export type Notice = { words: string; stays: boolean };

/** Everything that one does to statements on Mark up, turned into writes to the desk. */
export function useAnnotating({
  desk,
  annotations,
  version,
  articleId,
  ports,
  open,
  setHoveredId,
  select,
}: Props): Annotating {
  const [respanningId, setRespanningId] = useState<string | null>(null);
  const respanning = annotations.find(({ id }) => id === respanningId) ?? null;
  if (respanningId !== null && respanning === null) setRespanningId(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [history] = useState(() => new ActHistory(() => Date.now()));
  const historyView = useSyncExternalStore(history.subscribe, history.getView, history.getView);
  const acts = useMemo(() => {
    const { newId } = ports;
    const writes = new RememberedWrites({ desk, history, version, show: open });
    const statements = new StatementActs(writes, newId);
    const sources = new SourceActs(writes);
    const tagSpan = (span: Span, state: TagState) => {
      const id = statements.tag(span, state);
      document.getSelection()?.removeAllRanges();
      open(id);
      setNotice(null);
    };
    const actions: CardActions = {
      open: (id) => {
        open(id);
      },
      close: () => {
        open(null);
      },
      hover: setHoveredId,
      select,
      change: (annotation, part, kind) => {
        statements.change(annotation, part, kind);
      },
      remove: (annotation) => {
        open(null);
        setNotice(null);
        statements.remove(annotation);
      },
      confirm: (annotation) => {
        statements.answerFor(annotation);
      },
      attach: (annotation, span) => {
        statements.answerFor(annotation, span);
        document.getSelection()?.removeAllRanges();
        open(annotation.id);
      },
      changeSpan: (annotation) => {
        setNotice(null);
        setRespanningId(annotation.id);
      },
      copyLink: ({ id }) => {
        const link = new URL(`/articles/${articleId}#statement-${id}`, location.origin).href;
        void copyText(link).then((copied) => {
          setNotice(
            copied ? { words: "Link copied.", stays: false } : { words: `The link: ${link}`, stays: true },
          );
        });
      },
      cite: (annotation, draft) => {
        const { body, shown } = citationOf(
          draft,
          annotation.id,
          annotation.citations.map(({ evidence }) => evidence),
          { citation: ports.newId(), evidence: ports.newId() },
          new Date().toISOString(),
        );
        const checked = saveCitationInput.safeParse({ ...body, mutationId: body.id, baseRevision: 0 });
        if (!checked.success) return checked.error.issues[0]?.message ?? "This source cannot be read.";
        sources.cite(annotation.id, { act: "cite", body, shown });
        return null;
      },
      removeCitation: (annotation, citation) => {
        sources.removeCitation(annotation, citation);
      },
      accept: (annotation, review) => {
        sources.accept(annotation, review);
      },
      keepMine: (id) => {
        desk.keepMine(id);
      },
      takeStored: (id) => {
        desk.takeStored(id);
        history.forget(id);
      },
      evidence: ports.evidence,
    };
    return { statements, tagSpan, actions };
  }, [desk, history, version, articleId, ports, open, setHoveredId, select]);

  const stopRespanning = () => {
    setRespanningId(null);
    setNotice(null);
  };
  return {
    actions: acts.actions,
    tagSpan: acts.tagSpan,
    retag: (annotation, state) => {
      acts.statements.retag(annotation, state);
    },
    retagAll: (annotations, state) => {
      setNotice(null);
      acts.statements.retagAll(annotations, state);
    },
    removeAll: (annotations) => {
      setNotice(null);
      acts.statements.removeAll(annotations);
    },
    respanning,
    takeSpan: ({ start, end }) => {
      if (respanning) acts.statements.change(respanning, { anchor: describe(version.text, start, end) });
      document.getSelection()?.removeAllRanges();
      stopRespanning();
    },
    stopRespanning,
    history,
    historyView,
    undo: () => {
      setNotice(null);
      history.undo();
    },
    redo: () => {
      setNotice(null);
      history.redo();
    },
    // As long as the next words become the statement’s, that is said.
    notice: respanning === null ? notice : respanNotice,
    dismiss: () => {
      stopRespanning();
      history.hush();
    },
  };
}

const respanNotice: Notice = {
  words: "Select the new words in the text, then press “Use these words” or Enter. Esc leaves it as it is.",
  stays: true,
};
