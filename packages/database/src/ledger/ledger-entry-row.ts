import type {
  AttendanceId,
  LandlordId,
  LedgerEntryId,
  OrganisationId,
  PersonId,
} from "@socialsmart/domain/kernel/ids";
import type { LedgerEntry, LedgerKind } from "@socialsmart/domain/ledger/ledger-entry";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import { toDate, toInstant } from "../schema/values.ts";

export type LedgerEntryRow = {
  id: LedgerEntryId;
  landlord_id: LandlordId;
  seq: number;
  organisation_id: OrganisationId;
  worked_on: string;
  kind: LedgerKind;
  minutes: number;
  attendance_id: AttendanceId | null;
  reverses: LedgerEntryId | null;
  verified_by: PersonId;
  reason: string | null;
  made_at: Date;
};

/** Nothing updates or deletes a row of it. */
export const ledgerEntryTable = new EntitySchema<LedgerEntryRow>({
  name: "ledger_entry",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    seq: column.integer,
    organisation_id: column.id,
    worked_on: column.date,
    kind: column.word,
    minutes: column.integer,
    attendance_id: column.optionalId,
    reverses: column.optionalId,
    verified_by: column.id,
    reason: column.optionalText,
    made_at: column.instant,
  } satisfies Record<keyof LedgerEntryRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    foreignKey("ledger_entry_landlord", "landlord_id", "landlord"),
    foreignKey("ledger_entry_organisation", "organisation_id", "organisation"),
    foreignKey("ledger_entry_attendance", "attendance_id", "attendance"),
    foreignKey("ledger_entry_reverses", "reverses", "ledger_entry"),
    foreignKey("ledger_entry_verified_by", "verified_by", "person"),
  ],
  uniques: [
    { name: "ledger_entry_seq", columns: ["landlord_id", "seq"] },
    { name: "ledger_entry_reversed_once", columns: ["reverses"] },
  ],
  checks: [
    { name: "ledger_entry_minutes", expression: "minutes <> 0" },
    { name: "ledger_entry_reversal", expression: "(kind = 'REVERSAL') = (reverses IS NOT NULL)" },
    { name: "ledger_entry_verified", expression: "kind <> 'VERIFIED' OR attendance_id IS NOT NULL" },
    { name: "ledger_entry_reason", expression: "kind = 'VERIFIED' OR reason IS NOT NULL" },
  ],
  indices: [
    { name: "ledger_entry_by_organisation", columns: ["organisation_id", "worked_on", "minutes"] },
    { name: "ledger_entry_by_attendance", columns: ["attendance_id", "id"] },
  ],
});

export function toLedgerEntry(row: LedgerEntryRow): LedgerEntry {
  return {
    id: row.id,
    landlordId: row.landlord_id,
    seq: row.seq,
    organisationId: row.organisation_id,
    workedOn: Temporal.PlainDate.from(row.worked_on),
    kind: row.kind,
    minutes: row.minutes,
    attendanceId: row.attendance_id,
    reverses: row.reverses,
    verifiedBy: row.verified_by,
    reason: row.reason,
    at: toInstant(row.made_at),
  };
}

export function toLedgerEntryRow(entry: LedgerEntry): LedgerEntryRow {
  return {
    id: entry.id,
    landlord_id: entry.landlordId,
    seq: entry.seq,
    organisation_id: entry.organisationId,
    worked_on: entry.workedOn.toString(),
    kind: entry.kind,
    minutes: entry.minutes,
    attendance_id: entry.attendanceId,
    reverses: entry.reverses,
    verified_by: entry.verifiedBy,
    reason: entry.reason,
    made_at: toDate(entry.at),
  };
}
