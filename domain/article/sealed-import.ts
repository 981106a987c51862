import { z } from "zod";

/**
 * What the server has read of a page or a file, on its way to the person who looks at it and back:
 * packed, and sealed so that it is known again. Nobody but the server reads `content`.
 */
export const sealedImport = z.strictObject({
  format: z.literal("sealed"),
  content: z.string().max(12_000_000),
  seal: z.string().length(43),
});
export type SealedImport = z.infer<typeof sealedImport>;

/** Where a version's text comes from, when the server itself has read it. */
export type ImportOrigin = {
  /** SHA-256 of the bytes as they arrived, in hex. */
  sha256: string;
  /** Where a page was fetched, after redirects; null for a file. */
  address: string | null;
  /** The address at which the page wants to be known. */
  canonicalUrl: string | null;
  fileName: string | null;
  /** When it arrived, ISO 8601. */
  retrievedAt: string;
};
