import { aboutLabel, fixReasonLabels, unnamedSourceLabel, whyLabel } from "@/domain/summary/labels";
import { fixReasons } from "@/domain/summary/must-fix-shape";
import type { MustFixItem, Summary } from "@/domain/summary/summary";
import { blocks, list, markup, type Markdown } from "../../markdown-template";
import { cited } from "./cited";

/** What stands between this article and the reader: disputed statements, disagreements, missing proof. */
export function mustFix({ mustFix: items }: Summary): Markdown {
  return blocks([
    markup`## Must fix before publication`,
    items.length === 0 && markup`Nothing.`,
    ...fixReasons.map((reason) => {
      const those = items.filter((item) => item.reason === reason);
      return (
        those.length > 0 &&
        blocks([markup`### ${fixReasonLabels[reason]} (${those.length})`, ...those.map(fix)])
      );
    }),
  ]);
}

function fix({
  statement,
  about,
  passages,
  why,
  evidence,
  unnamedSource,
  missingProof,
}: MustFixItem): Markdown {
  const [first] = passages;
  const original = first === undefined ? "" : `“${sentence(first, "removed")}”`;
  return blocks([
    markup`**Statement ${statement}** (${aboutLabel(about)}): ${original}`,
    list([
      ...passages
        .filter(({ by }) => by !== null)
        .map((passage) => markup`Proposed by ${passage.by?.name ?? ""}: “${sentence(passage, "added")}”`),
      ...why.map(reason),
      ...evidence.map((use) => markup`${use.title.trim()}: ${cited(use)}`),
      ...(unnamedSource ? [markup`${unnamedSourceLabel(evidence.length > 0)}`] : []),
      ...(missingProof === null ? [] : [markup`! ${missingProof}`]),
    ]),
  ]).under("- ");
}

function reason(one: MustFixItem["why"][number]): Markdown {
  const why = one.rationale.trim();
  return markup`**${whyLabel(one)}**, says ${one.by.name}${why !== "" && markup`: ${why}`}`;
}

/** The whole sentence, as it is or as it would be. */
function sentence(
  { before, wording, after }: MustFixItem["passages"][number],
  change: "added" | "removed",
): string {
  const words = wording.filter((part) => part.change === "same" || part.change === change);
  return `${before}${words.map(({ text }) => text).join("")}${after}`.trim();
}
