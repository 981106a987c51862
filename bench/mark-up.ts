/**
 * `npm run bench:mark-up`: how fast Mark up is with many annotations, against the same page without any,
 * in the same run. Takes `--words 20000,5000`, `--runs 5` and `--annotations 500`.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import type { BrowserContext } from "@playwright/test";
import { seedArticles, startProduct } from "./galley-process";
import { openPage, usePage } from "./measure-page";
import { report, type Measured } from "./report";
import { launchBrowser, machine, signIn, type StorageState } from "./signed-in-browser";

const { values } = parseArgs({
  options: {
    words: { type: "string", default: "20000,5000" },
    runs: { type: "string", default: "5" },
    annotations: { type: "string", default: "500" },
  },
});
const words = values.words.split(",").map(Number);
const [runs, annotations] = [Number(values.runs), Number(values.annotations)];

const dataDirectory = fs.mkdtempSync(path.join(os.tmpdir(), "galley-bench-"));
// One pair more than is measured: the first warms the server up and is thrown away.
const seeded = seedArticles(dataDirectory, { words, pairs: runs + 1, annotations });
const galley = await startProduct({ dataDirectory });
const browser = await launchBrowser();
try {
  const [reader, editor] = [
    await signIn(browser, galley.url, seeded.reader),
    await signIn(browser, galley.url, seeded.editor),
  ];
  console.log(`${machine(browser)}; medians of ${runs}; ${annotations} annotations by three people`);
  for (const length of words) {
    const [, ...pairs] = seeded.articles.filter((article) => article.words === length);
    const [warmUp] = seeded.articles.filter((article) => article.words === length);
    if (warmUp) await measure(warmUp.annotated, reader, editor);
    const measured: { annotated: Measured; bare: Measured }[] = [];
    for (const pair of pairs) {
      measured.push({
        bare: await measure(pair.bare, reader, editor),
        annotated: await measure(pair.annotated, reader, editor),
      });
    }
    console.log(`\n${length.toLocaleString("en")} words`);
    report(measured);
  }
} finally {
  await browser.close();
  await galley.stop();
  fs.rmSync(dataDirectory, { recursive: true, force: true });
}

async function measure(articleId: string, reader: StorageState, editor: StorageState): Promise<Measured> {
  const address = `${galley.url}/articles/${articleId}`;
  const opened = await inNewContext(reader, (context) => openPage(context, address));
  const used = await inNewContext(editor, (context) => usePage(context, address));
  return { ...opened, ...used };
}

async function inNewContext<T>(
  storageState: StorageState,
  act: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ storageState, viewport: { width: 1280, height: 900 } });
  await context.addInitScript({ path: path.join(import.meta.dirname, "probe.js") });
  const result = await act(context);
  await context.close();
  return result;
}
