import type { OutboxOverview } from "@socialsmart/domain/outbox/outbox-overview";
import { parkedRouteTable, toParkedRoute } from "../chat/parked-route-row.ts";
import { lookUp, lookUpAll } from "../reader/look-up.ts";
import { type ReadOptions, read } from "../reader/read.ts";
import { toInstant } from "../schema/values.ts";
import { sqlOf } from "../transaction/table-sql.ts";
import { outboxLaneTable } from "./outbox-lane-row.ts";
import { outboxMessageTable, toKeptMessage, toOutboxMessage, toParkedMessage } from "./outbox-message-row.ts";

/** What waits and what was given up, of all landlords. */
export function makeOutboxOverview(options: ReadOptions): OutboxOverview {
  const { clock, dataSource } = options.engine;
  const messages = sqlOf(dataSource, outboxMessageTable);
  return {
    async waiting(limit) {
      const [lane, head] = [sqlOf(dataSource, outboxLaneTable).as("l"), messages.as("m")];
      const answer = await read(options, {
        sql: `SELECT ${lane.list}, ${head.list},
            (SELECT COUNT(*) FROM outbox_message w WHERE w.lane = l.lane AND w.seq > l.done_seq
              AND w.told_at IS NULL AND w.parked_at IS NULL) AS waiting,
            CASE WHEN l.lease_owner IS NOT NULL AND l.lease_until_ms > ${clock.milliseconds} THEN 1 ELSE 0 END AS held
          FROM outbox_lane l JOIN outbox_message m ON m.lane = l.lane AND m.seq = l.done_seq + 1
          WHERE l.pending = 1 ORDER BY m.occurred_at, m.id LIMIT ?`,
        values: [limit],
      });
      const oldest = head.toRows(answer);
      return lane.toRows(answer).flatMap((row, n) => {
        const [message, { waiting, held } = {}] = [oldest[n], answer.rows[n]];
        if (!message) return [];
        return [
          {
            ...{ lane: row.lane, landlordId: row.landlord_id, waiting: Number(waiting) },
            ...{ oldest: toOutboxMessage(message), error: message.last_error, isHeld: Number(held) === 1 },
            restsUntil: row.rests_until && toInstant(row.rests_until),
          },
        ];
      });
    },
    async parked(limit) {
      const answer = await read(options, {
        sql: "SELECT m.* FROM outbox_message m WHERE m.parked_at IS NOT NULL ORDER BY m.parked_at DESC, m.id DESC LIMIT ?",
        values: [limit],
      });
      return messages.toRows(answer).flatMap((row) => toParkedMessage(row) ?? []);
    },
    async parkedRoutes() {
      return (await lookUpAll(options, parkedRouteTable, {}, ["parked_at"])).map(toParkedRoute);
    },
    async find(id) {
      const row = await lookUp(options, outboxMessageTable, { id });
      return row && toKeptMessage(row);
    },
  };
}
