import type { Initiative } from "../initiative/initiative.ts";
import type { LandlordId } from "../kernel/ids.ts";
import { isLive, type Pledge } from "../pledge/pledge.ts";
import { positionOf } from "../pledge/waitlist.ts";
import type { Interval } from "../shift/iso-week.ts";
import type { Shift } from "../shift/shift.ts";
import { isUnderstaffed } from "../shift/shift-phase.ts";
import type { Page, PageRequest } from "../store/page.ts";
import type {
  InitiativeFilter,
  OrganisationFilter,
  PledgeFilter,
  Reader,
  RosterTotals,
  ShiftFilter,
} from "../store/reader.ts";
import type { MemoryTables } from "./memory-tables.ts";
import { BY_NAME, BY_QUEUE, BY_START, BY_TITLE, type ListOrder, NEWEST_FIRST } from "./orders.ts";

/** Reads what is committed at the time of each call. */
export function memoryReader(committed: () => MemoryTables, landlordId: LandlordId): Reader {
  const own = <Name extends keyof MemoryTables>(name: Name) =>
    committed()[name].of(landlordId) as ReturnType<MemoryTables[Name]["of"]>;

  const organisations = ({ kinds }: OrganisationFilter) =>
    own("organisations")
      .all()
      .filter((row) => isAmong(row.kind, kinds));

  const initiatives = (filter: InitiativeFilter) =>
    own("initiatives")
      .all()
      .filter((row) => matchesInitiative(row, filter));

  const shifts = (filter: ShiftFilter) =>
    own("shifts")
      .all()
      .filter((row) => matchesShift(row, own("initiatives").find(row.initiativeId), filter));

  const pledges = ({ states, startsWithin }: PledgeFilter) =>
    own("pledges")
      .all()
      .filter(
        (row) =>
          isAmong(row.state, states) && isWithin(own("shifts").find(row.shiftId)?.startsAt, startsWithin),
      );

  const roster = (shiftId: string) =>
    own("pledges")
      .all()
      .filter((row) => row.shiftId === shiftId && isLive(row));

  return {
    landlord: async () => own("landlords").find(landlordId),
    districts: {
      byIds: async (ids) => findAll(ids, own("districts").find),
      page: async (page) => pageOf(own("districts").all(), BY_NAME, page),
      count: async () => own("districts").all().length,
    },
    organisations: {
      byIds: async (ids) => findAll(ids, own("organisations").find),
      page: async (filter, page) => pageOf(organisations(filter), BY_NAME, page),
      count: async (filter) => organisations(filter).length,
    },
    people: {
      byIds: async (ids) => findAll(ids, own("people").find),
      memberships: async (personId) =>
        own("memberships")
          .all()
          .filter((row) => row.personId === personId),
      chatIdentities: async (personIds) =>
        own("chatIdentities")
          .all()
          .filter((row) => personIds.includes(row.personId)),
    },
    initiatives: {
      byIds: async (ids) => findAll(ids, own("initiatives").find),
      page: async (filter, page) => pageOf(initiatives(filter), BY_TITLE, page),
      count: async (filter) => initiatives(filter).length,
      pageByDistricts: async (ids, filter, page) =>
        forEach(ids, (districtId) =>
          pageOf(
            initiatives(filter).filter((row) => row.districtId === districtId),
            BY_TITLE,
            page,
          ),
        ),
      countByDistricts: async (ids, filter) =>
        forEach(
          ids,
          (districtId) => initiatives(filter).filter((row) => row.districtId === districtId).length,
        ),
      listByChannel: async (teamId, channelId) =>
        own("initiatives")
          .all()
          .filter(({ channel }) => channel?.teamId === teamId && channel.channelId === channelId)
          .toSorted(BY_TITLE.compare),
    },
    shifts: {
      byIds: async (ids) => findAll(ids, own("shifts").find),
      page: async (filter, page) => pageOf(shifts(filter), BY_START, page),
      count: async (filter) => shifts(filter).length,
      pageByInitiatives: async (ids, filter, page) =>
        forEach(ids, (initiativeId) =>
          pageOf(
            shifts(filter).filter((row) => row.initiativeId === initiativeId),
            BY_START,
            page,
          ),
        ),
      countByInitiatives: async (ids, filter) =>
        forEach(
          ids,
          (initiativeId) => shifts(filter).filter((row) => row.initiativeId === initiativeId).length,
        ),
    },
    pledges: {
      byIds: async (ids) => findAll(ids, own("pledges").find),
      pageByShifts: async (ids, filter, page) =>
        forEach(ids, (shiftId) =>
          pageOf(
            pledges(filter).filter((row) => row.shiftId === shiftId),
            BY_QUEUE,
            page,
          ),
        ),
      countByShifts: async (ids, filter) =>
        forEach(ids, (shiftId) => pledges(filter).filter((row) => row.shiftId === shiftId).length),
      pageByOrganisations: async (ids, filter, page) =>
        forEach(ids, (organisationId) =>
          pageOf(
            pledges(filter).filter((row) => row.organisationId === organisationId),
            NEWEST_FIRST,
            page,
          ),
        ),
      countByOrganisations: async (ids, filter) =>
        forEach(
          ids,
          (organisationId) => pledges(filter).filter((row) => row.organisationId === organisationId).length,
        ),
      totalsByShifts: async (ids) => forEach(ids, (shiftId) => totalsOf(roster(shiftId))),
      waitlistPositions: async (ids) => {
        const positions = findAll(ids, own("pledges").find).map(
          ({ id, shiftId }) => [id, positionOf(roster(shiftId), id)] as const,
        );
        return new Map(positions.flatMap(([id, position]) => (position === null ? [] : [[id, position]])));
      },
    },
  };
}

