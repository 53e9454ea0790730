import type { InitiativeId, LandlordId, ShiftId } from "@socialsmart/domain/kernel/ids";
import type { Shift } from "@socialsmart/domain/shift/shift";
import type { ShiftState } from "@socialsmart/domain/shift/shift-states";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import { toDate, toInstant } from "../schema/values.ts";

export type ShiftRow = {
  id: ShiftId;
  landlord_id: LandlordId;
  initiative_id: InitiativeId;
  starts_at: Date;
  ends_at: Date;
  zone: string;
  location: string;
  min_places: number;
  capacity: number;
  taken: number;
  allows_part_of_shift: boolean;
  state: ShiftState;
  cancel_reason: string | null;
  version: number;
};

export const shiftTable = new EntitySchema<ShiftRow>({
  name: "shift",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    initiative_id: column.id,
    starts_at: column.instant,
    ends_at: column.instant,
    zone: column.token,
    location: column.text,
    min_places: column.integer,
    capacity: column.integer,
    taken: column.integer,
    allows_part_of_shift: column.flag,
    state: column.word,
    cancel_reason: column.optionalText,
    version: column.integer,
  } satisfies Record<keyof ShiftRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    foreignKey("shift_landlord", "landlord_id", "landlord"),
    foreignKey("shift_initiative", "initiative_id", "initiative"),
  ],
  checks: [
    { name: "shift_taken", expression: "taken >= 0 AND taken <= capacity" },
    { name: "shift_min_places", expression: "min_places >= 0 AND min_places <= capacity" },
    { name: "shift_interval", expression: "starts_at < ends_at" },
  ],
  indices: [
    { name: "shift_by_start", columns: ["landlord_id", "starts_at", "id"] },
    { name: "shift_by_initiative", columns: ["initiative_id", "starts_at", "id"] },
  ],
});

export function toShift(row: ShiftRow): Shift {
  return {
    id: row.id,
    landlordId: row.landlord_id,
    initiativeId: row.initiative_id,
    startsAt: toInstant(row.starts_at),
    endsAt: toInstant(row.ends_at),
    zone: row.zone,
    location: row.location,
    minPlaces: row.min_places,
    capacity: row.capacity,
    taken: row.taken,
    allowsPartOfShift: row.allows_part_of_shift,
    state: row.state,
    cancelReason: row.cancel_reason,
    version: row.version,
  };
}

export function toShiftRow(shift: Shift): ShiftRow {
  return {
    id: shift.id,
    landlord_id: shift.landlordId,
    initiative_id: shift.initiativeId,
    starts_at: toDate(shift.startsAt),
    ends_at: toDate(shift.endsAt),
    zone: shift.zone,
    location: shift.location,
    min_places: shift.minPlaces,
    capacity: shift.capacity,
    taken: shift.taken,
    allows_part_of_shift: shift.allowsPartOfShift,
    state: shift.state,
    cancel_reason: shift.cancelReason,
    version: shift.version,
  };
}
