import type { Outcome } from "@/domain/errors";

/** Looks whether the text at an article's web address has changed. */
export async function checkSource(articleId: string): Promise<Outcome<{ changed: boolean; number: number }>> {
  try {
    const response = await fetch(`/api/v1/articles/${articleId}/source-checks`, { method: "POST" });
    return (await response.json()) as Outcome<{ changed: boolean; number: number }>;
  } catch {
    const message = "Galley cannot be reached, so nothing was looked at. Try again in a moment.";
    return { ok: false, failure: { code: "unexpected", message } };
  }
}
