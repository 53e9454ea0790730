import type { Lane } from "@socialsmart/domain/outbox/lane";
import type { Transaction } from "@socialsmart/domain/store/transaction";
import { In, MoreThan } from "typeorm";
import { toDate } from "../schema/values.ts";
import type { Scope } from "../transaction/rows.ts";
import { Expression, sqlOf, type Where } from "../transaction/table-sql.ts";
import { goOn } from "./go-on.ts";
import { outboxLaneTable } from "./outbox-lane-row.ts";
import {
  type OutboxMessageRow,
  outboxMessageTable,
  toKeptMessage,
  toOutboxMessage,
  toParkedMessage,
} from "./outbox-message-row.ts";

/** Whoever decides about messages holds their lane by a lease like a sender's, that ends with the transaction. */
const OWNER = "a decision";

/** What people decide about messages of the outbox, within one landlord and one transaction. */
export function makeDeliveries(scope: Scope): Transaction["deliveries"] {
  const { landlordId, manager, hasRowLocks, clock, run } = scope;
  const messages = sqlOf(manager.dataSource, outboxMessageTable);
  const lanes = sqlOf(manager.dataSource, outboxLaneTable);
  const own = (where: Where<OutboxMessageRow>) => ({ ...where, landlord_id: landlordId });
  const lock = async (where: Where<OutboxMessageRow>) =>
    messages.toRows(await run(messages.select(own(where), { orderBy: ["seq"], forUpdate: hasRowLocks })));
  /** Puts a lane that is held behind what is done with, and lets senders have it. */
  const free = async (lane: Lane) => {
    await goOn(manager, lane);
    await run(lanes.update({ lease_owner: null, lease_until_ms: null }, { lane, landlord_id: landlordId }));
  };
  return {
    async byId(id) {
      const [row] = messages.toRows(await run(messages.select(own({ id }))));
      return row && toKeptMessage(row);
    },
    async lockParkedWith(id) {
      const [one] = await lock({ id });
      if (!one?.parked_at) return [];
      const { lane, delivery_id, parked_at } = one;
      // Those of one delivery were given up by one statement, at one moment, by which they are found.
      const rows = delivery_id === null ? [one] : await lock({ lane, delivery_id, parked_at });
      return rows.flatMap((row) => toParkedMessage(row) ?? []);
    },
    async settle(parked) {
      const settled = { parked_at: null, told_at: new Expression(clock.instant, []) };
      await run(messages.update(settled, own({ id: In(parked.map(({ message }) => message.id)) })));
    },
    async hold(lane) {
      const { affected } = await run({
        sql: `UPDATE outbox_lane SET lease_owner = ?, lease_until_ms = ${clock.milliseconds}
          WHERE lane = ? AND landlord_id = ? AND (lease_owner IS NULL OR lease_until_ms <= ${clock.milliseconds})`,
        values: [OWNER, lane, landlordId],
      });
      return affected === 1;
    },
    async park({ id, lane }, { reason, error, at }) {
      const parked = { parked_at: toDate(at), parked_reason: reason, last_error: error };
      const { affected } = await run(messages.update(parked, own({ id, told_at: null, parked_at: null })));
      await free(lane);
      return affected === 1;
    },
    async listWaiting(lane) {
      const [row] = lanes.toRows(await run(lanes.select({ lane, landlord_id: landlordId })));
      const left = own({ lane, seq: MoreThan(row?.done_seq ?? 0), told_at: null, parked_at: null });
      return messages.toRows(await run(messages.select(left, { orderBy: ["seq"] }))).map(toOutboxMessage);
    },
    async pass(lane, passed) {
      const told = { told_at: new Expression(clock.instant, []) };
      if (passed.length > 0) await run(messages.update(told, own({ id: In(passed.map(({ id }) => id)) })));
      await free(lane);
    },
    async endRest(lane, now) {
      const resting = { lane, landlord_id: landlordId, rests_until: MoreThan(toDate(now)) };
      const { affected } = await run(lanes.update({ rests_until: null }, resting));
      return affected === 1;
    },
  };
}
