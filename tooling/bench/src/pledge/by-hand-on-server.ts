import { setTimeout as pause } from "node:timers/promises";
import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import { createPool, type PoolConnection, type ResultSetHeader, type RowDataPacket } from "mysql2/promise";
import type { Contender, Spot } from "./contender.ts";
import type { RowsByHand } from "./rows-by-hand.ts";
import type { Value } from "./sql.ts";

const LOCK_SHIFT = "SELECT state, starts_at, capacity, taken FROM shift WHERE id = ? FOR UPDATE";
const READ_ROSTER = `SELECT id, organisation_id, places, state, queued_at FROM pledge
  WHERE shift_id = ? AND live = 1 ORDER BY queued_at, id`;
const END_PLEDGE = "UPDATE pledge SET state = 'WITHDRAWN', live = NULL WHERE id = ? AND live = 1";
const RAISE_LANE = `INSERT INTO outbox_lane (lane, landlord_id, last_seq, done_seq, pending) VALUES (?, ?, 1, 0, 1)
  ON DUPLICATE KEY UPDATE last_seq = LAST_INSERT_ID(last_seq + 1), pending = 1`;

const DEADLOCK = 1213;

type Options = {
  readonly url: string;
  readonly connections: number;
  readonly landlordId: LandlordId;
  readonly rows: RowsByHand;
};

/**
 * What ours writes, by hand: the same rows in the same tables by prepared statements, with the fewest round trips. It asks
 * for less: whether the command was done before, who pledges and may, and where its news are told are taken as known.
 */
export function openByHandOnServer(options: Options): Contender {
  const { landlordId, rows } = options;
  const { transaction, close } = openPool(options);

  const lockAndCheck = async (connection: PoolConnection, { shiftId }: Spot) => {
    const [[shift]] = await connection.execute<RowDataPacket[]>(LOCK_SHIFT, [shiftId]);
    if (shift?.state !== "OPEN") throw new Error(`Shift ${shiftId} is not open`);
    const [roster] = await connection.execute<RowDataPacket[]>(READ_ROSTER, [shiftId]);
    return roster;
  };
  const tell = async (connection: PoolConnection, spot: Spot, messageAt: (seq: number) => Value[]) => {
    const [raised] = await connection.execute<ResultSetHeader>(RAISE_LANE, [spot.lane, landlordId]);
    // A lane that is new was opened with its first number, and answers no other.
    await write(connection, rows.insertMessage, messageAt(raised.insertId || 1));
  };
  return {
    pledge(spot, organisationId) {
      const { id, values } = rows.newPledge(spot, organisationId);
      const { key, audit, message } = rows.command("pledgePlaces", spot, id);
      return transaction(async (connection) => {
        await write(connection, rows.insertKey, key);
        const roster = await lockAndCheck(connection, spot);
        if (roster.some((one) => one.organisation_id === organisationId)) throw new Error("Pledged already");
        await write(connection, rows.insertPledge, values);
        await write(connection, rows.insertAudit, audit);
        await tell(connection, spot, message);
        await write(connection, rows.changeCounts, rows.counts(spot, 1));
        return id;
      });
    },
    withdraw(spot, pledgeId) {
      const { key, audit, message } = rows.command("withdrawPledge", spot, pledgeId);
      return transaction(async (connection) => {
        await write(connection, rows.insertKey, key);
        const roster = await lockAndCheck(connection, spot);
        if (!roster.some((one) => one.id === pledgeId)) throw new Error("No such pledge");
        await write(connection, END_PLEDGE, [pledgeId]);
        await write(connection, rows.insertAudit, audit);
        await tell(connection, spot, message);
        await write(connection, rows.changeCounts, rows.counts(spot, -1));
      });
    },
    close,
  };
}

/** The least that can be called a pledge: the locked shift, the pledge, the guarded counts. Nobody is told and nothing is recorded. */
export function openLeanOnServer(options: Options): Contender {
  const { rows } = options;
  const { transaction, close } = openPool(options);
  return {
    pledge(spot, organisationId) {
      const { id, values } = rows.newPledge(spot, organisationId);
      return transaction(async (connection) => {
        await connection.execute(LOCK_SHIFT, [spot.shiftId]);
        await write(connection, rows.insertPledge, values);
        await write(connection, rows.changeCounts, rows.counts(spot, 1));
        return id;
      });
    },
    withdraw(spot, pledgeId) {
      return transaction(async (connection) => {
        await connection.execute(LOCK_SHIFT, [spot.shiftId]);
        await write(connection, END_PLEDGE, [pledgeId]);
        await write(connection, rows.changeCounts, rows.counts(spot, -1));
      });
    },
    close,
  };
}

async function write(connection: PoolConnection, sql: string, values: Value[]): Promise<void> {
  const [{ affectedRows }] = await connection.execute<ResultSetHeader>(sql, values);
  if (affectedRows !== 1) throw new Error(`${affectedRows} rows by ${sql}`);
}

function openPool({ url, connections }: Options) {
  const pool = createPool({ uri: url, connectionLimit: connections, timezone: "Z" });
  pool.pool.on("connection", (connection) => {
    connection.query("SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED");
  });
  const attempt = async <T>(work: (connection: PoolConnection) => Promise<T>): Promise<T> => {
    const connection = await pool.getConnection();
    try {
      await connection.query("BEGIN");
      const result = await work(connection);
      await connection.query("COMMIT");
      return result;
    } catch (error) {
      await connection.query("ROLLBACK");
      throw error;
    } finally {
      connection.release();
    }
  };
  return {
    async transaction<T>(work: (connection: PoolConnection) => Promise<T>): Promise<T> {
      for (;;) {
        try {
          return await attempt(work);
        } catch (error) {
          if (!(error instanceof Error && "errno" in error && error.errno === DEADLOCK)) throw error;
          await pause(2 + 20 * Math.random());
        }
      }
    },
    close: () => pool.end(),
  };
}
