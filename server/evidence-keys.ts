import "server-only";
import { createHash } from "node:crypto";
import { canonicalUrl } from "@/domain/evidence/canonical-url";
import type { EvidenceInput } from "@/domain/evidence/evidence";
import { independenceKey } from "@/domain/evidence/independence";

type Facts = Pick<EvidenceInput, "url" | "independenceGroup"> & {
  passage: { versionId: string; start: number; end: number } | null;
};

/**
 * The columns by which the library finds duplicates and groups. They follow from the facts, so
 * whoever writes a source's address, passage or group writes them too. As a hash, because an
 * index takes no entry as long as an address can be.
 */
export function evidenceKeys(facts: Facts): { identityHash: string | null; independenceKey: string | null } {
  return { identityHash: identityHash(facts), independenceKey: independenceKey(facts.independenceGroup) };
}

function identityHash({ url, passage }: Facts): string | null {
  if (passage !== null) {
    const { versionId, start, end } = passage;
    return sha256(`passage ${versionId} ${String(start)} ${String(end)}`);
  }
  return url === null ? null : sha256(`page ${canonicalUrl(url)}`);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
