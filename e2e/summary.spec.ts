import fs from "node:fs";
import { addArticle, expect, expectAccessible, openMarkUp, tagWords, test } from "./fixtures";

test("the desk reads the summary and exports it", async ({ as, galley }) => {
  const page = await as(galley.seeded.owner);
  const articleId = await addArticle(page);
  await openMarkUp(page, articleId);
  await tagWords(page, "protect 40,000 homes from a flood of the kind seen in 1987", "d");
  const card = page.getByRole("region", { name: /^Disputed: protect/ });
  await card.getByRole("radio", { name: "Refuted" }).click();
  await card.getByLabel("Rationale").fill("<b>The audit</b> counted 23,600.");
  await card
    .getByLabel("Proposed wording")
    .fill("protect about 23,600 homes from a flood of the kind seen in 1987");
  await card.getByRole("button", { name: "Add evidence" }).click();
  await card.getByLabel("Source", { exact: true }).fill("https://audit.example.org/reports/7");
  await card.getByLabel("Quote").fill("23,600 dwellings");
  await card.getByRole("button", { name: "Save evidence" }).click();
  await tagWords(page, "It is still the best money the port will ever spend.", "o");

  await page.getByRole("link", { name: "Summary" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Barrier would shield 40,000 homes");

  await test.step("what must be fixed comes first, with the wording and why", async () => {
    const mustFix = page.getByRole("region", { name: /Must fix/ });
    await expect(mustFix).toContainText("about 23,600");
    await expect(mustFix).toContainText("<b>The audit</b> counted 23,600.");
    await expect(page.getByText(/Of 2 statements/)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("the page for people is self-contained", async () => {
    const html = await download("Web page");
    expect(html.name).toMatch(/\.html$/);
    expect(html.text).toContain("&lt;b&gt;The audit&lt;/b&gt; counted 23,600.");
    expect(html.text).not.toMatch(/<script|<link|src=/i);
  });

  await test.step("the file for machines holds the whole check", async () => {
    const json = await download("JSON");
    const told = JSON.parse(json.text) as { format: string; version: number };
    expect(told).toMatchObject({ format: "galley.fact-check-summary", version: 3 });
    expect(json.text).toContain("None of the four municipalities has yet voted the money.");
  });

  await test.step("a table opens in a spreadsheet, and Markdown in an editor", async () => {
    const csv = await download("CSV of the statements");
    expect(csv.name).toMatch(/^INTERNAL-.*-statements\.csv$/);
    expect(csv.text).toMatch(/^\uFEFF"INTERNAL","Statement"/);
    const markdown = await download("Markdown");
    expect(markdown.text).toContain("\\<b\\>The audit\\</b\\> counted 23,600.");
  });

  async function download(label: string): Promise<{ name: string; text: string }> {
    await page.getByRole("button", { name: "Export" }).click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: new RegExp(label) }).click(),
    ]);
    return { name: file.suggestedFilename(), text: fs.readFileSync(await file.path(), "utf8") };
  }
});

const secrets = /ledger|porter|secret\.example/i;

test("the public gets the report without what only the desk may know", async ({ as, galley }) => {
  const page = await as(galley.seeded.owner);
  const articleId = await addArticle(page);
  await openMarkUp(page, articleId);
  await tagWords(page, "protect 40,000 homes from a flood of the kind seen in 1987", "v");
  const card = page.getByRole("region", { name: /^Verified: protect/ });
  await card.getByLabel("Rationale").fill("The porter let us read it.");
  await card.getByRole("button", { name: "Add evidence" }).click();
  await card.getByLabel("Source", { exact: true }).fill("https://secret.example.org/ledger");
  await card.getByLabel("Quote").fill("as the porter wrote");
  await card.getByRole("checkbox", { name: "Primary source" }).check();
  await card.getByText("More", { exact: true }).click();
  await card.getByRole("checkbox", { name: "Desk only" }).check();
  await card.getByRole("button", { name: "Save evidence" }).click();
  await expect(card.getByRole("button", { name: "Save evidence" })).toBeHidden();
  await expect(page.getByRole("status", { name: "Save state" })).toHaveText("Saved");
  await page.getByRole("link", { name: "Summary" }).click();
  const report = page.getByRole("main");
  await expect(report).toContainText("INTERNAL");
  await expect(report).toContainText("Desk only: not for publication");
  await expect(page.getByRole("figure", { name: "By person" })).toBeVisible();

  await test.step("the page shows what the public would read", async () => {
    await page.getByRole("link", { name: "For the public" }).click();
    await expect(report).toContainText("rests on a source the desk does not name");
    await expect(report).not.toContainText("INTERNAL");
    expect(secrets.exec(await report.innerHTML())).toBeNull();
    await expect(report).not.toContainText(galley.seeded.owner.name);
    await expect(page.getByRole("figure", { name: "By person" })).toBeHidden();
    await expectAccessible(page);
  });

  await test.step("no byte of any file tells more", async () => {
    await page.getByRole("button", { name: "Export" }).click();
    const links = await page
      .getByRole("menuitem")
      .evaluateAll((items) => items.map((item) => item.getAttribute("href") ?? ""));
    await page.keyboard.press("Escape");
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) {
      expect(link).toContain("audience=public");
      const answer = await page.request.get(link);
      expect(answer.ok()).toBe(true);
      expect(answer.headers()["content-disposition"]).not.toContain("INTERNAL");
      const text = await answer.text();
      expect(secrets.exec(text)).toBeNull();
      expect(text).not.toContain(galley.seeded.owner.name);
      const desk = await page.request.get(link.replace("audience=public", "audience=desk"));
      expect(desk.headers()["content-disposition"]).toContain('filename="INTERNAL-');
      expect(await desk.text()).toContain("INTERNAL");
    }
  });

  await test.step("members are named when that is chosen", async () => {
    await page.getByRole("link", { name: "With names" }).click();
    await expect(report).toContainText(galley.seeded.owner.name);
    await expect(report).toContainText("rests on a source the desk does not name");
    expect(secrets.exec(await report.innerHTML())).toBeNull();
    await expectAccessible(page);
  });
});
