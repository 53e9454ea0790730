import type { Ids, LandlordId } from "@socialsmart/domain/kernel/ids";
import type { Fact } from "@socialsmart/domain/outbox/fact";
import type { Lane } from "@socialsmart/domain/outbox/lane";
import type { Timer } from "@socialsmart/domain/timer/timer";
import type { EntityManager } from "typeorm";
import { timerTable, toTimerRow } from "../timer/timer-row.ts";
import { ConcurrentChange } from "../transaction/concurrent-change.ts";
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

  async flush(manager: EntityManager, landlordId: LandlordId, ids: Ids): Promise<void> {
    if (this.#timers.length > 0) {
      const rows = this.#timers.map(({ timer, dueAt }) =>
        toTimerRow({ id: ids.next("timer"), landlordId, timer, dueAt, attempts: 0 }),
      );
      await manager.insert(timerTable, rows);
    }
    const byLane = Map.groupBy(this.#appended, ({ lane }) => lane);
    for (const lane of [...byLane.keys()].sort()) {
      const messages = byLane.get(lane) ?? [];
      const lastSeq = await raiseLane(manager, landlordId, lane, messages.length);
      const rows = messages.map(({ fact, occurredAt }, index) =>
        toOutboxMessageRow({
          id: ids.next("message"),
          landlordId,
          lane,
          seq: lastSeq - messages.length + index + 1,
          fact,
          occurredAt,
          deliveryId: null,
          attempts: 0,
        }),
      );
      await manager.insert(outboxMessageTable, rows);
    }
  }
}

/** Gives out the lane's next numbers, of which it answers the last. The lane stays locked until the transaction ends. */
async function raiseLane(
  manager: EntityManager,
  landlordId: LandlordId,
  lane: Lane,
  count: number,
): Promise<number> {
  const { affected } = await manager
    .createQueryBuilder()
    .update(outboxLaneTable)
    .set({ last_seq: () => `last_seq + ${count}`, pending: true })
    .where("lane = :lane AND landlord_id = :landlordId", { lane, landlordId })
    .execute();
  if (affected === 1) {
    const row = await manager.findOneByOrFail(outboxLaneTable, { lane });
    return row.last_seq;
  }
  const other = await manager.findOneBy(outboxLaneTable, { lane });
  if (other && other.landlord_id !== landlordId) throw new Error(`Lane ${lane} is another landlord's`);
  if (other) throw new ConcurrentChange(`Lane ${lane} has just been opened by somebody else`);
  await manager.insert(outboxLaneTable, {
    lane,
    landlord_id: landlordId,
    last_seq: count,
    done_seq: 0,
    pending: true,
    rests_until: null,
    lease_owner: null,
    lease_until_ms: null,
  });
  return count;
}
