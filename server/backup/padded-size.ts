import "server-only";

/** What everything in a tar file is a multiple of, and the size of a header, in bytes. */
export const block = 512;

/** How many bytes an entry of so many takes in a tar file: a header and its content, in whole blocks. */
export function paddedSize(size: number): number {
  return block + Math.ceil(size / block) * block;
}
