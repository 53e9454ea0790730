import type { Lane } from "@socialsmart/domain/outbox/lane";
import type { EntityManager } from "typeorm";
import { outboxLaneTable } from "./outbox-lane-row.ts";
import { outboxMessageTable } from "./outbox-message-row.ts";

/** Puts a lane that is held behind the last message before which none waits any more. */
export async function goOn(manager: EntityManager, lane: Lane): Promise<void> {
  const { done_seq: done, last_seq: last } = await manager.findOneByOrFail(outboxLaneTable, { lane });
  const next = await waiting(manager, lane, done).select("m.seq").limit(1).getOne();
  const behind = next ? next.seq - 1 : last;
  await manager.update(outboxLaneTable, { lane }, { done_seq: behind, pending: behind < last });
}

/** The lane's messages behind that number that are still to be told, in order. */
export function waiting(manager: EntityManager, lane: Lane, done: number) {
  return manager
    .createQueryBuilder(outboxMessageTable, "m")
    .where("m.lane = :lane AND m.seq > :done", { lane, done })
    .andWhere("m.told_at IS NULL AND m.parked_at IS NULL")
    .orderBy("m.seq");
}
