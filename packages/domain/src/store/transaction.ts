import type { Appendix } from "../appendix/appendix.ts";
import type { AuditEvent } from "../audit/audit-event.ts";
import type { ChannelRoute, RoutePace } from "../channel/channel-route.ts";
import type { ChatChannel } from "../chat/chat-channel.ts";
import type { ParkedRoute } from "../chat/parked-route.ts";
import type { ClearanceNote } from "../clearance/clearance-note.ts";
import type { District } from "../district/district.ts";
import type { Initiative } from "../initiative/initiative.ts";
import type {
  DistrictId,
  InitiativeId,
  MembershipId,
  OrganisationId,
  OutboxMessageId,
  PersonId,
  PledgeId,
  RouteId,
  SeatId,
  SeriesId,
  ShiftId,
} from "../kernel/ids.ts";
import type { Landlord } from "../landlord/landlord.ts";
import type { HeldNotice } from "../notice/held-notice.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { OutboxMessage, ParkedMessage } from "../outbox/delivery-queue.ts";
import type { Fact } from "../outbox/fact.ts";
import type { Lane } from "../outbox/lane.ts";
import type { KeptMessage } from "../outbox/outbox-overview.ts";
import type { Membership } from "../person/membership.ts";
import type { Person } from "../person/person.ts";
import type { Pledge } from "../pledge/pledge.ts";
import type { Seat } from "../seat/seat.ts";
import type { ShiftSeries } from "../series/shift-series.ts";
import type { Interval } from "../shift/iso-week.ts";
import type { Shift } from "../shift/shift.ts";
import type { Timer } from "../timer/timer.ts";
import type { AppendixPorts } from "./appendix-ports.ts";
import type { HoursPorts } from "./hours-ports.ts";
import type { IdentityPorts } from "./identity-ports.ts";

/**
 * All that a use case can touch, within one landlord: another landlord's rows are not there. `lock…` holds the row until the
 * transaction ends; what was locked must then be written, since on a cluster only writes are compared between nodes.
 */
