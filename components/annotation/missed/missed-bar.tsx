import { tagStates, tagTable, type TagState } from "@/domain/annotation/tag";
import { TagSign } from "@/components/annotation/tag-sign";
import type { Missed } from "./use-missed";

type Props = {
  missed: Missed;
  onTag: (state: TagState) => void;
  /** Whether the bar that says what was done stands below it. */
  isRaised: boolean;
  /** Whether a card is open: on a narrow screen it has the place then. */
  isCardOpen: boolean;
};

/** Why this sentence is suggested, and the ways on. */
export function MissedBar({ missed, onTag, isRaised, isCardOpen }: Props) {
  if (!missed.isOpen) return null;
  const { here, left, problem } = missed;
  return (
    <>
      {/* Room at the end of the page, so that the last lines can be read above the bar. */}
      <div className="h-40 print:hidden" />
      <section
        aria-label="What did we miss"
        data-missed=""
        className={`pointer-events-none fixed inset-x-0 z-30 grid place-items-center px-2 print:hidden ${isRaised ? "bottom-19 max-lg:bottom-32" : "bottom-5 max-lg:bottom-2"} ${isCardOpen ? "max-lg:hidden" : ""}`}
      >
        <div className="pointer-events-auto flex max-w-full flex-wrap items-center gap-x-4 gap-y-0.5 rounded-xl bg-surface px-4 py-2 text-sm shadow-card ring-1 ring-rule-2 max-lg:w-full max-lg:px-3">
          <p role="status" className="max-lg:flex-1">
            {here?.why} <span className="whitespace-nowrap text-ink-2 tabular-nums">{placeOf(missed)}</span>
          </p>
          <div className="flex items-center lg:hidden">
            {missed.undo === null ? null : <WayOn label="Undo" onPress={missed.undo} />}
            <WayOn label="Close" onPress={missed.close} />
          </div>
          {problem === null ? null : (
            <p role="alert" className="basis-full text-disputed">
              {problem}
            </p>
          )}
          <div className="flex items-center gap-x-3 max-lg:basis-full max-lg:justify-between max-sm:gap-x-0">
            {here === null ? null : <TagsHere onTag={onTag} />}
            <div className="flex items-center gap-1">
              {here === null ? null : <WayOn label="Nothing to check" keyName="X" onPress={missed.wave} />}
              {left > (here === null ? 0 : 1) ? (
                <WayOn label="Next" keyName="M" onPress={missed.next} />
              ) : null}
              <span className="max-lg:hidden">
                <WayOn label="Close" keyName="Esc" onPress={missed.close} />
              </span>
            </div>
          </div>
        </div>
      </section>
    </>
  );
}

function TagsHere({ onTag }: Pick<Props, "onTag">) {
  return (
    <div role="group" aria-label="Tag this sentence" className="flex gap-0.5">
      {tagStates.map((state) => (
        <button
          key={state}
          type="button"
          aria-label={tagTable[state].label}
          aria-keyshortcuts={tagTable[state].key}
          title={`${tagTable[state].label} (${tagTable[state].key})`}
          onClick={() => {
            onTag(state);
          }}
          className="grid size-8 place-items-center rounded-lg hover:bg-rule/60 pointer-coarse:size-11"
        >
          <TagSign state={state} />
        </button>
      ))}
    </div>
  );
}

function placeOf({ here, left }: Missed): string {
  if (left === 0) return "Every checkable sentence is marked.";
  return here === null ? `${String(left)} to look at` : `${String(here.number)} of ${String(left)}`;
}

type WayProps = { label: string; keyName?: string; onPress: () => void };

function WayOn({ label, keyName, onPress }: WayProps) {
  return (
    <button
      type="button"
      onClick={onPress}
      aria-keyshortcuts={keyName === "Esc" ? "Escape" : keyName}
      className="flex h-8 items-center gap-1.5 rounded-lg px-2 font-medium whitespace-nowrap hover:bg-rule/60 pointer-coarse:h-11"
    >
      {label}
      {keyName === undefined ? null : (
        <kbd
          aria-hidden="true"
          className="rounded border border-rule-2 px-1.5 font-sans text-xs font-semibold text-ink-3 pointer-coarse:hidden"
        >
          {keyName}
        </kbd>
      )}
    </button>
  );
}
