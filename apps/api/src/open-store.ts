import { type Database, openDatabase } from "@socialsmart/database/open-database";
import type { Ids } from "@socialsmart/domain/kernel/ids";
import { type DatabaseLocation, urlOfDatabase } from "@socialsmart/runtime/config";
import type { Log } from "@socialsmart/runtime/log";
import { startDatabase } from "@socialsmart/runtime/start-database";

/** Opens the database and brings its tables up to date. @throws StartError if it does not answer. */
export function openMigrated(
  location: DatabaseLocation,
  { ids, log }: { ids: Ids; log: Log },
): Promise<Database> {
  return startDatabase(async () => {
    const database = await openDatabase({ url: urlOfDatabase(location), ids, log });
    const applied = await database.migrate();
    if (applied.length > 0) log.info({ applied }, "migrated");
    return database;
  });
}
