import type { Answering } from "./answering";

type Props = { answering: Answering; onRetry: (() => void) | null };

/** Whether the answer is stored, and what to do when it is not. */
export function AnswerState({ answering: { state, notice }, onRetry }: Props) {
  return (
    <>
      <p role="status" className="mt-1 min-h-5 text-sm text-ink-2">
        {state === "saving" ? "Saving…" : state === "saved" ? "Saved" : null}
      </p>
      {notice === null ? null : (
        <div role="alert" className="rounded-lg bg-unchecked/10 px-3 py-2 text-sm">
          <p>
            {state === "unsaved" ? <b className="font-semibold">Not saved. </b> : null}
            {notice}
          </p>
          {onRetry ? (
            <button
              type="button"
              onClick={onRetry}
              className="mt-1 min-h-7 rounded font-medium text-accent hover:underline pointer-coarse:min-h-11"
            >
              Try again
            </button>
          ) : null}
        </div>
      )}
    </>
  );
}
