import type { CalendarScope } from "@socialsmart/domain/calendar/calendar-feed";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { OrganisationId, ShiftId } from "@socialsmart/domain/kernel/ids";
import type { Interval } from "@socialsmart/domain/shift/iso-week";
import type { Shift } from "@socialsmart/domain/shift/shift";
import type { ShiftFilter } from "@socialsmart/domain/store/filters";
import type { Reader } from "@socialsmart/domain/store/reader";
import { AT_MOST, all, allPledgesOf } from "./read-all.ts";
import { seatsThatWereCancelled } from "./seats-that-were-cancelled.ts";

/** Drafts are not shown to anybody yet, nor what was cancelled of one. */
const STATES = ["OPEN", "SETTLED", "CANCELLED"] as const;
const NOBODY: readonly OrganisationId[] = [];
/** A pledge that a cancelled shift ended is how its organisation hears of that. */
const PLEDGES = ["CONFIRMED", "FULFILLED", "CANCELLED_BY_ORGANISER"] as const;

/** The shifts that a calendar shows, by start: the first 5,000 of those that start within that time. */
export async function shiftsOfCalendar(
  reader: Reader,
  scope: CalendarScope,
  startsWithin: Interval,
): Promise<readonly Shift[]> {
  const ofShifts = (filter: ShiftFilter) =>
    all(
      (page) => reader.shifts.page({ ...filter, startsWithin, states: STATES, draftsOf: NOBODY }, page),
      ({ id, startsAt }) => ({
        key: startsAt.toString(),
        id,
      }),
    );
  switch (scope.kind) {
    case "INITIATIVE":
      return ofShifts({ initiativeId: scope.initiativeId });
    case "DISTRICT":
      return ofShifts({ districtId: scope.districtId });
    case "ORGANISATION": {
      const pledges = await allPledgesOf(reader, scope.organisationId, { states: PLEDGES, startsWithin });
      return byStart(
        reader,
        pledges.map(({ shiftId }) => shiftId),
        startsWithin,
      );
    }
    case "PERSON": {
      const seats = await reader.seats.listByPerson(scope.personId, startsWithin.from);
      const cancelled = await seatsThatWereCancelled(reader, scope.personId, startsWithin);
      return byStart(reader, [...seats.map(({ shiftId }) => shiftId), ...cancelled], startsWithin);
    }
    default:
      return assertNever(scope);
  }
}

async function byStart(
  reader: Reader,
  ids: readonly ShiftId[],
  { from, to }: Interval,
): Promise<readonly Shift[]> {
  const shifts = await reader.shifts.byIds([...new Set(ids)].slice(0, AT_MOST));
  const isWithin = ({ startsAt }: Shift) =>
    Temporal.Instant.compare(from, startsAt) <= 0 && Temporal.Instant.compare(startsAt, to) < 0;
  return shifts
    .filter((shift) => isWithin(shift) && shift.state !== "DRAFT")
    .toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
}
