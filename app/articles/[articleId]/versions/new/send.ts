import type { AddVersionInput, PreviewVersionInput, VersionPreview } from "@/domain/article/version";
import type { Outcome } from "@/domain/errors";

export function compareVersion({
  articleId,
  ...input
}: PreviewVersionInput): Promise<Outcome<VersionPreview>> {
  return post(`/api/v1/articles/${articleId}/version-previews`, input);
}

export function addVersion({
  articleId,
  ...input
}: AddVersionInput): Promise<Outcome<{ id: string; number: number }>> {
  return post(`/api/v1/articles/${articleId}/versions`, input);
}

async function post<T>(address: string, body: unknown): Promise<Outcome<T>> {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return (await response.json()) as Outcome<T>;
  } catch {
    const message = "Galley cannot be reached. Your text is still here; try again in a moment.";
    return { ok: false, failure: { code: "unexpected", message } };
  }
}
