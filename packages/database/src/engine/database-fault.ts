import { QueryFailedError } from "typeorm";

/** A statement that failed for a reason that no repetition mends. It names the statement, never the values in it. */
class DatabaseFault extends Error {
  override readonly name = "DatabaseFault";
  /** MySQL's error number, or SQLite's result code. */
  readonly code: string | number | undefined;
  /** With question marks in place of values. */
  readonly sql: string;

  constructor({ driverError, query }: QueryFailedError) {
    super(withoutValues(driverError.message));
    this.code = codeOf(driverError);
    this.sql = query;
  }
}

/**
 * What may be logged and thrown: drivers put names, addresses and digests into their errors, as parameters, as SQL with the
 * values filled in, and in a message about a duplicate. Any other error stays what it is.
 */
export function presentable(error: unknown): unknown {
  return error instanceof QueryFailedError ? new DatabaseFault(error) : error;
}

/** MySQL's error number, or SQLite's result code, or what the system calls a broken connection. */
export function codeOf(error: unknown): string | number | undefined {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (!(cause instanceof Error)) return undefined;
  if ("errno" in cause && typeof cause.errno === "number" && cause.errno > 0) return cause.errno;
  return "code" in cause && typeof cause.code === "string" ? cause.code : undefined;
}

function withoutValues(message: string): string {
  return message.replace(/'.*'(?= for (key|column))/su, "'…'");
}
