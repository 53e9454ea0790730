import { StoreUnavailable } from "@socialsmart/domain/store/store";
import mysql, { type Pool, type PoolConnection, type PoolOptions } from "mysql2";
import { DataSource, QueryFailedError, type QueryRunner } from "typeorm";
import { MIGRATIONS } from "../migrations/migrations.ts";
import { TABLES } from "../schema/tables.ts";
import type { MysqlUrl } from "./database-url.ts";
import type { Engine, EngineLog, EngineOptions } from "./engine.ts";
import { within } from "./limit.ts";
import { executeOn } from "./mysql-execute.ts";
import { mysqlFailure } from "./mysql-failure.ts";
import { type MysqlReads, mysqlReads } from "./mysql-reads.ts";
import { statementLogger } from "./statement-logger.ts";

/** What every connection is told first, so that nothing depends on how a server happens to be set. */
const SESSION = [
  "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED",
  // Of more than a few ids a server is to know from its statistics what it would cost to look them up: to dive into the index
  // for each of them first takes half as long as to read their rows.
  "SET SESSION eq_range_index_dive_limit = 10",
  `SET SESSION time_zone = '+00:00', innodb_lock_wait_timeout = 3, sql_mode =
    'STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,NO_ZERO_IN_DATE,NO_ENGINE_SUBSTITUTION,ONLY_FULL_GROUP_BY'`,
];

const CONNECT_TIMEOUT_MS = 3_000;

/** On each connection; all of a server's share its max_prepared_stmt_count, 16,382 by default. */
const MAX_PREPARED_STATEMENTS = 400;

export type MysqlOptions = EngineOptions & { readonly poolSize: number };

/** A pool of connections to MySQL or MariaDB; `mysql` is the driver's name for both. */
export async function openMysql(url: MysqlUrl, options: MysqlOptions): Promise<Engine> {
  const reads = mysqlReads(url, options.log);
  const pools = poolMaker(options.log, reads);
  const dataSource = new DataSource({
    type: "mysql",
    driver: pools,
    host: url.host,
    port: url.port,
    username: url.user,
    password: url.password,
    database: url.database,
    charset: "utf8mb4_bin",
    timezone: "Z",
    dateStrings: ["DATE"],
    bigNumberStrings: false,
    connectTimeout: CONNECT_TIMEOUT_MS,
    poolSize: options.poolSize,
    extra: { maxPreparedStatements: MAX_PREPARED_STATEMENTS },
    entities: TABLES,
    migrations: MIGRATIONS,
    logger: statementLogger(options),
  });
  try {
    await within(2 * CONNECT_TIMEOUT_MS, dataSource.initialize());
  } catch (cause) {
    throw new StoreUnavailable(
      `The database ${url.database} at ${url.host}:${url.port} cannot be reached: ${messageOf(cause)}`,
      { cause },
    );
  }

  const withRunner = async <T>(limitMs: number, work: (runner: QueryRunner) => Promise<T>): Promise<T> => {
    const runner = dataSource.createQueryRunner();
    const connecting = runner.connect();
    let connection: Destroyable;
    try {
      connection = await within(limitMs, connecting);
    } catch (error) {
      // If it arrives after all, nobody waits for it any more.
      connecting.then(() => runner.release()).catch(() => {});
      throw error;
    }
    try {
      return await within(limitMs, work(runner));
    } catch (error) {
      // A statement may still be running on it, or a transaction be open: such a connection never goes back to the pool.
      if (runner.isTransactionActive || mysqlFailure(error) === "CONNECTION_LOST") connection.destroy();
      throw error;
    } finally {
      await runner.release();
    }
  };
  /** A command that has nothing to prepare and no answer. */
  const send = async (runner: QueryRunner, sql: string): Promise<void> => {
    const connection: PoolConnection = await runner.connect();
    options.onStatement?.(sql);
    await new Promise<void>((resolve, reject) => {
      connection.query(sql, (error) => (error ? reject(new QueryFailedError(sql, [], error)) : resolve()));
    });
  };
  return {
    dataSource,
    hasRowLocks: true,
    readBy: (index) => `FORCE INDEX (${index})`,
    clock: {
      milliseconds: "CAST(UNIX_TIMESTAMP(NOW(3)) * 1000 AS SIGNED)",
      instant: "UTC_TIMESTAMP(3)",
    },
    withWriter: withRunner,
    read: async (statement, limits) => {
      options.onStatement?.(statement.sql);
      return reads.read(pools.pool(), statement, limits);
    },
    async run(runner, statement) {
      const connection: PoolConnection = await runner.connect();
      options.onStatement?.(statement.sql);
      return executeOn(connection, statement);
    },
    async begin(runner) {
      setActive(runner, true);
      await send(runner, "START TRANSACTION");
    },
    async commit(runner) {
      await send(runner, "COMMIT");
      setActive(runner, false);
    },
    async rollback(runner) {
      await send(runner, "ROLLBACK");
      setActive(runner, false);
    },
    failure: mysqlFailure,
    whileMigrating: (work) => whileMigrating(dataSource, work),
    close: async () => {
      await reads.settled();
      await dataSource.destroy();
    },
  };
}

/** Its own way of beginning and ending costs TypeORM more than all it is good for here: to know that there is a transaction. */
function setActive(runner: QueryRunner, isTransactionActive: boolean): void {
  Object.assign(runner, { isTransactionActive });
}

type Destroyable = { destroy(): void };

/** mysql2 as TypeORM uses it, with connections that are set before anything else runs on them. */
function poolMaker(log: EngineLog | undefined, reads: MysqlReads) {
  let made: Pool | undefined;
  return {
    pool: (): Pool => {
      if (!made) throw new Error("TypeORM has made no pool yet");
      return made;
    },
    createPool: (options: PoolOptions) => {
      const pool = mysql.createPool(options);
      made = pool;
      pool.on("connection", (connection) => {
        for (const sql of SESSION) {
          connection.query(sql, (error) => {
            if (!error) return;
            log?.warn({ code: error.errno }, "A new database connection could not be set up");
            connection.destroy();
          });
        }
        reads.meet(connection);
      });
      return pool;
    },
  };
}

/**
 * Holds a row while the work runs: a server commits each CREATE TABLE by itself, so the migrations' own transaction would
 * hold nobody back. The row is released by the server when this process dies.
 */
async function whileMigrating<T>(dataSource: DataSource, work: () => Promise<T>): Promise<T> {
  const holder = dataSource.createQueryRunner();
  try {
    await holder.query(
      "CREATE TABLE IF NOT EXISTS migration_lock (id TINYINT NOT NULL PRIMARY KEY, holders INT NOT NULL) ENGINE=InnoDB",
    );
    await holder.query("INSERT IGNORE INTO migration_lock VALUES (1, 0)");
    await holder.query("SET SESSION innodb_lock_wait_timeout = 60");
    await holder.startTransaction();
    await holder.query("UPDATE migration_lock SET holders = holders + 1 WHERE id = 1");
    const result = await work();
    await holder.commitTransaction();
    return result;
  } catch (error) {
    if (holder.isTransactionActive) await holder.rollbackTransaction();
    throw error;
  } finally {
    await holder.query("SET SESSION innodb_lock_wait_timeout = 3").catch(() => {});
    await holder.release();
  }
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // What mysql2 throws for a refused connection has a code and no message.
  return error.message || ("code" in error ? String(error.code) : error.name);
}
