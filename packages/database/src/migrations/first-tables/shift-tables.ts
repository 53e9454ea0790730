import type { QueryRunner } from "typeorm";
import { columnTypes, createTable, nullable } from "../table-builder.ts";

/** What is done and when: initiatives, series and shifts. */
export async function shiftTables(runner: QueryRunner): Promise<void> {
  const type = columnTypes(runner);

  await createTable(runner, "initiative", {
    columns: {
      id: type.id,
      landlord_id: type.id,
      title: type.name,
      description: type.text,
      host_organisation_id: type.id,
      coordinator_ids: type.text,
      district_id: type.id,
      primary_focus_area: type.word,
      other_focus_areas: type.text,
      involves_minors: type.flag,
      state: type.word,
      state_reason: nullable(type.text),
      channel_team_id: nullable(type.token),
      channel_id: nullable(type.token),
      version: type.integer,
    },
    primaryKey: ["id"],
    foreignKeys: {
      initiative_landlord: ["landlord_id", "landlord"],
      initiative_host: ["host_organisation_id", "organisation"],
      initiative_district: ["district_id", "district"],
    },
    indices: {
      initiative_by_title: ["landlord_id", "title", "id"],
      initiative_by_district: ["district_id", "title", "id"],
      initiative_by_channel: ["channel_team_id", "channel_id"],
    },
  });

  await createTable(runner, "initiative_focus_area", {
    columns: {
      initiative_id: type.id,
      focus_area: type.word,
    },
    primaryKey: ["initiative_id", "focus_area"],
    foreignKeys: {
      initiative_focus_area_initiative: ["initiative_id", "initiative"],
    },
    indices: {
      initiative_by_focus_area: ["focus_area", "initiative_id"],
    },
  });

  await createTable(runner, "shift_series", {
    columns: {
      id: type.id,
      landlord_id: type.id,
      initiative_id: type.id,
      rule: type.text,
      starts_on: type.date,
      start_time: type.word,
      duration_minutes: type.integer,
      zone: type.token,
      location: type.text,
      min_places: type.integer,
      capacity: type.integer,
      ...rules(type),
      holidays: type.word,
      customary_free_days: type.word,
      made_until: type.date,
      change_reason: nullable(type.text),
      version: type.integer,
    },
    primaryKey: ["id"],
    foreignKeys: {
      shift_series_landlord: ["landlord_id", "landlord"],
      shift_series_initiative: ["initiative_id", "initiative"],
    },
    checks: {
      shift_series_min_places: "min_places >= 0 AND min_places <= capacity",
      shift_series_duration: "duration_minutes > 0",
    },
    indices: {
      shift_series_by_initiative: ["initiative_id", "id"],
    },
  });

  await createTable(runner, "shift", {
    columns: {
      id: type.id,
      landlord_id: type.id,
      initiative_id: type.id,
      series_id: nullable(type.id),
      slot: nullable(type.date),
      exception: nullable(type.word),
      starts_at: type.instant,
      ends_at: type.instant,
      zone: type.token,
      location: type.text,
      min_places: type.integer,
      capacity: type.integer,
      taken: type.integer,
      offered: type.integer,
      ...rules(type),
      state: type.word,
      cancel_reason: nullable(type.text),
      change_reason: nullable(type.text),
      names_released: type.flag,
      revision: type.integer,
      version: type.integer,
    },
    primaryKey: ["id"],
    foreignKeys: {
      shift_landlord: ["landlord_id", "landlord"],
      shift_initiative: ["initiative_id", "initiative"],
      shift_series: ["series_id", "shift_series"],
    },
    uniques: {
      shift_slot: ["series_id", "slot"],
    },
    checks: {
      shift_taken: "taken >= 0 AND offered >= 0 AND taken + offered <= capacity",
      shift_min_places: "min_places >= 0 AND min_places <= capacity",
      shift_interval: "starts_at < ends_at",
      shift_of_series: "slot IS NULL OR series_id IS NOT NULL",
    },
    indices: {
      shift_by_start: ["landlord_id", "starts_at", "id"],
      shift_by_initiative: ["initiative_id", "starts_at", "id"],
    },
  });
}

/** The columns of ShiftRules. */
function rules(type: ReturnType<typeof columnTypes>) {
  return {
    allows_part_of_shift: type.flag,
    per_organisation_cap: nullable(type.integer),
    cap_release_minutes: nullable(type.integer),
    withdraw_by_minutes: nullable(type.integer),
    name_by_minutes: nullable(type.integer),
    takes_head_counts: type.flag,
    approval: type.word,
    adults_only: type.flag,
    requires_record_extract: type.flag,
  };
}
