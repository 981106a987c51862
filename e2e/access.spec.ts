import type { Page } from "@playwright/test";
import { v7 as uuid } from "uuid";
import { describe } from "@/domain/anchor/describe";
import type { Seeded } from "@/server/testing/seed-newsrooms";
import { addArticle, addEvidence, expect, openMarkUp, selectWords, tagWords, test } from "./fixtures";

const headline = "Barrier would shield 40,000 homes, ministry says";

function annotationOf({ versionId, text }: Seeded) {
  return {
    mutationId: uuid(),
    baseRevision: 0,
    id: uuid(),
    versionId,
    anchor: describe(text, 0, headline.length),
    about: "so",
    tag: "verified",
    finding: null,
    rationale: "",
    proposedWording: null,
  };
}

/** Writes as this page's person would, by the route that the outbox uses. */
function put(
  page: Page,
  seeded: Seeded,
  headers: Record<string, string> = { origin: new URL(page.url()).origin },
) {
  const data = annotationOf(seeded);
  return page.request.put(`/api/v1/annotations/${data.id}`, { data, headers });
}

test("a stranger is told that nothing is there, at page, route and export", async ({ as, galley }) => {
  const { seeded } = galley;
  const page = await as(seeded.stranger);
  await expect(page.getByText(headline)).toHaveCount(0);
  for (const path of ["", "/review", "/summary", "/summary/html", "/summary/json"]) {
    const answer = await page.request.get(`/articles/${seeded.articleId}${path}`);
    expect(answer.status(), path).toBe(404);
    expect(await answer.text(), path).not.toContain("Barrier");
  }
  const payload = await page.request.get(`/articles/${seeded.articleId}`, { headers: { rsc: "1" } });
  expect(await payload.text()).not.toContain("Barrier");
  expect((await put(page, seeded)).status()).toBe(404);
});

test("a reader looks, and may not annotate, review, add or export", async ({ as, galley }) => {
  const { seeded } = galley;
  const page = await as(seeded.reader);
  await page.goto(`/articles/${seeded.articleId}`);
  await expect(page.getByRole("region", { name: "Article", exact: true })).toContainText("two thirds");
  await expect(page.getByRole("link", { name: "Review" })).toHaveCount(0);
  await page.goto(`/articles/${seeded.articleId}/summary`);
  await expect(page.getByRole("button", { name: "Export" })).toHaveCount(0);
  for (const path of [`/articles/${seeded.articleId}/review`, "/articles/new"]) {
    expect((await page.request.get(path)).status(), path).toBe(404);
  }
  expect((await page.request.get(`/articles/${seeded.articleId}/summary/json`)).status()).toBe(403);
  expect((await put(page, seeded)).status()).toBe(403);
});

test("a page’s guard is not its action’s: a reader who posts an editor’s action is refused", async ({
  as,
  galley,
}) => {
  const { seeded } = galley;
  const editor = await as(seeded.editor);
  await editor.goto(`/articles/${seeded.articleId}`);
  await expect(editor.locator(".ProseMirror")).toBeVisible();
  const [sent] = await Promise.all([
    editor.waitForRequest(
      (request) => request.method() === "POST" && request.headers()["next-action"] !== undefined,
    ),
    editor.keyboard.press("j").then(() => editor.keyboard.press("u")),
  ]);
  await expect(editor.getByRole("status", { name: "Save state" })).toHaveText("Saved");
  const action = sent.headers()["next-action"] ?? "";
  const origin = new URL(editor.url()).origin;
  const post = (page: Page, path = `/articles/${seeded.articleId}`) =>
    page.request.post(path, {
      headers: { "next-action": action, "content-type": "text/plain;charset=UTF-8", origin },
      data: JSON.stringify([annotationOf(seeded)]),
    });
  expect(await (await post(editor)).text()).toContain('"ok":true');
  // Whoever leaves the page while a write waits sends it from the next one.
  expect(await (await post(editor, "/articles")).text()).toContain('"ok":true');
  expect(await (await post(await as(seeded.reader))).text()).toContain('"code":"forbidden"');
  expect(await (await post(await as(seeded.stranger))).text()).toContain('"code":"not-found"');
});

test("what waits on a page is never sent as somebody else, and goes out when its writer is back", async ({
  as,
  galley,
}) => {
  const page = await as(galley.seeded.editor);
  await openMarkUp(page, await addArticle(page));
  const mine = await page.context().cookies();
  const theirs = await (await as(galley.seeded.owner)).context().cookies();
  const state = page.getByRole("status", { name: "Save state" });
  const goOnAs = async (cookies: typeof mine) => {
    await page.context().clearCookies();
    await page.context().addCookies(cookies);
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
  };
  await page.route("**/*", (request) =>
    ["POST", "PUT"].includes(request.request().method()) ? request.abort() : request.continue(),
  );
  await selectWords(page, "The new estimate is 436 million");
  await page.keyboard.press("u");
  await expect(state).toHaveText("Offline: 1 waiting");
  await page.unroute("**/*");
  await goOnAs(theirs);
  await expect(page.getByRole("alert").filter({ hasText: "Somebody else is signed in" })).toBeVisible();
  await expect(state).toHaveText("Offline: 1 waiting");
  await goOnAs(mine);
  await expect(state).toHaveText("Saved");
  await page.reload();
  await expect(page.locator("mark.statement-unchecked")).toHaveText("The new estimate is 436 million");
});

