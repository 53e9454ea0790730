import { type Attendance, reportedMinutes, waitsForVerifying } from "../attendance/attendance.ts";
import type { OrganisationId } from "../kernel/ids.ts";
import type { LedgerEntry } from "../ledger/ledger-entry.ts";
import type { AttendanceFilter, LedgerFilter } from "../store/filters.ts";
import type { Reader } from "../store/reader.ts";
import type { AttendanceSums, LedgerSums } from "../store/sums.ts";
import { isAmong } from "./memory-filters.ts";
import { findAll, forEach, pageOf } from "./memory-lists.ts";
import type { memoryRows } from "./memory-rows.ts";
import { BY_ID, BY_REPORT, NEWEST_ENTRY_FIRST } from "./orders.ts";

type Own = ReturnType<typeof memoryRows>["own"];

/** Reads who came, the ledger, and what organisations have taken on. */
export function memoryHours(
  own: Own,
): Pick<Reader, "attendances" | "ledger" | "commitments" | "exemptions" | "followUps"> {
  const attendances = (filter: AttendanceFilter) =>
    own("attendances")
      .all()
      .filter(
        (row) =>
          matchesAttendance(row, filter) && (!filter.landlordsAt || isLandlordsAt(row, filter.landlordsAt)),
      );
  const entries = (filter: LedgerFilter) =>
    own("ledger")
      .all()
      .filter((row) => matchesEntry(row, filter));
  const isLandlordsAt = ({ organisationId, shiftId }: Attendance, hosts: readonly OrganisationId[]) => {
    const shift = own("shifts").find(shiftId);
    const initiative = shift && own("initiatives").find(shift.initiativeId);
    const isLandlords = own("organisations").find(organisationId)?.kind === "LANDLORD";
    return isLandlords && initiative !== undefined && hosts.includes(initiative.hostOrganisationId);
  };
  return {
    attendances: {
      byIds: async (ids) => findAll(ids, own("attendances").find),
      page: async (filter, page) => pageOf(attendances(filter), BY_REPORT, page),
      count: async (filter) => attendances(filter).length,
      sums: async (filter) => attendanceSums(attendances(filter)),
      listByShifts: async (ids) =>
        forEach(ids, (shiftId) =>
          own("attendances")
            .all()
            .filter((row) => row.shiftId === shiftId)
            .toSorted(BY_REPORT.compare),
        ),
    },
    ledger: {
      byIds: async (ids) => findAll(ids, own("ledger").find),
      page: async (filter, page) => pageOf(entries(filter), NEWEST_ENTRY_FIRST, page),
      count: async (filter) => entries(filter).length,
      sums: async (filter) => ledgerSums(entries(filter)),
      sumsByOrganisations: async (ids, filter) =>
        forEach(ids, (organisationId) =>
          ledgerSums(entries(filter).filter((row) => row.organisationId === organisationId)),
        ),
    },
    commitments: {
      byIds: async (ids) => findAll(ids, own("commitments").find),
      listByOrganisations: async (ids) =>
        forEach(ids, (organisationId) =>
          own("commitments")
            .all()
            .filter((row) => row.organisationId === organisationId)
            .toSorted((a, b) => a.year - b.year || BY_ID.compare(a, b)),
        ),
      revisions: async (ids) =>
        forEach(ids, (commitmentId) =>
          own("commitmentRevisions")
            .all()
            .filter((row) => row.commitmentId === commitmentId)
            .toSorted((a, b) => a.revision - b.revision),
        ),
    },
    followUps: {
      byIds: async (ids) => findAll(ids, own("followUps").find),
      listByAppendices: async (ids) =>
        forEach(ids, (appendixId) =>
          own("followUps")
            .all()
            .filter((row) => row.appendixId === appendixId)
            .toSorted((a, b) => a.year - b.year || BY_ID.compare(a, b)),
        ),
    },
    exemptions: {
      byIds: async (ids) => findAll(ids, own("exemptions").find),
      listByOrganisations: async (ids) =>
        forEach(ids, (organisationId) =>
          own("exemptions")
            .all()
            .filter((row) => row.organisationId === organisationId)
            .toSorted((a, b) => Temporal.PlainDate.compare(a.from, b.from) || BY_ID.compare(a, b)),
        ),
    },
  };
}

function matchesAttendance(row: Attendance, { organisationId, toVerify, notOf }: AttendanceFilter): boolean {
  const isTheirs =
    notOf !== undefined &&
    (row.personId === notOf.personId || notOf.organisationIds.includes(row.organisationId));
  return (
    (organisationId === undefined || row.organisationId === organisationId) &&
    (!toVerify || waitsForVerifying(row)) &&
    !isTheirs
  );
}

function matchesEntry(
  row: LedgerEntry,
  { organisationId, attendanceId, kinds, workedWithin: dates }: LedgerFilter,
): boolean {
  const { compare } = Temporal.PlainDate;
  return (
    (organisationId === undefined || row.organisationId === organisationId) &&
    (attendanceId === undefined || row.attendanceId === attendanceId) &&
    isAmong(row.kind, kinds) &&
    (!dates || (compare(row.workedOn, dates.from) >= 0 && compare(row.workedOn, dates.to) < 0))
  );
}

function attendanceSums(rows: readonly Attendance[]): AttendanceSums {
  return {
    places: rows.reduce((sum, { places }) => sum + places, 0),
    minutes: rows.reduce((sum, row) => sum + reportedMinutes(row), 0),
  };
}

function ledgerSums(rows: readonly LedgerEntry[]): LedgerSums {
  return { entries: rows.length, minutes: rows.reduce((sum, { minutes }) => sum + minutes, 0) };
}
