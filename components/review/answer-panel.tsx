"use client";

import { useEffect, useRef, useState } from "react";
import { Answers } from "@/components/annotation/answers";
import type { Annotation } from "@/domain/annotation/annotation";
import type { Person } from "@/domain/people/person";
import type { PassageContext } from "@/domain/review/passage-context";
import { answersEarlierVersion, suggestsElsewhere, type Verdict } from "@/domain/review/review";
import {
  answerOf,
  draftFrom,
  isUntouched,
  withOpenWords,
  type Answer,
  type AnswerDraft,
} from "./answer-draft";
import { AnswerForm } from "./answer-form";
import { AnswerState } from "./answer-state";
import { answerBy, asAnswered, checkAnswer, type Answering } from "./answering";
import { keepDraft, readKeptDraft, type DraftPlace } from "./kept-drafts";
import type { Submit } from "./use-answers";
import { VerdictButtons } from "./verdict-buttons";

type Props = {
  answering: Answering;
  me: Person;
  place: DraftPlace;
  language: string;
  context: PassageContext | undefined;
  /** Whether the browser's own store can be read; the panel is made anew when it can. */
  isHydrated: boolean;
  submit: Submit;
};

/** Where the reviewer answers one annotation: agreeing is one press, the others take words, which stay until they are stored. */
export function AnswerPanel({ answering, me, place, language, context, isHydrated, submit }: Props) {
  const annotation = asAnswered(answering, me);
  const answered = answerBy(me, annotation);
  const [kept, setKept] = useState(() => (isHydrated ? readKeptDraft(place, annotation.id) : null));
  const begun = kept?.draft ?? draftFrom(answered);
  const [draft, setDraft] = useState(() => withOpenWords(begun, annotation));
  const [earlier] = useState(() => wordsElsewhere(begun, annotation));
  const latest = useRef(draft);
  const [errors, setErrors] = useState<Partial<Record<string, string>>>({});
  const panel = useRef<HTMLDivElement>(null);
  const reason = useRef<HTMLTextAreaElement>(null);
  const isSaving = answering.state === "saving";

  const wantsReason = useRef(false);
  useEffect(() => {
    if (wantsReason.current) reason.current?.focus();
    wantsReason.current = false;
  }, [draft.open]);

  const change = (next: AnswerDraft, stored: Answer | null = answerBy(me, answering.annotation)) => {
    const said = stored && withOpenWords(stored, annotation);
    latest.current = next;
    setDraft(next);
    setKept(null);
    keepDraft(place, annotation.id, isUntouched(next, said) ? null : next);
  };

  const close = () => {
    const isInside = panel.current?.contains(document.activeElement) ?? false;
    if (isInside && draft.open) buttonOf(panel.current, draft.open)?.focus();
    setErrors({});
  };

  const save = async (verdict: Verdict) => {
    if (isSaving) return;
    const answer = answerOf(draft, verdict);
    const wrong = checkAnswer(answering, answer, me);
    setErrors(wrong);
    if (wrong["reason"] !== undefined) reason.current?.focus();
    if (Object.keys(wrong).length > 0) return;
    const isStored = await submit(answering, answer);
    // Words written meanwhile are another answer, and stay.
    if (!isStored || latest.current !== draft) return;
    close();
    change({ ...draft, open: null }, answer);
  };

  const press = (verdict: Verdict) => {
    if (verdict === "agree") {
      void save(verdict);
      return;
    }
    wantsReason.current = verdict === "dispute" && draft.open !== "dispute";
    setErrors({});
    change({ ...draft, open: draft.open === verdict ? null : verdict });
  };

  const isCurrent = answered !== null && !answersEarlierVersion(answered, annotation);
  const isPlainAgreement = isCurrent && answered.verdict === "agree" && answered.reason === "";
  return (
    <div ref={panel}>
      <VerdictButtons
        given={isCurrent ? answered.verdict : null}
        open={draft.open}
        disabled={answering.isGone}
        onPress={press}
      />
      <AnswerState
        answering={answering}
        onRetry={
          answering.unsent && draft.open === null
            ? () => {
                if (answering.unsent) void submit(answering, answering.unsent);
              }
            : null
        }
      />
      {draft.open && kept && kept.versionNumber !== place.versionNumber ? (
        <p className="mt-1.5 text-sm text-unchecked">
          You wrote this on version {kept.versionNumber}. Read the statement again before you save it.
        </p>
      ) : null}
      {draft.open ? (
        <AnswerForm
          verdict={draft.open}
          annotation={annotation}
          wordsPlace={{ language, context, earlier }}
          draft={draft}
          errors={errors}
          reasonField={reason}
          isSaving={isSaving}
          isGone={answering.isGone}
          onChange={change}
          onSave={() => {
            if (draft.open) void save(draft.open);
          }}
          onCancel={() => {
            close();
            change({ ...draft, open: null });
          }}
        />
      ) : answered && !isPlainAgreement ? (
        <Answers annotation={{ ...annotation, reviews: [answered] }} onAccept={null} />
      ) : null}
    </div>
  );
}

function wordsElsewhere(draft: AnswerDraft, annotation: Annotation): string | null {
  return suggestsElsewhere(draft, annotation) ? (draft.suggestedAnchor?.exact ?? null) : null;
}

function buttonOf(panel: HTMLElement | null, verdict: Verdict): HTMLElement | null {
  return panel?.querySelector<HTMLElement>(`[data-verdict="${verdict}"]`) ?? null;
}
