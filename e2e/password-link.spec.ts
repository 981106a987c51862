import { expect, expectAccessible, test } from "./fixtures";

test("an owner gives a colleague who forgot their password a link that works once", async ({
  as,
  browser,
  galley,
}) => {
  const { editor, owner } = galley.seeded;
  const [mira, jonas] = [await as(owner), await as(editor)];
  await mira.goto("/people");
  await mira.getByRole("button", { name: `More for ${editor.name}` }).focus();
  await mira.keyboard.press("Enter");
  await mira.keyboard.press("Enter");
  await expect(mira.getByRole("dialog", { name: `Password link for ${editor.name}` })).toBeVisible();
  await expectAccessible(mira);
  await mira.getByRole("button", { name: "Make link" }).click();
  const link = await mira.getByLabel("Password link", { exact: true }).inputValue();
  await expectAccessible(mira);

  await mira.keyboard.press("Escape");
  await expect(mira.getByRole("button", { name: `More for ${editor.name}` })).toBeFocused();

  const elsewhere = await (await browser.newContext({ baseURL: galley.url })).newPage();
  await elsewhere.goto(link);
  await expect(elsewhere.getByRole("heading", { name: "Choose a new password" })).toBeVisible();
  await expectAccessible(elsewhere);
  // The one they had: other journeys of this newsroom sign in with it.
  await elsewhere.getByLabel("New password").fill(editor.password);
  await elsewhere.getByRole("button", { name: "Set password" }).click();
  await expect(elsewhere.getByRole("heading", { name: "Articles" })).toBeVisible();
  await jonas.goto("/articles");
  await expect(jonas).toHaveURL(/\/sign-in/);
  await elsewhere.goto(link);
  await expect(elsewhere.getByRole("heading", { name: "This link does not work" })).toBeVisible();
  await elsewhere.context().close();
});

test("who guesses is told when to try again, and locks nobody out", async ({ as, browser, galley }) => {
  const { reader } = galley.seeded;
  const known = await as(reader);
  const guesser = await (await browser.newContext({ baseURL: galley.url })).newPage();
  await guesser.goto("/sign-in");
  await guesser.getByLabel("Email").fill(reader.email);
  const guess = async (words: RegExp) => {
    await guesser.getByLabel("Password").fill("not the password");
    await guesser.getByRole("button", { name: "Sign in" }).click();
    await expect(guesser.getByRole("main").getByRole("alert")).toHaveText(words);
    await guesser.reload();
    await guesser.getByLabel("Email").fill(reader.email);
  };
  for (let tried = 0; tried < 5; tried++) await guess(/do not match/);
  const [refused] = await Promise.all([
    guesser.waitForResponse(/callback\/credentials/),
    guess(/^That was too often\. Try again in \d+ seconds\.$/),
  ]);
  expect(refused.status()).toBe(429);
  expect(Number(refused.headers()["retry-after"])).toBeGreaterThan(0);

  // The browser on which they have signed in before is heard, from the same address.
  await known.context().clearCookies({ name: "galley.session" });
  await known.goto("/sign-in");
  await known.getByLabel("Email").fill(reader.email);
  await known.getByLabel("Password").fill(reader.password);
  await known.getByRole("button", { name: "Sign in" }).click();
  await expect(known.getByRole("heading", { name: "Articles" })).toBeVisible();
  await guesser.context().close();
});
