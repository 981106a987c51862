import type { Annotation } from "@/domain/annotation/annotation";
import type { CardActions } from "./card-actions";
import type { LaneState } from "./outbox";

type Props = { state: LaneState; annotation: Annotation; actions: CardActions };

/** Says on the card that its words are not stored yet, why, and what happens next. */
export function LaneNotice({ state, annotation, actions }: Props) {
  if (state.kind === "saving") return null;
  const isStale = state.kind === "needs-you" && state.current !== null;
  return (
    <div role="alert" className="mt-2 rounded-lg bg-unchecked/10 px-3 py-2 text-sm">
      <p>
        <b className="font-semibold">
          {state.kind === "waiting" ? "Not saved yet; trying again." : "Not saved."}
        </b>{" "}
        {state.message}
      </p>
      <p className="mt-1 flex gap-4">
        <button
          type="button"
          className={linkLook}
          onClick={() => {
            actions.keepMine(annotation.id);
          }}
        >
          {isStale ? "Keep mine" : "Try now"}
        </button>
        {state.kind === "needs-you" ? (
          <button
            type="button"
            className={linkLook}
            onClick={() => {
              actions.takeStored(annotation.id);
            }}
          >
            {isStale ? "Take the stored one" : "Give up this change"}
          </button>
        ) : null}
      </p>
    </div>
  );
}

const linkLook = "min-h-7 rounded font-medium text-accent hover:underline pointer-coarse:min-h-11";
