"use client";

import { useId, type KeyboardEvent, type ReactNode } from "react";
import { TagSign } from "@/components/annotation/tag-sign";
import { TextArea } from "@/components/ui/field";
import { Segmented } from "@/components/ui/segmented";
import type { Annotation } from "@/domain/annotation/annotation";
import { findingLabels, findings, tags, tagState, tagTable } from "@/domain/annotation/tag";
import { suggestTag, type AnswerDraft } from "./answer-draft";
import { WordsChoice, type WordsPlace } from "./words-choice";

type Props = {
  annotation: Annotation;
  wordsPlace: WordsPlace;
  draft: AnswerDraft;
  errors: Partial<Record<string, string>>;
  onChange: (draft: AnswerDraft) => void;
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
};

const asItIs = { value: "as-it-is", label: "As it is" } as const;

/** Another tag, another finding, other words, another wording: whichever the reviewer would change. */
export function SuggestionFields({ annotation, wordsPlace, draft, errors, onChange, onKeyDown }: Props) {
  const isDisputed = (draft.suggestedTag ?? annotation.tag) === "disputed";
  const findingStays = annotation.tag === "disputed" ? [asItIs] : [];
  const error = errors["suggestedTag"] ?? errors["suggestedFinding"];
  return (
    <>
      <Labelled label="Tag" error={error}>
        <Segmented
          label="Tag"
          value={draft.suggestedTag ?? asItIs.value}
          options={[
            asItIs,
            ...tags
              .filter((tag) => tag !== annotation.tag || tag === draft.suggestedTag)
              .map((tag) => ({
                value: tag,
                name: tagTable[tag].label,
                label: (
                  <>
                    <TagSign state={tag} /> {tagTable[tag].label}
                  </>
                ),
              })),
          ]}
          onChange={(value) => {
            onChange(suggestTag(draft, value === asItIs.value ? null : value));
          }}
        />
      </Labelled>
      {isDisputed ? (
        <Labelled label="Finding">
          <Segmented
            label="Finding"
            value={draft.suggestedFinding ?? findingStays[0]?.value ?? null}
            options={[
              ...findingStays,
              ...findings
                .filter((finding) => finding !== annotation.finding || finding === draft.suggestedFinding)
                .map((finding) => ({ value: finding, label: findingLabels[finding] })),
            ]}
            onChange={(value) => {
              onChange({ ...draft, suggestedFinding: value === asItIs.value ? null : value });
            }}
          />
        </Labelled>
      ) : null}
      <Labelled label="Words" error={errors["suggestedAnchor"]}>
        <WordsChoice
          annotation={annotation}
          place={wordsPlace}
          state={draft.suggestedTag ?? tagState(annotation)}
          suggested={draft.suggestedAnchor}
          onChange={(anchor) => {
            onChange({ ...draft, suggestedAnchor: anchor });
          }}
        />
      </Labelled>
      <TextArea
        label="Suggested wording"
        dir="auto"
        maxLength={5_000}
        error={errors["suggestedWording"]}
        value={draft.suggestedWording}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          onChange({ ...draft, suggestedWording: event.target.value });
        }}
      />
    </>
  );
}

/** The choice carries its own name; what is seen here is for the eye, and an error for everybody. */
function Labelled({
  label,
  error,
  children,
}: {
  label: string;
  error?: string | undefined;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <div aria-describedby={error ? id : undefined}>
      <p aria-hidden="true" className="mb-1 text-sm font-medium text-ink-2">
        {label}
      </p>
      {children}
      {error ? (
        <p id={id} role="alert" className="mt-1 text-sm text-disputed">
          {error}
        </p>
      ) : null}
    </div>
  );
}
