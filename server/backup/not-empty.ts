import "server-only";
import { ExpectedFailure } from "@/domain/errors";
import type { Unfinished } from "./unfinished";

/** Refuses to mix a backup with what is there; `left` is the restore that may have put it there. */
export function notEmpty(place: string, left: Unfinished | null = null): ExpectedFailure {
  const advice =
    left === null
      ? "Restore into an empty folder and an empty database: set GALLEY_DATA and DATABASE_URL to such, or move these data away."
      : `An earlier restore of ${left.backup} was ended before it could say that it was done. If these are its data, all of them are there: start Galley (npm start).`;
  return new ExpectedFailure(
    "conflict",
    `There are data already in ${place}, so nothing was restored. ${advice}`,
  );
}

/** Refuses to mix a backup with the files of another restore, and says how to clear the place. */
export function leftByAnother({ backup, files }: Unfinished): ExpectedFailure {
  const clear = files.includes("://") ? `remove everything under ${files}` : `rm -r ${files}`;
  return new ExpectedFailure(
    "conflict",
    `An earlier restore of ${backup} was ended early and has left files in ${files}, so nothing was restored. Go on with it (npm run restore -- ${backup}), or clear the place (${clear}) and run this again.`,
  );
}
