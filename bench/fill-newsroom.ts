import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import { describe } from "@/domain/anchor/describe";
import { findings, tags, type Tag } from "@/domain/annotation/tag";
import { checkingOf } from "@/domain/article/checking";
import { foldWords } from "@/domain/article/fold-words";
import { sortKey } from "@/domain/article/sort-key";
import type { Prisma, PrismaClient } from "@/prisma/generated/client";
import { annotatedSpans } from "./annotated-spans";
import { articleParagraphs } from "./article-text";
import { outletsOf, wordsOf, type ListsOptions, type SeededLists } from "./seeded-lists";

/** So many texts of ordinary length take turns. */
const texts = 40;
const ordinaryWords = 700;
/** How many articles are stored in one go. */
const batch = 100;

type Text = {
  doc: Prisma.InputJsonObject;
  text: string;
  sha256: string;
  anchors: ReturnType<typeof describe>[];
};

/** Stores articles with annotations, answers and sources in bulk; the last ones are the oldest. */
export async function fillNewsroom(
  db: PrismaClient,
  newsroomId: string,
  { articles, annotationsEach }: ListsOptions,
): Promise<Omit<SeededLists, "owner">> {
  const people = (await db.membership.findMany({ where: { newsroomId, role: { not: "reader" } } })).map(
    ({ userId }) => userId,
  );
  await addColleagues(db, newsroomId, people);
  const evidenceIds = await addSources(db, newsroomId, at(people, 0), articles * 2);
  const material = Array.from({ length: texts }, (_, index) =>
    makeText(ordinaryWords + index, annotationsEach),
  );
  const count = articles + Math.ceil(articles / 2);
  const lines = Array.from({ length: count }, (_, index) => lineOf(index, articles));
  let annotations = 0;
  for (let from = 0; from < count; from += batch) {
    const some = lines.slice(from, from + batch);
    annotations += await addArticles(db, { newsroomId, people, evidenceIds, material }, some);
  }
  const far = lines[articles - 61];
  const ordinary = lines.find(({ kind }) => kind === "reviewed");
  if (!far || !ordinary) throw new RangeError("too few articles");
  return {
    annotations,
    ordinaryArticle: ordinary.id,
    checker: at(people, 0),
    farPlace: `${far.updatedAt.toISOString()}~${far.id}`,
  };
}

type Line = {
  id: string;
  versionId: string;
  index: number;
  isArchived: boolean;
  kind: "reviewed" | "unreviewed" | "unchecked" | "unmarked";
  updatedAt: Date;
  headline: string;
  outlet: string;
};

function lineOf(index: number, articles: number): Line {
  const turn = index % 20;
  const isOldest = index < articles && index >= articles - 3;
  return {
    id: uuid(),
    versionId: uuid(),
    index,
    isArchived: index >= articles,
    kind: turn < 11 ? "reviewed" : turn < 15 ? "unreviewed" : turn < 18 ? "unchecked" : "unmarked",
    updatedAt: new Date(Date.UTC(2026, 5, 1) - index * 60_000),
    headline: `${isOldest ? "A sturgeon at the sluice" : "What the board knew of the barrier"}, part ${String(index)}`,
    outlet: isOldest
      ? outletsOf.rare
      : index % 2 === 0
        ? outletsOf.common
        : `The Westmere Post ${String(index % 30)}`,
  };
}

type Material = { newsroomId: string; people: string[]; evidenceIds: string[]; material: Text[] };

