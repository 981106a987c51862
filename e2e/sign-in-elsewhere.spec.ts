import fs from "node:fs";
import { expect, test, type Browser, type Page } from "@playwright/test";
import type { Seeded } from "@/server/testing/seed-newsrooms";
import { expectAccessible } from "./fixtures";
import { freePort, newDataDirectory, seed, startGalley, type GalleyServer } from "./galley-server";
import { startIssuer, type Issuer } from "./oidc-issuer";

let galley: GalleyServer;
let url: string;
let issuer: Issuer;
let seeded: Seeded;

test.beforeAll(async () => {
  const dataDirectory = newDataDirectory();
  seeded = seed(dataDirectory);
  const port = await freePort();
  url = `http://localhost:${String(port)}`;
  issuer = await startIssuer(await freePort(), url);
  galley = await startGalley(dataDirectory, {
    PORT: String(port),
    GALLEY_URL: url,
    GALLEY_OIDC_ISSUER: issuer.url,
    GALLEY_OIDC_CLIENT_ID: issuer.client.id,
    GALLEY_OIDC_CLIENT_SECRET: issuer.client.secret,
    GALLEY_OIDC_NAME: "Harbour ID",
  });
});
test.afterAll(async () => {
  await galley.stop();
  await issuer.stop();
  fs.rmSync(galley.dataDirectory, { recursive: true, force: true });
});

async function newPage(browser: Browser): Promise<Page> {
  return (await browser.newContext({ baseURL: url })).newPage();
}

/** Presses a button that leads to the issuer, and signs in there. */
async function signInThere(page: Page, button: string, login: string): Promise<void> {
  await page.getByRole("button", { name: button }).click();
  await page.getByPlaceholder("Enter any login").fill(login);
  await page.getByPlaceholder("and password").fill("any");
  await page.getByRole("button", { name: "Sign-in" }).click();
}

async function signInHere(page: Page, { email, password }: { email: string; password: string }) {
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Articles" })).toBeVisible();
}

async function makeInvitation(owner: Page): Promise<string> {
  await owner.goto("/people");
  await owner.getByRole("button", { name: "Invite colleague" }).click();
  await owner.getByRole("button", { name: "Make link" }).click();
  return owner.getByLabel("Invitation link").inputValue();
}

async function expectRefused(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { name: "You are not a member here" })).toBeVisible();
  await expect(page.getByText("Ask an owner for an invitation.")).toBeVisible();
  await page.goto("/articles");
  await expect(page).toHaveURL(/\/sign-in/);
}

test("who is invited joins, signs out, signs in again, and is refused once removed", async ({ browser }) => {
  issuer.people["jonas"] = { name: "Jonas Brandt", email: "jonas.brandt@example.org", email_verified: true };
  const owner = await newPage(browser);
  await signInHere(owner, seeded.owner);
  const link = await makeInvitation(owner);

  const jonas = await newPage(browser);
  await jonas.goto(link);
  await expectAccessible(jonas);
  await signInThere(jonas, "Join with Harbour ID", "jonas");
  await expect(jonas.getByRole("heading", { name: "Articles" })).toBeVisible();

  await jonas.goto("/account");
  await expect(jonas.getByText("jonas.brandt@example.org, editor in")).toBeVisible();
  await expect(jonas.getByText("Your only way in")).toBeVisible();
  await expectAccessible(jonas);
  await jonas.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(jonas).toHaveURL(/\/sign-in/);

  await jonas.goto("/account");
  await expect(jonas).toHaveURL(/\/sign-in\?next=%2Faccount/);
  await expectAccessible(jonas);
  await jonas.getByRole("button", { name: "Sign in with Harbour ID" }).click();
  // The issuer still knows them, and they come back to where they wanted to go.
  await expect(jonas.getByRole("heading", { name: "Account", exact: true })).toBeVisible();

  const late = await newPage(browser);
  await late.goto(link);
  await expect(late.getByRole("heading", { name: "This link does not let you in" })).toBeVisible();

  await owner.goto("/people");
  await owner.getByRole("button", { name: "More for Jonas Brandt" }).click();
  await owner.getByRole("menuitem", { name: "Remove" }).click();
  await owner.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(owner.getByText("jonas.brandt@example.org")).toHaveCount(0);
  await jonas.goto("/articles");
  await expect(jonas).toHaveURL(/\/sign-in/);
  await jonas.getByRole("button", { name: "Sign in with Harbour ID" }).click();
  await expectRefused(jonas);
});

