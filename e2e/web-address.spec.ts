import type { Page } from "@playwright/test";
import type { ImportPreview } from "../domain/article/import-preview";
import { expect, expectAccessible, test } from "./fixtures";

async function openTab(page: Page) {
  await page.goto("/articles/new");
  await page.getByRole("tab", { name: "Web address" }).click();
}

const address = (page: Page) => page.getByLabel("Web address");

test("a page that cannot be had is told, and leads to pasting", async ({ as, galley }) => {
  const editor = await as(galley.seeded.editor);
  await openTab(editor);
  await expectAccessible(editor);
  for (const [given, told] of [
    ["http://127.0.0.1/", /cannot be reached from here/],
    ["localhost/articles", /cannot be reached from here/],
    ["http://[::ffff:10.0.0.1]/", /cannot be reached from here/],
    ["http://169.254.169.254/latest/", /cannot be reached from here/],
    ["http://courier.example:8080/", /usual ports/],
    ["http://mira:secret@courier.example/", /password/],
    ["ftp://courier.example/", /must start with http/],
  ] as const) {
    await address(editor).fill(given);
    await address(editor).press("Enter");
    await expect(editor.getByRole("button", { name: "Fetch page" })).toBeVisible();
    await expect(editor.getByRole("alert").filter({ hasText: told })).toBeVisible();
    await expect(editor.getByRole("alert").filter({ hasText: /127|10\.0|refused|ECONN/ })).toHaveCount(0);
  }
  await expectAccessible(editor);
  await address(editor).fill("https://galley.invalid/story");
  await editor.getByRole("button", { name: "Fetch page" }).click();
  await editor.getByRole("button", { name: "Paste instead" }).click();
  await expect(editor.getByLabel("Article text")).toBeVisible();
  await expect(address(editor)).toHaveValue("https://galley.invalid/story");
});

test("nothing is added before a page is fetched", async ({ as, galley }) => {
  const editor = await as(galley.seeded.editor);
  await openTab(editor);
  await editor.getByLabel("Headline").fill("Ferry returns");
  await editor.getByRole("button", { name: "Add article" }).click();
  await expect(editor.getByText("The page is not fetched yet")).toBeVisible();
});

test("fetching is shown, and ends when it is cancelled", async ({ as, galley }) => {
  const editor = await as(galley.seeded.editor);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await editor.route("**/api/v1/page-imports", async (route) => {
    await held;
    await route.abort();
  });
  await openTab(editor);
  await address(editor).fill("courier.example/gate");
  await editor.getByRole("button", { name: "Fetch page" }).click();
  await expect(editor.getByText("Fetching the page…")).toBeVisible();
  await expectAccessible(editor);
  const aborted = editor.waitForEvent("requestfailed", (request) => request.url().endsWith("/page-imports"));
  await editor.getByRole("button", { name: "Cancel" }).click();
  await aborted;
  release();
  await expect(editor.getByRole("button", { name: "Fetch page" })).toBeVisible();
  await expect(editor.getByRole("alert").filter({ hasText: /./ })).toHaveCount(0);
});

test("what was read is put right, and not taken from anybody but the server", async ({ as, galley }) => {
  const { seeded } = galley;
  const editor = await as(seeded.editor);
  const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
  const value: ImportPreview = {
    blocks: [paragraph("The ferry in dock."), paragraph("The ferry returned on Monday.")],
    doubtful: [0],
    dropped: [0],
    details: {
      headline: "Ferry returns",
      byline: "Ines Varga",
      outlet: "The Islander",
      publishedAt: "2026-03-02",
      modifiedAt: "2026-03-03",
      language: "en",
      canonicalUrl: "https://islander.example/ferry",
      lead: "After nine weeks.",
    },
    origin: {
      sha256: "0".repeat(64),
      address: "https://www.islander.example/ferry",
      canonicalUrl: "https://islander.example/ferry",
      fileName: null,
      retrievedAt: "2026-03-04T05:06:07.000Z",
    },
    isBeginning: true,
    notes: 0,
    unplaced: 0,
    encoding: null,
    alreadyThere: [
      { id: seeded.articleId, headline: "Barrier rises", outlet: "", publishedAt: null, hasSameText: true },
    ],
    sealed: { format: "sealed", content: "bm90IG91cnM=", seal: "x".repeat(43) },
  };
  await editor.route("**/api/v1/page-imports", (route) => route.fulfill({ json: { ok: true, value } }));
  await openTab(editor);
  await address(editor).fill("https://www.islander.example/ferry?utm_source=x");
  await address(editor).press("Enter");
  await expect(editor.getByText("Read from www.islander.example")).toBeVisible();
  await expect(address(editor)).toHaveValue("https://islander.example/ferry");
  for (const [label, words] of [
    ["Headline", "Ferry returns"],
    ["Lead", "After nine weeks."],
    ["Outlet", "The Islander"],
    ["Byline", "Ines Varga"],
    ["Published", "2026-03-02"],
    ["Last changed", "2026-03-03"],
    ["Language", "en"],
  ] as const) {
    await expect(editor.getByLabel(label, { exact: true })).toHaveValue(words);
  }
  await expect(editor.getByText("Only subscribers see the whole")).toBeVisible();
  await expect(editor.getByRole("link", { name: "Barrier rises" })).toHaveAttribute(
    "href",
    `/articles/${seeded.articleId}`,
  );
  const preview = editor.getByRole("region", { name: "Preview" });
  await expect(preview.getByRole("button", { name: "Keep “The ferry in dock.”" })).toBeVisible();
  await expect(preview.getByRole("heading", { name: "Ferry returns" })).toBeVisible();
  await expectAccessible(editor);

  await editor.getByLabel("Byline").fill("Inés Varga");
  await editor.getByRole("tab", { name: "Paste" }).click();
  await editor.getByRole("tab", { name: "Web address" }).click();
  await expect(editor.getByLabel("Byline")).toHaveValue("Inés Varga");
  await editor.getByRole("button", { name: "Add article" }).click();
  await expect(editor.getByText("This is not what Galley has read")).toBeVisible();
  await expect(editor.getByLabel("Byline")).toHaveValue("Inés Varga");
});
