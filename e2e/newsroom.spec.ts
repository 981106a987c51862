import fs from "node:fs";
import { expect, test } from "@playwright/test";
import { newDataDirectory, startGalley, type GalleyServer } from "./galley-server";
import { expectAccessible } from "./fixtures";

let galley: GalleyServer;
test.beforeAll(async () => {
  galley = await startGalley(newDataDirectory());
});
test.afterAll(async () => {
  await galley.stop();
  fs.rmSync(galley.dataDirectory, { recursive: true, force: true });
});

test("a newsroom is set up, a colleague joins, and an article comes in", async ({ browser }) => {
  const newPage = async () => (await browser.newContext({ baseURL: galley.url })).newPage();
  const mira = await newPage();
  await test.step("set-up makes the newsroom and signs its first owner in", async () => {
    await mira.goto("/");
    await expect(mira).toHaveURL(/\/set-up$/);
    await expectAccessible(mira);
    await mira.getByLabel("Newsroom name").fill("The Easthaven Courier");
    await mira.getByLabel("Your name").fill("Mira Lindqvist");
    await mira.getByLabel("Email").fill("Mira@Example.org ");
    await mira.getByLabel("Password").fill("seven seas and a gate");
    await mira.getByRole("button", { name: "Create newsroom" }).click();
    await expect(mira.getByRole("heading", { name: "Articles" })).toBeVisible();
    await expectAccessible(mira);
    expect(fs.statSync(`${galley.dataDirectory}/secret`).mode & 0o777).toBe(0o600);
  });

  const jonas = await newPage();
  await test.step("an invitation’s link lets one person in, once", async () => {
    await mira.getByRole("link", { name: "People" }).click();
    await mira.getByRole("button", { name: "Invite colleague" }).click();
    await mira.getByRole("button", { name: "Make link" }).click();
    const link = await mira.getByLabel("Invitation link").inputValue();
    await mira.getByRole("button", { name: "Done" }).click();
    await expectAccessible(mira);
    await jonas.goto(link);
    await jonas.getByLabel("Your name").fill("Jonas Weber");
    await jonas.getByLabel("Email").fill("jonas@example.org");
    await jonas.getByLabel("Password").fill("the tide is never late");
    await jonas.getByRole("button", { name: /Join/ }).click();
    await expect(jonas.getByRole("heading", { name: "Articles" })).toBeVisible();
    const late = await newPage();
    await late.goto(link);
    await expect(late.getByLabel("Your name")).toHaveCount(0);
    await late.context().close();
  });

  await test.step("a pasted article is previewed, and what does not belong is dropped", async () => {
    await jonas.getByRole("link", { name: "Add article" }).first().click();
    await jonas
      .getByLabel("Article text")
      .fill(
        [
          "Newsroom logo",
          "Barrier would shield 40,000 homes",
          "The ministry published the design on Monday.",
          "It is still the best money the port will ever spend.",
        ].join("\n"),
      );
    const preview = jonas.getByRole("region", { name: "Preview" });
    await expect(preview).toContainText("The ministry published the design on Monday.");
    await preview.getByRole("button", { name: "Drop it" }).click();
    await jonas.getByLabel("Headline").fill("Barrier would shield 40,000 homes");
    await jonas.getByLabel("Outlet").fill("The Westmere Post");
    await expectAccessible(jonas);
    await jonas.getByRole("button", { name: "Add article" }).click();
    await expect(jonas).toHaveURL(/\/articles\/[0-9a-f-]{36}$/);
    const article = jonas.getByRole("region", { name: "Article", exact: true });
    await expect(article.getByRole("heading", { level: 1 })).toHaveText("Barrier would shield 40,000 homes");
    await expect(article).not.toContainText("Newsroom logo");
  });

  await test.step("a colleague finds it in the list", async () => {
    await mira.goto("/articles");
    await mira.getByRole("searchbox", { name: "Search articles" }).fill("westmere");
    await mira.keyboard.press("Enter");
    await expect(mira.getByRole("link", { name: /Barrier would shield/ })).toBeVisible();
    await mira.getByRole("searchbox", { name: "Search articles" }).fill("no such thing");
    await mira.keyboard.press("Enter");
    await expect(mira.getByRole("link", { name: /Barrier would shield/ })).toHaveCount(0);
  });

  await test.step("account and sign-in are for everybody", async () => {
    await jonas.goto("/account");
    await expectAccessible(jonas);
    await jonas.getByRole("button", { name: "Sign out everywhere" }).click();
    await expect(jonas).toHaveURL(/\/sign-in/);
    await expectAccessible(jonas);
    await jonas.getByLabel("Email").fill("jonas@example.org");
    await jonas.getByLabel("Password").fill("not the password at all");
    await jonas.getByRole("button", { name: "Sign in" }).click();
    await expect(jonas.getByRole("alert").filter({ hasText: "do not match" })).toBeVisible();
    await jonas.getByLabel("Password").fill("the tide is never late");
    await jonas.getByRole("button", { name: "Sign in" }).click();
    await expect(jonas.getByRole("heading", { name: "Articles" })).toBeVisible();
  });
  await Promise.all([mira, jonas].map((page) => page.context().close()));
});

test("a newsroom set up with sample articles has something on every screen", async ({ browser }) => {
  const sampled = await startGalley(newDataDirectory());
  const page = await (await browser.newContext({ baseURL: sampled.url })).newPage();
  await page.goto("/set-up");
  await page.getByLabel("Newsroom name").fill("The Easthaven Desk");
  await page.getByLabel("Your name").fill("Mira Lindqvist");
  await page.getByLabel("Email").fill("mira@example.org");
  await page.getByLabel("Password").fill("seven seas and a gate");
  await page.getByLabel("Add sample articles").check();
  await page.getByRole("button", { name: "Create newsroom" }).click();
  // Everything in the samples is stored one write after the other, by the doors of everybody's work.
  await expect(page.getByRole("heading", { name: "Articles" })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("row")).toHaveCount(5);
  await page.getByRole("link", { name: "Barrier would shield 40,000 homes, minister says" }).click();
  await page.getByLabel("Show").selectOption("everyone");
  await expect(page.locator("mark.statement-disputed").first()).toBeVisible();
  await page.getByRole("link", { name: "Review", exact: true }).click();
  await expect(page.getByRole("button", { name: "Agree", exact: true }).first()).toBeVisible();
  await page.getByRole("link", { name: "Summary", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Must fix before publication" })).toBeVisible();
  await page.context().close();
  await sampled.stop();
  fs.rmSync(sampled.dataDirectory, { recursive: true, force: true });
});
