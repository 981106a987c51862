import { findings, tagStates } from "@/domain/annotation/tag";
import { verdicts } from "@/domain/review/review";
import type { Show } from "./show";
import { noFilter, type Answered, type StatementFilter } from "./statement-filter";

/** What Mark up shows: whose annotations, and which of them. */
export type Look = { show: Show; filter: StatementFilter };

/** More than anyone searches for. */
const longestText = 200;

const answers: Record<Answered, string> = {
  agree: "agreed",
  dispute: "disputed",
  suggest: "suggested",
  none: "none",
};

/**
 * The look that an address asks for (`?show=everyone&tag=disputed,unchecked&proof=missing&q=barrier`). What it
 * does not say, or says in words that are none of ours, is as at first.
 */
export function readLook(address: URLSearchParams, atFirst: Show, people: ReadonlySet<string>): Look {
  const tags = new Set((address.get("tag") ?? "").split(","));
  const answered = address.get("answers");
  return {
    show: readShow(address.get("show"), people) ?? atFirst,
    filter: {
      ...noFilter,
      tags: tagStates.filter((state) => tags.has(state)),
      finding: findings.find((finding) => finding === address.get("finding")) ?? null,
      proofMissing: address.get("proof") === "missing",
      recheck: address.get("recheck") === "due",
      answered: ([...verdicts, "none"] as const).find((known) => answers[known] === answered) ?? null,
      text: (address.get("q") ?? "").slice(0, longestText),
    },
  };
}

/** The address that asks for this look; what else it says, such as the version, stays. */
export function writeLook(address: URLSearchParams, { show, filter }: Look, atFirst: Show): URLSearchParams {
  const next = new URLSearchParams(address);
  const write = (name: string, value: string | null) => {
    if (value === null || value === "") next.delete(name);
    else next.set(name, value);
  };
  write("show", addressOf(show) === addressOf(atFirst) ? null : addressOf(show));
  write("tag", filter.tags.join(","));
  write("finding", filter.finding);
  write("proof", filter.proofMissing ? "missing" : null);
  write("recheck", filter.recheck ? "due" : null);
  write("answers", filter.answered && answers[filter.answered]);
  write("q", filter.text.trim().slice(0, longestText));
  return next;
}

function addressOf(show: Show): string {
  return show.kind === "colleague" ? show.id : show.kind;
}

function readShow(value: string | null, people: ReadonlySet<string>): Show | null {
  if (value === "mine" || value === "everyone") return { kind: value };
  return value !== null && people.has(value) ? { kind: "colleague", id: value } : null;
}