export interface Transaction extends AppendixPorts, HoursPorts, IdentityPorts {
  readonly landlords: {
    insert(landlord: Landlord): Promise<void>;
    current(): Promise<Landlord | undefined>;
    /** True if any landlord talks in this chat workspace already: it is to be one landlord's alone. */
    hasChatTeam(chatTeamId: string): Promise<boolean>;
  };
  readonly districts: {
    insert(district: District): Promise<void>;
    byId(id: DistrictId): Promise<District | undefined>;
  };
  readonly organisations: {
    insert(organisation: Organisation): Promise<void>;
    byId(id: OrganisationId): Promise<Organisation | undefined>;
    /** Locked so that nobody else changes who belongs to it; to be saved even if nothing of it changed. Before any shift. */
    lockById(id: OrganisationId): Promise<Organisation | undefined>;
    save(organisation: Organisation): Promise<void>;
    withAppendices(
      id: OrganisationId,
    ): Promise<{ readonly organisation: Organisation; readonly appendices: readonly Appendix[] } | undefined>;
    /** True if an organisation of this landlord has the number already. */
    hasNumber(organisationNumber: string): Promise<boolean>;
  };
  readonly people: {
    insert(person: Person): Promise<void>;
    byId(id: PersonId): Promise<Person | undefined>;
    /** Locked so that nobody else gives the person a seat meanwhile; to be saved even if nothing of it changed. */
    lockById(id: PersonId): Promise<Person | undefined>;
    save(person: Person): Promise<void>;
    /** True if they have a seat, came to a shift, have pledged or signed, or have shown an extract. Read once they are locked. */
    hasDoneAnything(id: PersonId): Promise<boolean>;
    /** Those with one of the addresses, upper and lower case alike, by id. */
    listByWorkEmails(emails: readonly string[]): Promise<readonly Person[]>;
  };
  readonly memberships: {
    insert(membership: Membership): Promise<void>;
    save(membership: Membership): Promise<void>;
    delete(id: MembershipId): Promise<void>;
    listByPerson(personId: PersonId): Promise<readonly Membership[]>;
    listByOrganisation(organisationId: OrganisationId): Promise<readonly Membership[]>;
    /** Everybody's, by id. */
    listAll(): Promise<readonly Membership[]>;
  };
  /** What waits to be told. */
  readonly heldNotices: {
    insert(notice: HeldNotice): Promise<void>;
    delete(id: OutboxMessageId): Promise<void>;
    /** What is held for somebody, locked, by (occurredAt, id). */
    listByPerson(personId: PersonId): Promise<readonly HeldNotice[]>;
  };
  /** Channels that take nothing from us. */
  readonly parkedRoutes: {
    find(channel: ChatChannel): Promise<ParkedRoute | undefined>;
    insert(route: ParkedRoute): Promise<void>;
    /** True if it was there. */
    delete(channel: ChatChannel): Promise<boolean>;
  };
  readonly initiatives: {
    /** By id. */
    listByChannel(channel: ChatChannel): Promise<readonly Initiative[]>;
    insert(initiative: Initiative): Promise<void>;
    byId(id: InitiativeId): Promise<Initiative | undefined>;
    lockById(id: InitiativeId): Promise<Initiative | undefined>;
    save(initiative: Initiative): Promise<void>;
  };
  readonly shifts: {
    insert(shift: Shift): Promise<void>;
    /** Without a lock: what it says may be old by now. */
    byId(id: ShiftId): Promise<Shift | undefined>;
    lockById(id: ShiftId): Promise<Shift | undefined>;
    /** Locks the shift and then its live pledges, which come by (queuedAt, id): so no other writer's pledge is missed. */
    lockWithRoster(
      id: ShiftId,
    ): Promise<{ readonly shift: Shift; readonly roster: readonly Pledge[] } | undefined>;
    /** The ids of the initiative's drafts and open shifts that start later than `startsAfter`, by start. */
    listComing(initiativeId: InitiativeId, startsAfter: Temporal.Instant): Promise<readonly ShiftId[]>;
    /** The ids of shifts on which the organisation has a live pledge and that start later than `startsAfter`, by start. */
    listComingPledged(
      organisationId: OrganisationId,
      startsAfter: Temporal.Instant,
    ): Promise<readonly ShiftId[]>;
    /** The series' occurrences whose slot is that date or later, each locked, by slot. */
    listBySeries(seriesId: SeriesId, fromSlot: Temporal.PlainDate): Promise<readonly Shift[]>;
    /**
     * Writes the shift over the version it was read at, and raises its version by one. If another writer was there first the
     * whole work runs again; places taken and offered outside 0…capacity are a fault.
     */
    save(shift: Shift): Promise<void>;
  };
  readonly pledges: {
    insert(pledge: Pledge): Promise<void>;
    byId(id: PledgeId): Promise<Pledge | undefined>;
    /** The shift's live pledges by (queuedAt, id). Read after the shift was locked. */
    listLiveByShift(shiftId: ShiftId): Promise<readonly Pledge[]>;
    save(pledge: Pledge): Promise<void>;
  };
  readonly seats: {
    /** @throws if the person has a seat on the shift already */
    insert(seat: Seat): Promise<void>;
    byId(id: SeatId): Promise<Seat | undefined>;
    delete(id: SeatId): Promise<void>;
    /** By id. */
    listByPledge(pledgeId: PledgeId): Promise<readonly Seat[]>;
    listByShift(shiftId: ShiftId): Promise<readonly Seat[]>;
    /** The person's seats on shifts that are not cancelled and share a moment with the half-open interval. */
    listOverlapping(personId: PersonId, interval: Interval): Promise<readonly Seat[]>;
    /** The person's seats on shifts that start later, by (start, id). Without a lock: they may be gone by now. */
    listComing(personId: PersonId, startsAfter: Temporal.Instant): Promise<readonly Seat[]>;
  };
  readonly channelRoutes: {
    /** @throws if the channel hears of the district already */
    insert(route: ChannelRoute): Promise<void>;
    lockById(id: RouteId): Promise<ChannelRoute | undefined>;
    lockOf(channel: ChatChannel, districtId: DistrictId): Promise<ChannelRoute | undefined>;
    save(route: ChannelRoute): Promise<void>;
    delete(id: RouteId): Promise<void>;
    /** By id. */
    listByDistrict(districtId: DistrictId): Promise<readonly ChannelRoute[]>;
    /** By id. */
    listByChannel(channel: ChatChannel): Promise<readonly ChannelRoute[]>;
    /** By id. */
    listByPace(pace: RoutePace): Promise<readonly ChannelRoute[]>;
  };
  readonly series: {
    insert(series: ShiftSeries): Promise<void>;
    lockById(id: SeriesId): Promise<ShiftSeries | undefined>;
    /** Writes it over the version it was read at, as shifts are. */
    save(series: ShiftSeries): Promise<void>;
  };
  readonly clearanceNotes: {
    insert(note: ClearanceNote): Promise<void>;
    listByPerson(personId: PersonId): Promise<readonly ClearanceNote[]>;
  };
  readonly audit: { append(event: AuditEvent): Promise<void> };
  /** What has become of messages of the outbox, and what their senders do. */
  readonly deliveries: {
    byId(id: OutboxMessageId): Promise<KeptMessage | undefined>;
    /** The message and all that were given up in one post with it, each locked, in their lane's order; none if it is not given up. */
    lockParkedWith(id: OutboxMessageId): Promise<readonly ParkedMessage[]>;
    /** They are given up no longer, and as good as told. */
    settle(parked: readonly ParkedMessage[]): Promise<void>;
    /** Keeps senders off the lane until the transaction ends; false if one is at work on it. */
    hold(lane: Lane): Promise<boolean>;
    /** Gives up a message in a lane that is held; false if it does not wait to be told. */
    park(message: OutboxMessage, why: Pick<ParkedMessage, "reason" | "error" | "at">): Promise<boolean>;
    /** What is still to be told in a lane, in order; unless the lane is held, it may be told meanwhile. */
    listWaiting(lane: Lane): Promise<readonly OutboxMessage[]>;
    /** They are as good as told in a lane that is held, and senders may have it again. */
    pass(lane: Lane, messages: readonly OutboxMessage[]): Promise<void>;
    /** Lets senders take a lane at once that would rest for longer; false if it does not. */
    endRest(lane: Lane, now: Temporal.Instant): Promise<boolean>;
  };
  readonly outbox: {
    append(lane: Lane, fact: Fact, occurredAt: Temporal.Instant): Promise<void>;
    /** Has the timer run when it is due, by whichever process comes first. */
    appendTimer(timer: Timer, dueAt: Temporal.Instant): Promise<void>;
  };
}