async function addArticles(db: PrismaClient, all: Material, lines: readonly Line[]): Promise<number> {
  const { newsroomId, people, evidenceIds, material } = all;
  const textOf = ({ index }: Line) => at(material, index);
  const said = lines.flatMap((line) => (line.kind === "unmarked" ? [] : saidOf(line, textOf(line), people)));
  await db.article.createMany({
    data: lines.map(({ id, index, isArchived, kind, updatedAt, headline, outlet }) => ({
      id,
      newsroomId,
      headline,
      outlet,
      byline: "Ines Aalto",
      language: "en",
      addedById: at(people, index),
      createdAt: updatedAt,
      updatedAt,
      checkerId: index % 5 < 3 ? at(people, 0) : index % 5 === 3 ? at(people, index) : null,
      ...(index % 4 === 0 ? {} : { dueOn: new Date(updatedAt.getTime() + (index % 40) * 86_400_000) }),
      shelf: isArchived ? "archived" : "active",
      checking: checkingOf({
        tagged: kind === "unmarked" ? 0 : 1,
        untagged: kind === "unchecked" ? 1 : 0,
        answered: kind === "reviewed" ? 1 : 0,
      }),
      sortKey: sortKey(headline),
    })),
  });
  await db.articleVersion.createMany({
    data: lines.map((line) => {
      const { doc, text, sha256 } = textOf(line);
      return { id: line.versionId, articleId: line.id, number: 1, doc, text, sha256 };
    }),
  });
  await db.articleWords.createMany({
    data: lines.map((line) => ({
      articleId: line.id,
      words: foldWords([line.headline, line.outlet, "Ines Aalto", textOf(line).text].join("\n")),
    })),
  });
  for (let from = 0; from < said.length; from += 1_000) {
    const some = said.slice(from, from + 1_000);
    await db.annotation.createMany({ data: some.map(({ annotation }) => annotation) });
    await db.placement.createMany({ data: some.map(({ placement }) => placement) });
    await db.review.createMany({ data: some.flatMap(({ review }) => review ?? []) });
    await db.citation.createMany({
      data: some.flatMap(({ annotation: { id } }, index) =>
        index % 3 > 0
          ? []
          : {
              id: uuid(),
              annotationId: id,
              evidenceId: at(evidenceIds, from + index + (lines[0]?.index ?? 0) * 7),
              stance: "refutes" as const,
              quote: `The board counted fewer than ${wordsOf.common} papers say.`,
              locator: "p. 3",
            },
      ),
    });
  }
  return said.length;
}

/** What three people say of an article. */
function saidOf({ id: articleId, versionId, kind }: Line, { anchors }: Text, people: readonly string[]) {
  return anchors.map((anchor, index) => {
    const id = uuid();
    const tag: Tag | null = kind === "unchecked" && index % 4 === 0 ? null : at(tags, index);
    return {
      annotation: {
        id,
        articleId,
        authorId: at(people.slice(0, 3), index),
        about: "so" as const,
        tag,
        finding: tag === "disputed" ? at(findings, index) : null,
        rationale: tag === null ? "" : "The minutes of the harbour board give another number for that year.",
        proposedWording: null,
        revision: 1,
        sequence: 0n,
      },
      placement: { annotationId: id, versionId, state: "exact" as const, ...anchor },
      review:
        kind === "reviewed" && index % 2 === 0
          ? {
              annotationId: id,
              reviewerId: at(people.slice(0, 3), index + 1),
              annotationRevision: 1,
              verdict: "agree" as const,
              reason: "",
              revision: 1,
            }
          : null,
    };
  });
}

function makeText(words: number, annotations: number): Text {
  const paragraphs = articleParagraphs(words);
  const text = paragraphs.join("\n");
  return {
    text,
    doc: {
      type: "doc",
      content: paragraphs.map((line) => ({ type: "paragraph", content: [{ type: "text", text: line }] })),
    },
    sha256: createHash("sha256").update(text).digest("hex"),
    anchors: annotatedSpans(text, annotations).map(({ start, end }) => describe(text, start, end)),
  };
}

async function addColleagues(db: PrismaClient, newsroomId: string, people: string[]): Promise<void> {
  const added = Array.from({ length: 10 }, (_, index) => ({
    id: uuid(),
    name: `Colleague ${String(index)}`,
  }));
  await db.user.createMany({
    data: added.map(({ id, name }) => ({ id, name, email: `${id}@example.org`, passwordHash: "unusable" })),
  });
  await db.membership.createMany({
    data: added.map(({ id }) => ({ userId: id, newsroomId, role: "editor" })),
  });
  people.push(...added.map(({ id }) => id));
}

async function addSources(
  db: PrismaClient,
  newsroomId: string,
  addedById: string,
  count: number,
): Promise<string[]> {
  const ids = Array.from({ length: count }, () => uuid());
  for (let from = 0; from < count; from += 1_000) {
    await db.evidence.createMany({
      data: ids.slice(from, from + 1_000).map((id, index) => ({
        id,
        newsroomId,
        addedById,
        kind: "link",
        title: `Minutes of the harbour board, page ${String(from + index)}`,
        url: `https://easthaven.example/minutes/${String(from + index)}`,
        sourceType: "primary",
        confidentiality: "public",
        createdAt: new Date(Date.UTC(2026, 5, 1) - (from + index) * 60_000),
      })),
    });
  }
  return ids;
}

function at<T>(values: readonly T[], index: number): T {
  const value = values[index % values.length];
  if (value === undefined) throw new RangeError("nothing to choose from");
  return value;
}
