import type { DeliveryId, LandlordId, OutboxMessageId } from "@socialsmart/domain/kernel/ids";
import type { OutboxMessage, ParkedMessage } from "@socialsmart/domain/outbox/delivery-queue";
import type { Lane } from "@socialsmart/domain/outbox/lane";
import type { KeptMessage } from "@socialsmart/domain/outbox/outbox-overview";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { fromJson, toDate, toInstant, toOptionalInstant } from "../schema/values.ts";

export type OutboxMessageRow = {
  id: OutboxMessageId;
  landlord_id: LandlordId;
  lane: Lane;
  seq: number;
  fact: string;
  occurred_at: Date;
  delivery_id: DeliveryId | null;
  attempts: number;
  /** What went wrong the last time, or why it was given up. */
  last_error: string | null;
  told_at: Date | null;
  parked_at: Date | null;
  parked_reason: ParkedMessage["reason"] | null;
};

export const outboxMessageTable = new EntitySchema<OutboxMessageRow>({
  name: "outbox_message",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    lane: column.token,
    seq: column.integer,
    fact: column.text,
    occurred_at: column.instant,
    delivery_id: column.optionalId,
    attempts: column.integer,
    last_error: column.optionalText,
    told_at: column.optionalInstant,
    parked_at: column.optionalInstant,
    parked_reason: { ...column.word, nullable: true },
  } satisfies Record<keyof OutboxMessageRow, EntitySchemaColumnOptions>,
  uniques: [{ name: "outbox_message_seq", columns: ["lane", "seq"] }],
  indices: [
    { name: "outbox_message_parked", columns: ["landlord_id", "parked_at", "id"] },
    { name: "outbox_message_told", columns: ["told_at"] },
  ],
});

export function toOutboxMessage(row: OutboxMessageRow): OutboxMessage {
  return {
    id: row.id,
    landlordId: row.landlord_id,
    lane: row.lane,
    seq: row.seq,
    fact: fromJson(row.fact),
    occurredAt: toInstant(row.occurred_at),
    deliveryId: row.delivery_id,
    attempts: row.attempts,
  };
}

export function toOutboxMessageRow(message: OutboxMessage): OutboxMessageRow {
  return {
    id: message.id,
    landlord_id: message.landlordId,
    lane: message.lane,
    seq: message.seq,
    fact: JSON.stringify(message.fact),
    occurred_at: toDate(message.occurredAt),
    delivery_id: message.deliveryId,
    attempts: message.attempts,
    last_error: null,
    told_at: null,
    parked_at: null,
    parked_reason: null,
  };
}

export function toKeptMessage(row: OutboxMessageRow): KeptMessage {
  return {
    message: toOutboxMessage(row),
    error: row.last_error,
    toldAt: toOptionalInstant(row.told_at),
    parked: toParkedMessage(row) ?? null,
  };
}

/** The message as it was given up; undefined for one that was not. */
export function toParkedMessage(row: OutboxMessageRow): ParkedMessage | undefined {
  const { parked_at: at, parked_reason: reason, last_error: error } = row;
  if (!at || !reason) return undefined;
  return { message: toOutboxMessage(row), reason, error: error ?? "", at: toInstant(at) };
}
