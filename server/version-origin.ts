import "server-only";
import type { ImportOrigin } from "@/domain/article/sealed-import";

/** The columns of a new version that say where its text comes from, and what it was when it was read; none for pasted text. */
export function originColumns(origin: ImportOrigin | null, readSha256: string) {
  if (origin === null) return {};
  const { sha256, address, canonicalUrl, fileName, retrievedAt } = origin;
  return {
    retrievedAt: new Date(retrievedAt),
    origin: { create: { sourceSha256: sha256, readSha256, address, canonicalUrl, fileName } },
  };
}
