import type { Database } from "@socialsmart/database/open-database";
import { startDatabase } from "@socialsmart/runtime/start-database";

/** Opens the database and brings its tables up to date. @throws {StartError} in one line if it cannot be reached */
export async function openStore(open: () => Promise<Database>): Promise<Database> {
  return startDatabase(async () => {
    const database = await open();
    await database.migrate();
    return database;
  });
}
