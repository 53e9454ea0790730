import { type Database, openDatabase } from "@socialsmart/database/open-database";
import type { Ids } from "@socialsmart/domain/kernel/ids";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import type { DatabaseLocation } from "@socialsmart/runtime/config";
import type { Log } from "@socialsmart/runtime/log";
import { StartError } from "@socialsmart/runtime/start-error";

/** Opens the database and brings its tables up to date. @throws StartError if it does not answer. */
export async function openMigrated(
  location: DatabaseLocation,
  { ids, log }: { ids: Ids; log: Log },
): Promise<Database> {
  const url = location.type === "sqlite" ? `sqlite:${location.path}` : location.url;
  try {
    const database = await openDatabase({ url, ids, log });
    const applied = await database.migrate();
    if (applied.length > 0) log.info({ applied }, "migrated");
    return database;
  } catch (error) {
    if (error instanceof StoreUnavailable)
      throw new StartError(`DATABASE_URL: ${error.message}`, { cause: error });
    throw error;
  }
}
