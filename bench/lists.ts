/**
 * `npm run bench:lists`: how long every list page takes in a newsroom of many articles, against the same page
 * in one of a hundred, in the same run. Takes `--articles 10000`, `--annotations 15` (of each article) and
 * `--rounds 15`; `--only search` for the pages with that word in their name; `--keep FOLDER` to leave the
 * newsrooms there, for the next run. With DATABASE_URL both are databases of that server, which it makes, and
 * drops again unless they are kept.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { request } from "@playwright/test";
import { compare, type Answering } from "./compare-pages";
import { startProduct, seedLists, type DataPlace, type GalleyProcess } from "./galley-process";
import { listPages } from "./list-pages";
import { addressOf, dropDatabase, makeDatabase } from "./own-database";
import type { SeededLists } from "./seeded-lists";
import { launchBrowser, machine, signIn } from "./signed-in-browser";
import { aligned } from "./table";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "10000" },
    annotations: { type: "string", default: "15" },
    rounds: { type: "string", default: "15" },
    only: { type: "string", default: "" },
    keep: { type: "string" },
  },
});
const [manyArticles, annotationsEach, rounds] = [
  Number(values.articles),
  Number(values.annotations),
  Number(values.rounds),
];
const fewArticles = 100;

type Newsroom = Answering & { galley: GalleyProcess };
type Seeding = { name: string; articles: number };

const { keep } = values;
const root = keep ?? fs.mkdtempSync(path.join(os.tmpdir(), "galley-bench-"));
fs.mkdirSync(root, { recursive: true });
const browser = await launchBrowser();
const places: DataPlace[] = [];
const opened: Newsroom[] = [];
try {
  for (const seeding of [
    { name: "small", articles: fewArticles },
    { name: "large", articles: manyArticles },
  ])
    opened.push(await open(seeding));
  const [small, large] = opened;
  if (!small || !large) throw new Error("two newsrooms are compared");
  const told = opened.map(({ seeded }) => `${seeded.annotations.toLocaleString("en")} annotations`);
  console.log(`${machine(browser)}; medians of ${rounds}, in turn`);
  console.log(`${fewArticles} articles, ${told.join(`; ${manyArticles.toLocaleString("en")} articles, `)}\n`);
  console.log(aligned(["", "small", "large", "ratio"]));
  for (const page of listPages.filter(({ what }) => what.includes(values.only)))
    console.log(aligned(await compare(page, small, large, rounds)));
} finally {
  await browser.close();
  for (const { client, galley } of opened) {
    await client.dispose();
    await galley.stop();
  }
  if (keep === undefined) {
    for (const { databaseUrl } of places) if (databaseUrl !== undefined) await dropDatabase(databaseUrl);
    fs.rmSync(root, { recursive: true, force: true });
  }
}

async function open(seeding: Seeding): Promise<Newsroom> {
  const { place, seeded } = readKept(seeding) ?? (await seedPlace(seeding));
  places.push(place);
  const galley = await startProduct(place);
  const storageState = await signIn(browser, galley.url, seeded.owner);
  return { seeded, galley, client: await request.newContext({ baseURL: galley.url, storageState }) };
}

type SeededPlace = { place: DataPlace; seeded: SeededLists };

async function seedPlace({ name, articles }: Seeding): Promise<SeededPlace> {
  const place = placeOf(name);
  if (process.env.DATABASE_URL) await makeDatabase(process.env.DATABASE_URL, databaseName(name));
  const seeded = seedLists(place, { articles, annotationsEach });
  fs.writeFileSync(noteOf(name, articles), JSON.stringify(seeded));
  return { place, seeded };
}

function readKept({ name, articles }: Seeding): SeededPlace | null {
  const note = noteOf(name, articles);
  if (!fs.existsSync(note)) return null;
  return { place: placeOf(name), seeded: JSON.parse(fs.readFileSync(note, "utf8")) as SeededLists };
}

function placeOf(name: string): DataPlace {
  const dataDirectory = path.join(root, name);
  const server = process.env.DATABASE_URL;
  return server ? { dataDirectory, databaseUrl: addressOf(server, databaseName(name)) } : { dataDirectory };
}

function databaseName(name: string): string {
  return `galley_lists_${name}`;
}

/** What is in a newsroom that was made; only whoever keeps them finds one again. */
function noteOf(name: string, articles: number): string {
  return path.join(root, `${name}-${articles}.json`);
}
