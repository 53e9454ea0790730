import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { Reader } from "@socialsmart/domain/store/reader";
import { In } from "typeorm";
import { serviceTokenTable, toServiceToken } from "../access/service-token-row.ts";
import { appendixReads } from "../appendix/appendix-reads.ts";
import { attendanceReads } from "../attendance/attendance-reads.ts";
import { auditEventReads } from "../audit/audit-event-reads.ts";
import { calendarFeedTable, toCalendarFeed } from "../calendar/calendar-feed-row.ts";
import { channelRouteTable, toChannelRoute } from "../channel/channel-route-row.ts";
import { chatIdentityTable, toChatIdentity } from "../chat/chat-identity-row.ts";
import { parkedRouteTable, toParkedRoute } from "../chat/parked-route-row.ts";
import { clearanceNoteTable, toClearanceNote } from "../clearance/clearance-note-row.ts";
import { commitmentReads } from "../commitment/commitment-reads.ts";
import { districtTable, toDistrict } from "../district/district-row.ts";
import { exemptionReads } from "../exemption/exemption-reads.ts";
import { followUpReads } from "../follow-up/follow-up-reads.ts";
import { INITIATIVE_READING } from "../initiative/initiative-reading.ts";
import { initiativeTable } from "../initiative/initiative-row.ts";
import { landlordTable, toLandlord } from "../landlord/landlord-row.ts";
import { ledgerReads } from "../ledger/ledger-reads.ts";
import { organisationTable, toOrganisation } from "../organisation/organisation-row.ts";
import { parkedMessageReads } from "../outbox/parked-message-reads.ts";
import { membershipTable, toMembership } from "../person/membership-row.ts";
import { peopleByOrganisations } from "../person/people-by-organisations.ts";
import { peopleWithWorkEmail } from "../person/people-by-work-email.ts";
import { personTable, toPerson } from "../person/person-row.ts";
import { PLEDGE_READING, pledgeReading } from "../pledge/pledge-reading.ts";
import { pledgeTable } from "../pledge/pledge-row.ts";
import { totalsByShifts, waitlistPositions } from "../pledge/roster-reads.ts";
import { seatTable, toSeat } from "../seat/seat-row.ts";
import { seatsByPerson } from "../seat/seats-by-person.ts";
import { shiftSeriesTable, toShiftSeries } from "../series/shift-series-row.ts";
import { nextRosterMoment, rosterVersion } from "../shift/roster-versions.ts";
import { shiftReading } from "../shift/shift-reading.ts";
import { shiftTable, toShift } from "../shift/shift-row.ts";
import {
  initiativeConditions,
  organisationConditions,
  pledgeConditions,
  shiftConditions,
} from "./conditions.ts";
import { listOf } from "./id-list.ts";
import { listingOf } from "./listing.ts";
import { lookUp, lookUpAll } from "./look-up.ts";
import { type ReadOptions, read } from "./read.ts";
import { asInstant, asText, BY_ID } from "./sort-keys.ts";
import { PLEDGE_SUMS, shiftSums } from "./sums.ts";
import { whenUsed } from "./when-used.ts";

const BY_NAME = { sortBy: "name", direction: "ASC", toSortKey: asText } as const;
const BY_TITLE = { sortBy: "title", direction: "ASC", toSortKey: asText } as const;
const BY_START = { sortBy: "starts_at", direction: "ASC", toSortKey: asInstant } as const;
const OLDEST_FIRST = { sortBy: "queued_at", direction: "ASC", toSortKey: asInstant } as const;
const NEWEST_FIRST = { ...OLDEST_FIRST, direction: "DESC" } as const;

