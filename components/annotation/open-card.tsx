"use client";

import { MoreHorizontal, X } from "lucide-react";
import { useRef } from "react";
import { CitationItem } from "@/components/evidence/citation-item";
import { Menu, MenuItem } from "@/components/ui/menu";
import { useEscape } from "@/components/ui/use-escape";
import { useKeptFocus } from "@/components/ui/use-kept-focus";
import type { Annotation } from "@/domain/annotation/annotation";
import { findingLabels, tagState, tagTable } from "@/domain/annotation/tag";
import { proofOf } from "@/domain/evidence/proof";
import { AnnotationFields } from "./annotation-fields";
import { AnnotationWords } from "./annotation-words";
import { Answers } from "./answers";
import type { CardContext } from "./card-actions";
import { CardEvidence } from "./card-evidence";
import { LaneNotice } from "./lane-notice";
import { focusText } from "./focus-text";
import type { LaneView } from "./desk-view";
import { RecheckNotice } from "./recheck-notice";
import { TagChoice } from "./tag-choice";
import { TagSign } from "./tag-sign";
import type { PastedSource } from "./use-open-statement";

type Props = {
  annotation: Annotation;
  laneState: LaneView | null;
  context: CardContext;
  pastedSource: PastedSource | null;
};

/** Everything about one statement: for its author to write, for others to read. */
export function OpenCard({ annotation, laneState, context, pastedSource }: Props) {
  const { actions } = context;
  const state = tagState(annotation);
  const isMine = context.canAnnotate && annotation.author.id === context.meId;
  const { missing } = proofOf(annotation);
  const changes = context.changesOf(annotation);
  const card = useRef<HTMLElement>(null);
  useEscape(card, () => {
    if (document.activeElement instanceof HTMLTextAreaElement) focusText();
    else actions.close();
  });
  useKeptFocus(card, (left) =>
    left.closest("form") ? card.current?.querySelector<HTMLElement>('[data-key="evidence"]') : card.current,
  );
  return (
    <section
      ref={card}
      tabIndex={-1}
      aria-label={`${tagTable[state].label}: ${annotation.anchor.exact}`}
      className="rounded-xl bg-surface px-4 pt-3 pb-3 shadow-card ring-1 ring-rule-2"
    >
      <header className="flex items-center gap-2">
        {isMine ? (
          <>
            <h2 className="sr-only">{tagTable[state].label}</h2>
            <TagChoice annotation={annotation} onChange={actions.change} />
          </>
        ) : (
          <>
            <TagSign state={state} />
            <h2 className="font-semibold">{tagTable[state].label}</h2>
            {annotation.finding ? (
              <span className="text-sm text-ink-2">{findingLabels[annotation.finding].toLowerCase()}</span>
            ) : null}
          </>
        )}
        <span className="ml-auto min-w-0 truncate text-xs text-ink-3">
          {isMine ? "" : annotation.author.name}
        </span>
        {isMine ? (
          <Menu
            trigger={
              <button type="button" aria-label="More for this statement" className={iconLook}>
                <MoreHorizontal aria-hidden="true" size={16} />
              </button>
            }
          >
            <MenuItem
              onSelect={() => {
                actions.changeSpan(annotation);
              }}
            >
              Change span
            </MenuItem>
            <MenuItem
              onSelect={() => {
                actions.copyLink(annotation);
              }}
            >
              Copy link
            </MenuItem>
            <MenuItem
              danger
              onSelect={() => {
                actions.remove(annotation);
              }}
            >
              Remove
            </MenuItem>
          </Menu>
        ) : null}
        <button type="button" aria-label="Close card" onClick={actions.close} className={iconLook}>
          <X aria-hidden="true" size={16} />
        </button>
      </header>
      <blockquote
        dir="auto"
        className="my-2.5 line-clamp-5 border-s-2 border-rule-2 ps-2.5 font-serif text-[15px] text-ink-2 italic"
      >
        {annotation.anchor.exact}
      </blockquote>
      {changes === null ? null : (
        <RecheckNotice annotation={annotation} parts={changes} actions={isMine ? actions : null} />
      )}
      {isMine ? (
        <AnnotationFields
          annotation={annotation}
          isAttributed={context.isAttributed(annotation)}
          onChange={actions.change}
        />
      ) : (
        <AnnotationWords annotation={annotation} isAttributed={context.isAttributed(annotation)} />
      )}
      {missing === null ? null : (
        <p className="mt-3 text-sm font-medium text-unchecked">
          <span className="sr-only">What proof is missing: </span>
          {missing}
        </p>
      )}
      {isMine ? (
        <CardEvidence annotation={annotation} context={context} pastedSource={pastedSource} />
      ) : (
        <ul aria-label="Evidence" className="mt-3">
          {annotation.citations.map((citation) => (
            <CitationItem key={citation.id} citation={citation} />
          ))}
        </ul>
      )}
      <Answers
        annotation={annotation}
        onAccept={
          isMine
            ? (review) => {
                actions.accept(annotation, review);
              }
            : null
        }
      />
      {laneState ? <LaneNotice state={laneState} annotationId={annotation.id} actions={actions} /> : null}
    </section>
  );
}

const iconLook =
  "grid size-7 shrink-0 place-items-center rounded-md text-ink-3 hover:bg-rule/60 hover:text-ink pointer-coarse:size-11";
