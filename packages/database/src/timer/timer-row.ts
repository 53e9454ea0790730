import type { LandlordId, TimerId } from "@socialsmart/domain/kernel/ids";
import type { Timer } from "@socialsmart/domain/timer/timer";
import type { DueTimer } from "@socialsmart/domain/timer/timer-queue";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { fromJson, toDate, toInstant } from "../schema/values.ts";

export type TimerRow = {
  id: TimerId;
  landlord_id: LandlordId;
  timer: string;
  due_at: Date;
  /** Nobody runs it before then. */
  rests_until: Date | null;
  attempts: number;
  /** What went wrong the last time. */
  last_error: string | null;
  lease_owner: string | null;
  lease_until_ms: string | null;
};

/** A row is gone once its timer was run. */
export const timerTable = new EntitySchema<TimerRow>({
  name: "timer",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    timer: column.text,
    due_at: column.instant,
    rests_until: column.optionalInstant,
    attempts: column.integer,
    last_error: column.optionalText,
    lease_owner: column.optionalToken,
    lease_until_ms: column.optionalMilliseconds,
  } satisfies Record<keyof TimerRow, EntitySchemaColumnOptions>,
  indices: [{ name: "timer_by_time", columns: ["due_at", "id"] }],
});

export function toDueTimer(row: TimerRow): DueTimer {
  return {
    id: row.id,
    landlordId: row.landlord_id,
    timer: fromJson<Timer>(row.timer),
    dueAt: toInstant(row.due_at),
    attempts: row.attempts,
  };
}

export function toTimerRow({ id, landlordId, timer, dueAt, attempts }: DueTimer): TimerRow {
  return {
    id,
    landlord_id: landlordId,
    timer: JSON.stringify(timer),
    due_at: toDate(dueAt),
    rests_until: null,
    attempts,
    last_error: null,
    lease_owner: null,
    lease_until_ms: null,
  };
}
