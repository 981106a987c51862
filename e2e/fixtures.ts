import fs from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Browser, type Page } from "@playwright/test";
import type { Seeded, SeededPerson } from "@/server/testing/seed-newsrooms";
import { newDataDirectory, seed, startGalley, type GalleyServer } from "./galley-server";

export type SeededGalley = GalleyServer & { seeded: Seeded };

type WorkerFixtures = { galley: SeededGalley };
type TestFixtures = {
  /** Opens a page of a browser of their own, signed in as this person. */
  as: (person: SeededPerson) => Promise<Page>;
};

/** Every worker has a server and a database of its own, filled once. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  galley: [
    async ({ browserName: _ }, use) => {
      const dataDirectory = newDataDirectory();
      const seeded = seed(dataDirectory);
      const server = await startGalley(dataDirectory);
      await use({ ...server, seeded });
      await server.stop();
      fs.rmSync(dataDirectory, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ galley }, use) => {
    await use(galley.url);
  },
  as: async ({ browser, galley }, use) => {
    const pages: Page[] = [];
    await use(async (person) => {
      const page = await signIn(browser, galley.url, person);
      pages.push(page);
      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
  },
});

export { expect };

async function signIn(browser: Browser, url: string, person: SeededPerson): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(person.email);
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Articles" })).toBeVisible();
  return page;
}

/** Selects words of the article as a person does with the mouse, by their text. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await page.getByRole("region", { name: "Article" }).evaluate((article, wanted) => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    let before = "";
    const nodes: { node: Node; start: number }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push({ node, start: before.length });
      before += node.textContent ?? "";
    }
    const at = before.indexOf(wanted);
    if (at === -1) throw new Error(`not in the article: ${wanted}`);
    const locate = (offset: number) => {
      const found = nodes.findLast(({ start }) => start <= offset);
      if (!found) throw new Error("no text");
      return { node: found.node, offset: offset - found.start };
    };
    const from = locate(at);
    const to = locate(at + wanted.length - 1);
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset + 1);
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }, words);
}

/** Every rule of axe holds on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => ({
      id,
      at: nodes.map(({ target, html }) => `${target.join(" ")} ${html}`),
    })),
  ).toEqual([]);
}
