"use client";

import { useMemo, useState } from "react";
import { citationOf } from "@/components/evidence/evidence-draft";
import type { EvidencePorts } from "@/components/evidence/evidence-ports";
import { describe } from "@/domain/anchor/describe";
import type { Annotation } from "@/domain/annotation/annotation";
import { tags, type TagState } from "@/domain/annotation/tag";
import type { ArticleVersion } from "@/domain/article/article";
import { saveCitationInput } from "@/domain/evidence/evidence";
import type { Span } from "@/editor/selection-to-span";
import type { AnnotationPart, CardActions } from "./card-actions";
import type { Desk } from "./desk";
import type { OpenStatement } from "./use-open-statement";

/** How long typing may pause before its words are sent, in milliseconds. */
const typingPause = 700;

type Undoable = { label: string; run: () => void };

type Props = {
  desk: Desk;
  version: ArticleVersion;
  articleId: string;
  ports: { newId: () => string; evidence: EvidencePorts };
  open: OpenStatement["open"];
  setHoveredId: (id: string | null) => void;
};

export type Annotating = {
  actions: CardActions;
  tagSpan: (span: Span, state: TagState) => void;
  retag: (annotation: Annotation, state: TagState) => void;
  /** The annotation that waits for its new words. */
  respanning: Annotation | null;
  takeSpan: (span: Span) => void;
  stopRespanning: () => void;
  undoable: Undoable | null;
  undo: () => void;
  notice: string | null;
};

/** Everything that one does to statements on Mark up, turned into writes to the desk. */
export function useAnnotating({ desk, version, articleId, ports, open, setHoveredId }: Props): Annotating {
  const [respanning, setRespanning] = useState<Annotation | null>(null);
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const acts = useMemo(() => {
    const change = (annotation: Annotation, part: AnnotationPart, pause = 0) => {
      const { id, anchor, about, tag, finding, rationale, proposedWording } = { ...annotation, ...part };
      const body = { id, versionId: version.id, anchor, about, tag, finding, rationale, proposedWording };
      desk.write(id, { act: "save", body }, pause);
    };
    const tagSpan = ({ start, end }: Span, state: TagState) => {
      const id = ports.newId();
      const anchor = describe(version.text, start, end);
      const body = {
        id,
        versionId: version.id,
        anchor,
        about: "so",
        tag: tagOf(state),
        finding: null,
      } as const;
      desk.write(id, { act: "save", body: { ...body, rationale: "", proposedWording: null } });
      document.getSelection()?.removeAllRanges();
      open(id);
      setUndoable(null);
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
      change: (annotation, part, kind) => {
        change(annotation, part, kind === "at-once" ? 0 : typingPause);
      },
      remove: ({ id }) => {
        open(null);
        desk.write(id, { act: "remove", body: { id } });
        setUndoable({
          label: "Statement removed.",
          run: () => {
            desk.write(id, { act: "restore", body: { id } });
            open(id);
          },
        });
      },
      confirm: (annotation) => {
        change(annotation, {});
      },
      attach: (annotation, { start, end }) => {
        change(annotation, { anchor: describe(version.text, start, end) });
        document.getSelection()?.removeAllRanges();
        open(annotation.id);
      },
      changeSpan: (annotation) => {
        setRespanning(annotation);
        setNotice("Select the new words in the text, then press “Use these words”. Esc leaves it as it is.");
      },
      copyLink: ({ id }) => {
        const link = new URL(`/articles/${articleId}#statement-${id}`, location.origin).href;
        void copy(link).then((copied) => {
          setNotice(copied ? "Link copied." : `The link: ${link}`);
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
        desk.write(annotation.id, { act: "cite", body, shown });
        return null;
      },
      removeCitation: (annotation, citation) => {
        const body = { id: citation.id, annotationId: annotation.id };
        desk.write(annotation.id, { act: "removeCitation", body, shown: citation });
        setUndoable({
          label: "Source removed.",
          run: () => {
            desk.write(annotation.id, { act: "restoreCitation", body, shown: citation });
          },
        });
      },
      accept: ({ id: annotationId }, { reviewer, revision }) => {
        const body = { annotationId, reviewerId: reviewer.id, reviewRevision: revision };
        desk.write(annotationId, { act: "accept", body });
      },
      keepMine: (id) => {
        desk.keepMine(id);
      },
      takeStored: (id) => {
        desk.takeStored(id);
      },
      evidence: ports.evidence,
    };
    return { change, tagSpan, actions };
  }, [desk, version, articleId, ports, open, setHoveredId]);

  return {
    actions: acts.actions,
    tagSpan: acts.tagSpan,
    retag: (annotation, state) => {
      const tag = tagOf(state);
      acts.change(annotation, { tag, finding: tag === "disputed" ? annotation.finding : null });
    },
    respanning,
    takeSpan: ({ start, end }) => {
      if (respanning) acts.change(respanning, { anchor: describe(version.text, start, end) });
      document.getSelection()?.removeAllRanges();
      setRespanning(null);
      setNotice(null);
    },
    stopRespanning: () => {
      setRespanning(null);
      setNotice(null);
    },
    undoable,
    undo: () => {
      undoable?.run();
      setUndoable(null);
    },
    notice,
  };
}

function tagOf(state: TagState) {
  return tags.find((known) => known === state) ?? null;
}

/** The clipboard is there only on a secure address; on an office network it may not be. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
