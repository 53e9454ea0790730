import type { ServiceToken } from "../access/service-token.ts";
import type { SignInIdentity } from "../access/sign-in-identity.ts";
import type { Appendix } from "../appendix/appendix.ts";
import type { ReadingLink } from "../appendix/reading-link.ts";
import type { Attendance } from "../attendance/attendance.ts";
import type { AuditEvent } from "../audit/audit-event.ts";
import type { CalendarFeed } from "../calendar/calendar-feed.ts";
import type { ChannelRoute } from "../channel/channel-route.ts";
import type { ChatIdentity } from "../chat/chat-identity.ts";
import type { ParkedRoute } from "../chat/parked-route.ts";
import type { ClearanceNote } from "../clearance/clearance-note.ts";
import type { Commitment, CommitmentRevision } from "../commitment/commitment.ts";
import type { District } from "../district/district.ts";
import type { Exemption } from "../exemption/exemption.ts";
import type { FollowUp } from "../follow-up/follow-up.ts";
import type {
  AppendixId,
  AttendanceId,
  AuditEventId,
  ClearanceNoteId,
  CommitmentId,
  DistrictId,
  ExemptionId,
  FollowUpId,
  InitiativeId,
  LandlordId,
  LedgerEntryId,
  OrganisationId,
  OutboxMessageId,
  PersonId,
  PledgeId,
  SeatId,
  SeriesId,
  ServiceTokenId,
  ShiftId,
} from "../kernel/ids.ts";
import type { Landlord } from "../landlord/landlord.ts";
import type { LedgerEntry } from "../ledger/ledger-entry.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { ParkedMessage } from "../outbox/delivery-queue.ts";
import type { Membership } from "../person/membership.ts";
import type { Person } from "../person/person.ts";
import type { Seat } from "../seat/seat.ts";
import type { ShiftSeries } from "../series/shift-series.ts";
import type { Shift } from "../shift/shift.ts";
import type { AppendixReader } from "./appendix-reader.ts";
import type {
  AttendanceFilter,
  AuditFilter,
  InitiativeFilter,
  LedgerFilter,
  OrganisationFilter,
  PledgeFilter,
  ShiftFilter,
} from "./filters.ts";
import type { ListedPledge, PlacedInitiative, PledgeNeeds, ShiftNeeds } from "./listed.ts";
import type { Page, PageRequest } from "./page.ts";
import type { RosterScope } from "./roster-scope.ts";
import type { AttendanceSums, LedgerSums, PledgeSums, RosterTotals, ShiftSums } from "./sums.ts";

/**
 * One landlord's committed data, for reading; another landlord's is not there. Every method is one statement, however many
 * ids it is given. Lists of nothing give nothing. Methods that take many parents page each of them by the same request.
 *
 * Order: districts, organisations and initiatives by (name or title, id) bytewise; shifts by (startsAt, id); pledges by
 * (queuedAt, id), an organisation's newest first; attendances by (reportedAt, id); the ledger by seq, newest first; audit events and
 * parked messages by (at, id), newest first. A page can be asked of the list the other way round.
 */
export interface Reader extends AppendixReader {
  landlord(): Promise<Landlord | undefined>;

