import "server-only";
import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import type { ArticleNode } from "@/domain/article/article";
import type { Member, Role } from "@/domain/permissions";
import { database } from "../store";

/** A newsroom with nobody in it yet. */
export async function makeNewsroom(name = "The Easthaven Courier"): Promise<{ id: string; name: string }> {
  const db = await database();
  return db.newsroom.create({ data: { id: uuid(), name }, select: { id: true, name: true } });
}

/** A signed-in member of a newsroom. `passwordHash` is unusable unless given. */
export async function makeMember(
  newsroom: { id: string; name: string },
  role: Role = "editor",
  details: { name?: string; email?: string; passwordHash?: string } = {},
): Promise<Member> {
  const db = await database();
  const userId = uuid();
  const { name = "Mira Lindqvist", email = `${userId}@example.org`, passwordHash = "unusable" } = details;
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
