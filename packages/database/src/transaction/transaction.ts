import type { ShiftId } from "@socialsmart/domain/kernel/ids";
import type { Transaction } from "@socialsmart/domain/store/transaction";
import { In, MoreThan, MoreThanOrEqual } from "typeorm";
import { serviceTokenTable, toServiceToken, toServiceTokenRow } from "../access/service-token-row.ts";
import {
  signInIdentityTable,
  toSignInIdentity,
  toSignInIdentityRow,
} from "../access/sign-in-identity-row.ts";
import { appendixWrites } from "../appendix/appendix-writes.ts";
import { attendanceTable, toAttendance, toAttendanceRow } from "../attendance/attendance-row.ts";
import { auditEventTable, toAuditEvent, toAuditEventRow } from "../audit/audit-event-row.ts";
import { calendarFeedTable, toCalendarFeed, toCalendarFeedRow } from "../calendar/calendar-feed-row.ts";
import { channelRouteTable, toChannelRoute, toChannelRouteRow } from "../channel/channel-route-row.ts";
import { chatIdentityTable, toChatIdentity, toChatIdentityRow } from "../chat/chat-identity-row.ts";
import { chatInvitationTable, toChatInvitation, toChatInvitationRow } from "../chat/chat-invitation-row.ts";
import { parkedRouteTable, toParkedRoute, toParkedRouteRow, toRouteKey } from "../chat/parked-route-row.ts";
import { clearanceNoteTable, toClearanceNote, toClearanceNoteRow } from "../clearance/clearance-note-row.ts";
import {
  commitmentRevisionTable,
  toCommitmentRevision,
  toCommitmentRevisionRow,
} from "../commitment/commitment-revision-row.ts";
import {
  commitmentTable,
  toCommitment,
  toCommitmentRow,
  toFocusColumn,
} from "../commitment/commitment-row.ts";
import { districtTable, toDistrict, toDistrictRow } from "../district/district-row.ts";
import { exemptionTable, toExemption, toExemptionRow } from "../exemption/exemption-row.ts";
import { followUpTable, toFollowUp, toFollowUpRow } from "../follow-up/follow-up-row.ts";
import { insertFocusAreas, replaceFocusAreas } from "../initiative/initiative-focus-area-row.ts";
import { initiativeTable, toInitiative, toInitiativeRow } from "../initiative/initiative-row.ts";
import { landlordTable, toLandlord, toLandlordRow } from "../landlord/landlord-row.ts";
import { appendToLedger } from "../ledger/append-to-ledger.ts";
import { ledgerEntryTable, toLedgerEntry, toLedgerEntryRow } from "../ledger/ledger-entry-row.ts";
import { heldNoticeTable, toHeldNotice, toHeldNoticeRow } from "../notice/held-notice-row.ts";
import { joinCodeTable, toJoinCode, toJoinCodeRow } from "../organisation/join-code-row.ts";
import { organisationTable, toOrganisation, toOrganisationRow } from "../organisation/organisation-row.ts";
import { organisationWithAppendices } from "../organisation/organisation-with-appendices.ts";
import { makeDeliveries } from "../outbox/deliveries.ts";
import type { OutboxBuffer } from "../outbox/outbox-buffer.ts";
import { hasDoneAnything } from "../person/has-done-anything.ts";
import { joinTriesTable, toJoinTries, toJoinTriesRow } from "../person/join-tries-row.ts";
import { membershipTable, toMembership, toMembershipRow } from "../person/membership-row.ts";
import { peopleByWorkEmails } from "../person/people-by-work-email.ts";
import { personTable, toPerson, toPersonRow } from "../person/person-row.ts";
import { pledgeTable, toPledge, toPledgeRow } from "../pledge/pledge-row.ts";
import { toDate } from "../schema/values.ts";
import { listComing } from "../seat/coming-seats.ts";
import { listOverlapping } from "../seat/overlapping-seats.ts";
import { seatTable, toSeat, toSeatRow } from "../seat/seat-row.ts";
import { shiftSeriesTable, toShiftSeries, toShiftSeriesRow } from "../series/shift-series-row.ts";
import { listComingPledged } from "../shift/list-coming-pledged.ts";
import { lockShiftWithRoster } from "../shift/lock-shift-with-roster.ts";
import { saveShift } from "../shift/save-shift.ts";
import { shiftTable, toShift, toShiftRow } from "../shift/shift-row.ts";
import { rowsOf, type Scope } from "./rows.ts";
import { saveOverVersion } from "./save-over-version.ts";

