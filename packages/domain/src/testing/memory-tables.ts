import type { ServiceToken } from "../access/service-token.ts";
import type { SignInIdentity } from "../access/sign-in-identity.ts";
import { type Appendix, isOpen } from "../appendix/appendix.ts";
import type { ReadingLink } from "../appendix/reading-link.ts";
import type { Signature } from "../appendix/signature.ts";
import type { SigningCode } from "../appendix/signing-code.ts";
import type { Attendance } from "../attendance/attendance.ts";
import type { AuditEvent } from "../audit/audit-event.ts";
import type { CalendarFeed } from "../calendar/calendar-feed.ts";
import type { ChannelRoute } from "../channel/channel-route.ts";
import type { ChatIdentity } from "../chat/chat-identity.ts";
import type { ChatInvitation } from "../chat/chat-invitation.ts";
import type { ParkedRoute } from "../chat/parked-route.ts";
import type { ClearanceNote } from "../clearance/clearance-note.ts";
import type { Commitment, CommitmentRevision } from "../commitment/commitment.ts";
import type { District } from "../district/district.ts";
import type { Exemption } from "../exemption/exemption.ts";
import type { FollowUp } from "../follow-up/follow-up.ts";
import type { Initiative } from "../initiative/initiative.ts";
import type { LandlordId } from "../kernel/ids.ts";
import type { Landlord } from "../landlord/landlord.ts";
import type { Lease } from "../lease/lease.ts";
import type { LedgerEntry } from "../ledger/ledger-entry.ts";
import type { HeldNotice } from "../notice/held-notice.ts";
import type { JoinCode } from "../organisation/join-code.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { OutboxMessage, ParkedMessage } from "../outbox/delivery-queue.ts";
import { laneOfChannel } from "../outbox/lane.ts";
import type { JoinTries } from "../person/join-tries.ts";
import type { Membership } from "../person/membership.ts";
import type { Person } from "../person/person.ts";
import { isLive, type Pledge } from "../pledge/pledge.ts";
import type { Seat } from "../seat/seat.ts";
import type { ShiftSeries } from "../series/shift-series.ts";
import type { Shift } from "../shift/shift.ts";
import type { TemplateVersion } from "../template/template-version.ts";
import type { DueTimer } from "../timer/timer-queue.ts";
import { MemoryTable, type TableShape } from "./memory-table.ts";

/** A command that was answered: what was asked, and the answer as JSON. */
export type AnsweredCommand = {
  readonly landlordId: LandlordId;
  readonly key: string;
  readonly fingerprint: string;
  readonly answer: string;
};

/** How many numbers of a landlord's registry a year has had. */
type RegistryCount = { readonly landlordId: LandlordId; readonly year: number; readonly count: number };

/** A timer that was not run yet. */
export type StoredTimer = DueTimer & {
  /** It rests until then after a failure. */
  readonly notBefore: Temporal.Instant | null;
  /** Who runs it, until when by the store's own clock, in milliseconds. */
  readonly lease: { readonly owner: string; readonly until: number } | null;
  readonly lastError: string | null;
};

type Owned = { readonly id: string; readonly landlordId: LandlordId };

function owned<Row extends Owned>(
  name: string,
  ...uniques: readonly ((row: Row) => string | null)[]
): MemoryTable<Row> {
  return table<Row>({ name, keyOf: (row) => row.id, landlordOf: (row) => row.landlordId, uniques });
}

function table<Row>(shape: TableShape<Row>): MemoryTable<Row> {
  return new MemoryTable<Row>(shape);
}

export type MemoryTables = ReturnType<typeof emptyTables>;

