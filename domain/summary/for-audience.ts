import type { Person } from "@/domain/people/person";
import { audienceLabels, type Readers } from "./audience";
import { bottomLine } from "./bottom-line";
import { tellsOf } from "./desk-words";
import { publicMustFix } from "./public-must-fix";
import { publicGroups, publicSource, wordsOf } from "./public-source";
import { publicStatement, type PublicUse } from "./public-statement";
import { publicWords } from "./public-words";
import { pseudonyms } from "./pseudonyms";
import type { Summary } from "./summary";

/**
 * The summary as its readers may have it. The desk gets it as it is. The public gets none of the
 * sources that are for the desk only, nor what was written about them, no contact details, and no
 * members’ names unless they are wanted; every count stays. Whatever shows or writes a summary
 * takes it from here, so that none of them can say too much.
 *
 * What the desk alone may know never stands in the result: a statement that rests on it says that
 * it rests on a source the desk does not name, and a reason or an answer beside it is left out.
 * `colleagues` are further members whose names may stand in what others wrote.
 */
export function forAudience(summary: Summary, readers: Readers, colleagues: readonly Person[] = []): Summary {
  return readers.audience === "desk" ? summary : forPublic(summary, readers.names, colleagues);
}

function forPublic(summary: Summary, names: boolean, colleagues: readonly Person[]): Summary {
  const hidden = summary.sources.filter(({ deskOnly }) => deskOnly);
  const shown = summary.sources.filter(({ deskOnly }) => !deskOnly);
  const { head } = summary;
  const who = pseudonyms(summary, names, colleagues);
  const groupOf = publicGroups(shown);
  const sources = shown.map((source, index) => publicSource(source, index + 1, who, groupOf(source)));
  const numbers = new Map(shown.map(({ number }, index) => [number, index + 1]));
  const tell: PublicUse = (use) => {
    const source = numbers.get(use.source);
    const told = sources[(source ?? 0) - 1];
    if (source === undefined || told === undefined) return [];
    const cleaned = wordsOf(told, who);
    return [{ ...use, source, quote: cleaned(use.quote), locator: cleaned(use.locator) }];
  };
  const words = publicWords(who, tellsOf(hidden), summary);
  const people = (those: Summary["head"]["checkedBy"]) =>
    [...those].sort((one, other) => who.place(one) - who.place(other)).map(who.of);
  const checkedBy = people(head.checkedBy);
  const reviewedBy = people(head.reviewedBy);
  return {
    ...summary,
    head: {
      ...head,
      audience: "public",
      notice: audienceLabels.public,
      names: names && head.names,
      layer: head.layer === null ? null : who.of(head.layer),
      checkedBy,
      reviewedBy,
    },
    bottomLine: bottomLine(summary.counts, checkedBy, reviewedBy, names && head.names),
    // What the article said before is the desk's.
    changes: null,
    mustFix: summary.mustFix.map((item) => publicMustFix(item, who, words, tell, sources)),
    statements: summary.statements.map((statement) => publicStatement(statement, who, words, tell, numbers)),
    sources,
    reviews: summary.reviews.map((review) => ({
      ...review,
      of: who.of(review.of),
      by: who.of(review.by),
      reason: words.reason(review.reason, review.statement, review.of),
      suggestedWording: words.wording(review.suggestedWording),
      // What the article says is no secret; what another version said is the desk's.
      suggestedWords: review.suggestedWords?.ofThisVersion === true ? review.suggestedWords : null,
    })),
  };
}
