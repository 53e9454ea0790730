import type { CalendarScope } from "@socialsmart/domain/calendar/calendar-feed";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { OrganisationId, ShiftId } from "@socialsmart/domain/kernel/ids";
import type { Interval } from "@socialsmart/domain/shift/iso-week";
import type { Shift } from "@socialsmart/domain/shift/shift";
import type { Page, PageRequest } from "@socialsmart/domain/store/page";
import type { Reader, ShiftFilter } from "@socialsmart/domain/store/reader";

/** Drafts are not shown to anybody yet, nor what was cancelled of one. */
const STATES = ["OPEN", "SETTLED", "CANCELLED"] as const;
const NOBODY: readonly OrganisationId[] = [];
/** A pledge that a cancelled shift ended is how its organisation hears of that. */
const PLEDGES = ["CONFIRMED", "FULFILLED", "CANCELLED_BY_ORGANISER"] as const;
const AT_ONCE = 500;
const AT_MOST = 5_000;

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
      const { organisationId } = scope;
      const filter = { states: PLEDGES, startsWithin };
      const pledges = await all(
        async (page) =>
          (await reader.pledges.pageByOrganisations([organisationId], filter, page)).get(organisationId) ??
          NONE,
        ({ id, queuedAt }) => ({ key: queuedAt.toString(), id }),
      );
      return byStart(
        reader,
        pledges.map(({ shiftId }) => shiftId),
        startsWithin,
      );
    }
    case "PERSON": {
      const seats = await reader.seats.listByPerson(scope.personId, startsWithin.from);
      return byStart(
        reader,
        seats.map(({ shiftId }) => shiftId),
        startsWithin,
      );
    }
    default:
      return assertNever(scope);
  }
}

const NONE = { items: [], hasNextPage: false };

async function all<T>(
  read: (page: PageRequest) => Promise<Page<T>>,
  cursorOf: (item: T) => NonNullable<PageRequest["after"]>,
): Promise<readonly T[]> {
  const found: T[] = [];
  let after: PageRequest["after"] = null;
  while (found.length < AT_MOST) {
    const { items, hasNextPage }: Page<T> = await read({ first: AT_ONCE, after });
    found.push(...items);
    const last = items.at(-1);
    if (!hasNextPage || !last) break;
    after = cursorOf(last);
  }
  return found;
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
