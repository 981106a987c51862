import "server-only";
import path from "node:path";
import { z } from "zod";
import { ExpectedFailure } from "@/domain/errors";
import { readLocalDoor } from "../local-door";

const answer = z.object({ copy: z.uuid() });

/**
 * Asks the Galley that serves `dataDirectory` for a copy of its database; answers the directory
 * that has it, for the asker to remove.
 *
 * @throws ExpectedFailure "unavailable" when it does not answer
 */
export async function askForCopy(dataDirectory: string): Promise<string> {
  const door = await readLocalDoor(dataDirectory);
  if (door === null) throw silent("there is no door");
  try {
    const response = await fetch(new URL("/api/local/database-copy", door.url), {
      method: "POST",
      headers: { authorization: `Bearer ${door.token}` },
      signal: AbortSignal.timeout(10 * 60_000),
    });
    if (!response.ok) throw silent(`status ${String(response.status)}`);
    const { copy } = answer.parse(await response.json());
    return path.join(dataDirectory, copiesDirectory, copy);
  } catch (error) {
    if (error instanceof ExpectedFailure) throw error;
    throw silent(String(error));
  }
}

/** Where copies are, in the data directory. */
export const copiesDirectory = "copies";

function silent(log: string): ExpectedFailure {
  return new ExpectedFailure(
    "unavailable",
    "Galley runs on these data but does not answer. Wait until it has started and try again, or stop it first.",
    { log },
  );
}