export function emptyTables() {
  return {
    landlords: table<Landlord>({
      name: "landlord",
      keyOf: (row) => row.id,
      landlordOf: (row) => row.id,
      uniques: [(row) => row.chatTeamId],
    }),
    districts: owned<District>("district"),
    organisations: owned<Organisation>(
      "organisation",
      (row) => row.organisationNumber && `${row.landlordId} ${row.organisationNumber}`,
    ),
    people: owned<Person>("person"),
    memberships: owned<Membership>("membership"),
    leases: owned<Lease>("lease", (row) => `${row.organisationId} ${row.number}`),
    templateVersions: owned<TemplateVersion>(
      "template version",
      (row) => `${row.landlordId} ${row.language} ${row.number} ${row.template}`,
    ),
    appendices: owned<Appendix>(
      "appendix",
      (row) => (row.state === "ACTIVE" ? `${row.organisationId} ${row.leaseNumber}` : null),
      (row) => (row.offer && isOpen(row) ? `${row.organisationId} ${row.leaseNumber}` : null),
      (row) => row.registryNumber && `${row.landlordId} ${row.registryNumber}`,
      (row) => row.offer?.documentHash ?? null,
    ),
    signatures: table<Signature>({
      name: "signature",
      keyOf: (row) => `${row.appendixId} ${row.party}`,
      landlordOf: (row) => row.landlordId,
    }),
    signingCodes: owned<SigningCode>("signing code", (row) => `${row.appendixId} ${row.party}`),
    readingLinks: table<ReadingLink>({
      name: "reading link",
      keyOf: (row) => `${row.appendixId} ${row.personId}`,
      landlordOf: (row) => row.landlordId,
      uniques: [(row) => row.digest],
    }),
    registryCounts: table<RegistryCount>({
      name: "registry count",
      keyOf: (row) => `${row.landlordId} ${row.year}`,
      landlordOf: (row) => row.landlordId,
    }),
    initiatives: owned<Initiative>("initiative"),
    shifts: owned<Shift>("shift", ({ seriesId, slot }) => seriesId && slot && `${seriesId} ${slot}`),
    pledges: owned<Pledge>("pledge", (row) => (isLive(row) ? `${row.organisationId} ${row.shiftId}` : null)),
    seats: owned<Seat>("seat", (row) => `${row.shiftId} ${row.personId}`),
    attendances: owned<Attendance>("attendance", (row) => row.seatId ?? row.pledgeId),
    ledger: owned<LedgerEntry>(
      "ledger entry",
      (row) => `${row.landlordId} ${row.seq}`,
      (row) => row.reverses,
    ),
    commitments: owned<Commitment>(
      "commitment",
      (row) => `${row.organisationId} ${row.year} ${row.unit} ${row.focusArea}`,
    ),
    commitmentRevisions: table<CommitmentRevision>({
      name: "commitment revision",
      keyOf: (row) => `${row.commitmentId} ${row.revision}`,
      landlordOf: (row) => row.landlordId,
    }),
    exemptions: owned<Exemption>("exemption"),
    followUps: owned<FollowUp>("follow-up", (row) => `${row.appendixId} ${row.year}`),
    channelRoutes: owned<ChannelRoute>(
      "channel route",
      ({ channel, districtId }) => `${channel.teamId}/${channel.channelId} ${districtId}`,
    ),
    series: owned<ShiftSeries>("series"),
    clearanceNotes: owned<ClearanceNote>("clearance note"),
    timers: owned<StoredTimer>("timer"),
    heldNotices: owned<HeldNotice>("held notice"),
    chatIdentities: table<ChatIdentity>({
      name: "chat identity",
      keyOf: (row) => chatKey(row.landlordId, row.teamId, row.userId),
      landlordOf: (row) => row.landlordId,
    }),
    signInIdentities: table<SignInIdentity>({
      name: "sign-in identity",
      keyOf: (row) => signInKey(row.landlordId, row.issuer, row.subject),
      landlordOf: (row) => row.landlordId,
      uniques: [(row) => `${row.issuer} ${row.personId}`],
    }),
    chatInvitations: owned<ChatInvitation>("invitation", (row) => row.codeDigest),
    joinCodes: owned<JoinCode>(
      "join code",
      (row) => row.codeDigest,
      (row) => row.organisationId,
    ),
    joinTries: table<JoinTries>({
      name: "join tries",
      keyOf: (row) => triesKey(row.landlordId, row.by),
      landlordOf: (row) => row.landlordId,
    }),
    calendarFeeds: owned<CalendarFeed>("calendar feed", (row) => row.digest),
    serviceTokens: owned<ServiceToken>("token", (row) => row.digest),
    auditEvents: owned<AuditEvent>("audit event"),
    outboxMessages: owned<OutboxMessage>("message", (row) => `${row.lane} ${row.seq}`),
    parkedRoutes: table<ParkedRoute>({
      name: "parked route",
      keyOf: (row) => laneOfChannel(row.landlordId, row),
      landlordOf: (row) => row.landlordId,
    }),
    parkedMessages: table<ParkedMessage>({
      name: "parked message",
      keyOf: (row) => row.message.id,
      landlordOf: (row) => row.message.landlordId,
    }),
    answeredCommands: table<AnsweredCommand>({
      name: "command key",
      keyOf: (row) => commandKey(row.landlordId, row.key),
      landlordOf: (row) => row.landlordId,
    }),
  };
}

export function chatKey(landlordId: LandlordId, teamId: string, userId: string): string {
  return `${landlordId} ${teamId}/${userId}`;
}

export function signInKey(landlordId: LandlordId, issuer: string, subject: string): string {
  return `${landlordId} ${issuer} ${subject}`;
}

export function triesKey(landlordId: LandlordId, by: string): string {
  return `${landlordId} ${by}`;
}

/** A key is its landlord's own: two landlords may use the same. */
export function commandKey(landlordId: LandlordId, key: string): string {
  return `${landlordId} ${key}`;
}

export function copyTables(tables: MemoryTables): MemoryTables {
  return {
    landlords: tables.landlords.copy(),
    districts: tables.districts.copy(),
    organisations: tables.organisations.copy(),
    people: tables.people.copy(),
    memberships: tables.memberships.copy(),
    leases: tables.leases.copy(),
    templateVersions: tables.templateVersions.copy(),
    appendices: tables.appendices.copy(),
    signatures: tables.signatures.copy(),
    signingCodes: tables.signingCodes.copy(),
    readingLinks: tables.readingLinks.copy(),
    registryCounts: tables.registryCounts.copy(),
    initiatives: tables.initiatives.copy(),
    shifts: tables.shifts.copy(),
    pledges: tables.pledges.copy(),
    seats: tables.seats.copy(),
    attendances: tables.attendances.copy(),
    ledger: tables.ledger.copy(),
    commitments: tables.commitments.copy(),
    commitmentRevisions: tables.commitmentRevisions.copy(),
    exemptions: tables.exemptions.copy(),
    followUps: tables.followUps.copy(),
    channelRoutes: tables.channelRoutes.copy(),
    series: tables.series.copy(),
    clearanceNotes: tables.clearanceNotes.copy(),
    timers: tables.timers.copy(),
    heldNotices: tables.heldNotices.copy(),
    chatIdentities: tables.chatIdentities.copy(),
    signInIdentities: tables.signInIdentities.copy(),
    chatInvitations: tables.chatInvitations.copy(),
    joinCodes: tables.joinCodes.copy(),
    joinTries: tables.joinTries.copy(),
    calendarFeeds: tables.calendarFeeds.copy(),
    serviceTokens: tables.serviceTokens.copy(),
    auditEvents: tables.auditEvents.copy(),
    outboxMessages: tables.outboxMessages.copy(),
    parkedRoutes: tables.parkedRoutes.copy(),
    parkedMessages: tables.parkedMessages.copy(),
    answeredCommands: tables.answeredCommands.copy(),
  };
}
