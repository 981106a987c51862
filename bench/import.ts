/**
 * `npm run bench:import -- DIR`: how well pages and files become articles. DIR has a folder for each, with
 * `source.html` (or another ending) and `expected.html`, as mozilla/readability's tests have. Pages are read by
 * plain Readability too, in the same run. Takes `--worst 10`, to name the pages that came out worst.
 */
import os from "node:os";
import { parseArgs } from "node:util";
import { readByReadability } from "../server/testing/plain-readability";
import { importPair, readPairs, wordsOf, type ImportPair } from "../server/testing/import-pairs";
import { compareTexts, f1, type Likeness } from "../server/testing/import-score";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { worst: { type: "string", default: "10" } },
});

type Read = Likeness & { pair: ImportPair; seconds: number; failure: string | null };
type Reader = (pair: ImportPair) => Promise<string>;

const readers: Record<string, Reader> = {
  Galley: async (pair) => wordsOf(await importPair(pair)),
  Readability: (pair) =>
    Promise.resolve(pair.kind === "html" ? readByReadability(pair.bytes, pair.facts) : ""),
};

async function readAll(read: Reader, pairs: readonly ImportPair[]): Promise<Read[]> {
  const all: Read[] = [];
  for (const pair of pairs) {
    const started = performance.now();
    let [text, failure] = ["", null as string | null];
    try {
      text = await read(pair);
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    }
    const seconds = (performance.now() - started) / 1_000;
    all.push({ ...compareTexts(pair.expected ?? "", text), pair, seconds, failure });
  }
  return all;
}

function line(name: string, read: readonly Read[]): string[] {
  const mean = (of: (one: Read) => number) => read.reduce((sum, one) => sum + of(one), 0) / read.length;
  const shingles = f1({ precision: mean((one) => one.precision), recall: mean((one) => one.recall) });
  return [
    name,
    String(read.length),
    mean((one) => one.words).toFixed(3),
    Math.min(...read.map((one) => one.words)).toFixed(3),
    shingles.toFixed(3),
    `${(100 * mean((one) => Number(one.isSame))).toFixed(0)} %`,
    String(read.filter((one) => one.failure !== null).length),
    mean((one) => one.seconds).toFixed(2),
  ];
}

/** All, and apart those on which no rule was tried, where the folder says which. */
function groupsOf(read: readonly Read[]): [string, readonly Read[]][] {
  const held = read.filter(({ pair }) => pair.facts.held);
  return held.length === 0
    ? [["", read]]
    : [
        ["", read],
        [", held", held],
      ];
}

const [folder] = positionals;
if (folder === undefined) {
  console.error("Say which folder: npm run bench:import -- bench/corpus");
  process.exit(1);
}
const pairs = readPairs(folder).filter(({ expected }) => expected !== null);
if (pairs.length === 0) {
  console.error(`There is no source.html with an expected.html beside it in the folders of ${folder}.`);
  process.exit(1);
}
const rows = [["", "read", "words F1", "worst", "4-gram F1", "exact", "failed", "s each"]];
let ours: Read[] = [];
for (const [name, reader] of Object.entries(readers)) {
  const some = name === "Galley" ? pairs : pairs.filter(({ kind }) => kind === "html");
  if (some.length === 0) continue;
  const read = await readAll(reader, some);
  if (name === "Galley") ours = read;
  for (const [group, members] of groupsOf(read)) rows.push(line(name + group, members));
}
console.log(`${os.cpus()[0]?.model ?? "?"}, Node ${process.versions.node}\n`);
for (const [name = "", ...cells] of rows) {
  console.log(name.padEnd(20) + cells.map((cell) => cell.padStart(10)).join(""));
}
const worst = ours.toSorted((one, other) => one.shingles - other.shingles).slice(0, Number(values.worst));
console.log("\nThe worst of ours:");
for (const { pair, words, shingles, failure } of worst) {
  console.log(
    `${words.toFixed(3)}  ${shingles.toFixed(3)}  ${pair.name}${failure === null ? "" : `  ${failure}`}`,
  );
}
