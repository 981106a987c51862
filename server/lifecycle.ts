import "server-only";
import { log } from "./log";
import { closeStore, database } from "./store";

// The program that serves (scripts/serve.ts) is not bundled with the rest, so they meet here.
const stopKey = Symbol.for("galley.stop");

/** Opens the database, and leaves word for the program that serves how to close it again. */
export async function openAtStart(): Promise<void> {
  (globalThis as { [stopKey]?: () => Promise<void> })[stopKey] = closeStore;
  try {
    await database();
  } catch (error) {
    log.fatal({ err: error }, "the database did not open");
    throw error;
  }
}
