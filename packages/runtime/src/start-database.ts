import { StoreUnavailable } from "@socialsmart/domain/store/store";
import { StartError } from "./start-error.ts";

/** Does the database's part of a start. @throws {StartError} in one line if the database of DATABASE_URL is not to be had */
export async function startDatabase<T>(open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    throw new StartError(`DATABASE_URL: ${error.message}`, { cause: error });
  }
}
