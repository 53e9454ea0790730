import type { LandlordId, OutboxMessageId, PersonId } from "@socialsmart/domain/kernel/ids";
import type { HeldNotice } from "@socialsmart/domain/notice/held-notice";
import type { PersonalFact } from "@socialsmart/domain/outbox/fact";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import { fromJson, toDate, toInstant } from "../schema/values.ts";

export type HeldNoticeRow = {
  id: OutboxMessageId;
  landlord_id: LandlordId;
  person_id: PersonId;
  fact: string;
  occurred_at: Date;
  due_at: Date;
};

/** A row is gone once its fact has gone back to its lane. */
export const heldNoticeTable = new EntitySchema<HeldNoticeRow>({
  name: "held_notice",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    person_id: column.id,
    fact: column.text,
    occurred_at: column.instant,
    due_at: column.instant,
  } satisfies Record<keyof HeldNoticeRow, EntitySchemaColumnOptions>,
  foreignKeys: [foreignKey("held_notice_person", "person_id", "person")],
  indices: [{ name: "held_notice_by_person", columns: ["person_id", "occurred_at", "id"] }],
});

export function toHeldNotice(row: HeldNoticeRow): HeldNotice {
  return {
    id: row.id,
    landlordId: row.landlord_id,
    personId: row.person_id,
    fact: fromJson<PersonalFact>(row.fact),
    occurredAt: toInstant(row.occurred_at),
    dueAt: toInstant(row.due_at),
  };
}

export function toHeldNoticeRow(notice: HeldNotice): HeldNoticeRow {
  return {
    id: notice.id,
    landlord_id: notice.landlordId,
    person_id: notice.personId,
    fact: JSON.stringify(notice.fact),
    occurred_at: toDate(notice.occurredAt),
    due_at: toDate(notice.dueAt),
  };
}
