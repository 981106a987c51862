type Props = { undoable: { label: string } | null; notice: string | null; onUndo: () => void };

/** Says what was just done, and takes it back. */
export function UndoBar({ undoable, notice, onUndo }: Props) {
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-5 z-40 grid place-items-center px-4 print:hidden"
    >
      {undoable ? (
        <p className={barLook}>
          {undoable.label}
          <button
            type="button"
            onClick={onUndo}
            className="min-h-7 rounded font-semibold text-accent hover:underline pointer-coarse:min-h-11"
          >
            Undo
          </button>
        </p>
      ) : notice === null ? null : (
        <p className={barLook}>{notice}</p>
      )}
    </div>
  );
}

const barLook =
  "pointer-events-auto flex max-w-full items-center gap-4 rounded-xl bg-surface px-4 py-2.5 text-sm shadow-card ring-1 ring-rule-2";
