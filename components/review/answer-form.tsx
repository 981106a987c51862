"use client";

import { useRef, type KeyboardEvent, type Ref } from "react";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { useEscape } from "@/components/ui/use-escape";
import type { Annotation } from "@/domain/annotation/annotation";
import type { AnswerDraft } from "./answer-draft";
import { SuggestionFields } from "./suggestion-fields";
import type { WordsPlace } from "./words-choice";

type Props = {
  verdict: "dispute" | "suggest";
  annotation: Annotation;
  wordsPlace: WordsPlace;
  draft: AnswerDraft;
  errors: Partial<Record<string, string>>;
  reasonField: Ref<HTMLTextAreaElement>;
  isSaving: boolean;
  isGone: boolean;
  onChange: (draft: AnswerDraft) => void;
  onSave: () => void;
  onCancel: () => void;
};

/** The words of an answer: why one disputes, or what one suggests. */
export function AnswerForm({
  verdict,
  annotation,
  wordsPlace,
  draft,
  errors,
  reasonField,
  isSaving,
  isGone,
  onChange,
  onSave,
  onCancel,
}: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEscape(form, onCancel);
  const saveByKey = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
  };
  return (
    <form
      ref={form}
      noValidate
      className="mt-1 grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {verdict === "suggest" ? (
        <SuggestionFields
          annotation={annotation}
          wordsPlace={wordsPlace}
          draft={draft}
          errors={errors}
          onChange={onChange}
          onKeyDown={saveByKey}
        />
      ) : null}
      <TextArea
        ref={reasonField}
        label="Reason"
        dir="auto"
        required={verdict === "dispute"}
        maxLength={10_000}
        error={errors["reason"]}
        value={draft.reason}
        onKeyDown={saveByKey}
        onChange={(event) => {
          onChange({ ...draft, reason: event.target.value });
        }}
      />
      <div className="flex gap-2">
        <Button kind="primary" type="submit" disabled={isGone} aria-disabled={isSaving}>
          Save answer
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
