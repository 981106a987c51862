/**
 * Fills the data directory (GALLEY_DATA) with the articles that bench/mark-up.ts opens and prints them as
 * JSON; its one argument says how many of each length. A process of its own, before the server:
 * node --conditions=react-server --import tsx bench/seed.ts '{"words":[20000],"pairs":5,"annotations":500}'
 */
import type { Role } from "@/domain/permissions";
import { openStore } from "@/prisma/client";
import { makeArticle, makeMember, makeNewsroom } from "@/server/testing/factories";
import { closeSeeded } from "@/server/testing/seed-newsrooms";
import { annotate, type Target } from "./annotate";
import { articleParagraphs } from "./article-text";
import type { BenchArticle, SeededBench, SeedOptions } from "./seeded-bench";

const { words, pairs, annotations } = JSON.parse(process.argv[2] ?? "") as SeedOptions;
const dataDirectory = process.env.GALLEY_DATA ?? "";

const newsroom = await makeNewsroom();
const join = async (role: Role, name: string) => {
  const person = { email: `${role}-${String(name.length)}@example.org`, password: `${name} at sea` };
  return { member: await makeMember(newsroom, role, { name, ...person }), person };
};
const editor = await join("owner", "Mira Lindqvist");
const reader = await join("reader", "Rosa Iwu");
const colleagues = [await join("editor", "Jonas Weber"), await join("editor", "Tomás Okafor")];

const articles: BenchArticle[] = [];
const targets: Target[] = [];
for (const count of words) {
  const paragraphs = articleParagraphs(count);
  for (let pair = 0; pair < pairs; pair++) {
    const annotated = await makeArticle(editor.member, paragraphs, paragraphs[0]);
    const bare = await makeArticle(editor.member, paragraphs, paragraphs[0]);
    articles.push({ words: count, annotated: annotated.articleId, bare: bare.articleId });
    targets.push(annotated);
  }
}
await closeSeeded();

const store = await openStore({ dataDirectory, databaseUrl: null });
await store.db.installation.create({ data: { id: 1, newsroomId: newsroom.id } });
const authors = [editor, ...colleagues].map(({ member }) => member);
for (const target of targets) await annotate(store.db, target, authors, annotations);
await store.close();

const seeded: SeededBench = { editor: editor.person, reader: reader.person, articles };
console.log(JSON.stringify(seeded));
