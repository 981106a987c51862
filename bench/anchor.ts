/**
 * Carries statements over to changed texts, ours and the peers' side by side: `npm run bench:anchor`, or
 * `npm run bench:anchor -- DIR` for a folder of texts (*.txt). See bench/README.md.
 */
import fs from "node:fs";
import path from "node:path";
import { changes, editEverywhere, spansIn } from "./anchor/edits";
import { makeText } from "./anchor/make-text";
import type { Matcher } from "./anchor/matcher";
import { measure, type Measured } from "./anchor/measure";
import { galley } from "./anchor/ours";
import { peers } from "./anchor/peers";
import { addScores, type Score } from "./anchor/score";
import { seededRandom } from "./article-text";

/** How long a matcher may take for one task, in milliseconds. */
const patience = Number(process.env["PATIENCE"] ?? 30_000);

/** Texts of these lengths with so many statements are edited all over, so many words in a hundred. */
const sizes = [
  { length: 10_000, statements: 100 },
  { length: 100_000, statements: 1_000 },
  { length: 1_000_000, statements: 5_000 },
];
const shares = [0.01, 0.05];

/** Statements per text for the changes that are made one at a time. */
const oneByOne = 60;

const matchers = [galley, ...peers];
const [directory] = process.argv.slice(2);
const given = directory === undefined ? null : readTexts(directory);

// Whatever runs first is not compiled yet.
for (const matcher of matchers) {
  const text = makeText(3_000, 7);
  await measure(matcher, text, `${text}.`, spansIn(text, 50, seededRandom(5)), [], patience);
}
await changeOneByOne(
  given ?? [1, 2, 3].map((seed) => ({ name: `text ${String(seed)}`, text: makeText(10_000, seed) })),
);
await editAllOver(
  given?.map(({ name, text }) => ({ name, text, statements: Math.ceil(text.length / 100) })) ??
    sizes.map(({ length, statements }) => ({
      name: `${String(length / 1_000)} kB`,
      text: `${makeText(length - 1)}\n`,
      statements,
    })),
);

async function changeOneByOne(texts: readonly { text: string }[]): Promise<void> {
  console.log("\nOne change at a time: right / wrong place / lost, and milliseconds a change\n");
  for (const change of changes) {
    for (const matcher of matchers) {
      let score: Score = { right: 0, wrong: 0, lost: 0 };
      let milliseconds = 0;
      for (const { text } of texts) {
        const random = seededRandom(11);
        for (const span of spansIn(text, oneByOne, random)) {
          const edited = change.make(text, span, random);
          const one = await measure(matcher, text, edited.text, [span], edited.follow([span]), patience);
          score = addScores(score, one.score);
          milliseconds += one.milliseconds / oneByOne / texts.length;
        }
      }
      print(change.name, matcher, score, milliseconds.toFixed(2));
    }
  }
}

async function editAllOver(
  texts: readonly { name: string; text: string; statements: number }[],
): Promise<void> {
  console.log("\nEdits all over: right / wrong place / lost of those asked, and milliseconds for all\n");
  for (const { name, text, statements } of texts)
    for (const share of shares) {
      const random = seededRandom(3);
      const spans = spansIn(text, statements, random);
      const edited = editEverywhere(text, share, random);
      const [now, truth] = [edited.text, edited.follow(spans)];
      let ours: Measured | null = null;
      for (const matcher of matchers) {
        // Ours is compiled while it runs: the best of three, as a server that has run for a while.
        const runs = matcher === galley ? 3 : 1;
        let best: Measured | null = null;
        for (let run = 0; run < runs; run += 1) {
          const one = await measure(matcher, text, now, spans, truth, patience);
          if (best === null || one.milliseconds < best.milliseconds) best = one;
        }
        if (best === null) continue;
        ours ??= best;
        const time = best.milliseconds.toFixed(best.milliseconds < 100 ? 1 : 0);
        const part = best.asked < best.all ? `> ${time} (${String(best.asked)} in time)` : time;
        const ratio =
          matcher === galley
            ? ""
            : `  ${best.asked < best.all ? "> " : ""}${(best.milliseconds / ours.milliseconds).toFixed(1)}×`;
        print(`${name}, ${String(share * 100)} % of the words`, matcher, best.score, `${part}${ratio}`);
      }
    }
}

function print(task: string, matcher: Matcher, { right, wrong, lost }: Score, time: string): void {
  console.log(
    `${task.padEnd(34)} ${matcher.name.padEnd(42)} ${`${String(right)} / ${String(wrong)} / ${String(lost)}`.padStart(20)}   ${time} ms`,
  );
}

function readTexts(from: string): { name: string; text: string }[] {
  return fs
    .readdirSync(from)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({
      name,
      text: `${fs
        .readFileSync(path.join(from, name), "utf8")
        .replace(/\r\n/g, "\n")
        .replace(/\n{2,}/g, "\n")
        .trim()}\n`,
    }));
}
