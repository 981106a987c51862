import type { AddArticleInput, ArticlePreview, ArticleSource } from "@/domain/article/article";
import type { ImportPreview } from "@/domain/article/import-preview";
import type { Outcome } from "@/domain/errors";
import { post } from "../post";

const kept = "What you typed is still here";

export function askPreview(source: ArticleSource): Promise<Outcome<ArticlePreview>> {
  return post("/api/v1/article-previews", source, { kept });
}

export function askPage(address: string, signal: AbortSignal): Promise<Outcome<ImportPreview>> {
  return post("/api/v1/page-imports", { address }, { kept, signal });
}

export function addArticle(input: AddArticleInput): Promise<Outcome<{ id: string }>> {
  return post("/api/v1/articles", input, { kept });
}
