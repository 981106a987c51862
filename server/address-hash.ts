import "server-only";
import { createHash } from "node:crypto";
import { canonicalUrl } from "@/domain/evidence/canonical-url";

/** By what an article is found by its web address, however that is written: the hash, in hex, of its one form; null for none. */
export function addressHash(address: string | null): string | null {
  return address === null ? null : createHash("sha256").update(canonicalUrl(address)).digest("hex");
}