test("the library: editors change it, readers look, and for a stranger there is nothing", async ({
  as,
  galley,
}) => {
  const editor = await as(galley.seeded.editor);
  await openMarkUp(editor, await addArticle(editor));
  await tagWords(editor, "The new estimate is 436 million", "v");
  await addEvidence(
    editor.getByRole("region", { name: /^Verified: The new/ }),
    "https://secret.example/call",
  );
  await expect(editor.getByRole("status", { name: "Save state" })).toHaveText("Saved");
  await editor.goto("/evidence");
  await editor.getByRole("link", { name: "secret.example/call" }).click();
  const form = editor.getByRole("form", { name: "Facts of the source" });
  await form.getByLabel("Publisher").fill("The Secret Post");
  const [sent] = await Promise.all([
    editor.waitForRequest((request) => request.headers()["next-action"] !== undefined),
    form.getByRole("button", { name: "Save", exact: true }).click(),
  ]);
  await expect(form.getByRole("status")).toHaveText("Saved");
  const path = new URL(editor.url()).pathname;
  const replay = (page: Page) =>
    page.request.post("/evidence", {
      headers: {
        "next-action": sent.headers()["next-action"] ?? "",
        "content-type": "text/plain;charset=UTF-8",
        origin: galley.url,
      },
      data: (sent.postData() ?? "").replace(/"mutationId":"[^"]+"/, `"mutationId":"${uuid()}"`),
    });

  const reader = await as(galley.seeded.reader);
  await reader.goto(path);
  await expect(reader.getByText("The Secret Post").first()).toBeVisible();
  await expect(reader.getByRole("form", { name: "Facts of the source" })).toHaveCount(0);
  await reader.goto("/evidence");
  await expect(reader.getByRole("checkbox")).toHaveCount(0);
  expect(await (await replay(reader)).text()).toContain('"code":"forbidden"');

  const stranger = await as(galley.seeded.stranger);
  expect((await stranger.request.get(path)).status()).toBe(404);
  for (const address of [path, "/evidence", "/evidence?search=secret", "/api/v1/evidence?search=secret"])
    expect(await (await stranger.request.get(address)).text(), address).not.toMatch(
      /secret\.example|Secret Post/,
    );
  expect((await stranger.request.get(`/api/v1/articles/${galley.seeded.articleId}`)).status()).toBe(404);
  expect(await (await stranger.request.get("/api/v1/articles?search=barrier")).text()).not.toContain(
    "Barrier",
  );
  expect(await (await replay(stranger)).text()).toContain('"code":"not-found"');
});

test("a write from another site is refused, and so is one that does not say where it comes from", async ({
  as,
  galley,
}) => {
  const page = await as(galley.seeded.editor);
  expect((await put(page, galley.seeded, { origin: "https://elsewhere.example" })).status()).toBe(403);
  expect((await put(page, galley.seeded, {})).status()).toBe(403);
  expect((await put(page, galley.seeded)).status()).toBe(200);
});

test("what is no page has nothing to run, and an address that cannot be read is said to be so", async ({
  as,
  galley,
}) => {
  const page = await as(galley.seeded.owner);
  const statuses = { "/_next/nothing": 404, "/articles/a/summary/html/b": 404, "/articles/%ff": 400 };
  for (const [path, status] of Object.entries({ ...statuses, "/healthz": 200 })) {
    const answer = await page.request.get(`${galley.url}${path}`, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(status);
    expect(answer.headers()["content-security-policy"], path).toContain("frame-ancestors 'none'");
    expect(answer.headers()["x-content-type-options"], path).toBe("nosniff");
  }
});

test("somebody who is not signed in is led to sign in, and a removed session ends at once", async ({
  as,
  browser,
  galley,
}) => {
  const anonymous = await browser.newPage({ baseURL: galley.url });
  await anonymous.goto(`/articles/${galley.seeded.articleId}`);
  await expect(anonymous).toHaveURL(/\/sign-in/);
  await anonymous.close();

  const [here, elsewhere] = [await as(galley.seeded.reader), await as(galley.seeded.reader)];
  await here.goto("/account");
  await here.getByRole("button", { name: "Sign out everywhere" }).click();
  await elsewhere.goto("/articles");
  await expect(elsewhere).toHaveURL(/\/sign-in/);
});

test("every page says what a browser may do with it, and asks nothing of another host", async ({
  as,
  galley,
}) => {
  const page = await as(galley.seeded.owner);
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(galley.url) && !/^(data|blob):/.test(request.url()))
      elsewhere.push(request.url());
  });
  for (const path of [
    "/articles",
    `/articles/${galley.seeded.articleId}`,
    `/articles/${galley.seeded.articleId}/summary`,
  ]) {
    const answer = await page.goto(path);
    const headers = answer?.headers() ?? {};
    expect(headers["content-security-policy"]).toMatch(/script-src 'self' 'nonce-.+frame-ancestors 'none'/);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "private, no-store",
    });
    expect(headers["x-powered-by"]).toBeUndefined();
  }
  expect(elsewhere).toEqual([]);
});
