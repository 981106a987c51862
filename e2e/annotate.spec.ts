import { addArticle, expect, expectAccessible, openMarkUp, selectWords, tagWords, test } from "./fixtures";

test("an editor tags statements, says why, and attaches the evidence", async ({ as, galley }) => {
  const page = await as(galley.seeded.owner);
  await openMarkUp(page, await addArticle(page));
  const statements = page.getByRole("region", { name: "Statements" });
  const saved = page.getByRole("status", { name: "Save state" });

  await test.step("a key tags the selected words in the same moment", async () => {
    await selectWords(page, "protect 40,000 homes from a flood of the kind seen in 1987");
    await expect(page.getByRole("toolbar", { name: "Tag statement" })).toBeVisible();
    await page.keyboard.press("d");
    await expect(page.locator("mark.statement-disputed")).toHaveText(
      "protect 40,000 homes from a flood of the kind seen in 1987",
    );
    await expect(page.getByRole("toolbar")).toBeHidden();
  });

  const disputed = statements.getByRole("region", { name: /^Disputed: protect 40,000/ });
  await test.step("the open card takes the finding, the rationale and the wording", async () => {
    await expect(disputed).toContainText("needs a finding");
    await disputed.getByRole("radio", { name: "Misleading" }).click();
    await page.keyboard.press("Escape");
  });
  await test.step("the card is written in and its evidence added", async () => {
    await page.locator("mark.statement-disputed").click();
    await disputed.getByLabel("Rationale").fill("Homes that do not exist yet are counted.");
    await disputed
      .getByLabel("Proposed wording")
      .fill("protect about 23,600 homes from a flood of the kind seen in 1987");
    await disputed.getByRole("button", { name: "Add evidence" }).click();
    const form = disputed.getByRole("form", { name: "Add evidence" });
    await form.getByLabel("Source", { exact: true }).fill("https://audit.example.org/reports/7");
    await form.getByRole("radio", { name: "context" }).click();
    await form.getByLabel("Quote").fill("23,600 dwellings lie inside the line of 1987");
    await form.getByLabel("Locator").fill("p. 31");
    await form.getByLabel("Locator").press("Enter");
    await expect(disputed.getByRole("link", { name: "audit.example.org/reports/7" })).toBeVisible();
    await expect(disputed).not.toContainText("needs");
    await expect(saved).toHaveText("Saved");
  });

  await test.step("the mouse tags too, and overlapping statements are each offered", async () => {
    await selectWords(page, "40,000 homes");
    // The headline holds these words first; both statements are real.
    await page
      .getByRole("toolbar", { name: "Tag statement" })
      .getByRole("button", { name: "Verified" })
      .click();
    await selectWords(page, "from a flood");
    await page.keyboard.press("u");
    await page.keyboard.press("Escape");
    await page.locator("mark.statement-disputed mark.statement-unchecked").click();
    const choice = page.getByRole("group", { name: "Statements here" });
    await expect(choice.getByRole("button")).toHaveCount(2);
    await choice.getByRole("button", { name: /Disputed/ }).click();
    await expect(disputed).toBeVisible();
  });

  await test.step("a file is evidence, and comes back as a download", async () => {
    await page.locator("mark.statement-verified").first().click();
    const verified = statements.getByRole("region", { name: /^Verified: 40,000 homes/ });
    await verified.getByRole("button", { name: "Add evidence" }).click();
    await verified.locator("input[type=file]").setInputFiles({
      name: "design report.html",
      mimeType: "text/html",
      buffer: Buffer.from("<script>alert(1)</script>"),
    });
    await expect(verified.getByText("design report.html")).toBeVisible();
    await verified.getByLabel("Primary source").check();
    await verified.getByRole("button", { name: "Save evidence" }).click();
    await expect(verified).not.toContainText("needs");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      verified.getByRole("link", { name: "design report.html" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("design report.html");
  });

  await test.step("removing can be undone", async () => {
    await page
      .locator("mark.statement-disputed")
      .first()
      .click({ position: { x: 4, y: 8 } });
    await disputed.getByRole("button", { name: "More for this statement" }).click();
    await page.getByRole("menuitem", { name: "Remove" }).click();
    await expect(page.locator("mark.statement-disputed")).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.locator("mark.statement-disputed").first()).toBeVisible();
    await expect(saved).toHaveText("Saved");
  });

  await test.step("everything is there after a reload, and the coverage counts it", async () => {
    await page.reload();
    await expect(page.getByRole("status", { name: "Coverage" })).toContainText("1 verified");
    await expect(page.getByRole("status", { name: "Coverage" })).toContainText("1 disputed");
    await page
      .locator("mark.statement-disputed")
      .first()
      .click({ position: { x: 4, y: 8 } });
    await expect(disputed.getByLabel("Rationale")).toHaveValue("Homes that do not exist yet are counted.");
    await expectAccessible(page);
  });
});

test("what could not be sent stays on the screen, says so, and is sent when it can be", async ({
  as,
  galley,
}) => {
  const page = await as(galley.seeded.editor);
  await openMarkUp(page, await addArticle(page));
  await page.route("**/*", (request) =>
    ["POST", "PUT"].includes(request.request().method()) ? request.abort() : request.continue(),
  );
  await selectWords(page, "The new estimate is 436 million");
  await page.keyboard.press("u");
  await expect(page.getByRole("status", { name: "Save state" })).toHaveText("Offline: 1 waiting");
  await expect(page.getByRole("alert").filter({ hasText: "Not saved yet; trying again." })).toBeVisible();
  await page.unroute("**/*");
  await page.reload();
  await expect(page.locator("mark.statement-unchecked")).toHaveText("The new estimate is 436 million");
  await expect(page.getByRole("status", { name: "Save state" })).toHaveText("Saved");
  await page.reload();
  await expect(page.locator("mark.statement-unchecked")).toHaveText("The new estimate is 436 million");
});

test("a page that was open before a new release still saves", async ({ as, galley }) => {
  const page = await as(galley.seeded.editor);
  await openMarkUp(page, await addArticle(page));
  await page.route("**/articles/**", (request) =>
    request.request().method() === "POST"
      ? request.fulfill({
          status: 404,
          headers: { "x-nextjs-action-not-found": "1" },
          body: "Server action not found.",
        })
      : request.continue(),
  );
  await tagWords(page, "The new estimate is 436 million", "u");
  await page.reload();
  await expect(page.locator("mark.statement-unchecked")).toHaveText("The new estimate is 436 million");
});

test("what one window could not send is not lost when another one saves", async ({ as, galley }) => {
  const page = await as(galley.seeded.editor);
  const articleId = await addArticle(page);
  await openMarkUp(page, articleId);
  const other = await page.context().newPage();
  await openMarkUp(other, articleId);
  await page.route("**/*", (request) =>
    ["POST", "PUT"].includes(request.request().method()) ? request.abort() : request.continue(),
  );
  await selectWords(page, "The new estimate is 436 million");
  await page.keyboard.press("u");
  await expect(page.getByRole("status", { name: "Save state" })).toHaveText("Offline: 1 waiting");
  await tagWords(other, "None of the four municipalities", "u");
  await page.close();
  await other.reload();
  await expect(other.locator("mark.statement-unchecked")).toHaveCount(2);
  await expect(other.getByRole("status", { name: "Save state" })).toHaveText("Saved");
  await other.reload();
  await expect(other.locator("mark.statement-unchecked")).toHaveCount(2);
});

test("with the keyboard alone: a sentence is tagged, explained, proved, retagged and removed", async ({
  as,
  galley,
}) => {
  const page = await as(galley.seeded.editor);
  await openMarkUp(page, await addArticle(page));
  const press = (key: string) => page.keyboard.press(key);
  const card = (tag: string) =>
    page.getByRole("region", { name: new RegExp(`^${tag}: The infrastructure ministry`) });
  await press("j");
  await press("j");
  await press("v");
  await expect(card("Verified")).toContainText("needs a source");
  await press("n");
  await page.keyboard.type("Press release of 2 March: v, d, o and u are only letters here.");
  await press("Escape");
  await press("e");
  await page.keyboard.type("https://ministry.example.org/release");
  await press("Enter");
  await expect(card("Verified").getByRole("link", { name: "ministry.example.org/release" })).toBeVisible();
  await press("d");
  await expect(card("Disputed")).toBeVisible();
  await press("Backspace");
  await expect(card("Disputed")).toHaveCount(0);
  await press("Control+z");
  await expect(card("Disputed").getByLabel("Rationale")).toHaveValue(/are only letters here\.$/);
  await press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await expectAccessible(page);
  await press("Escape");
  await expect(page.getByRole("status", { name: "Save state" })).toHaveText("Saved");
});

test("a statement’s words are changed, and another window’s older words are not put over them", async ({
  as,
  galley,
}) => {
  const page = await as(galley.seeded.editor);
  const articleId = await addArticle(page);
  await openMarkUp(page, articleId);
  await tagWords(page, "None of the four municipalities", "u");
  const other = await page.context().newPage();
  await openMarkUp(other, articleId);

  await page.getByRole("button", { name: "More for this statement" }).click();
  await page.getByRole("menuitem", { name: "Change span" }).click();
  await selectWords(page, "None of the four municipalities has yet voted the money");
  await page.getByRole("button", { name: "Use these words" }).click();
  await expect(page.locator("mark.statement-unchecked")).toHaveText(
    "None of the four municipalities has yet voted the money",
  );
  await expect(page.getByRole("status", { name: "Save state" })).toHaveText("Saved");

  await other.locator("mark.statement-unchecked").click();
  await other.getByLabel("Rationale").fill("Only Easthaven has voted.");
  await expect(other.getByRole("status", { name: "Save state" })).toHaveText("Needs you");
  await other.getByRole("button", { name: "Close card" }).click();
  await other.getByRole("button", { name: "Needs you" }).click();
  await other.getByRole("button", { name: "Keep mine" }).click();
  await expect(other.getByRole("status", { name: "Save state" })).toHaveText("Saved");

  await page.keyboard.press("Backspace");
  await expect(page.getByRole("status", { name: "Save state" })).toHaveText("Needs you");
  await page.getByRole("button", { name: "Needs you" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Keep the stored one" }).click();
  await expect(page.getByLabel("Rationale")).toHaveValue("Only Easthaven has voted.");
  await expect(page.getByRole("status", { name: "Save state" })).toHaveText("Saved");
});

test("the text reads before any script has run", async ({ browser, as, galley }) => {
  const signedIn = await as(galley.seeded.reader);
  const context = await browser.newContext({
    baseURL: galley.url,
    javaScriptEnabled: false,
    storageState: await signedIn.context().storageState(),
  });
  const page = await context.newPage();
  await page.goto(`/articles/${galley.seeded.articleId}`);
  await expect(page.getByRole("region", { name: "Article", exact: true })).toContainText(
    "It is still the best money the port will ever spend.",
  );
  await context.close();
});
