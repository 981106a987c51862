"use client";

import type { ChangeEvent } from "react";
import { Choice, Field, TextArea } from "@/components/ui/field";
import type { FoundDetails } from "./taken-text";
import { languageChoices } from "./language-choices";

type Name = keyof FoundDetails;
type Props = {
  valueOf: (name: Name) => string;
  onValue: (name: Name, value: string) => void;
  errorOf: (name: string) => string | null;
  /** Whether the text was read of a page or a file, which says more of itself. */
  isRead: boolean;
  /** Whether the address has its field elsewhere. */
  hasAddress: boolean;
};

/** What is known of an article apart from its text, each to be put right. */
export function DetailsFields({ valueOf, onValue, errorOf, isRead, hasAddress }: Props) {
  const field = (name: Name) => ({
    name,
    value: valueOf(name),
    error: errorOf(name),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) => {
      onValue(name, event.target.value);
    },
  });
  return (
    <>
      <Field label="Headline" dir="auto" {...field("headline")} />
      {isRead ? <TextArea label="Lead" dir="auto" {...field("lead")} /> : null}
      <Field label="Outlet" dir="auto" {...field("outlet")} />
      <Field label="Byline" dir="auto" {...field("byline")} />
      <Field label="Published" type="date" {...field("publishedAt")} />
      {isRead ? (
        <>
          <Field label="Last changed" type="date" {...field("modifiedAt")} />
          <Choice label="Language" {...field("language")}>
            {languageChoices(valueOf("language")).map(({ tag, name }) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
          </Choice>
        </>
      ) : null}
      {hasAddress ? null : (
        <Field
          label="Web address"
          type="url"
          placeholder="https://"
          hint="Where the article stands, if it is published. Nothing is fetched from there."
          {...field("sourceUrl")}
        />
      )}
    </>
  );
}
