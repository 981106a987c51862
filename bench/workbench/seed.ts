/**
 * Fills the data directory (GALLEY_DATA) with the articles that bench/workbench.ts opens and prints them as
 * JSON; its one argument says how many of each size. A process of its own, before the server:
 * node --conditions=react-server --import tsx bench/workbench/seed.ts '{"sizes":[{"words":10000,"annotations":500}],"pairs":5}'
 */
import type { Role } from "@/domain/permissions";
import { openStore } from "@/prisma/client";
import { makeArticle, makeMember, makeNewsroom } from "@/server/testing/factories";
import { closeSeeded } from "@/server/testing/seed-newsrooms";
import { articleParagraphs } from "../article-text";
import { annotate, type Target } from "./annotate";
import type { BenchArticle, BenchSize, SeededBench, SeedOptions } from "./seeded-bench";

const { sizes, pairs } = JSON.parse(process.argv[2] ?? "") as SeedOptions;
const dataDirectory = process.env.GALLEY_DATA ?? "";

/** Who has marked each article, beside the editor. */
const colleagues = [
  ...["Jonas Weber", "Tomás Okafor", "Ida Brandt", "Noor Haddad", "Sun Li"],
  ...["Eva Kraus", "Pavel Orlov", "Mina Sato", "Leo Duarte"],
];

const newsroom = await makeNewsroom();
const join = async (role: Role, name: string) => {
  const person = {
    email: `${name.replace(/\P{L}/gu, ".").toLowerCase()}@example.org`,
    password: `${name} at sea`,
  };
  return { member: await makeMember(newsroom, role, { name, ...person }), person };
};
const editor = await join("owner", "Mira Lindqvist");
const reader = await join("reader", "Rosa Iwu");
const authors = [editor.member];
for (const name of colleagues) authors.push((await join("editor", name)).member);

const articles: BenchArticle[] = [];
const targets: (Target & BenchSize)[] = [];
for (const size of sizes) {
  const paragraphs = articleParagraphs(size.words);
  for (let pair = 0; pair < pairs; pair++) {
    const annotated = await makeArticle(editor.member, paragraphs, paragraphs[0]);
    const bare = await makeArticle(editor.member, paragraphs, paragraphs[0]);
    articles.push({ ...size, annotated: annotated.articleId, bare: bare.articleId });
    targets.push({ ...annotated, ...size });
  }
}
await closeSeeded();

const store = await openStore({ dataDirectory, databaseUrl: null });
await store.db.installation.create({ data: { id: 1, newsroomId: newsroom.id } });
for (const target of targets) await annotate(store.db, target, authors, target.annotations);
await store.close();

const seeded: SeededBench = { editor: editor.person, reader: reader.person, articles };
console.log(JSON.stringify(seeded));
