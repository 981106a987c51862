import type { Annotation } from "@/domain/annotation/annotation";
import type { Article, ArticleNode } from "@/domain/article/article";
import type { Citation, Evidence } from "@/domain/evidence/evidence";
import type { Person } from "@/domain/people/person";
import type { Review } from "@/domain/review/review";

export const mira: Person = { id: "mira", name: "Mira Lindqvist" };
export const jonas: Person = { id: "jonas", name: "Jonas Weber" };

const morning = "2025-03-04T08:00:00.000Z";

/** An article of a headline, a standfirst and paragraphs. */
export function someArticle(headline: string, standfirst: string, ...paragraphs: string[]): Article {
  const text = (words: string): ArticleNode[] => [{ type: "text", text: words }];
  const doc: ArticleNode = {
    type: "doc",
    content: [
      { type: "heading", attrs: { level: 1, role: "headline" }, content: text(headline) },
      { type: "paragraph", attrs: { role: "standfirst" }, content: text(standfirst) },
      ...paragraphs.map((words) => ({ type: "paragraph", content: text(words) })),
    ],
  };
  return {
    id: "article",
    headline,
    outlet: "The Easthaven Courier",
    byline: "Ada Brandt",
    sourceUrl: "https://example.org/barrier",
    language: "en",
    publishedAt: "2025-03-03",
    addedBy: mira,
    version: {
      id: "version",
      number: 2,
      doc,
      text: [headline, standfirst, ...paragraphs].join("\n"),
      sha256: "9f3a".repeat(16),
      retrievedAt: morning,
    },
  };
}

/** What `author` says of the first place where the article says `exact`. */
export function annotate(
  article: Article,
  author: Person,
  exact: string,
  details: Partial<Annotation> = {},
): Annotation {
  const start = article.version.text.indexOf(exact);
  return {
    id: `${author.id}: ${exact}`,
    articleId: article.id,
    versionId: article.version.id,
    author,
    anchor: { start, end: start + exact.length, exact, prefix: "", suffix: "" },
    about: "so",
    tag: "verified",
    finding: null,
    rationale: "",
    proposedWording: null,
    revision: 1,
    citations: [],
    reviews: [],
    createdAt: morning,
    updatedAt: morning,
    ...details,
  };
}

/** A source: primary, public, a link, unless said otherwise. */
export function someSource(id: string, details: Partial<Evidence> = {}): Evidence {
  return {
    id,
    kind: "link",
    title: `The ${id}`,
    url: `https://example.org/${encodeURIComponent(id)}`,
    publisher: null,
    publishedAt: null,
    accessedAt: morning,
    sourceType: "primary",
    independenceGroup: null,
    asked: null,
    whereItShouldBe: null,
    deskOnly: false,
    file: null,
    passage: null,
    ...details,
  };
}

/** A use of a source; it supports unless said otherwise. */
export function cite(evidence: Evidence, details: Partial<Citation> = {}): Citation {
  return { id: `cites ${evidence.id}`, evidence, stance: "supports", quote: "", locator: "", ...details };
}

/** A colleague's answer; they agree unless said otherwise. */
export function answer(reviewer: Person, details: Partial<Review> = {}): Review {
  return {
    reviewer,
    verdict: "agree",
    reason: "",
    suggestedTag: null,
    suggestedFinding: null,
    suggestedWording: null,
    suggestedAnchor: null,
    annotationRevision: 1,
    revision: 1,
    acceptedAt: null,
    updatedAt: "2025-03-04T10:00:00.000Z",
    ...details,
  };
}

/** A check with something of everything: two checkers, every state, sources used twice, answers of every kind. */
export function exampleCheck(): { article: Article; annotations: Annotation[] } {
  const article = someArticle(
    "Barrier would shield 40,000 homes, ministry says",
    "The final design was published on Monday.",
    "The gate would protect 40,000 homes from a flood of the kind seen in 1987. Construction begins in 2027, the ministry said.",
    "None of the four towns has voted the money. It is the best money the port will ever spend.",
    "Work on the sluice stopped in May. Nobody knows why.",
  );
  const audit = someSource("audit report", { publisher: "Audit office", publishedAt: "2025-02-11" });
  const design = someSource("final design", {
    kind: "document",
    url: null,
    file: {
      id: "file",
      name: "design.pdf",
      size: 9,
      mediaType: "application/pdf",
      sha256: "c71e".repeat(16),
    },
  });
  const call = someSource("harbour master", {
    kind: "person",
    url: null,
    deskOnly: true,
    sourceType: "secondary",
  });
  const annotations = [
    annotate(article, mira, "published on Monday", {
      citations: [cite(design)],
      reviews: [answer(jonas)],
    }),
    annotate(article, mira, "protect 40,000 homes", {
      tag: "disputed",
      finding: "misleading",
      rationale: "Homes that do not exist yet are counted.",
      proposedWording: "protect about 23,600 homes",
      revision: 3,
      citations: [
        cite(call, { stance: "supports" }),
        cite(audit, { stance: "context", quote: "16,400 of them are planned", locator: "p. 31" }),
      ],
      reviews: [answer(jonas, { annotationRevision: 2 })],
    }),
    annotate(article, jonas, "The gate would protect 40,000 homes", {
      tag: "disputed",
      finding: "misleading",
      citations: [cite(audit, { stance: "context", locator: "p. 31" })],
    }),
    annotate(article, mira, "Construction begins in 2027, the ministry said", { about: "said" }),
    annotate(article, mira, "None of the four towns has voted the money", {
      citations: [cite(audit)],
      reviews: [
        answer(jonas, {
          verdict: "suggest",
          suggestedTag: "disputed",
          suggestedFinding: "refuted",
          reason: "One has.",
        }),
      ],
    }),
    annotate(article, jonas, "None of the four towns has voted the money", {
      tag: "disputed",
      finding: "refuted",
      proposedWording: "Only one of the four towns has voted the money",
    }),
    annotate(article, jonas, "It is the best money the port will ever spend.", {
      tag: "opinion",
      rationale: "A judgement.",
      reviews: [
        answer(mira, { verdict: "dispute", reason: "Too kind.", updatedAt: "2025-03-04T11:00:00.000Z" }),
      ],
    }),
    annotate(article, mira, "Work on the sluice stopped in May", { tag: null }),
  ];
  return { article, annotations };
}
