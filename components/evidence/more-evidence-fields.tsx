import { Field } from "@/components/ui/field";
import type { EvidenceDraft } from "./evidence-draft";

type Props = { draft: EvidenceDraft; onChange: (part: Partial<EvidenceDraft>) => void; isOpen: boolean };

const lines = [
  { key: "publisher", label: "Publisher", max: 500 },
  {
    key: "independenceGroup",
    label: "Independent of",
    max: 200,
    hint: "Sources with the same words here count as one, such as “same wire copy”.",
  },
  { key: "asked", label: "Asked", max: 1_000, hint: "Who or what you asked, and when." },
  {
    key: "whereItShouldBe",
    label: "Where it should be",
    max: 1_000,
    hint: "Where the answer ought to have been found.",
  },
] as const;

/** What is needed less often, folded away. Of a passage, publisher and date are its article’s. */
export function MoreEvidenceFields({ draft, onChange, isOpen }: Props) {
  return (
    <details open={isOpen} className="group text-sm">
      <summary className="w-fit rounded text-ink-2 hover:text-ink">More</summary>
      <div className="mt-2 grid gap-2.5">
        {lines
          .filter(({ key }) => draft.passage === null || key !== "publisher")
          .map(({ key, label, max, ...rest }) => (
            <Field
              key={key}
              label={label}
              {...rest}
              maxLength={max}
              value={draft[key]}
              onChange={(event) => {
                onChange({ [key]: event.target.value });
              }}
            />
          ))}
        {draft.passage === null ? (
          <Field
            label="Date"
            type="date"
            value={draft.publishedAt}
            onChange={(event) => {
              onChange({ publishedAt: event.target.value });
            }}
          />
        ) : null}
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            checked={draft.deskOnly}
            onChange={(event) => {
              onChange({ deskOnly: event.target.checked });
            }}
            className="size-4 accent-accent"
          />
          Desk only
        </label>
      </div>
    </details>
  );
}
