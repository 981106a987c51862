import { Check } from "lucide-react";
import { verdicts, type Verdict } from "@/domain/review/review";

const labels: Record<Verdict, string> = { agree: "Agree", dispute: "Dispute", suggest: "Suggest" };

type Props = {
  /** The reviewer's answer to what the annotation says now. */
  given: Verdict | null;
  /** The verdict whose fields are in sight. */
  open: Verdict | null;
  disabled: boolean;
  onPress: (verdict: Verdict) => void;
};

/** The three answers; the one that was given is pressed. */
export function VerdictButtons({ given, open, disabled, onPress }: Props) {
  return (
    <div role="group" aria-label="Your answer" className="grid grid-cols-3 gap-1.5">
      {verdicts.map((verdict) => (
        <button
          key={verdict}
          type="button"
          data-verdict={verdict}
          aria-pressed={verdict === given}
          {...(verdict === "agree" ? {} : { "aria-expanded": verdict === open })}
          disabled={disabled}
          onClick={() => {
            onPress(verdict);
          }}
          className="inline-flex min-h-9 items-center justify-center gap-1.5 rounded-lg bg-surface px-2 text-sm font-medium ring-1 ring-rule-2 ring-inset hover:bg-rule/40 disabled:opacity-55 aria-expanded:ring-accent aria-pressed:bg-accent/12 aria-pressed:font-semibold aria-pressed:ring-accent pointer-coarse:min-h-11"
        >
          {verdict === given ? <Check aria-hidden="true" size={14} /> : null}
          {labels[verdict]}
        </button>
      ))}
    </div>
  );
}
