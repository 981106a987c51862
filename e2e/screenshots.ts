/** Takes the pictures of README.md, each light and dark, of a newsroom made with `npm run sample`. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Page } from "@playwright/test";
import { newDataDirectory, startGalley } from "./galley-server";
import playwright from "./playwright.config";

const root = path.resolve(import.meta.dirname, "..");
const headline = "Barrier would shield 40,000 homes, minister says";

/** What is on each picture, from the list of articles on. */
const pictures: Record<string, (page: Page) => Promise<void>> = {
  articles: async (page) => {
    await page.getByRole("link", { name: headline }).waitFor();
  },
  "mark-up": async (page) => {
    await page.getByRole("link", { name: headline }).click();
    await page.getByLabel("Show").selectOption("everyone");
    await page.getByRole("button", { name: /^Disputed: The gate will protect/ }).click();
    await page.getByRole("region", { name: /^Disputed: The gate will protect/ }).waitFor();
  },
  review: async (page) => {
    await page.getByRole("link", { name: headline }).click();
    await page.getByRole("link", { name: "Review", exact: true }).click();
    await page.getByRole("button", { name: "Agree", exact: true }).first().waitFor();
  },
  summary: async (page) => {
    await page.getByRole("link", { name: headline }).click();
    await page.getByRole("link", { name: "Summary", exact: true }).click();
    await page.getByRole("heading", { name: "Must fix before publication" }).waitFor();
  },
};

const dataDirectory = newDataDirectory();
const password = makeSample(dataDirectory);
const galley = await startGalley(dataDirectory);
const browser = await chromium.launch(playwright.use?.launchOptions);
for (const colorScheme of ["light", "dark"] as const) {
  const page = await signIn(browser, colorScheme);
  for (const [name, show] of Object.entries(pictures)) {
    await page.goto("/articles");
    await show(page);
    await page.mouse.move(0, 0);
    await page.waitForLoadState("networkidle");
    const file = colorScheme === "light" ? `${name}.png` : `${name}-dark.png`;
    await page.screenshot({ path: path.join(root, "docs/pictures", file), animations: "disabled" });
  }
  await page.context().close();
}
await browser.close();
await galley.stop();
fs.rmSync(dataDirectory, { recursive: true, force: true });

/** Answers the password that the sample's people sign in with. */
function makeSample(directory: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, ["scripts/command.mjs", "sample"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, GALLEY_DATA: directory },
  });
  const password = /with the password\s+(\S+)/.exec(stdout)?.[1];
  if (password === undefined) throw new Error(`no sample newsroom: ${stdout}${stderr}`);
  return password;
}

async function signIn(chromium: Browser, colorScheme: "light" | "dark"): Promise<Page> {
  const context = await chromium.newContext({
    baseURL: galley.url,
    colorScheme,
    viewport: { width: 1280, height: 860 },
    // Times on the pictures are the newsroom's.
    timezoneId: "UTC",
  });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill("ines@sample.example");
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "Articles" }).waitFor();
  return page;
}
