import type { Ids } from "@socialsmart/domain/kernel/ids";
import type { Fact } from "@socialsmart/domain/outbox/fact";
import type { Lane } from "@socialsmart/domain/outbox/lane";
import type { Timer } from "@socialsmart/domain/timer/timer";
import { timerTable, toTimerRow } from "../timer/timer-row.ts";
import { ConcurrentChange } from "../transaction/concurrent-change.ts";
import type { Scope } from "../transaction/rows.ts";
import { Expression, sqlOf } from "../transaction/table-sql.ts";
import { outboxLaneTable } from "./outbox-lane-row.ts";
import { outboxMessageTable, toOutboxMessageRow } from "./outbox-message-row.ts";

type SetTimer = { readonly timer: Timer; readonly dueAt: Temporal.Instant };
type Appended = { readonly lane: Lane; readonly fact: Fact; readonly occurredAt: Temporal.Instant };

/**
 * What a transaction has to tell. It is written at the very end, lane by lane in the lanes' order: so a lane, which many
 * transactions share, is locked for a moment only, and no two transactions wait for each other's lanes.
 */
export class OutboxBuffer {
  readonly #appended: Appended[] = [];
  readonly #timers: SetTimer[] = [];

  add(appended: Appended): void {
    this.#appended.push(appended);
  }

  addTimer(timer: SetTimer): void {
    this.#timers.push(timer);
  }

  async flush(scope: Scope, ids: Ids): Promise<void> {
    const { manager, landlordId } = scope;
    if (this.#timers.length > 0) {
      const timers = this.#timers.map(({ timer, dueAt }) =>
        toTimerRow({ id: ids.next("timer"), landlordId, timer, dueAt, attempts: 0 }),
      );
      await scope.run(sqlOf(manager.dataSource, timerTable).insert(timers));
    }
    const byLane = Map.groupBy(this.#appended, ({ lane }) => lane);
    const lanes = [...byLane.keys()].sort();
    for (const lane of lanes) await raiseLane(scope, lane, byLane.get(lane)?.length ?? 0);
    const rows = lanes.flatMap((lane) => {
      const messages = byLane.get(lane) ?? [];
      return messages.map(({ fact, occurredAt }, index) => {
        const common = { id: ids.next("message"), landlordId, deliveryId: null, attempts: 0 };
        return {
          ...toOutboxMessageRow({ ...common, lane, seq: 0, fact, occurredAt }),
          seq: new Expression(SEQ_FROM_LAST, [lane, messages.length - 1 - index]),
        };
      });
    });
    if (rows.length > 0) await scope.run(sqlOf(manager.dataSource, outboxMessageTable).insert(rows));
  }
}

/** The lane is this transaction's own by then: nobody else can raise it between the raise and this. */
const SEQ_FROM_LAST = "(SELECT last_seq FROM outbox_lane WHERE lane = ?) - ?";

/** Gives out the lane's next numbers. The lane stays locked until the transaction ends. */
async function raiseLane({ manager, landlordId, run }: Scope, lane: Lane, count: number): Promise<void> {
  const lanes = sqlOf(manager.dataSource, outboxLaneTable);
  const raised = { last_seq: new Expression("last_seq + ?", [count]), pending: true };
  const { affected } = await run(lanes.update(raised, { lane, landlord_id: landlordId }));
  if (affected === 1) return;
  const [other] = lanes.toRows(await run(lanes.select({ lane })));
  if (other && other.landlord_id !== landlordId) throw new Error(`Lane ${lane} is another landlord's`);
  if (other) throw new ConcurrentChange(`Lane ${lane} has just been opened by somebody else`);
  const idle = { rests_until: null, lease_owner: null, lease_until_ms: null };
  const opened = { lane, landlord_id: landlordId, last_seq: count, done_seq: 0, pending: true, ...idle };
  await run(lanes.insert([opened]));
}
