import type {
  LandlordId,
  OrganisationId,
  PersonId,
  PledgeId,
  SeatId,
  ShiftId,
} from "@socialsmart/domain/kernel/ids";
import type { Seat } from "@socialsmart/domain/seat/seat";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";

export type SeatRow = {
  id: SeatId;
  landlord_id: LandlordId;
  pledge_id: PledgeId;
  shift_id: ShiftId;
  organisation_id: OrganisationId;
  person_id: PersonId;
  overlap_reason: string | null;
};

export const seatTable = new EntitySchema<SeatRow>({
  name: "seat",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    pledge_id: column.id,
    shift_id: column.id,
    organisation_id: column.id,
    person_id: column.id,
    overlap_reason: column.optionalText,
  } satisfies Record<keyof SeatRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    foreignKey("seat_landlord", "landlord_id", "landlord"),
    foreignKey("seat_pledge", "pledge_id", "pledge"),
    foreignKey("seat_shift", "shift_id", "shift"),
    foreignKey("seat_organisation", "organisation_id", "organisation"),
    foreignKey("seat_person", "person_id", "person"),
  ],
  uniques: [{ name: "seat_person_on_shift", columns: ["shift_id", "person_id"] }],
  indices: [
    { name: "seat_by_pledge", columns: ["pledge_id", "id"] },
    { name: "seat_by_person", columns: ["person_id", "id"] },
  ],
});

export function toSeat(row: SeatRow): Seat {
  return {
    id: row.id,
    landlordId: row.landlord_id,
    pledgeId: row.pledge_id,
    shiftId: row.shift_id,
    organisationId: row.organisation_id,
    personId: row.person_id,
    overlapReason: row.overlap_reason,
  };
}

export function toSeatRow(seat: Seat): SeatRow {
  return {
    id: seat.id,
    landlord_id: seat.landlordId,
    pledge_id: seat.pledgeId,
    shift_id: seat.shiftId,
    organisation_id: seat.organisationId,
    person_id: seat.personId,
    overlap_reason: seat.overlapReason,
  };
}
