"use client";

import { ListFilter } from "lucide-react";
import { Popover } from "radix-ui";
import type { ReactNode } from "react";
import { findingLabels, findings, tagStates, tagTable, type TagState } from "@/domain/annotation/tag";
import { answerLabels } from "./filter-words";
import { isEmpty, noFilter, type StatementFilter } from "./statement-filter";
import { TagSign } from "./tag-sign";

type Props = { filter: StatementFilter; onChange: (filter: StatementFilter) => void };

/** Which statements are looked for, chosen in a small panel; what one chooses shows at once. */
export function FilterMenu({ filter, onChange }: Props) {
  const change = (part: Partial<StatementFilter>) => {
    onChange({ ...filter, ...part });
  };
  const toggle = (state: TagState) => {
    const has = filter.tags.includes(state);
    change({ tags: tagStates.filter((known) => (known === state ? !has : filter.tags.includes(known))) });
  };
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <button
          type="button"
          data-key="filter"
          className={`inline-flex h-8 items-center gap-1.5 rounded-lg px-2 text-sm hover:bg-rule/60 hover:text-ink pointer-coarse:h-11 ${isEmpty(filter) ? "text-ink-2" : "font-medium text-accent"}`}
        >
          <ListFilter aria-hidden="true" size={15} />
          Filter
        </button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label="Filter"
          align="end"
          sideOffset={6}
          collisionPadding={8}
          className="z-50 grid w-80 max-h-(--radix-popover-content-available-height) max-w-[calc(100vw-1rem)] gap-3.5 overflow-y-auto overscroll-contain rounded-xl bg-surface p-4 text-sm shadow-card ring-1 ring-rule-2"
        >
          <label className="grid gap-1">
            <span className="text-ink-2">Words</span>
            <input
              type="search"
              value={filter.text}
              maxLength={200}
              onChange={(event) => {
                change({ text: event.target.value });
              }}
              className={fieldLook}
            />
          </label>
          <div role="group" aria-label="Tag" className="grid grid-cols-2 gap-1">
            {tagStates.map((state) => (
              <button
                key={state}
                type="button"
                aria-pressed={filter.tags.includes(state)}
                onClick={() => {
                  toggle(state);
                }}
                className="min-h-8 rounded-lg px-2 text-left ring-1 ring-rule ring-inset hover:ring-rule-2 aria-pressed:bg-accent/12 aria-pressed:font-medium aria-pressed:ring-accent/40 pointer-coarse:min-h-11"
              >
                <TagSign state={state} /> {tagTable[state].label}
              </button>
            ))}
          </div>
          <Choice
            label="Finding"
            value={filter.finding ?? ""}
            options={findings.map((finding) => [finding, findingLabels[finding]])}
            onChange={(value) => {
              change({ finding: findings.find((finding) => finding === value) ?? null });
            }}
          />
          <Choice
            label="Answers"
            value={filter.answered ?? ""}
            options={answerLabels}
            onChange={(value) => {
              change({ answered: answerLabels.find(([known]) => known === value)?.[0] ?? null });
            }}
          />
          <div className="flex flex-wrap gap-x-5 gap-y-1">
            <Check
              isOn={filter.proofMissing}
              onChange={(proofMissing) => {
                change({ proofMissing });
              }}
            >
              Proof missing
            </Check>
            <Check
              isOn={filter.recheck}
              onChange={(recheck) => {
                change({ recheck });
              }}
            >
              To re-check
            </Check>
          </div>
          <button
            type="button"
            disabled={isEmpty(filter)}
            onClick={() => {
              onChange(noFilter);
            }}
            className="min-h-8 justify-self-start rounded font-medium text-accent hover:underline disabled:text-ink-3 disabled:no-underline pointer-coarse:min-h-11"
          >
            Clear filter
          </button>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChange: (value: string) => void;
};

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label className="flex items-center justify-between gap-3">
      <span className="text-ink-2">{label}</span>
      <select
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        className={`w-44 ${fieldLook}`}
      >
        <option value="">Any</option>
        {options.map(([known, words]) => (
          <option key={known} value={known}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function Check({
  isOn,
  onChange,
  children,
}: {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  children: ReactNode;
}) {
  return (
    <label className="flex min-h-7 items-center gap-2 pointer-coarse:min-h-11">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
        className="size-4 accent-accent"
      />
      {children}
    </label>
  );
}

const fieldLook =
  "h-8 rounded-lg border border-rule-2 bg-surface px-2 text-ink pointer-coarse:h-11 pointer-coarse:text-lg";
