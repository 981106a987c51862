import { suggestionLabel, verdictLabels } from "@/domain/summary/labels";
import type { ReviewRecord, Summary } from "@/domain/summary/summary";
import { writtenTime } from "@/domain/text/written-time";
import { blocks, list, markup, type Markdown } from "../../markdown-template";

/** Who answered what to which statement, when, and what came of it. */
export function reviews({ reviews: records }: Summary): Markdown {
  return blocks([
    markup`## Review record (${records.length})`,
    list(records.map(record)) || markup`No colleague has answered yet.`,
  ]);
}

function record(review: ReviewRecord): Markdown {
  const { statement, of, by, verdict, reason, at, acceptedAt, toEarlierVersion } = review;
  const suggestion = suggestionLabel(review);
  return markup`Statement ${statement}, ${by.name} to ${of.name}: ${verdictLabels[verdict].toLowerCase()}${suggestion !== "" && markup`: ${suggestion}`}${reason.trim() !== "" && markup`. ${reason.trim()}`} (${writtenTime(at)}${acceptedAt !== null && markup`, accepted ${writtenTime(acceptedAt)}`}${
    toEarlierVersion && markup`, to an earlier version`
  })`;
}
