import "server-only";
import { answered, type Answered } from "./answered";
import { env } from "./env";
import { fileStorage } from "./files/storage";
import { startHousekeeping } from "./housekeeping";
import { log } from "./log";
import { secret } from "./secret";
import { requireSharedSecret } from "./shared-secret";
import { closeStore, database } from "./store";

// The program that serves (scripts/serve.ts) is not bundled with the rest, so they meet here.
const key = Symbol.for("galley.serving");
type Serving = {
  opened: () => void;
  failed: (error: unknown) => void;
  stop?: () => Promise<void>;
  answered?: (told: Answered) => void;
};
const shared = globalThis as { [key]?: Serving };

/** Opens the database, tells the program that serves whether it did, and how to close it again. */
export async function openAtStart(): Promise<void> {
  const serving = shared[key];
  if (serving) serving.stop = closeStore;
  try {
    const files = fileStorage();
    await database();
    // A bucket may come back; until then only what has a file fails.
    files.isEmpty().catch((error: unknown) => {
      log.error({ err: error }, "the bucket of FILES_URL does not answer");
    });
    if (env.databaseUrl !== null) await requireSharedSecret(await secret(), env.secret !== null);
    const stopHousekeeping = startHousekeeping();
    if (serving) {
      serving.answered = answered;
      serving.stop = async () => {
        await stopHousekeeping();
        await closeStore();
      };
    }
    serving?.opened();
  } catch (error) {
    log.fatal({ err: error }, "Galley did not start");
    serving?.failed(error);
    throw error;
  }
}
