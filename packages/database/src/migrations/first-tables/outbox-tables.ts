import type { QueryRunner } from "typeorm";
import { columnTypes, createTable, nullable } from "../table-builder.ts";

/** What is to be told, and when time itself has something to do. */
export async function outboxTables(runner: QueryRunner): Promise<void> {
  const type = columnTypes(runner);

  await createTable(runner, "outbox_lane", {
    columns: {
      lane: type.token,
      landlord_id: type.id,
      last_seq: type.integer,
      done_seq: type.integer,
      pending: type.flag,
      rests_until: nullable(type.instant),
      lease_owner: nullable(type.token),
      lease_until_ms: nullable(type.milliseconds),
    },
    primaryKey: ["lane"],
    checks: {
      outbox_lane_seq: "done_seq <= last_seq",
    },
    indices: {
      outbox_lane_pending: ["pending", "rests_until"],
    },
  });

  await createTable(runner, "outbox_message", {
    columns: {
      id: type.id,
      landlord_id: type.id,
      lane: type.token,
      seq: type.integer,
      fact: type.text,
      occurred_at: type.instant,
      delivery_id: nullable(type.id),
      attempts: type.integer,
      last_error: nullable(type.text),
      told_at: nullable(type.instant),
      parked_at: nullable(type.instant),
      parked_reason: nullable(type.word),
    },
    primaryKey: ["id"],
    uniques: {
      outbox_message_seq: ["lane", "seq"],
    },
    indices: {
      outbox_message_parked: ["landlord_id", "parked_at", "id"],
      outbox_message_told: ["told_at"],
    },
  });

  await createTable(runner, "posted_message", {
    columns: {
      landlord_id: type.id,
      subject: type.token,
      team_id: type.token,
      channel_id: type.token,
      message_ts: type.token,
    },
    primaryKey: ["landlord_id", "subject"],
  });

  await createTable(runner, "timer", {
    columns: {
      id: type.id,
      landlord_id: type.id,
      timer: type.text,
      due_at: type.instant,
      rests_until: nullable(type.instant),
      attempts: type.integer,
      last_error: nullable(type.text),
      lease_owner: nullable(type.token),
      lease_until_ms: nullable(type.milliseconds),
    },
    primaryKey: ["id"],
    indices: {
      timer_by_time: ["due_at", "id"],
    },
  });
}