/** The port that use cases write through, within one landlord and one transaction of the database. */
export function makeTransaction(scope: Scope, outbox: OutboxBuffer): Transaction {
  const { landlordId } = scope;
  const districts = rowsOf(scope, districtTable, toDistrict, toDistrictRow);
  const organisations = rowsOf(scope, organisationTable, toOrganisation, toOrganisationRow);
  const people = rowsOf(scope, personTable, toPerson, toPersonRow);
  const memberships = rowsOf(scope, membershipTable, toMembership, toMembershipRow);
  const initiatives = rowsOf(scope, initiativeTable, toInitiative, toInitiativeRow);
  const shifts = rowsOf(scope, shiftTable, toShift, toShiftRow);
  const pledges = rowsOf(scope, pledgeTable, toPledge, toPledgeRow);
  const seats = rowsOf(scope, seatTable, toSeat, toSeatRow);
  const attendances = rowsOf(scope, attendanceTable, toAttendance, toAttendanceRow);
  const entries = rowsOf(scope, ledgerEntryTable, toLedgerEntry, toLedgerEntryRow);
  const commitments = rowsOf(scope, commitmentTable, toCommitment, toCommitmentRow);
  const revisions = rowsOf(scope, commitmentRevisionTable, toCommitmentRevision, toCommitmentRevisionRow);
  const exemptions = rowsOf(scope, exemptionTable, toExemption, toExemptionRow);
  const followUps = rowsOf(scope, followUpTable, toFollowUp, toFollowUpRow);
  const series = rowsOf(scope, shiftSeriesTable, toShiftSeries, toShiftSeriesRow);
  const clearanceNotes = rowsOf(scope, clearanceNoteTable, toClearanceNote, toClearanceNoteRow);
  const identities = rowsOf(scope, chatIdentityTable, toChatIdentity, toChatIdentityRow);
  const invitations = rowsOf(scope, chatInvitationTable, toChatInvitation, toChatInvitationRow);
  const joinCodes = rowsOf(scope, joinCodeTable, toJoinCode, toJoinCodeRow);
  const joinTries = rowsOf(scope, joinTriesTable, toJoinTries, toJoinTriesRow);
  const channelRoutes = rowsOf(scope, channelRouteTable, toChannelRoute, toChannelRouteRow);
  const calendars = rowsOf(scope, calendarFeedTable, toCalendarFeed, toCalendarFeedRow);
  const signIns = rowsOf(scope, signInIdentityTable, toSignInIdentity, toSignInIdentityRow);
  const tokens = rowsOf(scope, serviceTokenTable, toServiceToken, toServiceTokenRow);
  const held = rowsOf(scope, heldNoticeTable, toHeldNotice, toHeldNoticeRow);
  const routes = rowsOf(scope, parkedRouteTable, toParkedRoute, toParkedRouteRow);
  const audit = rowsOf(scope, auditEventTable, toAuditEvent, toAuditEventRow);

  // A locking read sees what is there now, even at REPEATABLE READ and when something was read before the shift's lock.
  const liveByShift = (shiftId: ShiftId) =>
    pledges.lockAll({ shift_id: shiftId, live: 1 }, ["queued_at", "id"]);

  return {
    landlords: {
      async insert(landlord) {
        if (landlord.id !== landlordId) throw new Error(`Landlord ${landlord.id} is not ${landlordId}`);
        await scope.manager.insert(landlordTable, toLandlordRow(landlord));
      },
      async current() {
        const row = await scope.manager.findOneBy(landlordTable, { id: landlordId });
        return row ? toLandlord(row) : undefined;
      },
      hasChatTeam: (chatTeamId) => scope.manager.existsBy(landlordTable, { chat_team_id: chatTeamId }),
    },
    districts: { insert: districts.insert, byId: (id) => districts.find({ id }) },
    organisations: {
      insert: organisations.insert,
      byId: (id) => organisations.find({ id }),
      lockById: (id) => organisations.lock({ id }),
      save: organisations.saveRaised,
      withAppendices: (id) => organisationWithAppendices(scope, id),
      async hasNumber(organisationNumber) {
        return (await organisations.find({ organisation_number: organisationNumber })) !== undefined;
      },
    },
    people: {
      insert: people.insert,
      byId: (id) => people.find({ id }),
      lockById: (id) => people.lock({ id }),
      save: people.saveRaised,
      hasDoneAnything: (id) => hasDoneAnything(scope, id),
      listByWorkEmails: (emails) =>
        peopleByWorkEmails(scope.manager.dataSource, scope.landlordId, scope.run, emails),
    },
    memberships: {
      insert: memberships.insert,
      save: memberships.save,
      delete: memberships.delete,
      listByPerson: (personId) => memberships.list({ person_id: personId }, ["id"]),
      listByOrganisation: (organisationId) => memberships.list({ organisation_id: organisationId }, ["id"]),
      listAll: () => memberships.list({}, ["id"]),
    },
    heldNotices: {
      insert: held.insert,
      delete: held.delete,
      listByPerson: (personId) => held.lockAll({ person_id: personId }, ["occurred_at", "id"]),
    },
    ...appendixWrites(scope),
    parkedRoutes: {
      find: (channel) => routes.find(toRouteKey(channel)),
      insert: routes.insert,
      delete: (channel) => routes.deleteWhere(toRouteKey(channel)),
    },
    deliveries: makeDeliveries(scope),
    initiatives: {
      listByChannel: ({ teamId, channelId }) =>
        initiatives.list({ channel_team_id: teamId, channel_id: channelId }, ["id"]),
      async insert(initiative) {
        await initiatives.insert(initiative);
        await insertFocusAreas(scope.manager, initiative);
      },
      byId: (id) => initiatives.find({ id }),
      lockById: (id) => initiatives.lock({ id }),
      async save(initiative) {
        await initiatives.saveRaised(initiative);
        await replaceFocusAreas(scope.manager, initiative);
      },
    },
    shifts: {
      insert: shifts.insert,
      byId: (id) => shifts.find({ id }),
      lockById: (id) => shifts.lock({ id }),
      lockWithRoster: (id) => lockShiftWithRoster(scope, id),
      async listComing(initiativeId, startsAfter) {
        const coming = await shifts.list(
          {
            initiative_id: initiativeId,
            state: In(["DRAFT", "OPEN"]),
            starts_at: MoreThan(toDate(startsAfter)),
          },
          ["starts_at", "id"],
        );
        return coming.map(({ id }) => id);
      },
      listComingPledged: (organisationId, startsAfter) =>
        listComingPledged(scope, organisationId, startsAfter),
      listBySeries: (seriesId, fromSlot) =>
        shifts.lockAll({ series_id: seriesId, slot: MoreThanOrEqual(fromSlot.toString()) }, ["slot"]),
      save: (shift) => saveShift(scope, shift),
    },
    pledges: {
      insert: pledges.insert,
      byId: (id) => pledges.find({ id }),
      listLiveByShift: liveByShift,
      save: pledges.save,
    },
    seats: {
      insert: seats.insert,
      byId: (id) => seats.find({ id }),
      delete: seats.delete,
      listByPledge: (pledgeId) => seats.lockAll({ pledge_id: pledgeId }, ["id"]),
      listByShift: (shiftId) => seats.lockAll({ shift_id: shiftId }, ["id"]),
      listOverlapping: (personId, interval) => listOverlapping(scope, personId, interval),
      listComing: (personId, startsAfter) => listComing(scope, personId, startsAfter),
    },
    attendances: {
      insert: attendances.insert,
      lockByIds: (ids) => attendances.lockAll({ id: In(ids) }, ["id"]),
      listByShift: (shiftId) => attendances.lockAll({ shift_id: shiftId }, ["id"]),
      save: attendances.saveRaised,
    },
    ledger: {
      append: (added) => appendToLedger(scope, added),
      byId: (id) => entries.find({ id }),
      reversalOf: (id) => entries.find({ reverses: id }),
    },
    commitments: {
      insert: commitments.insert,
      find: ({ organisationId, year, unit, focusArea }) =>
        commitments.find({
          organisation_id: organisationId,
          year,
          unit,
          focus_area: toFocusColumn(focusArea),
        }),
      listOfYear: (organisationId, year) =>
        commitments.list({ organisation_id: organisationId, year }, ["unit", "focus_area"]),
      lockById: (id) => commitments.lock({ id }),
      save: commitments.save,
      keepRevision: revisions.insert,
    },
    exemptions: {
      insert: exemptions.insert,
      lockById: (id) => exemptions.lock({ id }),
      save: exemptions.saveRaised,
    },
    followUps: {
      insert: followUps.insert,
      lockById: (id) => followUps.lock({ id }),
      find: (appendixId, year) => followUps.find({ appendix_id: appendixId, year }),
      lockOf: (appendixId, year) => followUps.lock({ appendix_id: appendixId, year }),
      delete: followUps.delete,
      save: followUps.saveRaised,
    },
    series: {
      insert: series.insert,
      lockById: (id) => series.lock({ id }),
      save: (one) => saveOverVersion(scope, shiftSeriesTable, toShiftSeriesRow(one)),
    },
    clearanceNotes: {
      insert: clearanceNotes.insert,
      listByPerson: (personId) => clearanceNotes.list({ person_id: personId }, ["id"]),
    },
    chatIdentities: {
      find: (teamId, userId) => identities.find({ team_id: teamId, user_id: userId }),
      listByPerson: (personId) => identities.list({ person_id: personId }, ["team_id"]),
      insert: identities.insert,
      async replace(identity) {
        await identities.deleteWhere({ team_id: identity.teamId, user_id: identity.userId });
        await identities.insert(identity);
      },
    },
    chatInvitations: {
      insert: invitations.insert,
      lockByDigest: (codeDigest) => invitations.lock({ code_digest: codeDigest }),
      save: invitations.save,
    },
    joinCodes: {
      insert: joinCodes.insert,
      byDigest: (codeDigest) => joinCodes.find({ code_digest: codeDigest }),
      lockOf: (organisationId) => joinCodes.lock({ organisation_id: organisationId }),
      async deleteOf(organisationId) {
        const code = await joinCodes.lock({ organisation_id: organisationId });
        if (code) await joinCodes.delete(code.id);
        return code;
      },
    },
    joinTries: {
      lockOf: (by) => joinTries.lock({ tried_by: by }),
      insert: joinTries.insert,
      async replace(tries) {
        await joinTries.deleteWhere({ tried_by: tries.by });
        await joinTries.insert(tries);
      },
    },
    signInIdentities: {
      find: (issuer, subject) => signIns.find({ issuer, subject }),
      findByPerson: (issuer, personId) => signIns.find({ issuer, person_id: personId }),
      insert: signIns.insert,
    },
    channelRoutes: {
      insert: channelRoutes.insert,
      lockById: (id) => channelRoutes.lock({ id }),
      lockOf: ({ teamId, channelId }, districtId) =>
        channelRoutes.lock({ district_id: districtId, channel_team_id: teamId, channel_id: channelId }),
      save: channelRoutes.saveRaised,
      delete: channelRoutes.delete,
      listByDistrict: (districtId) => channelRoutes.list({ district_id: districtId }, ["id"]),
      listByChannel: ({ teamId, channelId }) =>
        channelRoutes.list({ channel_team_id: teamId, channel_id: channelId }, ["id"]),
      listByPace: (pace) => channelRoutes.list({ pace }, ["id"]),
    },
    calendarFeeds: {
      insert: calendars.insert,
      lockById: (id) => calendars.lock({ id }),
      save: calendars.save,
    },
    serviceTokens: {
      insert: tokens.insert,
      lockById: (id) => tokens.lock({ id }),
      save: tokens.save,
    },
    audit: { append: audit.insert },
    outbox: {
      async append(lane, fact, occurredAt) {
        outbox.add({ lane, fact, occurredAt });
      },
      async appendTimer(timer, dueAt) {
        outbox.addTimer({ timer, dueAt });
      },
    },
  };
}
