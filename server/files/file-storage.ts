import "server-only";
import type { KeptBytes } from "./receive-bytes";

/** Where the bytes of files are kept, by their SHA-256: on the disk, or in a bucket. */
export type FileStorage = {
  /**
   * Keeps bytes; equal ones are kept once. They are there whole or not at all.
   *
   * @throws ExpectedFailure "too-large"; nothing is kept then
   */
  keep: (bytes: AsyncIterable<Uint8Array>) => Promise<KeptBytes>;
  /** Whether bytes of this hash and size are there. */
  has: (kept: KeptBytes) => Promise<boolean>;
  /**
   * The bytes, read as they are asked for. The last of them come only when all have proved to be
   * those of the hash, so that nobody takes damaged ones for whole.
   *
   * @throws LostBytes when they are missing or damaged
   */
  read: (kept: KeptBytes) => AsyncGenerator<Uint8Array, void>;
  /**
   * Removes bytes that nothing names any more. Answers false, and leaves them, when they came within
   * the last hour: an upload of the same bytes may be about to name them again. With `youngToo`
   * they go all the same.
   */
  remove: (sha256: string, youngToo?: boolean) => Promise<boolean>;
  /** Whether nothing has ever been kept there. */
  isEmpty: () => Promise<boolean>;
};
