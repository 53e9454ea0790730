import type { QueryRunner } from "typeorm";
import { columnTypes, createTable, nullable } from "../table-builder.ts";

/** Who has promised to come. */
export async function pledgeTables(runner: QueryRunner): Promise<void> {
  const type = columnTypes(runner);

  await createTable(runner, "pledge", {
    columns: {
      id: type.id,
      landlord_id: type.id,
      shift_id: type.id,
      organisation_id: type.id,
      places: type.integer,
      minutes: type.integer,
      named: type.integer,
      state: type.word,
      live: nullable(type.integer),
      accepts_part: type.flag,
      offer_places: nullable(type.integer),
      offer_expires_at: nullable(type.instant),
      queued_at: type.instant,
      staff_reason: nullable(type.text),
      source: type.word,
      made_by: nullable(type.id),
    },
    primaryKey: ["id"],
    foreignKeys: {
      pledge_landlord: ["landlord_id", "landlord"],
      pledge_shift: ["shift_id", "shift"],
      pledge_organisation: ["organisation_id", "organisation"],
      pledge_made_by: ["made_by", "person"],
    },
    uniques: {
      pledge_live: ["shift_id", "organisation_id", "live"],
    },
    checks: {
      pledge_places: "places > 0",
      pledge_minutes: "minutes > 0",
      pledge_named: "named >= 0 AND named <= places",
      pledge_offer:
        "(state = 'OFFERED') = (offer_places IS NOT NULL) AND (offer_places IS NULL) = (offer_expires_at IS NULL)",
      pledge_offer_places: "offer_places > 0 AND offer_places <= places",
    },
    indices: {
      pledge_by_shift: ["shift_id", "live", "queued_at", "id"],
      pledge_by_organisation: ["organisation_id", "queued_at", "id"],
    },
  });

  await createTable(runner, "seat", {
    columns: {
      id: type.id,
      landlord_id: type.id,
      pledge_id: type.id,
      shift_id: type.id,
      organisation_id: type.id,
      person_id: type.id,
      overlap_reason: nullable(type.text),
    },
    primaryKey: ["id"],
    foreignKeys: {
      seat_landlord: ["landlord_id", "landlord"],
      seat_pledge: ["pledge_id", "pledge"],
      seat_shift: ["shift_id", "shift"],
      seat_organisation: ["organisation_id", "organisation"],
      seat_person: ["person_id", "person"],
    },
    uniques: {
      seat_person_on_shift: ["shift_id", "person_id"],
    },
    indices: {
      seat_by_pledge: ["pledge_id", "id"],
      seat_by_person: ["person_id", "id"],
    },
  });
}
