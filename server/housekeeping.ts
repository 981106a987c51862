import "server-only";
import { purgeDeleted } from "./article-purge";
import { log } from "./log";
import { removeOldCounts } from "./throttle";

const day = 24 * 60 * 60 * 1000;

/**
 * Does now, and once a day from now on, what nobody asks for by hand: removes what was deleted
 * long enough ago. It never keeps the process alive. Answers how to stop it, which waits for what
 * is under way.
 */
export function startHousekeeping(): () => Promise<void> {
  let underWay = keepHouse();
  const timer = setInterval(() => {
    underWay = underWay.then(keepHouse);
  }, day);
  timer.unref();
  return () => {
    clearInterval(timer);
    return underWay;
  };
}

async function keepHouse(): Promise<void> {
  try {
    await removeOldCounts(new Date());
    const purged = await purgeDeleted(new Date());
    if (purged > 0) log.info({ purged }, "deleted articles are gone for good");
  } catch (error) {
    log.error({ err: error }, "housekeeping failed; it tries again tomorrow");
  }
}
