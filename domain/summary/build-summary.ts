import type { Annotation } from "@/domain/annotation/annotation";
import { coverage } from "@/domain/annotation/coverage";
import { wavedBy, type WavedSentence } from "@/domain/annotation/nothing-to-check";
import type { Article } from "@/domain/article/article";
import type { Person } from "@/domain/people/person";
import { groupStatements } from "@/domain/review/group-statements";
import { byCodeUnit } from "@/domain/review/by-code-unit";
import { splitSentences } from "@/domain/text/sentences";
import { annotatedCopy } from "./annotated-copy";
import { audienceLabels, forTheDesk } from "./audience";
import { bottomLine, isReady, stateLine } from "./bottom-line";
import { buildChanges, type Previous } from "./build-changes";
import { buildMustFix } from "./build-must-fix";
import { buildStatement } from "./build-statement";
import { countStatements } from "./count-statements";
import { howToRead } from "./how-to-read";
import { numberSources } from "./number-sources";
import { reviewRecord } from "./review-record";
import type { Summary } from "./summary";
import { voices } from "./voice";

export type SummaryInput = {
  article: Article;
  /** Everybody's annotations of the article's version. */
  annotations: readonly Annotation[];
  /** The article's sentences in which somebody found nothing to check. */
  waved?: readonly WavedSentence[];
  /** The version before; without it, nothing is said of what changed. */
  previous?: Previous | null;
  /** Whose annotations go in: one person's, or, when null, everyone's. */
  layer: Person | null;
  /** The name of the newsroom. */
  newsroom: string;
  /** When the summary is made, ISO 8601. */
  now: string;
};

/**
 * Makes the fact-check report of one version. Everything that a page or an export shows of a
 * check is computed here, once; they write it down and count nothing. Same input, same summary. It
 * holds everything, for the desk: what leaves goes through `forAudience`.
 */
export function buildSummary({
  article,
  annotations,
  waved = [],
  previous = null,
  layer,
  newsroom,
  now,
}: SummaryInput): Summary {
  const { version } = article;
  const chosen = chooseLayer(annotations, layer);
  const { cite, sources } = numberSources();
  const sentences = splitSentences(version.text, article.language);
  const voiceOf = voices(version.text, article.language, sentences);
  const marked = groupStatements(chosen).map((group, index) => ({
    statement: buildStatement(group, index + 1, voiceOf(group), cite),
    annotations: group.annotations,
  }));
  const statements = marked.map(({ statement }) => statement);
  const { progress, unmarkedCheckable } = coverage(
    { annotations: chosen, waved: wavedBy(waved, layer?.id ?? null) },
    version.text,
    article.language,
  );
  const counts = countStatements(statements, progress, unmarkedCheckable);
  const checkedBy = once(chosen.map(({ author }) => author));
  const reviewedBy = once(chosen.flatMap(({ reviews }) => reviews.map(({ reviewer }) => reviewer)));
  return {
    format: "galley.fact-check-summary",
    version: 3,
    head: {
      ...forTheDesk,
      notice: audienceLabels.desk,
      newsroom,
      headline: article.headline,
      outlet: article.outlet,
      byline: article.byline,
      publishedAt: article.publishedAt,
      sourceUrl: article.sourceUrl,
      language: article.language,
      versionNumber: version.number,
      sha256: version.sha256,
      retrievedAt: version.retrievedAt,
      madeAt: now,
      layer,
      checkedBy,
      reviewedBy,
      ready: isReady(counts),
      state: stateLine(counts),
    },
    bottomLine: bottomLine(counts, checkedBy, reviewedBy),
    counts,
    changes:
      previous &&
      buildChanges({ ...previous, lost: chooseLayer(previous.lost, layer) }, version.text, statements),
    mustFix: buildMustFix(marked, sources(), version.text, sentences),
    statements,
    textLength: version.text.length,
    copy: annotatedCopy(version.doc, version.text, statements),
    sources: sources(),
    reviews: reviewRecord(marked),
    howToRead,
  };
}

/** The annotations that go in: one person's, or everyone's. What its author has removed never does. */
export function chooseLayer(annotations: readonly Annotation[], layer: Person | null): Annotation[] {
  return annotations.filter(
    ({ author, removedAt }) => removedAt === undefined && (layer === null || author.id === layer.id),
  );
}

/** Everybody once, by name. */
function once(people: readonly Person[]): Person[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return [...byId.values()].sort(
    (one, other) => byCodeUnit(one.name, other.name) || byCodeUnit(one.id, other.id),
  );
}
