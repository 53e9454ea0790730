import { dirname } from "node:path";
import { setImmediate as nextTurn, setTimeout as pause } from "node:timers/promises";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import { Mutex, withTimeout } from "async-mutex";
import type { Database as Connection } from "better-sqlite3";
import { DataSource, QueryFailedError, type QueryRunner } from "typeorm";
import { MIGRATIONS } from "../migrations/migrations.ts";
import { TABLES } from "../schema/tables.ts";
import { codeOf } from "./database-fault.ts";
import type { Engine, EngineOptions, Failure } from "./engine.ts";
import { type HeldFile, holdFile } from "./held-file.ts";
import { makeFolder } from "./make-folder.ts";
import type { Answer, Statement, StoredValue } from "./statement.ts";
import { statementLogger } from "./statement-logger.ts";

/**
 * Waiting for another process blocks this whole process, since the driver is synchronous: so it waits shortly, and the
 * transaction is tried again after a pause in which others get on.
 */
const BUSY_TIMEOUT_MS = 50;
const OPEN_TIMEOUT_MS = 5_000;

/**
 * Two connections to one file. TypeORM runs everything of a process on one connection, where a second transaction or a plain
 * write would be lost when the first one rolls back; so one connection writes, behind a mutex, and another one reads what
 * was committed.
 */
export async function openSqlite(path: string, options: EngineOptions): Promise<Engine> {
  const logger = statementLogger(options);
  const common = { type: "better-sqlite3", database: path, entities: TABLES, logger } as const;
  const writer = new DataSource({
    ...common,
    migrations: MIGRATIONS,
    prepareDatabase: (connection: Connection) => {
      // Two processes may be making the file at once.
      connection.pragma(`busy_timeout = ${OPEN_TIMEOUT_MS}`);
      connection.pragma("journal_mode = WAL");
      connection.pragma("synchronous = FULL");
      connection.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
    },
  });
  const reader = new DataSource({
    ...common,
    prepareDatabase: (connection: Connection) => {
      connection.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
      connection.pragma("query_only = ON");
    },
  });
  let file: HeldFile;
  try {
    makeFolder(dirname(path));
    await writer.initialize();
    await reader.initialize();
    file = holdFile(path);
  } catch (cause) {
    for (const source of [reader, writer]) if (source.isInitialized) await source.destroy();
    throw new StoreUnavailable(`The database file ${path} cannot be opened: ${messageOf(cause)}`, { cause });
  }
  const mutex = new Mutex();
  // One for all: with its stack, one for each transaction took longer than taking the lock.
  const late = new StoreUnavailable("The database was busy with other writers for too long");

  const checkFile = () => {
    const fault = file.fault();
    if (fault) throw new StoreUnavailable(`The database file ${path} ${fault}`);
  };
  const begin = async (runner: QueryRunner) => {
    // TypeORM's own BEGIN takes the write lock at the first write only, when it is too late to wait for it.
    await runner.query("BEGIN IMMEDIATE");
  };
  const beginPatiently = async (runner: QueryRunner) => {
    const deadline = performance.now() + OPEN_TIMEOUT_MS;
    for (;;) {
      try {
        return await begin(runner);
      } catch (error) {
        if (failure(error) !== "ROLLED_BACK" || performance.now() > deadline) throw error;
        await pause(BUSY_TIMEOUT_MS);
      }
    }
  };
  const withWriter = async <T>(limitMs: number, work: (runner: QueryRunner) => Promise<T>): Promise<T> => {
    return withTimeout(mutex, limitMs, late).runExclusive(() => {
      checkFile();
      return work(writer.createQueryRunner());
    });
  };
  return {
    dataSource: writer,
    hasRowLocks: false,
    readBy: () => "",
    clock: {
      milliseconds: "CAST(unixepoch('subsec') * 1000 AS INTEGER)",
      instant: "strftime('%Y-%m-%d %H:%M:%f', 'now')",
    },
    withWriter,
    read: async (statement, { signal }) => {
      // The driver answers at once, again and again: else no timer would have its turn before a request has all that it asks for.
      if (signal) await nextTurn();
      signal?.throwIfAborted();
      checkFile();
      return run(reader.createQueryRunner(), statement);
    },
    run,
    begin,
    commit: async (runner) => {
      checkFile();
      await runner.query("COMMIT");
    },
    rollback: async (runner) => {
      await runner.query("ROLLBACK");
    },
    failure,
    whileMigrating: (work) =>
      withWriter(OPEN_TIMEOUT_MS, async (runner) => {
        await beginPatiently(runner);
        try {
          const result = await work();
          await runner.query("COMMIT");
          return result;
        } catch (error) {
          await runner.query("ROLLBACK");
          throw error;
        }
      }),
    close: async () => {
      await mutex.runExclusive(async () => {
        await reader.destroy();
        await writer.destroy();
        file.release();
      });
    },
  };
}

async function run(runner: QueryRunner, { sql, values }: Statement): Promise<Answer> {
  const { records = [], affected = 0 } = await runner.query(sql, values.map(asSqlite), true);
  return { rows: records, affected };
}

/** The driver takes no Date; TypeORM stores one as the same text. */
function asSqlite(value: StoredValue): StoredValue {
  return value instanceof Date ? value.toISOString().replace("T", " ").slice(0, -1) : value;
}

/** By SQLite's extended result codes: https://www.sqlite.org/rescode.html */
function failure(error: unknown): Failure {
  const code = error instanceof QueryFailedError ? codeOf(error) : undefined;
  if (typeof code !== "string") return "FAULT";
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) return "ROLLED_BACK";
  if (code === "SQLITE_CONSTRAINT_UNIQUE" || code === "SQLITE_CONSTRAINT_PRIMARYKEY") return "DUPLICATE";
  return "FAULT";
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
