import type { InitiativeId, LandlordId, SeriesId } from "@socialsmart/domain/kernel/ids";
import type { HolidayPolicy } from "@socialsmart/domain/series/holiday-policy";
import type { RecurrenceRule } from "@socialsmart/domain/series/recurrence-rule";
import type { ShiftSeries } from "@socialsmart/domain/series/shift-series";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import {
  type ShiftRulesRow,
  shiftRulesColumns,
  toShiftRules,
  toShiftRulesRow,
} from "../shift/shift-rules-columns.ts";

export type ShiftSeriesRow = ShiftRulesRow & {
  id: SeriesId;
  landlord_id: LandlordId;
  initiative_id: InitiativeId;
  rule: RecurrenceRule;
  starts_on: string;
  start_time: string;
  duration_minutes: number;
  zone: string;
  location: string;
  min_places: number;
  capacity: number;
  holidays: HolidayPolicy;
  customary_free_days: HolidayPolicy;
  made_until: string;
  change_reason: string | null;
  version: number;
};

export const shiftSeriesTable = new EntitySchema<ShiftSeriesRow>({
  name: "shift_series",
  columns: {
    ...shiftRulesColumns,
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    initiative_id: column.id,
    rule: column.text,
    starts_on: column.date,
    start_time: column.word,
    duration_minutes: column.integer,
    zone: column.token,
    location: column.text,
    min_places: column.integer,
    capacity: column.integer,
    holidays: column.word,
    customary_free_days: column.word,
    made_until: column.date,
    change_reason: column.optionalText,
    version: column.integer,
  } satisfies Record<keyof ShiftSeriesRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    foreignKey("shift_series_landlord", "landlord_id", "landlord"),
    foreignKey("shift_series_initiative", "initiative_id", "initiative"),
  ],
  checks: [
    { name: "shift_series_min_places", expression: "min_places >= 0 AND min_places <= capacity" },
    { name: "shift_series_duration", expression: "duration_minutes > 0" },
  ],
  indices: [{ name: "shift_series_by_initiative", columns: ["initiative_id", "id"] }],
});

export function toShiftSeries(row: ShiftSeriesRow): ShiftSeries {
  return {
    ...toShiftRules(row),
    id: row.id,
    landlordId: row.landlord_id,
    initiativeId: row.initiative_id,
    rule: row.rule,
    startsOn: Temporal.PlainDate.from(row.starts_on),
    startTime: Temporal.PlainTime.from(row.start_time),
    durationMinutes: row.duration_minutes,
    zone: row.zone,
    location: row.location,
    minPlaces: row.min_places,
    capacity: row.capacity,
    holidays: row.holidays,
    customaryFreeDays: row.customary_free_days,
    madeUntil: Temporal.PlainDate.from(row.made_until),
    changeReason: row.change_reason,
    version: row.version,
  };
}

export function toShiftSeriesRow(series: ShiftSeries): ShiftSeriesRow {
  return {
    ...toShiftRulesRow(series),
    id: series.id,
    landlord_id: series.landlordId,
    initiative_id: series.initiativeId,
    rule: series.rule,
    starts_on: series.startsOn.toString(),
    start_time: series.startTime.toString(),
    duration_minutes: series.durationMinutes,
    zone: series.zone,
    location: series.location,
    min_places: series.minPlaces,
    capacity: series.capacity,
    holidays: series.holidays,
    customary_free_days: series.customaryFreeDays,
    made_until: series.madeUntil.toString(),
    change_reason: series.changeReason,
    version: series.version,
  };
}
