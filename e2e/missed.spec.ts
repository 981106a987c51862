import { addArticle, expect, expectAccessible, openMarkUp, test } from "./fixtures";

const paragraphs = [
  "An evening on the quay",
  "The gate cost 212 million. Karin Holt smiled. It opened in June.",
  "The plan is absurd. The gate leaks because its seals are old.",
];

test("what was missed is walked through by the keyboard, tagged or waved through", async ({ as, galley }) => {
  const page = await as(galley.seeded.owner);
  const id = await addArticle(page, paragraphs);
  await openMarkUp(page, id);
  const coverage = page.getByRole("status", { name: "Coverage" });
  const bar = page.getByRole("region", { name: "What did we miss" });
  const cursor = page.getByRole("status", { name: "Reading cursor" });
  const left = (count: number) => page.getByRole("button", { name: `${String(count)} to look at` });

  await test.step("a quiet count says how many there are", async () => {
    await expect(coverage).toContainText("3 checkable sentences not marked");
    await expect(left(4)).toBeVisible();
    await expect(bar).toBeHidden();
  });

  await test.step("a key goes to the first, says why, and a key tags it", async () => {
    await page.keyboard.press("m");
    await expect(cursor).toContainText("The gate cost 212 million.");
    await expect(bar).toContainText("A number. 1 of 4");
    await expectAccessible(page);
    await page.keyboard.press("v");
    await expect(page.locator("mark.statement-verified")).toHaveText("The gate cost 212 million.");
    await expect(bar).toContainText("3 to look at");
  });

  await test.step("the next one is waved through, which can be taken back", async () => {
    await page.keyboard.press("m");
    await expect(cursor).toContainText("It opened in June.");
    await page.keyboard.press("x");
    await expect(cursor).toContainText("The plan is absurd.");
    await expect(bar).toContainText("Reads like an opinion. 1 of 2");
    await page.keyboard.press("Control+z");
    await expect(left(3)).toBeVisible();
    await page.keyboard.press("Control+y");
    await expect(left(2)).toBeVisible();
  });

  await test.step("an opinion is only suggested: the person tags it", async () => {
    await expect(page.locator("mark.statement-opinion")).toHaveCount(0);
    await page.keyboard.press("o");
    await expect(page.locator("mark.statement-opinion")).toHaveText("The plan is absurd.");
    await page.keyboard.press("Escape");
    await expect(bar).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(bar).toBeHidden();
    await expect(page.getByRole("status", { name: "Save state" })).toHaveText("Saved");
  });

  await test.step("all of it is there after a reload, and the summary agrees", async () => {
    await page.reload();
    await expect(coverage).toContainText("1 checkable sentence not marked");
    await expect(left(1)).toBeVisible();
    await page.goto(`/articles/${id}/summary`);
    await expect(page.getByText(/1 sentence not marked/)).toBeVisible();
  });

  await test.step("for a colleague it is as it was", async () => {
    const colleague = await as(galley.seeded.editor);
    await openMarkUp(colleague, id);
    await expect(colleague.getByRole("button", { name: "4 to look at" })).toBeVisible();
    await colleague.getByLabel("Show").selectOption({ label: "Everyone" });
    await expect(colleague.getByRole("button", { name: "1 to look at" })).toBeVisible();
  });

  await test.step("at the end it says so", async () => {
    await openMarkUp(page, id);
    await page.keyboard.press("m");
    await expect(bar).toContainText("A cause. 1 of 1");
    await page.keyboard.press("x");
    await expect(bar).toContainText("Every checkable sentence is marked.");
    await expect(coverage).toContainText("Every checkable sentence is marked");
  });
});
