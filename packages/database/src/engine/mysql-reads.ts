import type { Connection, Pool, PoolConnection } from "mysql2";
import { createConnection, type RowDataPacket } from "mysql2/promise";
import type { MysqlUrl } from "./database-url.ts";
import type { EngineLog, ReadLimits } from "./engine.ts";
import { within } from "./limit.ts";
import { executeOn } from "./mysql-execute.ts";
import { mysqlFailure } from "./mysql-failure.ts";
import type { Answer, Statement } from "./statement.ts";

/** Which server one talks to: behind a proxy two connections may be to two, and a number means another connection there. */
const WHERE = "CONCAT(@@hostname, ' ', @@port, ' ', @@server_id)";

const END_LIMIT_MS = 5_000;

export type MysqlReads = {
  /** Asks a new connection which server it is to. */
  meet(connection: Connection): void;
  /**
   * Past TypeORM, whose runner costs as much as a small answer. What a reader no longer waits for is ended on the server, and its
   * connection never goes back to the pool.
   */
  read(pool: Pool, statement: Statement, limits: ReadLimits): Promise<Answer>;
  /** Settles when all that is being ended has been. */
  settled(): Promise<void>;
};

export function mysqlReads(url: MysqlUrl, log: EngineLog | undefined): MysqlReads {
  const servers = new WeakMap<Connection, string>();
  const endings = new Set<Promise<void>>();

  /** A server that is not told goes on to the statement's end: it writes its answer before it sees that nobody listens. */
  async function endOnServer(connection: PoolConnection): Promise<void> {
    const { host, port, user, password, database } = url;
    const other = await createConnection({
      host,
      port,
      user,
      password,
      database,
      connectTimeout: END_LIMIT_MS,
    });
    try {
      const [rows] = await other.query<RowDataPacket[]>(`SELECT ${WHERE} AS server`);
      if (rows[0]?.server !== servers.get(connection)) return;
      await other.query(`KILL ${Number(connection.threadId)}`);
    } finally {
      other.destroy();
    }
  }

  function giveUp(connection: PoolConnection): void {
    connection.destroy();
    const ending = within(END_LIMIT_MS, endOnServer(connection))
      .catch((error: unknown) => log?.warn({ err: error }, "A statement that nobody waits for goes on"))
      .finally(() => endings.delete(ending));
    endings.add(ending);
  }

  return {
    meet(connection) {
      connection.query<RowDataPacket[]>(`SELECT ${WHERE} AS server`, (error, rows) => {
        if (!error) servers.set(connection, String(rows[0]?.server));
      });
    },

    async read(pool, statement, { limitMs, signal }) {
      let lent: PoolConnection | undefined;
      let isWaitedFor = true;
      let isRunning = false;
      const answer = new Promise<Answer>((resolve, reject) => {
        pool.getConnection((error, connection) => {
          if (error) return reject(error);
          if (!isWaitedFor) return connection.release();
          lent = connection;
          isRunning = true;
          executeOn(connection, statement)
            .finally(() => {
              isRunning = false;
            })
            .then(resolve, reject);
        });
      });
      try {
        return await within(limitMs, answer, signal);
      } catch (error) {
        isWaitedFor = false;
        if (lent && isRunning) giveUp(lent);
        else if (mysqlFailure(error) === "CONNECTION_LOST") lent?.destroy();
        throw error;
      } finally {
        lent?.release();
      }
    },

    async settled() {
      await Promise.all(endings);
    },
  };
}
