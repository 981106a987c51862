import { openEmbedded } from "./embedded-store";
import { openPostgres } from "./postgres-store";
import type { Store, StoreAddress } from "./store";

/**
 * Opens the database, migrated: the one on a PostgreSQL server when there is an address of one,
 * which several processes may share, or else the embedded one for this process alone.
 *
 * @throws DataDirectoryInUse, DatabaseIsNewer, DatabaseAway, WrongSetting
 */
export function openStore({ dataDirectory, databaseUrl, ...options }: StoreAddress): Promise<Store> {
  return databaseUrl === null
    ? openEmbedded(dataDirectory, options.onQuery)
    : openPostgres(databaseUrl, options);
}
