import { tagState, tagTable } from "@/domain/annotation/tag";
import type { Annotation } from "@/domain/annotation/annotation";
import { counted } from "@/domain/text/plain-english";
import type { Span } from "@/domain/text/span";
import type { CardActions } from "./card-actions";
import type { LaneView } from "./desk-view";
import { LaneNotice } from "./lane-notice";
import { TagSign } from "./tag-sign";

type Props = {
  /** Statements that this version of the article does not have. */
  lost: readonly Annotation[];
  text: string;
  meId: string;
  canAnnotate: boolean;
  /** The words that are selected now. */
  selected: Span | null;
  laneStates: ReadonlyMap<string, LaneView>;
  actions: Pick<CardActions, "attach" | "remove" | "keepMine" | "takeStored">;
};

/** What was checked and is no longer in the text: its words, its evidence, and where it may belong now. Nothing of it is gone. */
export function LostStatements({ lost, text, meId, canAnnotate, selected, laneStates, actions }: Props) {
  if (lost.length === 0) return null;
  return (
    <details className="group mx-auto mt-4 max-w-[1140px] px-5 text-sm print:hidden">
      <summary className="inline-flex min-h-9 cursor-pointer items-center gap-2 rounded-lg font-medium text-unchecked">
        <span aria-hidden="true">↻</span>
        {counted(lost.length, "statement")} {lost.length === 1 ? "is" : "are"} no longer in the text
      </summary>
      <section aria-label="No longer in the text">
        <ul className="mt-1 grid gap-2 md:grid-cols-2">
          {lost.map((annotation) => (
            <LostStatement
              key={annotation.id}
              annotation={annotation}
              text={text}
              isMine={canAnnotate && annotation.author.id === meId}
              selected={selected}
              laneState={laneStates.get(annotation.id) ?? null}
              actions={actions}
            />
          ))}
        </ul>
      </section>
    </details>
  );
}

type OneProps = Pick<Props, "text" | "selected" | "actions"> & {
  annotation: Annotation;
  isMine: boolean;
  laneState: LaneView | null;
};

function LostStatement({ annotation, text, isMine, selected, laneState, actions }: OneProps) {
  const state = tagState(annotation);
  const closest = annotation.lost?.closest ?? null;
  const sources = annotation.citations.length;
  return (
    <li
      data-lost={annotation.id}
      tabIndex={-1}
      className="rounded-xl bg-surface px-3.5 py-3 ring-1 ring-rule"
    >
      <p className="flex items-center gap-2">
        <TagSign state={state} />
        <span className="font-medium">{tagTable[state].label}</span>
        <span className="ml-auto text-xs text-ink-3">
          {annotation.author.name}
          {sources > 0 ? ` · ${counted(sources, "source")}` : ""}
        </span>
      </p>
      <blockquote dir="auto" className="mt-1.5 line-clamp-4 font-serif text-[15px] text-ink-2 italic">
        {annotation.anchor.exact}
      </blockquote>
      <p dir="auto" className="mt-1.5 text-ink-3">
        {closest === null ? (
          "Nothing in the text is like it."
        ) : (
          <>
            Closest now: <q className="font-serif text-ink-2">{text.slice(closest.start, closest.end)}</q>
          </>
        )}
      </p>
      {isMine ? (
        <div className="mt-1.5 flex flex-wrap gap-x-4">
          {closest === null ? null : (
            <Act
              onPress={() => {
                actions.attach(annotation, closest);
              }}
            >
              Attach to the closest
            </Act>
          )}
          <Act
            disabled={selected === null}
            onPress={() => {
              if (selected) actions.attach(annotation, selected);
            }}
          >
            {selected === null ? "Select words to attach it to" : "Attach to the selected words"}
          </Act>
          <Act
            onPress={() => {
              actions.remove(annotation);
            }}
          >
            Remove
          </Act>
        </div>
      ) : null}
      {laneState ? <LaneNotice state={laneState} annotationId={annotation.id} actions={actions} /> : null}
    </li>
  );
}

function Act({
  onPress,
  disabled = false,
  children,
}: {
  onPress: () => void;
  disabled?: boolean;
  children: string;
}) {
  return (
    <button
      type="button"
      disabled={disabled}
      // The selection must outlive the press.
      onPointerDown={(event) => {
        event.preventDefault();
      }}
      onClick={onPress}
      className="min-h-7 rounded font-medium text-accent hover:underline disabled:font-normal disabled:text-ink-3 disabled:no-underline pointer-coarse:min-h-11"
    >
      {children}
    </button>
  );
}
