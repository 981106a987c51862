import type { Stance } from "@/domain/evidence/evidence";

const looks: Record<Stance, string> = {
  supports: "bg-verified/12 text-verified",
  refutes: "bg-disputed/10 text-disputed",
  context: "bg-rule text-ink-2",
};

/** What a citation does to its statement. */
export function StancePill({ stance }: { stance: Stance }) {
  return (
    <span className={`self-start rounded px-1.5 py-px text-xs font-semibold ${looks[stance]}`}>{stance}</span>
  );
}
