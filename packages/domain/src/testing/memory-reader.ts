import type { LandlordId } from "../kernel/ids.ts";
import { positionOf } from "../pledge/waitlist.ts";
import type { Reader } from "../store/reader.ts";
import { memoryHours } from "./memory-hours.ts";
import { findAll, forEach, pageOf } from "./memory-lists.ts";
import { memoryRows } from "./memory-rows.ts";
import type { MemoryTables } from "./memory-tables.ts";
import { pledgeSums, shiftSums, totalsOf } from "./memory-totals.ts";
import {
  BY_DISPLAY_NAME,
  BY_ID,
  BY_NAME,
  BY_QUEUE,
  BY_START,
  BY_TITLE,
  LATEST_FIRST,
  NEWEST_FIRST,
} from "./orders.ts";

/** Reads what is committed at the time of each call. */
export function memoryReader(committed: () => MemoryTables, landlordId: LandlordId): Reader {
  const {
    own,
    organisations,
    initiatives,
    shifts,
    auditEvents,
    pledges,
    pledgesOn,
    roster,
    within,
    placed,
    withOrganisation,
    withOrganisations,
  } = memoryRows(committed, landlordId);
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
    appendices: {
      byIds: async (ids) => findAll(ids, own("appendices").find),
      listByOrganisations: async (ids) =>
        forEach(ids, (organisationId) =>
          own("appendices")
            .all()
            .filter((row) => row.organisationId === organisationId)
            .toSorted(BY_ID.compare),
        ),
      signatures: async (ids) =>
        forEach(ids, (appendixId) =>
          own("signatures")
            .all()
            .filter((row) => row.appendixId === appendixId)
            .toSorted((a, b) => (a.party < b.party ? -1 : 1)),
        ),
    },
    leases: {
      byIds: async (ids) => findAll(ids, own("leases").find),
      listByOrganisations: async (ids) =>
        forEach(ids, (organisationId) =>
          own("leases")
            .all()
            .filter((row) => row.organisationId === organisationId)
            .toSorted((a, b) => (a.number < b.number ? -1 : 1)),
        ),
    },
    templateVersions: {
      byIds: async (ids) => findAll(ids, own("templateVersions").find),
      list: async () => own("templateVersions").all().toSorted(BY_ID.compare),
    },
    people: {
      byIds: async (ids) => findAll(ids, own("people").find),
      listByOrganisations: async (ids) =>
        forEach(ids, (organisationId) =>
          findAll(
            own("memberships")
              .all()
              .flatMap((row) => (row.organisationId === organisationId ? [row.personId] : [])),
            own("people").find,
          ).toSorted(BY_DISPLAY_NAME.compare),
        ),
      listWithWorkEmail: async () =>
        own("people")
          .all()
          .filter(({ workEmail }) => workEmail !== null)
          .toSorted(BY_ID.compare),
      memberships: async (personId) =>
        own("memberships")
          .all()
          .filter((row) => row.personId === personId),
      membershipsByPeople: async (ids) =>
        forEach(ids, (personId) =>
          own("memberships")
            .all()
            .filter((row) => row.personId === personId),
        ),
      chatIdentities: async (personIds) =>
        own("chatIdentities")
          .all()
          .filter((row) => personIds.includes(row.personId)),
    },
    initiatives: {
      byIds: async (ids) => findAll(ids, own("initiatives").find).map(placed),
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
          .map(placed)
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
      pageBySeries: async (ids, filter, page) =>
        forEach(ids, (seriesId) => pageOf(shifts({ ...filter, seriesId }), BY_START, page)),
      countBySeries: async (ids, filter) =>
        forEach(ids, (seriesId) => shifts({ ...filter, seriesId }).length),
      sums: async (filter, now) => shiftSums(shifts(filter), pledgesOn, now),
      sumsByInitiatives: async (ids, filter, now) =>
        forEach(ids, (initiativeId) => {
          const its = shifts(filter).filter((row) => row.initiativeId === initiativeId);
          return shiftSums(its, pledgesOn, now);
        }),
      sumsBySeries: async (ids, filter, now) =>
        forEach(ids, (seriesId) => shiftSums(shifts({ ...filter, seriesId }), pledgesOn, now)),
    },
    pledges: {
      byIds: async (ids) => findAll(ids, own("pledges").find).map(withOrganisation),
      page: async (filter, page) => withOrganisations(pageOf(pledges(filter), BY_QUEUE, page)),
      count: async (filter) => pledges(filter).length,
      sums: async (filter) => pledgeSums(pledges(filter)),
      sumsByShifts: async (ids, filter) =>
        forEach(ids, (shiftId) => pledgeSums(pledges(filter).filter((row) => row.shiftId === shiftId))),
      sumsByOrganisations: async (ids, filter) =>
        forEach(ids, (organisationId) =>
          pledgeSums(pledges(filter).filter((row) => row.organisationId === organisationId)),
        ),
      pageByShifts: async (ids, filter, page) =>
        forEach(ids, (shiftId) => {
          const onShift = pledges(filter).filter((row) => row.shiftId === shiftId);
          return withOrganisations(pageOf(onShift, BY_QUEUE, page));
        }),
      countByShifts: async (ids, filter) =>
        forEach(ids, (shiftId) => pledges(filter).filter((row) => row.shiftId === shiftId).length),
      pageByOrganisations: async (ids, filter, page) =>
        forEach(ids, (organisationId) => {
          const theirs = pledges(filter).filter((row) => row.organisationId === organisationId);
          return withOrganisations(pageOf(theirs, NEWEST_FIRST, page));
        }),
      countByOrganisations: async (ids, filter) =>
        forEach(
          ids,
          (organisationId) => pledges(filter).filter((row) => row.organisationId === organisationId).length,
        ),
      rostersOf: async (ids) => forEach(ids, (shiftId) => roster(shiftId).map(withOrganisation)),
      totalsByShifts: async (ids, now) => forEach(ids, (shiftId) => totalsOf(pledgesOn(shiftId), now)),
      waitlistPositions: async (ids) => {
        const positions = findAll(ids, own("pledges").find).map(
          ({ id, shiftId }) => [id, positionOf(roster(shiftId), id)] as const,
        );
        return new Map(positions.flatMap(([id, position]) => (position === null ? [] : [[id, position]])));
      },
    },
    rosters: {
      version: async (scope) => {
        const { initiatives, shifts } = within(scope);
        return JSON.stringify([initiatives, shifts, shifts.map(({ id }) => pledgesOn(id))]);
      },
      nextMoment: async (scope, now) => {
        const { shifts } = within(scope);
        const moments = shifts.flatMap(({ id, startsAt, endsAt }) => [
          startsAt,
          endsAt,
          ...pledgesOn(id).flatMap(({ offer }) => offer?.expiresAt ?? []),
        ]);
        return moments
          .filter((moment) => Temporal.Instant.compare(moment, now) > 0)
          .toSorted(Temporal.Instant.compare)
          .at(0);
      },
    },
    seats: {
      byIds: async (ids) => findAll(ids, own("seats").find),
      listByPledges: async (ids) =>
        forEach(ids, (pledgeId) =>
          own("seats")
            .all()
            .filter((row) => row.pledgeId === pledgeId)
            .toSorted(BY_ID.compare),
        ),
      listByPerson: async (personId, endsAfter) =>
        own("seats")
          .all()
          .flatMap((seat) => {
            const shift = own("shifts").find(seat.shiftId);
            return seat.personId === personId && shift ? [{ seat, shift }] : [];
          })
          .filter(({ shift }) => Temporal.Instant.compare(shift.endsAt, endsAfter) > 0)
          .toSorted(
            (a, b) =>
              Temporal.Instant.compare(a.shift.startsAt, b.shift.startsAt) || BY_ID.compare(a.seat, b.seat),
          )
          .map(({ seat }) => seat),
    },
    ...memoryHours(own),
    series: {
      byIds: async (ids) => findAll(ids, own("series").find),
      listByInitiatives: async (ids) =>
        forEach(ids, (initiativeId) =>
          own("series")
            .all()
            .filter((row) => row.initiativeId === initiativeId)
            .toSorted(BY_ID.compare),
        ),
    },
    channelRoutes: { list: async () => own("channelRoutes").all().toSorted(BY_ID.compare) },
    calendarFeeds: { list: async () => own("calendarFeeds").all().toSorted(BY_ID.compare) },
    serviceTokens: {
      byIds: async (ids) => findAll(ids, own("serviceTokens").find),
      list: async () => own("serviceTokens").all().toSorted(BY_ID.compare),
    },
    auditEvents: {
      byIds: async (ids) => findAll(ids, own("auditEvents").find),
      page: async (filter, page) => pageOf(auditEvents(filter), LATEST_FIRST, page),
      count: async (filter) => auditEvents(filter).length,
    },
    parkedRoutes: { list: async () => own("parkedRoutes").all() },
    // Nothing here is ever told, and so nothing is given up but by a use case.
    parkedMessages: {
      byIds: async () => [],
      page: async () => ({ items: [], hasNextPage: false }),
      count: async () => 0,
    },
    clearanceNotes: {
      byIds: async (ids) => findAll(ids, own("clearanceNotes").find),
      listByPeople: async (ids) =>
        forEach(ids, (personId) =>
          own("clearanceNotes")
            .all()
            .filter((row) => row.personId === personId)
            .toSorted(BY_ID.compare),
        ),
    },
  };
}
