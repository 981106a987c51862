import type { Finding } from "@/domain/annotation/tag";
import type { SourceType, Stance } from "@/domain/evidence/evidence";

type Weighed = { stance: Stance; sourceType: SourceType; quote: string; locator: string };

/** What carries a finding comes first; without one, what speaks against the statement. */
const stanceOrder: Record<Finding | "none", readonly Stance[]> = {
  refuted: ["refutes", "context", "supports"],
  conflicting: ["refutes", "supports", "context"],
  misleading: ["context", "refutes", "supports"],
  unsupported: ["context", "refutes", "supports"],
  none: ["refutes", "context", "supports"],
};

/**
 * The citations of a statement with the strongest first: the stance that carries the finding,
 * then a primary source, then one with its quote, then one with its place. Equals keep their order.
 */
export function strongestFirst<Cited extends Weighed>(
  citations: readonly Cited[],
  finding: Finding | null,
): Cited[] {
  const stances = stanceOrder[finding ?? "none"];
  const weakness = ({ stance, sourceType, quote, locator }: Weighed) =>
    stances.indexOf(stance) * 8 +
    (sourceType === "primary" ? 0 : 4) +
    (quote === "" ? 2 : 0) +
    (locator === "" ? 1 : 0);
  return [...citations].sort((one, other) => weakness(one) - weakness(other));
}
