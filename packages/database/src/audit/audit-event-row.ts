import type { ActorKind, Source } from "@socialsmart/domain/access/actor";
import type { AuditEvent } from "@socialsmart/domain/audit/audit-event";
import type { AuditEventId, Id, IdKind, LandlordId } from "@socialsmart/domain/kernel/ids";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { fromJson, toDate, toInstant } from "../schema/values.ts";

export type AuditEventRow = {
  id: AuditEventId;
  landlord_id: LandlordId;
  occurred_at: Date;
  actor_kind: ActorKind;
  actor_id: string | null;
  source: Source;
  action: string;
  subject: Id<IdKind>;
  facts: string;
};

export const auditEventTable = new EntitySchema<AuditEventRow>({
  name: "audit_event",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    occurred_at: column.instant,
    actor_kind: column.word,
    actor_id: column.optionalToken,
    source: column.word,
    action: column.token,
    subject: column.id,
    facts: column.text,
  } satisfies Record<keyof AuditEventRow, EntitySchemaColumnOptions>,
  indices: [
    { name: "audit_event_by_time", columns: ["landlord_id", "occurred_at", "id"] },
    { name: "audit_event_by_subject", columns: ["subject", "id"] },
  ],
});

export function toAuditEvent(row: AuditEventRow): AuditEvent {
  return {
    id: row.id,
    landlordId: row.landlord_id,
    at: toInstant(row.occurred_at),
    actorKind: row.actor_kind,
    actorId: row.actor_id,
    source: row.source,
    action: row.action,
    subject: row.subject,
    change: fromJson(row.facts),
  };
}

export function toAuditEventRow(auditEvent: AuditEvent): AuditEventRow {
  return {
    id: auditEvent.id,
    landlord_id: auditEvent.landlordId,
    occurred_at: toDate(auditEvent.at),
    actor_kind: auditEvent.actorKind,
    actor_id: auditEvent.actorId,
    source: auditEvent.source,
    action: auditEvent.action,
    subject: auditEvent.subject,
    facts: JSON.stringify(auditEvent.change),
  };
}
