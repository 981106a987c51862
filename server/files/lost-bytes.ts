import "server-only";

/** What has become of stored bytes: nothing is there, something else is, or the disk does not give them. */
export const losses = ["missing", "damaged", "unreadable"] as const;
export type Loss = (typeof losses)[number];

/** Thrown where stored bytes should be read: these are lost, and asking again does not bring them back. */
export class LostBytes extends Error {
  constructor(
    sha256: string,
    readonly loss: Loss,
    options?: ErrorOptions,
  ) {
    super(`the bytes of file ${sha256} are ${loss}`, options);
    this.name = "LostBytes";
  }
}
