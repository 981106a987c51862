import "server-only";
import { ExpectedFailure } from "@/domain/errors";

/** The failure that we expect a promise to end with; anything else is thrown on. */
export async function failureOf(promise: Promise<unknown>): Promise<ExpectedFailure> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof ExpectedFailure) return error;
    throw error;
  }
  throw new Error("it did not fail");
}
