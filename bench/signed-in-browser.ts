import os from "node:os";
import { chromium, type Browser, type BrowserContext } from "@playwright/test";
import type { BenchPerson } from "./workbench/seeded-bench";

export type StorageState = Awaited<ReturnType<BrowserContext["storageState"]>>;

export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.GALLEY_CHROMIUM;
  return chromium.launch({
    args: ["--no-sandbox"],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
}

export async function signIn(
  browser: Browser,
  url: string,
  { email, password }: BenchPerson,
): Promise<StorageState> {
  const page = await browser.newPage();
  await page.goto(`${url}/sign-in`);
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/articles");
  const state = await page.context().storageState();
  await page.close();
  return state;
}

/** What it was measured on. */
export function machine(browser: Browser): string {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return [
    `${os.cpus().length} cores (${cpu?.model.trim() ?? "unknown"}), ${memory} GB`,
    `Node ${process.versions.node}`,
    `Chromium ${browser.version()}`,
  ].join(", ");
}
