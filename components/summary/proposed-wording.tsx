import type { MustFixItem } from "@/domain/summary/summary";
import { directionOf } from "@/domain/text/direction";

type Passage = MustFixItem["passages"][number];
type Props = { passage: Passage; language: string };

/** The original in its sentence, and what a proposed wording takes out and puts in. */
export function ProposedWording({ passage, language }: Props) {
  const { by, before, wording, after } = passage;
  return (
    <>
      <p
        lang={language === "und" ? undefined : language}
        dir={directionOf(language)}
        className="font-serif text-lg leading-relaxed whitespace-pre-line"
      >
        {before}
        {wording.map(({ change, text }, index) => {
          if (change === "same") return text;
          return change === "removed" ? (
            <del key={index} className="text-ink-3">
              {text}
            </del>
          ) : (
            <ins
              key={index}
              className="rounded-xs [del+&]:ms-1 bg-verified/14 px-0.5 underline decoration-verified decoration-2 underline-offset-4"
            >
              {text}
            </ins>
          );
        })}
        {after}
      </p>
      {by === null ? null : <p className="text-sm text-ink-3">Wording proposed by {by.name}</p>}
    </>
  );
}
