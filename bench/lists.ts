/**
 * `npm run bench:lists`: how long every list page takes in a newsroom of many articles, against the same page
 * in one of a hundred, in the same run. Takes `--articles 10000`, `--annotations 15` (of each article) and
 * `--rounds 15`. With DATABASE_URL both are databases of that server, which it makes and drops again.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { request } from "@playwright/test";
import { aligned, compare, type Answering } from "./compare-pages";
import { startProduct, seedLists, type DataPlace, type GalleyProcess } from "./galley-process";
import { listPages } from "./list-pages";
import { dropDatabase, makeDatabase } from "./own-database";
import { launchBrowser, machine, signIn } from "./signed-in-browser";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "10000" },
    annotations: { type: "string", default: "15" },
    rounds: { type: "string", default: "15" },
  },
});
const [manyArticles, annotationsEach, rounds] = [
  Number(values.articles),
  Number(values.annotations),
  Number(values.rounds),
];
const fewArticles = 100;

type Newsroom = Answering & { galley: GalleyProcess };

const root = fs.mkdtempSync(path.join(os.tmpdir(), "galley-bench-"));
const browser = await launchBrowser();
const places = await Promise.all(["small", "large"].map(makePlace));
const opened: Newsroom[] = [];
try {
  for (const [index, place] of places.entries())
    opened.push(await open(place, index === 0 ? fewArticles : manyArticles));
  const [small, large] = opened;
  if (!small || !large) throw new Error("two newsrooms are compared");
  const told = opened.map(({ seeded }) => `${seeded.annotations.toLocaleString("en")} annotations`);
  console.log(`${machine(browser)}; medians of ${rounds}, in turn`);
  console.log(`${fewArticles} articles, ${told.join(`; ${manyArticles.toLocaleString("en")} articles, `)}\n`);
  console.log(aligned(["", "small", "large", "ratio"]));
  for (const page of listPages) console.log(aligned(await compare(page, small, large, rounds)));
} finally {
  await browser.close();
  for (const { client, galley } of opened) {
    await client.dispose();
    await galley.stop();
  }
  for (const { databaseUrl } of places) if (databaseUrl !== undefined) await dropDatabase(databaseUrl);
  fs.rmSync(root, { recursive: true, force: true });
}

async function makePlace(name: string): Promise<DataPlace> {
  const dataDirectory = path.join(root, name);
  const server = process.env.DATABASE_URL;
  if (server === undefined || server === "") return { dataDirectory };
  return { dataDirectory, databaseUrl: await makeDatabase(server, `galley_lists_${name}`) };
}

async function open(place: DataPlace, articles: number): Promise<Newsroom> {
  const seeded = seedLists(place, { articles, annotationsEach });
  const galley = await startProduct(place);
  const storageState = await signIn(browser, galley.url, seeded.owner);
  return { seeded, galley, client: await request.newContext({ baseURL: galley.url, storageState }) };
}
