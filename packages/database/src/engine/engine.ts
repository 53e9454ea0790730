import type { DataSource, QueryRunner } from "typeorm";
import type { Answer, Statement } from "./statement.ts";

/** What an error of the database means for the transaction it broke. */
export type Failure =
  /** Nothing was committed, for certain, and another try may go better. */
  | "ROLLED_BACK"
  /** The connection is of no use any more. What was sent as COMMIT may or may not have taken effect. */
  | "CONNECTION_LOST"
  /** A unique key had the value already. */
  | "DUPLICATE"
  /** A fault that no repetition mends. */
  | "FAULT";

/** The instants that SQL can ask the database's own clock for, as SQL expressions. */
export type DatabaseClock = {
  /** Milliseconds since 1970. */
  readonly milliseconds: string;
  /** As stored in an instant's column. */
  readonly instant: string;
};

/** Until when somebody waits for an answer. */
export type ReadLimits = { readonly limitMs: number; readonly signal?: AbortSignal | undefined };

/** What differs between the embedded database and a server. */
export interface Engine {
  /** Where schema and migrations are looked after. */
  readonly dataSource: DataSource;
  readonly clock: DatabaseClock;
  /** Whether rows are locked one by one; else a writer has the whole database to itself. */
  readonly hasRowLocks: boolean;
  /**
   * What stands behind a table's alias to have it read by that index, from the cursor on. Left alone, a server that expects half of
   * a landlord's rows behind the cursor begins with the first of them and passes by all that are before it.
   */
  readBy(index: string): string;
  /**
   * Lends a connection to write on, on SQLite the only one. It goes back afterwards, or is destroyed if it can no longer be
   * trusted: after an error other than a duplicate, or when the work took longer than `limitMs`.
   *
   * @throws {StoreUnavailable} when none is to be had within `limitMs`
   */
  withWriter<T>(limitMs: number, work: (runner: QueryRunner) => Promise<T>): Promise<T>;
  /**
   * Reads committed data by one statement, prepared once per connection, never on one that somebody writes on. A statement that is
   * not waited for any more is ended; SQLite's only between two of them, since it answers in one go.
   *
   * @throws {QueryFailedError}
   * @throws {NoAnswer} after `limitMs`
   * @throws the signal's reason
   */
  read(statement: Statement, limits: ReadLimits): Promise<Answer>;
  /** Runs a statement, prepared once per connection. @throws {QueryFailedError} */
  run(runner: QueryRunner, statement: Statement): Promise<Answer>;
  begin(runner: QueryRunner): Promise<void>;
  commit(runner: QueryRunner): Promise<void>;
  rollback(runner: QueryRunner): Promise<void>;
  failure(error: unknown): Failure;
  /** Keeps other processes from migrating at the same time. */
  whileMigrating<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export type EngineLog = { warn(facts: object, message: string): void };

export type EngineOptions = {
  readonly onStatement: ((sql: string) => void) | undefined;
  readonly log: EngineLog | undefined;
};
