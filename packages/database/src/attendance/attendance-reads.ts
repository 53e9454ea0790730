import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { AttendanceFilter } from "@socialsmart/domain/store/filters";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { AttendanceSums } from "@socialsmart/domain/store/sums";
import type { Condition } from "../reader/conditions.ts";
import { listOf } from "../reader/id-list.ts";
import { listingOf } from "../reader/listing.ts";
import type { ReadOptions } from "../reader/read.ts";
import { asInstant } from "../reader/sort-keys.ts";
import type { Sums } from "../reader/sums.ts";
import { whenUsed } from "../reader/when-used.ts";
import { attendanceTable, toAttendance } from "./attendance-row.ts";

const SUMS: Sums<keyof AttendanceSums> = {
  sql: { places: "SUM(t.places)", minutes: "SUM(t.places * t.minutes_each)" },
  values: [],
};

export function attendanceReads(options: ReadOptions, landlordId: LandlordId): Reader["attendances"] {
  const attendances = whenUsed(() =>
    listingOf(options, landlordId, {
      table: attendanceTable,
      toValue: toAttendance,
      sortBy: "reported_at",
      direction: "ASC",
      toSortKey: asInstant,
      index: "attendance_by_report",
    }),
  );
  return {
    byIds: (ids) => attendances().byIds(ids),
    page: (filter, request) => attendances().page(conditionsOf(filter), request),
    count: (filter) => attendances().count(conditionsOf(filter)),
    sums: (filter) => attendances().sums(conditionsOf(filter), SUMS),
    listByShifts: (ids) => attendances().listByParents("shift_id", ids),
  };
}

function conditionsOf({ organisationId, toVerify, notOf, landlordsAt }: AttendanceFilter): Condition[] {
  return [
    ...(organisationId
      ? [{ sql: "t.organisation_id = ?", values: [organisationId], isNarrow: true as const }]
      : []),
    ...(toVerify ? [{ sql: "t.to_verify = 1", values: [], isNarrow: true as const }] : []),
    ...(notOf ? notOfAny(notOf) : []),
    ...(landlordsAt ? [isLandlordsAt(landlordsAt)] : []),
  ];
}

function isLandlordsAt(hosts: NonNullable<AttendanceFilter["landlordsAt"]>): Condition {
  const { marks, values } = listOf(hosts);
  return {
    sql: `t.organisation_id IN (SELECT o.id FROM organisation o WHERE o.landlord_id = t.landlord_id AND o.kind = 'LANDLORD')
      AND t.shift_id IN (SELECT s.id FROM shift s JOIN initiative i ON i.id = s.initiative_id WHERE i.host_organisation_id IN ${marks})`,
    values,
  };
}

function notOfAny({ organisationIds, personId }: NonNullable<AttendanceFilter["notOf"]>): Condition[] {
  const notTheirs = { sql: "(t.person_id IS NULL OR t.person_id <> ?)", values: [personId] };
  if (organisationIds.length === 0) return [notTheirs];
  const { marks, values } = listOf(organisationIds);
  return [notTheirs, { sql: `t.organisation_id NOT IN ${marks}`, values }];
}
