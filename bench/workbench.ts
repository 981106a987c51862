/**
 * `npm run bench:workbench`: how fast Mark up is with many annotations: beside the same page without any and,
 * in the same run, beside what else renders annotations on a page. Takes `--words 10000,100000`,
 * `--annotations 500,5000` (each with each), `--runs 5` and `--peers recogito,mark.js`.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import type { BrowserContext } from "@playwright/test";
import { seedArticles, startProduct } from "./galley-process";
import { launchBrowser, machine, signIn, type StorageState } from "./signed-in-browser";
import { openPage, usePage } from "./workbench/measure-galley";
import { measurePeer, type MeasuredPeer } from "./workbench/measure-peer";
import { peerNames, type PeerName } from "./workbench/peers";
import { reportGalley, type Measured } from "./workbench/report-galley";
import { reportPeers } from "./workbench/report-peers";
import type { BenchArticle, BenchSize } from "./workbench/seeded-bench";
import { servePeers } from "./workbench/serve-peers";

const { values } = parseArgs({
  options: {
    words: { type: "string", default: "10000,100000" },
    annotations: { type: "string", default: "500,5000" },
    runs: { type: "string", default: "5" },
    peers: { type: "string", default: peerNames.join() },
  },
});
const numbers = (list: string) => list.split(",").map(Number);
const runs = Number(values.runs);
const sizes: BenchSize[] = numbers(values.words).flatMap((words) =>
  numbers(values.annotations).map((annotations) => ({ words, annotations })),
);
const asked = peerNames.filter((name) => values.peers.split(",").includes(name));

const dataDirectory = fs.mkdtempSync(path.join(os.tmpdir(), "galley-bench-"));
// One pair more than is measured: the first warms the server up and is thrown away.
const seeded = seedArticles(dataDirectory, { sizes, pairs: runs + 1 });
const galley = await startProduct({ dataDirectory });
const peerServer = await servePeers();
const browser = await launchBrowser();
try {
  const [reader, editor] = [
    await signIn(browser, galley.url, seeded.reader),
    await signIn(browser, galley.url, seeded.editor),
  ];
  console.log(`${machine(browser)}; medians of ${runs}; annotations by ten people`);
  for (const size of sizes) await measureSize(size, reader, editor);
} finally {
  await browser.close();
  await peerServer.stop();
  await galley.stop();
  fs.rmSync(dataDirectory, { recursive: true, force: true });
}

async function measureSize(size: BenchSize, reader: StorageState, editor: StorageState): Promise<void> {
  const [warmUp, ...pairs] = seeded.articles.filter(
    ({ words, annotations }) => words === size.words && annotations === size.annotations,
  );
  if (warmUp) await measurePair(warmUp, reader, editor);
  const measured: { annotated: Measured; bare: Measured }[] = [];
  const theirs = new Map<PeerName, MeasuredPeer[]>(asked.map((name) => [name, []]));
  for (const pair of pairs) {
    measured.push(await measurePair(pair, reader, editor));
    for (const [name, into] of theirs) {
      const address = peerServer.address(name, size);
      into.push(await inNewContext("peer", null, (context) => measurePeer(context, address)));
    }
  }
  const [words, annotations] = [size.words.toLocaleString("en"), size.annotations.toLocaleString("en")];
  console.log(`\n${words} words, ${annotations} annotations`);
  reportGalley(measured);
  console.log("");
  reportPeers(
    measured.map(({ annotated }) => annotated),
    theirs,
  );
}

async function measurePair(pair: BenchArticle, reader: StorageState, editor: StorageState) {
  return {
    bare: await measure(pair.bare, reader, editor),
    annotated: await measure(pair.annotated, reader, editor),
  };
}

async function measure(articleId: string, reader: StorageState, editor: StorageState): Promise<Measured> {
  const address = `${galley.url}/articles/${articleId}`;
  const opened = await inNewContext("galley", reader, (context) => openPage(context, address));
  const used = await inNewContext("galley", editor, (context) => usePage(context, address));
  return { ...opened, ...used };
}

async function inNewContext<T>(
  kind: "galley" | "peer",
  signedIn: StorageState | null,
  act: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    ...(signedIn === null ? {} : { storageState: signedIn }),
  });
  const scripts = path.join(import.meta.dirname, "workbench");
  await context.addInitScript({ path: path.join(scripts, "probe.js") });
  // A peer's page brings its own.
  if (kind === "galley") await context.addInitScript({ path: path.join(scripts, "galley-page.js") });
  const result = await act(context);
  await context.close();
  return result;
}
