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
    expect(told).toMatchObject({ format: "galley.fact-check-summary", version: 2 });
    expect(json.text).toContain("None of the four municipalities has yet voted the money.");
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
