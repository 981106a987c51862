/**
 * `npm run bench:mark-up`: how fast Mark up is with many annotations, against the same page without any,
 * in the same run. Takes `--words 20000,5000`, `--runs 5` and `--annotations 500`.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Browser, type BrowserContext } from "@playwright/test";
import { seedArticles, startProduct } from "./galley-process";
import { openPage, usePage } from "./measure-page";
import { report, type Measured } from "./report";
import type { BenchPerson } from "./seeded-bench";

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
const galley = await startProduct(dataDirectory);
const executablePath = process.env.GALLEY_CHROMIUM;
const browser = await chromium.launch({
  args: ["--no-sandbox"],
  ...(executablePath === undefined ? {} : { executablePath }),
});
try {
  const [reader, editor] = [await signIn(seeded.reader), await signIn(seeded.editor)];
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

type StorageState = Awaited<ReturnType<BrowserContext["storageState"]>>;

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

async function signIn({ email, password }: BenchPerson): Promise<StorageState> {
  const page = await browser.newPage();
  await page.goto(`${galley.url}/sign-in`);
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/articles");
  const state = await page.context().storageState();
  await page.close();
  return state;
}

function machine(chromiumBrowser: Browser): string {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return [
    `${os.cpus().length} cores (${cpu?.model.trim() ?? "unknown"}), ${memory} GB`,
    `Node ${process.versions.node}`,
    `Chromium ${chromiumBrowser.version()}`,
  ].join(", ");
}
