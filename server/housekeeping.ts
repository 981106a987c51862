import "server-only";
import { purgeDeleted } from "./article-purge";
import { fillAddressHashes } from "./fill-address-hashes";
import { log } from "./log";
import { removePast } from "./remove-past";
import { removeOldCounts } from "./throttle";
import { tidyStore } from "./tidy-store";

const day = 24 * 60 * 60 * 1000;

/**
 * Does now, and once a day from now on, what nobody asks for by hand: removes what was deleted long
 * enough ago, what is past and counts that count no more, and tidies the embedded database. It never keeps the
 * process alive. Answers how to stop it, which waits for what is under way.
 */
export function startHousekeeping(): () => Promise<void> {
  let isStopping = false;
  const keepHouse = async () => {
    await logged("reading old addresses", fillAddressHashes);
    // Before, so that nothing of what is purged is left in an answer.
    await logged("removing what is past", () => removePast(new Date()));
    await logged("purge", async () => {
      const purged = await purgeDeleted(new Date());
      if (purged > 0) log.info({ purged }, "deleted articles are gone for good");
    });
    await logged("removing old counts", () => removeOldCounts(new Date()));
    await logged("tidying the database", () => tidyStore(() => isStopping));
  };
  let underWay = keepHouse();
  const timer = setInterval(() => {
    underWay = underWay.then(keepHouse);
  }, day);
  timer.unref();
  return () => {
    isStopping = true;
    clearInterval(timer);
    return underWay;
  };
}

async function logged(what: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    log.error({ err: error }, `${what} failed; it is tried again tomorrow`);
  }
}