test("a stranger is refused, calmly, and so is the email of a member that is not verified", async ({
  browser,
}) => {
  issuer.people["eve"] = { name: "Eve", email: "eve@example.org", email_verified: true };
  issuer.people["forger"] = { name: "Forger", email: seeded.owner.email, email_verified: false };
  for (const login of ["eve", "forger", "nobody"]) {
    const page = await newPage(browser);
    await page.goto("/sign-in");
    await signInThere(page, "Sign in with Harbour ID", login);
    await expect(page).toHaveURL(/\/sign-in\/refused\?why=stranger$/);
    await expectAccessible(page);
    await expectRefused(page);
  }
});

test("a member with a password connects the two once, sets no trap by their email, and disconnects", async ({
  browser,
}) => {
  const { reader } = seeded;
  issuer.people["rosa"] = { name: "Rosa Iwu", email: reader.email, email_verified: true };
  const page = await newPage(browser);
  await page.goto("/sign-in");
  await signInThere(page, "Sign in with Harbour ID", "rosa");
  await expect(page.getByRole("heading", { name: "Your email has an account here" })).toBeVisible();
  await expectAccessible(page);

  await signInHere(page, reader);
  await page.goto("/account");
  await page.getByRole("button", { name: "Connect Harbour ID" }).click();
  await expect(page.getByRole("button", { name: "Disconnect Harbour ID" })).toBeVisible();
  await expectAccessible(page);

  const elsewhere = await newPage(browser);
  await elsewhere.goto("/sign-in");
  await signInThere(elsewhere, "Sign in with Harbour ID", "rosa");
  await expect(elsewhere.getByRole("heading", { name: "Articles" })).toBeVisible();

  await page.getByRole("button", { name: "Disconnect Harbour ID" }).click();
  await expect(page.getByRole("button", { name: "Connect Harbour ID" })).toBeVisible();
  await elsewhere.goto("/articles");
  await expect(elsewhere).toHaveURL(/\/sign-in/);
});

test("who joined elsewhere sets a password, and signs in with it", async ({ browser }) => {
  issuer.people["ida"] = { name: "Ida Falk", email: "ida@example.org", email_verified: true };
  const owner = await newPage(browser);
  await signInHere(owner, seeded.owner);
  const ida = await newPage(browser);
  await ida.goto(await makeInvitation(owner));
  await signInThere(ida, "Join with Harbour ID", "ida");
  await expect(ida.getByRole("heading", { name: "Articles" })).toBeVisible();
  await ida.goto("/account");
  await ida.getByLabel("New password").fill("a lamp and a ladder");
  await ida.getByRole("button", { name: "Set password" }).click();
  await expect(ida.getByLabel("Old password")).toBeVisible();
  await signInHere(await newPage(browser), { email: "ida@example.org", password: "a lamp and a ladder" });
});

test("a callback that nobody here began, and a change of mind there, end on a calm page", async ({
  browser,
}) => {
  const page = await newPage(browser);
  await page.goto("/api/auth/callback/oidc?code=stolen&state=made-up");
  await expect(page.getByRole("heading", { name: "Signing in did not work" })).toBeVisible();
  await expectAccessible(page);
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in with Harbour ID" }).click();
  await page.getByRole("link", { name: /Cancel/ }).click();
  await expect(page.getByRole("heading", { name: "Signing in did not work" })).toBeVisible();
});
