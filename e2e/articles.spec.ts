import { addArticle, expect, expectAccessible, openMarkUp, tagWords, test } from "./fixtures";

const headline = "Ferry “Eller II” back in service, port says";
const text = [
  headline,
  "The ferry returned on Monday after nine weeks in dock.",
  "The port union calls the repair a patch.",
];

test("an article is put in order, archived, deleted and brought back", async ({ as, galley }) => {
  // Five acts with a look at each, on a machine that may be busy.
  test.setTimeout(240_000);
  const { seeded } = galley;
  const owner = await as(seeded.owner);
  const id = await addArticle(owner, text);
  const row = owner.getByRole("row").filter({ hasText: "Eller II" });
  const act = async (name: string) => {
    await owner.getByRole("button", { name: "More about Ferry" }).click();
    await owner.getByRole("menuitem", { name }).click();
  };
  const dialog = owner.getByRole("dialog");

  await test.step("its details are corrected, and its text is not", async () => {
    await owner.goto("/articles");
    await owner.getByRole("button", { name: "More about Ferry" }).press("Enter");
    await expect(owner.getByRole("menuitem", { name: "Edit details" })).toBeFocused();
    await owner.keyboard.press("Enter");
    await expectAccessible(owner);
    await dialog.getByLabel("Headline").fill("");
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(dialog.getByText("The headline is empty")).toBeVisible();
    await dialog.getByLabel("Headline").fill("Ferry “Eller II” returns");
    await dialog.getByLabel("Outlet").fill("The Salt Lane Gazette");
    await dialog.getByLabel("Language").selectOption("German");
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(dialog).toHaveCount(0);
    await expect(row).toContainText("The Salt Lane Gazette");
    await row.getByRole("link", { name: "Ferry “Eller II” returns" }).click();
    await expect(owner.getByRole("region", { name: "Article", exact: true })).toContainText(headline);
  });

  await test.step("somebody is asked to check it, and late is said in words", async () => {
    await act("Assign");
    await expectAccessible(owner);
    await dialog.getByLabel("Checker").selectOption(seeded.editor.name);
    await dialog.getByLabel("Due").fill("2026-01-02");
    await dialog.getByRole("button", { name: "Assign" }).click();
    await expect(dialog).toHaveCount(0);
    await owner.goto("/articles?sort=due");
    await expect(row).toContainText(`Assigned to ${seeded.editor.name}`);
    await expect(row).toContainText(/Overdue by \d+ days/);
    await expectAccessible(owner);
  });

  await test.step("it is found by who checks it and by its state", async () => {
    const editor = await as(seeded.editor);
    await openMarkUp(editor, id);
    await tagWords(editor, "nine weeks in dock", "u");
    await owner.getByLabel("Checker").selectOption(seeded.editor.name);
    await owner.getByLabel("State").selectOption("Unchecked statements");
    await owner.getByRole("button", { name: "Apply" }).click();
    await expect(owner).toHaveURL(/state=unchecked/);
    await expect(owner.getByRole("row")).toHaveCount(2);
    await expect(row).toBeVisible();
    await owner.getByLabel("State").selectOption("Reviewed");
    await owner.getByRole("button", { name: "Apply" }).click();
    await expect(owner.getByText("No article is like this.")).toBeVisible();
  });

  await test.step("archived, it leaves the list, says so, and stays readable", async () => {
    await owner.goto("/articles");
    await act("Archive");
    await expect(row).toHaveCount(0);
    await owner.goto("/articles?show=archived");
    await row.getByRole("link").click();
    await expect(owner.getByText("This article is archived")).toBeVisible();
    await expectAccessible(owner);
    await owner.getByRole("link", { name: "Summary" }).click();
    await expect(owner.getByText("This article is archived")).toBeVisible();
    await expect(owner.getByText("nine weeks in dock").first()).toBeVisible();
    await owner.getByRole("button", { name: "Unarchive" }).click();
    await expect(owner.getByText("This article is archived")).toHaveCount(0);
  });

  await test.step("deleted, it is there for nobody, until an owner restores it", async () => {
    const editor = await as(seeded.editor);
    await act("Delete");
    const remove = dialog.getByRole("button", { name: "Delete article" });
    await expect(remove).toBeDisabled();
    await dialog.getByLabel("Type the headline").fill('ferry "Eller II" returns');
    await expectAccessible(owner);
    await remove.click();
    await expect(owner).toHaveURL(/\/articles$/);
    await expect(row).toHaveCount(0);
    for (const path of ["", "/review", "/summary", "/summary/json"]) {
      for (const page of [owner, editor]) {
        const answer = await page.request.get(`/articles/${id}${path}`);
        expect(answer.status(), path).toBe(404);
        expect(await answer.text(), path).not.toContain("Eller II");
      }
    }
    expect((await editor.request.get("/articles?show=deleted")).status()).toBe(404);
    await owner.goto("/articles?show=deleted");
    await expect(row).toContainText("gone for good on");
    await expectAccessible(owner);
    await act("Restore");
    await expect(row).toHaveCount(0);
    await owner.goto(`/articles/${id}`);
    await expect(owner.getByRole("region", { name: "Article", exact: true })).toContainText(headline);
  });
});

test("a reader finds no menu, and an editor cannot delete", async ({ as, galley }) => {
  const { seeded } = galley;
  const reader = await as(seeded.reader);
  await expect(reader.getByRole("link", { name: "Barrier would shield 40,000 homes" }).first()).toBeVisible();
  await expect(reader.getByRole("button", { name: /^More about/ })).toHaveCount(0);
  expect((await reader.request.get("/articles?show=deleted")).status()).toBe(404);
  const editor = await as(seeded.editor);
  await editor.goto(`/articles/${seeded.articleId}`);
  await editor.getByRole("button", { name: /^More about/ }).click();
  await expect(editor.getByRole("menuitem", { name: "Archive" })).toBeVisible();
  await expect(editor.getByRole("menuitem", { name: "Delete" })).toHaveCount(0);
});

test("what one page’s menu sends, a reader is refused and a stranger does not find", async ({
  as,
  galley,
}) => {
  const { seeded } = galley;
  const owner = await as(seeded.owner);
  const id = await addArticle(owner, ["A quiet week at the sluice", "Nothing happened at the sluice."]);
  await owner.goto(`/articles/${id}`);
  await owner.getByRole("button", { name: /^More about/ }).click();
  const [sent] = await Promise.all([
    owner.waitForRequest((request) => request.headers()["next-action"] !== undefined),
    owner.getByRole("menuitem", { name: "Archive" }).click(),
  ]);
  await expect(owner.getByText("This article is archived")).toBeVisible();
  const headers = {
    "next-action": sent.headers()["next-action"] ?? "",
    "content-type": "text/plain;charset=UTF-8",
    origin: galley.url,
  };
  for (const [person, code] of [
    [seeded.reader, "forbidden"],
    [seeded.stranger, "not-found"],
  ] as const) {
    const page = await as(person);
    const answer = await page.request.post("/articles", { headers, data: sent.postData() ?? "" });
    expect(await answer.text()).toContain(`"code":"${code}"`);
  }
});
