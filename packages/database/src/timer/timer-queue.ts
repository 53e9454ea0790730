import type { TimerClaim, TimerQueue } from "@socialsmart/domain/timer/timer-queue";
import type { EntityManager } from "typeorm";
import { type ReadOptions, read } from "../reader/read.ts";
import { toDate } from "../schema/values.ts";
import { runTransaction, type TransactionOptions } from "../transaction/run-transaction.ts";
import { sqlOf } from "../transaction/table-sql.ts";
import { timerTable, toDueTimer } from "./timer-row.ts";

type QueueOptions = ReadOptions & Omit<TransactionOptions, "repeatable">;

/** Timers on the database. Each step is one statement that names the timer and who has it, so that no two processes have it. */
export function makeTimerQueue(options: QueueOptions): TimerQueue {
  const { clock } = options.engine;
  const change = (work: (manager: EntityManager) => Promise<{ affected?: number | null | undefined }>) =>
    runTransaction({ ...options, repeatable: true }, async ({ manager }) => {
      const { affected } = await work(manager);
      return { end: "COMMIT", value: affected === 1 };
    });
  const held = ({ id, owner }: TimerClaim) => ({ id, lease_owner: owner });

  return {
    async due(now, limit) {
      const answer = await read(options, {
        sql: `SELECT t.* FROM timer t WHERE t.due_at <= ? AND (t.rests_until IS NULL OR t.rests_until <= ?)
          AND (t.lease_owner IS NULL OR t.lease_until_ms <= ${clock.milliseconds}) ORDER BY t.due_at, t.id LIMIT ?`,
        values: [toDate(now), toDate(now), limit],
      });
      return sqlOf(options.engine.dataSource, timerTable).toRows(answer).map(toDueTimer);
    },

    claim: ({ id, owner, leaseMs }) =>
      change((manager) =>
        manager
          .createQueryBuilder()
          .update(timerTable)
          .set({
            lease_owner: owner,
            lease_until_ms: () => `${clock.milliseconds} + ${Math.round(leaseMs)}`,
          })
          .where(
            `id = :id AND (lease_owner IS NULL OR lease_owner = :owner OR lease_until_ms <= ${clock.milliseconds})`,
            { id, owner },
          )
          .execute(),
      ),

    async finish(claim) {
      await change((manager) => manager.delete(timerTable, held(claim)));
    },

    async retryLater(claim, { at, error }) {
      await change((manager) =>
        manager.update(timerTable, held(claim), {
          attempts: () => "attempts + 1",
          last_error: error,
          rests_until: toDate(at),
          lease_owner: null,
          lease_until_ms: null,
        }),
      );
    },
  };
}