function matchesInitiative(row: Initiative, { districtId, focusArea, states }: InitiativeFilter): boolean {
  return (
    (districtId === undefined || row.districtId === districtId) &&
    (focusArea === undefined || [row.primaryFocusArea, ...row.otherFocusAreas].includes(focusArea)) &&
    isAmong(row.state, states)
  );
}

function matchesShift(row: Shift, initiative: Initiative | undefined, filter: ShiftFilter): boolean {
  const { initiativeId, districtId, focusArea, states, startsWithin, understaffedAt } = filter;
  const ofInitiative = { ...(districtId && { districtId }), ...(focusArea && { focusArea }) };
  return (
    initiative !== undefined &&
    matchesInitiative(initiative, ofInitiative) &&
    (initiativeId === undefined || row.initiativeId === initiativeId) &&
    isAmong(row.state, states) &&
    isWithin(row.startsAt, startsWithin) &&
    (understaffedAt === undefined || isUnderstaffed(row, understaffedAt))
  );
}

function totalsOf(roster: readonly Pledge[]): RosterTotals {
  const confirmed = roster.filter((pledge) => pledge.state === "CONFIRMED");
  const waitlisted = roster.filter((pledge) => pledge.state === "WAITLISTED");
  return {
    confirmedPlaces: sum(confirmed.map((pledge) => pledge.places)),
    waitlistedPlaces: sum(waitlisted.map((pledge) => pledge.places)),
    confirmedMinutes: sum(confirmed.map((pledge) => pledge.minutes)),
    organisations: new Set(confirmed.map((pledge) => pledge.organisationId)).size,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function isAmong<T>(value: T, allowed: readonly T[] | undefined): boolean {
  return allowed === undefined || allowed.includes(value);
}

function isWithin(moment: Temporal.Instant | undefined, interval: Partial<Interval> | undefined): boolean {
  if (!interval) return true;
  const { from, to } = interval;
  const { compare } = Temporal.Instant;
  return moment !== undefined && (!from || compare(moment, from) >= 0) && (!to || compare(moment, to) < 0);
}

function findAll<Id extends string, Row>(
  ids: readonly Id[],
  find: (id: Id) => Row | undefined,
): readonly Row[] {
  return [...new Set(ids)].flatMap((id) => find(id) ?? []);
}

function forEach<Id, Answer>(ids: readonly Id[], answer: (id: Id) => Answer): ReadonlyMap<Id, Answer> {
  return new Map(ids.map((id) => [id, answer(id)]));
}

function pageOf<T>(items: readonly T[], order: ListOrder<T>, { first, after }: PageRequest): Page<T> {
  const left = items
    .filter((item) => after === null || order.compareToCursor(item, after) > 0)
    .toSorted(order.compare);
  return { items: left.slice(0, first), hasNextPage: left.length > first };
}
