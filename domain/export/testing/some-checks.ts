import type { Annotation } from "@/domain/annotation/annotation";
import type { WavedSentence } from "@/domain/annotation/nothing-to-check";
import type { Article } from "@/domain/article/article";
import { buildSummary } from "@/domain/summary/build-summary";
import type { FactCheck } from "@/domain/summary/check-file";
import {
  annotate,
  answer,
  cite,
  exampleCheck,
  jonas,
  mira,
  someArticle,
  someSource,
} from "@/domain/summary/testing/example-check";
import type { Readers } from "@/domain/summary/audience";

/** Text that means to be markup, in every language that a format may be written in. */
export const hostile = `<script>alert(1)</script>"><img src=x onerror='alert(2)'></style></title><!-- --> \u202Eleft\u2066 ￿ 👩‍👩‍👧 é — &amp; javascript:alert(3)`;

/** A check with its summary, as the server makes it. */
export function checkOf({
  article,
  annotations,
  waved = [],
}: {
  article: Article;
  annotations: Annotation[];
  waved?: WavedSentence[];
}): FactCheck {
  const made = { layer: null, newsroom: "The Easthaven Desk", now: "2025-03-04T12:00:00.000Z" };
  return { article, annotations, waved, summary: buildSummary({ article, annotations, waved, ...made }) };
}

/** A check in which everything that anybody wrote is hostile. */
export function hostileCheck(): FactCheck {
  const person = { id: "mallory", name: hostile };
  const article = {
    ...someArticle(hostile, hostile, hostile),
    outlet: hostile,
    byline: hostile,
    addedBy: person,
  };
  const source = someSource("hostile", {
    title: hostile,
    url: "https://example.org/\"onmouseover='alert(4)'",
    publisher: hostile,
    asked: hostile,
    whereItShouldBe: hostile,
    independenceGroup: hostile,
    file: { id: "file", name: hostile, size: 1, mediaType: "text/html", sha256: "0".repeat(64) },
  });
  const around = { start: 0, end: hostile.length, exact: hostile, prefix: hostile, suffix: hostile };
  const suggestedAnchor = { ...around, versionId: hostile };
  const annotation = annotate(article, person, hostile, {
    tag: "disputed",
    rationale: hostile,
    proposedWording: `${hostile} or not`,
    citations: [cite(source, { quote: hostile, locator: hostile })],
    reviews: [
      answer(jonas, { verdict: "suggest", suggestedWording: hostile, suggestedAnchor, reason: hostile }),
    ],
  });
  return checkOf({ article, annotations: [annotation] });
}

function hugeCheck(): FactCheck {
  const sentences = Array.from({ length: 500 }, (_, n) => `Gate ${String(n + 1)} cost 9 million in 1987.`);
  const article = someArticle("Five hundred gates", "All counted.", ...sentences);
  const annotations = sentences.map((sentence, n) =>
    annotate(article, n % 2 === 0 ? mira : jonas, sentence, {
      tag: n % 3 === 0 ? "disputed" : "verified",
      citations: [cite(someSource(`source ${String(n % 7)}`))],
    }),
  );
  return checkOf({ article, annotations });
}

/** What every format must be able to write. */
export const checks: [string, FactCheck][] = [
  ["an example", checkOf(exampleCheck())],
  [
    "one with a sentence waved through",
    checkOf({
      ...exampleCheck(),
      waved: [{ personId: mira.id, words: "Barrier would shield 40,000 homes, ministry says" }],
    }),
  ],
  ["an empty one", checkOf({ article: exampleCheck().article, annotations: [] })],
  ["a hostile one", hostileCheck()],
  ["500 statements", hugeCheck()],
];

/** Everybody whom a file may be made for. */
export const everyReader: [string, Readers][] = [
  ["the desk", { audience: "desk", names: true }],
  ["the public", { audience: "public", names: false }],
  ["the public, with names", { audience: "public", names: true }],
];
