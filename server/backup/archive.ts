import "server-only";
import { z } from "zod";
import { losses } from "../files/lost-bytes";

/** What an archive's format is counted by: a Galley reads its own number and every lower one. */
export const archiveFormat = 1;

/** The last two entries: what is in the archive, and the hash of that. */
export const manifestName = "manifest.json";
export const manifestHashName = "manifest.json.sha256";

/** Where a stored file's bytes are. */
export const fileEntryName = (sha256: string) => `files/${sha256}`;

/** The largest entry that is read, in bytes: well above the largest file and the largest row. */
export const largestEntry = 256 * 1024 * 1024;

/**
 * What is in no backup. It opens doors: signed-in devices, links that let somebody in. Or it belongs
 * to the place and the moment: the mark of the secret that cookies are encrypted with, which the
 * restored Galley has its own of, and how often somebody has lately tried something.
 */
export const leftOut: readonly string[] = [
  "Session",
  "Invitation",
  "PasswordLink",
  "SharedSecret",
  "Throttle",
];

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().min(0);
const name = z.string().min(1).max(100);

/** The contract of `manifest.json`. What a later format adds is ignored until its number is known. */
export const manifestShape = z.object({
  galley: z.literal("backup"),
  format: z.number().int().min(1),
  /** ISO 8601. */
  madeAt: z.string().max(40),
  /** The migrations that the database had, in order. */
  schema: z.array(z.object({ name: z.string().max(255), sha256 })).max(10_000),
  tables: z.array(z.object({ name, rows: count })).max(1_000),
  leftOut: z.array(name).max(1_000),
  files: z.object({ count, bytes: count }),
  /** Files that rows name and whose bytes could not be saved, because they were lost already. */
  lost: z
    .array(
      z.object({ sha256, size: count, names: z.array(z.string().max(255)).min(1), loss: z.enum(losses) }),
    )
    .max(10_000_000)
    .default([]),
  /** Every entry before the manifest, in order. */
  entries: z.array(z.object({ name, size: count, sha256 })).max(10_000_000),
  /** Of all bytes of the archive before the manifest's own entry. */
  sha256,
});

export type Manifest = z.infer<typeof manifestShape>;

export type LostFile = Manifest["lost"][number];