/** The port that surfaces read through, within one landlord. */
export function makeReader(options: ReadOptions, landlordId: LandlordId): Reader {
  const districts = whenUsed(() =>
    listingOf(options, landlordId, {
      ...BY_NAME,
      table: districtTable,
      toValue: toDistrict,
      index: "district_by_name",
    }),
  );
  const organisations = whenUsed(() =>
    listingOf(options, landlordId, {
      ...BY_NAME,
      table: organisationTable,
      toValue: toOrganisation,
      index: "organisation_by_name",
    }),
  );
  const people = whenUsed(() =>
    listingOf(options, landlordId, {
      ...BY_NAME,
      sortBy: "display_name",
      table: personTable,
      toValue: toPerson,
    }),
  );
  const initiatives = whenUsed(() =>
    listingOf(options, landlordId, {
      ...BY_TITLE,
      table: initiativeTable,
      reading: INITIATIVE_READING,
      toValue: INITIATIVE_READING.toValue,
      index: "initiative_by_title",
    }),
  );
  const shifts = whenUsed(() =>
    listingOf(options, landlordId, {
      ...BY_START,
      table: shiftTable,
      toValue: toShift,
      index: "shift_by_start",
    }),
  );
  const pledges = whenUsed(() =>
    listingOf(options, landlordId, {
      ...OLDEST_FIRST,
      table: pledgeTable,
      reading: PLEDGE_READING,
      toValue: PLEDGE_READING.toValue,
      index: "pledge_by_queue",
    }),
  );
  const latestPledges = whenUsed(() =>
    listingOf(options, landlordId, {
      ...NEWEST_FIRST,
      table: pledgeTable,
      reading: PLEDGE_READING,
      toValue: PLEDGE_READING.toValue,
    }),
  );

  const seats = whenUsed(() =>
    listingOf(options, landlordId, { ...BY_ID, table: seatTable, toValue: toSeat }),
  );
  const series = whenUsed(() =>
    listingOf(options, landlordId, {
      ...BY_ID,
      table: shiftSeriesTable,
      toValue: toShiftSeries,
    }),
  );
  const clearanceNotes = whenUsed(() =>
    listingOf(options, landlordId, {
      ...BY_ID,
      table: clearanceNoteTable,
      toValue: toClearanceNote,
    }),
  );

  const memberships = whenUsed(() =>
    listingOf(options, landlordId, {
      ...BY_ID,
      table: membershipTable,
      toValue: toMembership,
    }),
  );
  const serviceTokens = whenUsed(() =>
    listingOf(options, landlordId, {
      ...BY_ID,
      table: serviceTokenTable,
      toValue: toServiceToken,
    }),
  );

  return {
    async landlord() {
      const row = await lookUp(options, landlordTable, { id: landlordId });
      return row && toLandlord(row);
    },
    districts: {
      byIds: (ids) => districts().byIds(ids),
      page: (request) => districts().page([], request),
      count: () => districts().count([]),
    },
    organisations: {
      byIds: (ids) => organisations().byIds(ids),
      page: (filter, request) => organisations().page(organisationConditions(filter), request),
      count: (filter) => organisations().count(organisationConditions(filter)),
    },
    ...appendixReads(options, landlordId),
    people: {
      byIds: (ids) => people().byIds(ids),
      listByOrganisations: (ids) => peopleByOrganisations(options, landlordId, ids),
      listWithWorkEmail: () =>
        peopleWithWorkEmail(options.engine.dataSource, landlordId, (statement) => read(options, statement)),
      async memberships(personId) {
        const key = { landlord_id: landlordId, person_id: personId };
        return (await lookUpAll(options, membershipTable, key, ["id"])).map(toMembership);
      },
      membershipsByPeople: (ids) => memberships().listByParents("person_id", ids),
      async chatIdentities(personIds) {
        if (personIds.length === 0) return [];
        const key = { landlord_id: landlordId, person_id: In(listOf(personIds).values) };
        return (await lookUpAll(options, chatIdentityTable, key, ["team_id", "user_id"])).map(toChatIdentity);
      },
    },
    initiatives: {
      byIds: (ids) => initiatives().byIds(ids),
      page: (filter, request) => initiatives().page(initiativeConditions(filter), request),
      count: (filter) => initiatives().count(initiativeConditions(filter)),
      pageByDistricts: (ids, filter, request) =>
        initiatives().pageByParents("district_id", ids, initiativeConditions(filter), request),
      countByDistricts: (ids, filter) =>
        initiatives().countByParents("district_id", ids, initiativeConditions(filter)),
      listByChannel: (teamId, channelId) =>
        initiatives().list([
          {
            sql: "t.channel_team_id = ? AND t.channel_id = ?",
            values: [teamId, channelId],
          },
        ]),
    },
    shifts: {
      byIds: (ids) => shifts().byIds(ids),
      page: (filter, request, needs) =>
        shifts().page(shiftConditions(filter), request, needs && shiftReading(needs)),
      count: (filter) => shifts().count(shiftConditions(filter)),
      pageByInitiatives: (ids, filter, request, needs) =>
        shifts().pageByParents(
          "initiative_id",
          ids,
          shiftConditions(filter),
          request,
          needs && shiftReading(needs),
        ),
      countByInitiatives: (ids, filter) =>
        shifts().countByParents("initiative_id", ids, shiftConditions(filter)),
      pageBySeries: (ids, filter, request, needs) =>
        shifts().pageByParents(
          "series_id",
          ids,
          shiftConditions(filter),
          request,
          needs && shiftReading(needs),
        ),
      countBySeries: (ids, filter) => shifts().countByParents("series_id", ids, shiftConditions(filter)),
      sums: (filter, now) => shifts().sums(shiftConditions(filter), shiftSums(now)),
      sumsByInitiatives: (ids, filter, now) =>
        shifts().sumsByParents("initiative_id", ids, shiftConditions(filter), shiftSums(now)),
      sumsBySeries: (ids, filter, now) =>
        shifts().sumsByParents("series_id", ids, shiftConditions(filter), shiftSums(now)),
    },
    pledges: {
      byIds: (ids) => pledges().byIds(ids),
      page: (filter, request) => pledges().page(pledgeConditions(filter), request),
      count: (filter) => pledges().count(pledgeConditions(filter)),
      sums: (filter) => pledges().sums(pledgeConditions(filter), PLEDGE_SUMS),
      sumsByShifts: (ids, filter) =>
        pledges().sumsByParents("shift_id", ids, pledgeConditions(filter), PLEDGE_SUMS),
      sumsByOrganisations: (ids, filter) =>
        pledges().sumsByParents("organisation_id", ids, pledgeConditions(filter), PLEDGE_SUMS),
      pageByShifts: (ids, filter, request, needs) =>
        pledges().pageByParents(
          "shift_id",
          ids,
          pledgeConditions(filter),
          request,
          needs && pledgeReading(needs),
        ),
      countByShifts: (ids, filter) => pledges().countByParents("shift_id", ids, pledgeConditions(filter)),
      pageByOrganisations: (ids, filter, request) =>
        latestPledges().pageByParents("organisation_id", ids, pledgeConditions(filter), request),
      countByOrganisations: (ids, filter) =>
        pledges().countByParents("organisation_id", ids, pledgeConditions(filter)),
      rostersOf: (ids) => pledges().listByParents("shift_id", ids, [{ sql: "t.live = 1", values: [] }]),
      totalsByShifts: (ids, now) => totalsByShifts(options, landlordId, ids, now),
      waitlistPositions: (ids) => waitlistPositions(options, landlordId, ids),
    },
    rosters: {
      version: (scope) => rosterVersion(options, landlordId, scope),
      nextMoment: (scope, now) => nextRosterMoment(options, landlordId, scope, now),
    },
    seats: {
      byIds: (ids) => seats().byIds(ids),
      listByPledges: (ids) => seats().listByParents("pledge_id", ids),
      listByPerson: (personId, endsAfter) => seatsByPerson(options, landlordId, personId, endsAfter),
    },
    series: {
      byIds: (ids) => series().byIds(ids),
      listByInitiatives: (ids) => series().listByParents("initiative_id", ids),
    },
    clearanceNotes: {
      byIds: (ids) => clearanceNotes().byIds(ids),
      listByPeople: (ids) => clearanceNotes().listByParents("person_id", ids),
    },
    channelRoutes: {
      async list() {
        const key = { landlord_id: landlordId };
        return (await lookUpAll(options, channelRouteTable, key, ["id"])).map(toChannelRoute);
      },
    },
    calendarFeeds: {
      async list() {
        const key = { landlord_id: landlordId };
        return (await lookUpAll(options, calendarFeedTable, key, ["id"])).map(toCalendarFeed);
      },
    },
    serviceTokens: {
      byIds: (ids) => serviceTokens().byIds(ids),
      async list() {
        const key = { landlord_id: landlordId };
        return (await lookUpAll(options, serviceTokenTable, key, ["id"])).map(toServiceToken);
      },
    },
    attendances: attendanceReads(options, landlordId),
    ledger: ledgerReads(options, landlordId),
    commitments: commitmentReads(options, landlordId),
    exemptions: exemptionReads(options, landlordId),
    followUps: followUpReads(options, landlordId),
    auditEvents: auditEventReads(options, landlordId),
    parkedRoutes: {
      async list() {
        const rows = await lookUpAll(options, parkedRouteTable, { landlord_id: landlordId }, ["parked_at"]);
        return rows.map(toParkedRoute);
      },
    },
    parkedMessages: parkedMessageReads(options, landlordId),
  };
}
