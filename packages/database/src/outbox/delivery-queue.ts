import type {
  DeliveryQueue,
  LaneClaim,
  OutboxMessage,
  PendingLane,
} from "@socialsmart/domain/outbox/delivery-queue";
import { type EntityManager, In, IsNull, Not } from "typeorm";
import type { Statement } from "../engine/statement.ts";
import { listOf } from "../reader/id-list.ts";
import { type ReadOptions, read } from "../reader/read.ts";
import { toDate } from "../schema/values.ts";
import { runTransaction, type TransactionOptions } from "../transaction/run-transaction.ts";
import { sqlOf } from "../transaction/table-sql.ts";
import { goOn, waiting } from "./go-on.ts";
import { outboxLaneTable } from "./outbox-lane-row.ts";
import {
  type OutboxMessageRow,
  outboxMessageTable,
  toOutboxMessage,
  toParkedMessage,
} from "./outbox-message-row.ts";

type QueueOptions = ReadOptions & Omit<TransactionOptions, "repeatable">;

type MessageChange = Partial<{
  [column in keyof OutboxMessageRow]: OutboxMessageRow[column] | (() => string);
}>;

const FREE = { lease_owner: null, lease_until_ms: null } as const;

/** What has been told or given up is not again. */
const WAITING = "told_at IS NULL AND parked_at IS NULL";

/** A lane's columns that SQL computes stand here as SQL. */
type LaneChange = Parameters<ReturnType<typeof laneUpdate>["set"]>[0];

/**
 * The outbox on the database. Every step is a short transaction that begins by writing the lane's row, which proves the lease
 * and holds the lane; so of two senders who both believe in their lease only one gets anything done.
 */
