import fc from "fast-check";
import type { Annotation } from "@/domain/annotation/annotation";
import { findings, tags } from "@/domain/annotation/tag";
import type { Article } from "@/domain/article/article";
import { evidenceKinds, sourceTypes, stances, type Evidence } from "@/domain/evidence/evidence";
import type { Review } from "@/domain/review/review";
import { annotate, answer, cite, someArticle } from "./example-check";

/** Stands in everything that only the desk may know. */
export const secret = "Zxq-secret";
/** Stands in every member's name. */
export const surname = "Vantongeren";

/** The members; not all of them take part in every check. */
export const people = ["ana", "ben", "cleo"].map((id) => ({ id, name: `${id} ${surname}` }));
const sentences = Array.from({ length: 6 }, (_, n) => `Gate ${String(n)} cost ${String(n)} million in 1987.`);
const article = someArticle("Six gates", "All counted.", ...sentences);

/** Words that a colleague suggests to mark, which stood in another version only. */
function wordsBefore(named: string): Review["suggestedAnchor"] {
  const exact = `${secret} said before of ${named}`;
  return { versionId: "before", start: 0, end: exact.length, exact, prefix: "", suffix: "" };
}

/** A source all of whose words are secret where it is for the desk only. */
function source(
  index: number,
  kind: Evidence["kind"],
  deskOnly: boolean,
  sourceType: Evidence["sourceType"],
): Evidence {
  const words = (what: string) =>
    `${deskOnly ? secret : "open"} ${what} ${String(index)} of ${people[0]?.name ?? ""}`;
  return {
    id: words("id"),
    kind,
    title: words("title"),
    url: `https://example.org/${encodeURIComponent(words("page"))}`,
    publisher: words("publisher"),
    publishedAt: null,
    accessedAt: "2025-03-04T08:00:00.000Z",
    sourceType,
    // A group may hold both what is secret and what is not.
    independenceGroup: `${secret} group`,
    asked: words("question"),
    whereItShouldBe: words("place"),
    deskOnly,
    passage:
      kind === "passage"
        ? {
            articleId: secret,
            versionId: secret,
            anchor: { start: 0, end: 1, exact: "x", prefix: secret, suffix: "" },
          }
        : null,
    file: {
      id: "file",
      name: `${words("file")}.pdf`,
      size: 1,
      mediaType: "application/pdf",
      sha256: deskOnly ? "5ec7".repeat(16) : "0".repeat(64),
    },
  };
}

const anySource = fc.record({
  index: fc.nat(5),
  kind: fc.constantFrom(...evidenceKinds),
  deskOnly: fc.boolean(),
  sourceType: fc.constantFrom(...sourceTypes),
});

const anyCitation = fc.record({
  source: fc.nat(3),
  stance: fc.constantFrom(...stances),
  quoted: fc.boolean(),
});

const anyAnnotation = fc.record({
  author: fc.nat(2),
  sentence: fc.nat(5),
  tag: fc.constantFrom(...tags, null),
  finding: fc.constantFrom(...findings, null),
  citations: fc.array(anyCitation, { maxLength: 3 }),
  reviewers: fc.subarray([0, 1, 2]),
  names: fc.boolean(),
});

/**
 * A check in which sources for the desk only stand beside others: everything said of them or by
 * whoever cites them holds `secret`, also what others write of them by name. Members' names, in
 * what others write as well, hold `surname`.
 */
export const anyCheckWithSecrets: fc.Arbitrary<{ check: { article: Article; annotations: Annotation[] } }> =
  fc
    .record({
      sources: fc.array(anySource, { minLength: 4, maxLength: 4 }),
      drawn: fc.uniqueArray(anyAnnotation, {
        maxLength: 12,
        selector: ({ author, sentence }) => `${String(author)} ${String(sentence)}`,
      }),
    })
    .map(({ sources, drawn }) => {
      const library = sources.map(({ kind, deskOnly, sourceType }, index) =>
        source(index, kind, deskOnly, sourceType),
      );
      const person = (index: number) => people[index] ?? { id: "nobody", name: "Nobody" };
      const used = new Set(drawn.flatMap(({ citations }) => citations.map((citation) => citation.source)));
      const named = library.find(({ deskOnly }, index) => deskOnly && used.has(index))?.title ?? "nothing";
      const annotations = drawn.map(({ author, sentence, tag, finding, citations, reviewers, names }) => {
        const cited = citations.flatMap(({ source: index, stance, quoted }) => {
          const evidence = library[index];
          if (evidence === undefined) return [];
          const words = `${evidence.deskOnly ? secret : "open"} words of ${person(1).name}`;
          return cite(evidence, { stance, quote: quoted ? words : "", locator: words });
        });
        const knows = cited.some(({ evidence }) => evidence.deskOnly);
        const says = knows
          ? `The ${secret} man told ana.`
          : `Ask ${person(0).name}${names ? ` about the ${named}` : ""}.`;
        const quote = sentences[sentence] ?? "Six gates";
        return annotate(article, person(author), quote, {
          tag,
          finding: tag === "disputed" ? finding : null,
          rationale: says,
          proposedWording: names ? `${quote} ${named}` : null,
          citations: cited,
          reviews: reviewers
            .filter((reviewer) => reviewer !== author)
            .map((reviewer) =>
              answer(person(reviewer), {
                verdict: "suggest",
                suggestedWording: names ? `${quote} ${named}` : null,
                suggestedAnchor: wordsBefore(named),
                reason: says,
              }),
            ),
        });
      });
      return { check: { article, annotations } };
    });
