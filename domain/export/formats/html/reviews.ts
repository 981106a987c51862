import { suggestionLabel, verdictLabels } from "@/domain/summary/labels";
import type { ReviewRecord, Summary } from "@/domain/summary/summary";
import { writtenTime } from "@/domain/text/written-time";
import { html, type Html } from "../../html-template";
import { words } from "./words";

/** Who answered what to which statement, when, and what came of it. */
export function reviews({ reviews: records }: Summary): Html {
  return html`<section>
    <h2>Review record <span>${records.length}</span></h2>
    ${
      records.length === 0
        ? html`<p>No colleague has answered yet.</p>`
        : html`<table>
            <thead>
              <tr>
                <th>#</th>
                <th>Who</th>
                <th>Answer</th>
                <th>Why</th>
                <th>When</th>
              </tr>
            </thead>
            <tbody>
              ${records.map(record)}
            </tbody>
          </table>`
    }
  </section>`;
}

function record(review: ReviewRecord): Html {
  const suggestion = suggestionLabel(review);
  return html`<tr>
    <td class="n"><a href="#statement-${review.statement}">${review.statement}</a></td>
    <td>${review.by.name} to ${review.of.name}</td>
    <td>
      ${verdictLabels[review.verdict]}${suggestion !== "" && html`: ${words(suggestion)}`}
      ${review.acceptedAt !== null && html`<small>accepted ${writtenTime(review.acceptedAt)}</small>`}
      ${review.toEarlierVersion && html`<small>to an earlier version</small>`}
    </td>
    <td>${words(review.reason)}</td>
    <td><time datetime="${review.at}">${writtenTime(review.at)}</time></td>
  </tr>`;
}
