import type { Database } from "@socialsmart/database/open-database";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import { StartError } from "@socialsmart/runtime/start-error";

/** Opens the database and brings its tables up to date. @throws {StartError} in one line if it cannot be reached */
export async function openStore(open: () => Promise<Database>): Promise<Database> {
  try {
    const database = await open();
    await database.migrate();
    return database;
  } catch (error) {
    if (error instanceof StoreUnavailable)
      throw new StartError(`DATABASE_URL: ${error.message}`, { cause: error });
    throw error;
  }
}
