import { addArticle, expect, expectAccessible, openMarkUp, tagWords, test } from "./fixtures";

test("a colleague agrees, disputes and suggests; the author sees it and accepts in one press", async ({
  as,
  galley,
}) => {
  const { owner, editor } = galley.seeded;
  const mira = await as(owner);
  const articleId = await addArticle(mira);
  await openMarkUp(mira, articleId);
  await tagWords(mira, "The infrastructure ministry on Monday published the final design", "v");
  await tagWords(mira, "40,000 homes from a flood", "v");
  await tagWords(mira, "It is still the best money the port will ever spend.", "o");

  const jonas = await as(editor);
  await openMarkUp(jonas, articleId);
  await tagWords(jonas, "40,000 homes from a flood", "d");
  await jonas.getByRole("link", { name: "Review", exact: true }).click();
  await expect(jonas.getByLabel("Colleague")).toContainText("Mira Lindqvist");
  const list = jonas.getByRole("list", { name: "Statements" });
  const row = (words: string) => list.getByRole("listitem").filter({ hasText: words });

  await test.step("agree is one press", async () => {
    await row("published the final design").getByRole("button", { name: "Agree", exact: true }).click();
    await expect(row("published the final design")).toContainText("Saved");
    await expect(jonas.getByRole("status", { name: "Progress" })).toContainText("1 of 3");
  });

  await test.step("dispute asks for a reason", async () => {
    const judged = row("best money");
    await judged.getByRole("button", { name: "Dispute" }).click();
    await judged.getByRole("button", { name: "Save answer" }).click();
    await expect(judged).toContainText("Say why you dispute it.");
    await judged.getByLabel("Reason").fill("The port board said this, not the paper.");
    await judged.getByRole("button", { name: "Save answer" }).click();
    await expect(judged).toContainText("The port board said this, not the paper.");
  });

  await test.step("suggest another tag, other words and a wording, beside what one tagged oneself", async () => {
    const homes = row("40,000 homes from a flood");
    await expect(homes.getByRole("group", { name: "What you tagged here" })).toContainText("Disputed");
    await homes.getByRole("button", { name: "Suggest" }).click();
    await homes.getByRole("radio", { name: "Disputed" }).click();
    await homes.getByRole("radio", { name: "Misleading" }).click();
    const words = homes.getByRole("group", { name: "Words" });
    await words.getByRole("button", { name: "End a word earlier" }).click();
    await words.getByRole("button", { name: "As it is" }).click();
    await expect(words.locator("mark")).toHaveText("40,000 homes from a flood");
    await words.getByRole("button", { name: "Begin a word earlier" }).focus();
    await jonas.keyboard.press("Enter");
    await expect(words.locator("mark")).toHaveText("protect 40,000 homes from a flood");
    await expectAccessible(jonas);
    await homes.getByLabel("Suggested wording").fill("about 23,600 homes from a flood");
    await homes.getByRole("button", { name: "Save answer" }).click();
    await expect(jonas.getByRole("status", { name: "Progress" })).toContainText("3 of 3");
    await expect(list.getByText("Words: “protect 40,000 homes from a flood”")).toBeVisible();
  });

  await test.step("the filter shows where the two differ", async () => {
    await jonas.getByRole("radio", { name: /Tag differs/ }).click();
    await expect(
      list.getByRole("listitem").filter({ has: jonas.getByRole("button", { name: "Agree", exact: true }) }),
    ).toHaveCount(1);
    await expectAccessible(jonas);
  });

  await test.step("the author accepts, and it stays their change", async () => {
    await openMarkUp(mira, articleId);
    await mira.locator("p mark.statement-verified", { hasText: "40,000 homes from a flood" }).click();
    await expect(mira.getByRole("list", { name: "Answers" })).toContainText(
      "Words: “protect 40,000 homes from a flood”",
    );
    await mira.getByRole("button", { name: "Accept Jonas Weber’s suggestion" }).click();
    const card = mira.getByRole("region", { name: /^Disputed: protect 40,000 homes/ });
    await expect(card.getByLabel("Proposed wording")).toHaveValue("about 23,600 homes from a flood");
    await expect(card).toContainText("accepted");
    await expect(mira.getByRole("status", { name: "Save state" })).toHaveText("Saved");
  });

  await test.step("an answer to what has changed since is shown as such", async () => {
    await mira.locator("mark.statement-verified").first().click();
    const card = mira.getByRole("region", { name: /^Verified: The infrastructure/ });
    await card.getByLabel("Rationale").fill("Press release of 2 March.");
    await expect(card).toContainText("to an earlier version");
    await expect(mira.getByRole("status", { name: "Save state" })).toHaveText("Saved");
  });
});
