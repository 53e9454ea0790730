import { type Attendance, waitsForVerifying } from "@socialsmart/domain/attendance/attendance";
import type { ReportedState } from "@socialsmart/domain/attendance/attendance-states";
import type {
  AttendanceId,
  LandlordId,
  LedgerEntryId,
  OrganisationId,
  PersonId,
  PledgeId,
  SeatId,
  ShiftId,
} from "@socialsmart/domain/kernel/ids";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import { toDate, toInstant } from "../schema/values.ts";

export type AttendanceRow = {
  id: AttendanceId;
  landlord_id: LandlordId;
  shift_id: ShiftId;
  pledge_id: PledgeId;
  organisation_id: OrganisationId;
  /** The seat, or the pledge where heads are counted: each has one attendance. */
  place_of: SeatId | PledgeId;
  seat_id: SeatId | null;
  person_id: PersonId | null;
  state: ReportedState;
  places: number;
  minutes_each: number | null;
  reason: string | null;
  reported_by: PersonId | null;
  reported_at: Date;
  /** Without a reference: the entry is written after it, and refers to the attendance. */
  entry_id: LedgerEntryId | null;
  /** 1 while its minutes wait to be verified, NULL else: what waits stands together in the index. */
  to_verify: number | null;
  /** Rises with every save, so that one that changes nothing else is a write all the same. */
  version: number;
};

export const attendanceTable = new EntitySchema<AttendanceRow>({
  name: "attendance",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    shift_id: column.id,
    pledge_id: column.id,
    organisation_id: column.id,
    place_of: column.id,
    seat_id: column.optionalId,
    person_id: column.optionalId,
    state: column.word,
    places: column.integer,
    minutes_each: column.optionalInteger,
    reason: column.optionalText,
    reported_by: column.optionalId,
    reported_at: column.instant,
    entry_id: column.optionalId,
    to_verify: column.optionalInteger,
    version: column.integer,
  } satisfies Record<keyof AttendanceRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    foreignKey("attendance_landlord", "landlord_id", "landlord"),
    foreignKey("attendance_shift", "shift_id", "shift"),
    foreignKey("attendance_pledge", "pledge_id", "pledge"),
    foreignKey("attendance_organisation", "organisation_id", "organisation"),
    foreignKey("attendance_seat", "seat_id", "seat"),
    foreignKey("attendance_person", "person_id", "person"),
    foreignKey("attendance_reported_by", "reported_by", "person"),
  ],
  uniques: [{ name: "attendance_place", columns: ["place_of"] }],
  checks: [
    { name: "attendance_places", expression: "places >= 0 AND (places > 0) = (state = 'PRESENT')" },
    {
      name: "attendance_minutes",
      expression: "(minutes_each IS NOT NULL) = (state = 'PRESENT') AND COALESCE(minutes_each, 1) > 0",
    },
  ],
  indices: [
    { name: "attendance_by_shift", columns: ["shift_id", "id"] },
    { name: "attendance_by_report", columns: ["landlord_id", "reported_at", "id"] },
    { name: "attendance_to_verify", columns: ["to_verify", "reported_at", "id", "landlord_id"] },
  ],
});

export function toAttendance(row: AttendanceRow): Attendance {
  return {
    id: row.id,
    landlordId: row.landlord_id,
    shiftId: row.shift_id,
    pledgeId: row.pledge_id,
    organisationId: row.organisation_id,
    seatId: row.seat_id,
    personId: row.person_id,
    state: row.state,
    places: row.places,
    minutesEach: row.minutes_each,
    reason: row.reason,
    reportedBy: row.reported_by,
    reportedAt: toInstant(row.reported_at),
    entryId: row.entry_id,
  };
}

export function toAttendanceRow(attendance: Attendance): AttendanceRow {
  return {
    id: attendance.id,
    landlord_id: attendance.landlordId,
    shift_id: attendance.shiftId,
    pledge_id: attendance.pledgeId,
    organisation_id: attendance.organisationId,
    place_of: attendance.seatId ?? attendance.pledgeId,
    seat_id: attendance.seatId,
    person_id: attendance.personId,
    state: attendance.state,
    places: attendance.places,
    minutes_each: attendance.minutesEach,
    reason: attendance.reason,
    reported_by: attendance.reportedBy,
    reported_at: toDate(attendance.reportedAt),
    entry_id: attendance.entryId,
    to_verify: waitsForVerifying(attendance) ? 1 : null,
    version: 1,
  };
}
