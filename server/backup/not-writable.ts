import "server-only";
import { ExpectedFailure } from "@/domain/errors";

/** What is told, of the place itself, when a backup cannot be written there. */
export function notWritable(place: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof ExpectedFailure) throw error;
    throw new ExpectedFailure(
      "unavailable",
      `Nothing can be written to ${place} (${String(error)}), so no backup was made. Name another place.`,
    );
  };
}
