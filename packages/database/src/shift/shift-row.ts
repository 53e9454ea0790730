import type { InitiativeId, LandlordId, SeriesId, ShiftId } from "@socialsmart/domain/kernel/ids";
import type { Shift, ShiftException } from "@socialsmart/domain/shift/shift";
import type { ShiftState } from "@socialsmart/domain/shift/shift-states";
import type { StaffingAlert } from "@socialsmart/domain/shift/staffing-alert";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { as, asFlag, asInstant, type Fields, mapperOf } from "../schema/fields.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import { toDate, toOptionalPlainDate } from "../schema/values.ts";
import {
  SHIFT_RULES_FIELDS,
  type ShiftRulesRow,
  shiftRulesColumns,
  toShiftRulesRow,
} from "./shift-rules-columns.ts";

export type ShiftRow = ShiftRulesRow & {
  id: ShiftId;
  landlord_id: LandlordId;
  initiative_id: InitiativeId;
  series_id: SeriesId | null;
  slot: string | null;
  exception: ShiftException | null;
  starts_at: Date;
  ends_at: Date;
  zone: string;
  location: string;
  min_places: number;
  capacity: number;
  taken: number;
  offered: number;
  named: number;
  waitlisted: number;
  pending: number;
  confirmed_minutes: number;
  organisations: number;
  state: ShiftState;
  cancel_reason: string | null;
  change_reason: string | null;
  names_released: boolean;
  staffing_alert: StaffingAlert;
  revision: number;
  version: number;
};

export const shiftTable = new EntitySchema<ShiftRow>({
  name: "shift",
  columns: {
    ...shiftRulesColumns,
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    initiative_id: column.id,
    series_id: column.optionalId,
    slot: column.optionalDate,
    exception: { ...column.word, nullable: true },
    starts_at: column.instant,
    ends_at: column.instant,
    zone: column.token,
    location: column.text,
    min_places: column.integer,
    capacity: column.integer,
    taken: column.integer,
    offered: column.integer,
    named: column.count,
    waitlisted: column.count,
    pending: column.count,
    confirmed_minutes: column.count,
    organisations: column.count,
    state: column.word,
    cancel_reason: column.optionalText,
    change_reason: column.optionalText,
    names_released: column.flag,
    staffing_alert: { ...column.word, default: "NONE" },
    revision: column.integer,
    version: column.integer,
  } satisfies Record<keyof ShiftRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    foreignKey("shift_landlord", "landlord_id", "landlord"),
    foreignKey("shift_initiative", "initiative_id", "initiative"),
    foreignKey("shift_series", "series_id", "shift_series"),
  ],
  uniques: [{ name: "shift_slot", columns: ["series_id", "slot"] }],
  checks: [
    { name: "shift_taken", expression: "taken >= 0 AND offered >= 0 AND taken + offered <= capacity" },
    { name: "shift_min_places", expression: "min_places >= 0 AND min_places <= capacity" },
    { name: "shift_interval", expression: "starts_at < ends_at" },
    { name: "shift_of_series", expression: "slot IS NULL OR series_id IS NOT NULL" },
  ],
  indices: [
    { name: "shift_by_start", columns: ["landlord_id", "starts_at", "id"] },
    { name: "shift_by_initiative", columns: ["initiative_id", "starts_at", "id"] },
  ],
});

export const SHIFT_FIELDS: Fields<Shift, ShiftRow> = {
  ...SHIFT_RULES_FIELDS,
  id: as("id"),
  landlordId: as("landlord_id"),
  initiativeId: as("initiative_id"),
  seriesId: as("series_id"),
  slot: { columns: ["slot"], read: ({ slot }) => toOptionalPlainDate(slot) },
  exception: as("exception"),
  startsAt: asInstant("starts_at"),
  endsAt: asInstant("ends_at"),
  zone: as("zone"),
  location: as("location"),
  minPlaces: as("min_places"),
  capacity: as("capacity"),
  taken: as("taken"),
  offered: as("offered"),
  named: as("named"),
  waitlisted: as("waitlisted"),
  pending: as("pending"),
  confirmedMinutes: as("confirmed_minutes"),
  organisations: as("organisations"),
  state: as("state"),
  cancelReason: as("cancel_reason"),
  changeReason: as("change_reason"),
  namesReleased: asFlag("names_released"),
  staffingAlert: as("staffing_alert"),
  revision: as("revision"),
  version: as("version"),
};

export const toShift = mapperOf(SHIFT_FIELDS);

export function toShiftRow(shift: Shift): ShiftRow {
  return {
    ...toShiftRulesRow(shift),
    id: shift.id,
    landlord_id: shift.landlordId,
    initiative_id: shift.initiativeId,
    series_id: shift.seriesId,
    slot: shift.slot?.toString() ?? null,
    exception: shift.exception,
    starts_at: toDate(shift.startsAt),
    ends_at: toDate(shift.endsAt),
    zone: shift.zone,
    location: shift.location,
    min_places: shift.minPlaces,
    capacity: shift.capacity,
    taken: shift.taken,
    offered: shift.offered,
    named: shift.named,
    waitlisted: shift.waitlisted,
    pending: shift.pending,
    confirmed_minutes: shift.confirmedMinutes,
    organisations: shift.organisations,
    state: shift.state,
    cancel_reason: shift.cancelReason,
    change_reason: shift.changeReason,
    names_released: shift.namesReleased,
    staffing_alert: shift.staffingAlert,
    revision: shift.revision,
    version: shift.version,
  };
}
