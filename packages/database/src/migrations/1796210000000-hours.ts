import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnTypes, createTable, nullable } from "./table-builder.ts";

/** Who came to shifts, the ledger of verified hours, and what organisations take on for a year. */
export class Hours1796210000000 implements MigrationInterface {
  readonly name = "Hours1796210000000";

  async up(runner: QueryRunner): Promise<void> {
    await attendanceTable(runner);
    await ledgerTables(runner);
    await commitmentTables(runner);
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back behind the hours");
  }
}

async function attendanceTable(runner: QueryRunner): Promise<void> {
  const type = columnTypes(runner);
  await createTable(runner, "attendance", {
    columns: {
      id: type.id,
      landlord_id: type.id,
      shift_id: type.id,
      pledge_id: type.id,
      organisation_id: type.id,
      place_of: type.id,
      seat_id: nullable(type.id),
      person_id: nullable(type.id),
      state: type.word,
      places: type.integer,
      minutes_each: nullable(type.integer),
      reason: nullable(type.text),
      reported_by: nullable(type.id),
      reported_at: type.instant,
      entry_id: nullable(type.id),
      to_verify: nullable(type.integer),
      version: type.integer,
    },
    primaryKey: ["id"],
    foreignKeys: {
      attendance_landlord: ["landlord_id", "landlord"],
      attendance_shift: ["shift_id", "shift"],
      attendance_pledge: ["pledge_id", "pledge"],
      attendance_organisation: ["organisation_id", "organisation"],
      attendance_seat: ["seat_id", "seat"],
      attendance_person: ["person_id", "person"],
      attendance_reported_by: ["reported_by", "person"],
    },
    uniques: { attendance_place: ["place_of"] },
    checks: {
      attendance_places: "places >= 0 AND (places > 0) = (state = 'PRESENT')",
      attendance_minutes:
        "(minutes_each IS NOT NULL) = (state = 'PRESENT') AND COALESCE(minutes_each, 1) > 0",
    },
    indices: {
      attendance_by_shift: ["shift_id", "id"],
      attendance_by_report: ["landlord_id", "reported_at", "id"],
      attendance_to_verify: ["to_verify", "reported_at", "id", "landlord_id"],
    },
  });
}

async function ledgerTables(runner: QueryRunner): Promise<void> {
  const type = columnTypes(runner);
  await createTable(runner, "ledger_head", {
    columns: { landlord_id: type.id, last_seq: type.integer },
    primaryKey: ["landlord_id"],
    foreignKeys: { ledger_head_landlord: ["landlord_id", "landlord"] },
  });
  await createTable(runner, "ledger_entry", {
    columns: {
      id: type.id,
      landlord_id: type.id,
      seq: type.integer,
      organisation_id: type.id,
      worked_on: type.date,
      kind: type.word,
      minutes: type.integer,
      attendance_id: nullable(type.id),
      reverses: nullable(type.id),
      verified_by: type.id,
      reason: nullable(type.text),
      made_at: type.instant,
    },
    primaryKey: ["id"],
    foreignKeys: {
      ledger_entry_landlord: ["landlord_id", "landlord"],
      ledger_entry_organisation: ["organisation_id", "organisation"],
      ledger_entry_attendance: ["attendance_id", "attendance"],
      ledger_entry_reverses: ["reverses", "ledger_entry"],
      ledger_entry_verified_by: ["verified_by", "person"],
    },
    uniques: {
      ledger_entry_seq: ["landlord_id", "seq"],
      ledger_entry_reversed_once: ["reverses"],
    },
    checks: {
      ledger_entry_minutes: "minutes <> 0",
      ledger_entry_reversal: "(kind = 'REVERSAL') = (reverses IS NOT NULL)",
      ledger_entry_verified: "kind <> 'VERIFIED' OR attendance_id IS NOT NULL",
      ledger_entry_reason: "kind = 'VERIFIED' OR reason IS NOT NULL",
    },
    indices: {
      ledger_entry_by_organisation: ["organisation_id", "worked_on", "minutes"],
      ledger_entry_by_attendance: ["attendance_id", "id"],
    },
  });
}

async function commitmentTables(runner: QueryRunner): Promise<void> {
  const type = columnTypes(runner);
  await createTable(runner, "commitment", {
    columns: {
      id: type.id,
      landlord_id: type.id,
      organisation_id: type.id,
      year: type.integer,
      unit: type.word,
      focus_area: type.word,
      target: type.integer,
      note: type.text,
      revision: type.integer,
    },
    primaryKey: ["id"],
    foreignKeys: {
      commitment_landlord: ["landlord_id", "landlord"],
      commitment_organisation: ["organisation_id", "organisation"],
    },
    uniques: { commitment_line: ["organisation_id", "year", "unit", "focus_area"] },
    checks: { commitment_target: "target >= 0" },
  });
  await createTable(runner, "commitment_revision", {
    columns: {
      commitment_id: type.id,
      revision: type.integer,
      landlord_id: type.id,
      organisation_id: type.id,
      target: type.integer,
      note: type.text,
      made_by: nullable(type.id),
      made_at: type.instant,
    },
    primaryKey: ["commitment_id", "revision"],
    foreignKeys: {
      commitment_revision_landlord: ["landlord_id", "landlord"],
      commitment_revision_of: ["commitment_id", "commitment"],
      commitment_revision_made_by: ["made_by", "person"],
    },
  });
}
