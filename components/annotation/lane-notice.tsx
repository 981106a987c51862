import type { CardActions } from "./card-actions";
import type { LaneView } from "./desk-view";

type Props = {
  state: LaneView;
  annotationId: string;
  actions: Pick<CardActions, "keepMine" | "takeStored">;
};

/** Says on the card that its words are not stored yet, why, and what happens next. */
export function LaneNotice({ state, annotationId, actions }: Props) {
  if (state.kind === "saving") return null;
  const { mine, stored } = wordsOf(state);
  return (
    <div role="alert" className="mt-2 rounded-lg bg-unchecked/10 px-3 py-2 text-sm">
      <p>
        <b className="font-semibold">
          {state.kind === "waiting" ? "Not saved yet; trying again." : "Not saved."}
        </b>{" "}
        {state.message}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-4">
        <button
          type="button"
          className={linkLook}
          onClick={() => {
            actions.keepMine(annotationId);
          }}
        >
          {mine}
        </button>
        {stored === null ? null : (
          <button
            type="button"
            className={linkLook}
            onClick={() => {
              actions.takeStored(annotationId);
            }}
          >
            {stored}
          </button>
        )}
      </p>
    </div>
  );
}

/** What the two answers do: to what one has done here, and to what is stored. */
function wordsOf(state: LaneView): { mine: string; stored: string | null } {
  if (state.kind !== "needs-you") return { mine: "Try now", stored: null };
  if (state.current === null) return { mine: "Try now", stored: "Give up this change" };
  const isGone = state.current.removedAt !== undefined;
  if (isGone && !state.isRemoval) return { mine: "Bring back and keep mine", stored: "Leave it removed" };
  if (state.isRemoval && !isGone) return { mine: "Remove it all the same", stored: "Keep the stored one" };
  return { mine: "Keep mine", stored: "Take the stored one" };
}

const linkLook = "min-h-7 rounded font-medium text-accent hover:underline pointer-coarse:min-h-11";
