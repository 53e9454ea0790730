import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import SqliteDatabase from "better-sqlite3";
import type { Contender, Spot } from "./contender.ts";
import type { RowsByHand } from "./rows-by-hand.ts";
import type { Row, Value } from "./sql.ts";

type Options = { readonly path: string; readonly landlordId: LandlordId; readonly rows: RowsByHand };

const READ_SHIFT = "SELECT state, starts_at, capacity, taken FROM shift WHERE id = ?";
const READ_ROSTER = `SELECT id, organisation_id, places, state, queued_at FROM pledge
  WHERE shift_id = ? AND live = 1 ORDER BY queued_at, id`;
const END_PLEDGE = "UPDATE pledge SET state = 'WITHDRAWN', live = NULL WHERE id = ? AND live = 1";
const RAISE_LANE = `INSERT INTO outbox_lane (lane, landlord_id, last_seq, done_seq, pending) VALUES (?, ?, 1, 0, 1)
  ON CONFLICT (lane) DO UPDATE SET last_seq = last_seq + 1, pending = 1 RETURNING last_seq`;

/** The embedded database, as durable as ours has it. One writer at a time, and it blocks: there is nothing to wait for. */
function openFile(path: string) {
  const file = new SqliteDatabase(path);
  file.pragma("journal_mode = WAL");
  file.pragma("synchronous = FULL");
  file.pragma("foreign_keys = ON");
  const write = (sql: string) => {
    const statement = file.prepare<unknown[]>(sql);
    return (values: Value[]) => {
      const { changes } = statement.run(...values);
      if (changes !== 1) throw new Error(`${changes} rows by ${sql}`);
    };
  };
  return { file, write };
}

/** What ours writes, by hand: see by-hand-on-server.ts. */
export function openByHandInFile({ path, landlordId, rows }: Options): Contender {
  const { file, write } = openFile(path);
  const shiftById = file.prepare<unknown[], Row>(READ_SHIFT);
  const rosterOf = file.prepare<unknown[], Row>(READ_ROSTER);
  const raiseLane = file.prepare<unknown[], { last_seq: number }>(RAISE_LANE);
  const [insertKey, insertPledge, insertAudit, insertMessage, endPledge, changeCounts] = [
    write(rows.insertKey),
    write(rows.insertPledge),
    write(rows.insertAudit),
    write(rows.insertMessage),
    write(END_PLEDGE),
    write(rows.changeCounts),
  ] as const;
  const check = ({ shiftId }: Spot) => {
    if (shiftById.get(shiftId)?.state !== "OPEN") throw new Error(`Shift ${shiftId} is not open`);
    return rosterOf.all(shiftId);
  };
  const tell = ({ lane }: Spot, messageAt: (seq: number) => Value[]) => {
    insertMessage(messageAt(raiseLane.get(lane, landlordId)?.last_seq ?? 0));
  };
  return {
    async pledge(spot, organisationId) {
      const { id, values } = rows.newPledge(spot, organisationId);
      const { key, audit, message } = rows.command("pledgePlaces", spot, id);
      const run = file.transaction(() => {
        insertKey(key);
        if (check(spot).some((one) => one.organisation_id === organisationId))
          throw new Error("Pledged already");
        insertPledge(values);
        insertAudit(audit);
        tell(spot, message);
        changeCounts(rows.counts(spot, 1));
      });
      run.immediate();
      return id;
    },
    async withdraw(spot, pledgeId) {
      const { key, audit, message } = rows.command("withdrawPledge", spot, pledgeId);
      const run = file.transaction(() => {
        insertKey(key);
        if (!check(spot).some((one) => one.id === pledgeId)) throw new Error("No such pledge");
        endPledge([pledgeId]);
        insertAudit(audit);
        tell(spot, message);
        changeCounts(rows.counts(spot, -1));
      });
      run.immediate();
    },
    async close() {
      file.close();
    },
  };
}

/** The least that can be called a pledge: see by-hand-on-server.ts. */
export function openLeanInFile({ path, rows }: Options): Contender {
  const { file, write } = openFile(path);
  const shiftById = file.prepare<unknown[], Row>(READ_SHIFT);
  const [insertPledge, endPledge, changeCounts] = [
    write(rows.insertPledge),
    write(END_PLEDGE),
    write(rows.changeCounts),
  ];
  return {
    async pledge(spot, organisationId) {
      const { id, values } = rows.newPledge(spot, organisationId);
      const run = file.transaction(() => {
        shiftById.get(spot.shiftId);
        insertPledge?.(values);
        changeCounts?.(rows.counts(spot, 1));
      });
      run.immediate();
      return id;
    },
    async withdraw(spot, pledgeId) {
      const run = file.transaction(() => {
        shiftById.get(spot.shiftId);
        endPledge?.([pledgeId]);
        changeCounts?.(rows.counts(spot, -1));
      });
      run.immediate();
    },
    async close() {
      file.close();
    },
  };
}