  readonly districts: {
    byIds(ids: readonly DistrictId[]): Promise<readonly District[]>;
    page(page: PageRequest): Promise<Page<District>>;
    count(): Promise<number>;
  };
  readonly organisations: {
    byIds(ids: readonly OrganisationId[]): Promise<readonly Organisation[]>;
    page(filter: OrganisationFilter, page: PageRequest): Promise<Page<Organisation>>;
    count(filter: OrganisationFilter): Promise<number>;
  };
  readonly people: {
    byIds(ids: readonly PersonId[]): Promise<readonly Person[]>;
    /** Those with a membership in each organisation, by (display name, id). */
    listByOrganisations(
      ids: readonly OrganisationId[],
    ): Promise<ReadonlyMap<OrganisationId, readonly Person[]>>;
    /** Everybody with an address, whether they belong anywhere or not, by id. */
    listWithWorkEmail(): Promise<readonly Person[]>;
    memberships(personId: PersonId): Promise<readonly Membership[]>;
    /** By id. */
    membershipsByPeople(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, readonly Membership[]>>;
    /** How a person is known in chat. */
    chatIdentities(personIds: readonly PersonId[]): Promise<readonly ChatIdentity[]>;
  };
  readonly initiatives: {
    byIds(ids: readonly InitiativeId[]): Promise<readonly PlacedInitiative[]>;
    page(filter: InitiativeFilter, page: PageRequest): Promise<Page<PlacedInitiative>>;
    count(filter: InitiativeFilter): Promise<number>;
    pageByDistricts(
      ids: readonly DistrictId[],
      filter: InitiativeFilter,
      page: PageRequest,
    ): Promise<ReadonlyMap<DistrictId, Page<PlacedInitiative>>>;
    countByDistricts(
      ids: readonly DistrictId[],
      filter: InitiativeFilter,
    ): Promise<ReadonlyMap<DistrictId, number>>;
    /** The initiatives whose card lives in a chat channel. */
    listByChannel(teamId: string, channelId: string): Promise<readonly PlacedInitiative[]>;
  };
  readonly shifts: {
    byIds(ids: readonly ShiftId[]): Promise<readonly Shift[]>;
    /** Lists of shifts have all of each, unless it is said what is needed. */
    page(filter: ShiftFilter, page: PageRequest, needs?: ShiftNeeds): Promise<Page<Shift>>;
    count(filter: ShiftFilter): Promise<number>;
    pageByInitiatives(
      ids: readonly InitiativeId[],
      filter: ShiftFilter,
      page: PageRequest,
      needs?: ShiftNeeds,
    ): Promise<ReadonlyMap<InitiativeId, Page<Shift>>>;
    countByInitiatives(
      ids: readonly InitiativeId[],
      filter: ShiftFilter,
    ): Promise<ReadonlyMap<InitiativeId, number>>;
    pageBySeries(
      ids: readonly SeriesId[],
      filter: ShiftFilter,
      page: PageRequest,
      needs?: ShiftNeeds,
    ): Promise<ReadonlyMap<SeriesId, Page<Shift>>>;
    countBySeries(ids: readonly SeriesId[], filter: ShiftFilter): Promise<ReadonlyMap<SeriesId, number>>;
    sums(filter: ShiftFilter, now: Temporal.Instant): Promise<ShiftSums>;
    sumsByInitiatives(
      ids: readonly InitiativeId[],
      filter: ShiftFilter,
      now: Temporal.Instant,
    ): Promise<ReadonlyMap<InitiativeId, ShiftSums>>;
    sumsBySeries(
      ids: readonly SeriesId[],
      filter: ShiftFilter,
      now: Temporal.Instant,
    ): Promise<ReadonlyMap<SeriesId, ShiftSums>>;
  };
  readonly pledges: {
    byIds(ids: readonly PledgeId[]): Promise<readonly ListedPledge[]>;
    page(filter: PledgeFilter, page: PageRequest): Promise<Page<ListedPledge>>;
    count(filter: PledgeFilter): Promise<number>;
    sums(filter: PledgeFilter): Promise<PledgeSums>;
    sumsByShifts(ids: readonly ShiftId[], filter: PledgeFilter): Promise<ReadonlyMap<ShiftId, PledgeSums>>;
    sumsByOrganisations(
      ids: readonly OrganisationId[],
      filter: PledgeFilter,
    ): Promise<ReadonlyMap<OrganisationId, PledgeSums>>;
    /** @param needs everything, unless said. */
    pageByShifts(
      ids: readonly ShiftId[],
      filter: PledgeFilter,
      page: PageRequest,
      needs?: PledgeNeeds,
    ): Promise<ReadonlyMap<ShiftId, Page<ListedPledge>>>;
    countByShifts(ids: readonly ShiftId[], filter: PledgeFilter): Promise<ReadonlyMap<ShiftId, number>>;
    pageByOrganisations(
      ids: readonly OrganisationId[],
      filter: PledgeFilter,
      page: PageRequest,
    ): Promise<ReadonlyMap<OrganisationId, Page<ListedPledge>>>;
    countByOrganisations(
      ids: readonly OrganisationId[],
      filter: PledgeFilter,
    ): Promise<ReadonlyMap<OrganisationId, number>>;
    /** Each shift's live pledges by (queuedAt, id). */
    rostersOf(ids: readonly ShiftId[]): Promise<ReadonlyMap<ShiftId, readonly ListedPledge[]>>;
    totalsByShifts(
      ids: readonly ShiftId[],
      now: Temporal.Instant,
    ): Promise<ReadonlyMap<ShiftId, RosterTotals>>;
    /** The place in the waitlist, 1 for the first, of each of these pledges that is waitlisted. */
    waitlistPositions(ids: readonly PledgeId[]): Promise<ReadonlyMap<PledgeId, number>>;
  };
  /** What tells whether what was read of rosters still holds. */
  readonly rosters: {
    /** A text that is another one as soon as an initiative, a shift or a pledge of the scope has changed or come. */
    version(scope: RosterScope): Promise<string>;
    /** When time alone next changes what they say: a shift starts or ends, or an offer expires. Undefined for never. */
    nextMoment(scope: RosterScope, now: Temporal.Instant): Promise<Temporal.Instant | undefined>;
  };
  readonly seats: {
    byIds(ids: readonly SeatId[]): Promise<readonly Seat[]>;
    /** By id. */
    listByPledges(ids: readonly PledgeId[]): Promise<ReadonlyMap<PledgeId, readonly Seat[]>>;
    /** The person's seats on shifts that end after that moment, by (start, id). */
    listByPerson(personId: PersonId, endsAfter: Temporal.Instant): Promise<readonly Seat[]>;
  };
  readonly attendances: {
    byIds(ids: readonly AttendanceId[]): Promise<readonly Attendance[]>;
    page(filter: AttendanceFilter, page: PageRequest): Promise<Page<Attendance>>;
    count(filter: AttendanceFilter): Promise<number>;
    sums(filter: AttendanceFilter): Promise<AttendanceSums>;
    /** By (reportedAt, id). */
    listByShifts(ids: readonly ShiftId[]): Promise<ReadonlyMap<ShiftId, readonly Attendance[]>>;
  };
  readonly ledger: {
    byIds(ids: readonly LedgerEntryId[]): Promise<readonly LedgerEntry[]>;
    page(filter: LedgerFilter, page: PageRequest): Promise<Page<LedgerEntry>>;
    count(filter: LedgerFilter): Promise<number>;
    sums(filter: LedgerFilter): Promise<LedgerSums>;
    sumsByOrganisations(
      ids: readonly OrganisationId[],
      filter: LedgerFilter,
    ): Promise<ReadonlyMap<OrganisationId, LedgerSums>>;
  };
  readonly commitments: {
    byIds(ids: readonly CommitmentId[]): Promise<readonly Commitment[]>;
    /** By (year, id). */
    listByOrganisations(
      ids: readonly OrganisationId[],
    ): Promise<ReadonlyMap<OrganisationId, readonly Commitment[]>>;
    /** The first one first. */
    revisions(
      ids: readonly CommitmentId[],
    ): Promise<ReadonlyMap<CommitmentId, readonly CommitmentRevision[]>>;
  };
  readonly exemptions: {
    byIds(ids: readonly ExemptionId[]): Promise<readonly Exemption[]>;
    /** By (from, id). */
    listByOrganisations(
      ids: readonly OrganisationId[],
    ): Promise<ReadonlyMap<OrganisationId, readonly Exemption[]>>;
  };
  readonly followUps: {
    byIds(ids: readonly FollowUpId[]): Promise<readonly FollowUp[]>;
    /** By (year, id). */
    listByAppendices(ids: readonly AppendixId[]): Promise<ReadonlyMap<AppendixId, readonly FollowUp[]>>;
  };
  readonly series: {
    byIds(ids: readonly SeriesId[]): Promise<readonly ShiftSeries[]>;
    listByInitiatives(
      ids: readonly InitiativeId[],
    ): Promise<ReadonlyMap<InitiativeId, readonly ShiftSeries[]>>;
  };
  readonly channelRoutes: {
    /** All there are, by id. */
    list(): Promise<readonly ChannelRoute[]>;
  };
  readonly calendarFeeds: {
    /** All there ever were, by id. */
    list(): Promise<readonly CalendarFeed[]>;
  };
  readonly serviceTokens: {
    byIds(ids: readonly ServiceTokenId[]): Promise<readonly ServiceToken[]>;
    /** All that were ever made, by id: the oldest first. */
    list(): Promise<readonly ServiceToken[]>;
  };
  readonly auditEvents: {
    byIds(ids: readonly AuditEventId[]): Promise<readonly AuditEvent[]>;
    page(filter: AuditFilter, page: PageRequest): Promise<Page<AuditEvent>>;
    count(filter: AuditFilter): Promise<number>;
  };
  /** Channels that take nothing from us, the longest first. */
  readonly parkedRoutes: { list(): Promise<readonly ParkedRoute[]> };
  /** Messages of the outbox that were given up. */
  readonly parkedMessages: {
    byIds(ids: readonly OutboxMessageId[]): Promise<readonly ParkedMessage[]>;
    page(page: PageRequest): Promise<Page<ParkedMessage>>;
    count(): Promise<number>;
  };
  readonly clearanceNotes: {
    byIds(ids: readonly ClearanceNoteId[]): Promise<readonly ClearanceNote[]>;
    listByPeople(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, readonly ClearanceNote[]>>;
  };
}

/** What can be looked up before it is known whose data it is. */
export interface Directory {
  landlordByChatTeam(teamId: string): Promise<Landlord | undefined>;
  /** Who a chat account is at this landlord; it may be somebody at another one too. */
  chatIdentity(landlordId: LandlordId, teamId: string, userId: string): Promise<ChatIdentity | undefined>;
  /** Who somebody that an identity provider signed in is at this landlord. */
  signInIdentity(
    landlordId: LandlordId,
    issuer: string,
    subject: string,
  ): Promise<SignInIdentity | undefined>;
  /** The one that was offered as this document. */
  appendixByDocumentHash(documentHash: string): Promise<Appendix | undefined>;
  readingLinkByDigest(digest: string): Promise<ReadingLink | undefined>;
  calendarFeedByDigest(digest: string): Promise<CalendarFeed | undefined>;
  serviceTokenByDigest(digest: string): Promise<ServiceToken | undefined>;
  landlords(): Promise<readonly Landlord[]>;
}
