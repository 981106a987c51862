import { ChevronLeft, ChevronRight } from "lucide-react";
import type { Annotation } from "@/domain/annotation/annotation";
import { counted } from "@/domain/text/plain-english";

type Props = { annotations: readonly Annotation[]; openId: string | null; onOpen: (id: string) => void };

/** On a narrow screen, the way from statement to statement by thumb. */
export function StatementStepper({ annotations, openId, onOpen }: Props) {
  const at = annotations.findIndex(({ id }) => id === openId);
  const step = (index: number) => {
    const next = annotations[index];
    if (next) onOpen(next.id);
  };
  return (
    <div className="fixed inset-x-0 bottom-0 z-30 flex h-12 items-center justify-between border-t border-rule bg-paper/95 px-2 backdrop-blur lg:hidden print:hidden">
      <button
        type="button"
        aria-label="Previous statement"
        disabled={at === 0}
        onClick={() => {
          step(at === -1 ? annotations.length - 1 : at - 1);
        }}
        className={stepLook}
      >
        <ChevronLeft aria-hidden="true" size={18} />
      </button>
      <span className="text-sm text-ink-2">
        {at === -1
          ? counted(annotations.length, "statement")
          : `Statement ${String(at + 1)} of ${String(annotations.length)}`}
      </span>
      <button
        type="button"
        aria-label="Next statement"
        disabled={at === annotations.length - 1}
        onClick={() => {
          step(at + 1);
        }}
        className={stepLook}
      >
        <ChevronRight aria-hidden="true" size={18} />
      </button>
    </div>
  );
}

const stepLook = "grid size-11 place-items-center rounded-lg text-ink-2 hover:bg-rule/60 disabled:opacity-35";
