import type { EvidencePorts } from "@/components/evidence/evidence-ports";
import type { Outcome } from "@/domain/errors";
import { uploadFile } from "./upload-file";

/** The evidence form’s ways to the server: routes, because an action would wait for those before it. */
export const evidencePorts: EvidencePorts = {
  uploadFile,
  findSources: (search) => ask(`/api/v1/evidence?search=${encode(search)}`),
  findArticles: (search) => ask(`/api/v1/articles?search=${encode(search)}`),
  readArticle: (articleId) => ask(`/api/v1/articles/${encode(articleId)}`),
};

function encode(text: string): string {
  return encodeURIComponent(text.slice(0, 200).toWellFormed());
}

async function ask<T>(address: string): Promise<T> {
  const response = await fetch(address).catch(() => null);
  if (response === null) throw new Error("Galley cannot be reached. Try again in a moment.");
  const outcome = (await response.json()) as Outcome<T>;
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}
