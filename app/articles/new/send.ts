import type { AddArticleInput, ArticlePreview, ArticleSource } from "@/domain/article/article";
import type { ImportPreview } from "@/domain/article/import-preview";
import type { Outcome } from "@/domain/errors";

export function askPreview(source: ArticleSource): Promise<Outcome<ArticlePreview>> {
  return post("/api/v1/article-previews", source);
}

export function askPage(address: string, signal: AbortSignal): Promise<Outcome<ImportPreview>> {
  return post("/api/v1/page-imports", { address }, signal);
}

export function addArticle(input: AddArticleInput): Promise<Outcome<{ id: string }>> {
  return post("/api/v1/articles", input);
}

async function post<T>(address: string, body: unknown, signal?: AbortSignal): Promise<Outcome<T>> {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    });
    return (await response.json()) as Outcome<T>;
  } catch {
    const message = "Galley cannot be reached. What you typed is still here; try again in a moment.";
    return { ok: false, failure: { code: "unexpected", message } };
  }
}
