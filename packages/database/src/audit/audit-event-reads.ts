import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { AuditFilter } from "@socialsmart/domain/store/filters";
import type { Reader } from "@socialsmart/domain/store/reader";
import { type Condition, within } from "../reader/conditions.ts";
import { listOf } from "../reader/id-list.ts";
import { listingOf } from "../reader/listing.ts";
import type { ReadOptions } from "../reader/read.ts";
import { asInstant } from "../reader/sort-keys.ts";
import { whenUsed } from "../reader/when-used.ts";
import { auditEventTable, toAuditEvent } from "./audit-event-row.ts";

export function auditEventReads(options: ReadOptions, landlordId: LandlordId): Reader["auditEvents"] {
  const auditEvents = whenUsed(() =>
    listingOf(options, landlordId, {
      table: auditEventTable,
      toValue: toAuditEvent,
      sortBy: "occurred_at",
      direction: "DESC",
      toSortKey: asInstant,
      index: "audit_event_by_time",
    }),
  );
  return {
    byIds: (ids) => auditEvents().byIds(ids),
    page: (filter, request) => auditEvents().page(conditionsOf(filter), request),
    count: (filter) => auditEvents().count(conditionsOf(filter)),
  };
}

function conditionsOf({ subject, subjects, actorId, action, within: period }: AuditFilter): Condition[] {
  return [
    ...(subject ? [{ sql: "t.subject = ?", values: [subject], isNarrow: true as const }] : []),
    ...(subjects ? [amongSubjects(subjects)] : []),
    ...(actorId ? [{ sql: "t.actor_id = ?", values: [actorId] }] : []),
    ...(action ? [{ sql: "t.action = ?", values: [action] }] : []),
    ...within("t.occurred_at", period),
  ];
}

function amongSubjects(subjects: readonly string[]): Condition {
  if (subjects.length === 0) return { sql: "1 = 0", values: [], isNarrow: true };
  const { marks, values } = listOf(subjects);
  return { sql: `t.subject IN ${marks}`, values, isNarrow: true };
}
