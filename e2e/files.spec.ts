import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures";

const corpus = path.join(import.meta.dirname, "../bench/corpus");

function corpusFile(name: string): string {
  const folder = path.join(corpus, name);
  const source = fs.readdirSync(folder).find((file) => file.startsWith("source.")) ?? "";
  return path.join(folder, source);
}

type Dropped = { name: string; bytes: string };

/** Drops files on the page as a person does from their desktop. */
async function dropFiles(page: Page, files: readonly Dropped[]): Promise<void> {
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, bytes } of given) {
      const binary = atob(bytes);
      data.items.add(new File([Uint8Array.from(binary, (sign) => sign.charCodeAt(0))], name));
    }
    return data;
  }, files);
  await page.dispatchEvent("main", "dragenter", { dataTransfer: transfer });
  await expect(page.getByText("Drop files to add them as articles.")).toBeVisible();
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
}

function dropped(corpusName: string, name: string): Dropped {
  return { name, bytes: fs.readFileSync(corpusFile(corpusName)).toString("base64") };
}

// Each file is read by a process that is started for it, one after the other.
test.describe.configure({ timeout: 180_000 });

test("a Word file with comments, dropped on the articles page, becomes an article with unchecked statements", async ({
  galley,
  as,
}) => {
  const page = await as(galley.seeded.editor);
  await dropFiles(page, [
    dropped("docx-comments", "ferry.docx"),
    dropped("pdf-scanned", "scan.pdf"),
    { name: "picture.png", bytes: Buffer.from("no article").toString("base64") },
  ]);
  const files = page.getByRole("region", { name: "Files" });
  await expect(files.getByRole("status")).toHaveText("All files are done.", { timeout: 60_000 });
  const [ferry, scan, picture] = ["ferry.docx", "scan.pdf", "picture.png"].map((name) =>
    files.getByRole("listitem").filter({ hasText: name }),
  );
  await expect(ferry ?? files).toContainText("2 passages with comments are marked as unchecked");
  await expect(scan ?? files).toContainText("This PDF has no text in it");
  await expect(picture ?? files).toContainText("no kind of file that Galley reads");
  await expectAccessible(page);
  const headline = "Ferry captain had no pilot's licence, inquiry hears";
  await expect(page.getByRole("table").getByRole("link", { name: headline })).toBeVisible();

  await dropFiles(page, [dropped("docx-comments", "ferry again.docx")]);
  const again = files.getByRole("listitem").filter({ hasText: "ferry again.docx" });
  await expect(again).toContainText(`Already here: ${headline}`, { timeout: 60_000 });

  await again.getByRole("link", { name: headline }).click();
  await expect(page.getByRole("status", { name: "Coverage" })).toContainText("2 unchecked");
  const card = page
    .getByRole("region", { name: "Statements" })
    .getByRole("button", { name: /212 crossings/ });
  await card.click();
  await expect(page.getByLabel("Rationale")).toHaveValue(
    "Piet Aalto: Counted from the port's log?\nOr from the timetable?\n\nNina Voronzova: From the log.",
  );
});

test("a PDF is looked at in the File tab before it is added, and its columns are read one after the other", async ({
  galley,
  as,
}) => {
  const page = await as(galley.seeded.editor);
  await page.goto("/articles/new");
  await page.getByRole("tab", { name: "File" }).click();
  await page.getByLabel("File", { exact: true }).setInputFiles(corpusFile("pdf-two-columns"));
  const preview = page.getByRole("region", { name: "Preview" });
  await expect(preview.getByText(/^Four hundred and twelve have done so\./)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByLabel("Headline")).toHaveValue("The night the Eller came through the school");
  await expect(page.getByLabel("Byline")).toHaveValue("Tomás Okafor");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Add article" }).click();
  const article = page.getByRole("region", { name: "Article", exact: true });
  await expect(
    article.getByText(/but in the first hour, when the cellars of Salt Lane filled/i),
  ).toBeVisible();
  await expect(article.getByText("Easthaven Quarterly")).toHaveCount(0);
});

test("a text of an older program is read by a guess that is said and can be put right", async ({
  galley,
  as,
}) => {
  const page = await as(galley.seeded.editor);
  await page.goto("/articles/new");
  await page.getByRole("tab", { name: "File" }).click();
  await page.getByLabel("File", { exact: true }).setInputFiles(corpusFile("txt-windows-1251"));
  await expect(page.getByText("which is a guess")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByLabel("Headline")).toHaveValue("Порт Истхейвена снова закрыт для паромов");
  await page.getByLabel("Encoding").selectOption("koi8-r");
  await expect(page.getByLabel("Headline")).toHaveValue("оНПР хЯРУЕИБЕМЮ ЯМНБЮ ГЮЙПШР ДКЪ ОЮПНЛНБ", {
    timeout: 60_000,
  });
});
