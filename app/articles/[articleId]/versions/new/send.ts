import type { AddVersionInput, PreviewVersionInput, VersionPreview } from "@/domain/article/version";
import type { Outcome } from "@/domain/errors";
import { post } from "../../../post";

const kept = "Your text is still here";

export function compareVersion({
  articleId,
  ...input
}: PreviewVersionInput): Promise<Outcome<VersionPreview>> {
  return post(`/api/v1/articles/${articleId}/version-previews`, input, { kept });
}

export function addVersion({
  articleId,
  ...input
}: AddVersionInput): Promise<Outcome<{ id: string; number: number }>> {
  return post(`/api/v1/articles/${articleId}/versions`, input, { kept });
}
