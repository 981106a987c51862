import "server-only";
import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import type { Annotation } from "@/domain/annotation/annotation";
import type { SaveAnnotationInput } from "@/domain/annotation/annotation-input";
import type { ArticleNode } from "@/domain/article/article";
import { foldWords } from "@/domain/article/fold-words";
import { sortKey } from "@/domain/article/sort-key";
import type { SaveCitationInput } from "@/domain/evidence/evidence";
import type { Member, Role } from "@/domain/permissions";
import type { SaveReviewInput } from "@/domain/review/review";
import { saveAnnotation } from "../annotations";
import { saveCitation } from "../citations";
import { hashPassword } from "../passwords";
import { saveReview } from "../reviews";
import { database } from "../store";
import { searchedWords } from "../stored-article";
import { annotationOf, citationOf, reviewOf, type Version } from "./inputs";

/** A newsroom with nobody in it yet. */
export async function makeNewsroom(name = "The Easthaven Courier"): Promise<{ id: string; name: string }> {
  const db = await database();
  return db.newsroom.create({ data: { id: uuid(), name }, select: { id: true, name: true } });
}

/** A signed-in member of a newsroom, who can sign in again only if a `password` is given. */
export async function makeMember(
  newsroom: { id: string; name: string },
  role: Role = "editor",
  details: { name?: string; email?: string; password?: string; passwordHash?: string } = {},
): Promise<Member> {
  const db = await database();
  const userId = uuid();
  const { name = "Mira Lindqvist", email = `${userId}@example.org`, password } = details;
  const passwordHash =
    password === undefined ? (details.passwordHash ?? "unusable") : await hashPassword(password);
  const session = await db.session.create({
    data: {
      id: uuid(),
      device: "Test",
      user: {
        create: {
          id: userId,
          name,
          email,
          passwordHash,
          memberships: { create: { newsroomId: newsroom.id, role } },
        },
      },
    },
  });
  return {
    userId,
    name,
    email,
    role,
    newsroomId: newsroom.id,
    newsroomName: newsroom.name,
    sessionId: session.id,
    shortcuts: true,
  };
}

/** An article of one version; each paragraph becomes a block, and the text joins them as editor/text-map does. */
export async function makeArticle(
  member: Member,
  paragraphs: string[],
  headline = "Barrier would shield 40,000 homes, ministry says",
): Promise<{ articleId: string; versionId: string; text: string }> {
  const db = await database();
  const text = paragraphs.join("\n");
  const doc: ArticleNode = {
    type: "doc",
    content: paragraphs.map((paragraph) => ({
      type: "paragraph",
      content: [{ type: "text", text: paragraph }],
    })),
  };
  const [articleId, versionId] = [uuid(), uuid()];
  await db.article.create({
    data: {
      id: articleId,
      newsroomId: member.newsroomId,
      addedById: member.userId,
      headline,
      outlet: "The Easthaven Courier",
      byline: "",
      language: "en",
      sortKey: sortKey(headline),
      words: {
        create: {
          words: searchedWords({ headline, outlet: "The Easthaven Courier", byline: "" }, foldWords(text)),
        },
      },
      versions: {
        create: {
          id: versionId,
          number: 1,
          doc,
          text,
          sha256: createHash("sha256").update(text).digest("hex"),
        },
      },
    },
  });
  return { articleId, versionId, text };
}

/** What `author` says of a quote of the article: unchecked unless told otherwise. */
export function makeAnnotation(
  author: Member,
  article: Version,
  quote: string,
  details: Partial<SaveAnnotationInput> = {},
): Promise<Annotation> {
  return saveAnnotation(author, annotationOf(article, quote, details));
}

/** Adds a source to the author's own annotation: a new one that supports it unless told otherwise. */
export function makeCitation(
  author: Member,
  annotation: Annotation,
  details: Partial<SaveCitationInput> = {},
): Promise<Annotation> {
  return saveCitation(author, citationOf(annotation, details));
}

/** A colleague's answer to an annotation: agrees unless told otherwise. */
export function makeReview(
  reviewer: Member,
  annotation: Annotation,
  details: Partial<SaveReviewInput> = {},
): Promise<Annotation> {
  return saveReview(reviewer, reviewOf(annotation, details));
}

/** A newsroom at work on one article, and somebody of another newsroom who has no business there. */
export async function makeScene(): Promise<Scene> {
  const newsroom = await makeNewsroom();
  const author = await makeMember(newsroom, "editor", { name: "Mira Lindqvist" });
  const colleague = await makeMember(newsroom, "editor", { name: "Tomás Okafor" });
  const reader = await makeMember(newsroom, "reader", { name: "Ines Varga" });
  const stranger = await makeMember(await makeNewsroom("The Westmere Post"), "owner", { name: "Piet Aalto" });
  const article = await makeArticle(author, sceneParagraphs, sceneParagraphs[0]);
  return { newsroom, author, colleague, reader, stranger, article };
}

type Scene = Record<"author" | "colleague" | "reader" | "stranger", Member> & {
  newsroom: { id: string; name: string };
  article: { articleId: string; versionId: string; text: string };
};

const sceneParagraphs = [
  "Barrier would shield 40,000 homes, ministry says",
  "The tidal barrier at Easthaven would shield 40,000 homes, the ministry said on Tuesday.",
  "The Ødegård family 👩‍👩‍👧 doubts it: “Our cafe\u0301 floods every spring, barrier or not.”",
];