export function makeDeliveryQueue(options: QueueOptions): DeliveryQueue {
  const { clock, dataSource } = options.engine;
  const messagesOf = sqlOf(dataSource, outboxMessageTable).toRows;
  const leasedUntil = (claim: LaneClaim) => () => `${clock.milliseconds} + ${Math.round(claim.leaseMs)}`;

  /** Changes the lane and then the messages if the sender still has the lease; false if not. */
  function asHolder(
    claim: LaneClaim,
    change: LaneChange,
    then: (manager: EntityManager) => Promise<unknown> = async () => {},
  ): Promise<boolean> {
    return runTransaction({ ...options, repeatable: true }, async ({ manager }) => {
      const { affected } = await laneUpdate(manager)
        .set(change)
        .where("lane = :lane AND lease_owner = :owner", claim)
        .execute();
      if (affected !== 1) return { end: "ROLLBACK", value: false };
      await then(manager);
      return { end: "COMMIT", value: true };
    });
  }

  /** These messages are done with, and the lane goes on behind all that are. */
  async function passBy(
    claim: LaneClaim,
    messages: readonly OutboxMessage[],
    end: "told_at" | "parked_at",
    change: MessageChange,
    lease: LaneChange = { lease_until_ms: leasedUntil(claim) },
  ): Promise<boolean> {
    if (messages.length === 0) throw new Error("There is nothing to go on behind");
    return asHolder(claim, lease, async (manager) => {
      const { affected } = await messageUpdate(manager, messages).set(change).andWhere(WAITING).execute();
      // A COMMIT whose answer was lost: what is asked for has been done.
      if (affected !== messages.length && !(await areDone(manager, messages, end))) {
        throw new Error(`Of ${messages.length} messages of lane ${claim.lane} only ${affected} were waiting`);
      }
      await goOn(manager, claim.lane);
    });
  }

  async function pending(now: Temporal.Instant, limit: number, which: Statement): Promise<PendingLane[]> {
    const answer = await read(options, {
      sql: `SELECT m.*, owner.chat_team_id FROM outbox_lane l JOIN outbox_message m ON l.lane = m.lane AND m.seq = l.done_seq + 1
        JOIN landlord owner ON owner.id = l.landlord_id
        WHERE l.pending = 1 AND (l.rests_until IS NULL OR l.rests_until <= ?)
          AND (l.lease_owner IS NULL OR l.lease_until_ms <= ${clock.milliseconds})
          AND ${which.sql}
        ORDER BY m.occurred_at, m.id LIMIT ?`,
      values: [toDate(now), ...which.values, limit],
    });
    return messagesOf(answer).map((row) => {
      const { chat_team_id: chatTeamId } = { chat_team_id: null, ...row };
      return { lane: row.lane, oldest: toOutboxMessage(row), chatTeamId };
    });
  }

  return {
    async pendingLanes(chatTeamIds, now, limit) {
      if (chatTeamIds.length === 0) return [];
      const teams = listOf(chatTeamIds);
      const served = `(owner.chat_team_id IS NULL OR owner.chat_team_id IN ${teams.marks})`;
      return pending(now, limit, { sql: `l.lane NOT LIKE 'mail:%' AND ${served}`, values: teams.values });
    },

    pendingMail: (now, limit) => pending(now, limit, { sql: "l.lane LIKE 'mail:%'", values: [] }),

    async claim(claim, limit) {
      return runTransaction<readonly OutboxMessage[] | undefined>(
        { ...options, repeatable: true },
        async ({ manager }) => {
          const { affected } = await laneUpdate(manager)
            .set({ lease_owner: claim.owner, lease_until_ms: leasedUntil(claim) })
            .where(
              `lane = :lane AND (lease_owner IS NULL OR lease_owner = :owner OR lease_until_ms <= ${clock.milliseconds})`,
              claim,
            )
            .execute();
          if (affected !== 1) return { end: "ROLLBACK", value: undefined };
          return { end: "COMMIT", value: await nextMessages(manager, claim, limit) };
        },
      );
    },

    renew: (claim) => asHolder(claim, { lease_until_ms: leasedUntil(claim) }),

    begin: (claim, deliveryId, messages) =>
      asHolder(claim, { lease_until_ms: leasedUntil(claim) }, (manager) =>
        messageUpdate(manager, messages).set({ delivery_id: deliveryId }).execute(),
      ),

    finish: (claim, messages, then = "GO_ON") =>
      passBy(
        claim,
        messages,
        "told_at",
        { told_at: () => clock.instant },
        then === "RELEASE" ? FREE : { lease_until_ms: leasedUntil(claim) },
      ),

    retryLater: (claim, messages, { at, error, outcome }) =>
      asHolder(claim, { ...FREE, rests_until: toDate(at) }, (manager) =>
        messageUpdate(manager, messages)
          .set({
            attempts: () => "attempts + 1",
            last_error: error,
            ...(outcome === "UNTOLD" && { delivery_id: null }),
          })
          .execute(),
      ),

    park: (claim, messages, { reason, error, at }) =>
      passBy(claim, messages, "parked_at", {
        parked_at: toDate(at),
        parked_reason: reason,
        last_error: error,
      }),

    async release(claim) {
      await asHolder(claim, FREE);
    },

    async parked(landlordId, limit) {
      const answer = await read(options, {
        sql: `SELECT m.* FROM outbox_message m WHERE m.landlord_id = ? AND m.parked_at IS NOT NULL
          ORDER BY m.parked_at DESC, m.id DESC LIMIT ?`,
        values: [landlordId, limit],
      });
      return messagesOf(answer).flatMap((row) => toParkedMessage(row) ?? []);
    },
  };
}

async function areDone(
  manager: EntityManager,
  messages: readonly OutboxMessage[],
  end: "told_at" | "parked_at",
): Promise<boolean> {
  const ids = messages.map(({ id }) => id);
  return (await manager.countBy(outboxMessageTable, { id: In(ids), [end]: Not(IsNull()) })) === ids.length;
}

function laneUpdate(manager: EntityManager) {
  return manager.createQueryBuilder().update(outboxLaneTable);
}

/** Changes these messages of one lane by one statement. Those of a burst are one run of numbers, and told by its ends. */
function messageUpdate(manager: EntityManager, messages: readonly OutboxMessage[]) {
  const [first, last] = [messages[0], messages.at(-1)];
  const lane = first?.lane;
  const update = manager.createQueryBuilder().update(outboxMessageTable);
  const isRun = first && last && last.seq - first.seq === messages.length - 1;
  if (isRun)
    return update.where("lane = :lane AND seq BETWEEN :from AND :to", {
      lane,
      from: first.seq,
      to: last.seq,
    });
  return update.where("lane = :lane AND seq IN (:...seqs)", { lane, seqs: messages.map(({ seq }) => seq) });
}

/** What comes next in the lane. It is ours, so that nobody gives out a number meanwhile. */
async function nextMessages(
  manager: EntityManager,
  { lane }: LaneClaim,
  limit: number,
): Promise<readonly OutboxMessage[]> {
  const { done_seq: done } = await manager.findOneByOrFail(outboxLaneTable, { lane });
  return (await waiting(manager, lane, done).limit(limit).getMany()).map(toOutboxMessage);
}
