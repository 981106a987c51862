import type { Outcome } from "@/domain/errors";
import { post } from "../post";

/** Looks whether the text at an article's web address has changed. */
export function checkSource(articleId: string): Promise<Outcome<{ changed: boolean; number: number }>> {
  return post(`/api/v1/articles/${articleId}/source-checks`, {}, { kept: "Nothing was looked at" });
}
