import fs from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Browser, type Locator, type Page } from "@playwright/test";
import type { Seeded, SeededPerson } from "@/server/testing/seed-newsrooms";
import { v7 as uuid } from "uuid";
import { newDataDirectory, seed, startGalley, type GalleyServer } from "./galley-server";

type SeededGalley = GalleyServer & { seeded: Seeded };

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

const courierArticle = [
  "Barrier would shield 40,000 homes, ministry says",
  "The infrastructure ministry on Monday published the final design for a tidal barrier across the mouth of the Eller.",
  "The minister said the gate would protect 40,000 homes from a flood of the kind seen in 1987. Construction is to begin in the autumn of next year.",
  "The new estimate is 436 million, of which the state will pay two thirds. None of the four municipalities has yet voted the money.",
  "It is still the best money the port will ever spend.",
];

/** Adds an article as this person, so that a test has one to itself; answers its id. */
export async function addArticle(page: Page, paragraphs = courierArticle): Promise<string> {
  const answer = await page.request.post("/api/v1/articles", {
    headers: { origin: new URL(page.url()).origin },
    data: {
      mutationId: uuid(),
      source: { format: "text", content: paragraphs.join("\n") },
      dropped: [],
      headline: paragraphs[0],
      outlet: "The Easthaven Courier",
      byline: "",
      publishedAt: "2026-03-03",
      sourceUrl: null,
    },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  const outcome = (await answer.json()) as { value: { id: string } };
  return outcome.value.id;
}

/** Opens an article on Mark up and waits until the viewer takes keys. */
export async function openMarkUp(page: Page, articleId: string): Promise<void> {
  await page.goto(`/articles/${articleId}`);
  await expect(page.locator(".ProseMirror")).toBeVisible();
}

/** Tags words as a person does with a key, and waits until it is stored. */
export async function tagWords(page: Page, words: string, key: "v" | "d" | "o" | "u"): Promise<void> {
  await selectWords(page, words);
  await expect(page.getByRole("toolbar", { name: "Tag statement" })).toBeVisible();
  await page.keyboard.press(key);
  await expect(page.getByRole("status", { name: "Save state" })).toHaveText("Saved");
}

/** Adds a source to an open card, as a person types it. */
export async function addEvidence(
  card: Locator,
  source: string,
  fill: (form: Locator) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await card.getByRole("button", { name: "Add evidence" }).click();
  const form = card.getByRole("form", { name: "Add evidence" });
  await form.getByLabel("Source", { exact: true }).fill(source);
  await fill(form);
  await form.getByRole("button", { name: "Save evidence" }).click();
  await expect(form).toHaveCount(0);
}

/** Selects words of the article as a person does with the mouse, by their text. */
export async function selectWords(
  page: Page,
  words: string,
  text: Locator = page.getByRole("region", { name: "Article", exact: true }),
): Promise<void> {
  await text.evaluate((article, wanted) => {
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

/** As after a look into another window: what colleagues have done meanwhile is fetched. */
export async function comeBack(page: Page): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().headers()["rsc"] === "1");
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await answered;
}

/** Every rule of axe holds on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // Of a page that is fetched anew the name comes last, and for a moment it has none.
  await expect(page).toHaveTitle(/./);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => ({
      id,
      at: nodes.map(({ target, html }) => `${target.join(" ")} ${html}`),
    })),
  ).toEqual([]);
}
