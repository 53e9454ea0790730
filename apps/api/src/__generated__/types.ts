import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgendaMapper, AgendaAreaMapper, AgendaLineMapper, AgendaPartyMapper, AttendeeMapper, FollowUpMapper, ShortYearMapper } from './../follow-up/follow-up.mappers.ts';
import type { AppendixMapper, AppendixOfferMapper, SignatoryMapper, SignatureMapper } from './../appendix/appendix.mappers.ts';
import type { AttendanceMapper, AttendanceConnectionMapper } from './../attendance/attendance.mappers.ts';
import type { AuditEventMapper, AuditEventConnectionMapper } from './../audit/audit.mappers.ts';
import type { CalendarFeedMapper } from './../calendar/calendar-feed.mappers.ts';
import type { ChangeRolesSuccessMapper, MembershipMapper, PersonMapper, RegisterPersonSuccessMapper } from './../person/person.mappers.ts';
import type { ChannelRouteMapper } from './../channel/channel.mappers.ts';
import type { ClearanceNoteMapper } from './../clearance/clearance.mappers.ts';
import type { CommitmentMapper, CommitmentRevisionMapper } from './../commitment/commitment.mappers.ts';
import type { DistrictMapper, DistrictConnectionMapper } from './../district/district.mappers.ts';
import type { ExemptionMapper } from './../exemption/exemption.mappers.ts';
import type { InitiativeMapper, InitiativeConnectionMapper } from './../initiative/initiative.mappers.ts';
import type { LandlordMapper } from './../landlord/landlord.mappers.ts';
import type { LeaseMapper } from './../lease/lease.mappers.ts';
import type { LedgerEntryMapper, LedgerEntryConnectionMapper } from './../ledger/ledger.mappers.ts';
import type { OrganisationMapper, OrganisationConnectionMapper } from './../organisation/organisation.mappers.ts';
import type { PeopleBusyErrorMapper, ShiftMapper, ShiftConnectionMapper } from './../shift/shift.mappers.ts';
import type { PledgeMapper, PledgeConnectionMapper } from './../pledge/pledge.mappers.ts';
import type { RosterSnapshotMapper, ShiftChangeMapper } from './../roster/roster.mappers.ts';
import type { SeatMapper } from './../seat/seat.mappers.ts';
import type { ServiceTokenMapper, ViewerMapper } from './../access/access.mappers.ts';
import type { ShiftSeriesMapper } from './../series/series.mappers.ts';
import type { TemplateVersionMapper } from './../template/template.mappers.ts';
import type { UntoldNoticeMapper, UntoldNoticeConnectionMapper } from './../outbox/outbox.mappers.ts';
import type { ApiContext } from '../server/api-context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string | number; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date without a zone, RFC 3339: `2026-11-24`. Which zone's date it is, its field says. */
  Date: { input: string; output: string; }
  /**
   * A moment, RFC 3339: `2026-11-24T15:00:00Z`. Written in UTC; read with any offset, to the millisecond, from the year 1000
   * to 9999.
   */
  DateTime: { input: Temporal.Instant; output: Temporal.Instant; }
  /** Any JSON value, as it is. Only where what there is to say depends on something else. */
  JSON: { input: unknown; output: unknown; }
  /** A time by the clock on the wall: `16:30`. Which zone's it is, its field says. */
  LocalTime: { input: string; output: string; }
  /** Whole minutes, 0 or more: `90` is an hour and a half. A field that takes only some of them says which. */
  Minutes: { input: number; output: number; }
  /** A zone of the IANA time zone database: `Europe/Stockholm`. */
  TimeZone: { input: string; output: string; }
};

export type AcceptOfferInput = {
  /** One that places are held out to. */
  readonly pledgeId: Scalars['ID']['input'];
};

export type AcceptOfferResult = AcceptOfferSuccess | AppendixNotActiveError | IdempotencyKeyReusedError | NotOfferedError | PledgeNotFoundError | PledgeNotLiveError;

/** The places that were offered are the organisation's. */
export type AcceptOfferSuccess = {
  readonly __typename?: 'AcceptOfferSuccess';
  /** As it is from now on: confirmed. */
  readonly pledge: Pledge;
};

/** What kind of actor does something. */
export type ActorKind =
  /** Somebody in chat whom nobody knows yet. */
  | 'CHAT_GUEST'
  /** Whoever runs the installation. */
  | 'OPERATOR'
  /** A person, in chat or signed in. */
  | 'PERSON'
  /** An internal tool, by its service token. */
  | 'SERVICE'
  /** Somebody who signed in for the first time. */
  | 'SIGN_IN_GUEST'
  /** Time itself: what falls due without anybody's doing. */
  | 'SYSTEM';

/** Where a command comes in. */
export type ActorSource =
  /** Here. */
  | 'API'
  /** In chat. */
  | 'CHAT'
  /** At the installation's command line. */
  | 'COMMAND_LINE'
  /** At a page behind a link of that person alone, such as is sent by e-mail. */
  | 'LINK'
  /** Nowhere: it fell due. */
  | 'TIMER';

export type AddDistrictInput = {
  /** What people call it: `Vivalla`. At most 100 characters. */
  readonly name: Scalars['String']['input'];
};

export type AddDistrictResult = AddDistrictSuccess | IdempotencyKeyReusedError | InvalidInputError;

export type AddDistrictSuccess = {
  readonly __typename?: 'AddDistrictSuccess';
  /** The new district. */
  readonly district: District;
};

export type AddMembershipInput = {
  /** Where. */
  readonly organisationId: Scalars['ID']['input'];
  /** Whom. */
  readonly personId: Scalars['ID']['input'];
  /** All that the person is to be there; at least one. */
  readonly roles: ReadonlyArray<Role>;
};

export type AddMembershipResult = AddMembershipSuccess | AlreadyMemberError | IdempotencyKeyReusedError | InvalidInputError | OrganisationNotFoundError | PersonNotFoundError | StaffOfAnotherOrganisationError;

export type AddMembershipSuccess = {
  readonly __typename?: 'AddMembershipSuccess';
  /** Where they belong now, too. */
  readonly organisation: Organisation;
  /** Whom. */
  readonly personId: Scalars['ID']['output'];
};

export type AdjustHoursInput = {
  /** Not 0; less than 0 to take away, at most 500000 either way. */
  readonly minutes: Scalars['Int']['input'];
  /** Whose hours. */
  readonly organisationId: Scalars['ID']['input'];
  /** Kept with the entry. At most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The date that says what periods the minutes belong to. */
  readonly workedOn: Scalars['Date']['input'];
};

export type AdjustHoursResult = AdjustHoursSuccess | IdempotencyKeyReusedError | InvalidInputError | OrganisationNotFoundError | OwnHoursError;

export type AdjustHoursSuccess = {
  readonly __typename?: 'AdjustHoursSuccess';
  /** The adjustment. */
  readonly entry: LedgerEntry;
};

export type AdoptLinesInput = {
  /** The follow-up, which was held. */
  readonly followUpId: Scalars['ID']['input'];
  /** As they were proposed, or as was agreed instead; from 1 to 20. */
  readonly lines: ReadonlyArray<LineToAdoptInput>;
  /** Whose lines they are: the tenant's of the appendix, or the landlord itself. */
  readonly organisationId: Scalars['ID']['input'];
};

export type AdoptLinesResult = AdoptLinesSuccess | CommitmentExistsError | FollowUpNotFoundError | FollowUpNotHeldError | IdempotencyKeyReusedError | InvalidInputError | OrganisationNotFoundError | RaiseNeedsPersonError;

export type AdoptLinesSuccess = {
  readonly __typename?: 'AdoptLinesSuccess';
  /** Those of the next year, in the order of the lines. */
  readonly commitments: ReadonlyArray<Commitment>;
};

/** The shift is for adults only, and whoever names must vouch that the person is one. */
export type AdultNotConfirmedError = UserError & {
  readonly __typename?: 'AdultNotConfirmedError';
  readonly message: Scalars['String']['output'];
  /** Whom somebody must vouch for. */
  readonly personId: Scalars['ID']['output'];
};

/** What there is to talk of at a follow-up, by what is known now. */
export type Agenda = {
  readonly __typename?: 'Agenda';
  /** Coming shifts that fit what the tenant has taken on for the next year, or might; at most 5, none where that is nothing. */
  readonly fitting?: Maybe<ReadonlyArray<Shift>>;
  /** Whose lines are agreed at it: the year after, or, where that is over by now, the one that runs. */
  readonly nextYear: Scalars['Int']['output'];
  /** The tenant first, and then the landlord: both have committed themselves. */
  readonly parties: ReadonlyArray<AgendaParty>;
  /** The lease's first year, where it was too short for a follow-up of its own; else null. */
  readonly shortYear?: Maybe<ShortYear>;
  /** The year that it looks back on. */
  readonly year: Scalars['Int']['output'];
};

/** A focus area in a party's year. */
export type AgendaArea = {
  readonly __typename?: 'AgendaArea';
  /** The primary one of each shift's initiative; null for what is of none in particular. */
  readonly focusArea?: Maybe<FocusArea>;
  /** Of confirmed and fulfilled pledges. */
  readonly pledgedMinutes: Scalars['Minutes']['output'];
  /** What was promised for it, as it was set. */
  readonly promisedMinutes: Scalars['Minutes']['output'];
  /** What the ledger adds up to. */
  readonly verifiedMinutes: Scalars['Int']['output'];
};

/** One line of what a party has taken on for the year. */
export type AgendaLine = {
  readonly __typename?: 'AgendaLine';
  /** The line. */
  readonly commitmentId: Scalars['ID']['output'];
  /** The focus area that it is for; null for any. */
  readonly focusArea?: Maybe<FocusArea>;
  /** What is left of the target, pro rata; null where `verified` is. */
  readonly left?: Maybe<Scalars['Int']['output']>;
  /** What else was agreed; may be empty. */
  readonly note: Scalars['String']['output'];
  /** What is left of the target by the days of the year on which it holds. */
  readonly proRataTarget: Scalars['Int']['output'];
  /**
   * What it might be next year: as it is, or, where less was verified or is still to be, halfway between that and what was promised.
   * Never more.
   */
  readonly proposedTarget: Scalars['Int']['output'];
  /** In the unit. */
  readonly target: Scalars['Int']['output'];
  /** What it is counted in. */
  readonly unit: CommitmentUnit;
  /** What was verified of it: an area's hours count for the line of that area first. Null for places and events, which nothing counts. */
  readonly verified?: Maybe<Scalars['Int']['output']>;
};

/** One party's year. */
export type AgendaParty = {
  readonly __typename?: 'AgendaParty';
  /** The focus areas in which anything was promised, pledged or verified. */
  readonly areas: ReadonlyArray<AgendaArea>;
  /** Where it stands in the year. */
  readonly balance: Balance;
  /** What it has taken on for the year, and what might become of that. */
  readonly lines: ReadonlyArray<AgendaLine>;
  /** The organisation that it is. */
  readonly organisation: Organisation;
  /** Which of the two. */
  readonly party: AttendingParty;
};

/** They belong to the organisation already. */
export type AlreadyMemberError = UserError & {
  readonly __typename?: 'AlreadyMemberError';
  readonly message: Scalars['String']['output'];
  /** Which. */
  readonly organisation: Organisation;
};

/** The organisation has a pledge on the shift: change that one instead. */
export type AlreadyPledgedError = UserError & {
  readonly __typename?: 'AlreadyPledgedError';
  readonly message: Scalars['String']['output'];
  /** How many places that pledge was for. */
  readonly places: Scalars['Int']['output'];
  /** The pledge it has. */
  readonly pledge: Pledge;
};

/** The party has signed. */
export type AlreadySignedError = UserError & {
  readonly __typename?: 'AlreadySignedError';
  readonly message: Scalars['String']['output'];
};

/** What was seen is not what was offered. */
export type AnotherDocumentError = UserError & {
  readonly __typename?: 'AnotherDocumentError';
  readonly message: Scalars['String']['output'];
};

/**
 * A social-smart lease appendix (socialsmart hyresbilaga) to one of a tenant's leases. In it the landlord commits itself, and the
 * tenant is invited to take part.
 */
export type Appendix = Node & {
  readonly __typename?: 'Appendix';
  /**
   * Where the document is read as a page, with a token as for this API; null for one that was agreed on paper, and where nobody has said
   * what the API's public address is. People without a sign-in need a link: see makeReadingLink.
   */
  readonly documentUrl?: Maybe<Scalars['String']['output']>;
  /** The first date it holds, in the landlord's zone. */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** Why it ends, or will; null where no end is set, or nobody has said. */
  readonly endReason?: Maybe<EndReason>;
  /** The first date it no longer holds; null while no end is set. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /**
   * When the next follow-up is due, in the landlord's zone: as it was set, else a year after `effectiveFrom`, and so each year. Null
   * where none is: it does not hold, or ends before.
   */
  readonly followUpDueOn?: Maybe<Scalars['Date']['output']>;
  /** The calendar year that that looks back on. */
  readonly followUpDueYear?: Maybe<Scalars['Int']['output']>;
  /** The meetings at which its years are followed up, by year. */
  readonly followUps: ReadonlyArray<FollowUp>;
  readonly id: Scalars['ID']['output'];
  /** Whether it holds today, in the landlord's zone: that it is `ACTIVE` and its dates say so. */
  readonly isActiveToday: Scalars['Boolean']['output'];
  /** The lease's number in the landlord's own register. */
  readonly leaseNumber: Scalars['String']['output'];
  /** What was offered; null for one that was agreed on paper. */
  readonly offer?: Maybe<AppendixOffer>;
  /** The tenant that leases. */
  readonly organisation: Organisation;
  /** The same as a PDF. */
  readonly pdfUrl?: Maybe<Scalars['String']['output']>;
  /** The number in the landlord's registry (diarienummer); null for one that was entered before each had one. */
  readonly registryNumber?: Maybe<Scalars['String']['output']>;
  /** Who has signed, the landlord's first; none of one that was agreed on paper. */
  readonly signatures: ReadonlyArray<Signature>;
  /** How far it has come. */
  readonly state: AppendixState;
  /** Why it was declined or withdrawn; null where nobody has said. */
  readonly stateReason?: Maybe<Scalars['String']['output']>;
  /** Where anybody is told whether the document is genuine, and how far it has come; null as above. */
  readonly verifyUrl?: Maybe<Scalars['String']['output']>;
};

/** An appendix follows the lease's dates, which stay until it has ended. */
export type AppendixFollowsLeaseError = UserError & {
  readonly __typename?: 'AppendixFollowsLeaseError';
  /** The one that does. */
  readonly appendix: Appendix;
  readonly message: Scalars['String']['output'];
};

/** A tenant pledges under a social-smart lease appendix, and has none that is active on the shift's date. */
export type AppendixNotActiveError = UserError & {
  readonly __typename?: 'AppendixNotActiveError';
  /** The shift's date, in its zone. */
  readonly date: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
};

/** There is no such appendix. */
export type AppendixNotFoundError = UserError & {
  readonly __typename?: 'AppendixNotFoundError';
  /** The id that names nothing. */
  readonly appendixId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};

/** It is not, or no longer, an offer to be signed. */
export type AppendixNotOpenError = UserError & {
  readonly __typename?: 'AppendixNotOpenError';
  readonly message: Scalars['String']['output'];
  /** How far it has come. */
  readonly state: AppendixState;
};

/** Only what both have signed can end; an offer is withdrawn or declined. */
export type AppendixNotSignedError = UserError & {
  readonly __typename?: 'AppendixNotSignedError';
  readonly message: Scalars['String']['output'];
  /** How far it has come. */
  readonly state: AppendixState;
};

/** What was offered. None of it changes from then on. */
export type AppendixOffer = {
  readonly __typename?: 'AppendixOffer';
  /** SHA-256 of what is signed, in hexadecimal. */
  readonly documentHash: Scalars['String']['output'];
  /** The language of the document. */
  readonly language: Language;
  /** When it was offered. */
  readonly offeredAt: Scalars['DateTime']['output'];
  /** Who is to sign, the landlord's first. */
  readonly signatories: ReadonlyArray<Signatory>;
  /** The text it was offered on. */
  readonly templateVersion: TemplateVersion;
  /** The last date it can be signed on, in the landlord's zone. */
  readonly validUntil: Scalars['Date']['output'];
};

/** How far an appendix has come. */
export type AppendixState =
  /** It holds, from `effectiveFrom` to before `endsOn`. Only such a one lets its tenant pledge. */
  | 'ACTIVE'
  /** The tenant said no. */
  | 'DECLINED'
  /** Being written. */
  | 'DRAFT'
  /** It held, and does no more. */
  | 'ENDED'
  /** Nobody signed in time. */
  | 'EXPIRED'
  /** Offered to the tenant. */
  | 'OFFERED'
  /** One of the two has signed. */
  | 'PARTLY_SIGNED'
  /** Both have signed; it has not begun to hold. */
  | 'SIGNED'
  /** The landlord took the offer back. */
  | 'WITHDRAWN';

/** Whether a pledge counts at once. */
export type Approval =
  /** It does. */
  | 'AUTO'
  /** A coordinator says yes or no first. */
  | 'MANUAL';

/** A coordinator is to say yes to more places or minutes, and can make the pledge more; fewer need no yes. */
export type ApprovalNeededError = UserError & {
  readonly __typename?: 'ApprovalNeededError';
  readonly message: Scalars['String']['output'];
};

export type ApprovePledgeInput = {
  /** One that waits for a yes. */
  readonly pledgeId: Scalars['ID']['input'];
};

export type ApprovePledgeResult = AppendixNotActiveError | ApprovePledgeSuccess | IdempotencyKeyReusedError | InitiativeNotOpenError | NotPendingError | PledgeNotFoundError | PledgeNotLiveError;

export type ApprovePledgeSuccess = {
  readonly __typename?: 'ApprovePledgeSuccess';
  /** Its state says whether it holds its places, waits for them, or is offered part of them. */
  readonly pledge: Pledge;
};

export type AskToSignInput = {
  /** The offer. */
  readonly appendixId: Scalars['ID']['input'];
  /** What one has seen: the offer's `documentHash`. */
  readonly documentHash: Scalars['String']['input'];
  /** How the code is to be sent. */
  readonly method: SignatureMethod;
};

export type AskToSignResult = AlreadySignedError | AnotherDocumentError | AppendixNotFoundError | AppendixNotOpenError | AskToSignSuccess | IdempotencyKeyReusedError | OfferLapsedError | SignatoryNotReachableError | TooManyCodesError;

export type AskToSignSuccess = {
  readonly __typename?: 'AskToSignSuccess';
  /** What is to be signed. */
  readonly appendix: Appendix;
  /** How the code is sent. It is good for ten minutes from then on. */
  readonly method: SignatureMethod;
};

/** What was reported of a seat, or of all those places of a pledge that take no names. It can be corrected until the shift is settled. */
export type Attendance = Node & {
  readonly __typename?: 'Attendance';
  /** The entry of the ledger that they stand in. */
  readonly entry?: Maybe<LedgerEntry>;
  readonly id: Scalars['ID']['output'];
  /** Whether its minutes stand in the ledger. */
  readonly isVerified: Scalars['Boolean']['output'];
  /** Reported minutes in all. */
  readonly minutes: Scalars['Minutes']['output'];
  /** Reported minutes of each of them; null where nobody came. */
  readonly minutesEach?: Maybe<Scalars['Minutes']['output']>;
  /** The organisation that pledged it. */
  readonly organisation: Organisation;
  /** Places that somebody came to: 1 or 0 of a seat, any number where heads are counted. */
  readonly places: Scalars['Int']['output'];
  /** The pledge whose place it is. */
  readonly pledge: Pledge;
  /** Why somebody stayed longer than planned, or what else there was to say. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was reported, or last corrected. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** Who reported it, null for a program. Needs `people:read`. */
  readonly reportedBy?: Maybe<Person>;
  /** Whose place it is; null where heads are counted. */
  readonly seat?: Maybe<Seat>;
  /** The shift that has ended. */
  readonly shift: Shift;
  /** Never EXPECTED: who is expected has none. */
  readonly state: AttendanceState;
};

/** A page of attendances. */
export type AttendanceConnection = {
  readonly __typename?: 'AttendanceConnection';
  readonly edges: ReadonlyArray<AttendanceEdge>;
  /** Reported minutes, on every page. */
  readonly minutes: Scalars['Minutes']['output'];
  /** The same items without their cursors. */
  readonly nodes: ReadonlyArray<Attendance>;
  readonly pageInfo: PageInfo;
  /** Places that somebody came to, on every page. */
  readonly placesPresent: Scalars['Int']['output'];
  /** How many there are in all, on every page. */
  readonly totalCount: Scalars['Int']['output'];
};

export type AttendanceEdge = {
  readonly __typename?: 'AttendanceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Attendance;
};

/** There is no such attendance, or none of one of those that were named. */
export type AttendanceNotFoundError = UserError & {
  readonly __typename?: 'AttendanceNotFoundError';
  readonly message: Scalars['String']['output'];
};

/** The shift is settled: what was reported stands, and only entries of the ledger can be reversed. */
export type AttendanceSettledError = UserError & {
  readonly __typename?: 'AttendanceSettledError';
  readonly message: Scalars['String']['output'];
};

/** What is known of who comes to a place. */
export type AttendanceState =
  /** Nobody came, for a good reason. */
  | 'EXCUSED'
  /** Nobody has reported yet. */
  | 'EXPECTED'
  /** Nobody came, and nobody knows why. */
  | 'NO_SHOW'
  /** Somebody came. */
  | 'PRESENT';

/** The hours stand in the ledger: that entry has to be reversed first. */
export type AttendanceVerifiedError = UserError & {
  readonly __typename?: 'AttendanceVerifiedError';
  /** The entry of the ledger, which says of what. */
  readonly entryId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  /** The pledge whose place it is. */
  readonly pledgeId: Scalars['ID']['output'];
};

/** Somebody who was at a follow-up. Nobody is named. */
export type Attendee = {
  readonly __typename?: 'Attendee';
  /** As what. */
  readonly capacity: Scalars['String']['output'];
  /** Whom they spoke for. */
  readonly party: AttendingParty;
};

export type AttendeeInput = {
  /** As what, and not who. At most 100 characters. */
  readonly capacity: Scalars['String']['input'];
  /** Whom they spoke for. */
  readonly party: AttendingParty;
};

/** Whom somebody at a follow-up spoke for. */
export type AttendingParty =
  /** The landlord. */
  | 'LANDLORD'
  /** Neither, such as an association that hosts. */
  | 'OTHER'
  /** The tenant. */
  | 'TENANT';

/** One change, as it was noted in the transaction that made it. */
export type AuditEvent = Node & {
  readonly __typename?: 'AuditEvent';
  /** What was done, by the command's name: `cancelShift`. There may be new ones at any time. */
  readonly action: Scalars['String']['output'];
  /**
   * Who: a person's id, a service token's, a chat account as `TEAM/USER`, or the account of a sign-in; null for the operator and
   * for time.
   */
  readonly actorId?: Maybe<Scalars['String']['output']>;
  /** What kind of actor made it. */
  readonly actorKind: ActorKind;
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** What changed, as facts, by the action: `{ "state": ["WAITLISTED", "CONFIRMED"] }` says from what to what. */
  readonly change: Scalars['JSON']['output'];
  readonly id: Scalars['ID']['output'];
  /** Where the command came in. */
  readonly source: ActorSource;
  /** The same, to read on from; null for what has no place in this schema, and for what whoever asks may not see. */
  readonly subject?: Maybe<Node>;
  /** What was changed. */
  readonly subjectId: Scalars['ID']['output'];
};

/** A page of audit events. */
export type AuditEventConnection = {
  readonly __typename?: 'AuditEventConnection';
  readonly edges: ReadonlyArray<AuditEventEdge>;
  /** The same items without their cursors. */
  readonly nodes: ReadonlyArray<AuditEvent>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  readonly totalCount: Scalars['Int']['output'];
};

export type AuditEventEdge = {
  readonly __typename?: 'AuditEventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: AuditEvent;
};

/** Where an organisation stands in a period, in minutes. Below target there is a talk, and nothing else. */
export type Balance = {
  readonly __typename?: 'Balance';
  /** The same before days were taken out: its own targets as they were set. */
  readonly committedMinutes?: Maybe<Scalars['Int']['output']>;
  /** Promised minutes of its confirmed pledges on shifts of the period that are to come. */
  readonly plannedMinutes: Scalars['Minutes']['output'];
  /**
   * What is left, pro rata, of what it has taken on in minutes for the years of the period; null where it has taken nothing on, and
   * for part of a year.
   */
  readonly targetMinutes?: Maybe<Scalars['Int']['output']>;
  /** What its entries of the ledger in the period add up to. */
  readonly verifiedMinutes: Scalars['Int']['output'];
};

/** A calendar that other programs read. */
export type CalendarFeed = Node & {
  readonly __typename?: 'CalendarFeed';
  /** When it was opened. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Names it to be revoked; it is not its address. */
  readonly id: Scalars['ID']['output'];
  /** When it was last read, to the hour; null if never. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is called, also in the calendars that show it. */
  readonly name: Scalars['String']['output'];
  /** The initiative, district, organisation or person whose shifts it shows. */
  readonly ofId: Scalars['ID']['output'];
  /** Whose shifts it shows. */
  readonly shows: CalendarFeedKind;
};

/** Whose shifts a calendar shows. */
export type CalendarFeedKind =
  /** Those of all initiatives in a district. */
  | 'DISTRICT'
  /** An initiative's. */
  | 'INITIATIVE'
  /** Those that an organisation has confirmed pledges on. */
  | 'ORGANISATION'
  /** Those that a person has a seat on, or had one until they were cancelled. */
  | 'PERSON';

/** There is no such calendar. */
export type CalendarFeedNotFoundError = UserError & {
  readonly __typename?: 'CalendarFeedNotFoundError';
  /** The id that names nothing. */
  readonly calendarFeedId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};

/** It was revoked before. */
export type CalendarFeedRevokedBeforeError = UserError & {
  readonly __typename?: 'CalendarFeedRevokedBeforeError';
  readonly message: Scalars['String']['output'];
  /** When that was. */
  readonly revokedAt: Scalars['DateTime']['output'];
};

/** Whose shifts the calendar is to show. Example: `{ initiativeId: "initiative_01k…" }`. */
export type CalendarScopeInput =
  /** Those of all initiatives in a district. */
  { readonly districtId: Scalars['ID']['input']; readonly initiativeId?: never; readonly organisationId?: never; readonly personId?: never; }
  |  /** An initiative's. */
  { readonly districtId?: never; readonly initiativeId: Scalars['ID']['input']; readonly organisationId?: never; readonly personId?: never; }
  |  /** Those that an organisation has confirmed pledges on. */
  { readonly districtId?: never; readonly initiativeId?: never; readonly organisationId: Scalars['ID']['input']; readonly personId?: never; }
  |  /** Those that a person has a seat on, or had one until they were cancelled. */
  { readonly districtId?: never; readonly initiativeId?: never; readonly organisationId?: never; readonly personId: Scalars['ID']['input']; };

/** There is no such initiative, district, organisation or person. */
export type CalendarScopeNotFoundError = UserError & {
  readonly __typename?: 'CalendarScopeNotFoundError';
  readonly message: Scalars['String']['output'];
  /** The id that names nothing. */
  readonly ofId: Scalars['ID']['output'];
};

export type CancelFollowUpInput = {
  /** The follow-up that is planned. */
  readonly followUpId: Scalars['ID']['input'];
};

export type CancelFollowUpResult = CancelFollowUpSuccess | FollowUpHeldError | FollowUpNotFoundError | IdempotencyKeyReusedError;

export type CancelFollowUpSuccess = {
  readonly __typename?: 'CancelFollowUpSuccess';
  /** The follow-up, which is no more. */
  readonly followUpId: Scalars['ID']['output'];
};

export type CancelInitiativeInput = {
  /** One that is neither completed nor cancelled. */
  readonly initiativeId: Scalars['ID']['input'];
  /** Why; shown to everybody concerned. At most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

export type CancelInitiativeResult = CancelInitiativeSuccess | IdempotencyKeyReusedError | InitiativeNotFoundError | InitiativeStateWrongError | InvalidInputError;

export type CancelInitiativeSuccess = {
  readonly __typename?: 'CancelInitiativeSuccess';
  /** As it is from now on. */
  readonly initiative: Initiative;
  /** How many pledges on them that held places or waited were cancelled. */
  readonly pledgesCancelled: Scalars['Int']['output'];
  /** How many shifts that had not started were cancelled with it. */
  readonly shiftsCancelled: Scalars['Int']['output'];
};

export type CancelShiftInput = {
  /** Why; shown to everybody concerned. At most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** One that has not started. */
  readonly shiftId: Scalars['ID']['input'];
};

export type CancelShiftResult = CancelShiftSuccess | IdempotencyKeyReusedError | InvalidInputError | ShiftNotCancellableError | ShiftNotFoundError | ShiftStartedError;

export type CancelShiftSuccess = {
  readonly __typename?: 'CancelShiftSuccess';
  /** How many pledges that held places or waited for them were cancelled with it. */
  readonly pledgesCancelled: Scalars['Int']['output'];
  /** As it is from now on: cancelled. */
  readonly shift: Shift;
};

/** An organisation has, or waits for, more places than the cap would let it. */
export type CapBelowPledgedError = UserError & {
  readonly __typename?: 'CapBelowPledgedError';
  readonly message: Scalars['String']['output'];
  /** The most that one organisation has. */
  readonly places: Scalars['Int']['output'];
};

/** More places are held than there would be: name the pledges that are to go to the waitlist. */
export type CapacityBelowHeldError = UserError & {
  readonly __typename?: 'CapacityBelowHeldError';
  /** Places that would be held, taken or offered. */
  readonly held: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

export type ChangePledgeInput = {
  /** Whether fewer places may be offered where not all are free; if left out, as it was. */
  readonly acceptsPart?: InputMaybe<Scalars['Boolean']['input']>;
  /** Minutes for each place; if left out, as it was, and null for the whole shift. Fewer only where the shift allows part of it. */
  readonly minutesPerPlace?: InputMaybe<Scalars['Minutes']['input']>;
  /** How many people will come from now on, from 1 to the shift's capacity. */
  readonly places: Scalars['Int']['input'];
  /** One that counts. */
  readonly pledgeId: Scalars['ID']['input'];
  /**
   * Why another's pledge is changed; shown to those who made it, at most 500 characters. The landlord's people need one for
   * fewer places or minutes.
   */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type ChangePledgeResult = AppendixNotActiveError | ApprovalNeededError | ChangePledgeSuccess | IdempotencyKeyReusedError | InitiativeNotOpenError | InvalidInputError | LongerThanShiftError | MoreNamedThanPlacesError | MoreThanCapacityError | OfferPendingError | OverCapError | PartOfShiftNotAllowedError | PledgeNotFoundError | PledgeNotLiveError | RemovalNeedsReasonError | ShiftFullError | ShiftStartedError;

export type ChangePledgeSuccess = {
  readonly __typename?: 'ChangePledgeSuccess';
  /** As it is from now on. */
  readonly pledge: Pledge;
};

export type ChangeRolesInput = {
  /** Where. */
  readonly organisationId: Scalars['ID']['input'];
  /** Whose. */
  readonly personId: Scalars['ID']['input'];
  /** All that the person is to be there; at least one. Who is to be nothing is removed instead. */
  readonly roles: ReadonlyArray<Role>;
};

export type ChangeRolesResult = ChangeRolesSuccess | IdempotencyKeyReusedError | InvalidInputError | LastContactError | PersonNotFoundError | StaffOfAnotherOrganisationError;

export type ChangeRolesSuccess = {
  readonly __typename?: 'ChangeRolesSuccess';
  /** Needs `people:read`. */
  readonly person?: Maybe<Person>;
  /** Whose roles they are. */
  readonly personId: Scalars['ID']['output'];
};

/** A channel that hears of a district. */
export type ChannelRoute = Node & {
  readonly __typename?: 'ChannelRoute';
  /** The channel, by the chat platform's id. */
  readonly chatChannelId: Scalars['String']['output'];
  /** What it hears of. */
  readonly district: District;
  readonly id: Scalars['ID']['output'];
  /** When it hears. */
  readonly pace: RoutePace;
};

export type ChooseNoticesInput = {
  /** Which messages. */
  readonly kind: NoticeKind;
  /** Whether they are wanted. */
  readonly wanted: Scalars['Boolean']['input'];
};

export type ChooseNoticesResult = ChooseNoticesSuccess | IdempotencyKeyReusedError | NoticeNotOptionalError;

export type ChooseNoticesSuccess = {
  readonly __typename?: 'ChooseNoticesSuccess';
  /** All kinds that one does without now. */
  readonly noticesOff: ReadonlyArray<NoticeKind>;
};

/**
 * A note that a person has shown an extract from the criminal records register (anteckning om uppvisat registerutdrag). By
 * Lag (2013:852) nothing more may be kept: not the extract, not a copy, not what it said.
 */
export type ClearanceNote = Node & {
  readonly __typename?: 'ClearanceNote';
  readonly id: Scalars['ID']['output'];
  /** The organisation the person came from. */
  readonly organisation: Organisation;
  /** Who of the landlord's people saw it. */
  readonly seenBy?: Maybe<Person>;
  /** When it was shown, in the landlord's zone. */
  readonly shownOn: Scalars['Date']['output'];
  /** The last date it counts on: an extract may be at most one year old. */
  readonly validUntil: Scalars['Date']['output'];
};

/** The code is older than ten minutes: ask for another. */
export type CodeExpiredError = UserError & {
  readonly __typename?: 'CodeExpiredError';
  readonly message: Scalars['String']['output'];
};

export type CommitYearlyInput = {
  /** The focus area that it is for; left out for any. */
  readonly focusArea?: InputMaybe<FocusArea>;
  /** What else was agreed. At most 2000 characters. */
  readonly note: Scalars['String']['input'];
  /** Who takes it on: a tenant, an association, or the landlord itself. */
  readonly organisationId: Scalars['ID']['input'];
  /** In the unit; 0 or more. */
  readonly target: Scalars['Int']['input'];
  /** What it is counted in. */
  readonly unit: CommitmentUnit;
  /** The calendar year. */
  readonly year: Scalars['Int']['input'];
};

export type CommitYearlyResult = CommitYearlySuccess | CommitmentExistsError | IdempotencyKeyReusedError | InvalidInputError | OrganisationNotFoundError;

export type CommitYearlySuccess = {
  readonly __typename?: 'CommitYearlySuccess';
  /** As it was entered. */
  readonly commitment: Commitment;
};

/** One line of what an organisation, a tenant or the landlord itself, takes on for a year. An organisation's lines add up. */
export type Commitment = Node & {
  readonly __typename?: 'Commitment';
  /** The focus area that it is for; null for any. */
  readonly focusArea?: Maybe<FocusArea>;
  readonly id: Scalars['ID']['output'];
  /** What else was agreed; may be empty. */
  readonly note: Scalars['String']['output'];
  /** Who has taken it on. */
  readonly organisation: Organisation;
  /**
   * What is left of the target, rounded down: its share of the days of the year on which an appendix of the organisation's holds and
   * no exemption does. For the landlord and associations, exemptions alone take days out.
   */
  readonly proRataTarget: Scalars['Int']['output'];
  /** 1, and one more with every revision. */
  readonly revision: Scalars['Int']['output'];
  /** All that it has been, the first one first; the last is what it is. */
  readonly revisions: ReadonlyArray<CommitmentRevision>;
  /** In the unit; 0 or more. */
  readonly target: Scalars['Int']['output'];
  /** What it is counted in. */
  readonly unit: CommitmentUnit;
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
};

/** The organisation has a line of that unit and focus area for the year: revise that one. */
export type CommitmentExistsError = UserError & {
  readonly __typename?: 'CommitmentExistsError';
  /** The line that is there. */
  readonly commitmentId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};

/** There is no such commitment. */
export type CommitmentNotFoundError = UserError & {
  readonly __typename?: 'CommitmentNotFoundError';
  /** The id that names nothing. */
  readonly commitmentId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};

/** What a commitment was at one of its revisions. */
export type CommitmentRevision = {
  readonly __typename?: 'CommitmentRevision';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who made it so; null for a program. Needs `people:read`. */
  readonly madeBy?: Maybe<Person>;
  /** What else was agreed. */
  readonly note: Scalars['String']['output'];
  /** 1 for the first. */
  readonly revision: Scalars['Int']['output'];
  /** In the commitment's unit. */
  readonly target: Scalars['Int']['output'];
};

/** What a commitment is counted in. */
export type CommitmentUnit =
  /** Occasions, whoever comes to them. */
  | 'EVENTS'
  /** Minutes of people's time. */
  | 'MINUTES'
  /** Places on shifts. */
  | 'PLACES';

export type CompleteInitiativeInput = {
  /** One that is published or paused. */
  readonly initiativeId: Scalars['ID']['input'];
};

export type CompleteInitiativeResult = CompleteInitiativeSuccess | IdempotencyKeyReusedError | InitiativeNotFoundError | InitiativeStateWrongError | ShiftsRemainError;

export type CompleteInitiativeSuccess = {
  readonly __typename?: 'CompleteInitiativeSuccess';
  /** As it is from now on. */
  readonly initiative: Initiative;
};

/** Somebody who was to coordinate is not one of the landlord's own people. */
export type CoordinatorNotStaffError = UserError & {
  readonly __typename?: 'CoordinatorNotStaffError';
  readonly message: Scalars['String']['output'];
};

export type DeclineAppendixInput = {
  /** The offer. */
  readonly appendixId: Scalars['ID']['input'];
  /** Why, for the landlord to read. At most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

export type DeclineAppendixResult = AppendixNotFoundError | AppendixNotOpenError | DeclineAppendixSuccess | IdempotencyKeyReusedError | InvalidInputError;

export type DeclineAppendixSuccess = {
  readonly __typename?: 'DeclineAppendixSuccess';
  /** As it is now. */
  readonly appendix: Appendix;
};

export type DeclineOfferInput = {
  /** One that places are held out to. */
  readonly pledgeId: Scalars['ID']['input'];
};

export type DeclineOfferResult = DeclineOfferSuccess | IdempotencyKeyReusedError | NotOfferedError | PledgeNotFoundError | PledgeNotLiveError;

export type DeclineOfferSuccess = {
  readonly __typename?: 'DeclineOfferSuccess';
  /** As it is from now on: declined. */
  readonly pledge: Pledge;
};

/** A part of town (stadsdel). */
export type District = Node & {
  readonly __typename?: 'District';
  readonly id: Scalars['ID']['output'];
  /** What is done in the district, by title. */
  readonly initiatives: InitiativeConnection;
  /** What people call it: `Vivalla`. */
  readonly name: Scalars['String']['output'];
};


/** A part of town (stadsdel). */
export type DistrictinitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  focusArea?: InputMaybe<FocusArea>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: InitiativeOrder;
  states?: InputMaybe<ReadonlyArray<InitiativeState>>;
};

/** A page of districts. */
export type DistrictConnection = {
  readonly __typename?: 'DistrictConnection';
  readonly edges: ReadonlyArray<DistrictEdge>;
  /** The same items without their cursors. */
  readonly nodes: ReadonlyArray<District>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  readonly totalCount: Scalars['Int']['output'];
};

export type DistrictEdge = {
  readonly __typename?: 'DistrictEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: District;
};

/** There is no such district. */
export type DistrictNotFoundError = UserError & {
  readonly __typename?: 'DistrictNotFoundError';
  /** The id that names nothing. */
  readonly districtId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};

/** What a list of districts is sorted by. */
export type DistrictOrder =
  /** By name, bytewise: capitals before small letters, å behind z. */
  | 'NAME_ASC'
  /** The other way round. */
  | 'NAME_DESC';

export type DraftTemplateVersionInput = {
  /** Markdown, of at most 20,000 characters. What stands in double braces is checked when it is published. */
  readonly body: Scalars['String']['input'];
  /** The language it is written in. */
  readonly language: Language;
  /** What the template is called: versions of one name and language are numbered together. At most 100 characters. */
  readonly template: Scalars['String']['input'];
  /** The draft to change; left out for a new one. */
  readonly templateVersionId?: InputMaybe<Scalars['ID']['input']>;
};

export type DraftTemplateVersionResult = DraftTemplateVersionSuccess | IdempotencyKeyReusedError | InvalidInputError | TemplateNotDraftError | TemplateVersionNotFoundError;

export type DraftTemplateVersionSuccess = {
  readonly __typename?: 'DraftTemplateVersionSuccess';
  /** As it is now. */
  readonly templateVersion: TemplateVersion;
};

/** Somebody else has the address, who would be taken for this one where they sign in by it. */
export type EmailAddressTakenError = UserError & {
  readonly __typename?: 'EmailAddressTakenError';
  readonly message: Scalars['String']['output'];
};

export type EndAppendixInput = {
  /** One that both have signed. */
  readonly appendixId: Scalars['ID']['input'];
  /**
   * The first date it no longer holds, in the landlord's zone; today or earlier ends it at once, and it is never after that of its lease.
   * Left out with `LEASE_ENDED`, by whoever plans, an end that is still to come is taken back: it then ends with its lease.
   */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why; not `SUPERSEDED`, which only another appendix does. */
  readonly reason: EndReason;
};

export type EndAppendixResult = AppendixNotFoundError | AppendixNotSignedError | EndAppendixSuccess | IdempotencyKeyReusedError | InvalidInputError;

export type EndAppendixSuccess = {
  readonly __typename?: 'EndAppendixSuccess';
  /** As it is now. */
  readonly appendix: Appendix;
  /** How many pledges on later shifts were cancelled with it. */
  readonly cancelledPledges: Scalars['Int']['output'];
};

export type EndLeaseInput = {
  /**
   * The first date it no longer runs, after `startsOn`, in the landlord's zone; today or earlier ends its appendix at once. Left out where
   * it runs on after all: its appendix then does too.
   */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The lease. */
  readonly leaseId: Scalars['ID']['input'];
};

export type EndLeaseResult = EndLeaseSuccess | IdempotencyKeyReusedError | InvalidInputError | LeaseNotFoundError;

export type EndLeaseSuccess = {
  readonly __typename?: 'EndLeaseSuccess';
  /** Those that end with it, or whose offers are taken back: each has changed. */
  readonly appendices: ReadonlyArray<Appendix>;
  /** How many pledges on later shifts were cancelled with them. */
  readonly cancelledPledges: Scalars['Int']['output'];
  /** As it is now. */
  readonly lease: Lease;
};

/** Why an appendix ends. */
export type EndReason =
  /** Its lease does. */
  | 'LEASE_ENDED'
  /** Another appendix to the same lease took its place. */
  | 'SUPERSEDED'
  /** The landlord ended it. */
  | 'TERMINATED_BY_LANDLORD'
  /** The tenant ended it. */
  | 'TERMINATED_BY_TENANT';

export type EndSeriesInput = {
  /** The first date on which no shift is held any more, in the series' zone: today or later. */
  readonly from: Scalars['Date']['input'];
  /** Why; shown on shifts that are no longer held. At most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The series to end. */
  readonly seriesId: Scalars['ID']['input'];
};

export type EndSeriesResult = EndSeriesSuccess | IdempotencyKeyReusedError | InitiativeOverError | InvalidInputError | SeriesNotFoundError;

export type EndSeriesSuccess = {
  readonly __typename?: 'EndSeriesSuccess';
  /** How many stay, out of the series' hands, because people have pledged on them. */
  readonly detached: Scalars['Int']['output'];
  /** How many shifts are no longer held; nobody had pledged on them. */
  readonly dropped: Scalars['Int']['output'];
  /** As it is from now on. */
  readonly series: ShiftSeries;
};

/** The entry has been taken back already. */
export type EntryAlreadyReversedError = UserError & {
  readonly __typename?: 'EntryAlreadyReversedError';
  readonly message: Scalars['String']['output'];
  /** The entry that takes it back. */
  readonly reversedBy: Scalars['ID']['output'];
};

/** The entry is a reversal itself: the hours are verified or adjusted anew. */
export type EntryIsReversalError = UserError & {
  readonly __typename?: 'EntryIsReversalError';
  readonly message: Scalars['String']['output'];
  /** The entry that it takes back. */
  readonly reverses: Scalars['ID']['output'];
};

/** There is no such entry. */
export type EntryNotFoundError = UserError & {
  readonly __typename?: 'EntryNotFoundError';
  /** The id that names nothing. */
  readonly entryId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};

/**
 * Days on which nothing is asked of an organisation's commitments: its targets are lowered by their share of the year. Days of
 * several exemptions are taken out once.
 */
export type Exemption = Node & {
  readonly __typename?: 'Exemption';
  /** The first date, in the landlord's zone. */
  readonly from: Scalars['Date']['output'];
  /** Why. */
  readonly ground: ExemptionGround;
  readonly id: Scalars['ID']['output'];
  /** More of why; empty only where the ground says it all. */
  readonly note: Scalars['String']['output'];
  /** Who is exempt: a tenant, an association, or the landlord itself. */
  readonly organisation: Organisation;
  /** The first date behind it; the same as `from` for one that was taken back. */
  readonly to: Scalars['Date']['output'];
};

/** Why an organisation is exempt from its commitments. */
export type ExemptionGround =
  /** What the note says. */
  | 'OTHER'
  /** Its premises are being renovated. */
  | 'RENOVATION'
  /** Its premises stand empty. */
  | 'VACANCY';

/** There is no such exemption. */
export type ExemptionNotFoundError = UserError & {
  readonly __typename?: 'ExemptionNotFoundError';
  /** The id that names nothing. */
  readonly exemptionId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};

/** What an initiative works for (fokusområde): the five that the appendix names. */
export type FocusArea =
  /** Demokrati. */
  | 'DEMOCRACY'
  /** Jämställdhet. */
  | 'GENDER_EQUALITY'
  /** Integration. */
  | 'INTEGRATION'
  /** Arbetsmarknad. */
  | 'LABOUR_MARKET'
  /** Trygghet. */
  | 'SAFETY';

/**
 * The meeting at which both parties look back on a calendar year in which an appendix of a lease held, and ahead. There is one for each
 * lease and year.
 */
export type FollowUp = Node & {
  readonly __typename?: 'FollowUp';
  /** What there is to talk of, by what is known now; once it was noted, by what was known then, whatever has changed since. */
  readonly agenda: Agenda;
  /** The appendix that is followed up. */
  readonly appendix?: Maybe<Appendix>;
  /** Who was there; nobody until it was held. */
  readonly attendees: ReadonlyArray<Attendee>;
  /** When it is to be held, in the landlord's zone. */
  readonly dueOn: Scalars['Date']['output'];
  /** When it was held; null until it was. */
  readonly heldOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  /** What was said, as plain text; empty until it was held. */
  readonly minutes: Scalars['String']['output'];
  /** The tenant of the appendix. */
  readonly organisation: Organisation;
  /**
   * Where it is read as a page, with a token as for this API; null where nobody has said what the API's public address is. People
   * without a sign-in need a link: see makeReadingLink.
   */
  readonly pageUrl?: Maybe<Scalars['String']['output']>;
  /** The same as a PDF. */
  readonly pdfUrl?: Maybe<Scalars['String']['output']>;
  /** How often that was noted: 0 until it was held. */
  readonly revision: Scalars['Int']['output'];
  /** The calendar year that it looks back on. */
  readonly year: Scalars['Int']['output'];
};

/** The follow-up was held: there is nothing to plan. */
export type FollowUpHeldError = UserError & {
  readonly __typename?: 'FollowUpHeldError';
  /** The follow-up that was. */
  readonly followUpId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};

/** There is no such follow-up. */
export type FollowUpNotFoundError = UserError & {
  readonly __typename?: 'FollowUpNotFoundError';
  /** The id that names nothing. */
  readonly followUpId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};

/** The follow-up was not held yet: what is agreed at it is not known. */
export type FollowUpNotHeldError = UserError & {
  readonly __typename?: 'FollowUpNotHeldError';
  /** The follow-up. */
  readonly followUpId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};

/** A day that is free: a public holiday, or one on which nobody expects to work. */
export type FreeDay = {
  readonly __typename?: 'FreeDay';
  /** Which day: `2026-04-06`. */
  readonly date: Scalars['Date']['output'];
  /** Its name in English: `Easter Monday`. */
  readonly en: Scalars['String']['output'];
  /** Whether the law makes it free, or custom. */
  readonly kind: FreeDayKind;
  /** Its name in Swedish: `annandag påsk`. */
  readonly sv: Scalars['String']['output'];
};

/** Why a day is free. */
export type FreeDayKind =
  /** By custom: Midsummer Eve, Christmas Eve and New Year's Eve. */
  | 'CUSTOMARY_FREE_DAY'
  /** By Lag (1989:253) om allmänna helgdagar. */
  | 'PUBLIC_HOLIDAY';

export type GrantExemptionInput = {
  /** The first date, in the landlord's zone. */
  readonly from: Scalars['Date']['input'];
  /** Why. */
  readonly ground: ExemptionGround;
  /** More of why; `OTHER` needs it. At most 500 characters. */
  readonly note: Scalars['String']['input'];
  /** Who is exempt. */
  readonly organisationId: Scalars['ID']['input'];
  /** The first date behind it. */
  readonly to: Scalars['Date']['input'];
};

export type GrantExemptionResult = GrantExemptionSuccess | IdempotencyKeyReusedError | InvalidInputError | OrganisationNotFoundError;

export type GrantExemptionSuccess = {
  readonly __typename?: 'GrantExemptionSuccess';
  /** As it was granted. */
  readonly exemption: Exemption;
};

/** What is said of those places of a pledge that have no name. */
export type HeadCountInput = {
  /** How long each of them stayed, from 1 to 1440; as planned, where nothing is said. */
  readonly minutes?: InputMaybe<Scalars['Minutes']['input']>;
  /** How many came. */
  readonly places: Scalars['Int']['input'];
  /** The pledge. */
  readonly pledgeId: Scalars['ID']['input'];
  /** Asked for where they stayed more than 15 minutes longer than planned. At most 500 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What becomes of an occurrence of a series on a free day. */
export type HolidayPolicy =
  /** It is held as on any other day. */
  | 'KEEP'
  /** No shift is held. */
  | 'SKIP'
  /** It is held, and whoever plans is told of the day. */
  | 'WARN';

/** All of the hours had been verified before. */
export type HoursAlreadyVerifiedError = UserError & {
  readonly __typename?: 'HoursAlreadyVerifiedError';
  /** Those that were named. */
  readonly attendanceIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly message: Scalars['String']['output'];
};

/** The idempotency key was used before: for another command, with another input, or by another token. */
export type IdempotencyKeyReusedError = UserError & {
  readonly __typename?: 'IdempotencyKeyReusedError';
  /** The key, as it was given. */
  readonly idempotencyKey: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** Something that is done again and again in a district (insats): homework help, a safety walk, a language café. */
export type Initiative = Node & {
  readonly __typename?: 'Initiative';
  /** The channel of the landlord's chat workspace in which its roster card lives, by the chat platform's id; null if it has none. */
  readonly chatChannelId?: Maybe<Scalars['String']['output']>;
  /** The landlord's people who look after it. Needs `people:read`. */
  readonly coordinators?: Maybe<ReadonlyArray<Person>>;
  /** What is done there, in words; may be empty. */
  readonly description: Scalars['String']['output'];
  /** Where it is done. */
  readonly district: District;
  /** Who runs it on site (insatsvärd). */
  readonly host: Organisation;
  readonly id: Scalars['ID']['output'];
  /** Whether children take part, so that those who help show a record extract first. */
  readonly involvesMinors: Scalars['Boolean']['output'];
  /** Without the primary one. */
  readonly otherFocusAreas: ReadonlyArray<FocusArea>;
  /** What it works for above all. */
  readonly primaryFocusArea: FocusArea;
  /** Its series of shifts, the oldest first. */
  readonly series: ReadonlyArray<ShiftSeries>;
  /** Its shifts, by start. */
  readonly shifts: ShiftConnection;
  /** How far it has come. */
  readonly state: InitiativeState;
  /** Why it is paused or was cancelled; null otherwise. */
  readonly stateReason?: Maybe<Scalars['String']['output']>;
  /** What people call it: `Läxhjälp i Vivalla`. */
  readonly title: Scalars['String']['output'];
};


/** Something that is done again and again in a district (insats): homework help, a safety walk, a language café. */
export type InitiativeshiftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ShiftOrder;
  period?: InputMaybe<Scalars['String']['input']>;
  startsWithin?: InputMaybe<TimeRange>;
  states?: InputMaybe<ReadonlyArray<ShiftState>>;
  understaffed: Scalars['Boolean']['input'];
  upcoming: Scalars['Boolean']['input'];
  week?: InputMaybe<Scalars['String']['input']>;
};

/** A page of initiatives. */
export type InitiativeConnection = {
  readonly __typename?: 'InitiativeConnection';
  readonly edges: ReadonlyArray<InitiativeEdge>;
  /** The same items without their cursors. */
  readonly nodes: ReadonlyArray<Initiative>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  readonly totalCount: Scalars['Int']['output'];
};

export type InitiativeEdge = {
  readonly __typename?: 'InitiativeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Initiative;
};

/** There is no such initiative. */
export type InitiativeNotFoundError = UserError & {
  readonly __typename?: 'InitiativeNotFoundError';
  /** The id that names nothing. */
  readonly initiativeId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};

/** The initiative is paused, completed or cancelled, and its shifts take no more pledges. */
export type InitiativeNotOpenError = UserError & {
  readonly __typename?: 'InitiativeNotOpenError';
  /** What the initiative is instead. */
  readonly initiativeState: InitiativeState;
  readonly message: Scalars['String']['output'];
  /** Why it is paused or was cancelled. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** What a list of initiatives is sorted by. */
export type InitiativeOrder =
  /** By title, bytewise: capitals before small letters, å behind z. */
  | 'TITLE_ASC'
  /** The other way round. */
  | 'TITLE_DESC';

/** The initiative is completed or cancelled, and takes no more shifts. */
export type InitiativeOverError = UserError & {
  readonly __typename?: 'InitiativeOverError';
  readonly message: Scalars['String']['output'];
  /** Which of the two it is. */
  readonly state: InitiativeState;
};

/** How far an initiative has come. */
export type InitiativeState =
  /** Ended for good, with its shifts that had not started. */
  | 'CANCELLED'
  /** Its shifts have all been. */
  | 'COMPLETED'
  /** Being planned; its shifts are drafts too. */
  | 'DRAFT'
  /** At rest: its shifts take no new pledges and nobody who waits is offered a place. What is confirmed stands. */
  | 'PAUSED'
  /** Shown to tenants; its shifts are open for pledges. */
  | 'PUBLISHED';

/** From the state it is in, an initiative never comes to the one asked for. */
export type InitiativeStateWrongError = UserError & {
  readonly __typename?: 'InitiativeStateWrongError';
  readonly message: Scalars['String']['output'];
  /** The state it is in. */
  readonly state: InitiativeState;
};

/** One problem of an input. */
export type InputIssue = {
  readonly __typename?: 'InputIssue';
  /** What is wrong with it, in English, to stand behind the field's name: `must be from 1 to 1000`. */
  readonly message: Scalars['String']['output'];
  /** The input's field: `capacity`. */
  readonly path: Scalars['String']['output'];
  /** What is wrong with it, for a program. */
  readonly problem: InputProblem;
};

/** What can be wrong with a field of an input. */
export type InputProblem =
  /** It cannot be so together with another field, which the issue's message names. */
  | 'CONFLICTS_WITH'
  /** It holds nothing that can be seen. */
  | 'EMPTY'
  /** It ends before it starts, or as it does. */
  | 'ENDS_BEFORE_START'
  /** It holds characters that are not text (NUL, escapes), or a line break where it is one line. */
  | 'HOLDS_CONTROL_CHARACTERS'
  /** It holds a Swedish personal identity number, which no field takes. */
  | 'HOLDS_PERSONAL_NUMBER'
  /** It is yet to come. */
  | 'IN_THE_FUTURE'
  /** It is over already, or too long ago to count. */
  | 'IN_THE_PAST'
  /** It is no e-mail address. */
  | 'NOT_AN_EMAIL_ADDRESS'
  /** It is no moment, or not of the years 1000 to 9999. */
  | 'NOT_AN_INSTANT'
  /** It is no whole number. */
  | 'NOT_AN_INTEGER'
  /** It is no Swedish organisationsnummer. */
  | 'NOT_AN_ORGANISATION_NUMBER'
  /** It is no id as the chat platform gives them: `C0123456789`. */
  | 'NOT_A_CHAT_ID'
  /** It is no code of six digits. */
  | 'NOT_A_CODE'
  /** It is no date, or not of the years 1000 to 9999. */
  | 'NOT_A_DATE'
  /** It is no time of hours and minutes: `16:30`. */
  | 'NOT_A_TIME'
  /** It has seconds; shifts are held from minute to minute. */
  | 'NOT_A_WHOLE_MINUTE'
  /** It is less or more than the issue's message names. */
  | 'OUT_OF_RANGE'
  /** A date that is earlier than it can be as things are; the message says which it can be. */
  | 'TOO_EARLY'
  /** It is more days from today than the issue's message names. */
  | 'TOO_FAR_AHEAD'
  /** A date that is later than it can be as things are; the message says which it can be. */
  | 'TOO_LATE'
  /** A text of more characters than the issue's message names. */
  | 'TOO_LONG'
  /** A list of more items than it may have. */
  | 'TOO_MANY'
  /** The IANA database has no such zone. */
  | 'UNKNOWN_TIME_ZONE';

/** Input that is wrong whatever the state of things; every problem is named. */
export type InvalidInputError = UserError & {
  readonly __typename?: 'InvalidInputError';
  /** Every problem there is, at least one. */
  readonly issues: ReadonlyArray<InputIssue>;
  readonly message: Scalars['String']['output'];
};

export type InviteToChatInput = {
  /** Whom. */
  readonly personId: Scalars['ID']['input'];
};

export type InviteToChatResult = InviteToChatSuccess | PersonNotFoundError;

export type InviteToChatSuccess = {
  readonly __typename?: 'InviteToChatSuccess';
  /** To be handed to the person and to nobody else. */
  readonly code: Scalars['String']['output'];
  /** From then on it links nobody. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

export type IssueJoinCodeInput = {
  /** True leaves a code that still serves as it is, since others may have handed it out. */
  readonly onlyIfNone: Scalars['Boolean']['input'];
  /** Whose people are to enter. */
  readonly organisationId: Scalars['ID']['input'];
};

export type IssueJoinCodeResult = IssueJoinCodeSuccess | JoinCodeInForceError | OrganisationNotFoundError;

export type IssueJoinCodeSuccess = {
  readonly __typename?: 'IssueJoinCodeSuccess';
  /** To be handed to the organisation's people. */
  readonly code: Scalars['String']['output'];
  /** From then on it lets nobody in. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

export type IssueServiceTokenInput = {
  /** How long it lets the tool in, from 1 to 3,660 days; null for one that does not expire. */
  readonly daysValid?: InputMaybe<Scalars['Int']['input']>;
  /** What the tool is called. At most 100 characters. */
  readonly name: Scalars['String']['input'];
  /** What it may do, at least one: `roster:read`, `people:read`, `pledges:write`, `plan:write`. */
  readonly scopes: ReadonlyArray<Scalars['String']['input']>;
};

export type IssueServiceTokenResult = InvalidInputError | IssueServiceTokenSuccess;

export type IssueServiceTokenSuccess = {
  readonly __typename?: 'IssueServiceTokenSuccess';
  /** The token itself, for the header `Authorization: Bearer ssm_…`. To be kept as a password is. */
  readonly secret: Scalars['String']['output'];
  /** What is kept of it. */
  readonly serviceToken: ServiceToken;
};

/** The code has expired; the organisation's contact makes a new one. */
export type JoinCodeExpiredError = UserError & {
  readonly __typename?: 'JoinCodeExpiredError';
  readonly message: Scalars['String']['output'];
};

/** The organisation has a code that serves, and it was to be left as it is. Whoever made it knows it. */
export type JoinCodeInForceError = UserError & {
  readonly __typename?: 'JoinCodeInForceError';
  /** From then on it lets nobody in. */
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly message: Scalars['String']['output'];
};

/** The organisation has no join code. */
export type JoinCodeNotFoundError = UserError & {
  readonly __typename?: 'JoinCodeNotFoundError';
  readonly message: Scalars['String']['output'];
};

/** There is no such code: it was mistyped, replaced or revoked. */
export type JoinCodeUnknownError = UserError & {
  readonly __typename?: 'JoinCodeUnknownError';
  readonly message: Scalars['String']['output'];
  /** How many more may be wrong within the hour. */
  readonly triesLeft: Scalars['Int']['output'];
};

export type JoinOrganisationInput = {
  /** As it was typed; capitals, spaces and hyphens say nothing. */
  readonly code: Scalars['String']['input'];
};

export type JoinOrganisationResult = AlreadyMemberError | IdempotencyKeyReusedError | JoinCodeExpiredError | JoinCodeUnknownError | JoinOrganisationSuccess | TooManyTriesError;

export type JoinOrganisationSuccess = {
  readonly __typename?: 'JoinOrganisationSuccess';
  /** Where they belong now. */
  readonly organisation: Organisation;
};

/** A municipal property company (hyresvärd). Nothing is shared between two of them. */
export type Landlord = Node & {
  readonly __typename?: 'Landlord';
  /** The chat workspace its people talk in, by the chat platform's id: `T0123456789`; null if they talk in none. */
  readonly chatTeamId?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The language its people are spoken to in, unless they have one of their own. */
  readonly language: Language;
  /** What people call it: `Västerporten Fastigheter`. */
  readonly name: Scalars['String']['output'];
  /** The zone in which weeks are counted, and in which shifts are held unless they say otherwise. */
  readonly zone: Scalars['TimeZone']['output'];
};

/** What is told in the same place is being told just now. Try again in a moment. */
export type LaneBusyError = UserError & {
  readonly __typename?: 'LaneBusyError';
  readonly message: Scalars['String']['output'];
};

/** Nothing is held back there, or there is no such place. */
export type LaneNotRestingError = UserError & {
  readonly __typename?: 'LaneNotRestingError';
  /** The place. */
  readonly lane: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** The language somebody is spoken to in, ISO 639-1. */
export type Language =
  /** English. */
  | 'en'
  /** Swedish. */
  | 'sv';

/** The organisation would be left without a contact, which only a coordinator may do. */
export type LastContactError = UserError & {
  readonly __typename?: 'LastContactError';
  readonly message: Scalars['String']['output'];
};

/** A tenant's lease (hyresavtal): a reference to what the landlord's own system knows all about. */
export type Lease = Node & {
  readonly __typename?: 'Lease';
  /** Where it lies; null where nobody has said. */
  readonly district?: Maybe<District>;
  /** The first date it no longer runs; null while no end is known. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Its number in the landlord's own register: `L-1042`. */
  readonly number: Scalars['String']['output'];
  /** The tenant. */
  readonly organisation: Organisation;
  /** What is let; may be empty. */
  readonly premises: Scalars['String']['output'];
  /** The first date it runs. */
  readonly startsOn: Scalars['Date']['output'];
};

/** The tenant has a lease of that number. */
export type LeaseExistsError = UserError & {
  readonly __typename?: 'LeaseExistsError';
  /** The one that is there. */
  readonly lease: Lease;
  readonly message: Scalars['String']['output'];
};

/** Another appendix holds on the lease, which has one at a time. */
export type LeaseHasAppendixError = UserError & {
  readonly __typename?: 'LeaseHasAppendixError';
  /** The one that holds. */
  readonly appendix: Appendix;
  readonly message: Scalars['String']['output'];
};

/** The lease has ended, or will have before the appendix begins. */
export type LeaseHasEndedError = UserError & {
  readonly __typename?: 'LeaseHasEndedError';
  readonly message: Scalars['String']['output'];
};

/** There is no such lease. */
export type LeaseNotFoundError = UserError & {
  readonly __typename?: 'LeaseNotFoundError';
  /** The id that names nothing. */
  readonly leaseId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};

export type LeaveOrganisationInput = {
  /** Which. */
  readonly organisationId: Scalars['ID']['input'];
};

export type LeaveOrganisationResult = IdempotencyKeyReusedError | LastContactError | LeaveOrganisationSuccess | PersonNotFoundError;

export type LeaveOrganisationSuccess = {
  readonly __typename?: 'LeaveOrganisationSuccess';
  /** How many places lost the person's name. */
  readonly seats: Scalars['Int']['output'];
};

/** One entry of the ledger. */
export type LedgerEntry = Node & {
  readonly __typename?: 'LedgerEntry';
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** What was verified; null of an adjustment. */
  readonly attendance?: Maybe<Attendance>;
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: LedgerKind;
  /** Never 0; less than 0 where hours are taken back. */
  readonly minutes: Scalars['Int']['output'];
  /** Whose hours they are. */
  readonly organisation: Organisation;
  /** Why; null of hours that were verified as they were reported. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The entry that a reversal takes back. */
  readonly reverses?: Maybe<LedgerEntry>;
  /** Its number: the landlord's entries count up from 1 without a gap. */
  readonly seq: Scalars['Int']['output'];
  /** Who verified, adjusted or reversed. Needs `people:read`. */
  readonly verifiedBy?: Maybe<Person>;
  /** The local date of the shift's start, which says what periods they belong to. */
  readonly workedOn: Scalars['Date']['output'];
};

/** A page of the ledger. */
export type LedgerEntryConnection = {
  readonly __typename?: 'LedgerEntryConnection';
  readonly edges: ReadonlyArray<LedgerEntryEdge>;
  /** What they add up to, on every page. */
  readonly minutes: Scalars['Int']['output'];
  /** The same items without their cursors. */
  readonly nodes: ReadonlyArray<LedgerEntry>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  readonly totalCount: Scalars['Int']['output'];
};

export type LedgerEntryEdge = {
  readonly __typename?: 'LedgerEntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: LedgerEntry;
};

/** What an entry of the ledger is. */
export type LedgerKind =
  /** A correction where no attendance can be reported or corrected any more; it says why. */
  | 'ADJUSTMENT'
  /** An earlier entry taken back; it says why. */
  | 'REVERSAL'
  /** Reported hours that somebody has verified. */
  | 'VERIFIED';

export type LineToAdoptInput = {
  /** The focus area that it is for; left out for any. */
  readonly focusArea?: InputMaybe<FocusArea>;
  /** What else was agreed. At most 2000 characters. */
  readonly note: Scalars['String']['input'];
  /** In the unit; 0 or more. A tool may not raise it above the year's before. */
  readonly target: Scalars['Int']['input'];
  /** What it is counted in. */
  readonly unit: CommitmentUnit;
};

export type LinkInitiativeChannelInput = {
  /** The channel, by the chat platform's id; null or left out for none. At most 50 characters. */
  readonly chatChannelId?: InputMaybe<Scalars['String']['input']>;
  /** One that is not over. */
  readonly initiativeId: Scalars['ID']['input'];
};

export type LinkInitiativeChannelResult = IdempotencyKeyReusedError | InitiativeNotFoundError | InitiativeOverError | InvalidInputError | LinkInitiativeChannelSuccess | NoChatWorkspaceError;

export type LinkInitiativeChannelSuccess = {
  readonly __typename?: 'LinkInitiativeChannelSuccess';
  /** As it is from now on. */
  readonly initiative: Initiative;
};

/** More minutes for each place than the shift is long. */
export type LongerThanShiftError = UserError & {
  readonly __typename?: 'LongerThanShiftError';
  readonly message: Scalars['String']['output'];
  /** How long the shift is. */
  readonly shiftMinutes: Scalars['Minutes']['output'];
};

export type MakeReadingLinkInput = {
  /** One that was offered, or one of whose follow-ups is to be read. */
  readonly appendixId: Scalars['ID']['input'];
  /** The follow-up of it that is to be read; left out for what was offered. */
  readonly followUpId?: InputMaybe<Scalars['ID']['input']>;
};

export type MakeReadingLinkResult = AppendixNotFoundError | FollowUpNotFoundError | MakeReadingLinkSuccess | NothingOfferedError;

export type MakeReadingLinkSuccess = {
  readonly __typename?: 'MakeReadingLinkSuccess';
  /** What it leads to. */
  readonly appendix: Appendix;
  /** When it serves no more. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Where the page is, from the API's own address on: `/documents/ssm_….html`, or `/follow-ups/followup_…/ssm_….html`. */
  readonly path: Scalars['String']['output'];
  /** The same as a PDF. */
  readonly pdfPath: Scalars['String']['output'];
};

/** Something that documents have no form for. */
export type MarkdownFault = {
  readonly __typename?: 'MarkdownFault';
  /** From 1, in UTF-16 code units, as editors count. */
  readonly column: Scalars['Int']['output'];
  /** What it would be elsewhere. */
  readonly kind: MarkdownKind;
  /** From 1. */
  readonly line: Scalars['Int']['output'];
  /** What stands there; at most 60 characters. */
  readonly text: Scalars['String']['output'];
};

/** What of Markdown documents have no form for. */
export type MarkdownKind =
  /** A block or a span of code. */
  | 'CODE'
  /** Elements or comments of HTML. */
  | 'HTML'
  /** A picture. */
  | 'IMAGE'
  /** A footnote, or an address that links refer to. */
  | 'REFERENCE'
  /** Text that is struck through. */
  | 'STRIKETHROUGH';

/** Some of it would stand in the document as it is typed. */
export type MarkdownNotShownError = UserError & {
  readonly __typename?: 'MarkdownNotShownError';
  readonly message: Scalars['String']['output'];
  /** The first of it, in order; at most 20. */
  readonly notShown: ReadonlyArray<MarkdownFault>;
};

/** A person's place in an organisation, and what they are there. */
export type Membership = {
  readonly __typename?: 'Membership';
  /** Where. */
  readonly organisation: Organisation;
  /** What the person is there; none for somebody who only belongs to it. */
  readonly roles: ReadonlyArray<Role>;
};

/** A place in an organisation. */
export type MembershipInput = {
  /** Where. */
  readonly organisationId: Scalars['ID']['input'];
  /** What the person is there; none for somebody who only belongs to it. */
  readonly roles: ReadonlyArray<Role>;
};

/** There is no such notice. */
export type MessageNotFoundError = UserError & {
  readonly __typename?: 'MessageNotFoundError';
  readonly message: Scalars['String']['output'];
  /** The id that names nothing. */
  readonly messageId: Scalars['ID']['output'];
};

/** It is not given up: it waits, was told, or somebody has settled it. */
export type MessageNotParkedError = UserError & {
  readonly __typename?: 'MessageNotParkedError';
  readonly message: Scalars['String']['output'];
  /** The one that is not. */
  readonly messageId: Scalars['ID']['output'];
};

/** It has been told, or was given up before. */
export type MessageNotWaitingError = UserError & {
  readonly __typename?: 'MessageNotWaitingError';
  readonly message: Scalars['String']['output'];
  /** The one that does not wait. */
  readonly messageId: Scalars['ID']['output'];
};

/** Somebody stayed more than 15 minutes longer than planned, and there is no reason beside it. */
export type MinutesNeedReasonError = UserError & {
  readonly __typename?: 'MinutesNeedReasonError';
  /** Every place that it is so of. */
  readonly lines: ReadonlyArray<UnexplainedMinutes>;
  readonly message: Scalars['String']['output'];
};

/** More people are named on the pledge than it would have places: take names off first. */
export type MoreNamedThanPlacesError = UserError & {
  readonly __typename?: 'MoreNamedThanPlacesError';
  readonly message: Scalars['String']['output'];
  /** How many are named. */
  readonly named: Scalars['Int']['output'];
};

/** More places than the shift has, taken or free. */
export type MoreThanCapacityError = UserError & {
  readonly __typename?: 'MoreThanCapacityError';
  /** How many places the shift has in all. */
  readonly capacity: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

/** A pledge that is to go to the waitlist would fit on the shift with all the others. */
export type MoveNotNeededError = UserError & {
  readonly __typename?: 'MoveNotNeededError';
  readonly message: Scalars['String']['output'];
  /** Which pledge. */
  readonly pledgeId: Scalars['ID']['output'];
};

/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Takes the places held out to a pledge. Where they are part of what it asked for, the pledge is of that part from now on.
   * Needs `pledges:write`.
   */
  readonly acceptOffer?: Maybe<AcceptOfferResult>;
  /** Adds a district to the landlord's map. Needs `plan:write`. */
  readonly addDistrict?: Maybe<AddDistrictResult>;
  /** Gives somebody who is known a place in an organisation, beside those they have. For a landlord's admin. */
  readonly addMembership?: Maybe<AddMembershipResult>;
  /**
   * Puts right what the ledger says of an organisation, where no attendance can be reported or corrected any more: by a coordinator
   * who signed in, of another organisation than their own.
   */
  readonly adjustHours?: Maybe<AdjustHoursResult>;
  /**
   * Takes over what was agreed at a follow-up as commitments of the next year (see Agenda): all lines, or none. By
   * the organisation's contacts, or by whoever plans.
   */
  readonly adoptLines?: Maybe<AdoptLinesResult>;
  /**
   * Says yes to a pledge that waits for it: confirmed where there is room, else put on the waitlist where it would have stood
   * without the wait. Needs `pledges:write`.
   */
  readonly approvePledge?: Maybe<ApprovePledgeResult>;
  /** Has the code sent that one signs with, to oneself as a signatory; one that was sent earlier is good no longer. */
  readonly askToSign?: Maybe<AskToSignResult>;
  /** Calls off a follow-up that is planned: its year has no date then. Whoever knows of it is told. Needs `plan:write`. */
  readonly cancelFollowUp?: Maybe<CancelFollowUpResult>;
  /**
   * Ends an initiative for good, with its shifts that have not started and their pledges; those concerned are told why. Needs
   * `plan:write`.
   */
  readonly cancelInitiative?: Maybe<CancelInitiativeResult>;
  /** Cancels a shift that has not started, and its pledges with it; those who made them are told why. Needs `plan:write`. */
  readonly cancelShift?: Maybe<CancelShiftResult>;
  /**
   * Changes how much a pledge promises. Fewer places free the rest for those who wait. More follow the rule of a new pledge
   * for the difference: a confirmed pledge stays as it was where they do not fit, and a waitlisted one goes last in the
   * queue. Those who made it are told of what others change. Needs `pledges:write`.
   */
  readonly changePledge?: Maybe<ChangePledgeResult>;
  /**
   * Says what somebody is in an organisation. Its contacts make participants and contacts of its people; coordinators, and tools with
   * `plan:write`, make hosts too; a landlord's admin makes staff. Roles that stay as they are need no right.
   */
  readonly changeRoles?: Maybe<ChangeRolesResult>;
  /**
   * Switches a kind of message off or on again, for oneself. Only somebody who signed in may; what is a duty, or says that a promise
   * is another one now, cannot be switched off.
   */
  readonly chooseNotices?: Maybe<ChooseNoticesResult>;
  /** Enters one line of what an organisation takes on for a year: by its contacts, or by whoever plans. */
  readonly commitYearly?: Maybe<CommitYearlyResult>;
  /** Closes an initiative whose shifts have all been. Needs `plan:write`. */
  readonly completeInitiative?: Maybe<CompleteInitiativeResult>;
  /** Says no to an offer that not both have signed yet. By the tenant's contacts. */
  readonly declineAppendix?: Maybe<DeclineAppendixResult>;
  /**
   * Says no to the places held out to a pledge, which leaves the waitlist; the next in it is offered them. Needs
   * `pledges:write`.
   */
  readonly declineOffer?: Maybe<DeclineOfferResult>;
  /** Begins a new version of a template, or changes a draft. Needs `plan:write`. */
  readonly draftTemplateVersion?: Maybe<DraftTemplateVersionResult>;
  /**
   * Ends an appendix on a date, or sets another one, or takes an end back. Pledges on shifts from then on are cancelled at once, unless another of the
   * tenant's appendices holds on their date. By whoever plans; by the tenant's contacts for `TERMINATED_BY_TENANT`, and no later than it
   * ends already.
   */
  readonly endAppendix?: Maybe<EndAppendixResult>;
  /**
   * Enters when a lease ends, or another date for that. Its appendix ends with it, on the same date and as `LEASE_ENDED`, unless it ends
   * before that by itself; pledges on shifts from then on are cancelled at once, unless another of the tenant's appendices holds on
   * their date. An offer of what could not hold for a day any more is taken back. Needs `plan:write`.
   */
  readonly endLease?: Maybe<EndLeaseResult>;
  /**
   * Ends a series from a date on. Shifts that people have pledged on stay: each is to be cancelled with a reason of its own.
   * Needs `plan:write`.
   */
  readonly endSeries?: Maybe<EndSeriesResult>;
  /** Exempts an organisation from its commitments for some days. Needs `plan:write`. */
  readonly grantExemption?: Maybe<GrantExemptionResult>;
  /**
   * Makes a code with which a person links their chat account: once, within 14 days, by typing `/socialsmart link CODE` in the
   * landlord's workspace. A code makes its bearer that person, so only a landlord's admin invites staff. It is shown here and
   * never again, so a repeated command makes another one. Needs `plan:write`.
   */
  readonly inviteToChat?: Maybe<InviteToChatResult>;
  /**
   * Makes a code with which people enter themselves as the organisation's participants, for 30 days and for as many as get it: by
   * typing `/socialsmart join CODE` in the landlord's workspace. The one that it had serves no more. It is shown here and never
   * again, so a repeated command makes another one. For the organisation's contacts, coordinators, and tools with `plan:write`.
   */
  readonly issueJoinCode?: Maybe<IssueJoinCodeResult>;
  /**
   * Makes a token for an internal tool. The token itself is shown in the answer and never again, so a repeated command makes
   * another one. For the landlord's admins.
   */
  readonly issueServiceToken?: Maybe<IssueServiceTokenResult>;
  /**
   * Makes whoever signed in a participant of the organisation whose join code it is, beside what they are already. Who is not known
   * yet joins in chat: `/socialsmart join CODE`. After five wrong codes within an hour none is looked at until it is over.
   */
  readonly joinOrganisation?: Maybe<JoinOrganisationResult>;
  /**
   * Takes whoever signed in out of an organisation. Their name goes off its places on shifts that have not started, which stay with
   * their pledges; whoever pledged is told to find somebody else. The last contact stays until somebody else is one.
   */
  readonly leaveOrganisation?: Maybe<LeaveOrganisationResult>;
  /**
   * Gives an initiative another channel of the landlord's chat workspace, or none: its roster card and what it tells of are there from now
   * on, and the card where it was says where it went. Needs `plan:write`.
   */
  readonly linkInitiativeChannel?: Maybe<LinkInitiativeChannelResult>;
  /**
   * Makes a link at which whoever signed in reads an appendix without signing in, such as from chat; for themselves alone, and for 14
   * days. It is shown once. The one that they had serves no more; neither does this, once they may not see the appendix. It takes no
   * idempotency key, since the link is not kept.
   */
  readonly makeReadingLink?: Maybe<MakeReadingLinkResult>;
  /**
   * Puts the name of one of the organisation's people on one of a confirmed pledge's places, until the shift starts; with
   * `plan:write`, until it ends. Needs `pledges:write`, and with an `overlapReason` `plan:write` too.
   */
  readonly namePerson?: Maybe<NamePersonResult>;
  /** Notes that a follow-up was held, and what was said; or puts right what was noted. Needs `plan:write`. */
  readonly noteFollowUp?: Maybe<NoteFollowUpResult>;
  /**
   * Notes that a person has shown a record extract to whoever asks here, who has seen it with their own eyes: a coordinator who
   * signed in, never a tool. Nothing of what it says can be entered.
   */
  readonly noteRecordExtract?: Maybe<NoteRecordExtractResult>;
  /** Offers an appendix to a lease: what it says is settled now, for both parties to sign. Needs `plan:write`. */
  readonly offerAppendix?: Maybe<OfferAppendixResult>;
  /**
   * Offers a shift's free places to those who wait, in order, as a coordinator may in its last hours too, when nothing is
   * offered by itself. Such an offer holds until the shift starts. Needs `pledges:write`.
   */
  readonly offerFreePlaces?: Maybe<OfferFreePlacesResult>;
  /**
   * Opens a calendar that other programs can read, by an address with a secret in it. The address is shown once; whoever has it sees
   * the shifts, and no names. Needs `plan:write`, which reaches initiatives and districts; people may have one of what their
   * organisation has pledged on, and of what they sit on themselves. The address answers 404 while whoever opened it has lost the role
   * that this takes, or their token. It takes no idempotency key, since the address is not kept.
   */
  readonly openCalendarFeed?: Maybe<OpenCalendarFeedResult>;
  /**
   * Puts a notice aside that waits to be told: it is not told, and those behind it go on. It is then among `untoldNotices`. Needs
   * `plan:write`.
   */
  readonly parkMessage?: Maybe<ParkMessageResult>;
  /**
   * Lets a published initiative rest: its coming shifts take no new pledges, and nobody who waits is offered a place. What is
   * confirmed stands, and so do offers that were made. Those who wait are told why. Needs `plan:write`.
   */
  readonly pauseInitiative?: Maybe<PauseInitiativeResult>;
  /** Drafts an initiative. Needs `plan:write`. */
  readonly planInitiative?: Maybe<PlanInitiativeResult>;
  /**
   * Promises places on a shift for an organisation: confirmed where they are free and nobody who waits would fit in them,
   * else put last on the waitlist; or left for a coordinator to approve, where the shift asks for that. Needs
   * `pledges:write`.
   */
  readonly pledgePlaces?: Maybe<PledgePlacesResult>;
  /** Shows an initiative to tenants and opens those of its drafted shifts that have not started. Needs `plan:write`. */
  readonly publishInitiative?: Maybe<PublishInitiativeResult>;
  /** Lets appendices be offered on a draft, whose words never change from then on. Needs `plan:write`. */
  readonly publishTemplateVersion?: Maybe<PublishTemplateVersionResult>;
  /** Enters an appendix that both have agreed to on paper, in the state that its dates say. Needs `plan:write`. */
  readonly recordAppendix?: Maybe<RecordAppendixResult>;
  /** Enters a tenant's lease, for an appendix to be offered to it. Needs `plan:write`. */
  readonly registerLease?: Maybe<RegisterLeaseResult>;
  /** Enters a tenant, an association or a partner in the landlord's register. Needs `plan:write`. */
  readonly registerOrganisation?: Maybe<RegisterOrganisationResult>;
  /**
   * Enters a person, with a place in one or more organisations. Needs `plan:write`; only a landlord's admin makes somebody one
   * of the landlord's staff.
   */
  readonly registerPerson?: Maybe<RegisterPersonResult>;
  /** Says no to a pledge that waits for a yes; whoever made it is told why. Needs `pledges:write`. */
  readonly rejectPledge?: Maybe<RejectPledgeResult>;
  /**
   * Takes somebody out of an organisation, as they would themselves; they are told of each place that lost their name. For its
   * contacts, coordinators, and tools with `plan:write`; staff are taken out by a landlord's admin alone.
   */
  readonly removeMember?: Maybe<RemoveMemberResult>;
  /**
   * Takes a pledge off a shift that has not ended; whoever made it is told why. The places it held are offered to those who
   * wait. Needs `pledges:write`.
   */
  readonly removePledge?: Maybe<RemovePledgeResult>;
  /**
   * Says who came to a shift that has ended, and how long they stayed: by the host's people, a coordinator, or a tool that pledges,
   * and by nobody of their own seat. What was said before is corrected, until the shift is settled or the hours are verified.
   */
  readonly reportAttendance?: Maybe<ReportAttendanceResult>;
  /** Lets a paused initiative go on. Places that fell free meanwhile are offered to those who wait. Needs `plan:write`. */
  readonly resumeInitiative?: Maybe<ResumeInitiativeResult>;
  /** Has nothing new offered on a version; what is offered or holds stays as it is. Needs `plan:write`. */
  readonly retireTemplateVersion?: Maybe<RetireTemplateVersionResult>;
  /** Has what rests after a failure, or waits for a channel that chat does not let us into, tried again at once. Needs `plan:write`. */
  readonly retryLane?: Maybe<RetryLaneResult>;
  /** Takes an entry of the ledger back by another one. Whoever may verify it may. */
  readonly reverseEntry?: Maybe<ReverseEntryResult>;
  /** Changes a commitment; what it was before is kept. By the organisation's contacts, or by whoever plans. */
  readonly reviseCommitment?: Maybe<ReviseCommitmentResult>;
  /** Changes an exemption, or takes it back. Needs `plan:write`. */
  readonly reviseExemption?: Maybe<ReviseExemptionResult>;
  /**
   * Enters what the landlord's own system says of a lease now. Its dates stay while an appendix that is offered, signed or active follows
   * them: `endLease` ends both. For a landlord's admin.
   */
  readonly reviseLease?: Maybe<ReviseLeaseResult>;
  /**
   * Enters what an organisation is called now, and in what language it is spoken to. What was offered or signed keeps the name that it
   * was written with. For a landlord's admin.
   */
  readonly reviseOrganisation?: Maybe<ReviseOrganisationResult>;
  /**
   * Enters what somebody is called now, or where mail reaches them. An address stays while they have an appendix to sign, since the code
   * may go there. For a landlord's admin.
   */
  readonly revisePerson?: Maybe<RevisePersonResult>;
  /**
   * Changes a series from a date on. What is left out stays as it is. Shifts that people have pledged on stay as they are, out
   * of the series' hands where it would have them otherwise, and so do those that went their own way; no date gets a second
   * shift. Needs `plan:write`.
   */
  readonly reviseSeries?: Maybe<ReviseSeriesResult>;
  /**
   * Changes a shift that has not started: its time, capacity, place or rules. What is left out stays as it is. Whatever of it
   * touches a pledge is refused unless the command names the pledge, and those affected are told. An occurrence of a series
   * goes its own way from then on. Needs `plan:write`.
   */
  readonly reviseShift?: Maybe<ReviseShiftResult>;
  /** Makes a calendar's address useless from now on. Whoever may open one of the same shifts may revoke it. */
  readonly revokeCalendarFeed?: Maybe<RevokeCalendarFeedResult>;
  /** Ends an organisation's join code: nobody enters with it any more. For those who make one. */
  readonly revokeJoinCode?: Maybe<RevokeJoinCodeResult>;
  /** Makes a token useless: here at once, in other processes within seconds. For the landlord's admins. */
  readonly revokeServiceToken?: Maybe<RevokeServiceTokenResult>;
  /**
   * Lets a channel of the landlord's chat workspace hear of a district: its new and cancelled initiatives, and shifts that are opened.
   * Where it does already, at that pace from now on. Needs `plan:write`.
   */
  readonly routeChannel?: Maybe<RouteChannelResult>;
  /** Sets when the follow-up of an appendix's year is due, or another date for it. Needs `plan:write`. */
  readonly scheduleFollowUp?: Maybe<ScheduleFollowUpResult>;
  /**
   * Plans shifts that come again. Those of the next half year are made at once, open if the initiative is published, else as
   * drafts; later ones follow as time goes on. Needs `plan:write`.
   */
  readonly scheduleSeries?: Maybe<ScheduleSeriesResult>;
  /** Adds a shift to an initiative: open at once if that is published, else a draft. Needs `plan:write`. */
  readonly scheduleShift?: Maybe<ScheduleShiftResult>;
  /**
   * Decides about a notice that was given up, and about all that were to be told in one post with it: it did arrive or was told by
   * other means, or it is to be told again, as things stand then. Needs `plan:write`.
   */
  readonly settleMessage?: Maybe<SettleMessageResult>;
  /** Signs for one party, as its signatory. Both sign the same document, in either order, and it is then signed. */
  readonly signAppendix?: Maybe<SignAppendixResult>;
  /**
   * Takes a person's name off a place, which the pledge keeps: until Shift.nameBy; with `plan:write`, until the shift starts.
   * Needs `pledges:write`.
   */
  readonly unnamePerson?: Maybe<UnnamePersonResult>;
  /** Ends that a channel hears of a district. Needs `plan:write`. */
  readonly unrouteChannel?: Maybe<UnrouteChannelResult>;
  /**
   * Verifies reported hours, each of which becomes an entry of the ledger: by a coordinator who signed in, neither of their own
   * hours nor of their organisation's, and never by a tool. The landlord's own hours the people of the shift's host verify.
   */
  readonly verifyHours?: Maybe<VerifyHoursResult>;
  /** Takes back an offer that not both have signed yet. Needs `plan:write`. */
  readonly withdrawAppendix?: Maybe<WithdrawAppendixResult>;
  /** Takes a pledge back. The places it held are offered to those who wait. Needs `pledges:write`. */
  readonly withdrawPledge?: Maybe<WithdrawPledgeResult>;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationacceptOfferArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AcceptOfferInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationaddDistrictArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AddDistrictInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationaddMembershipArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AddMembershipInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationadjustHoursArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AdjustHoursInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationadoptLinesArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AdoptLinesInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationapprovePledgeArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ApprovePledgeInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationaskToSignArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AskToSignInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationcancelFollowUpArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CancelFollowUpInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationcancelInitiativeArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CancelInitiativeInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationcancelShiftArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CancelShiftInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationchangePledgeArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ChangePledgeInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationchangeRolesArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ChangeRolesInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationchooseNoticesArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ChooseNoticesInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationcommitYearlyArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CommitYearlyInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationcompleteInitiativeArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CompleteInitiativeInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationdeclineAppendixArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DeclineAppendixInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationdeclineOfferArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DeclineOfferInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationdraftTemplateVersionArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DraftTemplateVersionInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationendAppendixArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EndAppendixInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationendLeaseArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EndLeaseInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationendSeriesArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EndSeriesInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationgrantExemptionArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: GrantExemptionInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationinviteToChatArgs = {
  input: InviteToChatInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationissueJoinCodeArgs = {
  input: IssueJoinCodeInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationissueServiceTokenArgs = {
  input: IssueServiceTokenInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationjoinOrganisationArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: JoinOrganisationInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationleaveOrganisationArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: LeaveOrganisationInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationlinkInitiativeChannelArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: LinkInitiativeChannelInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationmakeReadingLinkArgs = {
  input: MakeReadingLinkInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationnamePersonArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: NamePersonInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationnoteFollowUpArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: NoteFollowUpInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationnoteRecordExtractArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: NoteRecordExtractInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationofferAppendixArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OfferAppendixInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationofferFreePlacesArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OfferFreePlacesInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationopenCalendarFeedArgs = {
  input: OpenCalendarFeedInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationparkMessageArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ParkMessageInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationpauseInitiativeArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PauseInitiativeInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationplanInitiativeArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PlanInitiativeInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationpledgePlacesArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PledgePlacesInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationpublishInitiativeArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PublishInitiativeInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationpublishTemplateVersionArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PublishTemplateVersionInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationrecordAppendixArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordAppendixInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationregisterLeaseArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RegisterLeaseInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationregisterOrganisationArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RegisterOrganisationInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationregisterPersonArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RegisterPersonInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationrejectPledgeArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RejectPledgeInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationremoveMemberArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RemoveMemberInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationremovePledgeArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RemovePledgeInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationreportAttendanceArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReportAttendanceInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationresumeInitiativeArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ResumeInitiativeInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationretireTemplateVersionArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RetireTemplateVersionInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationretryLaneArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RetryLaneInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationreverseEntryArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReverseEntryInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationreviseCommitmentArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReviseCommitmentInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationreviseExemptionArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReviseExemptionInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationreviseLeaseArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReviseLeaseInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationreviseOrganisationArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReviseOrganisationInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationrevisePersonArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RevisePersonInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationreviseSeriesArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReviseSeriesInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationreviseShiftArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReviseShiftInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationrevokeCalendarFeedArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RevokeCalendarFeedInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationrevokeJoinCodeArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RevokeJoinCodeInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationrevokeServiceTokenArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RevokeServiceTokenInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationrouteChannelArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RouteChannelInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationscheduleFollowUpArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ScheduleFollowUpInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationscheduleSeriesArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ScheduleSeriesInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationscheduleShiftArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ScheduleShiftInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationsettleMessageArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SettleMessageInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationsignAppendixArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SignAppendixInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationunnamePersonArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UnnamePersonInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationunrouteChannelArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UnrouteChannelInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationverifyHoursArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: VerifyHoursInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationwithdrawAppendixArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WithdrawAppendixInput;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError. A command whose answer holds a secret takes no key, for the secret is not kept.
 */
export type MutationwithdrawPledgeArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WithdrawPledgeInput;
};

export type NamePersonInput = {
  /** That whoever names vouches that the person is 18 or older; needed where Shift.adultsOnly. */
  readonly confirmsAdult: Scalars['Boolean']['input'];
  /** Why somebody may sit here who sits elsewhere at the same time. At most 500 characters. */
  readonly overlapReason?: InputMaybe<Scalars['String']['input']>;
  /** Somebody of the pledge's organisation: see Organisation.people. */
  readonly personId: Scalars['ID']['input'];
  /** A confirmed one with a place that has no name. */
  readonly pledgeId: Scalars['ID']['input'];
};

export type NamePersonResult = AdultNotConfirmedError | IdempotencyKeyReusedError | InvalidInputError | NamePersonSuccess | NoUnnamedPlacesError | PersonAlreadyNamedError | PersonBusyError | PersonNotFoundError | PledgeNotConfirmedError | PledgeNotFoundError | PledgeNotLiveError | RecordExtractNotShownError | ShiftStartedError;

export type NamePersonSuccess = {
  readonly __typename?: 'NamePersonSuccess';
  /** As it is from now on. */
  readonly pledge: Pledge;
  /** The place with its name; null where a command that is sent again finds the name taken off since. */
  readonly seat?: Maybe<Seat>;
};

/** Names stand from then on: a place without one would have been released. */
export type NamesDueError = UserError & {
  readonly __typename?: 'NamesDueError';
  readonly message: Scalars['String']['output'];
  /** Since when they stand. */
  readonly nameBy: Scalars['DateTime']['output'];
};

/** People are named who nobody has vouched for, or noted an extract of: take their names off first. */
export type NamesStandInTheWayError = UserError & {
  readonly __typename?: 'NamesStandInTheWayError';
  readonly message: Scalars['String']['output'];
  /** How many are named. */
  readonly named: Scalars['Int']['output'];
};

/** A channel was asked for, and the landlord's people talk in no chat workspace. */
export type NoChatWorkspaceError = UserError & {
  readonly __typename?: 'NoChatWorkspaceError';
  readonly message: Scalars['String']['output'];
};

/** No code was asked for or sent yet, or the last one was used. */
export type NoCodeToEnterError = UserError & {
  readonly __typename?: 'NoCodeToEnterError';
  readonly message: Scalars['String']['output'];
};

/** The rule gives no day within the next half year on which a shift would be held. */
export type NoOccurrencesError = UserError & {
  readonly __typename?: 'NoOccurrencesError';
  readonly message: Scalars['String']['output'];
};

/** Every place of the pledge has a name. */
export type NoUnnamedPlacesError = UserError & {
  readonly __typename?: 'NoUnnamedPlacesError';
  readonly message: Scalars['String']['output'];
  /** How many places it has. */
  readonly places: Scalars['Int']['output'];
};

/** Nobody came: there are no minutes to verify. */
export type NobodyPresentError = UserError & {
  readonly __typename?: 'NobodyPresentError';
  /** The first attendance that it is so of. */
  readonly attendanceId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};

/**
 * Something with an id of its own, after Relay's Global Object Identification: `node` finds it again by the id alone. An id is
 * a TypeID, which begins with what it is of: `shift_01m83me6dtegh87bjhtyagwrx2`.
 */
export type Node = {
  /** The id, which stays the same for good. */
  readonly id: Scalars['ID']['output'];
};

/** The text is no RRULE of RFC 5545. */
export type NotARecurrenceRuleError = UserError & {
  readonly __typename?: 'NotARecurrenceRuleError';
  readonly message: Scalars['String']['output'];
};

/** The person cannot sign for that party: they are none of the landlord's staff, or not the tenant's contact. */
export type NotASignatoryError = UserError & {
  readonly __typename?: 'NotASignatoryError';
  readonly message: Scalars['String']['output'];
  /** For whom they were to sign. */
  readonly party: Party;
};

/** Only a tenant has a lease, and so an appendix to it. */
export type NotATenantError = UserError & {
  readonly __typename?: 'NotATenantError';
  readonly message: Scalars['String']['output'];
  /** What the organisation is instead. */
  readonly organisationKind: OrganisationKind;
};

/** Nobody has agreed to the appendix: there is nothing to follow up. */
export type NotAgreedError = UserError & {
  readonly __typename?: 'NotAgreedError';
  readonly message: Scalars['String']['output'];
  /** How far the appendix has come. */
  readonly state: AppendixState;
};

/** Whoever asks may not pledge for the organisation. As a command's answer this is an error of code FORBIDDEN. */
export type NotAllowedError = UserError & {
  readonly __typename?: 'NotAllowedError';
  readonly message: Scalars['String']['output'];
  /** The roles that a person needs one of. */
  readonly roles: ReadonlyArray<Role>;
  /** The scope that a tool needs: `pledges:write`. Null where no tool may. */
  readonly scope?: Maybe<Scalars['String']['output']>;
};

/** Nothing is offered to the pledge. */
export type NotOfferedError = UserError & {
  readonly __typename?: 'NotOfferedError';
  readonly message: Scalars['String']['output'];
  /** What it is instead. */
  readonly state: PledgeState;
};

/** The pledge does not wait for a yes. */
export type NotPendingError = UserError & {
  readonly __typename?: 'NotPendingError';
  readonly message: Scalars['String']['output'];
  /** What it is instead. */
  readonly state: PledgeState;
};

export type NoteFollowUpInput = {
  /** Who was there, from 1 to 30. */
  readonly attendees: ReadonlyArray<AttendeeInput>;
  /** The follow-up that was held. */
  readonly followUpId: Scalars['ID']['input'];
  /** When it was, in the landlord's zone: in the year that it looks back on or later, today at the latest. */
  readonly heldOn: Scalars['Date']['input'];
  /** What was said, as plain text. At most 20000 characters. */
  readonly minutes: Scalars['String']['input'];
  /** The follow-up's `revision` as it was read, so that nothing is written over that was not; left out to write over whatever there is. */
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
};

export type NoteFollowUpResult = FollowUpNotFoundError | IdempotencyKeyReusedError | InvalidInputError | NoteFollowUpSuccess | NotedMeanwhileError;

export type NoteFollowUpSuccess = {
  readonly __typename?: 'NoteFollowUpSuccess';
  /** As it was noted. */
  readonly followUp: FollowUp;
};

export type NoteRecordExtractInput = {
  /** The organisation the person comes from. */
  readonly organisationId: Scalars['ID']['input'];
  /** Who showed it. */
  readonly personId: Scalars['ID']['input'];
  /** When it was shown, in the landlord's zone: today or within the year before. */
  readonly shownOn: Scalars['Date']['input'];
};

export type NoteRecordExtractResult = IdempotencyKeyReusedError | InvalidInputError | NoteRecordExtractSuccess | PersonNotFoundError;

export type NoteRecordExtractSuccess = {
  readonly __typename?: 'NoteRecordExtractSuccess';
  /** The note, with the last date it counts on. */
  readonly clearanceNote: ClearanceNote;
};

/** Somebody has noted since what was not read: read it, and then put it right. */
export type NotedMeanwhileError = UserError & {
  readonly __typename?: 'NotedMeanwhileError';
  /** The follow-up. */
  readonly followUpId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  /** How often it is noted now. */
  readonly revision: Scalars['Int']['output'];
};

/** The appendix was agreed on paper: there is no document of it. */
export type NothingOfferedError = UserError & {
  readonly __typename?: 'NothingOfferedError';
  readonly message: Scalars['String']['output'];
};

/** Nobody waits who would take what is free. */
export type NothingToOfferError = UserError & {
  readonly __typename?: 'NothingToOfferError';
  readonly message: Scalars['String']['output'];
  /** How many places are free. */
  readonly placesLeft: Scalars['Int']['output'];
};

/** Why a kind of message cannot be switched off. */
export type NoticeBond =
  /** It says that a promise is another one now. */
  | 'CHANGED_PROMISE'
  /** It asks for what was promised. */
  | 'DUTY';

/** What a message to one person is about. */
export type NoticeKind =
  /** An appendix to sign, and what has become of it. */
  | 'APPENDIX'
  /** Who came is to be reported. */
  | 'ATTENDANCE'
  /** What has become of a pledge, a seat or a shift. */
  | 'CHANGE'
  /** A channel that one looks after takes no messages. */
  | 'DELIVERY'
  /** What there is to do, on working days. */
  | 'DIGEST'
  /** A follow-up of an appendix to plan, to come to or to note. */
  | 'FOLLOW_UP'
  /** Names that are wanted, or wanted again. */
  | 'NAMES_WANTED'
  /** The same once more, at half time. */
  | 'OFFER_REMINDER'
  /** Places that are held for one's organisation, until when. */
  | 'PLACE_OFFER'
  /** How far one's organisation has come, each quarter. */
  | 'PROGRESS'
  /** The shift tomorrow. */
  | 'SHIFT_REMINDER'
  /** The code that one has asked for to sign with. */
  | 'SIGNING_CODE'
  /** A shift that one hosts has too few people. */
  | 'STAFFING';

/** Nobody can do without this kind of message. */
export type NoticeNotOptionalError = UserError & {
  readonly __typename?: 'NoticeNotOptionalError';
  /** Why. */
  readonly bond: NoticeBond;
  /** The kind. */
  readonly kind: NoticeKind;
  readonly message: Scalars['String']['output'];
};

export type OfferAppendixInput = {
  /** The first date it holds, in the landlord's zone. What is past holds as soon as both have signed. */
  readonly effectiveFrom: Scalars['Date']['input'];
  /** Who signs for the landlord. */
  readonly landlordSignatory: SignatoryInput;
  /** The lease that it is to. */
  readonly leaseId: Scalars['ID']['input'];
  /** The number in the landlord's registry (diarienummer); left out for the next of its own series. */
  readonly registryNumber?: InputMaybe<Scalars['String']['input']>;
  /** A published text; it decides the language too. */
  readonly templateVersionId: Scalars['ID']['input'];
  /** Who signs for the tenant. */
  readonly tenantSignatory: SignatoryInput;
  /** The last date it can be signed on, today or later. */
  readonly validUntil: Scalars['Date']['input'];
};

export type OfferAppendixResult = IdempotencyKeyReusedError | InvalidInputError | LeaseHasEndedError | LeaseNotFoundError | NotASignatoryError | OfferAppendixSuccess | OfferOpenError | RegistryNumberTakenError | TemplateNotPublishedError | TemplateVersionNotFoundError;

export type OfferAppendixSuccess = {
  readonly __typename?: 'OfferAppendixSuccess';
  /** As it was offered. */
  readonly appendix: Appendix;
};

export type OfferFreePlacesInput = {
  /** The shift whose free places are offered. */
  readonly shiftId: Scalars['ID']['input'];
};

export type OfferFreePlacesResult = IdempotencyKeyReusedError | InitiativeNotOpenError | NothingToOfferError | OfferFreePlacesSuccess | ShiftCancelledError | ShiftNotFoundError | ShiftNotOpenError | ShiftStartedError;

export type OfferFreePlacesSuccess = {
  readonly __typename?: 'OfferFreePlacesSuccess';
  /** Those that were offered places, as they stood in the queue. */
  readonly pledges: ReadonlyArray<Pledge>;
  /** As it is from now on. */
  readonly shift: Shift;
};

/** The last date to sign on is over. */
export type OfferLapsedError = UserError & {
  readonly __typename?: 'OfferLapsedError';
  readonly message: Scalars['String']['output'];
};

/** There is an offer to the lease that can still be signed: withdraw it first. */
export type OfferOpenError = UserError & {
  readonly __typename?: 'OfferOpenError';
  /** That offer. */
  readonly appendix: Appendix;
  readonly message: Scalars['String']['output'];
};

/** Places are held out to the pledge: accept or decline them first. */
export type OfferPendingError = UserError & {
  readonly __typename?: 'OfferPendingError';
  readonly message: Scalars['String']['output'];
  /** How many. */
  readonly placesOffered: Scalars['Int']['output'];
};

export type OpenCalendarFeedInput = {
  /** What it is to be called: `Läxhjälp i Vivalla`. At most 100 characters. */
  readonly name: Scalars['String']['input'];
  /** Whose shifts it shows. */
  readonly of: CalendarScopeInput;
};

export type OpenCalendarFeedResult = CalendarScopeNotFoundError | InvalidInputError | OpenCalendarFeedSuccess;

export type OpenCalendarFeedSuccess = {
  readonly __typename?: 'OpenCalendarFeedSuccess';
  /** The new calendar. */
  readonly calendarFeed: CalendarFeed;
  /** Where it is read, from the API's own address on: `/calendar/….ics`. It is shown this once. */
  readonly path: Scalars['String']['output'];
};

/** A company, an association or an authority; never a private person. */
export type Organisation = Node & {
  readonly __typename?: 'Organisation';
  /** Its social-smart lease appendices, the oldest first; only a tenant has any. */
  readonly appendices?: Maybe<ReadonlyArray<Appendix>>;
  /** Where the organisation stands in a period. */
  readonly balance?: Maybe<Balance>;
  /** What the organisation has taken on, year by year. To have taken on nothing is normal. */
  readonly commitments?: Maybe<ReadonlyArray<Commitment>>;
  /** When nothing is asked of its commitments, by the first day. */
  readonly exemptions?: Maybe<ReadonlyArray<Exemption>>;
  readonly id: Scalars['ID']['output'];
  /** What it is to the landlord. */
  readonly kind: OrganisationKind;
  /** The language its people are spoken to in, unless they have one of their own. */
  readonly language: Language;
  /** Its leases that appendices are offered to, by number; only a tenant has any. */
  readonly leases?: Maybe<ReadonlyArray<Lease>>;
  /** What the ledger has of the organisation, the newest entry first. */
  readonly ledger?: Maybe<LedgerEntryConnection>;
  /** What people call it: `Exempelbageriet`. */
  readonly name: Scalars['String']['output'];
  /** The Swedish organisationsnummer, ten digits without a hyphen; null for one that has none, and for a sole trader. */
  readonly organisationNumber?: Maybe<Scalars['String']['output']>;
  /** Its people whom the landlord knows, by name. Needs `people:read`. */
  readonly people?: Maybe<ReadonlyArray<Person>>;
  /** What the organisation has pledged, the latest first. */
  readonly pledges?: Maybe<PledgeConnection>;
};


/** A company, an association or an authority; never a private person. */
export type OrganisationbalanceArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
};


/** A company, an association or an authority; never a private person. */
export type OrganisationcommitmentsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A company, an association or an authority; never a private person. */
export type OrganisationledgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  period?: InputMaybe<Scalars['String']['input']>;
};


/** A company, an association or an authority; never a private person. */
export type OrganisationpledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PledgeOrder;
  period?: InputMaybe<Scalars['String']['input']>;
  startsWithin?: InputMaybe<TimeRange>;
  states?: InputMaybe<ReadonlyArray<PledgeState>>;
  week?: InputMaybe<Scalars['String']['input']>;
};

/** A page of organisations. */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** The same items without their cursors. */
  readonly nodes: ReadonlyArray<Organisation>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Organisation;
};

/** What an organisation is to the landlord. */
export type OrganisationKind =
  /** An association (förening). */
  | 'ASSOCIATION'
  /** The landlord itself. */
  | 'LANDLORD'
  /** Somebody the landlord works with (samverkanspart): a school, the police, the employment office. */
  | 'PARTNER'
  /** A company that rents premises (lokalhyresgäst). It pledges under its social-smart lease appendix. */
  | 'TENANT';

/** There is no such organisation. */
export type OrganisationNotFoundError = UserError & {
  readonly __typename?: 'OrganisationNotFoundError';
  readonly message: Scalars['String']['output'];
  /** The id that names nothing. */
  readonly organisationId: Scalars['ID']['output'];
};

/** Another organisation in the register has the number. */
export type OrganisationNumberTakenError = UserError & {
  readonly __typename?: 'OrganisationNumberTakenError';
  readonly message: Scalars['String']['output'];
  /** Ten digits without a hyphen: `5560360793`. */
  readonly organisationNumber: Scalars['String']['output'];
};

/** What a list of organisations is sorted by. */
export type OrganisationOrder =
  /** By name, bytewise: capitals before small letters, å behind z. */
  | 'NAME_ASC'
  /** The other way round. */
  | 'NAME_DESC';

/** More places than one organisation may have on the shift for now. */
export type OverCapError = UserError & {
  readonly __typename?: 'OverCapError';
  /** The most places. */
  readonly cap: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  /** When one organisation may have more; null for never. */
  readonly releasesAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Nobody reports their own attendance. */
export type OwnAttendanceError = UserError & {
  readonly __typename?: 'OwnAttendanceError';
  readonly message: Scalars['String']['output'];
  /** The seat of whoever asks. */
  readonly seatId: Scalars['ID']['output'];
};

/** The hours are those of whoever asks, or of an organisation that they are of: somebody else verifies them. */
export type OwnHoursError = UserError & {
  readonly __typename?: 'OwnHoursError';
  readonly message: Scalars['String']['output'];
  /** The first attendance that it is so of; null where an entry or an organisation was named. */
  readonly ownAttendanceId?: Maybe<Scalars['ID']['output']>;
};

/** Where a page of a connection lies in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last item; null for an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are more behind this page: ask again with `after: endCursor`. Of a page of the `last`, whether `before` was given. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Of a page of the `last`, whether there are more before it: ask again with `before: startCursor`. Else whether `after` was given. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item; null for an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type ParkMessageInput = {
  /** Which one, by its id: `pnpm outbox list` names those that wait. */
  readonly messageId: Scalars['ID']['input'];
  /** Why: at most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

export type ParkMessageResult = IdempotencyKeyReusedError | InvalidInputError | LaneBusyError | MessageNotFoundError | MessageNotWaitingError | ParkMessageSuccess;

export type ParkMessageSuccess = {
  readonly __typename?: 'ParkMessageSuccess';
  /** The one that is put aside. */
  readonly messageId: Scalars['ID']['output'];
};

/** Fewer minutes for each place than the shift is long, where the shift does not allow that. */
export type PartOfShiftNotAllowedError = UserError & {
  readonly __typename?: 'PartOfShiftNotAllowedError';
  readonly message: Scalars['String']['output'];
  /** How long the shift is. */
  readonly shiftMinutes: Scalars['Minutes']['output'];
};

/** Neither `{{landlord.name}}` nor `{{tenant.name}}` stands in it. */
export type PartiesNotNamedError = UserError & {
  readonly __typename?: 'PartiesNotNamedError';
  readonly message: Scalars['String']['output'];
};

/** One of the two that an appendix is between. */
export type Party =
  /** Who lets the premises. */
  | 'LANDLORD'
  /** Who leases them. */
  | 'TENANT';

export type PauseInitiativeInput = {
  /** A published one. */
  readonly initiativeId: Scalars['ID']['input'];
  /** Why; shown to everybody concerned. At most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

export type PauseInitiativeResult = IdempotencyKeyReusedError | InitiativeNotFoundError | InitiativeStateWrongError | InvalidInputError | PauseInitiativeSuccess;

export type PauseInitiativeSuccess = {
  readonly __typename?: 'PauseInitiativeSuccess';
  /** As it is from now on. */
  readonly initiative: Initiative;
};

/** People named on the shift sit elsewhere at its new time: give an `overlapReason`, or take their names off first. */
export type PeopleBusyError = UserError & {
  readonly __typename?: 'PeopleBusyError';
  readonly message: Scalars['String']['output'];
  /** Who. Needs `people:read`. */
  readonly people?: Maybe<ReadonlyArray<Person>>;
};

/**
 * Somebody who works with the landlord's initiatives. Names and e-mail addresses are personal data: fields that lead to a
 * person need the scope `people:read`, and without it are null with an error of code FORBIDDEN.
 */
export type Person = Node & {
  readonly __typename?: 'Person';
  /** The record extracts the person has shown, the oldest first. Needs `people:read`. */
  readonly clearanceNotes?: Maybe<ReadonlyArray<ClearanceNote>>;
  /** What others call the person: `Amina Exempel`. */
  readonly displayName: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Whether the person has linked a chat account, and so can be reached and pledge there. */
  readonly isInChat: Scalars['Boolean']['output'];
  /** The language the person is spoken to in. */
  readonly language: Language;
  /** The organisations the person belongs to, the oldest first. */
  readonly memberships: ReadonlyArray<Membership>;
  /** Null for one who has none. */
  readonly workEmail?: Maybe<Scalars['String']['output']>;
};

/** The person has a seat on the shift. */
export type PersonAlreadyNamedError = UserError & {
  readonly __typename?: 'PersonAlreadyNamedError';
  readonly message: Scalars['String']['output'];
  /** The seat the person has. */
  readonly seatId: Scalars['ID']['output'];
};

/** The person sits elsewhere at the same time. Where, is another organisation's business. */
export type PersonBusyError = UserError & {
  readonly __typename?: 'PersonBusyError';
  readonly message: Scalars['String']['output'];
  /** Who sits elsewhere. */
  readonly personId: Scalars['ID']['output'];
};

/** There is no such person, or not where one was asked for: at least one of the ids names nobody there. */
export type PersonNotFoundError = UserError & {
  readonly __typename?: 'PersonNotFoundError';
  readonly message: Scalars['String']['output'];
};

/** Places held for a pledge that waited, until they are accepted or declined or the offer expires. */
export type PlaceOffer = {
  readonly __typename?: 'PlaceOffer';
  /** From then on it holds nothing and cannot be accepted. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** How many; fewer than the pledge asks for only where it accepts part. */
  readonly places: Scalars['Int']['output'];
};

/** Something in double braces that could not be filled in. */
export type PlaceholderFault = {
  readonly __typename?: 'PlaceholderFault';
  /** From 1, in UTF-16 code units, as editors count. */
  readonly column: Scalars['Int']['output'];
  /** From 1. */
  readonly line: Scalars['Int']['output'];
  /** What is wrong with it. */
  readonly problem: PlaceholderProblem;
  /** What stands there; at most 60 characters. */
  readonly text: Scalars['String']['output'];
};

/** What is wrong with a placeholder. */
export type PlaceholderProblem =
  /** It is part of where a link leads, which no document fills in. */
  | 'IN_ADDRESS'
  /** It holds more than a name, or ends what has not begun. */
  | 'MALFORMED'
  /** It is a list: it needs a line of its own, with an empty one before and after it. */
  | 'NOT_ALONE'
  /** Its line ends before it does. */
  | 'UNCLOSED'
  /** There is no placeholder of that name. */
  | 'UNKNOWN';

/** What kind of value stands for a placeholder. */
export type PlaceholderType =
  /** A list of what somebody has taken on for a year, in hours, places and events. It stands alone on its line. */
  | 'COMMITMENTS'
  /** `1 January 2027` */
  | 'DATE'
  /** `556036-0793` */
  | 'ORGANISATION_NUMBER'
  /** As it is. */
  | 'TEXT';

/** Some of what stands in double braces could not be filled in. */
export type PlaceholdersWrongError = UserError & {
  readonly __typename?: 'PlaceholdersWrongError';
  /** The first of it, in order; at most 20. */
  readonly faults: ReadonlyArray<PlaceholderFault>;
  readonly message: Scalars['String']['output'];
  /** All that a template may have between braces. */
  readonly placeholders: ReadonlyArray<TemplatePlaceholder>;
};

export type PlanInitiativeInput = {
  /**
   * The channel of the landlord's own chat workspace in which its roster card is to live, by the chat platform's id, such as
   * `C0123456789`. At most 50 characters. Left out, it has no channel and nothing is posted.
   */
  readonly chatChannelId?: InputMaybe<Scalars['String']['input']>;
  /** The landlord's people who look after it, at most 20. */
  readonly coordinatorIds: ReadonlyArray<Scalars['ID']['input']>;
  /** At most 2,000 characters. */
  readonly description: Scalars['String']['input'];
  /** Where it is done. */
  readonly districtId: Scalars['ID']['input'];
  /** Who runs it on site. */
  readonly hostOrganisationId: Scalars['ID']['input'];
  /** Whether children take part. */
  readonly involvesMinors: Scalars['Boolean']['input'];
  /** What else it works for. */
  readonly otherFocusAreas: ReadonlyArray<FocusArea>;
  /** What it works for above all. */
  readonly primaryFocusArea: FocusArea;
  /** At most 100 characters. */
  readonly title: Scalars['String']['input'];
};

export type PlanInitiativeResult = CoordinatorNotStaffError | DistrictNotFoundError | IdempotencyKeyReusedError | InvalidInputError | NoChatWorkspaceError | OrganisationNotFoundError | PersonNotFoundError | PlanInitiativeSuccess;

export type PlanInitiativeSuccess = {
  readonly __typename?: 'PlanInitiativeSuccess';
  /** The draft. */
  readonly initiative: Initiative;
};

/**
 * An organisation's promise of places on a shift (anmälan). An organisation has at most one that counts on each shift. Its
 * contacts, the shift's host and the landlord's people see all of it; for others, what is not the roster's is null, with an
 * error of code FORBIDDEN.
 */
export type Pledge = Node & {
  readonly __typename?: 'Pledge';
  /** Whether fewer places than it asks for may be offered to it. */
  readonly acceptsPart?: Maybe<Scalars['Boolean']['output']>;
  /** How many came to its places without a name, where heads are counted; null while nobody has reported. */
  readonly headCount?: Maybe<Attendance>;
  readonly id: Scalars['ID']['output'];
  /** Who made it; null where a program did. Needs `people:read`. */
  readonly madeBy?: Maybe<Person>;
  /** Promised minutes of all its places together. */
  readonly minutes?: Maybe<Scalars['Minutes']['output']>;
  /** How many of its places have a person's name on them; 0 unless it is confirmed or fulfilled. */
  readonly named?: Maybe<Scalars['Int']['output']>;
  /** The places held out to it; null unless it is offered some that it can still accept. */
  readonly offer?: Maybe<PlaceOffer>;
  /** Whose people they are. */
  readonly organisation: Organisation;
  /** How many people will come. */
  readonly places: Scalars['Int']['output'];
  /** When it took its place in the queue; with the id, this decides the waitlist's order. */
  readonly queuedAt: Scalars['DateTime']['output'];
  /** The places that have a person's name on them, without the others. */
  readonly seats?: Maybe<ReadonlyArray<Seat>>;
  /** Where people will come. */
  readonly shift: Shift;
  /** Where it came in. */
  readonly source?: Maybe<PledgeSource>;
  /** Why the landlord's people last changed, rejected or removed it; null where they have not, or gave no reason. */
  readonly staffReason?: Maybe<Scalars['String']['output']>;
  /** What has become of it. */
  readonly state: PledgeState;
  /** Its place in the waitlist, 1 for the first; null unless it is waitlisted. */
  readonly waitlistPosition?: Maybe<Scalars['Int']['output']>;
};

/** A page of pledges. */
export type PledgeConnection = {
  readonly __typename?: 'PledgeConnection';
  readonly edges: ReadonlyArray<PledgeEdge>;
  /** The same items without their cursors. */
  readonly nodes: ReadonlyArray<Pledge>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  readonly totalCount: Scalars['Int']['output'];
  /** How they add up, on every page. */
  readonly totals: PledgeTotals;
};

export type PledgeEdge = {
  readonly __typename?: 'PledgeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Pledge;
};

/** A pledge that is to go to the waitlist holds no places on the shift. */
export type PledgeHoldsNoPlacesError = UserError & {
  readonly __typename?: 'PledgeHoldsNoPlacesError';
  readonly message: Scalars['String']['output'];
  /** Which pledge. */
  readonly pledgeId: Scalars['ID']['output'];
};

/** Only confirmed places take names. */
export type PledgeNotConfirmedError = UserError & {
  readonly __typename?: 'PledgeNotConfirmedError';
  readonly message: Scalars['String']['output'];
  /** What it is instead. */
  readonly state: PledgeState;
};

/** There is no such pledge. */
export type PledgeNotFoundError = UserError & {
  readonly __typename?: 'PledgeNotFoundError';
  readonly message: Scalars['String']['output'];
  /** The id that names nothing. */
  readonly pledgeId: Scalars['ID']['output'];
};

/** The pledge has ended before, in that state. */
export type PledgeNotLiveError = UserError & {
  readonly __typename?: 'PledgeNotLiveError';
  readonly message: Scalars['String']['output'];
  /** What has become of it. */
  readonly state: PledgeState;
};

/** What a list of pledges is sorted by. */
export type PledgeOrder =
  /** As they took their places in the queue, the first one first. */
  | 'QUEUE_ASC'
  /** The latest first. */
  | 'QUEUE_DESC';

export type PledgePlacesInput = {
  /** Whether fewer places may be offered where not all are free. */
  readonly acceptsPart: Scalars['Boolean']['input'];
  /** Minutes for each place; if left out, the whole shift. Fewer only where the shift allows part of it. */
  readonly minutesPerPlace?: InputMaybe<Scalars['Minutes']['input']>;
  /** Whose people they are. */
  readonly organisationId: Scalars['ID']['input'];
  /** How many people will come, from 1 to the shift's capacity. */
  readonly places: Scalars['Int']['input'];
  /** Where people will come. */
  readonly shiftId: Scalars['ID']['input'];
};

/** Part of the places are free and are held, until `expiresAt`, for the organisation to accept. */
export type PledgePlacesOffered = {
  readonly __typename?: 'PledgePlacesOffered';
  /** From then on nothing is held and it cannot be accepted. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** How many places are held out to it; fewer than it asks for. */
  readonly placesOffered: Scalars['Int']['output'];
  /** The new pledge: offered. */
  readonly pledge: Pledge;
};

/** A coordinator is to approve the pledge first: it holds no places until then. */
export type PledgePlacesPending = {
  readonly __typename?: 'PledgePlacesPending';
  /** The new pledge: pending. */
  readonly pledge: Pledge;
};

export type PledgePlacesResult = AlreadyPledgedError | AppendixNotActiveError | IdempotencyKeyReusedError | InitiativeNotOpenError | InvalidInputError | LongerThanShiftError | MoreThanCapacityError | OrganisationNotFoundError | OverCapError | PartOfShiftNotAllowedError | PledgePlacesOffered | PledgePlacesPending | PledgePlacesSuccess | PledgePlacesWaitlisted | ShiftCancelledError | ShiftNotFoundError | ShiftNotOpenError | ShiftStartedError;

/** The places are the organisation's. */
export type PledgePlacesSuccess = {
  readonly __typename?: 'PledgePlacesSuccess';
  /** The new pledge: confirmed. */
  readonly pledge: Pledge;
};

/** The places were not free: the pledge waits for them. */
export type PledgePlacesWaitlisted = {
  readonly __typename?: 'PledgePlacesWaitlisted';
  /** The new pledge: waitlisted. */
  readonly pledge: Pledge;
  /** The place in the waitlist that it was given, 1 for the first. Where it stands now, Pledge.waitlistPosition says. */
  readonly position: Scalars['Int']['output'];
};

/** Where a pledge came in. */
export type PledgeSource =
  /** Made here. */
  | 'API'
  /** Made in chat, by one of the organisation's people. */
  | 'CHAT'
  /** Made by whoever runs the installation. */
  | 'COMMAND_LINE'
  /** Made by the landlord's people on the organisation's behalf. */
  | 'STAFF';

/** What has become of a pledge. */
export type PledgeState =
  /** Cancelled with its shift or its initiative. */
  | 'CANCELLED_BY_ORGANISER'
  /** It holds its places. */
  | 'CONFIRMED'
  /** The places held out to it were declined. */
  | 'DECLINED'
  /** The shift was held. */
  | 'FULFILLED'
  /** The shift began before a place came free or anybody approved it. */
  | 'LAPSED'
  /** Places are held out to it, to be accepted or declined: see Pledge.offer, which is null once that is too late. */
  | 'OFFERED'
  /** The places held out to it were not accepted in time. */
  | 'OFFER_EXPIRED'
  /** It waits for a coordinator to say yes, and holds no places. */
  | 'PENDING'
  /** A coordinator said no; Pledge.staffReason says why. */
  | 'REJECTED'
  /** Nobody was named by Shift.nameBy. */
  | 'RELEASED'
  /** Taken off the shift by the landlord's staff; Pledge.staffReason says why. */
  | 'REMOVED'
  /** It waits for places to become free. */
  | 'WAITLISTED'
  /** Taken back by those who made it. */
  | 'WITHDRAWN'
  /** Taken back when it was confirmed and Shift.withdrawBy had passed, and not within five minutes of being made. */
  | 'WITHDRAWN_LATE';

/** How the pledges of a list add up, all pages together; those that came to nothing too, unless `states` leaves them out. */
export type PledgeTotals = {
  readonly __typename?: 'PledgeTotals';
  /** Promised minutes, all their places together. */
  readonly minutes: Scalars['Minutes']['output'];
  /** How many of the places have a person's name on them. */
  readonly named: Scalars['Int']['output'];
  /** How many organisations made them. */
  readonly organisations: Scalars['Int']['output'];
  /** How many people they say will come. */
  readonly places: Scalars['Int']['output'];
};

/** Tenants with a pledge have no appendix that is active on the new date. */
export type PledgesNotCoveredError = UserError & {
  readonly __typename?: 'PledgesNotCoveredError';
  /** The new date, in the shift's zone. */
  readonly date: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  /** Their pledges. */
  readonly pledges: ReadonlyArray<Pledge>;
};

export type PublishInitiativeInput = {
  /** A draft. */
  readonly initiativeId: Scalars['ID']['input'];
};

export type PublishInitiativeResult = IdempotencyKeyReusedError | InitiativeNotFoundError | InitiativeStateWrongError | PublishInitiativeSuccess;

export type PublishInitiativeSuccess = {
  readonly __typename?: 'PublishInitiativeSuccess';
  /** As it is from now on. */
  readonly initiative: Initiative;
  /** How many drafted shifts were opened with it. */
  readonly shiftsOpened: Scalars['Int']['output'];
};

export type PublishTemplateVersionInput = {
  /** The draft. */
  readonly templateVersionId: Scalars['ID']['input'];
};

export type PublishTemplateVersionResult = IdempotencyKeyReusedError | MarkdownNotShownError | PartiesNotNamedError | PlaceholdersWrongError | PublishTemplateVersionSuccess | TemplateNotDraftError | TemplateVersionNotFoundError;

export type PublishTemplateVersionSuccess = {
  readonly __typename?: 'PublishTemplateVersionSuccess';
  /** As it stays. */
  readonly templateVersion: TemplateVersion;
};

/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 *
 * Fields, values of enums and members of unions are added at any time, so a client has a branch for what it does not know. None
 * is taken away before it was marked as deprecated.
 */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * The appendices whose next follow-up is due by a date at the latest, the longest due first: whether or not it has a day, and not
   * held yet.
   */
  readonly appendicesToFollowUp?: Maybe<ReadonlyArray<Appendix>>;
  /**
   * The audit trail: every change that was made, the latest first. For auditors and the landlord's admins. It holds ids, states,
   * numbers and the reasons that staff gave, and no names or addresses.
   */
  readonly auditEvents?: Maybe<AuditEventConnection>;
  /**
   * The calendars that were opened and not revoked, of what whoever asks may have one of: all for coordinators, those of
   * initiatives and districts for a tool with `plan:write`, those of their organisation and their own for others.
   */
  readonly calendarFeeds: ReadonlyArray<CalendarFeed>;
  /** Which channels of the landlord's chat workspace hear of which districts. Needs `plan:write`. */
  readonly channelRoutes?: Maybe<ReadonlyArray<ChannelRoute>>;
  /** One district; null if there is no such one. */
  readonly district?: Maybe<District>;
  /** The landlord's districts, by name. */
  readonly districts: DistrictConnection;
  /**
   * The days that are free in Sweden, by date, from `from` up to but not including `to`, which is at most 1,100 days later. An
   * ordinary Sunday is none.
   */
  readonly freeDays: ReadonlyArray<FreeDay>;
  /**
   * Reported hours that wait to be verified, those reported first at the front. Whoever signed in is shown those that they may
   * verify: neither their own nor their organisation's.
   */
  readonly hoursToVerify?: Maybe<AttendanceConnection>;
  /** One initiative; null if there is no such one. */
  readonly initiative?: Maybe<Initiative>;
  /** What is done in the landlord's districts, by title. */
  readonly initiatives: InitiativeConnection;
  /** The landlord whose data the token opens. */
  readonly landlord: Landlord;
  /**
   * The landlord's ledger of verified hours, the newest entry first. Nothing in it is changed or deleted: what was wrong is reversed
   * by another entry. For the landlord's own people, and for tools.
   */
  readonly ledger?: Maybe<LedgerEntryConnection>;
  /**
   * Whatever has this id, of any type: `node(id: "shift_01m83me6dtegh87bjhtyagwrx2") { ... on Shift { startsAt } }`. Null if
   * there is no such thing.
   */
  readonly node?: Maybe<Node>;
  /** What has these ids, in their order, each null if there is no such thing. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One organisation; null if there is no such one. */
  readonly organisation?: Maybe<Organisation>;
  /** The organisations in the landlord's register, the landlord itself among them, by name. */
  readonly organisations: OrganisationConnection;
  /** One pledge; null if there is no such one. */
  readonly pledge?: Maybe<Pledge>;
  /**
   * The pledges on the landlord's shifts, as they took their places in the queue. For the landlord's people and for tools: what
   * becomes of a pledge is its organisation's business, see Organisation.pledges.
   */
  readonly pledges?: Maybe<PledgeConnection>;
  /** The landlord's service tokens, the oldest first, those that are revoked or expired among them. For the landlord's admins. */
  readonly serviceTokens?: Maybe<ReadonlyArray<ServiceToken>>;
  /** One shift; null if there is no such one. */
  readonly shift?: Maybe<Shift>;
  /** One series of shifts; null if there is no such one. */
  readonly shiftSeries?: Maybe<ShiftSeries>;
  /** The landlord's shifts with their rosters, by start. */
  readonly shifts: ShiftConnection;
  /** The versions of the texts that appendices are offered on, the oldest first, drafts and retired ones among them. */
  readonly templateVersions?: Maybe<ReadonlyArray<TemplateVersion>>;
  /**
   * What chat was to be told and could not, and was given up, the latest first: somebody must tell it in another way. For
   * coordinators; needs `plan:write`.
   */
  readonly untoldNotices?: Maybe<UntoldNoticeConnection>;
  /** Who asks, and what they may do: the tool whose service token it is, or the person who signed in. Needs no scope. */
  readonly viewer: Viewer;
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 *
 * Fields, values of enums and members of unions are added at any time, so a client has a branch for what it does not know. None
 * is taken away before it was marked as deprecated.
 */
export type QueryappendicesToFollowUpArgs = {
  by?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 *
 * Fields, values of enums and members of unions are added at any time, so a client has a branch for what it does not know. None
 * is taken away before it was marked as deprecated.
 */
export type QueryauditEventsArgs = {
  action?: InputMaybe<Scalars['String']['input']>;
  actorId?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  within?: InputMaybe<TimeRange>;
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 *
 * Fields, values of enums and members of unions are added at any time, so a client has a branch for what it does not know. None
 * is taken away before it was marked as deprecated.
 */
export type QuerydistrictArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 *
 * Fields, values of enums and members of unions are added at any time, so a client has a branch for what it does not know. None
 * is taken away before it was marked as deprecated.
 */
export type QuerydistrictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: DistrictOrder;
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 *
 * Fields, values of enums and members of unions are added at any time, so a client has a branch for what it does not know. None
 * is taken away before it was marked as deprecated.
 */
export type QueryfreeDaysArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 *
 * Fields, values of enums and members of unions are added at any time, so a client has a branch for what it does not know. None
 * is taken away before it was marked as deprecated.
 */
export type QueryhoursToVerifyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 *
 * Fields, values of enums and members of unions are added at any time, so a client has a branch for what it does not know. None
 * is taken away before it was marked as deprecated.
 */
export type QueryinitiativeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 *
 * Fields, values of enums and members of unions are added at any time, so a client has a branch for what it does not know. None
 * is taken away before it was marked as deprecated.
 */
export type QueryinitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  districtId?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  focusArea?: InputMaybe<FocusArea>;
  hostId?: InputMaybe<Scalars['ID']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: InitiativeOrder;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  period?: InputMaybe<Scalars['String']['input']>;
  states?: InputMaybe<ReadonlyArray<InitiativeState>>;
  understaffed: Scalars['Boolean']['input'];
  week?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 *
 * Fields, values of enums and members of unions are added at any time, so a client has a branch for what it does not know. None
 * is taken away before it was marked as deprecated.
 */
export type QueryledgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<LedgerKind>>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  period?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 *
 * Fields, values of enums and members of unions are added at any time, so a client has a branch for what it does not know. None
 * is taken away before it was marked as deprecated.
 */
export type QuerynodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 *
 * Fields, values of enums and members of unions are added at any time, so a client has a branch for what it does not know. None
 * is taken away before it was marked as deprecated.
 */
export type QuerynodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 *
 * Fields, values of enums and members of unions are added at any time, so a client has a branch for what it does not know. None
 * is taken away before it was marked as deprecated.
 */
export type QueryorganisationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 *
 * Fields, values of enums and members of unions are added at any time, so a client has a branch for what it does not know. None
 * is taken away before it was marked as deprecated.
 */
export type QueryorganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: OrganisationOrder;
  withActiveAppendix: Scalars['Boolean']['input'];
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 *
 * Fields, values of enums and members of unions are added at any time, so a client has a branch for what it does not know. None
 * is taken away before it was marked as deprecated.
 */
export type QuerypledgeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 *
 * Fields, values of enums and members of unions are added at any time, so a client has a branch for what it does not know. None
 * is taken away before it was marked as deprecated.
 */
export type QuerypledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  initiativeId?: InputMaybe<Scalars['ID']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PledgeOrder;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  period?: InputMaybe<Scalars['String']['input']>;
  shiftId?: InputMaybe<Scalars['ID']['input']>;
  startsWithin?: InputMaybe<TimeRange>;
  states?: InputMaybe<ReadonlyArray<PledgeState>>;
  week?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 *
 * Fields, values of enums and members of unions are added at any time, so a client has a branch for what it does not know. None
 * is taken away before it was marked as deprecated.
 */
export type QueryshiftArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 *
 * Fields, values of enums and members of unions are added at any time, so a client has a branch for what it does not know. None
 * is taken away before it was marked as deprecated.
 */
export type QueryshiftSeriesArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 *
 * Fields, values of enums and members of unions are added at any time, so a client has a branch for what it does not know. None
 * is taken away before it was marked as deprecated.
 */
export type QueryshiftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  districtId?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  focusArea?: InputMaybe<FocusArea>;
  hostId?: InputMaybe<Scalars['ID']['input']>;
  initiativeId?: InputMaybe<Scalars['ID']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ShiftOrder;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  period?: InputMaybe<Scalars['String']['input']>;
  seriesId?: InputMaybe<Scalars['ID']['input']>;
  startsWithin?: InputMaybe<TimeRange>;
  states?: InputMaybe<ReadonlyArray<ShiftState>>;
  understaffed: Scalars['Boolean']['input'];
  upcoming: Scalars['Boolean']['input'];
  week?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 *
 * Fields, values of enums and members of unions are added at any time, so a client has a branch for what it does not know. None
 * is taken away before it was marked as deprecated.
 */
export type QueryuntoldNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A tool may take over what is no more than the year before; to raise it is for a person. */
export type RaiseNeedsPersonError = UserError & {
  readonly __typename?: 'RaiseNeedsPersonError';
  /** Which of the lines, from 0. */
  readonly line: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  /** What its target was the year before; 0 where there was none. */
  readonly thisYears: Scalars['Int']['output'];
};

export type RecordAppendixInput = {
  /** The first date it holds, in the landlord's zone. */
  readonly effectiveFrom: Scalars['Date']['input'];
  /** The first date it no longer holds, after `effectiveFrom`; left out while no end is set, or where it ends with its lease. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * The lease's number in the landlord's own register, such as `L-1042`; one of those that the tenant has here, where it has any. At most
   * 50 characters.
   */
  readonly leaseNumber: Scalars['String']['input'];
  /** A tenant. */
  readonly organisationId: Scalars['ID']['input'];
  /** The number in the landlord's registry (diarienummer); left out for the next of its own series. */
  readonly registryNumber?: InputMaybe<Scalars['String']['input']>;
  /** As its dates say: `SIGNED`, `ACTIVE` or `ENDED`; left out, they say it alone. What is only offered is not recorded: see offerAppendix. */
  readonly state?: InputMaybe<AppendixState>;
};

export type RecordAppendixResult = IdempotencyKeyReusedError | InvalidInputError | LeaseHasAppendixError | NotATenantError | OrganisationNotFoundError | RecordAppendixSuccess | RegistryNumberTakenError;

export type RecordAppendixSuccess = {
  readonly __typename?: 'RecordAppendixSuccess';
  /** As it is from now on. */
  readonly appendix: Appendix;
};

/** Nobody has noted that the person has shown a record extract that counts on the shift's date. */
export type RecordExtractNotShownError = UserError & {
  readonly __typename?: 'RecordExtractNotShownError';
  /** The shift's date, in its zone. */
  readonly date: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  /** Whose extract nobody has seen. */
  readonly personId: Scalars['ID']['output'];
};

/** The rule has a part that calendars know, but that says nothing of shifts by the day. */
export type RecurrenceRuleNotSupportedError = UserError & {
  readonly __typename?: 'RecurrenceRuleNotSupportedError';
  readonly message: Scalars['String']['output'];
  /** Which: `BYHOUR`, `FREQ=HOURLY`, `EXDATE`. */
  readonly part: Scalars['String']['output'];
};

/** A part of the rule takes whole numbers from 1 to `max`; one that counts from the end takes −1 to −`max` too. */
export type RecurrenceRuleOutOfRangeError = UserError & {
  readonly __typename?: 'RecurrenceRuleOutOfRangeError';
  /** The largest number it takes. */
  readonly max: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  /** Which: `BYMONTH`. */
  readonly part: Scalars['String']['output'];
};

/** Two parts of the rule do not go together, though neither is wrong alone. */
export type RecurrenceRulePartsClashError = UserError & {
  readonly __typename?: 'RecurrenceRulePartsClashError';
  readonly message: Scalars['String']['output'];
  /** Which two: `COUNT`, `UNTIL`. `FREQ` stands for the frequency that the other means nothing under. */
  readonly parts: ReadonlyArray<Scalars['String']['output']>;
};

/** The rule has more characters than a rule may have. */
export type RecurrenceRuleTooLongError = UserError & {
  readonly __typename?: 'RecurrenceRuleTooLongError';
  /** How many it may have. */
  readonly max: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

export type RegisterLeaseInput = {
  /** Where it lies; may be left out. */
  readonly districtId?: InputMaybe<Scalars['ID']['input']>;
  /** The first date it no longer runs; left out while no end is known. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its number in the landlord's own register. At most 50 characters. */
  readonly number: Scalars['String']['input'];
  /** A tenant. */
  readonly organisationId: Scalars['ID']['input'];
  /** What is let. At most 200 characters. */
  readonly premises: Scalars['String']['input'];
  /** The first date it runs. */
  readonly startsOn: Scalars['Date']['input'];
};

export type RegisterLeaseResult = DistrictNotFoundError | IdempotencyKeyReusedError | InvalidInputError | LeaseExistsError | NotATenantError | OrganisationNotFoundError | RegisterLeaseSuccess;

export type RegisterLeaseSuccess = {
  readonly __typename?: 'RegisterLeaseSuccess';
  /** As it was entered. */
  readonly lease: Lease;
};

export type RegisterOrganisationInput = {
  /** What it is to the landlord. */
  readonly kind: RegisteredOrganisationKind;
  /** The language its people are spoken to in, unless they have one of their own. */
  readonly language: Language;
  /** At most 200 characters. */
  readonly name: Scalars['String']['input'];
  /**
   * The Swedish organisationsnummer, as `556036-0793`, `5560360793`, `165560360793` or `SE556036079301`. Left out for one that
   * has none, and for a sole trader, whose number is a personal identity number.
   */
  readonly organisationNumber?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterOrganisationResult = IdempotencyKeyReusedError | InvalidInputError | OrganisationNumberTakenError | RegisterOrganisationSuccess;

export type RegisterOrganisationSuccess = {
  readonly __typename?: 'RegisterOrganisationSuccess';
  /** As it stands in the register. */
  readonly organisation: Organisation;
};

export type RegisterPersonInput = {
  /** What others are to call the person: `Amina Exempel`. At most 100 characters. */
  readonly displayName: Scalars['String']['input'];
  /** The language the person is spoken to in. */
  readonly language: Language;
  /** Where the person belongs, and as what; at most 20. */
  readonly memberships: ReadonlyArray<MembershipInput>;
  /** At most 254 characters. */
  readonly workEmail?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterPersonResult = IdempotencyKeyReusedError | InvalidInputError | OrganisationNotFoundError | RegisterPersonSuccess | StaffOfAnotherOrganisationError;

export type RegisterPersonSuccess = {
  readonly __typename?: 'RegisterPersonSuccess';
  /** Needs `people:read`. */
  readonly person?: Maybe<Person>;
  /** The new person's id, which is no personal data. */
  readonly personId: Scalars['ID']['output'];
};

/** What an organisation can be entered as: the landlord itself is there from the beginning. */
export type RegisteredOrganisationKind =
  /** See OrganisationKind. */
  | 'ASSOCIATION'
  /** See OrganisationKind. */
  | 'PARTNER'
  /** See OrganisationKind. */
  | 'TENANT';

/** Another appendix has that number in the registry. */
export type RegistryNumberTakenError = UserError & {
  readonly __typename?: 'RegistryNumberTakenError';
  readonly message: Scalars['String']['output'];
};

export type RejectPledgeInput = {
  /** One that waits for a yes. */
  readonly pledgeId: Scalars['ID']['input'];
  /** Why; shown to those who made it. At most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

export type RejectPledgeResult = IdempotencyKeyReusedError | InvalidInputError | NotPendingError | PledgeNotFoundError | PledgeNotLiveError | RejectPledgeSuccess;

export type RejectPledgeSuccess = {
  readonly __typename?: 'RejectPledgeSuccess';
  /** As it is from now on: rejected. */
  readonly pledge: Pledge;
};

/** The landlord's people make another's pledge smaller, or take it away by removePledge, only with a reason. */
export type RemovalNeedsReasonError = UserError & {
  readonly __typename?: 'RemovalNeedsReasonError';
  readonly message: Scalars['String']['output'];
};

export type RemoveMemberInput = {
  /** From where. */
  readonly organisationId: Scalars['ID']['input'];
  /** Whom. */
  readonly personId: Scalars['ID']['input'];
};

export type RemoveMemberResult = IdempotencyKeyReusedError | LastContactError | PersonNotFoundError | RemoveMemberSuccess;

export type RemoveMemberSuccess = {
  readonly __typename?: 'RemoveMemberSuccess';
  /** How many places lost the person's name. */
  readonly seats: Scalars['Int']['output'];
};

export type RemovePledgeInput = {
  /** One that counts. */
  readonly pledgeId: Scalars['ID']['input'];
  /** Why; shown to those who made it. At most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

export type RemovePledgeResult = IdempotencyKeyReusedError | InvalidInputError | PledgeNotFoundError | PledgeNotLiveError | RemovePledgeSuccess | ShiftEndedError;

export type RemovePledgeSuccess = {
  readonly __typename?: 'RemovePledgeSuccess';
  /** As it is from now on: removed. */
  readonly pledge: Pledge;
};

/** Either `allCame`, or what there is to say of seats and counted heads. */
export type ReportAttendanceInput = {
  /** Everybody came of whom nothing has been reported yet, for as long as was planned. */
  readonly allCame: Scalars['Boolean']['input'];
  /** What there is to say of places without a name; of each pledge once. */
  readonly headCounts: ReadonlyArray<HeadCountInput>;
  /** What there is to say of places with a name; of each once. */
  readonly seats: ReadonlyArray<SeatReportInput>;
  /** The shift that has ended. */
  readonly shiftId: Scalars['ID']['input'];
};

export type ReportAttendanceResult = AttendanceSettledError | AttendanceVerifiedError | IdempotencyKeyReusedError | InvalidInputError | MinutesNeedReasonError | OwnAttendanceError | PledgeNotFoundError | ReportAttendanceSuccess | SeatNotFoundError | ShiftNotEndedError | ShiftNotFoundError | ShiftNotHeldError | TooManyHeadsError;

export type ReportAttendanceSuccess = {
  readonly __typename?: 'ReportAttendanceSuccess';
  /** Seats, and pledges whose heads are counted, of which something else is said than before. */
  readonly changed: Scalars['Int']['output'];
  /** Their reported minutes in all. */
  readonly minutes: Scalars['Minutes']['output'];
  /** Places of the shift that somebody came to. */
  readonly placesPresent: Scalars['Int']['output'];
  /** The shift, with who came. */
  readonly shift: Shift;
};

/** What can be reported. */
export type ReportedState =
  /** See AttendanceState. */
  | 'EXCUSED'
  /** See AttendanceState. */
  | 'NO_SHOW'
  /** See AttendanceState. */
  | 'PRESENT';

export type ResumeInitiativeInput = {
  /** A paused one. */
  readonly initiativeId: Scalars['ID']['input'];
};

export type ResumeInitiativeResult = IdempotencyKeyReusedError | InitiativeNotFoundError | InitiativeStateWrongError | ResumeInitiativeSuccess;

export type ResumeInitiativeSuccess = {
  readonly __typename?: 'ResumeInitiativeSuccess';
  /** As it is from now on. */
  readonly initiative: Initiative;
};

export type RetireTemplateVersionInput = {
  /** The published version. */
  readonly templateVersionId: Scalars['ID']['input'];
};

export type RetireTemplateVersionResult = IdempotencyKeyReusedError | RetireTemplateVersionSuccess | TemplateNotPublishedError | TemplateVersionNotFoundError;

export type RetireTemplateVersionSuccess = {
  readonly __typename?: 'RetireTemplateVersionSuccess';
  /** As it is now. */
  readonly templateVersion: TemplateVersion;
};

export type RetryLaneInput = {
  /** Where it is told, as `pnpm outbox list` names it: `channel:landlord_01k…/T0001/C0001`, `person:person_01k…`. */
  readonly lane: Scalars['String']['input'];
};

export type RetryLaneResult = IdempotencyKeyReusedError | LaneNotRestingError | RetryLaneSuccess;

export type RetryLaneSuccess = {
  readonly __typename?: 'RetryLaneSuccess';
  /** Where it is tried again. */
  readonly lane: Scalars['String']['output'];
};

export type ReverseEntryInput = {
  /** The entry to take back. */
  readonly entryId: Scalars['ID']['input'];
  /** Kept with the reversal. At most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

export type ReverseEntryResult = EntryAlreadyReversedError | EntryIsReversalError | EntryNotFoundError | IdempotencyKeyReusedError | InvalidInputError | OwnHoursError | ReverseEntrySuccess;

export type ReverseEntrySuccess = {
  readonly __typename?: 'ReverseEntrySuccess';
  /** The reversal. */
  readonly entry: LedgerEntry;
};

export type ReviseCommitmentInput = {
  /** The commitment to change. */
  readonly commitmentId: Scalars['ID']['input'];
  /** As it is, if left out. At most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** In the unit; as it is, if left out. */
  readonly target?: InputMaybe<Scalars['Int']['input']>;
};

export type ReviseCommitmentResult = CommitmentNotFoundError | IdempotencyKeyReusedError | InvalidInputError | ReviseCommitmentSuccess;

export type ReviseCommitmentSuccess = {
  readonly __typename?: 'ReviseCommitmentSuccess';
  /** As it is now. */
  readonly commitment: Commitment;
};

export type ReviseExemptionInput = {
  /** The exemption to change. */
  readonly exemptionId: Scalars['ID']['input'];
  /** As it is, if left out. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** As it is, if left out. */
  readonly ground?: InputMaybe<ExemptionGround>;
  /** As it is, if left out. At most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** As it is, if left out. What `from` is takes the exemption back. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

export type ReviseExemptionResult = ExemptionNotFoundError | IdempotencyKeyReusedError | InvalidInputError | ReviseExemptionSuccess;

export type ReviseExemptionSuccess = {
  readonly __typename?: 'ReviseExemptionSuccess';
  /** As it is now. */
  readonly exemption: Exemption;
};

/** What is left out stays as it is. */
export type ReviseLeaseInput = {
  /** Where it lies. */
  readonly districtId?: InputMaybe<Scalars['ID']['input']>;
  /** The first date it no longer runs, after `startsOn`. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The lease. */
  readonly leaseId: Scalars['ID']['input'];
  /** What is let. At most 200 characters. */
  readonly premises?: InputMaybe<Scalars['String']['input']>;
  /** The first date it runs. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
};

export type ReviseLeaseResult = AppendixFollowsLeaseError | DistrictNotFoundError | IdempotencyKeyReusedError | InvalidInputError | LeaseNotFoundError | ReviseLeaseSuccess;

export type ReviseLeaseSuccess = {
  readonly __typename?: 'ReviseLeaseSuccess';
  /** As it is now. */
  readonly lease: Lease;
};

/** What is left out stays as it is. Its number, by which it is known, never changes. */
export type ReviseOrganisationInput = {
  /** The language its people are spoken to in, unless they have one of their own. */
  readonly language?: InputMaybe<Language>;
  /** At most 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Which. */
  readonly organisationId: Scalars['ID']['input'];
};

export type ReviseOrganisationResult = IdempotencyKeyReusedError | InvalidInputError | OrganisationNotFoundError | ReviseOrganisationSuccess;

export type ReviseOrganisationSuccess = {
  readonly __typename?: 'ReviseOrganisationSuccess';
  /** As it is now. */
  readonly organisation: Organisation;
};

/** What is left out stays as it is. */
export type RevisePersonInput = {
  /** At most 100 characters. */
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  /** Whom. */
  readonly personId: Scalars['ID']['input'];
  /** At most 254 characters. */
  readonly workEmail?: InputMaybe<Scalars['String']['input']>;
};

export type RevisePersonResult = EmailAddressTakenError | IdempotencyKeyReusedError | InvalidInputError | PersonNotFoundError | RevisePersonSuccess | SignsOpenOfferError;

export type RevisePersonSuccess = {
  readonly __typename?: 'RevisePersonSuccess';
  /** Whom. */
  readonly personId: Scalars['ID']['output'];
};

export type ReviseSeriesInput = {
  /** How many places each shift has, from 1 to 1,000. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** What becomes of one on a customary free day. */
  readonly customaryFreeDays?: InputMaybe<HolidayPolicy>;
  /** From start to end by the clock on the wall, from 1 to 1,440. */
  readonly durationMinutes?: InputMaybe<Scalars['Minutes']['input']>;
  /** The first date of the new, in the series' zone: today or later. */
  readonly from: Scalars['Date']['input'];
  /** What becomes of a shift on a public holiday. */
  readonly holidays?: InputMaybe<HolidayPolicy>;
  /** Where to come, in words; at most 200 characters. */
  readonly location?: InputMaybe<Scalars['String']['input']>;
  /** With fewer places than this taken, a shift is understaffed. From 0 to `capacity`. */
  readonly minPlaces?: InputMaybe<Scalars['Int']['input']>;
  /** Why; shown on shifts that are no longer held. At most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** When it comes again, as in ScheduleSeriesInput. */
  readonly rule?: InputMaybe<Scalars['String']['input']>;
  /** What holds for those who pledge from then on. */
  readonly rules?: InputMaybe<ShiftRulesInput>;
  /** The series to change. */
  readonly seriesId: Scalars['ID']['input'];
  /** When the shifts start, by the clock on the wall in `zone`: hours and minutes. */
  readonly startTime?: InputMaybe<Scalars['LocalTime']['input']>;
  /** The date the rule counts from; if left out, `from` for a new rule. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The zone it is held in. */
  readonly zone?: InputMaybe<Scalars['TimeZone']['input']>;
};

export type ReviseSeriesResult = IdempotencyKeyReusedError | InitiativeOverError | InvalidInputError | NotARecurrenceRuleError | RecurrenceRuleNotSupportedError | RecurrenceRuleOutOfRangeError | RecurrenceRulePartsClashError | RecurrenceRuleTooLongError | ReviseSeriesSuccess | SeriesNotFoundError;

export type ReviseSeriesSuccess = {
  readonly __typename?: 'ReviseSeriesSuccess';
  /** How many were made. */
  readonly added: Scalars['Int']['output'];
  /** How many stay as they are, out of the series' hands, because people have pledged on them. */
  readonly detached: Scalars['Int']['output'];
  /** How many are no longer held; nobody had pledged on them. */
  readonly dropped: Scalars['Int']['output'];
  /** As it is from now on. */
  readonly series: ShiftSeries;
  /** Free days on which no shift is held, by the series' policy. */
  readonly skipped: ReadonlyArray<FreeDay>;
  /** How many of its shifts got the new times and terms. */
  readonly updated: Scalars['Int']['output'];
  /** Free days on which one is held all the same, to think of. */
  readonly warnings: ReadonlyArray<FreeDay>;
};

export type ReviseShiftInput = {
  /** How many places there are, from 1 to 1,000; not fewer than are held, but for those of `movePledgeIds`. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** At most 24 hours after `startsAt`, on a whole minute. */
  readonly endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where to come, in words; at most 200 characters. */
  readonly location?: InputMaybe<Scalars['String']['input']>;
  /** With fewer places than this taken, it is understaffed. From 0 to `capacity`. */
  readonly minPlaces?: InputMaybe<Scalars['Int']['input']>;
  /** Pledges that hold places and are to go to the waitlist, where they keep their place in the queue. */
  readonly movePledgeIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Why people may sit on the shift who at its new time sit elsewhere too. At most 500 characters. */
  readonly overlapReason?: InputMaybe<Scalars['String']['input']>;
  /** Why; told to those affected, and needed where the shift gets another time or pledges are moved. At most 500 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What holds for those who pledge from now on. */
  readonly rules?: InputMaybe<ShiftRulesInput>;
  /** One that has not started. */
  readonly shiftId: Scalars['ID']['input'];
  /** After now, on a whole minute. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ReviseShiftResult = CapBelowPledgedError | CapacityBelowHeldError | IdempotencyKeyReusedError | InvalidInputError | MoveNotNeededError | NamesStandInTheWayError | PeopleBusyError | PledgeHoldsNoPlacesError | PledgesNotCoveredError | ReviseShiftSuccess | ShiftNotFoundError | ShiftNotRevisableError | ShiftStartedError;

export type ReviseShiftSuccess = {
  readonly __typename?: 'ReviseShiftSuccess';
  /** As it is from now on. */
  readonly shift: Shift;
};

export type RevokeCalendarFeedInput = {
  /** Which one. */
  readonly calendarFeedId: Scalars['ID']['input'];
};

export type RevokeCalendarFeedResult = CalendarFeedNotFoundError | CalendarFeedRevokedBeforeError | IdempotencyKeyReusedError | RevokeCalendarFeedSuccess;

export type RevokeCalendarFeedSuccess = {
  readonly __typename?: 'RevokeCalendarFeedSuccess';
  /** The one that is read no more. */
  readonly calendarFeedId: Scalars['ID']['output'];
};

export type RevokeJoinCodeInput = {
  /** Whose code. */
  readonly organisationId: Scalars['ID']['input'];
};

export type RevokeJoinCodeResult = IdempotencyKeyReusedError | JoinCodeNotFoundError | OrganisationNotFoundError | RevokeJoinCodeSuccess;

export type RevokeJoinCodeSuccess = {
  readonly __typename?: 'RevokeJoinCodeSuccess';
  /** Whose code it was. */
  readonly organisation: Organisation;
};

export type RevokeServiceTokenInput = {
  /** Its id, as `serviceTokens` has it: no secret. */
  readonly tokenId: Scalars['ID']['input'];
};

export type RevokeServiceTokenResult = IdempotencyKeyReusedError | RevokeServiceTokenSuccess | ServiceTokenNotFoundError | TokenRevokedBeforeError;

export type RevokeServiceTokenSuccess = {
  readonly __typename?: 'RevokeServiceTokenSuccess';
  /** As it is from now on: revoked. */
  readonly serviceToken: ServiceToken;
};

/** What somebody is in an organisation. The first three are the landlord's own people. */
export type Role =
  /** Reads the ledger and the audit trail, without contact data. */
  | 'AUDITOR'
  /** Plans and looks after initiatives (samordnare). */
  | 'COORDINATOR'
  /** Runs initiatives on site (insatsvärd). */
  | 'HOST'
  /** Runs the installation for the landlord: people and tokens. */
  | 'LANDLORD_ADMIN'
  /** Takes part on shifts (deltagare). */
  | 'PARTICIPANT'
  /** Pledges for the organisation and names its people. */
  | 'TENANT_CONTACT';

/** Something that a reader of a roster has to show anew: what it is, and why. */
export type RosterEvent = {
  /** Names this event: for a log, or to tell two of them apart. */
  readonly eventId: Scalars['ID']['output'];
  /**
   * What has happened since the event before, oldest first, at most 50; empty in the first event of a stream. For the
   * landlord's people and for tools: it tells what becomes of each organisation's pledges.
   */
  readonly happened?: Maybe<ReadonlyArray<RosterFact>>;
};

/**
 * Something that has happened, in ids and numbers; what is so now is in the event's shifts. Fields that say nothing of this kind of
 * fact are null. Example: `{ kind: PLEDGE_CONFIRMED, pledgeId: "pledge_01k…", places: 2, … }`.
 */
export type RosterFact = {
  readonly __typename?: 'RosterFact';
  /** When a shift that was moved had been to end. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Names this fact, the same in every stream. */
  readonly factId: Scalars['ID']['output'];
  /** The initiative it happened in. */
  readonly initiativeId: Scalars['ID']['output'];
  /** What happened. */
  readonly kind: RosterFactKind;
  /** Promised minutes in all. */
  readonly minutes?: Maybe<Scalars['Minutes']['output']>;
  /** Promised minutes in all before the pledge was changed. */
  readonly minutesBefore?: Maybe<Scalars['Minutes']['output']>;
  /** When it was decided. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Whose pledge that is. */
  readonly organisationId?: Maybe<Scalars['ID']['output']>;
  /** The places that it was about: those of the pledge, or those offered, released or given up. */
  readonly places?: Maybe<Scalars['Int']['output']>;
  /** The pledge's places before it was changed. */
  readonly placesBefore?: Maybe<Scalars['Int']['output']>;
  /** The pledge it happened to. */
  readonly pledgeId?: Maybe<Scalars['ID']['output']>;
  /** The series it happened to. */
  readonly seriesId?: Maybe<Scalars['ID']['output']>;
  /** The shift it happened to; null where it was the initiative or a series. */
  readonly shiftId?: Maybe<Scalars['ID']['output']>;
  /** How many shifts were opened or cancelled with it; for a series that was revised, how many are not what they were. */
  readonly shifts?: Maybe<Scalars['Int']['output']>;
  /** When a shift that was moved had been to start. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What can have happened to a roster. */
export type RosterFactKind =
  /** It ended for good, with its coming shifts. */
  | 'INITIATIVE_CANCELLED'
  /** Its shifts have all been. */
  | 'INITIATIVE_COMPLETED'
  /** Its shifts take no pledges for now. */
  | 'INITIATIVE_PAUSED'
  /** It is shown, and its shifts are open. */
  | 'INITIATIVE_PUBLISHED'
  /** Its shifts take pledges again. */
  | 'INITIATIVE_RESUMED'
  /** The places that were held for it are its own. */
  | 'OFFER_ACCEPTED'
  /** The places that were held for it are free. */
  | 'OFFER_DECLINED'
  /** Nobody answered in time, and the places are free. */
  | 'OFFER_EXPIRED'
  /** Places fell free so late that only a coordinator offers them to those who wait. */
  | 'PLACES_LEFT_FOR_COORDINATOR'
  /** Places that fell free are held for one that waited. */
  | 'PLACES_OFFERED'
  /** Places without a name fell free at the time for naming. */
  | 'PLACES_RELEASED'
  /** It has another number of places, or other minutes. */
  | 'PLEDGE_CHANGED'
  /** It holds its places. */
  | 'PLEDGE_CONFIRMED'
  /** It waits again, since the capacity was lowered. */
  | 'PLEDGE_MOVED_TO_WAITLIST'
  /** A pledge waits for a coordinator's yes. */
  | 'PLEDGE_PENDING'
  /** A coordinator said no to it. */
  | 'PLEDGE_REJECTED'
  /** The landlord's staff removed it. */
  | 'PLEDGE_REMOVED'
  /** The tenant has no appendix any more that holds on the shift's date. */
  | 'PLEDGE_UNBACKED'
  /** It waits for places. */
  | 'PLEDGE_WAITLISTED'
  /** Its organisation took it back in time. */
  | 'PLEDGE_WITHDRAWN'
  /** Withdrawn or made smaller after the time to do so; `places` are those given up. */
  | 'PLEDGE_WITHDRAWN_LATE'
  /** How many of a pledge's places have a name has changed. */
  | 'SEATS_NAMED'
  /** Shifts of a series are new, have other terms, or are no longer held. */
  | 'SERIES_REVISED'
  /** Shifts of a series were opened. */
  | 'SERIES_SCHEDULED'
  /** It is not held, and its pledges ended with that. */
  | 'SHIFT_CANCELLED'
  /** Its capacity or rules are others. */
  | 'SHIFT_CHANGED'
  /** It is at another time or another place. */
  | 'SHIFT_MOVED'
  /** It is new, and takes pledges. */
  | 'SHIFT_OPENED'
  /** It has been held, and its pledges are fulfilled. */
  | 'SHIFT_SETTLED'
  /** It has too few people, and is near. */
  | 'SHIFT_UNDERSTAFFED'
  /** One that was told of as having too few has got enough people, or lost them again. */
  | 'STAFFING_CHANGED'
  /** It began, and pledges that still waited ended with that. */
  | 'WAITLIST_LAPSED';

/**
 * Whose roster: of one shift, of an initiative's shifts, or of the shifts of all initiatives in a district. One that names nothing
 * of the landlord's is BAD_USER_INPUT. Example: `{ initiativeId: "initiative_01k…" }`.
 */
export type RosterScope =
  /** The shifts of all initiatives in a district. */
  { readonly districtId: Scalars['ID']['input']; readonly initiativeId?: never; readonly shiftId?: never; }
  |  /** An initiative's shifts. */
  { readonly districtId?: never; readonly initiativeId: Scalars['ID']['input']; readonly shiftId?: never; }
  |  /** One shift. */
  { readonly districtId?: never; readonly initiativeId?: never; readonly shiftId: Scalars['ID']['input']; };

/**
 * All of the roster anew: the first event of a stream, after a change of the plan or of very many shifts, and after whatever came in
 * faster than it was read.
 */
export type RosterSnapshot = RosterEvent & {
  readonly __typename?: 'RosterSnapshot';
  /** Names this event. */
  readonly eventId: Scalars['ID']['output'];
  /** What led to it, oldest first, at most 50. */
  readonly happened?: Maybe<ReadonlyArray<RosterFact>>;
  /** The shifts to come and those that began within the last 24 hours, by start; for a scope of one shift, that one. */
  readonly shifts: ShiftConnection;
};


/**
 * All of the roster anew: the first event of a stream, after a change of the plan or of very many shifts, and after whatever came in
 * faster than it was read.
 */
export type RosterSnapshotshiftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** How a shift's pledges add up. */
export type RosterTotals = {
  readonly __typename?: 'RosterTotals';
  /** Promised minutes of the confirmed pledges, all their places together. */
  readonly confirmedMinutes: Scalars['Minutes']['output'];
  /** Places held by confirmed pledges, and by those that were fulfilled. */
  readonly confirmedPlaces: Scalars['Int']['output'];
  /** How many of them have a person's name on them. */
  readonly namedPlaces: Scalars['Int']['output'];
  /** Places held by offers that can still be accepted. */
  readonly offeredPlaces: Scalars['Int']['output'];
  /** Organisations with a confirmed pledge. */
  readonly organisations: Scalars['Int']['output'];
  /** Places of pledges that wait for a coordinator's yes. */
  readonly pendingPlaces: Scalars['Int']['output'];
  /** Places that waitlisted pledges wait for. */
  readonly waitlistedPlaces: Scalars['Int']['output'];
};

export type RouteChannelInput = {
  /** The channel, by the chat platform's id, such as `C0123456789`. At most 50 characters. */
  readonly chatChannelId: Scalars['String']['input'];
  /** What it is to hear of. */
  readonly districtId: Scalars['ID']['input'];
  /** When. */
  readonly pace: RoutePace;
};

export type RouteChannelResult = DistrictNotFoundError | IdempotencyKeyReusedError | InvalidInputError | NoChatWorkspaceError | RouteChannelSuccess;

export type RouteChannelSuccess = {
  readonly __typename?: 'RouteChannelSuccess';
  /** As it is from now on. */
  readonly route: ChannelRoute;
};

/** There is no such route, or it has ended. */
export type RouteNotFoundError = UserError & {
  readonly __typename?: 'RouteNotFoundError';
  readonly message: Scalars['String']['output'];
  /** The id that names nothing. */
  readonly routeId: Scalars['ID']['output'];
};

/** When a channel hears. */
export type RoutePace =
  /** In one post, on working mornings at half past eight, when anything is new. */
  | 'DIGEST'
  /** At once. */
  | 'INSTANT';

export type ScheduleFollowUpInput = {
  /** The appendix to follow up, which both parties have agreed to. */
  readonly appendixId: Scalars['ID']['input'];
  /** When it is to be held: from the beginning of the year on, neither before today nor in more than two years. If left out: on 31 January after the year. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The calendar year that it looks back on: one in which an appendix of the lease holds, the next at the latest. */
  readonly year: Scalars['Int']['input'];
};

export type ScheduleFollowUpResult = AppendixNotFoundError | FollowUpHeldError | IdempotencyKeyReusedError | InvalidInputError | NotAgreedError | ScheduleFollowUpSuccess;

export type ScheduleFollowUpSuccess = {
  readonly __typename?: 'ScheduleFollowUpSuccess';
  /** As it is planned now. */
  readonly followUp: FollowUp;
};

export type ScheduleSeriesInput = {
  /** How many places each shift has, from 1 to 1,000. */
  readonly capacity: Scalars['Int']['input'];
  /** What becomes of one on a customary free day, such as Christmas Eve. */
  readonly customaryFreeDays: HolidayPolicy;
  /** From start to end by the clock on the wall, from 1 to 1,440: 22:00 and 480 end at 06:00, whatever the night. */
  readonly durationMinutes: Scalars['Minutes']['input'];
  /** What becomes of a shift on a public holiday. */
  readonly holidays: HolidayPolicy;
  /** Whose shifts they are. */
  readonly initiativeId: Scalars['ID']['input'];
  /** Where to come, in words; at most 200 characters. */
  readonly location: Scalars['String']['input'];
  /** With fewer places than this taken, a shift is understaffed. From 0 to `capacity`. */
  readonly minPlaces: Scalars['Int']['input'];
  /**
   * When it comes again: an RRULE of RFC 5545 by the day, `FREQ=WEEKLY;BYDAY=TU`. It takes FREQ (DAILY, WEEKLY, MONTHLY,
   * YEARLY), INTERVAL, COUNT or UNTIL, BYMONTH, BYWEEKNO, BYYEARDAY, BYMONTHDAY, BYDAY, BYSETPOS and WKST. At most 500
   * characters.
   */
  readonly rule: Scalars['String']['input'];
  /** What holds for those who pledge; as usual unless said. */
  readonly rules?: InputMaybe<ShiftRulesInput>;
  /** When the shifts start, by the clock on the wall in `zone`: hours and minutes. */
  readonly startTime: Scalars['LocalTime']['input'];
  /** The date the rule counts from, in `zone`. */
  readonly startsOn: Scalars['Date']['input'];
  /** The zone it is held in; if left out, the landlord's. */
  readonly zone?: InputMaybe<Scalars['TimeZone']['input']>;
};

export type ScheduleSeriesResult = IdempotencyKeyReusedError | InitiativeNotFoundError | InitiativeOverError | InvalidInputError | NoOccurrencesError | NotARecurrenceRuleError | RecurrenceRuleNotSupportedError | RecurrenceRuleOutOfRangeError | RecurrenceRulePartsClashError | RecurrenceRuleTooLongError | ScheduleSeriesSuccess;

export type ScheduleSeriesSuccess = {
  readonly __typename?: 'ScheduleSeriesSuccess';
  /** The new series. */
  readonly series: ShiftSeries;
  /** How many shifts have been made so far: those of the next half year. */
  readonly shiftsMade: Scalars['Int']['output'];
  /** Free days on which no shift is held, by the series' policy. */
  readonly skipped: ReadonlyArray<FreeDay>;
  /** Free days on which one is held all the same, to think of. */
  readonly warnings: ReadonlyArray<FreeDay>;
};

export type ScheduleShiftInput = {
  /** How many places there are, from 1 to 1,000. */
  readonly capacity: Scalars['Int']['input'];
  /** At most 24 hours after `startsAt`, on a whole minute. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** Whose shift it is. */
  readonly initiativeId: Scalars['ID']['input'];
  /** Where to come, in words; at most 200 characters. */
  readonly location: Scalars['String']['input'];
  /** With fewer places than this taken, it is understaffed. From 0 to `capacity`. */
  readonly minPlaces: Scalars['Int']['input'];
  /** What holds for those who pledge; as usual unless said. */
  readonly rules?: InputMaybe<ShiftRulesInput>;
  /** After now, on a whole minute. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** The zone it is held in; if left out, the landlord's. */
  readonly zone?: InputMaybe<Scalars['TimeZone']['input']>;
};

export type ScheduleShiftResult = IdempotencyKeyReusedError | InitiativeNotFoundError | InitiativeOverError | InvalidInputError | ScheduleShiftSuccess;

export type ScheduleShiftSuccess = {
  readonly __typename?: 'ScheduleShiftSuccess';
  /** The new shift. */
  readonly shift: Shift;
};

/** A pledged place with a person's name on it. A pledge that ends loses its seats. */
export type Seat = Node & {
  readonly __typename?: 'Seat';
  /** Whether its person came; null while nobody has reported. */
  readonly attendance?: Maybe<Attendance>;
  readonly id: Scalars['ID']['output'];
  /** Why a coordinator let the person sit on two shifts at once; null where they do not overlap. Needs `people:read`. */
  readonly overlapReason?: Maybe<Scalars['String']['output']>;
  /** Who comes. Needs `people:read`. */
  readonly person?: Maybe<Person>;
  /** The pledge whose place it is. */
  readonly pledge: Pledge;
};

/** There is no such seat: no place with that person's name on it any more. */
export type SeatNotFoundError = UserError & {
  readonly __typename?: 'SeatNotFoundError';
  readonly message: Scalars['String']['output'];
  /** The id that names nothing. */
  readonly seatId: Scalars['ID']['output'];
};

/** What is said of a place with a name. */
export type SeatReportInput = {
  /** How long they stayed, from 1 to 1440; as planned, where nothing is said. */
  readonly minutes?: InputMaybe<Scalars['Minutes']['input']>;
  /** Asked for where they stayed more than 15 minutes longer than planned. At most 500 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The place. */
  readonly seatId: Scalars['ID']['input'];
  /** Whether its person came. */
  readonly state: ReportedState;
};

/** There is no such series. */
export type SeriesNotFoundError = UserError & {
  readonly __typename?: 'SeriesNotFoundError';
  readonly message: Scalars['String']['output'];
  /** The id that names nothing. */
  readonly seriesId: Scalars['ID']['output'];
};

/** An internal tool's key to the API. The key itself is kept nowhere, only its digest. */
export type ServiceToken = Node & {
  readonly __typename?: 'ServiceToken';
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** From then on it lets nobody in; null for one that does not expire. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** When it was last used, to the minute or so; null for one that never was. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the tool is called by those who run it: `Lobby screen`. */
  readonly name: Scalars['String']['output'];
  /** When it was revoked; null for one that was not. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the tool may do: `roster:read`. Viewer.scopes tells what each means. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
};

/** There is no such service token. */
export type ServiceTokenNotFoundError = UserError & {
  readonly __typename?: 'ServiceTokenNotFoundError';
  readonly message: Scalars['String']['output'];
  /** The id that names nothing. */
  readonly tokenId: Scalars['ID']['output'];
};

export type SettleMessageInput = {
  /** What is decided. */
  readonly as: Settlement;
  /** Which one, by the id of its UntoldNotice. */
  readonly messageId: Scalars['ID']['input'];
};

export type SettleMessageResult = IdempotencyKeyReusedError | MessageNotFoundError | MessageNotParkedError | SettleMessageSuccess;

export type SettleMessageSuccess = {
  readonly __typename?: 'SettleMessageSuccess';
  /** It, and those that were to be told in one post with it. */
  readonly messageIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** What is decided about a notice that was given up. */
export type Settlement =
  /** It did arrive, or somebody has told it by other means. */
  | 'ARRIVED'
  /** It is to be told again. */
  | 'SEND_AGAIN';

/** One occasion of an initiative (pass), from `startsAt` up to but not including `endsAt`, with its roster. */
export type Shift = Node & {
  readonly __typename?: 'Shift';
  /** Whether those who come must be 18 or older: whoever names them vouches for it. */
  readonly adultsOnly: Scalars['Boolean']['output'];
  /** Whether one may promise fewer minutes than the shift is long. */
  readonly allowsPartOfShift: Scalars['Boolean']['output'];
  /** Whether a pledge counts at once. */
  readonly approval: Approval;
  /**
   * Who came, as far as it has been reported: of each seat, and of the places without a name of a pledge whose heads are counted.
   * Whoever asks is shown those of the pledges that they see all of.
   */
  readonly attendances: ReadonlyArray<Attendance>;
  /** Why it was cancelled; null unless it was. */
  readonly cancelReason?: Maybe<Scalars['String']['output']>;
  /** When one organisation may have more places than the cap; null for never. */
  readonly capReleasesAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many places there are. */
  readonly capacity: Scalars['Int']['output'];
  /** Why it was last changed; null where nobody said, or it was not. */
  readonly changeReason?: Maybe<Scalars['String']['output']>;
  /** From start to end as time passes: a night shift on which the clocks change is an hour off its clock times. */
  readonly durationMinutes: Scalars['Minutes']['output'];
  /** When it ends: the first moment behind it. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** How it went its own way, which no change of its series undoes; null if it did not. */
  readonly exception?: Maybe<ShiftException>;
  /** Whether `endsAt` has come. */
  readonly hasEnded: Scalars['Boolean']['output'];
  /** Whether `startsAt` has come. */
  readonly hasStarted: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** What is done there. */
  readonly initiative: Initiative;
  /** Whether every place is taken or held by an offer. */
  readonly isFull: Scalars['Boolean']['output'];
  /** Whether it is open, has not started, and has fewer places taken than `minPlaces`. */
  readonly isUnderstaffed: Scalars['Boolean']['output'];
  /** The date it starts on, in its zone. An organisation's appendix must be active on this date. */
  readonly localDate: Scalars['Date']['output'];
  /** Where to come, in words. */
  readonly location: Scalars['String']['output'];
  /** With fewer places than this taken, it is understaffed. */
  readonly minPlaces: Scalars['Int']['output'];
  /** When places without a name are released; null for never. */
  readonly nameBy?: Maybe<Scalars['DateTime']['output']>;
  /** Whether places without a name have been released: that `nameBy` has come, and been seen to. */
  readonly namesReleased: Scalars['Boolean']['output'];
  /** The most places one organisation may have until `capReleasesAt`; null for no cap. */
  readonly perOrganisationCap?: Maybe<Scalars['Int']['output']>;
  /**
   * `capacity` less `placesTaken` and `placesOffered`. Where pledges wait for more places than are left, new pledges may still
   * fit in.
   */
  readonly placesLeft: Scalars['Int']['output'];
  /** Places held by offers that can still be accepted. */
  readonly placesOffered: Scalars['Int']['output'];
  /** Places held by confirmed pledges. */
  readonly placesTaken: Scalars['Int']['output'];
  /** Its pledges as they stand in the queue. What is counted over all of them is in `totals`. */
  readonly pledges: PledgeConnection;
  /**
   * Whether those who come must have shown a record extract (registerutdrag, Lag 2013:852). Only that it was shown is noted,
   * never what it says.
   */
  readonly requiresRecordExtract: Scalars['Boolean']['output'];
  /** Rises by one when its times, places or rules change. */
  readonly revision: Scalars['Int']['output'];
  /** The series it is an occurrence of; null for a shift of its own. */
  readonly series?: Maybe<ShiftSeries>;
  /**
   * What pledging on it for an organisation would say to whoever asks here: what would become of one place, or why it cannot
   * be. The places and minutes of a pledge have rules of their own. Whoever may not pledge for it is told `NotAllowedError`
   * of every shift; `Shift.placesLeft` tells it what is free.
   */
  readonly signup: Signup;
  /** The date its series planned it for, whatever became of it; null for a shift of its own, and for one that its series dropped. */
  readonly slot?: Maybe<Scalars['Date']['output']>;
  /** When it starts. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** What is decided about it. */
  readonly state: ShiftState;
  /** Whether it takes numbers of people without names: then no place is released. */
  readonly takesHeadCounts: Scalars['Boolean']['output'];
  /** How its pledges add up, all pages together. */
  readonly totals: RosterTotals;
  /** The ISO week it starts in, in its zone: `2026-W48`. */
  readonly week: Scalars['String']['output'];
  /** From then on a withdrawal counts as late; null for never. */
  readonly withdrawBy?: Maybe<Scalars['DateTime']['output']>;
  /** The zone it is held in. */
  readonly zone: Scalars['TimeZone']['output'];
};


/** One occasion of an initiative (pass), from `startsAt` up to but not including `endsAt`, with its roster. */
export type ShiftpledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PledgeOrder;
  states: ReadonlyArray<PledgeState>;
};


/** One occasion of an initiative (pass), from `startsAt` up to but not including `endsAt`, with its roster. */
export type ShiftsignupArgs = {
  organisationId: Scalars['ID']['input'];
};

/** The shift was cancelled and takes no pledges. */
export type ShiftCancelledError = UserError & {
  readonly __typename?: 'ShiftCancelledError';
  readonly message: Scalars['String']['output'];
  /** Why it was cancelled. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** One shift that has changed, as it is now. All others are as they were. */
export type ShiftChange = RosterEvent & {
  readonly __typename?: 'ShiftChange';
  /** Names this event. */
  readonly eventId: Scalars['ID']['output'];
  /** What led to it, oldest first, at most 50. */
  readonly happened?: Maybe<ReadonlyArray<RosterFact>>;
  /** As it is when the event is sent. */
  readonly shift: Shift;
};

/** A page of shifts. */
export type ShiftConnection = {
  readonly __typename?: 'ShiftConnection';
  readonly edges: ReadonlyArray<ShiftEdge>;
  /** The same items without their cursors. */
  readonly nodes: ReadonlyArray<Shift>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  readonly totalCount: Scalars['Int']['output'];
  /** How they add up, on every page. */
  readonly totals: ShiftTotals;
};

export type ShiftEdge = {
  readonly __typename?: 'ShiftEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Shift;
};

/** The shift has ended: what was held cannot be undone. */
export type ShiftEndedError = UserError & {
  readonly __typename?: 'ShiftEndedError';
  /** When it ended. */
  readonly endsAt: Scalars['DateTime']['output'];
  readonly message: Scalars['String']['output'];
};

/** How an occurrence of a series went its own way. */
export type ShiftException =
  /** It was cancelled by itself. */
  | 'CANCELLED'
  /** It was changed by itself, or left as it is because people had pledged on it. */
  | 'DETACHED'
  /** It was given another time. */
  | 'MOVED';

/** The places asked for on top do not fit; the pledge stays as it was. */
export type ShiftFullError = UserError & {
  readonly __typename?: 'ShiftFullError';
  readonly message: Scalars['String']['output'];
  /** How many it could have on top: none where those who wait come first. */
  readonly placesLeft: Scalars['Int']['output'];
};

/** A shift in this state cannot be cancelled. */
export type ShiftNotCancellableError = UserError & {
  readonly __typename?: 'ShiftNotCancellableError';
  readonly message: Scalars['String']['output'];
  /** The state it is in. */
  readonly state: ShiftState;
};

/** The shift has not ended yet. */
export type ShiftNotEndedError = UserError & {
  readonly __typename?: 'ShiftNotEndedError';
  /** When it ends. */
  readonly endsAt: Scalars['DateTime']['output'];
  readonly message: Scalars['String']['output'];
};

/** There is no such shift. */
export type ShiftNotFoundError = UserError & {
  readonly __typename?: 'ShiftNotFoundError';
  readonly message: Scalars['String']['output'];
  /** The id that names nothing. */
  readonly shiftId: Scalars['ID']['output'];
};

/** The shift was not held: it is a draft, or was cancelled. */
export type ShiftNotHeldError = UserError & {
  readonly __typename?: 'ShiftNotHeldError';
  readonly message: Scalars['String']['output'];
  /** DRAFT or CANCELLED. */
  readonly state: ShiftState;
};

/** The shift is a draft and takes no pledges yet. */
export type ShiftNotOpenError = UserError & {
  readonly __typename?: 'ShiftNotOpenError';
  readonly message: Scalars['String']['output'];
};

/** A shift in this state cannot be changed. */
export type ShiftNotRevisableError = UserError & {
  readonly __typename?: 'ShiftNotRevisableError';
  readonly message: Scalars['String']['output'];
  /** The state it is in. */
  readonly state: ShiftState;
};

/** What a list of shifts is sorted by. */
export type ShiftOrder =
  /** By when they start, the first one first. */
  | 'START_ASC'
  /** By when they start, the last one first. */
  | 'START_DESC';

/**
 * What holds for those who pledge on the shifts of a series. Deadlines are whole minutes before each start; null for no cap or
 * deadline.
 */
export type ShiftRules = {
  readonly __typename?: 'ShiftRules';
  /** Whether those who come must be 18 or older. */
  readonly adultsOnly: Scalars['Boolean']['output'];
  /** Whether one may promise fewer minutes than the shift is long. */
  readonly allowsPartOfShift: Scalars['Boolean']['output'];
  /** Whether a pledge counts at once. */
  readonly approval: Approval;
  /** When the cap is released; null for never. */
  readonly capReleaseMinutes?: Maybe<Scalars['Minutes']['output']>;
  /** When places without a name are released; null for never. */
  readonly nameByMinutes?: Maybe<Scalars['Minutes']['output']>;
  /** The most places one organisation may have, until the cap is released. */
  readonly perOrganisationCap?: Maybe<Scalars['Int']['output']>;
  /** Whether those who come must have shown a record extract (registerutdrag, Lag 2013:852). */
  readonly requiresRecordExtract: Scalars['Boolean']['output'];
  /** Whether it takes numbers of people without names: then no place is released. */
  readonly takesHeadCounts: Scalars['Boolean']['output'];
  /** From then on a withdrawal counts as late; null for never. */
  readonly withdrawByMinutes?: Maybe<Scalars['Minutes']['output']>;
};

/**
 * What holds for those who pledge on a shift. What is left out stays as it is, or for a new shift is as usual: no cap, no
 * deadline, no requirement, whole shifts only, no approval. Deadlines are whole minutes before the start, at most a year, and
 * move with it; null takes a cap or a deadline away.
 */
export type ShiftRulesInput = {
  /** Whether those who come must be 18 or older. */
  readonly adultsOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether one may promise fewer minutes than the shift is long. */
  readonly allowsPartOfShift?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a pledge counts at once. */
  readonly approval?: InputMaybe<Approval>;
  /** When the cap is released; null for never. */
  readonly capReleaseMinutes?: InputMaybe<Scalars['Minutes']['input']>;
  /** When places without a name are released; null for never. */
  readonly nameByMinutes?: InputMaybe<Scalars['Minutes']['input']>;
  /** The most places one organisation may have, from 1 to 1,000. */
  readonly perOrganisationCap?: InputMaybe<Scalars['Int']['input']>;
  /** Whether those who come must have shown a record extract (registerutdrag, Lag 2013:852). */
  readonly requiresRecordExtract?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it takes numbers of people without names: then no place is released. Not together with `requiresRecordExtract`. */
  readonly takesHeadCounts?: InputMaybe<Scalars['Boolean']['input']>;
  /** From then on a withdrawal counts as late; null for never. */
  readonly withdrawByMinutes?: InputMaybe<Scalars['Minutes']['input']>;
};

/** Shifts that come again by a rule, at the same time by the clock on the wall (passerie). */
export type ShiftSeries = Node & {
  readonly __typename?: 'ShiftSeries';
  /** How many places each of its shifts has. */
  readonly capacity: Scalars['Int']['output'];
  /** Why it was last changed or ended; null where it was not. */
  readonly changeReason?: Maybe<Scalars['String']['output']>;
  /** What becomes of one on a customary free day, such as Christmas Eve. */
  readonly customaryFreeDays: HolidayPolicy;
  /** From start to end by the clock on the wall: 22:00 and 480 end at 06:00, whatever the night. */
  readonly durationMinutes: Scalars['Minutes']['output'];
  /** What becomes of a shift on a public holiday. */
  readonly holidays: HolidayPolicy;
  readonly id: Scalars['ID']['output'];
  /** Whose shifts they are. */
  readonly initiative: Initiative;
  /** Where to come, in words. */
  readonly location: Scalars['String']['output'];
  /** Its shifts before this date have been made. */
  readonly madeUntil: Scalars['Date']['output'];
  /** With fewer places than this taken, a shift of it is understaffed. */
  readonly minPlaces: Scalars['Int']['output'];
  /** When it comes again: an RRULE of RFC 5545 without its name, `FREQ=WEEKLY;BYDAY=TU`. */
  readonly rule: Scalars['String']['output'];
  /** What holds for those who pledge on its shifts. */
  readonly rules: ShiftRules;
  /** Its shifts, by start. */
  readonly shifts: ShiftConnection;
  /** When its shifts start, by the clock on the wall in `zone`. */
  readonly startTime: Scalars['LocalTime']['output'];
  /** The date the rule counts from. */
  readonly startsOn: Scalars['Date']['output'];
  /** The zone it is held in. */
  readonly zone: Scalars['TimeZone']['output'];
};


/** Shifts that come again by a rule, at the same time by the clock on the wall (passerie). */
export type ShiftSeriesshiftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ShiftOrder;
  period?: InputMaybe<Scalars['String']['input']>;
  startsWithin?: InputMaybe<TimeRange>;
  states?: InputMaybe<ReadonlyArray<ShiftState>>;
  understaffed: Scalars['Boolean']['input'];
  upcoming: Scalars['Boolean']['input'];
  week?: InputMaybe<Scalars['String']['input']>;
};

/** The shift has started, and its roster with it is settled on site. */
export type ShiftStartedError = UserError & {
  readonly __typename?: 'ShiftStartedError';
  readonly message: Scalars['String']['output'];
  /** When it started. */
  readonly startsAt: Scalars['DateTime']['output'];
};

/** What is decided about a shift. Whether it is full, running or ended follows from its places and the clock. */
export type ShiftState =
  /** It is not held; Shift.cancelReason says why. */
  | 'CANCELLED'
  /** Not open for pledges yet: its initiative is a draft. */
  | 'DRAFT'
  /** Open for pledges until it starts. */
  | 'OPEN'
  /** It has been held, and its pledges are fulfilled. */
  | 'SETTLED';

/** How the shifts of a list add up, all pages together; cancelled ones too, unless `states` leaves them out. */
export type ShiftTotals = {
  readonly __typename?: 'ShiftTotals';
  /** Their places. */
  readonly capacity: Scalars['Int']['output'];
  /** Promised minutes of confirmed and fulfilled pledges, all their places together. */
  readonly confirmedMinutes: Scalars['Minutes']['output'];
  /** How many of them have a person's name on them. */
  readonly namedPlaces: Scalars['Int']['output'];
  /** Places of pledges that wait for a coordinator to say yes. */
  readonly pendingPlaces: Scalars['Int']['output'];
  /** `capacity` less `placesTaken` and `placesOffered`. */
  readonly placesLeft: Scalars['Int']['output'];
  /** Places held by offers that can still be accepted. */
  readonly placesOffered: Scalars['Int']['output'];
  /** Places held by confirmed pledges, and by those that were fulfilled. */
  readonly placesTaken: Scalars['Int']['output'];
  /** How many shifts there are. */
  readonly shifts: Scalars['Int']['output'];
  /** How many of them are understaffed: see Shift.isUnderstaffed. */
  readonly understaffed: Scalars['Int']['output'];
  /** Places that waitlisted pledges wait for. */
  readonly waitlistedPlaces: Scalars['Int']['output'];
};

/** Shifts have not ended: cancel those that have not started, and wait for the others. */
export type ShiftsRemainError = UserError & {
  readonly __typename?: 'ShiftsRemainError';
  readonly message: Scalars['String']['output'];
  /** How many. */
  readonly shifts: Scalars['Int']['output'];
};

/** A lease's first year of less than three months, which has no follow-up of its own and is looked back on with the next. */
export type ShortYear = {
  readonly __typename?: 'ShortYear';
  /** The first date on which an appendix of the lease held. */
  readonly from: Scalars['Date']['output'];
  /** As of the agenda, of that year; what the lines propose is by that year alone. */
  readonly parties: ReadonlyArray<AgendaParty>;
  /** Which it was. */
  readonly year: Scalars['Int']['output'];
};

export type SignAppendixInput = {
  /** The offer. */
  readonly appendixId: Scalars['ID']['input'];
  /** What one has seen: the offer's `documentHash`. */
  readonly documentHash: Scalars['String']['input'];
  /** The code that was sent: six digits. */
  readonly proof: Scalars['String']['input'];
};

export type SignAppendixResult = AlreadySignedError | AnotherDocumentError | AppendixNotFoundError | AppendixNotOpenError | CodeExpiredError | IdempotencyKeyReusedError | InvalidInputError | NoCodeToEnterError | OfferLapsedError | SignAppendixSuccess | TooManyAttemptsError | WrongCodeError;

export type SignAppendixSuccess = {
  readonly __typename?: 'SignAppendixSuccess';
  /** As it is now. */
  readonly appendix: Appendix;
};

/** Who is to sign for a party (firmatecknare). */
export type Signatory = {
  readonly __typename?: 'Signatory';
  /** As what: `VD`. */
  readonly capacity: Scalars['String']['output'];
  /** For whom. */
  readonly party: Party;
  /** Who. Needs `people:read`. */
  readonly person?: Maybe<Person>;
};

export type SignatoryInput = {
  /** As what the person signs: `VD`. At most 100 characters. */
  readonly capacity: Scalars['String']['input'];
  /** One of the landlord's staff, or the tenant's contact. */
  readonly personId: Scalars['ID']['input'];
};

/** There is no address to send the code to in this way. */
export type SignatoryNotReachableError = UserError & {
  readonly __typename?: 'SignatoryNotReachableError';
  readonly message: Scalars['String']['output'];
  /** The way. */
  readonly method: SignatureMethod;
};

/** One party's signature. */
export type Signature = {
  readonly __typename?: 'Signature';
  /** As what: `VD`. */
  readonly capacity: Scalars['String']['output'];
  /** SHA-256 of what was signed: the same for both. */
  readonly documentHash: Scalars['String']['output'];
  /** How the signatory has shown that it was they who signed. */
  readonly method: SignatureMethod;
  /** For whom. */
  readonly party: Party;
  /** Who. Needs `people:read`. */
  readonly person?: Maybe<Person>;
  /** When. */
  readonly signedAt: Scalars['DateTime']['output'];
};

/** How a signatory shows that it is they who sign. */
export type SignatureMethod =
  /** By a one-time code that was sent to them in chat. */
  | 'CODE_BY_CHAT'
  /** By a one-time code that was sent to their address at work. */
  | 'CODE_BY_EMAIL';

/** The person has an appendix to sign, with a code that may come by e-mail. */
export type SignsOpenOfferError = UserError & {
  readonly __typename?: 'SignsOpenOfferError';
  /** Which. */
  readonly appendix: Appendix;
  readonly message: Scalars['String']['output'];
};

/** Whether somebody can pledge on a shift for an organisation. */
export type Signup = {
  readonly __typename?: 'Signup';
  /** Whether a pledge would be taken. */
  readonly allowed: Scalars['Boolean']['output'];
  /** The most places the organisation may ask for now; null unless `allowed`. */
  readonly mostPlaces?: Maybe<Scalars['Int']['output']>;
  /** What would become of a pledge of one place; null unless `allowed`. */
  readonly outcome?: Maybe<SignupOutcome>;
  /** Places that are free now; null unless `allowed`. */
  readonly placesLeft?: Maybe<Scalars['Int']['output']>;
  /** Why it would not: what `pledgePlaces` would answer. Null if `allowed`. */
  readonly reason?: Maybe<SignupReason>;
};

/** What would become of a pledge of one place. */
export type SignupOutcome =
  /** It would hold the place. */
  | 'CONFIRMED'
  /** It would wait for a coordinator to say yes. */
  | 'PENDING'
  /** It would wait for one. */
  | 'WAITLISTED';

/** Why an organisation cannot pledge on a shift. */
export type SignupReason = AlreadyPledgedError | AppendixNotActiveError | InitiativeNotOpenError | NotAllowedError | OrganisationNotFoundError | ShiftCancelledError | ShiftNotOpenError | ShiftStartedError;

/** Only somebody of the landlord's own organisation can be its staff. */
export type StaffOfAnotherOrganisationError = UserError & {
  readonly __typename?: 'StaffOfAnotherOrganisationError';
  readonly message: Scalars['String']['output'];
  /** The role that is the landlord's to give to its own: `COORDINATOR`. */
  readonly role: Role;
};

/**
 * What is sent as it happens. Ask at `/graphql/stream` by Server-Sent Events; each event is a whole answer to the selection.
 * Whoever connects, for the first time or again, is first sent what is so now: nothing needs to be asked beside it, and nothing
 * is missed in between.
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * A roster as it stands, and again each time it changes, whoever changes it and wherever: pledges, offers, names, times and
   * terms, cancellations, and what time alone does. Several changes within a moment come as one event.
   */
  readonly rosterChanged: RosterEvent;
};


/**
 * What is sent as it happens. Ask at `/graphql/stream` by Server-Sent Events; each event is a whole answer to the selection.
 * Whoever connects, for the first time or again, is first sent what is so now: nothing needs to be asked beside it, and nothing
 * is missed in between.
 */
export type SubscriptionrosterChangedArgs = {
  of: RosterScope;
};

/** It was published, and is never changed: draft a new version. */
export type TemplateNotDraftError = UserError & {
  readonly __typename?: 'TemplateNotDraftError';
  readonly message: Scalars['String']['output'];
  /** How far it has come. */
  readonly state: TemplateState;
};

/** Only what is published is offered on, and retired. */
export type TemplateNotPublishedError = UserError & {
  readonly __typename?: 'TemplateNotPublishedError';
  readonly message: Scalars['String']['output'];
  /** How far it has come. */
  readonly state: TemplateState;
};

/** What a template may have between double braces, for each offer to fill in. */
export type TemplatePlaceholder = {
  readonly __typename?: 'TemplatePlaceholder';
  /** What it stands for, in English. */
  readonly meaning: Scalars['String']['output'];
  /** As it is written: `tenant.name`. */
  readonly name: Scalars['String']['output'];
  /** Whether there may be no value, so that a dash stands there. */
  readonly optional: Scalars['Boolean']['output'];
  /** What kind of value stands for it, and so how it is written in a document. */
  readonly type: PlaceholderType;
};

/** How far a version of a template has come. */
export type TemplateState =
  /** Being written. */
  | 'DRAFT'
  /** Appendices are offered on it, and its words never change. */
  | 'PUBLISHED'
  /** Nothing new is offered on it. */
  | 'RETIRED';

/** A version of the text (mallversion) that appendices are offered on. */
export type TemplateVersion = Node & {
  readonly __typename?: 'TemplateVersion';
  /** Markdown in which `{{tenant.name}}` and the like are filled in by each offer. */
  readonly body: Scalars['String']['output'];
  /** SHA-256 of the body, in hexadecimal; null for a draft. */
  readonly hash?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The language it is written in. */
  readonly language: Language;
  /** 1, 2, 3 … within its template and language. */
  readonly number: Scalars['Int']['output'];
  /** When it was published; null for a draft. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was retired; null for one that is not. */
  readonly retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  readonly state: TemplateState;
  /** The name of the template that it is a version of: `Butikslokaler`. */
  readonly template: Scalars['String']['output'];
};

/** There is no such version of a template. */
export type TemplateVersionNotFoundError = UserError & {
  readonly __typename?: 'TemplateVersionNotFoundError';
  readonly message: Scalars['String']['output'];
  /** The id that names nothing. */
  readonly templateVersionId: Scalars['ID']['output'];
};

/** From `from`, up to but not including `to`. An end that is left out is open. */
export type TimeRange = {
  /** The first moment within it: `2026-11-24T00:00:00+01:00`. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first moment behind it. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The token was revoked already. */
export type TokenRevokedBeforeError = UserError & {
  readonly __typename?: 'TokenRevokedBeforeError';
  readonly message: Scalars['String']['output'];
  /** When. */
  readonly revokedAt: Scalars['DateTime']['output'];
};

/** The code was entered wrong five times: ask for another. */
export type TooManyAttemptsError = UserError & {
  readonly __typename?: 'TooManyAttemptsError';
  readonly message: Scalars['String']['output'];
};

/** Codes were asked for too often in an hour. */
export type TooManyCodesError = UserError & {
  readonly __typename?: 'TooManyCodesError';
  /** When one can be asked for again. */
  readonly againAt: Scalars['DateTime']['output'];
  readonly message: Scalars['String']['output'];
};

/** More heads than the pledge has places without a name. */
export type TooManyHeadsError = UserError & {
  readonly __typename?: 'TooManyHeadsError';
  readonly message: Scalars['String']['output'];
  /** How many places without a name it has. */
  readonly places: Scalars['Int']['output'];
  /** The pledge. */
  readonly pledgeId: Scalars['ID']['output'];
};

/** Too many codes were wrong. */
export type TooManyTriesError = UserError & {
  readonly __typename?: 'TooManyTriesError';
  readonly message: Scalars['String']['output'];
  /** No code is looked at before. */
  readonly until: Scalars['DateTime']['output'];
};

/** A place at which somebody stayed much longer than planned. */
export type UnexplainedMinutes = {
  readonly __typename?: 'UnexplainedMinutes';
  /** What was planned of each place. */
  readonly plannedMinutes: Scalars['Minutes']['output'];
  /** The pledge. */
  readonly pledgeId: Scalars['ID']['output'];
  /** The seat; null where heads are counted. */
  readonly seatId?: Maybe<Scalars['ID']['output']>;
};

export type UnnamePersonInput = {
  /** The place whose name is taken off. */
  readonly seatId: Scalars['ID']['input'];
};

export type UnnamePersonResult = IdempotencyKeyReusedError | NamesDueError | PledgeNotLiveError | SeatNotFoundError | ShiftStartedError | UnnamePersonSuccess;

export type UnnamePersonSuccess = {
  readonly __typename?: 'UnnamePersonSuccess';
  /** As it is from now on. */
  readonly pledge: Pledge;
};

export type UnrouteChannelInput = {
  /** One of `channelRoutes`. */
  readonly routeId: Scalars['ID']['input'];
};

export type UnrouteChannelResult = IdempotencyKeyReusedError | RouteNotFoundError | UnrouteChannelSuccess;

export type UnrouteChannelSuccess = {
  readonly __typename?: 'UnrouteChannelSuccess';
  /** The one that has ended. */
  readonly routeId: Scalars['ID']['output'];
};

/** Something that happened and that chat could not be told of. */
export type UntoldNotice = Node & {
  readonly __typename?: 'UntoldNotice';
  /** How many times telling it has failed. */
  readonly attempts: Scalars['Int']['output'];
  /** The channel it was for, by the chat platform's id; null where it was for a person, or the initiative has none. */
  readonly chatChannelId?: Maybe<Scalars['String']['output']>;
  /** What went wrong the last time, in the chat platform's words: `channel_not_found`. */
  readonly error: Scalars['String']['output'];
  /** When it was given up. */
  readonly givenUpAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** The initiative it is about; null where it is about none. */
  readonly initiative?: Maybe<Initiative>;
  /** What was to be told, by its name: `ShiftCancelled`, `YourOffer`. There may be new ones at any time. */
  readonly kind: Scalars['String']['output'];
  /** When it happened. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Whom it was for; null where it was for a channel. Needs `people:read`. */
  readonly person?: Maybe<Person>;
  /** The pledge it is about; null where it is about none. */
  readonly pledge?: Maybe<Pledge>;
  /** Whether it is known that nobody was told. */
  readonly reason: UntoldReason;
  /** The shift it is about; null where it is about none. */
  readonly shift?: Maybe<Shift>;
};

/** A page of notices. */
export type UntoldNoticeConnection = {
  readonly __typename?: 'UntoldNoticeConnection';
  readonly edges: ReadonlyArray<UntoldNoticeEdge>;
  /** The same items without their cursors. */
  readonly nodes: ReadonlyArray<UntoldNotice>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  readonly totalCount: Scalars['Int']['output'];
};

export type UntoldNoticeEdge = {
  readonly __typename?: 'UntoldNoticeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: UntoldNotice;
};

/** Why a notice was given up. */
export type UntoldReason =
  /** The chat platform will not have it: nobody was told. */
  | 'REFUSED'
  /** Somebody has put it aside, for the reason that `error` gives: nobody was told. */
  | 'STOPPED'
  /** Nobody knows whether the chat platform has shown it. */
  | 'UNCERTAIN';

/** A command that was refused, and why: what it asked for was not done. In Shift.signup, one that would be refused. */
export type UserError = {
  /** The reason in English, for a developer or a log. */
  readonly message: Scalars['String']['output'];
};

export type VerifyHoursInput = {
  /** Of each seat and each count of heads, from 1 to 200. Those that are verified already are left alone. */
  readonly attendanceIds: ReadonlyArray<Scalars['ID']['input']>;
};

export type VerifyHoursResult = AttendanceNotFoundError | HoursAlreadyVerifiedError | IdempotencyKeyReusedError | InvalidInputError | NobodyPresentError | OwnHoursError | VerifyHoursSuccess;

export type VerifyHoursSuccess = {
  readonly __typename?: 'VerifyHoursSuccess';
  /** Those that somebody had verified before. */
  readonly alreadyVerified: ReadonlyArray<Attendance>;
  /** The entries that were made. */
  readonly entries: ReadonlyArray<LedgerEntry>;
  /** What they add up to. */
  readonly minutes: Scalars['Minutes']['output'];
};

/** Whoever asks, as the API knows them. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** When the tool's token, or the person's sign-in, expires; null if it does not. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is a tool or a person. */
  readonly kind: ViewerKind;
  /** The organisations that the person belongs to, each with their roles in it; empty for a tool, which has scopes instead. */
  readonly memberships: ReadonlyArray<Membership>;
  /** What the tool is called by those who run it, or the person's own name. */
  readonly name: Scalars['String']['output'];
  /** The kinds of message that the person does without; empty for a tool. */
  readonly noticesOff: ReadonlyArray<NoticeKind>;
  /** Who signed in; null for a tool. */
  readonly person?: Maybe<Person>;
  /**
   * What the tool may do; empty for a person, who has roles instead. `roster:read` reads everything but people, `people:read`
   * reads names and e-mail addresses as well, `pledges:write` pledges, changes and withdraws for any organisation, `plan:write`
   * plans initiatives and shifts.
   */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** The person's own seats on shifts that have not ended, the next first; empty for a tool. */
  readonly seats: ReadonlyArray<Seat>;
  /** The token's id, which is no secret: what `pnpm run token revoke` takes. Null for a person. */
  readonly tokenId?: Maybe<Scalars['ID']['output']>;
};

/** What kind of viewer asks. */
export type ViewerKind =
  /** Somebody who signed in. */
  | 'PERSON'
  /** An internal tool, by its service token. */
  | 'SERVICE';

export type WithdrawAppendixInput = {
  /** The offer. */
  readonly appendixId: Scalars['ID']['input'];
  /** Why, for the tenant to read. At most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

export type WithdrawAppendixResult = AppendixNotFoundError | AppendixNotOpenError | IdempotencyKeyReusedError | InvalidInputError | WithdrawAppendixSuccess;

export type WithdrawAppendixSuccess = {
  readonly __typename?: 'WithdrawAppendixSuccess';
  /** As it is now. */
  readonly appendix: Appendix;
};

export type WithdrawPledgeInput = {
  /** One that counts. */
  readonly pledgeId: Scalars['ID']['input'];
};

export type WithdrawPledgeResult = IdempotencyKeyReusedError | PledgeNotFoundError | PledgeNotLiveError | RemovalNeedsReasonError | ShiftStartedError | WithdrawPledgeSuccess;

export type WithdrawPledgeSuccess = {
  readonly __typename?: 'WithdrawPledgeSuccess';
  /** Whether it was confirmed and Shift.withdrawBy had passed; false within five minutes of being made. */
  readonly late: Scalars['Boolean']['output'];
  /** As it is from now on: withdrawn. */
  readonly pledge: Pledge;
};

/** It is not the code that was sent last. */
export type WrongCodeError = UserError & {
  readonly __typename?: 'WrongCodeError';
  /** How often it can be tried again. */
  readonly attemptsLeft: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptOfferResult:
    | ( Omit<AcceptOfferSuccess, 'pledge'> & { pledge: _RefType['Pledge'] } & { __typename: 'AcceptOfferSuccess' } )
    | ( AppendixNotActiveError & { __typename: 'AppendixNotActiveError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<NotOfferedError, 'state'> & { state: _RefType['PledgeState'] } & { __typename: 'NotOfferedError' } )
    | ( PledgeNotFoundError & { __typename: 'PledgeNotFoundError' } )
    | ( Omit<PledgeNotLiveError, 'state'> & { state: _RefType['PledgeState'] } & { __typename: 'PledgeNotLiveError' } )
  ;
  AddDistrictResult:
    | ( Omit<AddDistrictSuccess, 'district'> & { district: _RefType['District'] } & { __typename: 'AddDistrictSuccess' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
  ;
  AddMembershipResult:
    | ( Omit<AddMembershipSuccess, 'organisation'> & { organisation: _RefType['Organisation'] } & { __typename: 'AddMembershipSuccess' } )
    | ( Omit<AlreadyMemberError, 'organisation'> & { organisation: _RefType['Organisation'] } & { __typename: 'AlreadyMemberError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( OrganisationNotFoundError & { __typename: 'OrganisationNotFoundError' } )
    | ( PersonNotFoundError & { __typename: 'PersonNotFoundError' } )
    | ( Omit<StaffOfAnotherOrganisationError, 'role'> & { role: _RefType['Role'] } & { __typename: 'StaffOfAnotherOrganisationError' } )
  ;
  AdjustHoursResult:
    | ( Omit<AdjustHoursSuccess, 'entry'> & { entry: _RefType['LedgerEntry'] } & { __typename: 'AdjustHoursSuccess' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( OrganisationNotFoundError & { __typename: 'OrganisationNotFoundError' } )
    | ( OwnHoursError & { __typename: 'OwnHoursError' } )
  ;
  AdoptLinesResult:
    | ( Omit<AdoptLinesSuccess, 'commitments'> & { commitments: ReadonlyArray<_RefType['Commitment']> } & { __typename: 'AdoptLinesSuccess' } )
    | ( CommitmentExistsError & { __typename: 'CommitmentExistsError' } )
    | ( FollowUpNotFoundError & { __typename: 'FollowUpNotFoundError' } )
    | ( FollowUpNotHeldError & { __typename: 'FollowUpNotHeldError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( OrganisationNotFoundError & { __typename: 'OrganisationNotFoundError' } )
    | ( RaiseNeedsPersonError & { __typename: 'RaiseNeedsPersonError' } )
  ;
  ApprovePledgeResult:
    | ( AppendixNotActiveError & { __typename: 'AppendixNotActiveError' } )
    | ( Omit<ApprovePledgeSuccess, 'pledge'> & { pledge: _RefType['Pledge'] } & { __typename: 'ApprovePledgeSuccess' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InitiativeNotOpenError, 'initiativeState'> & { initiativeState: _RefType['InitiativeState'] } & { __typename: 'InitiativeNotOpenError' } )
    | ( Omit<NotPendingError, 'state'> & { state: _RefType['PledgeState'] } & { __typename: 'NotPendingError' } )
    | ( PledgeNotFoundError & { __typename: 'PledgeNotFoundError' } )
    | ( Omit<PledgeNotLiveError, 'state'> & { state: _RefType['PledgeState'] } & { __typename: 'PledgeNotLiveError' } )
  ;
  AskToSignResult:
    | ( AlreadySignedError & { __typename: 'AlreadySignedError' } )
    | ( AnotherDocumentError & { __typename: 'AnotherDocumentError' } )
    | ( AppendixNotFoundError & { __typename: 'AppendixNotFoundError' } )
    | ( Omit<AppendixNotOpenError, 'state'> & { state: _RefType['AppendixState'] } & { __typename: 'AppendixNotOpenError' } )
    | ( Omit<AskToSignSuccess, 'appendix' | 'method'> & { appendix: _RefType['Appendix'], method: _RefType['SignatureMethod'] } & { __typename: 'AskToSignSuccess' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( OfferLapsedError & { __typename: 'OfferLapsedError' } )
    | ( Omit<SignatoryNotReachableError, 'method'> & { method: _RefType['SignatureMethod'] } & { __typename: 'SignatoryNotReachableError' } )
    | ( TooManyCodesError & { __typename: 'TooManyCodesError' } )
  ;
  CancelFollowUpResult:
    | ( CancelFollowUpSuccess & { __typename: 'CancelFollowUpSuccess' } )
    | ( FollowUpHeldError & { __typename: 'FollowUpHeldError' } )
    | ( FollowUpNotFoundError & { __typename: 'FollowUpNotFoundError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
  ;
  CancelInitiativeResult:
    | ( Omit<CancelInitiativeSuccess, 'initiative'> & { initiative: _RefType['Initiative'] } & { __typename: 'CancelInitiativeSuccess' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InitiativeNotFoundError & { __typename: 'InitiativeNotFoundError' } )
    | ( Omit<InitiativeStateWrongError, 'state'> & { state: _RefType['InitiativeState'] } & { __typename: 'InitiativeStateWrongError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
  ;
  CancelShiftResult:
    | ( Omit<CancelShiftSuccess, 'shift'> & { shift: _RefType['Shift'] } & { __typename: 'CancelShiftSuccess' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( Omit<ShiftNotCancellableError, 'state'> & { state: _RefType['ShiftState'] } & { __typename: 'ShiftNotCancellableError' } )
    | ( ShiftNotFoundError & { __typename: 'ShiftNotFoundError' } )
    | ( ShiftStartedError & { __typename: 'ShiftStartedError' } )
  ;
  ChangePledgeResult:
    | ( AppendixNotActiveError & { __typename: 'AppendixNotActiveError' } )
    | ( ApprovalNeededError & { __typename: 'ApprovalNeededError' } )
    | ( Omit<ChangePledgeSuccess, 'pledge'> & { pledge: _RefType['Pledge'] } & { __typename: 'ChangePledgeSuccess' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InitiativeNotOpenError, 'initiativeState'> & { initiativeState: _RefType['InitiativeState'] } & { __typename: 'InitiativeNotOpenError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( LongerThanShiftError & { __typename: 'LongerThanShiftError' } )
    | ( MoreNamedThanPlacesError & { __typename: 'MoreNamedThanPlacesError' } )
    | ( MoreThanCapacityError & { __typename: 'MoreThanCapacityError' } )
    | ( OfferPendingError & { __typename: 'OfferPendingError' } )
    | ( OverCapError & { __typename: 'OverCapError' } )
    | ( PartOfShiftNotAllowedError & { __typename: 'PartOfShiftNotAllowedError' } )
    | ( PledgeNotFoundError & { __typename: 'PledgeNotFoundError' } )
    | ( Omit<PledgeNotLiveError, 'state'> & { state: _RefType['PledgeState'] } & { __typename: 'PledgeNotLiveError' } )
    | ( RemovalNeedsReasonError & { __typename: 'RemovalNeedsReasonError' } )
    | ( ShiftFullError & { __typename: 'ShiftFullError' } )
    | ( ShiftStartedError & { __typename: 'ShiftStartedError' } )
  ;
  ChangeRolesResult:
    | ( ChangeRolesSuccessMapper & { __typename: 'ChangeRolesSuccess' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( LastContactError & { __typename: 'LastContactError' } )
    | ( PersonNotFoundError & { __typename: 'PersonNotFoundError' } )
    | ( Omit<StaffOfAnotherOrganisationError, 'role'> & { role: _RefType['Role'] } & { __typename: 'StaffOfAnotherOrganisationError' } )
  ;
  ChooseNoticesResult:
    | ( Omit<ChooseNoticesSuccess, 'noticesOff'> & { noticesOff: ReadonlyArray<_RefType['NoticeKind']> } & { __typename: 'ChooseNoticesSuccess' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<NoticeNotOptionalError, 'bond' | 'kind'> & { bond: _RefType['NoticeBond'], kind: _RefType['NoticeKind'] } & { __typename: 'NoticeNotOptionalError' } )
  ;
  CommitYearlyResult:
    | ( Omit<CommitYearlySuccess, 'commitment'> & { commitment: _RefType['Commitment'] } & { __typename: 'CommitYearlySuccess' } )
    | ( CommitmentExistsError & { __typename: 'CommitmentExistsError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( OrganisationNotFoundError & { __typename: 'OrganisationNotFoundError' } )
  ;
  CompleteInitiativeResult:
    | ( Omit<CompleteInitiativeSuccess, 'initiative'> & { initiative: _RefType['Initiative'] } & { __typename: 'CompleteInitiativeSuccess' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InitiativeNotFoundError & { __typename: 'InitiativeNotFoundError' } )
    | ( Omit<InitiativeStateWrongError, 'state'> & { state: _RefType['InitiativeState'] } & { __typename: 'InitiativeStateWrongError' } )
    | ( ShiftsRemainError & { __typename: 'ShiftsRemainError' } )
  ;
  DeclineAppendixResult:
    | ( AppendixNotFoundError & { __typename: 'AppendixNotFoundError' } )
    | ( Omit<AppendixNotOpenError, 'state'> & { state: _RefType['AppendixState'] } & { __typename: 'AppendixNotOpenError' } )
    | ( Omit<DeclineAppendixSuccess, 'appendix'> & { appendix: _RefType['Appendix'] } & { __typename: 'DeclineAppendixSuccess' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
  ;
  DeclineOfferResult:
    | ( Omit<DeclineOfferSuccess, 'pledge'> & { pledge: _RefType['Pledge'] } & { __typename: 'DeclineOfferSuccess' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<NotOfferedError, 'state'> & { state: _RefType['PledgeState'] } & { __typename: 'NotOfferedError' } )
    | ( PledgeNotFoundError & { __typename: 'PledgeNotFoundError' } )
    | ( Omit<PledgeNotLiveError, 'state'> & { state: _RefType['PledgeState'] } & { __typename: 'PledgeNotLiveError' } )
  ;
  DraftTemplateVersionResult:
    | ( Omit<DraftTemplateVersionSuccess, 'templateVersion'> & { templateVersion: _RefType['TemplateVersion'] } & { __typename: 'DraftTemplateVersionSuccess' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( Omit<TemplateNotDraftError, 'state'> & { state: _RefType['TemplateState'] } & { __typename: 'TemplateNotDraftError' } )
    | ( TemplateVersionNotFoundError & { __typename: 'TemplateVersionNotFoundError' } )
  ;
  EndAppendixResult:
    | ( AppendixNotFoundError & { __typename: 'AppendixNotFoundError' } )
    | ( Omit<AppendixNotSignedError, 'state'> & { state: _RefType['AppendixState'] } & { __typename: 'AppendixNotSignedError' } )
    | ( Omit<EndAppendixSuccess, 'appendix'> & { appendix: _RefType['Appendix'] } & { __typename: 'EndAppendixSuccess' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
  ;
  EndLeaseResult:
    | ( Omit<EndLeaseSuccess, 'appendices' | 'lease'> & { appendices: ReadonlyArray<_RefType['Appendix']>, lease: _RefType['Lease'] } & { __typename: 'EndLeaseSuccess' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( LeaseNotFoundError & { __typename: 'LeaseNotFoundError' } )
  ;
  EndSeriesResult:
    | ( Omit<EndSeriesSuccess, 'series'> & { series: _RefType['ShiftSeries'] } & { __typename: 'EndSeriesSuccess' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InitiativeOverError, 'state'> & { state: _RefType['InitiativeState'] } & { __typename: 'InitiativeOverError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( SeriesNotFoundError & { __typename: 'SeriesNotFoundError' } )
  ;
  GrantExemptionResult:
    | ( Omit<GrantExemptionSuccess, 'exemption'> & { exemption: _RefType['Exemption'] } & { __typename: 'GrantExemptionSuccess' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( OrganisationNotFoundError & { __typename: 'OrganisationNotFoundError' } )
  ;
  InviteToChatResult:
    | ( InviteToChatSuccess & { __typename: 'InviteToChatSuccess' } )
    | ( PersonNotFoundError & { __typename: 'PersonNotFoundError' } )
  ;
  IssueJoinCodeResult:
    | ( IssueJoinCodeSuccess & { __typename: 'IssueJoinCodeSuccess' } )
    | ( JoinCodeInForceError & { __typename: 'JoinCodeInForceError' } )
    | ( OrganisationNotFoundError & { __typename: 'OrganisationNotFoundError' } )
  ;
  IssueServiceTokenResult:
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( Omit<IssueServiceTokenSuccess, 'serviceToken'> & { serviceToken: _RefType['ServiceToken'] } & { __typename: 'IssueServiceTokenSuccess' } )
  ;
  JoinOrganisationResult:
    | ( Omit<AlreadyMemberError, 'organisation'> & { organisation: _RefType['Organisation'] } & { __typename: 'AlreadyMemberError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( JoinCodeExpiredError & { __typename: 'JoinCodeExpiredError' } )
    | ( JoinCodeUnknownError & { __typename: 'JoinCodeUnknownError' } )
    | ( Omit<JoinOrganisationSuccess, 'organisation'> & { organisation: _RefType['Organisation'] } & { __typename: 'JoinOrganisationSuccess' } )
    | ( TooManyTriesError & { __typename: 'TooManyTriesError' } )
  ;
  LeaveOrganisationResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( LastContactError & { __typename: 'LastContactError' } )
    | ( LeaveOrganisationSuccess & { __typename: 'LeaveOrganisationSuccess' } )
    | ( PersonNotFoundError & { __typename: 'PersonNotFoundError' } )
  ;
  LinkInitiativeChannelResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InitiativeNotFoundError & { __typename: 'InitiativeNotFoundError' } )
    | ( Omit<InitiativeOverError, 'state'> & { state: _RefType['InitiativeState'] } & { __typename: 'InitiativeOverError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( Omit<LinkInitiativeChannelSuccess, 'initiative'> & { initiative: _RefType['Initiative'] } & { __typename: 'LinkInitiativeChannelSuccess' } )
    | ( NoChatWorkspaceError & { __typename: 'NoChatWorkspaceError' } )
  ;
  MakeReadingLinkResult:
    | ( AppendixNotFoundError & { __typename: 'AppendixNotFoundError' } )
    | ( FollowUpNotFoundError & { __typename: 'FollowUpNotFoundError' } )
    | ( Omit<MakeReadingLinkSuccess, 'appendix'> & { appendix: _RefType['Appendix'] } & { __typename: 'MakeReadingLinkSuccess' } )
    | ( NothingOfferedError & { __typename: 'NothingOfferedError' } )
  ;
  NamePersonResult:
    | ( AdultNotConfirmedError & { __typename: 'AdultNotConfirmedError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( Omit<NamePersonSuccess, 'pledge' | 'seat'> & { pledge: _RefType['Pledge'], seat?: Maybe<_RefType['Seat']> } & { __typename: 'NamePersonSuccess' } )
    | ( NoUnnamedPlacesError & { __typename: 'NoUnnamedPlacesError' } )
    | ( PersonAlreadyNamedError & { __typename: 'PersonAlreadyNamedError' } )
    | ( PersonBusyError & { __typename: 'PersonBusyError' } )
    | ( PersonNotFoundError & { __typename: 'PersonNotFoundError' } )
    | ( Omit<PledgeNotConfirmedError, 'state'> & { state: _RefType['PledgeState'] } & { __typename: 'PledgeNotConfirmedError' } )
    | ( PledgeNotFoundError & { __typename: 'PledgeNotFoundError' } )
    | ( Omit<PledgeNotLiveError, 'state'> & { state: _RefType['PledgeState'] } & { __typename: 'PledgeNotLiveError' } )
    | ( RecordExtractNotShownError & { __typename: 'RecordExtractNotShownError' } )
    | ( ShiftStartedError & { __typename: 'ShiftStartedError' } )
  ;
  NoteFollowUpResult:
    | ( FollowUpNotFoundError & { __typename: 'FollowUpNotFoundError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( Omit<NoteFollowUpSuccess, 'followUp'> & { followUp: _RefType['FollowUp'] } & { __typename: 'NoteFollowUpSuccess' } )
    | ( NotedMeanwhileError & { __typename: 'NotedMeanwhileError' } )
  ;
  NoteRecordExtractResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( Omit<NoteRecordExtractSuccess, 'clearanceNote'> & { clearanceNote: _RefType['ClearanceNote'] } & { __typename: 'NoteRecordExtractSuccess' } )
    | ( PersonNotFoundError & { __typename: 'PersonNotFoundError' } )
  ;
  OfferAppendixResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( LeaseHasEndedError & { __typename: 'LeaseHasEndedError' } )
    | ( LeaseNotFoundError & { __typename: 'LeaseNotFoundError' } )
    | ( Omit<NotASignatoryError, 'party'> & { party: _RefType['Party'] } & { __typename: 'NotASignatoryError' } )
    | ( Omit<OfferAppendixSuccess, 'appendix'> & { appendix: _RefType['Appendix'] } & { __typename: 'OfferAppendixSuccess' } )
    | ( Omit<OfferOpenError, 'appendix'> & { appendix: _RefType['Appendix'] } & { __typename: 'OfferOpenError' } )
    | ( RegistryNumberTakenError & { __typename: 'RegistryNumberTakenError' } )
    | ( Omit<TemplateNotPublishedError, 'state'> & { state: _RefType['TemplateState'] } & { __typename: 'TemplateNotPublishedError' } )
    | ( TemplateVersionNotFoundError & { __typename: 'TemplateVersionNotFoundError' } )
  ;
  OfferFreePlacesResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InitiativeNotOpenError, 'initiativeState'> & { initiativeState: _RefType['InitiativeState'] } & { __typename: 'InitiativeNotOpenError' } )
    | ( NothingToOfferError & { __typename: 'NothingToOfferError' } )
    | ( Omit<OfferFreePlacesSuccess, 'pledges' | 'shift'> & { pledges: ReadonlyArray<_RefType['Pledge']>, shift: _RefType['Shift'] } & { __typename: 'OfferFreePlacesSuccess' } )
    | ( ShiftCancelledError & { __typename: 'ShiftCancelledError' } )
    | ( ShiftNotFoundError & { __typename: 'ShiftNotFoundError' } )
    | ( ShiftNotOpenError & { __typename: 'ShiftNotOpenError' } )
    | ( ShiftStartedError & { __typename: 'ShiftStartedError' } )
  ;
  OpenCalendarFeedResult:
    | ( CalendarScopeNotFoundError & { __typename: 'CalendarScopeNotFoundError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( Omit<OpenCalendarFeedSuccess, 'calendarFeed'> & { calendarFeed: _RefType['CalendarFeed'] } & { __typename: 'OpenCalendarFeedSuccess' } )
  ;
  ParkMessageResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( LaneBusyError & { __typename: 'LaneBusyError' } )
    | ( MessageNotFoundError & { __typename: 'MessageNotFoundError' } )
    | ( MessageNotWaitingError & { __typename: 'MessageNotWaitingError' } )
    | ( ParkMessageSuccess & { __typename: 'ParkMessageSuccess' } )
  ;
  PauseInitiativeResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InitiativeNotFoundError & { __typename: 'InitiativeNotFoundError' } )
    | ( Omit<InitiativeStateWrongError, 'state'> & { state: _RefType['InitiativeState'] } & { __typename: 'InitiativeStateWrongError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( Omit<PauseInitiativeSuccess, 'initiative'> & { initiative: _RefType['Initiative'] } & { __typename: 'PauseInitiativeSuccess' } )
  ;
  PlanInitiativeResult:
    | ( CoordinatorNotStaffError & { __typename: 'CoordinatorNotStaffError' } )
    | ( DistrictNotFoundError & { __typename: 'DistrictNotFoundError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( NoChatWorkspaceError & { __typename: 'NoChatWorkspaceError' } )
    | ( OrganisationNotFoundError & { __typename: 'OrganisationNotFoundError' } )
    | ( PersonNotFoundError & { __typename: 'PersonNotFoundError' } )
    | ( Omit<PlanInitiativeSuccess, 'initiative'> & { initiative: _RefType['Initiative'] } & { __typename: 'PlanInitiativeSuccess' } )
  ;
  PledgePlacesResult:
    | ( Omit<AlreadyPledgedError, 'pledge'> & { pledge: _RefType['Pledge'] } & { __typename: 'AlreadyPledgedError' } )
    | ( AppendixNotActiveError & { __typename: 'AppendixNotActiveError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InitiativeNotOpenError, 'initiativeState'> & { initiativeState: _RefType['InitiativeState'] } & { __typename: 'InitiativeNotOpenError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( LongerThanShiftError & { __typename: 'LongerThanShiftError' } )
    | ( MoreThanCapacityError & { __typename: 'MoreThanCapacityError' } )
    | ( OrganisationNotFoundError & { __typename: 'OrganisationNotFoundError' } )
    | ( OverCapError & { __typename: 'OverCapError' } )
    | ( PartOfShiftNotAllowedError & { __typename: 'PartOfShiftNotAllowedError' } )
    | ( Omit<PledgePlacesOffered, 'pledge'> & { pledge: _RefType['Pledge'] } & { __typename: 'PledgePlacesOffered' } )
    | ( Omit<PledgePlacesPending, 'pledge'> & { pledge: _RefType['Pledge'] } & { __typename: 'PledgePlacesPending' } )
    | ( Omit<PledgePlacesSuccess, 'pledge'> & { pledge: _RefType['Pledge'] } & { __typename: 'PledgePlacesSuccess' } )
    | ( Omit<PledgePlacesWaitlisted, 'pledge'> & { pledge: _RefType['Pledge'] } & { __typename: 'PledgePlacesWaitlisted' } )
    | ( ShiftCancelledError & { __typename: 'ShiftCancelledError' } )
    | ( ShiftNotFoundError & { __typename: 'ShiftNotFoundError' } )
    | ( ShiftNotOpenError & { __typename: 'ShiftNotOpenError' } )
    | ( ShiftStartedError & { __typename: 'ShiftStartedError' } )
  ;
  PublishInitiativeResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InitiativeNotFoundError & { __typename: 'InitiativeNotFoundError' } )
    | ( Omit<InitiativeStateWrongError, 'state'> & { state: _RefType['InitiativeState'] } & { __typename: 'InitiativeStateWrongError' } )
    | ( Omit<PublishInitiativeSuccess, 'initiative'> & { initiative: _RefType['Initiative'] } & { __typename: 'PublishInitiativeSuccess' } )
  ;
  PublishTemplateVersionResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<MarkdownNotShownError, 'notShown'> & { notShown: ReadonlyArray<_RefType['MarkdownFault']> } & { __typename: 'MarkdownNotShownError' } )
    | ( PartiesNotNamedError & { __typename: 'PartiesNotNamedError' } )
    | ( Omit<PlaceholdersWrongError, 'faults' | 'placeholders'> & { faults: ReadonlyArray<_RefType['PlaceholderFault']>, placeholders: ReadonlyArray<_RefType['TemplatePlaceholder']> } & { __typename: 'PlaceholdersWrongError' } )
    | ( Omit<PublishTemplateVersionSuccess, 'templateVersion'> & { templateVersion: _RefType['TemplateVersion'] } & { __typename: 'PublishTemplateVersionSuccess' } )
    | ( Omit<TemplateNotDraftError, 'state'> & { state: _RefType['TemplateState'] } & { __typename: 'TemplateNotDraftError' } )
    | ( TemplateVersionNotFoundError & { __typename: 'TemplateVersionNotFoundError' } )
  ;
  RecordAppendixResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( Omit<LeaseHasAppendixError, 'appendix'> & { appendix: _RefType['Appendix'] } & { __typename: 'LeaseHasAppendixError' } )
    | ( Omit<NotATenantError, 'organisationKind'> & { organisationKind: _RefType['OrganisationKind'] } & { __typename: 'NotATenantError' } )
    | ( OrganisationNotFoundError & { __typename: 'OrganisationNotFoundError' } )
    | ( Omit<RecordAppendixSuccess, 'appendix'> & { appendix: _RefType['Appendix'] } & { __typename: 'RecordAppendixSuccess' } )
    | ( RegistryNumberTakenError & { __typename: 'RegistryNumberTakenError' } )
  ;
  RegisterLeaseResult:
    | ( DistrictNotFoundError & { __typename: 'DistrictNotFoundError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( Omit<LeaseExistsError, 'lease'> & { lease: _RefType['Lease'] } & { __typename: 'LeaseExistsError' } )
    | ( Omit<NotATenantError, 'organisationKind'> & { organisationKind: _RefType['OrganisationKind'] } & { __typename: 'NotATenantError' } )
    | ( OrganisationNotFoundError & { __typename: 'OrganisationNotFoundError' } )
    | ( Omit<RegisterLeaseSuccess, 'lease'> & { lease: _RefType['Lease'] } & { __typename: 'RegisterLeaseSuccess' } )
  ;
  RegisterOrganisationResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( OrganisationNumberTakenError & { __typename: 'OrganisationNumberTakenError' } )
    | ( Omit<RegisterOrganisationSuccess, 'organisation'> & { organisation: _RefType['Organisation'] } & { __typename: 'RegisterOrganisationSuccess' } )
  ;
  RegisterPersonResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( OrganisationNotFoundError & { __typename: 'OrganisationNotFoundError' } )
    | ( RegisterPersonSuccessMapper & { __typename: 'RegisterPersonSuccess' } )
    | ( Omit<StaffOfAnotherOrganisationError, 'role'> & { role: _RefType['Role'] } & { __typename: 'StaffOfAnotherOrganisationError' } )
  ;
  RejectPledgeResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( Omit<NotPendingError, 'state'> & { state: _RefType['PledgeState'] } & { __typename: 'NotPendingError' } )
    | ( PledgeNotFoundError & { __typename: 'PledgeNotFoundError' } )
    | ( Omit<PledgeNotLiveError, 'state'> & { state: _RefType['PledgeState'] } & { __typename: 'PledgeNotLiveError' } )
    | ( Omit<RejectPledgeSuccess, 'pledge'> & { pledge: _RefType['Pledge'] } & { __typename: 'RejectPledgeSuccess' } )
  ;
  RemoveMemberResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( LastContactError & { __typename: 'LastContactError' } )
    | ( PersonNotFoundError & { __typename: 'PersonNotFoundError' } )
    | ( RemoveMemberSuccess & { __typename: 'RemoveMemberSuccess' } )
  ;
  RemovePledgeResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( PledgeNotFoundError & { __typename: 'PledgeNotFoundError' } )
    | ( Omit<PledgeNotLiveError, 'state'> & { state: _RefType['PledgeState'] } & { __typename: 'PledgeNotLiveError' } )
    | ( Omit<RemovePledgeSuccess, 'pledge'> & { pledge: _RefType['Pledge'] } & { __typename: 'RemovePledgeSuccess' } )
    | ( ShiftEndedError & { __typename: 'ShiftEndedError' } )
  ;
  ReportAttendanceResult:
    | ( AttendanceSettledError & { __typename: 'AttendanceSettledError' } )
    | ( AttendanceVerifiedError & { __typename: 'AttendanceVerifiedError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( MinutesNeedReasonError & { __typename: 'MinutesNeedReasonError' } )
    | ( OwnAttendanceError & { __typename: 'OwnAttendanceError' } )
    | ( PledgeNotFoundError & { __typename: 'PledgeNotFoundError' } )
    | ( Omit<ReportAttendanceSuccess, 'shift'> & { shift: _RefType['Shift'] } & { __typename: 'ReportAttendanceSuccess' } )
    | ( SeatNotFoundError & { __typename: 'SeatNotFoundError' } )
    | ( ShiftNotEndedError & { __typename: 'ShiftNotEndedError' } )
    | ( ShiftNotFoundError & { __typename: 'ShiftNotFoundError' } )
    | ( Omit<ShiftNotHeldError, 'state'> & { state: _RefType['ShiftState'] } & { __typename: 'ShiftNotHeldError' } )
    | ( TooManyHeadsError & { __typename: 'TooManyHeadsError' } )
  ;
  ResumeInitiativeResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InitiativeNotFoundError & { __typename: 'InitiativeNotFoundError' } )
    | ( Omit<InitiativeStateWrongError, 'state'> & { state: _RefType['InitiativeState'] } & { __typename: 'InitiativeStateWrongError' } )
    | ( Omit<ResumeInitiativeSuccess, 'initiative'> & { initiative: _RefType['Initiative'] } & { __typename: 'ResumeInitiativeSuccess' } )
  ;
  RetireTemplateVersionResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<RetireTemplateVersionSuccess, 'templateVersion'> & { templateVersion: _RefType['TemplateVersion'] } & { __typename: 'RetireTemplateVersionSuccess' } )
    | ( Omit<TemplateNotPublishedError, 'state'> & { state: _RefType['TemplateState'] } & { __typename: 'TemplateNotPublishedError' } )
    | ( TemplateVersionNotFoundError & { __typename: 'TemplateVersionNotFoundError' } )
  ;
  RetryLaneResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( LaneNotRestingError & { __typename: 'LaneNotRestingError' } )
    | ( RetryLaneSuccess & { __typename: 'RetryLaneSuccess' } )
  ;
  ReverseEntryResult:
    | ( EntryAlreadyReversedError & { __typename: 'EntryAlreadyReversedError' } )
    | ( EntryIsReversalError & { __typename: 'EntryIsReversalError' } )
    | ( EntryNotFoundError & { __typename: 'EntryNotFoundError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( OwnHoursError & { __typename: 'OwnHoursError' } )
    | ( Omit<ReverseEntrySuccess, 'entry'> & { entry: _RefType['LedgerEntry'] } & { __typename: 'ReverseEntrySuccess' } )
  ;
  ReviseCommitmentResult:
    | ( CommitmentNotFoundError & { __typename: 'CommitmentNotFoundError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( Omit<ReviseCommitmentSuccess, 'commitment'> & { commitment: _RefType['Commitment'] } & { __typename: 'ReviseCommitmentSuccess' } )
  ;
  ReviseExemptionResult:
    | ( ExemptionNotFoundError & { __typename: 'ExemptionNotFoundError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( Omit<ReviseExemptionSuccess, 'exemption'> & { exemption: _RefType['Exemption'] } & { __typename: 'ReviseExemptionSuccess' } )
  ;
  ReviseLeaseResult:
    | ( Omit<AppendixFollowsLeaseError, 'appendix'> & { appendix: _RefType['Appendix'] } & { __typename: 'AppendixFollowsLeaseError' } )
    | ( DistrictNotFoundError & { __typename: 'DistrictNotFoundError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( LeaseNotFoundError & { __typename: 'LeaseNotFoundError' } )
    | ( Omit<ReviseLeaseSuccess, 'lease'> & { lease: _RefType['Lease'] } & { __typename: 'ReviseLeaseSuccess' } )
  ;
  ReviseOrganisationResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( OrganisationNotFoundError & { __typename: 'OrganisationNotFoundError' } )
    | ( Omit<ReviseOrganisationSuccess, 'organisation'> & { organisation: _RefType['Organisation'] } & { __typename: 'ReviseOrganisationSuccess' } )
  ;
  RevisePersonResult:
    | ( EmailAddressTakenError & { __typename: 'EmailAddressTakenError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( PersonNotFoundError & { __typename: 'PersonNotFoundError' } )
    | ( RevisePersonSuccess & { __typename: 'RevisePersonSuccess' } )
    | ( Omit<SignsOpenOfferError, 'appendix'> & { appendix: _RefType['Appendix'] } & { __typename: 'SignsOpenOfferError' } )
  ;
  ReviseSeriesResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InitiativeOverError, 'state'> & { state: _RefType['InitiativeState'] } & { __typename: 'InitiativeOverError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( NotARecurrenceRuleError & { __typename: 'NotARecurrenceRuleError' } )
    | ( RecurrenceRuleNotSupportedError & { __typename: 'RecurrenceRuleNotSupportedError' } )
    | ( RecurrenceRuleOutOfRangeError & { __typename: 'RecurrenceRuleOutOfRangeError' } )
    | ( RecurrenceRulePartsClashError & { __typename: 'RecurrenceRulePartsClashError' } )
    | ( RecurrenceRuleTooLongError & { __typename: 'RecurrenceRuleTooLongError' } )
    | ( Omit<ReviseSeriesSuccess, 'series' | 'skipped' | 'warnings'> & { series: _RefType['ShiftSeries'], skipped: ReadonlyArray<_RefType['FreeDay']>, warnings: ReadonlyArray<_RefType['FreeDay']> } & { __typename: 'ReviseSeriesSuccess' } )
    | ( SeriesNotFoundError & { __typename: 'SeriesNotFoundError' } )
  ;
  ReviseShiftResult:
    | ( CapBelowPledgedError & { __typename: 'CapBelowPledgedError' } )
    | ( CapacityBelowHeldError & { __typename: 'CapacityBelowHeldError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( MoveNotNeededError & { __typename: 'MoveNotNeededError' } )
    | ( NamesStandInTheWayError & { __typename: 'NamesStandInTheWayError' } )
    | ( PeopleBusyErrorMapper & { __typename: 'PeopleBusyError' } )
    | ( PledgeHoldsNoPlacesError & { __typename: 'PledgeHoldsNoPlacesError' } )
    | ( Omit<PledgesNotCoveredError, 'pledges'> & { pledges: ReadonlyArray<_RefType['Pledge']> } & { __typename: 'PledgesNotCoveredError' } )
    | ( Omit<ReviseShiftSuccess, 'shift'> & { shift: _RefType['Shift'] } & { __typename: 'ReviseShiftSuccess' } )
    | ( ShiftNotFoundError & { __typename: 'ShiftNotFoundError' } )
    | ( Omit<ShiftNotRevisableError, 'state'> & { state: _RefType['ShiftState'] } & { __typename: 'ShiftNotRevisableError' } )
    | ( ShiftStartedError & { __typename: 'ShiftStartedError' } )
  ;
  RevokeCalendarFeedResult:
    | ( CalendarFeedNotFoundError & { __typename: 'CalendarFeedNotFoundError' } )
    | ( CalendarFeedRevokedBeforeError & { __typename: 'CalendarFeedRevokedBeforeError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( RevokeCalendarFeedSuccess & { __typename: 'RevokeCalendarFeedSuccess' } )
  ;
  RevokeJoinCodeResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( JoinCodeNotFoundError & { __typename: 'JoinCodeNotFoundError' } )
    | ( OrganisationNotFoundError & { __typename: 'OrganisationNotFoundError' } )
    | ( Omit<RevokeJoinCodeSuccess, 'organisation'> & { organisation: _RefType['Organisation'] } & { __typename: 'RevokeJoinCodeSuccess' } )
  ;
  RevokeServiceTokenResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<RevokeServiceTokenSuccess, 'serviceToken'> & { serviceToken: _RefType['ServiceToken'] } & { __typename: 'RevokeServiceTokenSuccess' } )
    | ( ServiceTokenNotFoundError & { __typename: 'ServiceTokenNotFoundError' } )
    | ( TokenRevokedBeforeError & { __typename: 'TokenRevokedBeforeError' } )
  ;
  RouteChannelResult:
    | ( DistrictNotFoundError & { __typename: 'DistrictNotFoundError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( NoChatWorkspaceError & { __typename: 'NoChatWorkspaceError' } )
    | ( Omit<RouteChannelSuccess, 'route'> & { route: _RefType['ChannelRoute'] } & { __typename: 'RouteChannelSuccess' } )
  ;
  ScheduleFollowUpResult:
    | ( AppendixNotFoundError & { __typename: 'AppendixNotFoundError' } )
    | ( FollowUpHeldError & { __typename: 'FollowUpHeldError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( Omit<NotAgreedError, 'state'> & { state: _RefType['AppendixState'] } & { __typename: 'NotAgreedError' } )
    | ( Omit<ScheduleFollowUpSuccess, 'followUp'> & { followUp: _RefType['FollowUp'] } & { __typename: 'ScheduleFollowUpSuccess' } )
  ;
  ScheduleSeriesResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InitiativeNotFoundError & { __typename: 'InitiativeNotFoundError' } )
    | ( Omit<InitiativeOverError, 'state'> & { state: _RefType['InitiativeState'] } & { __typename: 'InitiativeOverError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( NoOccurrencesError & { __typename: 'NoOccurrencesError' } )
    | ( NotARecurrenceRuleError & { __typename: 'NotARecurrenceRuleError' } )
    | ( RecurrenceRuleNotSupportedError & { __typename: 'RecurrenceRuleNotSupportedError' } )
    | ( RecurrenceRuleOutOfRangeError & { __typename: 'RecurrenceRuleOutOfRangeError' } )
    | ( RecurrenceRulePartsClashError & { __typename: 'RecurrenceRulePartsClashError' } )
    | ( RecurrenceRuleTooLongError & { __typename: 'RecurrenceRuleTooLongError' } )
    | ( Omit<ScheduleSeriesSuccess, 'series' | 'skipped' | 'warnings'> & { series: _RefType['ShiftSeries'], skipped: ReadonlyArray<_RefType['FreeDay']>, warnings: ReadonlyArray<_RefType['FreeDay']> } & { __typename: 'ScheduleSeriesSuccess' } )
  ;
  ScheduleShiftResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InitiativeNotFoundError & { __typename: 'InitiativeNotFoundError' } )
    | ( Omit<InitiativeOverError, 'state'> & { state: _RefType['InitiativeState'] } & { __typename: 'InitiativeOverError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( Omit<ScheduleShiftSuccess, 'shift'> & { shift: _RefType['Shift'] } & { __typename: 'ScheduleShiftSuccess' } )
  ;
  SettleMessageResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( MessageNotFoundError & { __typename: 'MessageNotFoundError' } )
    | ( MessageNotParkedError & { __typename: 'MessageNotParkedError' } )
    | ( SettleMessageSuccess & { __typename: 'SettleMessageSuccess' } )
  ;
  SignAppendixResult:
    | ( AlreadySignedError & { __typename: 'AlreadySignedError' } )
    | ( AnotherDocumentError & { __typename: 'AnotherDocumentError' } )
    | ( AppendixNotFoundError & { __typename: 'AppendixNotFoundError' } )
    | ( Omit<AppendixNotOpenError, 'state'> & { state: _RefType['AppendixState'] } & { __typename: 'AppendixNotOpenError' } )
    | ( CodeExpiredError & { __typename: 'CodeExpiredError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( NoCodeToEnterError & { __typename: 'NoCodeToEnterError' } )
    | ( OfferLapsedError & { __typename: 'OfferLapsedError' } )
    | ( Omit<SignAppendixSuccess, 'appendix'> & { appendix: _RefType['Appendix'] } & { __typename: 'SignAppendixSuccess' } )
    | ( TooManyAttemptsError & { __typename: 'TooManyAttemptsError' } )
    | ( WrongCodeError & { __typename: 'WrongCodeError' } )
  ;
  SignupReason:
    | ( Omit<AlreadyPledgedError, 'pledge'> & { pledge: _RefType['Pledge'] } & { __typename: 'AlreadyPledgedError' } )
    | ( AppendixNotActiveError & { __typename: 'AppendixNotActiveError' } )
    | ( Omit<InitiativeNotOpenError, 'initiativeState'> & { initiativeState: _RefType['InitiativeState'] } & { __typename: 'InitiativeNotOpenError' } )
    | ( Omit<NotAllowedError, 'roles'> & { roles: ReadonlyArray<_RefType['Role']> } & { __typename: 'NotAllowedError' } )
    | ( OrganisationNotFoundError & { __typename: 'OrganisationNotFoundError' } )
    | ( ShiftCancelledError & { __typename: 'ShiftCancelledError' } )
    | ( ShiftNotOpenError & { __typename: 'ShiftNotOpenError' } )
    | ( ShiftStartedError & { __typename: 'ShiftStartedError' } )
  ;
  UnnamePersonResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( NamesDueError & { __typename: 'NamesDueError' } )
    | ( Omit<PledgeNotLiveError, 'state'> & { state: _RefType['PledgeState'] } & { __typename: 'PledgeNotLiveError' } )
    | ( SeatNotFoundError & { __typename: 'SeatNotFoundError' } )
    | ( ShiftStartedError & { __typename: 'ShiftStartedError' } )
    | ( Omit<UnnamePersonSuccess, 'pledge'> & { pledge: _RefType['Pledge'] } & { __typename: 'UnnamePersonSuccess' } )
  ;
  UnrouteChannelResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( RouteNotFoundError & { __typename: 'RouteNotFoundError' } )
    | ( UnrouteChannelSuccess & { __typename: 'UnrouteChannelSuccess' } )
  ;
  VerifyHoursResult:
    | ( AttendanceNotFoundError & { __typename: 'AttendanceNotFoundError' } )
    | ( HoursAlreadyVerifiedError & { __typename: 'HoursAlreadyVerifiedError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( NobodyPresentError & { __typename: 'NobodyPresentError' } )
    | ( OwnHoursError & { __typename: 'OwnHoursError' } )
    | ( Omit<VerifyHoursSuccess, 'alreadyVerified' | 'entries'> & { alreadyVerified: ReadonlyArray<_RefType['Attendance']>, entries: ReadonlyArray<_RefType['LedgerEntry']> } & { __typename: 'VerifyHoursSuccess' } )
  ;
  WithdrawAppendixResult:
    | ( AppendixNotFoundError & { __typename: 'AppendixNotFoundError' } )
    | ( Omit<AppendixNotOpenError, 'state'> & { state: _RefType['AppendixState'] } & { __typename: 'AppendixNotOpenError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( Omit<WithdrawAppendixSuccess, 'appendix'> & { appendix: _RefType['Appendix'] } & { __typename: 'WithdrawAppendixSuccess' } )
  ;
  WithdrawPledgeResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( PledgeNotFoundError & { __typename: 'PledgeNotFoundError' } )
    | ( Omit<PledgeNotLiveError, 'state'> & { state: _RefType['PledgeState'] } & { __typename: 'PledgeNotLiveError' } )
    | ( RemovalNeedsReasonError & { __typename: 'RemovalNeedsReasonError' } )
    | ( ShiftStartedError & { __typename: 'ShiftStartedError' } )
    | ( Omit<WithdrawPledgeSuccess, 'pledge'> & { pledge: _RefType['Pledge'] } & { __typename: 'WithdrawPledgeSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AppendixMapper )
    | ( AttendanceMapper )
    | ( AuditEventMapper )
    | ( CalendarFeedMapper )
    | ( ChannelRouteMapper )
    | ( ClearanceNoteMapper )
    | ( CommitmentMapper )
    | ( DistrictMapper )
    | ( ExemptionMapper )
    | ( FollowUpMapper )
    | ( InitiativeMapper )
    | ( LandlordMapper )
    | ( LeaseMapper )
    | ( LedgerEntryMapper )
    | ( OrganisationMapper )
    | ( PersonMapper )
    | ( PledgeMapper )
    | ( SeatMapper )
    | ( ServiceTokenMapper )
    | ( ShiftMapper )
    | ( ShiftSeriesMapper )
    | ( TemplateVersionMapper )
    | ( UntoldNoticeMapper )
  ;
  RosterEvent:
    | ( RosterSnapshotMapper )
    | ( ShiftChangeMapper )
  ;
  UserError:
    | ( AdultNotConfirmedError )
    | ( Omit<AlreadyMemberError, 'organisation'> & { organisation: _RefType['Organisation'] } )
    | ( Omit<AlreadyPledgedError, 'pledge'> & { pledge: _RefType['Pledge'] } )
    | ( AlreadySignedError )
    | ( AnotherDocumentError )
    | ( Omit<AppendixFollowsLeaseError, 'appendix'> & { appendix: _RefType['Appendix'] } )
    | ( AppendixNotActiveError )
    | ( AppendixNotFoundError )
    | ( Omit<AppendixNotOpenError, 'state'> & { state: _RefType['AppendixState'] } )
    | ( Omit<AppendixNotSignedError, 'state'> & { state: _RefType['AppendixState'] } )
    | ( ApprovalNeededError )
    | ( AttendanceNotFoundError )
    | ( AttendanceSettledError )
    | ( AttendanceVerifiedError )
    | ( CalendarFeedNotFoundError )
    | ( CalendarFeedRevokedBeforeError )
    | ( CalendarScopeNotFoundError )
    | ( CapBelowPledgedError )
    | ( CapacityBelowHeldError )
    | ( CodeExpiredError )
    | ( CommitmentExistsError )
    | ( CommitmentNotFoundError )
    | ( CoordinatorNotStaffError )
    | ( DistrictNotFoundError )
    | ( EmailAddressTakenError )
    | ( EntryAlreadyReversedError )
    | ( EntryIsReversalError )
    | ( EntryNotFoundError )
    | ( ExemptionNotFoundError )
    | ( FollowUpHeldError )
    | ( FollowUpNotFoundError )
    | ( FollowUpNotHeldError )
    | ( HoursAlreadyVerifiedError )
    | ( IdempotencyKeyReusedError )
    | ( InitiativeNotFoundError )
    | ( Omit<InitiativeNotOpenError, 'initiativeState'> & { initiativeState: _RefType['InitiativeState'] } )
    | ( Omit<InitiativeOverError, 'state'> & { state: _RefType['InitiativeState'] } )
    | ( Omit<InitiativeStateWrongError, 'state'> & { state: _RefType['InitiativeState'] } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } )
    | ( JoinCodeExpiredError )
    | ( JoinCodeInForceError )
    | ( JoinCodeNotFoundError )
    | ( JoinCodeUnknownError )
    | ( LaneBusyError )
    | ( LaneNotRestingError )
    | ( LastContactError )
    | ( Omit<LeaseExistsError, 'lease'> & { lease: _RefType['Lease'] } )
    | ( Omit<LeaseHasAppendixError, 'appendix'> & { appendix: _RefType['Appendix'] } )
    | ( LeaseHasEndedError )
    | ( LeaseNotFoundError )
    | ( LongerThanShiftError )
    | ( Omit<MarkdownNotShownError, 'notShown'> & { notShown: ReadonlyArray<_RefType['MarkdownFault']> } )
    | ( MessageNotFoundError )
    | ( MessageNotParkedError )
    | ( MessageNotWaitingError )
    | ( MinutesNeedReasonError )
    | ( MoreNamedThanPlacesError )
    | ( MoreThanCapacityError )
    | ( MoveNotNeededError )
    | ( NamesDueError )
    | ( NamesStandInTheWayError )
    | ( NoChatWorkspaceError )
    | ( NoCodeToEnterError )
    | ( NoOccurrencesError )
    | ( NoUnnamedPlacesError )
    | ( NobodyPresentError )
    | ( NotARecurrenceRuleError )
    | ( Omit<NotASignatoryError, 'party'> & { party: _RefType['Party'] } )
    | ( Omit<NotATenantError, 'organisationKind'> & { organisationKind: _RefType['OrganisationKind'] } )
    | ( Omit<NotAgreedError, 'state'> & { state: _RefType['AppendixState'] } )
    | ( Omit<NotAllowedError, 'roles'> & { roles: ReadonlyArray<_RefType['Role']> } )
    | ( Omit<NotOfferedError, 'state'> & { state: _RefType['PledgeState'] } )
    | ( Omit<NotPendingError, 'state'> & { state: _RefType['PledgeState'] } )
    | ( NotedMeanwhileError )
    | ( NothingOfferedError )
    | ( NothingToOfferError )
    | ( Omit<NoticeNotOptionalError, 'bond' | 'kind'> & { bond: _RefType['NoticeBond'], kind: _RefType['NoticeKind'] } )
    | ( OfferLapsedError )
    | ( Omit<OfferOpenError, 'appendix'> & { appendix: _RefType['Appendix'] } )
    | ( OfferPendingError )
    | ( OrganisationNotFoundError )
    | ( OrganisationNumberTakenError )
    | ( OverCapError )
    | ( OwnAttendanceError )
    | ( OwnHoursError )
    | ( PartOfShiftNotAllowedError )
    | ( PartiesNotNamedError )
    | ( PeopleBusyErrorMapper )
    | ( PersonAlreadyNamedError )
    | ( PersonBusyError )
    | ( PersonNotFoundError )
    | ( Omit<PlaceholdersWrongError, 'faults' | 'placeholders'> & { faults: ReadonlyArray<_RefType['PlaceholderFault']>, placeholders: ReadonlyArray<_RefType['TemplatePlaceholder']> } )
    | ( PledgeHoldsNoPlacesError )
    | ( Omit<PledgeNotConfirmedError, 'state'> & { state: _RefType['PledgeState'] } )
    | ( PledgeNotFoundError )
    | ( Omit<PledgeNotLiveError, 'state'> & { state: _RefType['PledgeState'] } )
    | ( Omit<PledgesNotCoveredError, 'pledges'> & { pledges: ReadonlyArray<_RefType['Pledge']> } )
    | ( RaiseNeedsPersonError )
    | ( RecordExtractNotShownError )
    | ( RecurrenceRuleNotSupportedError )
    | ( RecurrenceRuleOutOfRangeError )
    | ( RecurrenceRulePartsClashError )
    | ( RecurrenceRuleTooLongError )
    | ( RegistryNumberTakenError )
    | ( RemovalNeedsReasonError )
    | ( RouteNotFoundError )
    | ( SeatNotFoundError )
    | ( SeriesNotFoundError )
    | ( ServiceTokenNotFoundError )
    | ( ShiftCancelledError )
    | ( ShiftEndedError )
    | ( ShiftFullError )
    | ( Omit<ShiftNotCancellableError, 'state'> & { state: _RefType['ShiftState'] } )
    | ( ShiftNotEndedError )
    | ( ShiftNotFoundError )
    | ( Omit<ShiftNotHeldError, 'state'> & { state: _RefType['ShiftState'] } )
    | ( ShiftNotOpenError )
    | ( Omit<ShiftNotRevisableError, 'state'> & { state: _RefType['ShiftState'] } )
    | ( ShiftStartedError )
    | ( ShiftsRemainError )
    | ( Omit<SignatoryNotReachableError, 'method'> & { method: _RefType['SignatureMethod'] } )
    | ( Omit<SignsOpenOfferError, 'appendix'> & { appendix: _RefType['Appendix'] } )
    | ( Omit<StaffOfAnotherOrganisationError, 'role'> & { role: _RefType['Role'] } )
    | ( Omit<TemplateNotDraftError, 'state'> & { state: _RefType['TemplateState'] } )
    | ( Omit<TemplateNotPublishedError, 'state'> & { state: _RefType['TemplateState'] } )
    | ( TemplateVersionNotFoundError )
    | ( TokenRevokedBeforeError )
    | ( TooManyAttemptsError )
    | ( TooManyCodesError )
    | ( TooManyHeadsError )
    | ( TooManyTriesError )
    | ( WrongCodeError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptOfferInput: AcceptOfferInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptOfferResult']>;
  AcceptOfferSuccess: ResolverTypeWrapper<Omit<AcceptOfferSuccess, 'pledge'> & { pledge: ResolversTypes['Pledge'] }>;
  ActorKind: ResolverTypeWrapper<'PERSON' | 'SERVICE' | 'CHAT_GUEST' | 'SIGN_IN_GUEST' | 'OPERATOR' | 'SYSTEM'>;
  ActorSource: ResolverTypeWrapper<'CHAT' | 'API' | 'LINK' | 'COMMAND_LINE' | 'TIMER'>;
  AddDistrictInput: AddDistrictInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddDistrictResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddDistrictResult']>;
  AddDistrictSuccess: ResolverTypeWrapper<Omit<AddDistrictSuccess, 'district'> & { district: ResolversTypes['District'] }>;
  AddMembershipInput: AddMembershipInput;
  AddMembershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddMembershipResult']>;
  AddMembershipSuccess: ResolverTypeWrapper<Omit<AddMembershipSuccess, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  AdjustHoursInput: AdjustHoursInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdjustHoursResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdjustHoursResult']>;
  AdjustHoursSuccess: ResolverTypeWrapper<Omit<AdjustHoursSuccess, 'entry'> & { entry: ResolversTypes['LedgerEntry'] }>;
  AdoptLinesInput: AdoptLinesInput;
  AdoptLinesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdoptLinesResult']>;
  AdoptLinesSuccess: ResolverTypeWrapper<Omit<AdoptLinesSuccess, 'commitments'> & { commitments: ReadonlyArray<ResolversTypes['Commitment']> }>;
  AdultNotConfirmedError: ResolverTypeWrapper<AdultNotConfirmedError>;
  Agenda: ResolverTypeWrapper<AgendaMapper>;
  AgendaArea: ResolverTypeWrapper<AgendaAreaMapper>;
  AgendaLine: ResolverTypeWrapper<AgendaLineMapper>;
  AgendaParty: ResolverTypeWrapper<AgendaPartyMapper>;
  AlreadyMemberError: ResolverTypeWrapper<Omit<AlreadyMemberError, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  AlreadyPledgedError: ResolverTypeWrapper<Omit<AlreadyPledgedError, 'pledge'> & { pledge: ResolversTypes['Pledge'] }>;
  AlreadySignedError: ResolverTypeWrapper<AlreadySignedError>;
  AnotherDocumentError: ResolverTypeWrapper<AnotherDocumentError>;
  Appendix: ResolverTypeWrapper<AppendixMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AppendixFollowsLeaseError: ResolverTypeWrapper<Omit<AppendixFollowsLeaseError, 'appendix'> & { appendix: ResolversTypes['Appendix'] }>;
  AppendixNotActiveError: ResolverTypeWrapper<AppendixNotActiveError>;
  AppendixNotFoundError: ResolverTypeWrapper<AppendixNotFoundError>;
  AppendixNotOpenError: ResolverTypeWrapper<Omit<AppendixNotOpenError, 'state'> & { state: ResolversTypes['AppendixState'] }>;
  AppendixNotSignedError: ResolverTypeWrapper<Omit<AppendixNotSignedError, 'state'> & { state: ResolversTypes['AppendixState'] }>;
  AppendixOffer: ResolverTypeWrapper<AppendixOfferMapper>;
  AppendixState: ResolverTypeWrapper<'DRAFT' | 'OFFERED' | 'PARTLY_SIGNED' | 'SIGNED' | 'ACTIVE' | 'ENDED' | 'DECLINED' | 'EXPIRED' | 'WITHDRAWN'>;
  Approval: ResolverTypeWrapper<'AUTO' | 'MANUAL'>;
  ApprovalNeededError: ResolverTypeWrapper<ApprovalNeededError>;
  ApprovePledgeInput: ApprovePledgeInput;
  ApprovePledgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApprovePledgeResult']>;
  ApprovePledgeSuccess: ResolverTypeWrapper<Omit<ApprovePledgeSuccess, 'pledge'> & { pledge: ResolversTypes['Pledge'] }>;
  AskToSignInput: AskToSignInput;
  AskToSignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskToSignResult']>;
  AskToSignSuccess: ResolverTypeWrapper<Omit<AskToSignSuccess, 'appendix' | 'method'> & { appendix: ResolversTypes['Appendix'], method: ResolversTypes['SignatureMethod'] }>;
  Attendance: ResolverTypeWrapper<AttendanceMapper>;
  AttendanceConnection: ResolverTypeWrapper<AttendanceConnectionMapper>;
  AttendanceEdge: ResolverTypeWrapper<Omit<AttendanceEdge, 'node'> & { node: ResolversTypes['Attendance'] }>;
  AttendanceNotFoundError: ResolverTypeWrapper<AttendanceNotFoundError>;
  AttendanceSettledError: ResolverTypeWrapper<AttendanceSettledError>;
  AttendanceState: ResolverTypeWrapper<'EXPECTED' | 'PRESENT' | 'NO_SHOW' | 'EXCUSED'>;
  AttendanceVerifiedError: ResolverTypeWrapper<AttendanceVerifiedError>;
  Attendee: ResolverTypeWrapper<AttendeeMapper>;
  AttendeeInput: AttendeeInput;
  AttendingParty: ResolverTypeWrapper<'LANDLORD' | 'TENANT' | 'OTHER'>;
  AuditEvent: ResolverTypeWrapper<AuditEventMapper>;
  AuditEventConnection: ResolverTypeWrapper<AuditEventConnectionMapper>;
  AuditEventEdge: ResolverTypeWrapper<Omit<AuditEventEdge, 'node'> & { node: ResolversTypes['AuditEvent'] }>;
  Balance: ResolverTypeWrapper<Balance>;
  CalendarFeed: ResolverTypeWrapper<CalendarFeedMapper>;
  CalendarFeedKind: ResolverTypeWrapper<'INITIATIVE' | 'DISTRICT' | 'ORGANISATION' | 'PERSON'>;
  CalendarFeedNotFoundError: ResolverTypeWrapper<CalendarFeedNotFoundError>;
  CalendarFeedRevokedBeforeError: ResolverTypeWrapper<CalendarFeedRevokedBeforeError>;
  CalendarScopeInput: CalendarScopeInput;
  CalendarScopeNotFoundError: ResolverTypeWrapper<CalendarScopeNotFoundError>;
  CancelFollowUpInput: CancelFollowUpInput;
  CancelFollowUpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelFollowUpResult']>;
  CancelFollowUpSuccess: ResolverTypeWrapper<CancelFollowUpSuccess>;
  CancelInitiativeInput: CancelInitiativeInput;
  CancelInitiativeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelInitiativeResult']>;
  CancelInitiativeSuccess: ResolverTypeWrapper<Omit<CancelInitiativeSuccess, 'initiative'> & { initiative: ResolversTypes['Initiative'] }>;
  CancelShiftInput: CancelShiftInput;
  CancelShiftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelShiftResult']>;
  CancelShiftSuccess: ResolverTypeWrapper<Omit<CancelShiftSuccess, 'shift'> & { shift: ResolversTypes['Shift'] }>;
  CapBelowPledgedError: ResolverTypeWrapper<CapBelowPledgedError>;
  CapacityBelowHeldError: ResolverTypeWrapper<CapacityBelowHeldError>;
  ChangePledgeInput: ChangePledgeInput;
  ChangePledgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePledgeResult']>;
  ChangePledgeSuccess: ResolverTypeWrapper<Omit<ChangePledgeSuccess, 'pledge'> & { pledge: ResolversTypes['Pledge'] }>;
  ChangeRolesInput: ChangeRolesInput;
  ChangeRolesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeRolesResult']>;
  ChangeRolesSuccess: ResolverTypeWrapper<ChangeRolesSuccessMapper>;
  ChannelRoute: ResolverTypeWrapper<ChannelRouteMapper>;
  ChooseNoticesInput: ChooseNoticesInput;
  ChooseNoticesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChooseNoticesResult']>;
  ChooseNoticesSuccess: ResolverTypeWrapper<Omit<ChooseNoticesSuccess, 'noticesOff'> & { noticesOff: ReadonlyArray<ResolversTypes['NoticeKind']> }>;
  ClearanceNote: ResolverTypeWrapper<ClearanceNoteMapper>;
  CodeExpiredError: ResolverTypeWrapper<CodeExpiredError>;
  CommitYearlyInput: CommitYearlyInput;
  CommitYearlyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommitYearlyResult']>;
  CommitYearlySuccess: ResolverTypeWrapper<Omit<CommitYearlySuccess, 'commitment'> & { commitment: ResolversTypes['Commitment'] }>;
  Commitment: ResolverTypeWrapper<CommitmentMapper>;
  CommitmentExistsError: ResolverTypeWrapper<CommitmentExistsError>;
  CommitmentNotFoundError: ResolverTypeWrapper<CommitmentNotFoundError>;
  CommitmentRevision: ResolverTypeWrapper<CommitmentRevisionMapper>;
  CommitmentUnit: ResolverTypeWrapper<'MINUTES' | 'PLACES' | 'EVENTS'>;
  CompleteInitiativeInput: CompleteInitiativeInput;
  CompleteInitiativeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteInitiativeResult']>;
  CompleteInitiativeSuccess: ResolverTypeWrapper<Omit<CompleteInitiativeSuccess, 'initiative'> & { initiative: ResolversTypes['Initiative'] }>;
  CoordinatorNotStaffError: ResolverTypeWrapper<CoordinatorNotStaffError>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclineAppendixInput: DeclineAppendixInput;
  DeclineAppendixResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineAppendixResult']>;
  DeclineAppendixSuccess: ResolverTypeWrapper<Omit<DeclineAppendixSuccess, 'appendix'> & { appendix: ResolversTypes['Appendix'] }>;
  DeclineOfferInput: DeclineOfferInput;
  DeclineOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineOfferResult']>;
  DeclineOfferSuccess: ResolverTypeWrapper<Omit<DeclineOfferSuccess, 'pledge'> & { pledge: ResolversTypes['Pledge'] }>;
  District: ResolverTypeWrapper<DistrictMapper>;
  DistrictConnection: ResolverTypeWrapper<DistrictConnectionMapper>;
  DistrictEdge: ResolverTypeWrapper<Omit<DistrictEdge, 'node'> & { node: ResolversTypes['District'] }>;
  DistrictNotFoundError: ResolverTypeWrapper<DistrictNotFoundError>;
  DistrictOrder: ResolverTypeWrapper<'NAME_ASC' | 'NAME_DESC'>;
  DraftTemplateVersionInput: DraftTemplateVersionInput;
  DraftTemplateVersionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftTemplateVersionResult']>;
  DraftTemplateVersionSuccess: ResolverTypeWrapper<Omit<DraftTemplateVersionSuccess, 'templateVersion'> & { templateVersion: ResolversTypes['TemplateVersion'] }>;
  EmailAddressTakenError: ResolverTypeWrapper<EmailAddressTakenError>;
  EndAppendixInput: EndAppendixInput;
  EndAppendixResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndAppendixResult']>;
  EndAppendixSuccess: ResolverTypeWrapper<Omit<EndAppendixSuccess, 'appendix'> & { appendix: ResolversTypes['Appendix'] }>;
  EndLeaseInput: EndLeaseInput;
  EndLeaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndLeaseResult']>;
  EndLeaseSuccess: ResolverTypeWrapper<Omit<EndLeaseSuccess, 'appendices' | 'lease'> & { appendices: ReadonlyArray<ResolversTypes['Appendix']>, lease: ResolversTypes['Lease'] }>;
  EndReason: ResolverTypeWrapper<'LEASE_ENDED' | 'TERMINATED_BY_TENANT' | 'TERMINATED_BY_LANDLORD' | 'SUPERSEDED'>;
  EndSeriesInput: EndSeriesInput;
  EndSeriesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndSeriesResult']>;
  EndSeriesSuccess: ResolverTypeWrapper<Omit<EndSeriesSuccess, 'series'> & { series: ResolversTypes['ShiftSeries'] }>;
  EntryAlreadyReversedError: ResolverTypeWrapper<EntryAlreadyReversedError>;
  EntryIsReversalError: ResolverTypeWrapper<EntryIsReversalError>;
  EntryNotFoundError: ResolverTypeWrapper<EntryNotFoundError>;
  Exemption: ResolverTypeWrapper<ExemptionMapper>;
  ExemptionGround: ResolverTypeWrapper<'RENOVATION' | 'VACANCY' | 'OTHER'>;
  ExemptionNotFoundError: ResolverTypeWrapper<ExemptionNotFoundError>;
  FocusArea: ResolverTypeWrapper<'LABOUR_MARKET' | 'SAFETY' | 'INTEGRATION' | 'GENDER_EQUALITY' | 'DEMOCRACY'>;
  FollowUp: ResolverTypeWrapper<FollowUpMapper>;
  FollowUpHeldError: ResolverTypeWrapper<FollowUpHeldError>;
  FollowUpNotFoundError: ResolverTypeWrapper<FollowUpNotFoundError>;
  FollowUpNotHeldError: ResolverTypeWrapper<FollowUpNotHeldError>;
  FreeDay: ResolverTypeWrapper<Omit<FreeDay, 'kind'> & { kind: ResolversTypes['FreeDayKind'] }>;
  FreeDayKind: ResolverTypeWrapper<'PUBLIC_HOLIDAY' | 'CUSTOMARY_FREE_DAY'>;
  GrantExemptionInput: GrantExemptionInput;
  GrantExemptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantExemptionResult']>;
  GrantExemptionSuccess: ResolverTypeWrapper<Omit<GrantExemptionSuccess, 'exemption'> & { exemption: ResolversTypes['Exemption'] }>;
  HeadCountInput: HeadCountInput;
  HolidayPolicy: ResolverTypeWrapper<'SKIP' | 'WARN' | 'KEEP'>;
  HoursAlreadyVerifiedError: ResolverTypeWrapper<HoursAlreadyVerifiedError>;
  IdempotencyKeyReusedError: ResolverTypeWrapper<IdempotencyKeyReusedError>;
  Initiative: ResolverTypeWrapper<InitiativeMapper>;
  InitiativeConnection: ResolverTypeWrapper<InitiativeConnectionMapper>;
  InitiativeEdge: ResolverTypeWrapper<Omit<InitiativeEdge, 'node'> & { node: ResolversTypes['Initiative'] }>;
  InitiativeNotFoundError: ResolverTypeWrapper<InitiativeNotFoundError>;
  InitiativeNotOpenError: ResolverTypeWrapper<Omit<InitiativeNotOpenError, 'initiativeState'> & { initiativeState: ResolversTypes['InitiativeState'] }>;
  InitiativeOrder: ResolverTypeWrapper<'TITLE_ASC' | 'TITLE_DESC'>;
  InitiativeOverError: ResolverTypeWrapper<Omit<InitiativeOverError, 'state'> & { state: ResolversTypes['InitiativeState'] }>;
  InitiativeState: ResolverTypeWrapper<'DRAFT' | 'PUBLISHED' | 'PAUSED' | 'COMPLETED' | 'CANCELLED'>;
  InitiativeStateWrongError: ResolverTypeWrapper<Omit<InitiativeStateWrongError, 'state'> & { state: ResolversTypes['InitiativeState'] }>;
  InputIssue: ResolverTypeWrapper<Omit<InputIssue, 'problem'> & { problem: ResolversTypes['InputProblem'] }>;
  InputProblem: ResolverTypeWrapper<'EMPTY' | 'TOO_LONG' | 'TOO_MANY' | 'NOT_AN_INTEGER' | 'OUT_OF_RANGE' | 'HOLDS_PERSONAL_NUMBER' | 'HOLDS_CONTROL_CHARACTERS' | 'NOT_A_CHAT_ID' | 'NOT_AN_INSTANT' | 'NOT_A_DATE' | 'NOT_A_TIME' | 'NOT_A_WHOLE_MINUTE' | 'ENDS_BEFORE_START' | 'IN_THE_PAST' | 'IN_THE_FUTURE' | 'TOO_FAR_AHEAD' | 'TOO_EARLY' | 'TOO_LATE' | 'CONFLICTS_WITH' | 'NOT_A_CODE' | 'NOT_AN_ORGANISATION_NUMBER' | 'NOT_AN_EMAIL_ADDRESS' | 'UNKNOWN_TIME_ZONE'>;
  InvalidInputError: ResolverTypeWrapper<Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<ResolversTypes['InputIssue']> }>;
  InviteToChatInput: InviteToChatInput;
  InviteToChatResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteToChatResult']>;
  InviteToChatSuccess: ResolverTypeWrapper<InviteToChatSuccess>;
  IssueJoinCodeInput: IssueJoinCodeInput;
  IssueJoinCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueJoinCodeResult']>;
  IssueJoinCodeSuccess: ResolverTypeWrapper<IssueJoinCodeSuccess>;
  IssueServiceTokenInput: IssueServiceTokenInput;
  IssueServiceTokenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueServiceTokenResult']>;
  IssueServiceTokenSuccess: ResolverTypeWrapper<Omit<IssueServiceTokenSuccess, 'serviceToken'> & { serviceToken: ResolversTypes['ServiceToken'] }>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JoinCodeExpiredError: ResolverTypeWrapper<JoinCodeExpiredError>;
  JoinCodeInForceError: ResolverTypeWrapper<JoinCodeInForceError>;
  JoinCodeNotFoundError: ResolverTypeWrapper<JoinCodeNotFoundError>;
  JoinCodeUnknownError: ResolverTypeWrapper<JoinCodeUnknownError>;
  JoinOrganisationInput: JoinOrganisationInput;
  JoinOrganisationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JoinOrganisationResult']>;
  JoinOrganisationSuccess: ResolverTypeWrapper<Omit<JoinOrganisationSuccess, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  Landlord: ResolverTypeWrapper<LandlordMapper>;
  LaneBusyError: ResolverTypeWrapper<LaneBusyError>;
  LaneNotRestingError: ResolverTypeWrapper<LaneNotRestingError>;
  Language: ResolverTypeWrapper<'sv' | 'en'>;
  LastContactError: ResolverTypeWrapper<LastContactError>;
  Lease: ResolverTypeWrapper<LeaseMapper>;
  LeaseExistsError: ResolverTypeWrapper<Omit<LeaseExistsError, 'lease'> & { lease: ResolversTypes['Lease'] }>;
  LeaseHasAppendixError: ResolverTypeWrapper<Omit<LeaseHasAppendixError, 'appendix'> & { appendix: ResolversTypes['Appendix'] }>;
  LeaseHasEndedError: ResolverTypeWrapper<LeaseHasEndedError>;
  LeaseNotFoundError: ResolverTypeWrapper<LeaseNotFoundError>;
  LeaveOrganisationInput: LeaveOrganisationInput;
  LeaveOrganisationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveOrganisationResult']>;
  LeaveOrganisationSuccess: ResolverTypeWrapper<LeaveOrganisationSuccess>;
  LedgerEntry: ResolverTypeWrapper<LedgerEntryMapper>;
  LedgerEntryConnection: ResolverTypeWrapper<LedgerEntryConnectionMapper>;
  LedgerEntryEdge: ResolverTypeWrapper<Omit<LedgerEntryEdge, 'node'> & { node: ResolversTypes['LedgerEntry'] }>;
  LedgerKind: ResolverTypeWrapper<'VERIFIED' | 'ADJUSTMENT' | 'REVERSAL'>;
  LineToAdoptInput: LineToAdoptInput;
  LinkInitiativeChannelInput: LinkInitiativeChannelInput;
  LinkInitiativeChannelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkInitiativeChannelResult']>;
  LinkInitiativeChannelSuccess: ResolverTypeWrapper<Omit<LinkInitiativeChannelSuccess, 'initiative'> & { initiative: ResolversTypes['Initiative'] }>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  LongerThanShiftError: ResolverTypeWrapper<LongerThanShiftError>;
  MakeReadingLinkInput: MakeReadingLinkInput;
  MakeReadingLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MakeReadingLinkResult']>;
  MakeReadingLinkSuccess: ResolverTypeWrapper<Omit<MakeReadingLinkSuccess, 'appendix'> & { appendix: ResolversTypes['Appendix'] }>;
  MarkdownFault: ResolverTypeWrapper<Omit<MarkdownFault, 'kind'> & { kind: ResolversTypes['MarkdownKind'] }>;
  MarkdownKind: ResolverTypeWrapper<'HTML' | 'IMAGE' | 'CODE' | 'STRIKETHROUGH' | 'REFERENCE'>;
  MarkdownNotShownError: ResolverTypeWrapper<Omit<MarkdownNotShownError, 'notShown'> & { notShown: ReadonlyArray<ResolversTypes['MarkdownFault']> }>;
  Membership: ResolverTypeWrapper<MembershipMapper>;
  MembershipInput: MembershipInput;
  MessageNotFoundError: ResolverTypeWrapper<MessageNotFoundError>;
  MessageNotParkedError: ResolverTypeWrapper<MessageNotParkedError>;
  MessageNotWaitingError: ResolverTypeWrapper<MessageNotWaitingError>;
  Minutes: ResolverTypeWrapper<Scalars['Minutes']['output']>;
  MinutesNeedReasonError: ResolverTypeWrapper<MinutesNeedReasonError>;
  MoreNamedThanPlacesError: ResolverTypeWrapper<MoreNamedThanPlacesError>;
  MoreThanCapacityError: ResolverTypeWrapper<MoreThanCapacityError>;
  MoveNotNeededError: ResolverTypeWrapper<MoveNotNeededError>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamePersonInput: NamePersonInput;
  NamePersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NamePersonResult']>;
  NamePersonSuccess: ResolverTypeWrapper<Omit<NamePersonSuccess, 'pledge' | 'seat'> & { pledge: ResolversTypes['Pledge'], seat?: Maybe<ResolversTypes['Seat']> }>;
  NamesDueError: ResolverTypeWrapper<NamesDueError>;
  NamesStandInTheWayError: ResolverTypeWrapper<NamesStandInTheWayError>;
  NoChatWorkspaceError: ResolverTypeWrapper<NoChatWorkspaceError>;
  NoCodeToEnterError: ResolverTypeWrapper<NoCodeToEnterError>;
  NoOccurrencesError: ResolverTypeWrapper<NoOccurrencesError>;
  NoUnnamedPlacesError: ResolverTypeWrapper<NoUnnamedPlacesError>;
  NobodyPresentError: ResolverTypeWrapper<NobodyPresentError>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotARecurrenceRuleError: ResolverTypeWrapper<NotARecurrenceRuleError>;
  NotASignatoryError: ResolverTypeWrapper<Omit<NotASignatoryError, 'party'> & { party: ResolversTypes['Party'] }>;
  NotATenantError: ResolverTypeWrapper<Omit<NotATenantError, 'organisationKind'> & { organisationKind: ResolversTypes['OrganisationKind'] }>;
  NotAgreedError: ResolverTypeWrapper<Omit<NotAgreedError, 'state'> & { state: ResolversTypes['AppendixState'] }>;
  NotAllowedError: ResolverTypeWrapper<Omit<NotAllowedError, 'roles'> & { roles: ReadonlyArray<ResolversTypes['Role']> }>;
  NotOfferedError: ResolverTypeWrapper<Omit<NotOfferedError, 'state'> & { state: ResolversTypes['PledgeState'] }>;
  NotPendingError: ResolverTypeWrapper<Omit<NotPendingError, 'state'> & { state: ResolversTypes['PledgeState'] }>;
  NoteFollowUpInput: NoteFollowUpInput;
  NoteFollowUpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NoteFollowUpResult']>;
  NoteFollowUpSuccess: ResolverTypeWrapper<Omit<NoteFollowUpSuccess, 'followUp'> & { followUp: ResolversTypes['FollowUp'] }>;
  NoteRecordExtractInput: NoteRecordExtractInput;
  NoteRecordExtractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NoteRecordExtractResult']>;
  NoteRecordExtractSuccess: ResolverTypeWrapper<Omit<NoteRecordExtractSuccess, 'clearanceNote'> & { clearanceNote: ResolversTypes['ClearanceNote'] }>;
  NotedMeanwhileError: ResolverTypeWrapper<NotedMeanwhileError>;
  NothingOfferedError: ResolverTypeWrapper<NothingOfferedError>;
  NothingToOfferError: ResolverTypeWrapper<NothingToOfferError>;
  NoticeBond: ResolverTypeWrapper<'DUTY' | 'CHANGED_PROMISE'>;
  NoticeKind: ResolverTypeWrapper<'PLACE_OFFER' | 'OFFER_REMINDER' | 'NAMES_WANTED' | 'SHIFT_REMINDER' | 'CHANGE' | 'ATTENDANCE' | 'STAFFING' | 'DELIVERY' | 'DIGEST' | 'APPENDIX' | 'SIGNING_CODE' | 'FOLLOW_UP' | 'PROGRESS'>;
  NoticeNotOptionalError: ResolverTypeWrapper<Omit<NoticeNotOptionalError, 'bond' | 'kind'> & { bond: ResolversTypes['NoticeBond'], kind: ResolversTypes['NoticeKind'] }>;
  OfferAppendixInput: OfferAppendixInput;
  OfferAppendixResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OfferAppendixResult']>;
  OfferAppendixSuccess: ResolverTypeWrapper<Omit<OfferAppendixSuccess, 'appendix'> & { appendix: ResolversTypes['Appendix'] }>;
  OfferFreePlacesInput: OfferFreePlacesInput;
  OfferFreePlacesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OfferFreePlacesResult']>;
  OfferFreePlacesSuccess: ResolverTypeWrapper<Omit<OfferFreePlacesSuccess, 'pledges' | 'shift'> & { pledges: ReadonlyArray<ResolversTypes['Pledge']>, shift: ResolversTypes['Shift'] }>;
  OfferLapsedError: ResolverTypeWrapper<OfferLapsedError>;
  OfferOpenError: ResolverTypeWrapper<Omit<OfferOpenError, 'appendix'> & { appendix: ResolversTypes['Appendix'] }>;
  OfferPendingError: ResolverTypeWrapper<OfferPendingError>;
  OpenCalendarFeedInput: OpenCalendarFeedInput;
  OpenCalendarFeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenCalendarFeedResult']>;
  OpenCalendarFeedSuccess: ResolverTypeWrapper<Omit<OpenCalendarFeedSuccess, 'calendarFeed'> & { calendarFeed: ResolversTypes['CalendarFeed'] }>;
  Organisation: ResolverTypeWrapper<OrganisationMapper>;
  OrganisationConnection: ResolverTypeWrapper<OrganisationConnectionMapper>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationKind: ResolverTypeWrapper<'LANDLORD' | 'TENANT' | 'ASSOCIATION' | 'PARTNER'>;
  OrganisationNotFoundError: ResolverTypeWrapper<OrganisationNotFoundError>;
  OrganisationNumberTakenError: ResolverTypeWrapper<OrganisationNumberTakenError>;
  OrganisationOrder: ResolverTypeWrapper<'NAME_ASC' | 'NAME_DESC'>;
  OverCapError: ResolverTypeWrapper<OverCapError>;
  OwnAttendanceError: ResolverTypeWrapper<OwnAttendanceError>;
  OwnHoursError: ResolverTypeWrapper<OwnHoursError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParkMessageInput: ParkMessageInput;
  ParkMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ParkMessageResult']>;
  ParkMessageSuccess: ResolverTypeWrapper<ParkMessageSuccess>;
  PartOfShiftNotAllowedError: ResolverTypeWrapper<PartOfShiftNotAllowedError>;
  PartiesNotNamedError: ResolverTypeWrapper<PartiesNotNamedError>;
  Party: ResolverTypeWrapper<'LANDLORD' | 'TENANT'>;
  PauseInitiativeInput: PauseInitiativeInput;
  PauseInitiativeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PauseInitiativeResult']>;
  PauseInitiativeSuccess: ResolverTypeWrapper<Omit<PauseInitiativeSuccess, 'initiative'> & { initiative: ResolversTypes['Initiative'] }>;
  PeopleBusyError: ResolverTypeWrapper<PeopleBusyErrorMapper>;
  Person: ResolverTypeWrapper<PersonMapper>;
  PersonAlreadyNamedError: ResolverTypeWrapper<PersonAlreadyNamedError>;
  PersonBusyError: ResolverTypeWrapper<PersonBusyError>;
  PersonNotFoundError: ResolverTypeWrapper<PersonNotFoundError>;
  PlaceOffer: ResolverTypeWrapper<PlaceOffer>;
  PlaceholderFault: ResolverTypeWrapper<Omit<PlaceholderFault, 'problem'> & { problem: ResolversTypes['PlaceholderProblem'] }>;
  PlaceholderProblem: ResolverTypeWrapper<'UNKNOWN' | 'MALFORMED' | 'UNCLOSED' | 'IN_ADDRESS' | 'NOT_ALONE'>;
  PlaceholderType: ResolverTypeWrapper<'TEXT' | 'DATE' | 'ORGANISATION_NUMBER' | 'COMMITMENTS'>;
  PlaceholdersWrongError: ResolverTypeWrapper<Omit<PlaceholdersWrongError, 'faults' | 'placeholders'> & { faults: ReadonlyArray<ResolversTypes['PlaceholderFault']>, placeholders: ReadonlyArray<ResolversTypes['TemplatePlaceholder']> }>;
  PlanInitiativeInput: PlanInitiativeInput;
  PlanInitiativeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanInitiativeResult']>;
  PlanInitiativeSuccess: ResolverTypeWrapper<Omit<PlanInitiativeSuccess, 'initiative'> & { initiative: ResolversTypes['Initiative'] }>;
  Pledge: ResolverTypeWrapper<PledgeMapper>;
  PledgeConnection: ResolverTypeWrapper<PledgeConnectionMapper>;
  PledgeEdge: ResolverTypeWrapper<Omit<PledgeEdge, 'node'> & { node: ResolversTypes['Pledge'] }>;
  PledgeHoldsNoPlacesError: ResolverTypeWrapper<PledgeHoldsNoPlacesError>;
  PledgeNotConfirmedError: ResolverTypeWrapper<Omit<PledgeNotConfirmedError, 'state'> & { state: ResolversTypes['PledgeState'] }>;
  PledgeNotFoundError: ResolverTypeWrapper<PledgeNotFoundError>;
  PledgeNotLiveError: ResolverTypeWrapper<Omit<PledgeNotLiveError, 'state'> & { state: ResolversTypes['PledgeState'] }>;
  PledgeOrder: ResolverTypeWrapper<'QUEUE_ASC' | 'QUEUE_DESC'>;
  PledgePlacesInput: PledgePlacesInput;
  PledgePlacesOffered: ResolverTypeWrapper<Omit<PledgePlacesOffered, 'pledge'> & { pledge: ResolversTypes['Pledge'] }>;
  PledgePlacesPending: ResolverTypeWrapper<Omit<PledgePlacesPending, 'pledge'> & { pledge: ResolversTypes['Pledge'] }>;
  PledgePlacesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PledgePlacesResult']>;
  PledgePlacesSuccess: ResolverTypeWrapper<Omit<PledgePlacesSuccess, 'pledge'> & { pledge: ResolversTypes['Pledge'] }>;
  PledgePlacesWaitlisted: ResolverTypeWrapper<Omit<PledgePlacesWaitlisted, 'pledge'> & { pledge: ResolversTypes['Pledge'] }>;
  PledgeSource: ResolverTypeWrapper<'CHAT' | 'API' | 'COMMAND_LINE' | 'STAFF'>;
  PledgeState: ResolverTypeWrapper<'PENDING' | 'CONFIRMED' | 'WAITLISTED' | 'OFFERED' | 'REJECTED' | 'DECLINED' | 'OFFER_EXPIRED' | 'LAPSED' | 'WITHDRAWN' | 'WITHDRAWN_LATE' | 'RELEASED' | 'REMOVED' | 'CANCELLED_BY_ORGANISER' | 'FULFILLED'>;
  PledgeTotals: ResolverTypeWrapper<PledgeTotals>;
  PledgesNotCoveredError: ResolverTypeWrapper<Omit<PledgesNotCoveredError, 'pledges'> & { pledges: ReadonlyArray<ResolversTypes['Pledge']> }>;
  PublishInitiativeInput: PublishInitiativeInput;
  PublishInitiativeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishInitiativeResult']>;
  PublishInitiativeSuccess: ResolverTypeWrapper<Omit<PublishInitiativeSuccess, 'initiative'> & { initiative: ResolversTypes['Initiative'] }>;
  PublishTemplateVersionInput: PublishTemplateVersionInput;
  PublishTemplateVersionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishTemplateVersionResult']>;
  PublishTemplateVersionSuccess: ResolverTypeWrapper<Omit<PublishTemplateVersionSuccess, 'templateVersion'> & { templateVersion: ResolversTypes['TemplateVersion'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaiseNeedsPersonError: ResolverTypeWrapper<RaiseNeedsPersonError>;
  RecordAppendixInput: RecordAppendixInput;
  RecordAppendixResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAppendixResult']>;
  RecordAppendixSuccess: ResolverTypeWrapper<Omit<RecordAppendixSuccess, 'appendix'> & { appendix: ResolversTypes['Appendix'] }>;
  RecordExtractNotShownError: ResolverTypeWrapper<RecordExtractNotShownError>;
  RecurrenceRuleNotSupportedError: ResolverTypeWrapper<RecurrenceRuleNotSupportedError>;
  RecurrenceRuleOutOfRangeError: ResolverTypeWrapper<RecurrenceRuleOutOfRangeError>;
  RecurrenceRulePartsClashError: ResolverTypeWrapper<RecurrenceRulePartsClashError>;
  RecurrenceRuleTooLongError: ResolverTypeWrapper<RecurrenceRuleTooLongError>;
  RegisterLeaseInput: RegisterLeaseInput;
  RegisterLeaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterLeaseResult']>;
  RegisterLeaseSuccess: ResolverTypeWrapper<Omit<RegisterLeaseSuccess, 'lease'> & { lease: ResolversTypes['Lease'] }>;
  RegisterOrganisationInput: RegisterOrganisationInput;
  RegisterOrganisationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterOrganisationResult']>;
  RegisterOrganisationSuccess: ResolverTypeWrapper<Omit<RegisterOrganisationSuccess, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterPersonResult']>;
  RegisterPersonSuccess: ResolverTypeWrapper<RegisterPersonSuccessMapper>;
  RegisteredOrganisationKind: ResolverTypeWrapper<'TENANT' | 'ASSOCIATION' | 'PARTNER'>;
  RegistryNumberTakenError: ResolverTypeWrapper<RegistryNumberTakenError>;
  RejectPledgeInput: RejectPledgeInput;
  RejectPledgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectPledgeResult']>;
  RejectPledgeSuccess: ResolverTypeWrapper<Omit<RejectPledgeSuccess, 'pledge'> & { pledge: ResolversTypes['Pledge'] }>;
  RemovalNeedsReasonError: ResolverTypeWrapper<RemovalNeedsReasonError>;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveMemberResult']>;
  RemoveMemberSuccess: ResolverTypeWrapper<RemoveMemberSuccess>;
  RemovePledgeInput: RemovePledgeInput;
  RemovePledgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemovePledgeResult']>;
  RemovePledgeSuccess: ResolverTypeWrapper<Omit<RemovePledgeSuccess, 'pledge'> & { pledge: ResolversTypes['Pledge'] }>;
  ReportAttendanceInput: ReportAttendanceInput;
  ReportAttendanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportAttendanceResult']>;
  ReportAttendanceSuccess: ResolverTypeWrapper<Omit<ReportAttendanceSuccess, 'shift'> & { shift: ResolversTypes['Shift'] }>;
  ReportedState: ResolverTypeWrapper<'PRESENT' | 'NO_SHOW' | 'EXCUSED'>;
  ResumeInitiativeInput: ResumeInitiativeInput;
  ResumeInitiativeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeInitiativeResult']>;
  ResumeInitiativeSuccess: ResolverTypeWrapper<Omit<ResumeInitiativeSuccess, 'initiative'> & { initiative: ResolversTypes['Initiative'] }>;
  RetireTemplateVersionInput: RetireTemplateVersionInput;
  RetireTemplateVersionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetireTemplateVersionResult']>;
  RetireTemplateVersionSuccess: ResolverTypeWrapper<Omit<RetireTemplateVersionSuccess, 'templateVersion'> & { templateVersion: ResolversTypes['TemplateVersion'] }>;
  RetryLaneInput: RetryLaneInput;
  RetryLaneResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetryLaneResult']>;
  RetryLaneSuccess: ResolverTypeWrapper<RetryLaneSuccess>;
  ReverseEntryInput: ReverseEntryInput;
  ReverseEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReverseEntryResult']>;
  ReverseEntrySuccess: ResolverTypeWrapper<Omit<ReverseEntrySuccess, 'entry'> & { entry: ResolversTypes['LedgerEntry'] }>;
  ReviseCommitmentInput: ReviseCommitmentInput;
  ReviseCommitmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseCommitmentResult']>;
  ReviseCommitmentSuccess: ResolverTypeWrapper<Omit<ReviseCommitmentSuccess, 'commitment'> & { commitment: ResolversTypes['Commitment'] }>;
  ReviseExemptionInput: ReviseExemptionInput;
  ReviseExemptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseExemptionResult']>;
  ReviseExemptionSuccess: ResolverTypeWrapper<Omit<ReviseExemptionSuccess, 'exemption'> & { exemption: ResolversTypes['Exemption'] }>;
  ReviseLeaseInput: ReviseLeaseInput;
  ReviseLeaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseLeaseResult']>;
  ReviseLeaseSuccess: ResolverTypeWrapper<Omit<ReviseLeaseSuccess, 'lease'> & { lease: ResolversTypes['Lease'] }>;
  ReviseOrganisationInput: ReviseOrganisationInput;
  ReviseOrganisationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseOrganisationResult']>;
  ReviseOrganisationSuccess: ResolverTypeWrapper<Omit<ReviseOrganisationSuccess, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  RevisePersonInput: RevisePersonInput;
  RevisePersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevisePersonResult']>;
  RevisePersonSuccess: ResolverTypeWrapper<RevisePersonSuccess>;
  ReviseSeriesInput: ReviseSeriesInput;
  ReviseSeriesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseSeriesResult']>;
  ReviseSeriesSuccess: ResolverTypeWrapper<Omit<ReviseSeriesSuccess, 'series' | 'skipped' | 'warnings'> & { series: ResolversTypes['ShiftSeries'], skipped: ReadonlyArray<ResolversTypes['FreeDay']>, warnings: ReadonlyArray<ResolversTypes['FreeDay']> }>;
  ReviseShiftInput: ReviseShiftInput;
  ReviseShiftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseShiftResult']>;
  ReviseShiftSuccess: ResolverTypeWrapper<Omit<ReviseShiftSuccess, 'shift'> & { shift: ResolversTypes['Shift'] }>;
  RevokeCalendarFeedInput: RevokeCalendarFeedInput;
  RevokeCalendarFeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeCalendarFeedResult']>;
  RevokeCalendarFeedSuccess: ResolverTypeWrapper<RevokeCalendarFeedSuccess>;
  RevokeJoinCodeInput: RevokeJoinCodeInput;
  RevokeJoinCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeJoinCodeResult']>;
  RevokeJoinCodeSuccess: ResolverTypeWrapper<Omit<RevokeJoinCodeSuccess, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  RevokeServiceTokenInput: RevokeServiceTokenInput;
  RevokeServiceTokenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeServiceTokenResult']>;
  RevokeServiceTokenSuccess: ResolverTypeWrapper<Omit<RevokeServiceTokenSuccess, 'serviceToken'> & { serviceToken: ResolversTypes['ServiceToken'] }>;
  Role: ResolverTypeWrapper<'COORDINATOR' | 'LANDLORD_ADMIN' | 'AUDITOR' | 'TENANT_CONTACT' | 'PARTICIPANT' | 'HOST'>;
  RosterEvent: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['RosterEvent']>;
  RosterFact: ResolverTypeWrapper<Omit<RosterFact, 'kind'> & { kind: ResolversTypes['RosterFactKind'] }>;
  RosterFactKind: ResolverTypeWrapper<'PLEDGE_PENDING' | 'PLEDGE_CONFIRMED' | 'PLEDGE_WAITLISTED' | 'PLEDGE_CHANGED' | 'PLEDGE_WITHDRAWN' | 'PLEDGE_WITHDRAWN_LATE' | 'PLEDGE_REJECTED' | 'PLEDGE_REMOVED' | 'PLEDGE_UNBACKED' | 'PLEDGE_MOVED_TO_WAITLIST' | 'PLACES_OFFERED' | 'OFFER_ACCEPTED' | 'OFFER_DECLINED' | 'OFFER_EXPIRED' | 'PLACES_RELEASED' | 'SEATS_NAMED' | 'INITIATIVE_PUBLISHED' | 'INITIATIVE_PAUSED' | 'INITIATIVE_RESUMED' | 'INITIATIVE_COMPLETED' | 'INITIATIVE_CANCELLED' | 'SHIFT_OPENED' | 'SERIES_SCHEDULED' | 'SERIES_REVISED' | 'SHIFT_MOVED' | 'SHIFT_CHANGED' | 'SHIFT_CANCELLED' | 'WAITLIST_LAPSED' | 'SHIFT_SETTLED' | 'PLACES_LEFT_FOR_COORDINATOR' | 'SHIFT_UNDERSTAFFED' | 'STAFFING_CHANGED'>;
  RosterScope: RosterScope;
  RosterSnapshot: ResolverTypeWrapper<RosterSnapshotMapper>;
  RosterTotals: ResolverTypeWrapper<RosterTotals>;
  RouteChannelInput: RouteChannelInput;
  RouteChannelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RouteChannelResult']>;
  RouteChannelSuccess: ResolverTypeWrapper<Omit<RouteChannelSuccess, 'route'> & { route: ResolversTypes['ChannelRoute'] }>;
  RouteNotFoundError: ResolverTypeWrapper<RouteNotFoundError>;
  RoutePace: ResolverTypeWrapper<'INSTANT' | 'DIGEST'>;
  ScheduleFollowUpInput: ScheduleFollowUpInput;
  ScheduleFollowUpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScheduleFollowUpResult']>;
  ScheduleFollowUpSuccess: ResolverTypeWrapper<Omit<ScheduleFollowUpSuccess, 'followUp'> & { followUp: ResolversTypes['FollowUp'] }>;
  ScheduleSeriesInput: ScheduleSeriesInput;
  ScheduleSeriesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScheduleSeriesResult']>;
  ScheduleSeriesSuccess: ResolverTypeWrapper<Omit<ScheduleSeriesSuccess, 'series' | 'skipped' | 'warnings'> & { series: ResolversTypes['ShiftSeries'], skipped: ReadonlyArray<ResolversTypes['FreeDay']>, warnings: ReadonlyArray<ResolversTypes['FreeDay']> }>;
  ScheduleShiftInput: ScheduleShiftInput;
  ScheduleShiftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScheduleShiftResult']>;
  ScheduleShiftSuccess: ResolverTypeWrapper<Omit<ScheduleShiftSuccess, 'shift'> & { shift: ResolversTypes['Shift'] }>;
  Seat: ResolverTypeWrapper<SeatMapper>;
  SeatNotFoundError: ResolverTypeWrapper<SeatNotFoundError>;
  SeatReportInput: SeatReportInput;
  SeriesNotFoundError: ResolverTypeWrapper<SeriesNotFoundError>;
  ServiceToken: ResolverTypeWrapper<ServiceTokenMapper>;
  ServiceTokenNotFoundError: ResolverTypeWrapper<ServiceTokenNotFoundError>;
  SettleMessageInput: SettleMessageInput;
  SettleMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleMessageResult']>;
  SettleMessageSuccess: ResolverTypeWrapper<SettleMessageSuccess>;
  Settlement: ResolverTypeWrapper<'ARRIVED' | 'SEND_AGAIN'>;
  Shift: ResolverTypeWrapper<ShiftMapper>;
  ShiftCancelledError: ResolverTypeWrapper<ShiftCancelledError>;
  ShiftChange: ResolverTypeWrapper<ShiftChangeMapper>;
  ShiftConnection: ResolverTypeWrapper<ShiftConnectionMapper>;
  ShiftEdge: ResolverTypeWrapper<Omit<ShiftEdge, 'node'> & { node: ResolversTypes['Shift'] }>;
  ShiftEndedError: ResolverTypeWrapper<ShiftEndedError>;
  ShiftException: ResolverTypeWrapper<'MOVED' | 'CANCELLED' | 'DETACHED'>;
  ShiftFullError: ResolverTypeWrapper<ShiftFullError>;
  ShiftNotCancellableError: ResolverTypeWrapper<Omit<ShiftNotCancellableError, 'state'> & { state: ResolversTypes['ShiftState'] }>;
  ShiftNotEndedError: ResolverTypeWrapper<ShiftNotEndedError>;
  ShiftNotFoundError: ResolverTypeWrapper<ShiftNotFoundError>;
  ShiftNotHeldError: ResolverTypeWrapper<Omit<ShiftNotHeldError, 'state'> & { state: ResolversTypes['ShiftState'] }>;
  ShiftNotOpenError: ResolverTypeWrapper<ShiftNotOpenError>;
  ShiftNotRevisableError: ResolverTypeWrapper<Omit<ShiftNotRevisableError, 'state'> & { state: ResolversTypes['ShiftState'] }>;
  ShiftOrder: ResolverTypeWrapper<'START_ASC' | 'START_DESC'>;
  ShiftRules: ResolverTypeWrapper<Omit<ShiftRules, 'approval'> & { approval: ResolversTypes['Approval'] }>;
  ShiftRulesInput: ShiftRulesInput;
  ShiftSeries: ResolverTypeWrapper<ShiftSeriesMapper>;
  ShiftStartedError: ResolverTypeWrapper<ShiftStartedError>;
  ShiftState: ResolverTypeWrapper<'DRAFT' | 'OPEN' | 'SETTLED' | 'CANCELLED'>;
  ShiftTotals: ResolverTypeWrapper<ShiftTotals>;
  ShiftsRemainError: ResolverTypeWrapper<ShiftsRemainError>;
  ShortYear: ResolverTypeWrapper<ShortYearMapper>;
  SignAppendixInput: SignAppendixInput;
  SignAppendixResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignAppendixResult']>;
  SignAppendixSuccess: ResolverTypeWrapper<Omit<SignAppendixSuccess, 'appendix'> & { appendix: ResolversTypes['Appendix'] }>;
  Signatory: ResolverTypeWrapper<SignatoryMapper>;
  SignatoryInput: SignatoryInput;
  SignatoryNotReachableError: ResolverTypeWrapper<Omit<SignatoryNotReachableError, 'method'> & { method: ResolversTypes['SignatureMethod'] }>;
  Signature: ResolverTypeWrapper<SignatureMapper>;
  SignatureMethod: ResolverTypeWrapper<'CODE_BY_CHAT' | 'CODE_BY_EMAIL'>;
  SignsOpenOfferError: ResolverTypeWrapper<Omit<SignsOpenOfferError, 'appendix'> & { appendix: ResolversTypes['Appendix'] }>;
  Signup: ResolverTypeWrapper<Omit<Signup, 'outcome' | 'reason'> & { outcome?: Maybe<ResolversTypes['SignupOutcome']>, reason?: Maybe<ResolversTypes['SignupReason']> }>;
  SignupOutcome: ResolverTypeWrapper<'CONFIRMED' | 'WAITLISTED' | 'PENDING'>;
  SignupReason: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignupReason']>;
  StaffOfAnotherOrganisationError: ResolverTypeWrapper<Omit<StaffOfAnotherOrganisationError, 'role'> & { role: ResolversTypes['Role'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TemplateNotDraftError: ResolverTypeWrapper<Omit<TemplateNotDraftError, 'state'> & { state: ResolversTypes['TemplateState'] }>;
  TemplateNotPublishedError: ResolverTypeWrapper<Omit<TemplateNotPublishedError, 'state'> & { state: ResolversTypes['TemplateState'] }>;
  TemplatePlaceholder: ResolverTypeWrapper<Omit<TemplatePlaceholder, 'type'> & { type: ResolversTypes['PlaceholderType'] }>;
  TemplateState: ResolverTypeWrapper<'DRAFT' | 'PUBLISHED' | 'RETIRED'>;
  TemplateVersion: ResolverTypeWrapper<TemplateVersionMapper>;
  TemplateVersionNotFoundError: ResolverTypeWrapper<TemplateVersionNotFoundError>;
  TimeRange: TimeRange;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TokenRevokedBeforeError: ResolverTypeWrapper<TokenRevokedBeforeError>;
  TooManyAttemptsError: ResolverTypeWrapper<TooManyAttemptsError>;
  TooManyCodesError: ResolverTypeWrapper<TooManyCodesError>;
  TooManyHeadsError: ResolverTypeWrapper<TooManyHeadsError>;
  TooManyTriesError: ResolverTypeWrapper<TooManyTriesError>;
  UnexplainedMinutes: ResolverTypeWrapper<UnexplainedMinutes>;
  UnnamePersonInput: UnnamePersonInput;
  UnnamePersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnnamePersonResult']>;
  UnnamePersonSuccess: ResolverTypeWrapper<Omit<UnnamePersonSuccess, 'pledge'> & { pledge: ResolversTypes['Pledge'] }>;
  UnrouteChannelInput: UnrouteChannelInput;
  UnrouteChannelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnrouteChannelResult']>;
  UnrouteChannelSuccess: ResolverTypeWrapper<UnrouteChannelSuccess>;
  UntoldNotice: ResolverTypeWrapper<UntoldNoticeMapper>;
  UntoldNoticeConnection: ResolverTypeWrapper<UntoldNoticeConnectionMapper>;
  UntoldNoticeEdge: ResolverTypeWrapper<Omit<UntoldNoticeEdge, 'node'> & { node: ResolversTypes['UntoldNotice'] }>;
  UntoldReason: ResolverTypeWrapper<'REFUSED' | 'UNCERTAIN' | 'STOPPED'>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VerifyHoursInput: VerifyHoursInput;
  VerifyHoursResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyHoursResult']>;
  VerifyHoursSuccess: ResolverTypeWrapper<Omit<VerifyHoursSuccess, 'alreadyVerified' | 'entries'> & { alreadyVerified: ReadonlyArray<ResolversTypes['Attendance']>, entries: ReadonlyArray<ResolversTypes['LedgerEntry']> }>;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
  ViewerKind: ResolverTypeWrapper<'SERVICE' | 'PERSON'>;
  WithdrawAppendixInput: WithdrawAppendixInput;
  WithdrawAppendixResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawAppendixResult']>;
  WithdrawAppendixSuccess: ResolverTypeWrapper<Omit<WithdrawAppendixSuccess, 'appendix'> & { appendix: ResolversTypes['Appendix'] }>;
  WithdrawPledgeInput: WithdrawPledgeInput;
  WithdrawPledgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawPledgeResult']>;
  WithdrawPledgeSuccess: ResolverTypeWrapper<Omit<WithdrawPledgeSuccess, 'pledge'> & { pledge: ResolversTypes['Pledge'] }>;
  WrongCodeError: ResolverTypeWrapper<WrongCodeError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptOfferInput: AcceptOfferInput;
  ID: Scalars['ID']['output'];
  AcceptOfferResult: ResolversUnionTypes<ResolversParentTypes>['AcceptOfferResult'];
  AcceptOfferSuccess: Omit<AcceptOfferSuccess, 'pledge'> & { pledge: ResolversParentTypes['Pledge'] };
  AddDistrictInput: AddDistrictInput;
  String: Scalars['String']['output'];
  AddDistrictResult: ResolversUnionTypes<ResolversParentTypes>['AddDistrictResult'];
  AddDistrictSuccess: Omit<AddDistrictSuccess, 'district'> & { district: ResolversParentTypes['District'] };
  AddMembershipInput: AddMembershipInput;
  AddMembershipResult: ResolversUnionTypes<ResolversParentTypes>['AddMembershipResult'];
  AddMembershipSuccess: Omit<AddMembershipSuccess, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  AdjustHoursInput: AdjustHoursInput;
  Int: Scalars['Int']['output'];
  AdjustHoursResult: ResolversUnionTypes<ResolversParentTypes>['AdjustHoursResult'];
  AdjustHoursSuccess: Omit<AdjustHoursSuccess, 'entry'> & { entry: ResolversParentTypes['LedgerEntry'] };
  AdoptLinesInput: AdoptLinesInput;
  AdoptLinesResult: ResolversUnionTypes<ResolversParentTypes>['AdoptLinesResult'];
  AdoptLinesSuccess: Omit<AdoptLinesSuccess, 'commitments'> & { commitments: ReadonlyArray<ResolversParentTypes['Commitment']> };
  AdultNotConfirmedError: AdultNotConfirmedError;
  Agenda: AgendaMapper;
  AgendaArea: AgendaAreaMapper;
  AgendaLine: AgendaLineMapper;
  AgendaParty: AgendaPartyMapper;
  AlreadyMemberError: Omit<AlreadyMemberError, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  AlreadyPledgedError: Omit<AlreadyPledgedError, 'pledge'> & { pledge: ResolversParentTypes['Pledge'] };
  AlreadySignedError: AlreadySignedError;
  AnotherDocumentError: AnotherDocumentError;
  Appendix: AppendixMapper;
  Boolean: Scalars['Boolean']['output'];
  AppendixFollowsLeaseError: Omit<AppendixFollowsLeaseError, 'appendix'> & { appendix: ResolversParentTypes['Appendix'] };
  AppendixNotActiveError: AppendixNotActiveError;
  AppendixNotFoundError: AppendixNotFoundError;
  AppendixNotOpenError: AppendixNotOpenError;
  AppendixNotSignedError: AppendixNotSignedError;
  AppendixOffer: AppendixOfferMapper;
  ApprovalNeededError: ApprovalNeededError;
  ApprovePledgeInput: ApprovePledgeInput;
  ApprovePledgeResult: ResolversUnionTypes<ResolversParentTypes>['ApprovePledgeResult'];
  ApprovePledgeSuccess: Omit<ApprovePledgeSuccess, 'pledge'> & { pledge: ResolversParentTypes['Pledge'] };
  AskToSignInput: AskToSignInput;
  AskToSignResult: ResolversUnionTypes<ResolversParentTypes>['AskToSignResult'];
  AskToSignSuccess: Omit<AskToSignSuccess, 'appendix'> & { appendix: ResolversParentTypes['Appendix'] };
  Attendance: AttendanceMapper;
  AttendanceConnection: AttendanceConnectionMapper;
  AttendanceEdge: Omit<AttendanceEdge, 'node'> & { node: ResolversParentTypes['Attendance'] };
  AttendanceNotFoundError: AttendanceNotFoundError;
  AttendanceSettledError: AttendanceSettledError;
  AttendanceVerifiedError: AttendanceVerifiedError;
  Attendee: AttendeeMapper;
  AttendeeInput: AttendeeInput;
  AuditEvent: AuditEventMapper;
  AuditEventConnection: AuditEventConnectionMapper;
  AuditEventEdge: Omit<AuditEventEdge, 'node'> & { node: ResolversParentTypes['AuditEvent'] };
  Balance: Balance;
  CalendarFeed: CalendarFeedMapper;
  CalendarFeedNotFoundError: CalendarFeedNotFoundError;
  CalendarFeedRevokedBeforeError: CalendarFeedRevokedBeforeError;
  CalendarScopeInput: CalendarScopeInput;
  CalendarScopeNotFoundError: CalendarScopeNotFoundError;
  CancelFollowUpInput: CancelFollowUpInput;
  CancelFollowUpResult: ResolversUnionTypes<ResolversParentTypes>['CancelFollowUpResult'];
  CancelFollowUpSuccess: CancelFollowUpSuccess;
  CancelInitiativeInput: CancelInitiativeInput;
  CancelInitiativeResult: ResolversUnionTypes<ResolversParentTypes>['CancelInitiativeResult'];
  CancelInitiativeSuccess: Omit<CancelInitiativeSuccess, 'initiative'> & { initiative: ResolversParentTypes['Initiative'] };
  CancelShiftInput: CancelShiftInput;
  CancelShiftResult: ResolversUnionTypes<ResolversParentTypes>['CancelShiftResult'];
  CancelShiftSuccess: Omit<CancelShiftSuccess, 'shift'> & { shift: ResolversParentTypes['Shift'] };
  CapBelowPledgedError: CapBelowPledgedError;
  CapacityBelowHeldError: CapacityBelowHeldError;
  ChangePledgeInput: ChangePledgeInput;
  ChangePledgeResult: ResolversUnionTypes<ResolversParentTypes>['ChangePledgeResult'];
  ChangePledgeSuccess: Omit<ChangePledgeSuccess, 'pledge'> & { pledge: ResolversParentTypes['Pledge'] };
  ChangeRolesInput: ChangeRolesInput;
  ChangeRolesResult: ResolversUnionTypes<ResolversParentTypes>['ChangeRolesResult'];
  ChangeRolesSuccess: ChangeRolesSuccessMapper;
  ChannelRoute: ChannelRouteMapper;
  ChooseNoticesInput: ChooseNoticesInput;
  ChooseNoticesResult: ResolversUnionTypes<ResolversParentTypes>['ChooseNoticesResult'];
  ChooseNoticesSuccess: ChooseNoticesSuccess;
  ClearanceNote: ClearanceNoteMapper;
  CodeExpiredError: CodeExpiredError;
  CommitYearlyInput: CommitYearlyInput;
  CommitYearlyResult: ResolversUnionTypes<ResolversParentTypes>['CommitYearlyResult'];
  CommitYearlySuccess: Omit<CommitYearlySuccess, 'commitment'> & { commitment: ResolversParentTypes['Commitment'] };
  Commitment: CommitmentMapper;
  CommitmentExistsError: CommitmentExistsError;
  CommitmentNotFoundError: CommitmentNotFoundError;
  CommitmentRevision: CommitmentRevisionMapper;
  CompleteInitiativeInput: CompleteInitiativeInput;
  CompleteInitiativeResult: ResolversUnionTypes<ResolversParentTypes>['CompleteInitiativeResult'];
  CompleteInitiativeSuccess: Omit<CompleteInitiativeSuccess, 'initiative'> & { initiative: ResolversParentTypes['Initiative'] };
  CoordinatorNotStaffError: CoordinatorNotStaffError;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeclineAppendixInput: DeclineAppendixInput;
  DeclineAppendixResult: ResolversUnionTypes<ResolversParentTypes>['DeclineAppendixResult'];
  DeclineAppendixSuccess: Omit<DeclineAppendixSuccess, 'appendix'> & { appendix: ResolversParentTypes['Appendix'] };
  DeclineOfferInput: DeclineOfferInput;
  DeclineOfferResult: ResolversUnionTypes<ResolversParentTypes>['DeclineOfferResult'];
  DeclineOfferSuccess: Omit<DeclineOfferSuccess, 'pledge'> & { pledge: ResolversParentTypes['Pledge'] };
  District: DistrictMapper;
  DistrictConnection: DistrictConnectionMapper;
  DistrictEdge: Omit<DistrictEdge, 'node'> & { node: ResolversParentTypes['District'] };
  DistrictNotFoundError: DistrictNotFoundError;
  DraftTemplateVersionInput: DraftTemplateVersionInput;
  DraftTemplateVersionResult: ResolversUnionTypes<ResolversParentTypes>['DraftTemplateVersionResult'];
  DraftTemplateVersionSuccess: Omit<DraftTemplateVersionSuccess, 'templateVersion'> & { templateVersion: ResolversParentTypes['TemplateVersion'] };
  EmailAddressTakenError: EmailAddressTakenError;
  EndAppendixInput: EndAppendixInput;
  EndAppendixResult: ResolversUnionTypes<ResolversParentTypes>['EndAppendixResult'];
  EndAppendixSuccess: Omit<EndAppendixSuccess, 'appendix'> & { appendix: ResolversParentTypes['Appendix'] };
  EndLeaseInput: EndLeaseInput;
  EndLeaseResult: ResolversUnionTypes<ResolversParentTypes>['EndLeaseResult'];
  EndLeaseSuccess: Omit<EndLeaseSuccess, 'appendices' | 'lease'> & { appendices: ReadonlyArray<ResolversParentTypes['Appendix']>, lease: ResolversParentTypes['Lease'] };
  EndSeriesInput: EndSeriesInput;
  EndSeriesResult: ResolversUnionTypes<ResolversParentTypes>['EndSeriesResult'];
  EndSeriesSuccess: Omit<EndSeriesSuccess, 'series'> & { series: ResolversParentTypes['ShiftSeries'] };
  EntryAlreadyReversedError: EntryAlreadyReversedError;
  EntryIsReversalError: EntryIsReversalError;
  EntryNotFoundError: EntryNotFoundError;
  Exemption: ExemptionMapper;
  ExemptionNotFoundError: ExemptionNotFoundError;
  FollowUp: FollowUpMapper;
  FollowUpHeldError: FollowUpHeldError;
  FollowUpNotFoundError: FollowUpNotFoundError;
  FollowUpNotHeldError: FollowUpNotHeldError;
  FreeDay: FreeDay;
  GrantExemptionInput: GrantExemptionInput;
  GrantExemptionResult: ResolversUnionTypes<ResolversParentTypes>['GrantExemptionResult'];
  GrantExemptionSuccess: Omit<GrantExemptionSuccess, 'exemption'> & { exemption: ResolversParentTypes['Exemption'] };
  HeadCountInput: HeadCountInput;
  HoursAlreadyVerifiedError: HoursAlreadyVerifiedError;
  IdempotencyKeyReusedError: IdempotencyKeyReusedError;
  Initiative: InitiativeMapper;
  InitiativeConnection: InitiativeConnectionMapper;
  InitiativeEdge: Omit<InitiativeEdge, 'node'> & { node: ResolversParentTypes['Initiative'] };
  InitiativeNotFoundError: InitiativeNotFoundError;
  InitiativeNotOpenError: InitiativeNotOpenError;
  InitiativeOverError: InitiativeOverError;
  InitiativeStateWrongError: InitiativeStateWrongError;
  InputIssue: InputIssue;
  InvalidInputError: Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<ResolversParentTypes['InputIssue']> };
  InviteToChatInput: InviteToChatInput;
  InviteToChatResult: ResolversUnionTypes<ResolversParentTypes>['InviteToChatResult'];
  InviteToChatSuccess: InviteToChatSuccess;
  IssueJoinCodeInput: IssueJoinCodeInput;
  IssueJoinCodeResult: ResolversUnionTypes<ResolversParentTypes>['IssueJoinCodeResult'];
  IssueJoinCodeSuccess: IssueJoinCodeSuccess;
  IssueServiceTokenInput: IssueServiceTokenInput;
  IssueServiceTokenResult: ResolversUnionTypes<ResolversParentTypes>['IssueServiceTokenResult'];
  IssueServiceTokenSuccess: Omit<IssueServiceTokenSuccess, 'serviceToken'> & { serviceToken: ResolversParentTypes['ServiceToken'] };
  JSON: Scalars['JSON']['output'];
  JoinCodeExpiredError: JoinCodeExpiredError;
  JoinCodeInForceError: JoinCodeInForceError;
  JoinCodeNotFoundError: JoinCodeNotFoundError;
  JoinCodeUnknownError: JoinCodeUnknownError;
  JoinOrganisationInput: JoinOrganisationInput;
  JoinOrganisationResult: ResolversUnionTypes<ResolversParentTypes>['JoinOrganisationResult'];
  JoinOrganisationSuccess: Omit<JoinOrganisationSuccess, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  Landlord: LandlordMapper;
  LaneBusyError: LaneBusyError;
  LaneNotRestingError: LaneNotRestingError;
  LastContactError: LastContactError;
  Lease: LeaseMapper;
  LeaseExistsError: Omit<LeaseExistsError, 'lease'> & { lease: ResolversParentTypes['Lease'] };
  LeaseHasAppendixError: Omit<LeaseHasAppendixError, 'appendix'> & { appendix: ResolversParentTypes['Appendix'] };
  LeaseHasEndedError: LeaseHasEndedError;
  LeaseNotFoundError: LeaseNotFoundError;
  LeaveOrganisationInput: LeaveOrganisationInput;
  LeaveOrganisationResult: ResolversUnionTypes<ResolversParentTypes>['LeaveOrganisationResult'];
  LeaveOrganisationSuccess: LeaveOrganisationSuccess;
  LedgerEntry: LedgerEntryMapper;
  LedgerEntryConnection: LedgerEntryConnectionMapper;
  LedgerEntryEdge: Omit<LedgerEntryEdge, 'node'> & { node: ResolversParentTypes['LedgerEntry'] };
  LineToAdoptInput: LineToAdoptInput;
  LinkInitiativeChannelInput: LinkInitiativeChannelInput;
  LinkInitiativeChannelResult: ResolversUnionTypes<ResolversParentTypes>['LinkInitiativeChannelResult'];
  LinkInitiativeChannelSuccess: Omit<LinkInitiativeChannelSuccess, 'initiative'> & { initiative: ResolversParentTypes['Initiative'] };
  LocalTime: Scalars['LocalTime']['output'];
  LongerThanShiftError: LongerThanShiftError;
  MakeReadingLinkInput: MakeReadingLinkInput;
  MakeReadingLinkResult: ResolversUnionTypes<ResolversParentTypes>['MakeReadingLinkResult'];
  MakeReadingLinkSuccess: Omit<MakeReadingLinkSuccess, 'appendix'> & { appendix: ResolversParentTypes['Appendix'] };
  MarkdownFault: MarkdownFault;
  MarkdownNotShownError: Omit<MarkdownNotShownError, 'notShown'> & { notShown: ReadonlyArray<ResolversParentTypes['MarkdownFault']> };
  Membership: MembershipMapper;
  MembershipInput: MembershipInput;
  MessageNotFoundError: MessageNotFoundError;
  MessageNotParkedError: MessageNotParkedError;
  MessageNotWaitingError: MessageNotWaitingError;
  Minutes: Scalars['Minutes']['output'];
  MinutesNeedReasonError: MinutesNeedReasonError;
  MoreNamedThanPlacesError: MoreNamedThanPlacesError;
  MoreThanCapacityError: MoreThanCapacityError;
  MoveNotNeededError: MoveNotNeededError;
  Mutation: Record<PropertyKey, never>;
  NamePersonInput: NamePersonInput;
  NamePersonResult: ResolversUnionTypes<ResolversParentTypes>['NamePersonResult'];
  NamePersonSuccess: Omit<NamePersonSuccess, 'pledge' | 'seat'> & { pledge: ResolversParentTypes['Pledge'], seat?: Maybe<ResolversParentTypes['Seat']> };
  NamesDueError: NamesDueError;
  NamesStandInTheWayError: NamesStandInTheWayError;
  NoChatWorkspaceError: NoChatWorkspaceError;
  NoCodeToEnterError: NoCodeToEnterError;
  NoOccurrencesError: NoOccurrencesError;
  NoUnnamedPlacesError: NoUnnamedPlacesError;
  NobodyPresentError: NobodyPresentError;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotARecurrenceRuleError: NotARecurrenceRuleError;
  NotASignatoryError: NotASignatoryError;
  NotATenantError: NotATenantError;
  NotAgreedError: NotAgreedError;
  NotAllowedError: NotAllowedError;
  NotOfferedError: NotOfferedError;
  NotPendingError: NotPendingError;
  NoteFollowUpInput: NoteFollowUpInput;
  NoteFollowUpResult: ResolversUnionTypes<ResolversParentTypes>['NoteFollowUpResult'];
  NoteFollowUpSuccess: Omit<NoteFollowUpSuccess, 'followUp'> & { followUp: ResolversParentTypes['FollowUp'] };
  NoteRecordExtractInput: NoteRecordExtractInput;
  NoteRecordExtractResult: ResolversUnionTypes<ResolversParentTypes>['NoteRecordExtractResult'];
  NoteRecordExtractSuccess: Omit<NoteRecordExtractSuccess, 'clearanceNote'> & { clearanceNote: ResolversParentTypes['ClearanceNote'] };
  NotedMeanwhileError: NotedMeanwhileError;
  NothingOfferedError: NothingOfferedError;
  NothingToOfferError: NothingToOfferError;
  NoticeNotOptionalError: NoticeNotOptionalError;
  OfferAppendixInput: OfferAppendixInput;
  OfferAppendixResult: ResolversUnionTypes<ResolversParentTypes>['OfferAppendixResult'];
  OfferAppendixSuccess: Omit<OfferAppendixSuccess, 'appendix'> & { appendix: ResolversParentTypes['Appendix'] };
  OfferFreePlacesInput: OfferFreePlacesInput;
  OfferFreePlacesResult: ResolversUnionTypes<ResolversParentTypes>['OfferFreePlacesResult'];
  OfferFreePlacesSuccess: Omit<OfferFreePlacesSuccess, 'pledges' | 'shift'> & { pledges: ReadonlyArray<ResolversParentTypes['Pledge']>, shift: ResolversParentTypes['Shift'] };
  OfferLapsedError: OfferLapsedError;
  OfferOpenError: Omit<OfferOpenError, 'appendix'> & { appendix: ResolversParentTypes['Appendix'] };
  OfferPendingError: OfferPendingError;
  OpenCalendarFeedInput: OpenCalendarFeedInput;
  OpenCalendarFeedResult: ResolversUnionTypes<ResolversParentTypes>['OpenCalendarFeedResult'];
  OpenCalendarFeedSuccess: Omit<OpenCalendarFeedSuccess, 'calendarFeed'> & { calendarFeed: ResolversParentTypes['CalendarFeed'] };
  Organisation: OrganisationMapper;
  OrganisationConnection: OrganisationConnectionMapper;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationNotFoundError: OrganisationNotFoundError;
  OrganisationNumberTakenError: OrganisationNumberTakenError;
  OverCapError: OverCapError;
  OwnAttendanceError: OwnAttendanceError;
  OwnHoursError: OwnHoursError;
  PageInfo: PageInfo;
  ParkMessageInput: ParkMessageInput;
  ParkMessageResult: ResolversUnionTypes<ResolversParentTypes>['ParkMessageResult'];
  ParkMessageSuccess: ParkMessageSuccess;
  PartOfShiftNotAllowedError: PartOfShiftNotAllowedError;
  PartiesNotNamedError: PartiesNotNamedError;
  PauseInitiativeInput: PauseInitiativeInput;
  PauseInitiativeResult: ResolversUnionTypes<ResolversParentTypes>['PauseInitiativeResult'];
  PauseInitiativeSuccess: Omit<PauseInitiativeSuccess, 'initiative'> & { initiative: ResolversParentTypes['Initiative'] };
  PeopleBusyError: PeopleBusyErrorMapper;
  Person: PersonMapper;
  PersonAlreadyNamedError: PersonAlreadyNamedError;
  PersonBusyError: PersonBusyError;
  PersonNotFoundError: PersonNotFoundError;
  PlaceOffer: PlaceOffer;
  PlaceholderFault: PlaceholderFault;
  PlaceholdersWrongError: Omit<PlaceholdersWrongError, 'faults' | 'placeholders'> & { faults: ReadonlyArray<ResolversParentTypes['PlaceholderFault']>, placeholders: ReadonlyArray<ResolversParentTypes['TemplatePlaceholder']> };
  PlanInitiativeInput: PlanInitiativeInput;
  PlanInitiativeResult: ResolversUnionTypes<ResolversParentTypes>['PlanInitiativeResult'];
  PlanInitiativeSuccess: Omit<PlanInitiativeSuccess, 'initiative'> & { initiative: ResolversParentTypes['Initiative'] };
  Pledge: PledgeMapper;
  PledgeConnection: PledgeConnectionMapper;
  PledgeEdge: Omit<PledgeEdge, 'node'> & { node: ResolversParentTypes['Pledge'] };
  PledgeHoldsNoPlacesError: PledgeHoldsNoPlacesError;
  PledgeNotConfirmedError: PledgeNotConfirmedError;
  PledgeNotFoundError: PledgeNotFoundError;
  PledgeNotLiveError: PledgeNotLiveError;
  PledgePlacesInput: PledgePlacesInput;
  PledgePlacesOffered: Omit<PledgePlacesOffered, 'pledge'> & { pledge: ResolversParentTypes['Pledge'] };
  PledgePlacesPending: Omit<PledgePlacesPending, 'pledge'> & { pledge: ResolversParentTypes['Pledge'] };
  PledgePlacesResult: ResolversUnionTypes<ResolversParentTypes>['PledgePlacesResult'];
  PledgePlacesSuccess: Omit<PledgePlacesSuccess, 'pledge'> & { pledge: ResolversParentTypes['Pledge'] };
  PledgePlacesWaitlisted: Omit<PledgePlacesWaitlisted, 'pledge'> & { pledge: ResolversParentTypes['Pledge'] };
  PledgeTotals: PledgeTotals;
  PledgesNotCoveredError: Omit<PledgesNotCoveredError, 'pledges'> & { pledges: ReadonlyArray<ResolversParentTypes['Pledge']> };
  PublishInitiativeInput: PublishInitiativeInput;
  PublishInitiativeResult: ResolversUnionTypes<ResolversParentTypes>['PublishInitiativeResult'];
  PublishInitiativeSuccess: Omit<PublishInitiativeSuccess, 'initiative'> & { initiative: ResolversParentTypes['Initiative'] };
  PublishTemplateVersionInput: PublishTemplateVersionInput;
  PublishTemplateVersionResult: ResolversUnionTypes<ResolversParentTypes>['PublishTemplateVersionResult'];
  PublishTemplateVersionSuccess: Omit<PublishTemplateVersionSuccess, 'templateVersion'> & { templateVersion: ResolversParentTypes['TemplateVersion'] };
  Query: Record<PropertyKey, never>;
  RaiseNeedsPersonError: RaiseNeedsPersonError;
  RecordAppendixInput: RecordAppendixInput;
  RecordAppendixResult: ResolversUnionTypes<ResolversParentTypes>['RecordAppendixResult'];
  RecordAppendixSuccess: Omit<RecordAppendixSuccess, 'appendix'> & { appendix: ResolversParentTypes['Appendix'] };
  RecordExtractNotShownError: RecordExtractNotShownError;
  RecurrenceRuleNotSupportedError: RecurrenceRuleNotSupportedError;
  RecurrenceRuleOutOfRangeError: RecurrenceRuleOutOfRangeError;
  RecurrenceRulePartsClashError: RecurrenceRulePartsClashError;
  RecurrenceRuleTooLongError: RecurrenceRuleTooLongError;
  RegisterLeaseInput: RegisterLeaseInput;
  RegisterLeaseResult: ResolversUnionTypes<ResolversParentTypes>['RegisterLeaseResult'];
  RegisterLeaseSuccess: Omit<RegisterLeaseSuccess, 'lease'> & { lease: ResolversParentTypes['Lease'] };
  RegisterOrganisationInput: RegisterOrganisationInput;
  RegisterOrganisationResult: ResolversUnionTypes<ResolversParentTypes>['RegisterOrganisationResult'];
  RegisterOrganisationSuccess: Omit<RegisterOrganisationSuccess, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonResult: ResolversUnionTypes<ResolversParentTypes>['RegisterPersonResult'];
  RegisterPersonSuccess: RegisterPersonSuccessMapper;
  RegistryNumberTakenError: RegistryNumberTakenError;
  RejectPledgeInput: RejectPledgeInput;
  RejectPledgeResult: ResolversUnionTypes<ResolversParentTypes>['RejectPledgeResult'];
  RejectPledgeSuccess: Omit<RejectPledgeSuccess, 'pledge'> & { pledge: ResolversParentTypes['Pledge'] };
  RemovalNeedsReasonError: RemovalNeedsReasonError;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberResult: ResolversUnionTypes<ResolversParentTypes>['RemoveMemberResult'];
  RemoveMemberSuccess: RemoveMemberSuccess;
  RemovePledgeInput: RemovePledgeInput;
  RemovePledgeResult: ResolversUnionTypes<ResolversParentTypes>['RemovePledgeResult'];
  RemovePledgeSuccess: Omit<RemovePledgeSuccess, 'pledge'> & { pledge: ResolversParentTypes['Pledge'] };
  ReportAttendanceInput: ReportAttendanceInput;
  ReportAttendanceResult: ResolversUnionTypes<ResolversParentTypes>['ReportAttendanceResult'];
  ReportAttendanceSuccess: Omit<ReportAttendanceSuccess, 'shift'> & { shift: ResolversParentTypes['Shift'] };
  ResumeInitiativeInput: ResumeInitiativeInput;
  ResumeInitiativeResult: ResolversUnionTypes<ResolversParentTypes>['ResumeInitiativeResult'];
  ResumeInitiativeSuccess: Omit<ResumeInitiativeSuccess, 'initiative'> & { initiative: ResolversParentTypes['Initiative'] };
  RetireTemplateVersionInput: RetireTemplateVersionInput;
  RetireTemplateVersionResult: ResolversUnionTypes<ResolversParentTypes>['RetireTemplateVersionResult'];
  RetireTemplateVersionSuccess: Omit<RetireTemplateVersionSuccess, 'templateVersion'> & { templateVersion: ResolversParentTypes['TemplateVersion'] };
  RetryLaneInput: RetryLaneInput;
  RetryLaneResult: ResolversUnionTypes<ResolversParentTypes>['RetryLaneResult'];
  RetryLaneSuccess: RetryLaneSuccess;
  ReverseEntryInput: ReverseEntryInput;
  ReverseEntryResult: ResolversUnionTypes<ResolversParentTypes>['ReverseEntryResult'];
  ReverseEntrySuccess: Omit<ReverseEntrySuccess, 'entry'> & { entry: ResolversParentTypes['LedgerEntry'] };
  ReviseCommitmentInput: ReviseCommitmentInput;
  ReviseCommitmentResult: ResolversUnionTypes<ResolversParentTypes>['ReviseCommitmentResult'];
  ReviseCommitmentSuccess: Omit<ReviseCommitmentSuccess, 'commitment'> & { commitment: ResolversParentTypes['Commitment'] };
  ReviseExemptionInput: ReviseExemptionInput;
  ReviseExemptionResult: ResolversUnionTypes<ResolversParentTypes>['ReviseExemptionResult'];
  ReviseExemptionSuccess: Omit<ReviseExemptionSuccess, 'exemption'> & { exemption: ResolversParentTypes['Exemption'] };
  ReviseLeaseInput: ReviseLeaseInput;
  ReviseLeaseResult: ResolversUnionTypes<ResolversParentTypes>['ReviseLeaseResult'];
  ReviseLeaseSuccess: Omit<ReviseLeaseSuccess, 'lease'> & { lease: ResolversParentTypes['Lease'] };
  ReviseOrganisationInput: ReviseOrganisationInput;
  ReviseOrganisationResult: ResolversUnionTypes<ResolversParentTypes>['ReviseOrganisationResult'];
  ReviseOrganisationSuccess: Omit<ReviseOrganisationSuccess, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  RevisePersonInput: RevisePersonInput;
  RevisePersonResult: ResolversUnionTypes<ResolversParentTypes>['RevisePersonResult'];
  RevisePersonSuccess: RevisePersonSuccess;
  ReviseSeriesInput: ReviseSeriesInput;
  ReviseSeriesResult: ResolversUnionTypes<ResolversParentTypes>['ReviseSeriesResult'];
  ReviseSeriesSuccess: Omit<ReviseSeriesSuccess, 'series' | 'skipped' | 'warnings'> & { series: ResolversParentTypes['ShiftSeries'], skipped: ReadonlyArray<ResolversParentTypes['FreeDay']>, warnings: ReadonlyArray<ResolversParentTypes['FreeDay']> };
  ReviseShiftInput: ReviseShiftInput;
  ReviseShiftResult: ResolversUnionTypes<ResolversParentTypes>['ReviseShiftResult'];
  ReviseShiftSuccess: Omit<ReviseShiftSuccess, 'shift'> & { shift: ResolversParentTypes['Shift'] };
  RevokeCalendarFeedInput: RevokeCalendarFeedInput;
  RevokeCalendarFeedResult: ResolversUnionTypes<ResolversParentTypes>['RevokeCalendarFeedResult'];
  RevokeCalendarFeedSuccess: RevokeCalendarFeedSuccess;
  RevokeJoinCodeInput: RevokeJoinCodeInput;
  RevokeJoinCodeResult: ResolversUnionTypes<ResolversParentTypes>['RevokeJoinCodeResult'];
  RevokeJoinCodeSuccess: Omit<RevokeJoinCodeSuccess, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  RevokeServiceTokenInput: RevokeServiceTokenInput;
  RevokeServiceTokenResult: ResolversUnionTypes<ResolversParentTypes>['RevokeServiceTokenResult'];
  RevokeServiceTokenSuccess: Omit<RevokeServiceTokenSuccess, 'serviceToken'> & { serviceToken: ResolversParentTypes['ServiceToken'] };
  RosterEvent: ResolversInterfaceTypes<ResolversParentTypes>['RosterEvent'];
  RosterFact: RosterFact;
  RosterScope: RosterScope;
  RosterSnapshot: RosterSnapshotMapper;
  RosterTotals: RosterTotals;
  RouteChannelInput: RouteChannelInput;
  RouteChannelResult: ResolversUnionTypes<ResolversParentTypes>['RouteChannelResult'];
  RouteChannelSuccess: Omit<RouteChannelSuccess, 'route'> & { route: ResolversParentTypes['ChannelRoute'] };
  RouteNotFoundError: RouteNotFoundError;
  ScheduleFollowUpInput: ScheduleFollowUpInput;
  ScheduleFollowUpResult: ResolversUnionTypes<ResolversParentTypes>['ScheduleFollowUpResult'];
  ScheduleFollowUpSuccess: Omit<ScheduleFollowUpSuccess, 'followUp'> & { followUp: ResolversParentTypes['FollowUp'] };
  ScheduleSeriesInput: ScheduleSeriesInput;
  ScheduleSeriesResult: ResolversUnionTypes<ResolversParentTypes>['ScheduleSeriesResult'];
  ScheduleSeriesSuccess: Omit<ScheduleSeriesSuccess, 'series' | 'skipped' | 'warnings'> & { series: ResolversParentTypes['ShiftSeries'], skipped: ReadonlyArray<ResolversParentTypes['FreeDay']>, warnings: ReadonlyArray<ResolversParentTypes['FreeDay']> };
  ScheduleShiftInput: ScheduleShiftInput;
  ScheduleShiftResult: ResolversUnionTypes<ResolversParentTypes>['ScheduleShiftResult'];
  ScheduleShiftSuccess: Omit<ScheduleShiftSuccess, 'shift'> & { shift: ResolversParentTypes['Shift'] };
  Seat: SeatMapper;
  SeatNotFoundError: SeatNotFoundError;
  SeatReportInput: SeatReportInput;
  SeriesNotFoundError: SeriesNotFoundError;
  ServiceToken: ServiceTokenMapper;
  ServiceTokenNotFoundError: ServiceTokenNotFoundError;
  SettleMessageInput: SettleMessageInput;
  SettleMessageResult: ResolversUnionTypes<ResolversParentTypes>['SettleMessageResult'];
  SettleMessageSuccess: SettleMessageSuccess;
  Shift: ShiftMapper;
  ShiftCancelledError: ShiftCancelledError;
  ShiftChange: ShiftChangeMapper;
  ShiftConnection: ShiftConnectionMapper;
  ShiftEdge: Omit<ShiftEdge, 'node'> & { node: ResolversParentTypes['Shift'] };
  ShiftEndedError: ShiftEndedError;
  ShiftFullError: ShiftFullError;
  ShiftNotCancellableError: ShiftNotCancellableError;
  ShiftNotEndedError: ShiftNotEndedError;
  ShiftNotFoundError: ShiftNotFoundError;
  ShiftNotHeldError: ShiftNotHeldError;
  ShiftNotOpenError: ShiftNotOpenError;
  ShiftNotRevisableError: ShiftNotRevisableError;
  ShiftRules: ShiftRules;
  ShiftRulesInput: ShiftRulesInput;
  ShiftSeries: ShiftSeriesMapper;
  ShiftStartedError: ShiftStartedError;
  ShiftTotals: ShiftTotals;
  ShiftsRemainError: ShiftsRemainError;
  ShortYear: ShortYearMapper;
  SignAppendixInput: SignAppendixInput;
  SignAppendixResult: ResolversUnionTypes<ResolversParentTypes>['SignAppendixResult'];
  SignAppendixSuccess: Omit<SignAppendixSuccess, 'appendix'> & { appendix: ResolversParentTypes['Appendix'] };
  Signatory: SignatoryMapper;
  SignatoryInput: SignatoryInput;
  SignatoryNotReachableError: SignatoryNotReachableError;
  Signature: SignatureMapper;
  SignsOpenOfferError: Omit<SignsOpenOfferError, 'appendix'> & { appendix: ResolversParentTypes['Appendix'] };
  Signup: Omit<Signup, 'reason'> & { reason?: Maybe<ResolversParentTypes['SignupReason']> };
  SignupReason: ResolversUnionTypes<ResolversParentTypes>['SignupReason'];
  StaffOfAnotherOrganisationError: StaffOfAnotherOrganisationError;
  Subscription: Record<PropertyKey, never>;
  TemplateNotDraftError: TemplateNotDraftError;
  TemplateNotPublishedError: TemplateNotPublishedError;
  TemplatePlaceholder: TemplatePlaceholder;
  TemplateVersion: TemplateVersionMapper;
  TemplateVersionNotFoundError: TemplateVersionNotFoundError;
  TimeRange: TimeRange;
  TimeZone: Scalars['TimeZone']['output'];
  TokenRevokedBeforeError: TokenRevokedBeforeError;
  TooManyAttemptsError: TooManyAttemptsError;
  TooManyCodesError: TooManyCodesError;
  TooManyHeadsError: TooManyHeadsError;
  TooManyTriesError: TooManyTriesError;
  UnexplainedMinutes: UnexplainedMinutes;
  UnnamePersonInput: UnnamePersonInput;
  UnnamePersonResult: ResolversUnionTypes<ResolversParentTypes>['UnnamePersonResult'];
  UnnamePersonSuccess: Omit<UnnamePersonSuccess, 'pledge'> & { pledge: ResolversParentTypes['Pledge'] };
  UnrouteChannelInput: UnrouteChannelInput;
  UnrouteChannelResult: ResolversUnionTypes<ResolversParentTypes>['UnrouteChannelResult'];
  UnrouteChannelSuccess: UnrouteChannelSuccess;
  UntoldNotice: UntoldNoticeMapper;
  UntoldNoticeConnection: UntoldNoticeConnectionMapper;
  UntoldNoticeEdge: Omit<UntoldNoticeEdge, 'node'> & { node: ResolversParentTypes['UntoldNotice'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VerifyHoursInput: VerifyHoursInput;
  VerifyHoursResult: ResolversUnionTypes<ResolversParentTypes>['VerifyHoursResult'];
  VerifyHoursSuccess: Omit<VerifyHoursSuccess, 'alreadyVerified' | 'entries'> & { alreadyVerified: ReadonlyArray<ResolversParentTypes['Attendance']>, entries: ReadonlyArray<ResolversParentTypes['LedgerEntry']> };
  Viewer: ViewerMapper;
  WithdrawAppendixInput: WithdrawAppendixInput;
  WithdrawAppendixResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawAppendixResult'];
  WithdrawAppendixSuccess: Omit<WithdrawAppendixSuccess, 'appendix'> & { appendix: ResolversParentTypes['Appendix'] };
  WithdrawPledgeInput: WithdrawPledgeInput;
  WithdrawPledgeResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawPledgeResult'];
  WithdrawPledgeSuccess: Omit<WithdrawPledgeSuccess, 'pledge'> & { pledge: ResolversParentTypes['Pledge'] };
  WrongCodeError: WrongCodeError;
};

export type AcceptOfferResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AcceptOfferResult'] = ResolversParentTypes['AcceptOfferResult']> = {
  __resolveType?: TypeResolveFn<'AcceptOfferSuccess' | 'AppendixNotActiveError' | 'IdempotencyKeyReusedError' | 'NotOfferedError' | 'PledgeNotFoundError' | 'PledgeNotLiveError', ParentType, ContextType>;
};

export type AcceptOfferSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AcceptOfferSuccess'] = ResolversParentTypes['AcceptOfferSuccess']> = {
  pledge?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorKindResolvers = EnumResolverSignature<{ CHAT_GUEST?: any, OPERATOR?: any, PERSON?: any, SERVICE?: any, SIGN_IN_GUEST?: any, SYSTEM?: any }, ResolversTypes['ActorKind']>;

export type ActorSourceResolvers = EnumResolverSignature<{ API?: any, CHAT?: any, COMMAND_LINE?: any, LINK?: any, TIMER?: any }, ResolversTypes['ActorSource']>;

export type AddDistrictResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AddDistrictResult'] = ResolversParentTypes['AddDistrictResult']> = {
  __resolveType?: TypeResolveFn<'AddDistrictSuccess' | 'IdempotencyKeyReusedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type AddDistrictSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AddDistrictSuccess'] = ResolversParentTypes['AddDistrictSuccess']> = {
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddMembershipResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AddMembershipResult'] = ResolversParentTypes['AddMembershipResult']> = {
  __resolveType?: TypeResolveFn<'AddMembershipSuccess' | 'AlreadyMemberError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'OrganisationNotFoundError' | 'PersonNotFoundError' | 'StaffOfAnotherOrganisationError', ParentType, ContextType>;
};

export type AddMembershipSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AddMembershipSuccess'] = ResolversParentTypes['AddMembershipSuccess']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdjustHoursResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AdjustHoursResult'] = ResolversParentTypes['AdjustHoursResult']> = {
  __resolveType?: TypeResolveFn<'AdjustHoursSuccess' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'OrganisationNotFoundError' | 'OwnHoursError', ParentType, ContextType>;
};

export type AdjustHoursSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AdjustHoursSuccess'] = ResolversParentTypes['AdjustHoursSuccess']> = {
  entry?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdoptLinesResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AdoptLinesResult'] = ResolversParentTypes['AdoptLinesResult']> = {
  __resolveType?: TypeResolveFn<'AdoptLinesSuccess' | 'CommitmentExistsError' | 'FollowUpNotFoundError' | 'FollowUpNotHeldError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'OrganisationNotFoundError' | 'RaiseNeedsPersonError', ParentType, ContextType>;
};

export type AdoptLinesSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AdoptLinesSuccess'] = ResolversParentTypes['AdoptLinesSuccess']> = {
  commitments?: Resolver<ReadonlyArray<ResolversTypes['Commitment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdultNotConfirmedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AdultNotConfirmedError'] = ResolversParentTypes['AdultNotConfirmedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Agenda'] = ResolversParentTypes['Agenda']> = {
  fitting?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Shift']>>, ParentType, ContextType>;
  nextYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['AgendaParty']>, ParentType, ContextType>;
  shortYear?: Resolver<Maybe<ResolversTypes['ShortYear']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgendaAreaResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgendaArea'] = ResolversParentTypes['AgendaArea']> = {
  focusArea?: Resolver<Maybe<ResolversTypes['FocusArea']>, ParentType, ContextType>;
  pledgedMinutes?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType>;
  promisedMinutes?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType>;
  verifiedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgendaLineResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgendaLine'] = ResolversParentTypes['AgendaLine']> = {
  commitmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  focusArea?: Resolver<Maybe<ResolversTypes['FocusArea']>, ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proRataTarget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedTarget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CommitmentUnit'], ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AgendaPartyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgendaParty'] = ResolversParentTypes['AgendaParty']> = {
  areas?: Resolver<ReadonlyArray<ResolversTypes['AgendaArea']>, ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Balance'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['AgendaLine']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['AttendingParty'], ParentType, ContextType>;
};

export type AlreadyMemberErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AlreadyMemberError'] = ResolversParentTypes['AlreadyMemberError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyPledgedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AlreadyPledgedError'] = ResolversParentTypes['AlreadyPledgedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pledge?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadySignedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AlreadySignedError'] = ResolversParentTypes['AlreadySignedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnotherDocumentErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AnotherDocumentError'] = ResolversParentTypes['AnotherDocumentError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppendixResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Appendix'] = ResolversParentTypes['Appendix']> = {
  documentUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['EndReason']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  followUpDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  followUpDueYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  followUps?: Resolver<ReadonlyArray<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActiveToday?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leaseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['AppendixOffer']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  pdfUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registryNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['Signature']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AppendixState'], ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verifyUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppendixFollowsLeaseErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AppendixFollowsLeaseError'] = ResolversParentTypes['AppendixFollowsLeaseError']> = {
  appendix?: Resolver<ResolversTypes['Appendix'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppendixNotActiveErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AppendixNotActiveError'] = ResolversParentTypes['AppendixNotActiveError']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppendixNotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AppendixNotFoundError'] = ResolversParentTypes['AppendixNotFoundError']> = {
  appendixId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppendixNotOpenErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AppendixNotOpenError'] = ResolversParentTypes['AppendixNotOpenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AppendixState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppendixNotSignedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AppendixNotSignedError'] = ResolversParentTypes['AppendixNotSignedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AppendixState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppendixOfferResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AppendixOffer'] = ResolversParentTypes['AppendixOffer']> = {
  documentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  offeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signatories?: Resolver<ReadonlyArray<ResolversTypes['Signatory']>, ParentType, ContextType>;
  templateVersion?: Resolver<ResolversTypes['TemplateVersion'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AppendixStateResolvers = EnumResolverSignature<{ ACTIVE?: any, DECLINED?: any, DRAFT?: any, ENDED?: any, EXPIRED?: any, OFFERED?: any, PARTLY_SIGNED?: any, SIGNED?: any, WITHDRAWN?: any }, ResolversTypes['AppendixState']>;

export type ApprovalResolvers = EnumResolverSignature<{ AUTO?: any, MANUAL?: any }, ResolversTypes['Approval']>;

export type ApprovalNeededErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ApprovalNeededError'] = ResolversParentTypes['ApprovalNeededError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApprovePledgeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ApprovePledgeResult'] = ResolversParentTypes['ApprovePledgeResult']> = {
  __resolveType?: TypeResolveFn<'AppendixNotActiveError' | 'ApprovePledgeSuccess' | 'IdempotencyKeyReusedError' | 'InitiativeNotOpenError' | 'NotPendingError' | 'PledgeNotFoundError' | 'PledgeNotLiveError', ParentType, ContextType>;
};

export type ApprovePledgeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ApprovePledgeSuccess'] = ResolversParentTypes['ApprovePledgeSuccess']> = {
  pledge?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskToSignResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AskToSignResult'] = ResolversParentTypes['AskToSignResult']> = {
  __resolveType?: TypeResolveFn<'AlreadySignedError' | 'AnotherDocumentError' | 'AppendixNotFoundError' | 'AppendixNotOpenError' | 'AskToSignSuccess' | 'IdempotencyKeyReusedError' | 'OfferLapsedError' | 'SignatoryNotReachableError' | 'TooManyCodesError', ParentType, ContextType>;
};

export type AskToSignSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AskToSignSuccess'] = ResolversParentTypes['AskToSignSuccess']> = {
  appendix?: Resolver<ResolversTypes['Appendix'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['SignatureMethod'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  entry?: Resolver<Maybe<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType>;
  minutesEach?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pledge?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  shift?: Resolver<ResolversTypes['Shift'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AttendanceState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendanceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AttendanceConnection'] = ResolversParentTypes['AttendanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttendanceEdge']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  placesPresent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttendanceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AttendanceEdge'] = ResolversParentTypes['AttendanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
};

export type AttendanceNotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AttendanceNotFoundError'] = ResolversParentTypes['AttendanceNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendanceSettledErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AttendanceSettledError'] = ResolversParentTypes['AttendanceSettledError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendanceStateResolvers = EnumResolverSignature<{ EXCUSED?: any, EXPECTED?: any, NO_SHOW?: any, PRESENT?: any }, ResolversTypes['AttendanceState']>;

export type AttendanceVerifiedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AttendanceVerifiedError'] = ResolversParentTypes['AttendanceVerifiedError']> = {
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pledgeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendeeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Attendee'] = ResolversParentTypes['Attendee']> = {
  capacity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['AttendingParty'], ParentType, ContextType>;
};

export type AttendingPartyResolvers = EnumResolverSignature<{ LANDLORD?: any, OTHER?: any, TENANT?: any }, ResolversTypes['AttendingParty']>;

export type AuditEventResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AuditEvent'] = ResolversParentTypes['AuditEvent']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actorKind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ActorSource'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEventConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AuditEventConnection'] = ResolversParentTypes['AuditEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEventEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AuditEventEdge'] = ResolversParentTypes['AuditEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEvent'], ParentType, ContextType>;
};

export type BalanceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Balance'] = ResolversParentTypes['Balance']> = {
  committedMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plannedMinutes?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType>;
  targetMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  verifiedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarFeedResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ofId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shows?: Resolver<ResolversTypes['CalendarFeedKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarFeedKindResolvers = EnumResolverSignature<{ DISTRICT?: any, INITIATIVE?: any, ORGANISATION?: any, PERSON?: any }, ResolversTypes['CalendarFeedKind']>;

export type CalendarFeedNotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CalendarFeedNotFoundError'] = ResolversParentTypes['CalendarFeedNotFoundError']> = {
  calendarFeedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarFeedRevokedBeforeErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CalendarFeedRevokedBeforeError'] = ResolversParentTypes['CalendarFeedRevokedBeforeError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarScopeNotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CalendarScopeNotFoundError'] = ResolversParentTypes['CalendarScopeNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ofId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelFollowUpResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CancelFollowUpResult'] = ResolversParentTypes['CancelFollowUpResult']> = {
  __resolveType?: TypeResolveFn<'CancelFollowUpSuccess' | 'FollowUpHeldError' | 'FollowUpNotFoundError' | 'IdempotencyKeyReusedError', ParentType, ContextType>;
};

export type CancelFollowUpSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CancelFollowUpSuccess'] = ResolversParentTypes['CancelFollowUpSuccess']> = {
  followUpId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelInitiativeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CancelInitiativeResult'] = ResolversParentTypes['CancelInitiativeResult']> = {
  __resolveType?: TypeResolveFn<'CancelInitiativeSuccess' | 'IdempotencyKeyReusedError' | 'InitiativeNotFoundError' | 'InitiativeStateWrongError' | 'InvalidInputError', ParentType, ContextType>;
};

export type CancelInitiativeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CancelInitiativeSuccess'] = ResolversParentTypes['CancelInitiativeSuccess']> = {
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  pledgesCancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shiftsCancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelShiftResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CancelShiftResult'] = ResolversParentTypes['CancelShiftResult']> = {
  __resolveType?: TypeResolveFn<'CancelShiftSuccess' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'ShiftNotCancellableError' | 'ShiftNotFoundError' | 'ShiftStartedError', ParentType, ContextType>;
};

export type CancelShiftSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CancelShiftSuccess'] = ResolversParentTypes['CancelShiftSuccess']> = {
  pledgesCancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shift?: Resolver<ResolversTypes['Shift'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapBelowPledgedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CapBelowPledgedError'] = ResolversParentTypes['CapBelowPledgedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapacityBelowHeldErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CapacityBelowHeldError'] = ResolversParentTypes['CapacityBelowHeldError']> = {
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePledgeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangePledgeResult'] = ResolversParentTypes['ChangePledgeResult']> = {
  __resolveType?: TypeResolveFn<'AppendixNotActiveError' | 'ApprovalNeededError' | 'ChangePledgeSuccess' | 'IdempotencyKeyReusedError' | 'InitiativeNotOpenError' | 'InvalidInputError' | 'LongerThanShiftError' | 'MoreNamedThanPlacesError' | 'MoreThanCapacityError' | 'OfferPendingError' | 'OverCapError' | 'PartOfShiftNotAllowedError' | 'PledgeNotFoundError' | 'PledgeNotLiveError' | 'RemovalNeedsReasonError' | 'ShiftFullError' | 'ShiftStartedError', ParentType, ContextType>;
};

export type ChangePledgeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangePledgeSuccess'] = ResolversParentTypes['ChangePledgeSuccess']> = {
  pledge?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeRolesResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeRolesResult'] = ResolversParentTypes['ChangeRolesResult']> = {
  __resolveType?: TypeResolveFn<'ChangeRolesSuccess' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'LastContactError' | 'PersonNotFoundError' | 'StaffOfAnotherOrganisationError', ParentType, ContextType>;
};

export type ChangeRolesSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeRolesSuccess'] = ResolversParentTypes['ChangeRolesSuccess']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelRouteResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChannelRoute'] = ResolversParentTypes['ChannelRoute']> = {
  chatChannelId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pace?: Resolver<ResolversTypes['RoutePace'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChooseNoticesResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChooseNoticesResult'] = ResolversParentTypes['ChooseNoticesResult']> = {
  __resolveType?: TypeResolveFn<'ChooseNoticesSuccess' | 'IdempotencyKeyReusedError' | 'NoticeNotOptionalError', ParentType, ContextType>;
};

export type ChooseNoticesSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChooseNoticesSuccess'] = ResolversParentTypes['ChooseNoticesSuccess']> = {
  noticesOff?: Resolver<ReadonlyArray<ResolversTypes['NoticeKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClearanceNoteResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClearanceNote'] = ResolversParentTypes['ClearanceNote']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  seenBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  shownOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeExpiredErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CodeExpiredError'] = ResolversParentTypes['CodeExpiredError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitYearlyResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CommitYearlyResult'] = ResolversParentTypes['CommitYearlyResult']> = {
  __resolveType?: TypeResolveFn<'CommitYearlySuccess' | 'CommitmentExistsError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'OrganisationNotFoundError', ParentType, ContextType>;
};

export type CommitYearlySuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CommitYearlySuccess'] = ResolversParentTypes['CommitYearlySuccess']> = {
  commitment?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  focusArea?: Resolver<Maybe<ResolversTypes['FocusArea']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  proRataTarget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['CommitmentRevision']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CommitmentUnit'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentExistsErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CommitmentExistsError'] = ResolversParentTypes['CommitmentExistsError']> = {
  commitmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentNotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CommitmentNotFoundError'] = ResolversParentTypes['CommitmentNotFoundError']> = {
  commitmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentRevisionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CommitmentRevision'] = ResolversParentTypes['CommitmentRevision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  madeBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentUnitResolvers = EnumResolverSignature<{ EVENTS?: any, MINUTES?: any, PLACES?: any }, ResolversTypes['CommitmentUnit']>;

export type CompleteInitiativeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CompleteInitiativeResult'] = ResolversParentTypes['CompleteInitiativeResult']> = {
  __resolveType?: TypeResolveFn<'CompleteInitiativeSuccess' | 'IdempotencyKeyReusedError' | 'InitiativeNotFoundError' | 'InitiativeStateWrongError' | 'ShiftsRemainError', ParentType, ContextType>;
};

export type CompleteInitiativeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CompleteInitiativeSuccess'] = ResolversParentTypes['CompleteInitiativeSuccess']> = {
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinatorNotStaffErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoordinatorNotStaffError'] = ResolversParentTypes['CoordinatorNotStaffError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclineAppendixResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DeclineAppendixResult'] = ResolversParentTypes['DeclineAppendixResult']> = {
  __resolveType?: TypeResolveFn<'AppendixNotFoundError' | 'AppendixNotOpenError' | 'DeclineAppendixSuccess' | 'IdempotencyKeyReusedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type DeclineAppendixSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DeclineAppendixSuccess'] = ResolversParentTypes['DeclineAppendixSuccess']> = {
  appendix?: Resolver<ResolversTypes['Appendix'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclineOfferResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DeclineOfferResult'] = ResolversParentTypes['DeclineOfferResult']> = {
  __resolveType?: TypeResolveFn<'DeclineOfferSuccess' | 'IdempotencyKeyReusedError' | 'NotOfferedError' | 'PledgeNotFoundError' | 'PledgeNotLiveError', ParentType, ContextType>;
};

export type DeclineOfferSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DeclineOfferSuccess'] = ResolversParentTypes['DeclineOfferSuccess']> = {
  pledge?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<DistrictinitiativesArgs, 'first' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistrictConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DistrictConnection'] = ResolversParentTypes['DistrictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DistrictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['District']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DistrictEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DistrictEdge'] = ResolversParentTypes['DistrictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
};

export type DistrictNotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DistrictNotFoundError'] = ResolversParentTypes['DistrictNotFoundError']> = {
  districtId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistrictOrderResolvers = EnumResolverSignature<{ NAME_ASC?: any, NAME_DESC?: any }, ResolversTypes['DistrictOrder']>;

export type DraftTemplateVersionResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DraftTemplateVersionResult'] = ResolversParentTypes['DraftTemplateVersionResult']> = {
  __resolveType?: TypeResolveFn<'DraftTemplateVersionSuccess' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'TemplateNotDraftError' | 'TemplateVersionNotFoundError', ParentType, ContextType>;
};

export type DraftTemplateVersionSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DraftTemplateVersionSuccess'] = ResolversParentTypes['DraftTemplateVersionSuccess']> = {
  templateVersion?: Resolver<ResolversTypes['TemplateVersion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailAddressTakenErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EmailAddressTakenError'] = ResolversParentTypes['EmailAddressTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndAppendixResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EndAppendixResult'] = ResolversParentTypes['EndAppendixResult']> = {
  __resolveType?: TypeResolveFn<'AppendixNotFoundError' | 'AppendixNotSignedError' | 'EndAppendixSuccess' | 'IdempotencyKeyReusedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type EndAppendixSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EndAppendixSuccess'] = ResolversParentTypes['EndAppendixSuccess']> = {
  appendix?: Resolver<ResolversTypes['Appendix'], ParentType, ContextType>;
  cancelledPledges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndLeaseResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EndLeaseResult'] = ResolversParentTypes['EndLeaseResult']> = {
  __resolveType?: TypeResolveFn<'EndLeaseSuccess' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'LeaseNotFoundError', ParentType, ContextType>;
};

export type EndLeaseSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EndLeaseSuccess'] = ResolversParentTypes['EndLeaseSuccess']> = {
  appendices?: Resolver<ReadonlyArray<ResolversTypes['Appendix']>, ParentType, ContextType>;
  cancelledPledges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lease?: Resolver<ResolversTypes['Lease'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndReasonResolvers = EnumResolverSignature<{ LEASE_ENDED?: any, SUPERSEDED?: any, TERMINATED_BY_LANDLORD?: any, TERMINATED_BY_TENANT?: any }, ResolversTypes['EndReason']>;

export type EndSeriesResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EndSeriesResult'] = ResolversParentTypes['EndSeriesResult']> = {
  __resolveType?: TypeResolveFn<'EndSeriesSuccess' | 'IdempotencyKeyReusedError' | 'InitiativeOverError' | 'InvalidInputError' | 'SeriesNotFoundError', ParentType, ContextType>;
};

export type EndSeriesSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EndSeriesSuccess'] = ResolversParentTypes['EndSeriesSuccess']> = {
  detached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dropped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['ShiftSeries'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntryAlreadyReversedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntryAlreadyReversedError'] = ResolversParentTypes['EntryAlreadyReversedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reversedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntryIsReversalErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntryIsReversalError'] = ResolversParentTypes['EntryIsReversalError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reverses?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntryNotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntryNotFoundError'] = ResolversParentTypes['EntryNotFoundError']> = {
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExemptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Exemption'] = ResolversParentTypes['Exemption']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['ExemptionGround'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExemptionGroundResolvers = EnumResolverSignature<{ OTHER?: any, RENOVATION?: any, VACANCY?: any }, ResolversTypes['ExemptionGround']>;

export type ExemptionNotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ExemptionNotFoundError'] = ResolversParentTypes['ExemptionNotFoundError']> = {
  exemptionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FocusAreaResolvers = EnumResolverSignature<{ DEMOCRACY?: any, GENDER_EQUALITY?: any, INTEGRATION?: any, LABOUR_MARKET?: any, SAFETY?: any }, ResolversTypes['FocusArea']>;

export type FollowUpResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  agenda?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType>;
  appendix?: Resolver<Maybe<ResolversTypes['Appendix']>, ParentType, ContextType>;
  attendees?: Resolver<ReadonlyArray<ResolversTypes['Attendee']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  pageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pdfUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpHeldErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FollowUpHeldError'] = ResolversParentTypes['FollowUpHeldError']> = {
  followUpId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpNotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FollowUpNotFoundError'] = ResolversParentTypes['FollowUpNotFoundError']> = {
  followUpId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpNotHeldErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FollowUpNotHeldError'] = ResolversParentTypes['FollowUpNotHeldError']> = {
  followUpId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FreeDayResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FreeDay'] = ResolversParentTypes['FreeDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FreeDayKind'], ParentType, ContextType>;
  sv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FreeDayKindResolvers = EnumResolverSignature<{ CUSTOMARY_FREE_DAY?: any, PUBLIC_HOLIDAY?: any }, ResolversTypes['FreeDayKind']>;

export type GrantExemptionResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GrantExemptionResult'] = ResolversParentTypes['GrantExemptionResult']> = {
  __resolveType?: TypeResolveFn<'GrantExemptionSuccess' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'OrganisationNotFoundError', ParentType, ContextType>;
};

export type GrantExemptionSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GrantExemptionSuccess'] = ResolversParentTypes['GrantExemptionSuccess']> = {
  exemption?: Resolver<ResolversTypes['Exemption'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HolidayPolicyResolvers = EnumResolverSignature<{ KEEP?: any, SKIP?: any, WARN?: any }, ResolversTypes['HolidayPolicy']>;

export type HoursAlreadyVerifiedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['HoursAlreadyVerifiedError'] = ResolversParentTypes['HoursAlreadyVerifiedError']> = {
  attendanceIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyKeyReusedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IdempotencyKeyReusedError'] = ResolversParentTypes['IdempotencyKeyReusedError']> = {
  idempotencyKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  chatChannelId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coordinators?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Person']>>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  involvesMinors?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  otherFocusAreas?: Resolver<ReadonlyArray<ResolversTypes['FocusArea']>, ParentType, ContextType>;
  primaryFocusArea?: Resolver<ResolversTypes['FocusArea'], ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['ShiftSeries']>, ParentType, ContextType>;
  shifts?: Resolver<ResolversTypes['ShiftConnection'], ParentType, ContextType, RequireFields<InitiativeshiftsArgs, 'first' | 'orderBy' | 'understaffed' | 'upcoming'>>;
  state?: Resolver<ResolversTypes['InitiativeState'], ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InitiativeConnection'] = ResolversParentTypes['InitiativeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InitiativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InitiativeEdge'] = ResolversParentTypes['InitiativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
};

export type InitiativeNotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InitiativeNotFoundError'] = ResolversParentTypes['InitiativeNotFoundError']> = {
  initiativeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeNotOpenErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InitiativeNotOpenError'] = ResolversParentTypes['InitiativeNotOpenError']> = {
  initiativeState?: Resolver<ResolversTypes['InitiativeState'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeOrderResolvers = EnumResolverSignature<{ TITLE_ASC?: any, TITLE_DESC?: any }, ResolversTypes['InitiativeOrder']>;

export type InitiativeOverErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InitiativeOverError'] = ResolversParentTypes['InitiativeOverError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InitiativeState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeStateResolvers = EnumResolverSignature<{ CANCELLED?: any, COMPLETED?: any, DRAFT?: any, PAUSED?: any, PUBLISHED?: any }, ResolversTypes['InitiativeState']>;

export type InitiativeStateWrongErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InitiativeStateWrongError'] = ResolversParentTypes['InitiativeStateWrongError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InitiativeState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InputIssueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InputIssue'] = ResolversParentTypes['InputIssue']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['InputProblem'], ParentType, ContextType>;
};

export type InputProblemResolvers = EnumResolverSignature<{ CONFLICTS_WITH?: any, EMPTY?: any, ENDS_BEFORE_START?: any, HOLDS_CONTROL_CHARACTERS?: any, HOLDS_PERSONAL_NUMBER?: any, IN_THE_FUTURE?: any, IN_THE_PAST?: any, NOT_AN_EMAIL_ADDRESS?: any, NOT_AN_INSTANT?: any, NOT_AN_INTEGER?: any, NOT_AN_ORGANISATION_NUMBER?: any, NOT_A_CHAT_ID?: any, NOT_A_CODE?: any, NOT_A_DATE?: any, NOT_A_TIME?: any, NOT_A_WHOLE_MINUTE?: any, OUT_OF_RANGE?: any, TOO_EARLY?: any, TOO_FAR_AHEAD?: any, TOO_LATE?: any, TOO_LONG?: any, TOO_MANY?: any, UNKNOWN_TIME_ZONE?: any }, ResolversTypes['InputProblem']>;

export type InvalidInputErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  issues?: Resolver<ReadonlyArray<ResolversTypes['InputIssue']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteToChatResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InviteToChatResult'] = ResolversParentTypes['InviteToChatResult']> = {
  __resolveType?: TypeResolveFn<'InviteToChatSuccess' | 'PersonNotFoundError', ParentType, ContextType>;
};

export type InviteToChatSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InviteToChatSuccess'] = ResolversParentTypes['InviteToChatSuccess']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueJoinCodeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IssueJoinCodeResult'] = ResolversParentTypes['IssueJoinCodeResult']> = {
  __resolveType?: TypeResolveFn<'IssueJoinCodeSuccess' | 'JoinCodeInForceError' | 'OrganisationNotFoundError', ParentType, ContextType>;
};

export type IssueJoinCodeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IssueJoinCodeSuccess'] = ResolversParentTypes['IssueJoinCodeSuccess']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueServiceTokenResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IssueServiceTokenResult'] = ResolversParentTypes['IssueServiceTokenResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'IssueServiceTokenSuccess', ParentType, ContextType>;
};

export type IssueServiceTokenSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IssueServiceTokenSuccess'] = ResolversParentTypes['IssueServiceTokenSuccess']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serviceToken?: Resolver<ResolversTypes['ServiceToken'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JoinCodeExpiredErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JoinCodeExpiredError'] = ResolversParentTypes['JoinCodeExpiredError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinCodeInForceErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JoinCodeInForceError'] = ResolversParentTypes['JoinCodeInForceError']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinCodeNotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JoinCodeNotFoundError'] = ResolversParentTypes['JoinCodeNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinCodeUnknownErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JoinCodeUnknownError'] = ResolversParentTypes['JoinCodeUnknownError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  triesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinOrganisationResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JoinOrganisationResult'] = ResolversParentTypes['JoinOrganisationResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyMemberError' | 'IdempotencyKeyReusedError' | 'JoinCodeExpiredError' | 'JoinCodeUnknownError' | 'JoinOrganisationSuccess' | 'TooManyTriesError', ParentType, ContextType>;
};

export type JoinOrganisationSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JoinOrganisationSuccess'] = ResolversParentTypes['JoinOrganisationSuccess']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LandlordResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Landlord'] = ResolversParentTypes['Landlord']> = {
  chatTeamId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LaneBusyErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LaneBusyError'] = ResolversParentTypes['LaneBusyError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LaneNotRestingErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LaneNotRestingError'] = ResolversParentTypes['LaneNotRestingError']> = {
  lane?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LanguageResolvers = EnumResolverSignature<{ en?: any, sv?: any }, ResolversTypes['Language']>;

export type LastContactErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LastContactError'] = ResolversParentTypes['LastContactError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaseResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Lease'] = ResolversParentTypes['Lease']> = {
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  premises?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaseExistsErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LeaseExistsError'] = ResolversParentTypes['LeaseExistsError']> = {
  lease?: Resolver<ResolversTypes['Lease'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaseHasAppendixErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LeaseHasAppendixError'] = ResolversParentTypes['LeaseHasAppendixError']> = {
  appendix?: Resolver<ResolversTypes['Appendix'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaseHasEndedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LeaseHasEndedError'] = ResolversParentTypes['LeaseHasEndedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaseNotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LeaseNotFoundError'] = ResolversParentTypes['LeaseNotFoundError']> = {
  leaseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveOrganisationResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LeaveOrganisationResult'] = ResolversParentTypes['LeaveOrganisationResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'LastContactError' | 'LeaveOrganisationSuccess' | 'PersonNotFoundError', ParentType, ContextType>;
};

export type LeaveOrganisationSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LeaveOrganisationSuccess'] = ResolversParentTypes['LeaveOrganisationSuccess']> = {
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerKind'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verifiedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  workedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerEntryConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LedgerEntryConnection'] = ResolversParentTypes['LedgerEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntryEdge']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerEntryEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LedgerEntryEdge'] = ResolversParentTypes['LedgerEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
};

export type LedgerKindResolvers = EnumResolverSignature<{ ADJUSTMENT?: any, REVERSAL?: any, VERIFIED?: any }, ResolversTypes['LedgerKind']>;

export type LinkInitiativeChannelResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LinkInitiativeChannelResult'] = ResolversParentTypes['LinkInitiativeChannelResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'InitiativeNotFoundError' | 'InitiativeOverError' | 'InvalidInputError' | 'LinkInitiativeChannelSuccess' | 'NoChatWorkspaceError', ParentType, ContextType>;
};

export type LinkInitiativeChannelSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LinkInitiativeChannelSuccess'] = ResolversParentTypes['LinkInitiativeChannelSuccess']> = {
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export type LongerThanShiftErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LongerThanShiftError'] = ResolversParentTypes['LongerThanShiftError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shiftMinutes?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MakeReadingLinkResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MakeReadingLinkResult'] = ResolversParentTypes['MakeReadingLinkResult']> = {
  __resolveType?: TypeResolveFn<'AppendixNotFoundError' | 'FollowUpNotFoundError' | 'MakeReadingLinkSuccess' | 'NothingOfferedError', ParentType, ContextType>;
};

export type MakeReadingLinkSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MakeReadingLinkSuccess'] = ResolversParentTypes['MakeReadingLinkSuccess']> = {
  appendix?: Resolver<ResolversTypes['Appendix'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pdfPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkdownFaultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MarkdownFault'] = ResolversParentTypes['MarkdownFault']> = {
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MarkdownKind'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarkdownKindResolvers = EnumResolverSignature<{ CODE?: any, HTML?: any, IMAGE?: any, REFERENCE?: any, STRIKETHROUGH?: any }, ResolversTypes['MarkdownKind']>;

export type MarkdownNotShownErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MarkdownNotShownError'] = ResolversParentTypes['MarkdownNotShownError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notShown?: Resolver<ReadonlyArray<ResolversTypes['MarkdownFault']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type MessageNotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MessageNotFoundError'] = ResolversParentTypes['MessageNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageNotParkedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MessageNotParkedError'] = ResolversParentTypes['MessageNotParkedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageNotWaitingErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MessageNotWaitingError'] = ResolversParentTypes['MessageNotWaitingError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface MinutesScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Minutes'], any> {
  name: 'Minutes';
}

export type MinutesNeedReasonErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MinutesNeedReasonError'] = ResolversParentTypes['MinutesNeedReasonError']> = {
  lines?: Resolver<ReadonlyArray<ResolversTypes['UnexplainedMinutes']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoreNamedThanPlacesErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MoreNamedThanPlacesError'] = ResolversParentTypes['MoreNamedThanPlacesError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoreThanCapacityErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MoreThanCapacityError'] = ResolversParentTypes['MoreThanCapacityError']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveNotNeededErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MoveNotNeededError'] = ResolversParentTypes['MoveNotNeededError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pledgeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptOffer?: Resolver<Maybe<ResolversTypes['AcceptOfferResult']>, ParentType, ContextType, RequireFields<MutationacceptOfferArgs, 'input'>>;
  addDistrict?: Resolver<Maybe<ResolversTypes['AddDistrictResult']>, ParentType, ContextType, RequireFields<MutationaddDistrictArgs, 'input'>>;
  addMembership?: Resolver<Maybe<ResolversTypes['AddMembershipResult']>, ParentType, ContextType, RequireFields<MutationaddMembershipArgs, 'input'>>;
  adjustHours?: Resolver<Maybe<ResolversTypes['AdjustHoursResult']>, ParentType, ContextType, RequireFields<MutationadjustHoursArgs, 'input'>>;
  adoptLines?: Resolver<Maybe<ResolversTypes['AdoptLinesResult']>, ParentType, ContextType, RequireFields<MutationadoptLinesArgs, 'input'>>;
  approvePledge?: Resolver<Maybe<ResolversTypes['ApprovePledgeResult']>, ParentType, ContextType, RequireFields<MutationapprovePledgeArgs, 'input'>>;
  askToSign?: Resolver<Maybe<ResolversTypes['AskToSignResult']>, ParentType, ContextType, RequireFields<MutationaskToSignArgs, 'input'>>;
  cancelFollowUp?: Resolver<Maybe<ResolversTypes['CancelFollowUpResult']>, ParentType, ContextType, RequireFields<MutationcancelFollowUpArgs, 'input'>>;
  cancelInitiative?: Resolver<Maybe<ResolversTypes['CancelInitiativeResult']>, ParentType, ContextType, RequireFields<MutationcancelInitiativeArgs, 'input'>>;
  cancelShift?: Resolver<Maybe<ResolversTypes['CancelShiftResult']>, ParentType, ContextType, RequireFields<MutationcancelShiftArgs, 'input'>>;
  changePledge?: Resolver<Maybe<ResolversTypes['ChangePledgeResult']>, ParentType, ContextType, RequireFields<MutationchangePledgeArgs, 'input'>>;
  changeRoles?: Resolver<Maybe<ResolversTypes['ChangeRolesResult']>, ParentType, ContextType, RequireFields<MutationchangeRolesArgs, 'input'>>;
  chooseNotices?: Resolver<Maybe<ResolversTypes['ChooseNoticesResult']>, ParentType, ContextType, RequireFields<MutationchooseNoticesArgs, 'input'>>;
  commitYearly?: Resolver<Maybe<ResolversTypes['CommitYearlyResult']>, ParentType, ContextType, RequireFields<MutationcommitYearlyArgs, 'input'>>;
  completeInitiative?: Resolver<Maybe<ResolversTypes['CompleteInitiativeResult']>, ParentType, ContextType, RequireFields<MutationcompleteInitiativeArgs, 'input'>>;
  declineAppendix?: Resolver<Maybe<ResolversTypes['DeclineAppendixResult']>, ParentType, ContextType, RequireFields<MutationdeclineAppendixArgs, 'input'>>;
  declineOffer?: Resolver<Maybe<ResolversTypes['DeclineOfferResult']>, ParentType, ContextType, RequireFields<MutationdeclineOfferArgs, 'input'>>;
  draftTemplateVersion?: Resolver<Maybe<ResolversTypes['DraftTemplateVersionResult']>, ParentType, ContextType, RequireFields<MutationdraftTemplateVersionArgs, 'input'>>;
  endAppendix?: Resolver<Maybe<ResolversTypes['EndAppendixResult']>, ParentType, ContextType, RequireFields<MutationendAppendixArgs, 'input'>>;
  endLease?: Resolver<Maybe<ResolversTypes['EndLeaseResult']>, ParentType, ContextType, RequireFields<MutationendLeaseArgs, 'input'>>;
  endSeries?: Resolver<Maybe<ResolversTypes['EndSeriesResult']>, ParentType, ContextType, RequireFields<MutationendSeriesArgs, 'input'>>;
  grantExemption?: Resolver<Maybe<ResolversTypes['GrantExemptionResult']>, ParentType, ContextType, RequireFields<MutationgrantExemptionArgs, 'input'>>;
  inviteToChat?: Resolver<Maybe<ResolversTypes['InviteToChatResult']>, ParentType, ContextType, RequireFields<MutationinviteToChatArgs, 'input'>>;
  issueJoinCode?: Resolver<Maybe<ResolversTypes['IssueJoinCodeResult']>, ParentType, ContextType, RequireFields<MutationissueJoinCodeArgs, 'input'>>;
  issueServiceToken?: Resolver<Maybe<ResolversTypes['IssueServiceTokenResult']>, ParentType, ContextType, RequireFields<MutationissueServiceTokenArgs, 'input'>>;
  joinOrganisation?: Resolver<Maybe<ResolversTypes['JoinOrganisationResult']>, ParentType, ContextType, RequireFields<MutationjoinOrganisationArgs, 'input'>>;
  leaveOrganisation?: Resolver<Maybe<ResolversTypes['LeaveOrganisationResult']>, ParentType, ContextType, RequireFields<MutationleaveOrganisationArgs, 'input'>>;
  linkInitiativeChannel?: Resolver<Maybe<ResolversTypes['LinkInitiativeChannelResult']>, ParentType, ContextType, RequireFields<MutationlinkInitiativeChannelArgs, 'input'>>;
  makeReadingLink?: Resolver<Maybe<ResolversTypes['MakeReadingLinkResult']>, ParentType, ContextType, RequireFields<MutationmakeReadingLinkArgs, 'input'>>;
  namePerson?: Resolver<Maybe<ResolversTypes['NamePersonResult']>, ParentType, ContextType, RequireFields<MutationnamePersonArgs, 'input'>>;
  noteFollowUp?: Resolver<Maybe<ResolversTypes['NoteFollowUpResult']>, ParentType, ContextType, RequireFields<MutationnoteFollowUpArgs, 'input'>>;
  noteRecordExtract?: Resolver<Maybe<ResolversTypes['NoteRecordExtractResult']>, ParentType, ContextType, RequireFields<MutationnoteRecordExtractArgs, 'input'>>;
  offerAppendix?: Resolver<Maybe<ResolversTypes['OfferAppendixResult']>, ParentType, ContextType, RequireFields<MutationofferAppendixArgs, 'input'>>;
  offerFreePlaces?: Resolver<Maybe<ResolversTypes['OfferFreePlacesResult']>, ParentType, ContextType, RequireFields<MutationofferFreePlacesArgs, 'input'>>;
  openCalendarFeed?: Resolver<Maybe<ResolversTypes['OpenCalendarFeedResult']>, ParentType, ContextType, RequireFields<MutationopenCalendarFeedArgs, 'input'>>;
  parkMessage?: Resolver<Maybe<ResolversTypes['ParkMessageResult']>, ParentType, ContextType, RequireFields<MutationparkMessageArgs, 'input'>>;
  pauseInitiative?: Resolver<Maybe<ResolversTypes['PauseInitiativeResult']>, ParentType, ContextType, RequireFields<MutationpauseInitiativeArgs, 'input'>>;
  planInitiative?: Resolver<Maybe<ResolversTypes['PlanInitiativeResult']>, ParentType, ContextType, RequireFields<MutationplanInitiativeArgs, 'input'>>;
  pledgePlaces?: Resolver<Maybe<ResolversTypes['PledgePlacesResult']>, ParentType, ContextType, RequireFields<MutationpledgePlacesArgs, 'input'>>;
  publishInitiative?: Resolver<Maybe<ResolversTypes['PublishInitiativeResult']>, ParentType, ContextType, RequireFields<MutationpublishInitiativeArgs, 'input'>>;
  publishTemplateVersion?: Resolver<Maybe<ResolversTypes['PublishTemplateVersionResult']>, ParentType, ContextType, RequireFields<MutationpublishTemplateVersionArgs, 'input'>>;
  recordAppendix?: Resolver<Maybe<ResolversTypes['RecordAppendixResult']>, ParentType, ContextType, RequireFields<MutationrecordAppendixArgs, 'input'>>;
  registerLease?: Resolver<Maybe<ResolversTypes['RegisterLeaseResult']>, ParentType, ContextType, RequireFields<MutationregisterLeaseArgs, 'input'>>;
  registerOrganisation?: Resolver<Maybe<ResolversTypes['RegisterOrganisationResult']>, ParentType, ContextType, RequireFields<MutationregisterOrganisationArgs, 'input'>>;
  registerPerson?: Resolver<Maybe<ResolversTypes['RegisterPersonResult']>, ParentType, ContextType, RequireFields<MutationregisterPersonArgs, 'input'>>;
  rejectPledge?: Resolver<Maybe<ResolversTypes['RejectPledgeResult']>, ParentType, ContextType, RequireFields<MutationrejectPledgeArgs, 'input'>>;
  removeMember?: Resolver<Maybe<ResolversTypes['RemoveMemberResult']>, ParentType, ContextType, RequireFields<MutationremoveMemberArgs, 'input'>>;
  removePledge?: Resolver<Maybe<ResolversTypes['RemovePledgeResult']>, ParentType, ContextType, RequireFields<MutationremovePledgeArgs, 'input'>>;
  reportAttendance?: Resolver<Maybe<ResolversTypes['ReportAttendanceResult']>, ParentType, ContextType, RequireFields<MutationreportAttendanceArgs, 'input'>>;
  resumeInitiative?: Resolver<Maybe<ResolversTypes['ResumeInitiativeResult']>, ParentType, ContextType, RequireFields<MutationresumeInitiativeArgs, 'input'>>;
  retireTemplateVersion?: Resolver<Maybe<ResolversTypes['RetireTemplateVersionResult']>, ParentType, ContextType, RequireFields<MutationretireTemplateVersionArgs, 'input'>>;
  retryLane?: Resolver<Maybe<ResolversTypes['RetryLaneResult']>, ParentType, ContextType, RequireFields<MutationretryLaneArgs, 'input'>>;
  reverseEntry?: Resolver<Maybe<ResolversTypes['ReverseEntryResult']>, ParentType, ContextType, RequireFields<MutationreverseEntryArgs, 'input'>>;
  reviseCommitment?: Resolver<Maybe<ResolversTypes['ReviseCommitmentResult']>, ParentType, ContextType, RequireFields<MutationreviseCommitmentArgs, 'input'>>;
  reviseExemption?: Resolver<Maybe<ResolversTypes['ReviseExemptionResult']>, ParentType, ContextType, RequireFields<MutationreviseExemptionArgs, 'input'>>;
  reviseLease?: Resolver<Maybe<ResolversTypes['ReviseLeaseResult']>, ParentType, ContextType, RequireFields<MutationreviseLeaseArgs, 'input'>>;
  reviseOrganisation?: Resolver<Maybe<ResolversTypes['ReviseOrganisationResult']>, ParentType, ContextType, RequireFields<MutationreviseOrganisationArgs, 'input'>>;
  revisePerson?: Resolver<Maybe<ResolversTypes['RevisePersonResult']>, ParentType, ContextType, RequireFields<MutationrevisePersonArgs, 'input'>>;
  reviseSeries?: Resolver<Maybe<ResolversTypes['ReviseSeriesResult']>, ParentType, ContextType, RequireFields<MutationreviseSeriesArgs, 'input'>>;
  reviseShift?: Resolver<Maybe<ResolversTypes['ReviseShiftResult']>, ParentType, ContextType, RequireFields<MutationreviseShiftArgs, 'input'>>;
  revokeCalendarFeed?: Resolver<Maybe<ResolversTypes['RevokeCalendarFeedResult']>, ParentType, ContextType, RequireFields<MutationrevokeCalendarFeedArgs, 'input'>>;
  revokeJoinCode?: Resolver<Maybe<ResolversTypes['RevokeJoinCodeResult']>, ParentType, ContextType, RequireFields<MutationrevokeJoinCodeArgs, 'input'>>;
  revokeServiceToken?: Resolver<Maybe<ResolversTypes['RevokeServiceTokenResult']>, ParentType, ContextType, RequireFields<MutationrevokeServiceTokenArgs, 'input'>>;
  routeChannel?: Resolver<Maybe<ResolversTypes['RouteChannelResult']>, ParentType, ContextType, RequireFields<MutationrouteChannelArgs, 'input'>>;
  scheduleFollowUp?: Resolver<Maybe<ResolversTypes['ScheduleFollowUpResult']>, ParentType, ContextType, RequireFields<MutationscheduleFollowUpArgs, 'input'>>;
  scheduleSeries?: Resolver<Maybe<ResolversTypes['ScheduleSeriesResult']>, ParentType, ContextType, RequireFields<MutationscheduleSeriesArgs, 'input'>>;
  scheduleShift?: Resolver<Maybe<ResolversTypes['ScheduleShiftResult']>, ParentType, ContextType, RequireFields<MutationscheduleShiftArgs, 'input'>>;
  settleMessage?: Resolver<Maybe<ResolversTypes['SettleMessageResult']>, ParentType, ContextType, RequireFields<MutationsettleMessageArgs, 'input'>>;
  signAppendix?: Resolver<Maybe<ResolversTypes['SignAppendixResult']>, ParentType, ContextType, RequireFields<MutationsignAppendixArgs, 'input'>>;
  unnamePerson?: Resolver<Maybe<ResolversTypes['UnnamePersonResult']>, ParentType, ContextType, RequireFields<MutationunnamePersonArgs, 'input'>>;
  unrouteChannel?: Resolver<Maybe<ResolversTypes['UnrouteChannelResult']>, ParentType, ContextType, RequireFields<MutationunrouteChannelArgs, 'input'>>;
  verifyHours?: Resolver<Maybe<ResolversTypes['VerifyHoursResult']>, ParentType, ContextType, RequireFields<MutationverifyHoursArgs, 'input'>>;
  withdrawAppendix?: Resolver<Maybe<ResolversTypes['WithdrawAppendixResult']>, ParentType, ContextType, RequireFields<MutationwithdrawAppendixArgs, 'input'>>;
  withdrawPledge?: Resolver<Maybe<ResolversTypes['WithdrawPledgeResult']>, ParentType, ContextType, RequireFields<MutationwithdrawPledgeArgs, 'input'>>;
};

export type NamePersonResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NamePersonResult'] = ResolversParentTypes['NamePersonResult']> = {
  __resolveType?: TypeResolveFn<'AdultNotConfirmedError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NamePersonSuccess' | 'NoUnnamedPlacesError' | 'PersonAlreadyNamedError' | 'PersonBusyError' | 'PersonNotFoundError' | 'PledgeNotConfirmedError' | 'PledgeNotFoundError' | 'PledgeNotLiveError' | 'RecordExtractNotShownError' | 'ShiftStartedError', ParentType, ContextType>;
};

export type NamePersonSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NamePersonSuccess'] = ResolversParentTypes['NamePersonSuccess']> = {
  pledge?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NamesDueErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NamesDueError'] = ResolversParentTypes['NamesDueError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NamesStandInTheWayErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NamesStandInTheWayError'] = ResolversParentTypes['NamesStandInTheWayError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoChatWorkspaceErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NoChatWorkspaceError'] = ResolversParentTypes['NoChatWorkspaceError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoCodeToEnterErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NoCodeToEnterError'] = ResolversParentTypes['NoCodeToEnterError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoOccurrencesErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NoOccurrencesError'] = ResolversParentTypes['NoOccurrencesError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoUnnamedPlacesErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NoUnnamedPlacesError'] = ResolversParentTypes['NoUnnamedPlacesError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NobodyPresentErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NobodyPresentError'] = ResolversParentTypes['NobodyPresentError']> = {
  attendanceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Appendix' | 'Attendance' | 'AuditEvent' | 'CalendarFeed' | 'ChannelRoute' | 'ClearanceNote' | 'Commitment' | 'District' | 'Exemption' | 'FollowUp' | 'Initiative' | 'Landlord' | 'Lease' | 'LedgerEntry' | 'Organisation' | 'Person' | 'Pledge' | 'Seat' | 'ServiceToken' | 'Shift' | 'ShiftSeries' | 'TemplateVersion' | 'UntoldNotice', ParentType, ContextType>;
};

export type NotARecurrenceRuleErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NotARecurrenceRuleError'] = ResolversParentTypes['NotARecurrenceRuleError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotASignatoryErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NotASignatoryError'] = ResolversParentTypes['NotASignatoryError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotATenantErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NotATenantError'] = ResolversParentTypes['NotATenantError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationKind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAgreedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NotAgreedError'] = ResolversParentTypes['NotAgreedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AppendixState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAllowedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NotAllowedError'] = ResolversParentTypes['NotAllowedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotOfferedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NotOfferedError'] = ResolversParentTypes['NotOfferedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PledgeState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotPendingErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NotPendingError'] = ResolversParentTypes['NotPendingError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PledgeState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteFollowUpResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NoteFollowUpResult'] = ResolversParentTypes['NoteFollowUpResult']> = {
  __resolveType?: TypeResolveFn<'FollowUpNotFoundError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NoteFollowUpSuccess' | 'NotedMeanwhileError', ParentType, ContextType>;
};

export type NoteFollowUpSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NoteFollowUpSuccess'] = ResolversParentTypes['NoteFollowUpSuccess']> = {
  followUp?: Resolver<ResolversTypes['FollowUp'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteRecordExtractResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NoteRecordExtractResult'] = ResolversParentTypes['NoteRecordExtractResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NoteRecordExtractSuccess' | 'PersonNotFoundError', ParentType, ContextType>;
};

export type NoteRecordExtractSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NoteRecordExtractSuccess'] = ResolversParentTypes['NoteRecordExtractSuccess']> = {
  clearanceNote?: Resolver<ResolversTypes['ClearanceNote'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotedMeanwhileErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NotedMeanwhileError'] = ResolversParentTypes['NotedMeanwhileError']> = {
  followUpId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingOfferedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NothingOfferedError'] = ResolversParentTypes['NothingOfferedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToOfferErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NothingToOfferError'] = ResolversParentTypes['NothingToOfferError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeBondResolvers = EnumResolverSignature<{ CHANGED_PROMISE?: any, DUTY?: any }, ResolversTypes['NoticeBond']>;

export type NoticeKindResolvers = EnumResolverSignature<{ APPENDIX?: any, ATTENDANCE?: any, CHANGE?: any, DELIVERY?: any, DIGEST?: any, FOLLOW_UP?: any, NAMES_WANTED?: any, OFFER_REMINDER?: any, PLACE_OFFER?: any, PROGRESS?: any, SHIFT_REMINDER?: any, SIGNING_CODE?: any, STAFFING?: any }, ResolversTypes['NoticeKind']>;

export type NoticeNotOptionalErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NoticeNotOptionalError'] = ResolversParentTypes['NoticeNotOptionalError']> = {
  bond?: Resolver<ResolversTypes['NoticeBond'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferAppendixResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OfferAppendixResult'] = ResolversParentTypes['OfferAppendixResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'InvalidInputError' | 'LeaseHasEndedError' | 'LeaseNotFoundError' | 'NotASignatoryError' | 'OfferAppendixSuccess' | 'OfferOpenError' | 'RegistryNumberTakenError' | 'TemplateNotPublishedError' | 'TemplateVersionNotFoundError', ParentType, ContextType>;
};

export type OfferAppendixSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OfferAppendixSuccess'] = ResolversParentTypes['OfferAppendixSuccess']> = {
  appendix?: Resolver<ResolversTypes['Appendix'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferFreePlacesResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OfferFreePlacesResult'] = ResolversParentTypes['OfferFreePlacesResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'InitiativeNotOpenError' | 'NothingToOfferError' | 'OfferFreePlacesSuccess' | 'ShiftCancelledError' | 'ShiftNotFoundError' | 'ShiftNotOpenError' | 'ShiftStartedError', ParentType, ContextType>;
};

export type OfferFreePlacesSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OfferFreePlacesSuccess'] = ResolversParentTypes['OfferFreePlacesSuccess']> = {
  pledges?: Resolver<ReadonlyArray<ResolversTypes['Pledge']>, ParentType, ContextType>;
  shift?: Resolver<ResolversTypes['Shift'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferLapsedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OfferLapsedError'] = ResolversParentTypes['OfferLapsedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferOpenErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OfferOpenError'] = ResolversParentTypes['OfferOpenError']> = {
  appendix?: Resolver<ResolversTypes['Appendix'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferPendingErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OfferPendingError'] = ResolversParentTypes['OfferPendingError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placesOffered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenCalendarFeedResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OpenCalendarFeedResult'] = ResolversParentTypes['OpenCalendarFeedResult']> = {
  __resolveType?: TypeResolveFn<'CalendarScopeNotFoundError' | 'InvalidInputError' | 'OpenCalendarFeedSuccess', ParentType, ContextType>;
};

export type OpenCalendarFeedSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OpenCalendarFeedSuccess'] = ResolversParentTypes['OpenCalendarFeedSuccess']> = {
  calendarFeed?: Resolver<ResolversTypes['CalendarFeed'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  appendices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Appendix']>>, ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Balance']>, ParentType, ContextType, Partial<OrganisationbalanceArgs>>;
  commitments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Commitment']>>, ParentType, ContextType, Partial<OrganisationcommitmentsArgs>>;
  exemptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Exemption']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  leases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Lease']>>, ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['LedgerEntryConnection']>, ParentType, ContextType, RequireFields<OrganisationledgerArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Person']>>, ParentType, ContextType>;
  pledges?: Resolver<Maybe<ResolversTypes['PledgeConnection']>, ParentType, ContextType, RequireFields<OrganisationpledgesArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationKindResolvers = EnumResolverSignature<{ ASSOCIATION?: any, LANDLORD?: any, PARTNER?: any, TENANT?: any }, ResolversTypes['OrganisationKind']>;

export type OrganisationNotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganisationNotFoundError'] = ResolversParentTypes['OrganisationNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationNumberTakenErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganisationNumberTakenError'] = ResolversParentTypes['OrganisationNumberTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationOrderResolvers = EnumResolverSignature<{ NAME_ASC?: any, NAME_DESC?: any }, ResolversTypes['OrganisationOrder']>;

export type OverCapErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OverCapError'] = ResolversParentTypes['OverCapError']> = {
  cap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  releasesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnAttendanceErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OwnAttendanceError'] = ResolversParentTypes['OwnAttendanceError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnHoursErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OwnHoursError'] = ResolversParentTypes['OwnHoursError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownAttendanceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParkMessageResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ParkMessageResult'] = ResolversParentTypes['ParkMessageResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'InvalidInputError' | 'LaneBusyError' | 'MessageNotFoundError' | 'MessageNotWaitingError' | 'ParkMessageSuccess', ParentType, ContextType>;
};

export type ParkMessageSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ParkMessageSuccess'] = ResolversParentTypes['ParkMessageSuccess']> = {
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartOfShiftNotAllowedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PartOfShiftNotAllowedError'] = ResolversParentTypes['PartOfShiftNotAllowedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shiftMinutes?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartiesNotNamedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PartiesNotNamedError'] = ResolversParentTypes['PartiesNotNamedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyResolvers = EnumResolverSignature<{ LANDLORD?: any, TENANT?: any }, ResolversTypes['Party']>;

export type PauseInitiativeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PauseInitiativeResult'] = ResolversParentTypes['PauseInitiativeResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'InitiativeNotFoundError' | 'InitiativeStateWrongError' | 'InvalidInputError' | 'PauseInitiativeSuccess', ParentType, ContextType>;
};

export type PauseInitiativeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PauseInitiativeSuccess'] = ResolversParentTypes['PauseInitiativeSuccess']> = {
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeopleBusyErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PeopleBusyError'] = ResolversParentTypes['PeopleBusyError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Person']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  clearanceNotes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClearanceNote']>>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInChat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  workEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonAlreadyNamedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PersonAlreadyNamedError'] = ResolversParentTypes['PersonAlreadyNamedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonBusyErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PersonBusyError'] = ResolversParentTypes['PersonBusyError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonNotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PersonNotFoundError'] = ResolversParentTypes['PersonNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceOfferResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlaceOffer'] = ResolversParentTypes['PlaceOffer']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceholderFaultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlaceholderFault'] = ResolversParentTypes['PlaceholderFault']> = {
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['PlaceholderProblem'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceholderProblemResolvers = EnumResolverSignature<{ IN_ADDRESS?: any, MALFORMED?: any, NOT_ALONE?: any, UNCLOSED?: any, UNKNOWN?: any }, ResolversTypes['PlaceholderProblem']>;

export type PlaceholderTypeResolvers = EnumResolverSignature<{ COMMITMENTS?: any, DATE?: any, ORGANISATION_NUMBER?: any, TEXT?: any }, ResolversTypes['PlaceholderType']>;

export type PlaceholdersWrongErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlaceholdersWrongError'] = ResolversParentTypes['PlaceholdersWrongError']> = {
  faults?: Resolver<ReadonlyArray<ResolversTypes['PlaceholderFault']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placeholders?: Resolver<ReadonlyArray<ResolversTypes['TemplatePlaceholder']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanInitiativeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlanInitiativeResult'] = ResolversParentTypes['PlanInitiativeResult']> = {
  __resolveType?: TypeResolveFn<'CoordinatorNotStaffError' | 'DistrictNotFoundError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NoChatWorkspaceError' | 'OrganisationNotFoundError' | 'PersonNotFoundError' | 'PlanInitiativeSuccess', ParentType, ContextType>;
};

export type PlanInitiativeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlanInitiativeSuccess'] = ResolversParentTypes['PlanInitiativeSuccess']> = {
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PledgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Pledge'] = ResolversParentTypes['Pledge']> = {
  acceptsPart?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  headCount?: Resolver<Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  named?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['PlaceOffer']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seats?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Seat']>>, ParentType, ContextType>;
  shift?: Resolver<ResolversTypes['Shift'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['PledgeSource']>, ParentType, ContextType>;
  staffReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PledgeState'], ParentType, ContextType>;
  waitlistPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PledgeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PledgeConnection'] = ResolversParentTypes['PledgeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PledgeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Pledge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['PledgeTotals'], ParentType, ContextType>;
};

export type PledgeEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PledgeEdge'] = ResolversParentTypes['PledgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
};

export type PledgeHoldsNoPlacesErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PledgeHoldsNoPlacesError'] = ResolversParentTypes['PledgeHoldsNoPlacesError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pledgeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PledgeNotConfirmedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PledgeNotConfirmedError'] = ResolversParentTypes['PledgeNotConfirmedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PledgeState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PledgeNotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PledgeNotFoundError'] = ResolversParentTypes['PledgeNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pledgeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PledgeNotLiveErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PledgeNotLiveError'] = ResolversParentTypes['PledgeNotLiveError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PledgeState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PledgeOrderResolvers = EnumResolverSignature<{ QUEUE_ASC?: any, QUEUE_DESC?: any }, ResolversTypes['PledgeOrder']>;

export type PledgePlacesOfferedResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PledgePlacesOffered'] = ResolversParentTypes['PledgePlacesOffered']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  placesOffered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pledge?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PledgePlacesPendingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PledgePlacesPending'] = ResolversParentTypes['PledgePlacesPending']> = {
  pledge?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PledgePlacesResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PledgePlacesResult'] = ResolversParentTypes['PledgePlacesResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyPledgedError' | 'AppendixNotActiveError' | 'IdempotencyKeyReusedError' | 'InitiativeNotOpenError' | 'InvalidInputError' | 'LongerThanShiftError' | 'MoreThanCapacityError' | 'OrganisationNotFoundError' | 'OverCapError' | 'PartOfShiftNotAllowedError' | 'PledgePlacesOffered' | 'PledgePlacesPending' | 'PledgePlacesSuccess' | 'PledgePlacesWaitlisted' | 'ShiftCancelledError' | 'ShiftNotFoundError' | 'ShiftNotOpenError' | 'ShiftStartedError', ParentType, ContextType>;
};

export type PledgePlacesSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PledgePlacesSuccess'] = ResolversParentTypes['PledgePlacesSuccess']> = {
  pledge?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PledgePlacesWaitlistedResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PledgePlacesWaitlisted'] = ResolversParentTypes['PledgePlacesWaitlisted']> = {
  pledge?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PledgeSourceResolvers = EnumResolverSignature<{ API?: any, CHAT?: any, COMMAND_LINE?: any, STAFF?: any }, ResolversTypes['PledgeSource']>;

export type PledgeStateResolvers = EnumResolverSignature<{ CANCELLED_BY_ORGANISER?: any, CONFIRMED?: any, DECLINED?: any, FULFILLED?: any, LAPSED?: any, OFFERED?: any, OFFER_EXPIRED?: any, PENDING?: any, REJECTED?: any, RELEASED?: any, REMOVED?: any, WAITLISTED?: any, WITHDRAWN?: any, WITHDRAWN_LATE?: any }, ResolversTypes['PledgeState']>;

export type PledgeTotalsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PledgeTotals'] = ResolversParentTypes['PledgeTotals']> = {
  minutes?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PledgesNotCoveredErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PledgesNotCoveredError'] = ResolversParentTypes['PledgesNotCoveredError']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pledges?: Resolver<ReadonlyArray<ResolversTypes['Pledge']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishInitiativeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PublishInitiativeResult'] = ResolversParentTypes['PublishInitiativeResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'InitiativeNotFoundError' | 'InitiativeStateWrongError' | 'PublishInitiativeSuccess', ParentType, ContextType>;
};

export type PublishInitiativeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PublishInitiativeSuccess'] = ResolversParentTypes['PublishInitiativeSuccess']> = {
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  shiftsOpened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishTemplateVersionResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PublishTemplateVersionResult'] = ResolversParentTypes['PublishTemplateVersionResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'MarkdownNotShownError' | 'PartiesNotNamedError' | 'PlaceholdersWrongError' | 'PublishTemplateVersionSuccess' | 'TemplateNotDraftError' | 'TemplateVersionNotFoundError', ParentType, ContextType>;
};

export type PublishTemplateVersionSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PublishTemplateVersionSuccess'] = ResolversParentTypes['PublishTemplateVersionSuccess']> = {
  templateVersion?: Resolver<ResolversTypes['TemplateVersion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  appendicesToFollowUp?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Appendix']>>, ParentType, ContextType, Partial<QueryappendicesToFollowUpArgs>>;
  auditEvents?: Resolver<Maybe<ResolversTypes['AuditEventConnection']>, ParentType, ContextType, RequireFields<QueryauditEventsArgs, 'first'>>;
  calendarFeeds?: Resolver<ReadonlyArray<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  channelRoutes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ChannelRoute']>>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType, RequireFields<QuerydistrictArgs, 'id'>>;
  districts?: Resolver<ResolversTypes['DistrictConnection'], ParentType, ContextType, RequireFields<QuerydistrictsArgs, 'first' | 'orderBy'>>;
  freeDays?: Resolver<ReadonlyArray<ResolversTypes['FreeDay']>, ParentType, ContextType, RequireFields<QueryfreeDaysArgs, 'from' | 'to'>>;
  hoursToVerify?: Resolver<Maybe<ResolversTypes['AttendanceConnection']>, ParentType, ContextType, RequireFields<QueryhoursToVerifyArgs, 'first'>>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<QueryinitiativeArgs, 'id'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<QueryinitiativesArgs, 'first' | 'orderBy' | 'understaffed'>>;
  landlord?: Resolver<ResolversTypes['Landlord'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['LedgerEntryConnection']>, ParentType, ContextType, RequireFields<QueryledgerArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QuerynodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QuerynodesArgs, 'ids'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryorganisationArgs, 'id'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryorganisationsArgs, 'first' | 'orderBy' | 'withActiveAppendix'>>;
  pledge?: Resolver<Maybe<ResolversTypes['Pledge']>, ParentType, ContextType, RequireFields<QuerypledgeArgs, 'id'>>;
  pledges?: Resolver<Maybe<ResolversTypes['PledgeConnection']>, ParentType, ContextType, RequireFields<QuerypledgesArgs, 'first' | 'orderBy'>>;
  serviceTokens?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServiceToken']>>, ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType, RequireFields<QueryshiftArgs, 'id'>>;
  shiftSeries?: Resolver<Maybe<ResolversTypes['ShiftSeries']>, ParentType, ContextType, RequireFields<QueryshiftSeriesArgs, 'id'>>;
  shifts?: Resolver<ResolversTypes['ShiftConnection'], ParentType, ContextType, RequireFields<QueryshiftsArgs, 'first' | 'orderBy' | 'understaffed' | 'upcoming'>>;
  templateVersions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TemplateVersion']>>, ParentType, ContextType>;
  untoldNotices?: Resolver<Maybe<ResolversTypes['UntoldNoticeConnection']>, ParentType, ContextType, RequireFields<QueryuntoldNoticesArgs, 'first'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type RaiseNeedsPersonErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RaiseNeedsPersonError'] = ResolversParentTypes['RaiseNeedsPersonError']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thisYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordAppendixResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecordAppendixResult'] = ResolversParentTypes['RecordAppendixResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'InvalidInputError' | 'LeaseHasAppendixError' | 'NotATenantError' | 'OrganisationNotFoundError' | 'RecordAppendixSuccess' | 'RegistryNumberTakenError', ParentType, ContextType>;
};

export type RecordAppendixSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecordAppendixSuccess'] = ResolversParentTypes['RecordAppendixSuccess']> = {
  appendix?: Resolver<ResolversTypes['Appendix'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordExtractNotShownErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecordExtractNotShownError'] = ResolversParentTypes['RecordExtractNotShownError']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecurrenceRuleNotSupportedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecurrenceRuleNotSupportedError'] = ResolversParentTypes['RecurrenceRuleNotSupportedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecurrenceRuleOutOfRangeErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecurrenceRuleOutOfRangeError'] = ResolversParentTypes['RecurrenceRuleOutOfRangeError']> = {
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecurrenceRulePartsClashErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecurrenceRulePartsClashError'] = ResolversParentTypes['RecurrenceRulePartsClashError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecurrenceRuleTooLongErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecurrenceRuleTooLongError'] = ResolversParentTypes['RecurrenceRuleTooLongError']> = {
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterLeaseResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RegisterLeaseResult'] = ResolversParentTypes['RegisterLeaseResult']> = {
  __resolveType?: TypeResolveFn<'DistrictNotFoundError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'LeaseExistsError' | 'NotATenantError' | 'OrganisationNotFoundError' | 'RegisterLeaseSuccess', ParentType, ContextType>;
};

export type RegisterLeaseSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RegisterLeaseSuccess'] = ResolversParentTypes['RegisterLeaseSuccess']> = {
  lease?: Resolver<ResolversTypes['Lease'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterOrganisationResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RegisterOrganisationResult'] = ResolversParentTypes['RegisterOrganisationResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'InvalidInputError' | 'OrganisationNumberTakenError' | 'RegisterOrganisationSuccess', ParentType, ContextType>;
};

export type RegisterOrganisationSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RegisterOrganisationSuccess'] = ResolversParentTypes['RegisterOrganisationSuccess']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterPersonResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RegisterPersonResult'] = ResolversParentTypes['RegisterPersonResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'InvalidInputError' | 'OrganisationNotFoundError' | 'RegisterPersonSuccess' | 'StaffOfAnotherOrganisationError', ParentType, ContextType>;
};

export type RegisterPersonSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RegisterPersonSuccess'] = ResolversParentTypes['RegisterPersonSuccess']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisteredOrganisationKindResolvers = EnumResolverSignature<{ ASSOCIATION?: any, PARTNER?: any, TENANT?: any }, ResolversTypes['RegisteredOrganisationKind']>;

export type RegistryNumberTakenErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RegistryNumberTakenError'] = ResolversParentTypes['RegistryNumberTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RejectPledgeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RejectPledgeResult'] = ResolversParentTypes['RejectPledgeResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotPendingError' | 'PledgeNotFoundError' | 'PledgeNotLiveError' | 'RejectPledgeSuccess', ParentType, ContextType>;
};

export type RejectPledgeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RejectPledgeSuccess'] = ResolversParentTypes['RejectPledgeSuccess']> = {
  pledge?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemovalNeedsReasonErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RemovalNeedsReasonError'] = ResolversParentTypes['RemovalNeedsReasonError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveMemberResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RemoveMemberResult'] = ResolversParentTypes['RemoveMemberResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'LastContactError' | 'PersonNotFoundError' | 'RemoveMemberSuccess', ParentType, ContextType>;
};

export type RemoveMemberSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RemoveMemberSuccess'] = ResolversParentTypes['RemoveMemberSuccess']> = {
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemovePledgeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RemovePledgeResult'] = ResolversParentTypes['RemovePledgeResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'InvalidInputError' | 'PledgeNotFoundError' | 'PledgeNotLiveError' | 'RemovePledgeSuccess' | 'ShiftEndedError', ParentType, ContextType>;
};

export type RemovePledgeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RemovePledgeSuccess'] = ResolversParentTypes['RemovePledgeSuccess']> = {
  pledge?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportAttendanceResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReportAttendanceResult'] = ResolversParentTypes['ReportAttendanceResult']> = {
  __resolveType?: TypeResolveFn<'AttendanceSettledError' | 'AttendanceVerifiedError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'MinutesNeedReasonError' | 'OwnAttendanceError' | 'PledgeNotFoundError' | 'ReportAttendanceSuccess' | 'SeatNotFoundError' | 'ShiftNotEndedError' | 'ShiftNotFoundError' | 'ShiftNotHeldError' | 'TooManyHeadsError', ParentType, ContextType>;
};

export type ReportAttendanceSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReportAttendanceSuccess'] = ResolversParentTypes['ReportAttendanceSuccess']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType>;
  placesPresent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shift?: Resolver<ResolversTypes['Shift'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportedStateResolvers = EnumResolverSignature<{ EXCUSED?: any, NO_SHOW?: any, PRESENT?: any }, ResolversTypes['ReportedState']>;

export type ResumeInitiativeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ResumeInitiativeResult'] = ResolversParentTypes['ResumeInitiativeResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'InitiativeNotFoundError' | 'InitiativeStateWrongError' | 'ResumeInitiativeSuccess', ParentType, ContextType>;
};

export type ResumeInitiativeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ResumeInitiativeSuccess'] = ResolversParentTypes['ResumeInitiativeSuccess']> = {
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetireTemplateVersionResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RetireTemplateVersionResult'] = ResolversParentTypes['RetireTemplateVersionResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'RetireTemplateVersionSuccess' | 'TemplateNotPublishedError' | 'TemplateVersionNotFoundError', ParentType, ContextType>;
};

export type RetireTemplateVersionSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RetireTemplateVersionSuccess'] = ResolversParentTypes['RetireTemplateVersionSuccess']> = {
  templateVersion?: Resolver<ResolversTypes['TemplateVersion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetryLaneResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RetryLaneResult'] = ResolversParentTypes['RetryLaneResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'LaneNotRestingError' | 'RetryLaneSuccess', ParentType, ContextType>;
};

export type RetryLaneSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RetryLaneSuccess'] = ResolversParentTypes['RetryLaneSuccess']> = {
  lane?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReverseEntryResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReverseEntryResult'] = ResolversParentTypes['ReverseEntryResult']> = {
  __resolveType?: TypeResolveFn<'EntryAlreadyReversedError' | 'EntryIsReversalError' | 'EntryNotFoundError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'OwnHoursError' | 'ReverseEntrySuccess', ParentType, ContextType>;
};

export type ReverseEntrySuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReverseEntrySuccess'] = ResolversParentTypes['ReverseEntrySuccess']> = {
  entry?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviseCommitmentResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviseCommitmentResult'] = ResolversParentTypes['ReviseCommitmentResult']> = {
  __resolveType?: TypeResolveFn<'CommitmentNotFoundError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'ReviseCommitmentSuccess', ParentType, ContextType>;
};

export type ReviseCommitmentSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviseCommitmentSuccess'] = ResolversParentTypes['ReviseCommitmentSuccess']> = {
  commitment?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviseExemptionResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviseExemptionResult'] = ResolversParentTypes['ReviseExemptionResult']> = {
  __resolveType?: TypeResolveFn<'ExemptionNotFoundError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'ReviseExemptionSuccess', ParentType, ContextType>;
};

export type ReviseExemptionSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviseExemptionSuccess'] = ResolversParentTypes['ReviseExemptionSuccess']> = {
  exemption?: Resolver<ResolversTypes['Exemption'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviseLeaseResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviseLeaseResult'] = ResolversParentTypes['ReviseLeaseResult']> = {
  __resolveType?: TypeResolveFn<'AppendixFollowsLeaseError' | 'DistrictNotFoundError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'LeaseNotFoundError' | 'ReviseLeaseSuccess', ParentType, ContextType>;
};

export type ReviseLeaseSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviseLeaseSuccess'] = ResolversParentTypes['ReviseLeaseSuccess']> = {
  lease?: Resolver<ResolversTypes['Lease'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviseOrganisationResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviseOrganisationResult'] = ResolversParentTypes['ReviseOrganisationResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'InvalidInputError' | 'OrganisationNotFoundError' | 'ReviseOrganisationSuccess', ParentType, ContextType>;
};

export type ReviseOrganisationSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviseOrganisationSuccess'] = ResolversParentTypes['ReviseOrganisationSuccess']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevisePersonResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RevisePersonResult'] = ResolversParentTypes['RevisePersonResult']> = {
  __resolveType?: TypeResolveFn<'EmailAddressTakenError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'PersonNotFoundError' | 'RevisePersonSuccess' | 'SignsOpenOfferError', ParentType, ContextType>;
};

export type RevisePersonSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RevisePersonSuccess'] = ResolversParentTypes['RevisePersonSuccess']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviseSeriesResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviseSeriesResult'] = ResolversParentTypes['ReviseSeriesResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'InitiativeOverError' | 'InvalidInputError' | 'NotARecurrenceRuleError' | 'RecurrenceRuleNotSupportedError' | 'RecurrenceRuleOutOfRangeError' | 'RecurrenceRulePartsClashError' | 'RecurrenceRuleTooLongError' | 'ReviseSeriesSuccess' | 'SeriesNotFoundError', ParentType, ContextType>;
};

export type ReviseSeriesSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviseSeriesSuccess'] = ResolversParentTypes['ReviseSeriesSuccess']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  detached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dropped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['ShiftSeries'], ParentType, ContextType>;
  skipped?: Resolver<ReadonlyArray<ResolversTypes['FreeDay']>, ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['FreeDay']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviseShiftResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviseShiftResult'] = ResolversParentTypes['ReviseShiftResult']> = {
  __resolveType?: TypeResolveFn<'CapBelowPledgedError' | 'CapacityBelowHeldError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'MoveNotNeededError' | 'NamesStandInTheWayError' | 'PeopleBusyError' | 'PledgeHoldsNoPlacesError' | 'PledgesNotCoveredError' | 'ReviseShiftSuccess' | 'ShiftNotFoundError' | 'ShiftNotRevisableError' | 'ShiftStartedError', ParentType, ContextType>;
};

export type ReviseShiftSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviseShiftSuccess'] = ResolversParentTypes['ReviseShiftSuccess']> = {
  shift?: Resolver<ResolversTypes['Shift'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeCalendarFeedResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RevokeCalendarFeedResult'] = ResolversParentTypes['RevokeCalendarFeedResult']> = {
  __resolveType?: TypeResolveFn<'CalendarFeedNotFoundError' | 'CalendarFeedRevokedBeforeError' | 'IdempotencyKeyReusedError' | 'RevokeCalendarFeedSuccess', ParentType, ContextType>;
};

export type RevokeCalendarFeedSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RevokeCalendarFeedSuccess'] = ResolversParentTypes['RevokeCalendarFeedSuccess']> = {
  calendarFeedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeJoinCodeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RevokeJoinCodeResult'] = ResolversParentTypes['RevokeJoinCodeResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'JoinCodeNotFoundError' | 'OrganisationNotFoundError' | 'RevokeJoinCodeSuccess', ParentType, ContextType>;
};

export type RevokeJoinCodeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RevokeJoinCodeSuccess'] = ResolversParentTypes['RevokeJoinCodeSuccess']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeServiceTokenResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RevokeServiceTokenResult'] = ResolversParentTypes['RevokeServiceTokenResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'RevokeServiceTokenSuccess' | 'ServiceTokenNotFoundError' | 'TokenRevokedBeforeError', ParentType, ContextType>;
};

export type RevokeServiceTokenSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RevokeServiceTokenSuccess'] = ResolversParentTypes['RevokeServiceTokenSuccess']> = {
  serviceToken?: Resolver<ResolversTypes['ServiceToken'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleResolvers = EnumResolverSignature<{ AUDITOR?: any, COORDINATOR?: any, HOST?: any, LANDLORD_ADMIN?: any, PARTICIPANT?: any, TENANT_CONTACT?: any }, ResolversTypes['Role']>;

export type RosterEventResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RosterEvent'] = ResolversParentTypes['RosterEvent']> = {
  __resolveType?: TypeResolveFn<'RosterSnapshot' | 'ShiftChange', ParentType, ContextType>;
};

export type RosterFactResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RosterFact'] = ResolversParentTypes['RosterFact']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiativeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RosterFactKind'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  minutesBefore?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placesBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pledgeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  seriesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  shiftId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  shifts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RosterFactKindResolvers = EnumResolverSignature<{ INITIATIVE_CANCELLED?: any, INITIATIVE_COMPLETED?: any, INITIATIVE_PAUSED?: any, INITIATIVE_PUBLISHED?: any, INITIATIVE_RESUMED?: any, OFFER_ACCEPTED?: any, OFFER_DECLINED?: any, OFFER_EXPIRED?: any, PLACES_LEFT_FOR_COORDINATOR?: any, PLACES_OFFERED?: any, PLACES_RELEASED?: any, PLEDGE_CHANGED?: any, PLEDGE_CONFIRMED?: any, PLEDGE_MOVED_TO_WAITLIST?: any, PLEDGE_PENDING?: any, PLEDGE_REJECTED?: any, PLEDGE_REMOVED?: any, PLEDGE_UNBACKED?: any, PLEDGE_WAITLISTED?: any, PLEDGE_WITHDRAWN?: any, PLEDGE_WITHDRAWN_LATE?: any, SEATS_NAMED?: any, SERIES_REVISED?: any, SERIES_SCHEDULED?: any, SHIFT_CANCELLED?: any, SHIFT_CHANGED?: any, SHIFT_MOVED?: any, SHIFT_OPENED?: any, SHIFT_SETTLED?: any, SHIFT_UNDERSTAFFED?: any, STAFFING_CHANGED?: any, WAITLIST_LAPSED?: any }, ResolversTypes['RosterFactKind']>;

export type RosterSnapshotResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RosterSnapshot'] = ResolversParentTypes['RosterSnapshot']> = {
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  happened?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RosterFact']>>, ParentType, ContextType>;
  shifts?: Resolver<ResolversTypes['ShiftConnection'], ParentType, ContextType, RequireFields<RosterSnapshotshiftsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RosterTotalsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RosterTotals'] = ResolversParentTypes['RosterTotals']> = {
  confirmedMinutes?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType>;
  confirmedPlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  namedPlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offeredPlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pendingPlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitlistedPlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RouteChannelResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RouteChannelResult'] = ResolversParentTypes['RouteChannelResult']> = {
  __resolveType?: TypeResolveFn<'DistrictNotFoundError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NoChatWorkspaceError' | 'RouteChannelSuccess', ParentType, ContextType>;
};

export type RouteChannelSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RouteChannelSuccess'] = ResolversParentTypes['RouteChannelSuccess']> = {
  route?: Resolver<ResolversTypes['ChannelRoute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RouteNotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RouteNotFoundError'] = ResolversParentTypes['RouteNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  routeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoutePaceResolvers = EnumResolverSignature<{ DIGEST?: any, INSTANT?: any }, ResolversTypes['RoutePace']>;

export type ScheduleFollowUpResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ScheduleFollowUpResult'] = ResolversParentTypes['ScheduleFollowUpResult']> = {
  __resolveType?: TypeResolveFn<'AppendixNotFoundError' | 'FollowUpHeldError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotAgreedError' | 'ScheduleFollowUpSuccess', ParentType, ContextType>;
};

export type ScheduleFollowUpSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ScheduleFollowUpSuccess'] = ResolversParentTypes['ScheduleFollowUpSuccess']> = {
  followUp?: Resolver<ResolversTypes['FollowUp'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScheduleSeriesResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ScheduleSeriesResult'] = ResolversParentTypes['ScheduleSeriesResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'InitiativeNotFoundError' | 'InitiativeOverError' | 'InvalidInputError' | 'NoOccurrencesError' | 'NotARecurrenceRuleError' | 'RecurrenceRuleNotSupportedError' | 'RecurrenceRuleOutOfRangeError' | 'RecurrenceRulePartsClashError' | 'RecurrenceRuleTooLongError' | 'ScheduleSeriesSuccess', ParentType, ContextType>;
};

export type ScheduleSeriesSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ScheduleSeriesSuccess'] = ResolversParentTypes['ScheduleSeriesSuccess']> = {
  series?: Resolver<ResolversTypes['ShiftSeries'], ParentType, ContextType>;
  shiftsMade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ReadonlyArray<ResolversTypes['FreeDay']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['FreeDay']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScheduleShiftResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ScheduleShiftResult'] = ResolversParentTypes['ScheduleShiftResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'InitiativeNotFoundError' | 'InitiativeOverError' | 'InvalidInputError' | 'ScheduleShiftSuccess', ParentType, ContextType>;
};

export type ScheduleShiftSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ScheduleShiftSuccess'] = ResolversParentTypes['ScheduleShiftSuccess']> = {
  shift?: Resolver<ResolversTypes['Shift'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Seat'] = ResolversParentTypes['Seat']> = {
  attendance?: Resolver<Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overlapReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  pledge?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatNotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SeatNotFoundError'] = ResolversParentTypes['SeatNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriesNotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SeriesNotFoundError'] = ResolversParentTypes['SeriesNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seriesId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceTokenResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ServiceToken'] = ResolversParentTypes['ServiceToken']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceTokenNotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ServiceTokenNotFoundError'] = ResolversParentTypes['ServiceTokenNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tokenId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettleMessageResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SettleMessageResult'] = ResolversParentTypes['SettleMessageResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'MessageNotFoundError' | 'MessageNotParkedError' | 'SettleMessageSuccess', ParentType, ContextType>;
};

export type SettleMessageSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SettleMessageSuccess'] = ResolversParentTypes['SettleMessageSuccess']> = {
  messageIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettlementResolvers = EnumResolverSignature<{ ARRIVED?: any, SEND_AGAIN?: any }, ResolversTypes['Settlement']>;

export type ShiftResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Shift'] = ResolversParentTypes['Shift']> = {
  adultsOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  allowsPartOfShift?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  approval?: Resolver<ResolversTypes['Approval'], ParentType, ContextType>;
  attendances?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capReleasesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  durationMinutes?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  exception?: Resolver<Maybe<ResolversTypes['ShiftException']>, ParentType, ContextType>;
  hasEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasStarted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  isFull?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isUnderstaffed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  localDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minPlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nameBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  namesReleased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  perOrganisationCap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placesOffered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placesTaken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pledges?: Resolver<ResolversTypes['PledgeConnection'], ParentType, ContextType, RequireFields<ShiftpledgesArgs, 'first' | 'orderBy' | 'states'>>;
  requiresRecordExtract?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['ShiftSeries']>, ParentType, ContextType>;
  signup?: Resolver<ResolversTypes['Signup'], ParentType, ContextType, RequireFields<ShiftsignupArgs, 'organisationId'>>;
  slot?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ShiftState'], ParentType, ContextType>;
  takesHeadCounts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['RosterTotals'], ParentType, ContextType>;
  week?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftCancelledErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ShiftCancelledError'] = ResolversParentTypes['ShiftCancelledError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ShiftChange'] = ResolversParentTypes['ShiftChange']> = {
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  happened?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RosterFact']>>, ParentType, ContextType>;
  shift?: Resolver<ResolversTypes['Shift'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ShiftConnection'] = ResolversParentTypes['ShiftConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ShiftEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Shift']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['ShiftTotals'], ParentType, ContextType>;
};

export type ShiftEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ShiftEdge'] = ResolversParentTypes['ShiftEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Shift'], ParentType, ContextType>;
};

export type ShiftEndedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ShiftEndedError'] = ResolversParentTypes['ShiftEndedError']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftExceptionResolvers = EnumResolverSignature<{ CANCELLED?: any, DETACHED?: any, MOVED?: any }, ResolversTypes['ShiftException']>;

export type ShiftFullErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ShiftFullError'] = ResolversParentTypes['ShiftFullError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftNotCancellableErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ShiftNotCancellableError'] = ResolversParentTypes['ShiftNotCancellableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ShiftState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftNotEndedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ShiftNotEndedError'] = ResolversParentTypes['ShiftNotEndedError']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftNotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ShiftNotFoundError'] = ResolversParentTypes['ShiftNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shiftId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftNotHeldErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ShiftNotHeldError'] = ResolversParentTypes['ShiftNotHeldError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ShiftState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftNotOpenErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ShiftNotOpenError'] = ResolversParentTypes['ShiftNotOpenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftNotRevisableErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ShiftNotRevisableError'] = ResolversParentTypes['ShiftNotRevisableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ShiftState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftOrderResolvers = EnumResolverSignature<{ START_ASC?: any, START_DESC?: any }, ResolversTypes['ShiftOrder']>;

export type ShiftRulesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ShiftRules'] = ResolversParentTypes['ShiftRules']> = {
  adultsOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  allowsPartOfShift?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  approval?: Resolver<ResolversTypes['Approval'], ParentType, ContextType>;
  capReleaseMinutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  nameByMinutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  perOrganisationCap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requiresRecordExtract?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  takesHeadCounts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawByMinutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
};

export type ShiftSeriesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ShiftSeries'] = ResolversParentTypes['ShiftSeries']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customaryFreeDays?: Resolver<ResolversTypes['HolidayPolicy'], ParentType, ContextType>;
  durationMinutes?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType>;
  holidays?: Resolver<ResolversTypes['HolidayPolicy'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  minPlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['ShiftRules'], ParentType, ContextType>;
  shifts?: Resolver<ResolversTypes['ShiftConnection'], ParentType, ContextType, RequireFields<ShiftSeriesshiftsArgs, 'first' | 'orderBy' | 'understaffed' | 'upcoming'>>;
  startTime?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftStartedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ShiftStartedError'] = ResolversParentTypes['ShiftStartedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftStateResolvers = EnumResolverSignature<{ CANCELLED?: any, DRAFT?: any, OPEN?: any, SETTLED?: any }, ResolversTypes['ShiftState']>;

export type ShiftTotalsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ShiftTotals'] = ResolversParentTypes['ShiftTotals']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmedMinutes?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType>;
  namedPlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pendingPlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placesOffered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placesTaken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shifts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  understaffed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitlistedPlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShiftsRemainErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ShiftsRemainError'] = ResolversParentTypes['ShiftsRemainError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shifts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShortYearResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ShortYear'] = ResolversParentTypes['ShortYear']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['AgendaParty']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignAppendixResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SignAppendixResult'] = ResolversParentTypes['SignAppendixResult']> = {
  __resolveType?: TypeResolveFn<'AlreadySignedError' | 'AnotherDocumentError' | 'AppendixNotFoundError' | 'AppendixNotOpenError' | 'CodeExpiredError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NoCodeToEnterError' | 'OfferLapsedError' | 'SignAppendixSuccess' | 'TooManyAttemptsError' | 'WrongCodeError', ParentType, ContextType>;
};

export type SignAppendixSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SignAppendixSuccess'] = ResolversParentTypes['SignAppendixSuccess']> = {
  appendix?: Resolver<ResolversTypes['Appendix'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignatoryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Signatory'] = ResolversParentTypes['Signatory']> = {
  capacity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type SignatoryNotReachableErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SignatoryNotReachableError'] = ResolversParentTypes['SignatoryNotReachableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['SignatureMethod'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignatureResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Signature'] = ResolversParentTypes['Signature']> = {
  capacity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['SignatureMethod'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SignatureMethodResolvers = EnumResolverSignature<{ CODE_BY_CHAT?: any, CODE_BY_EMAIL?: any }, ResolversTypes['SignatureMethod']>;

export type SignsOpenOfferErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SignsOpenOfferError'] = ResolversParentTypes['SignsOpenOfferError']> = {
  appendix?: Resolver<ResolversTypes['Appendix'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignupResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Signup'] = ResolversParentTypes['Signup']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mostPlaces?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['SignupOutcome']>, ParentType, ContextType>;
  placesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['SignupReason']>, ParentType, ContextType>;
};

export type SignupOutcomeResolvers = EnumResolverSignature<{ CONFIRMED?: any, PENDING?: any, WAITLISTED?: any }, ResolversTypes['SignupOutcome']>;

export type SignupReasonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SignupReason'] = ResolversParentTypes['SignupReason']> = {
  __resolveType?: TypeResolveFn<'AlreadyPledgedError' | 'AppendixNotActiveError' | 'InitiativeNotOpenError' | 'NotAllowedError' | 'OrganisationNotFoundError' | 'ShiftCancelledError' | 'ShiftNotOpenError' | 'ShiftStartedError', ParentType, ContextType>;
};

export type StaffOfAnotherOrganisationErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StaffOfAnotherOrganisationError'] = ResolversParentTypes['StaffOfAnotherOrganisationError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  rosterChanged?: SubscriptionResolver<ResolversTypes['RosterEvent'], "rosterChanged", ParentType, ContextType, RequireFields<SubscriptionrosterChangedArgs, 'of'>>;
};

export type TemplateNotDraftErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TemplateNotDraftError'] = ResolversParentTypes['TemplateNotDraftError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TemplateState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemplateNotPublishedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TemplateNotPublishedError'] = ResolversParentTypes['TemplateNotPublishedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TemplateState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemplatePlaceholderResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TemplatePlaceholder'] = ResolversParentTypes['TemplatePlaceholder']> = {
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  optional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PlaceholderType'], ParentType, ContextType>;
};

export type TemplateStateResolvers = EnumResolverSignature<{ DRAFT?: any, PUBLISHED?: any, RETIRED?: any }, ResolversTypes['TemplateState']>;

export type TemplateVersionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TemplateVersion'] = ResolversParentTypes['TemplateVersion']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TemplateState'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemplateVersionNotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TemplateVersionNotFoundError'] = ResolversParentTypes['TemplateVersionNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  templateVersionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TokenRevokedBeforeErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TokenRevokedBeforeError'] = ResolversParentTypes['TokenRevokedBeforeError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyAttemptsErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TooManyAttemptsError'] = ResolversParentTypes['TooManyAttemptsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyCodesErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TooManyCodesError'] = ResolversParentTypes['TooManyCodesError']> = {
  againAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyHeadsErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TooManyHeadsError'] = ResolversParentTypes['TooManyHeadsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pledgeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyTriesErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TooManyTriesError'] = ResolversParentTypes['TooManyTriesError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnexplainedMinutesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UnexplainedMinutes'] = ResolversParentTypes['UnexplainedMinutes']> = {
  plannedMinutes?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType>;
  pledgeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seatId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type UnnamePersonResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UnnamePersonResult'] = ResolversParentTypes['UnnamePersonResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'NamesDueError' | 'PledgeNotLiveError' | 'SeatNotFoundError' | 'ShiftStartedError' | 'UnnamePersonSuccess', ParentType, ContextType>;
};

export type UnnamePersonSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UnnamePersonSuccess'] = ResolversParentTypes['UnnamePersonSuccess']> = {
  pledge?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnrouteChannelResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UnrouteChannelResult'] = ResolversParentTypes['UnrouteChannelResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'RouteNotFoundError' | 'UnrouteChannelSuccess', ParentType, ContextType>;
};

export type UnrouteChannelSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UnrouteChannelSuccess'] = ResolversParentTypes['UnrouteChannelSuccess']> = {
  routeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UntoldNoticeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UntoldNotice'] = ResolversParentTypes['UntoldNotice']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chatChannelId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  error?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenUpAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  pledge?: Resolver<Maybe<ResolversTypes['Pledge']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UntoldReason'], ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UntoldNoticeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UntoldNoticeConnection'] = ResolversParentTypes['UntoldNoticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UntoldNoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UntoldNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UntoldNoticeEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UntoldNoticeEdge'] = ResolversParentTypes['UntoldNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UntoldNotice'], ParentType, ContextType>;
};

export type UntoldReasonResolvers = EnumResolverSignature<{ REFUSED?: any, STOPPED?: any, UNCERTAIN?: any }, ResolversTypes['UntoldReason']>;

export type UserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'AdultNotConfirmedError' | 'AlreadyMemberError' | 'AlreadyPledgedError' | 'AlreadySignedError' | 'AnotherDocumentError' | 'AppendixFollowsLeaseError' | 'AppendixNotActiveError' | 'AppendixNotFoundError' | 'AppendixNotOpenError' | 'AppendixNotSignedError' | 'ApprovalNeededError' | 'AttendanceNotFoundError' | 'AttendanceSettledError' | 'AttendanceVerifiedError' | 'CalendarFeedNotFoundError' | 'CalendarFeedRevokedBeforeError' | 'CalendarScopeNotFoundError' | 'CapBelowPledgedError' | 'CapacityBelowHeldError' | 'CodeExpiredError' | 'CommitmentExistsError' | 'CommitmentNotFoundError' | 'CoordinatorNotStaffError' | 'DistrictNotFoundError' | 'EmailAddressTakenError' | 'EntryAlreadyReversedError' | 'EntryIsReversalError' | 'EntryNotFoundError' | 'ExemptionNotFoundError' | 'FollowUpHeldError' | 'FollowUpNotFoundError' | 'FollowUpNotHeldError' | 'HoursAlreadyVerifiedError' | 'IdempotencyKeyReusedError' | 'InitiativeNotFoundError' | 'InitiativeNotOpenError' | 'InitiativeOverError' | 'InitiativeStateWrongError' | 'InvalidInputError' | 'JoinCodeExpiredError' | 'JoinCodeInForceError' | 'JoinCodeNotFoundError' | 'JoinCodeUnknownError' | 'LaneBusyError' | 'LaneNotRestingError' | 'LastContactError' | 'LeaseExistsError' | 'LeaseHasAppendixError' | 'LeaseHasEndedError' | 'LeaseNotFoundError' | 'LongerThanShiftError' | 'MarkdownNotShownError' | 'MessageNotFoundError' | 'MessageNotParkedError' | 'MessageNotWaitingError' | 'MinutesNeedReasonError' | 'MoreNamedThanPlacesError' | 'MoreThanCapacityError' | 'MoveNotNeededError' | 'NamesDueError' | 'NamesStandInTheWayError' | 'NoChatWorkspaceError' | 'NoCodeToEnterError' | 'NoOccurrencesError' | 'NoUnnamedPlacesError' | 'NobodyPresentError' | 'NotARecurrenceRuleError' | 'NotASignatoryError' | 'NotATenantError' | 'NotAgreedError' | 'NotAllowedError' | 'NotOfferedError' | 'NotPendingError' | 'NotedMeanwhileError' | 'NothingOfferedError' | 'NothingToOfferError' | 'NoticeNotOptionalError' | 'OfferLapsedError' | 'OfferOpenError' | 'OfferPendingError' | 'OrganisationNotFoundError' | 'OrganisationNumberTakenError' | 'OverCapError' | 'OwnAttendanceError' | 'OwnHoursError' | 'PartOfShiftNotAllowedError' | 'PartiesNotNamedError' | 'PeopleBusyError' | 'PersonAlreadyNamedError' | 'PersonBusyError' | 'PersonNotFoundError' | 'PlaceholdersWrongError' | 'PledgeHoldsNoPlacesError' | 'PledgeNotConfirmedError' | 'PledgeNotFoundError' | 'PledgeNotLiveError' | 'PledgesNotCoveredError' | 'RaiseNeedsPersonError' | 'RecordExtractNotShownError' | 'RecurrenceRuleNotSupportedError' | 'RecurrenceRuleOutOfRangeError' | 'RecurrenceRulePartsClashError' | 'RecurrenceRuleTooLongError' | 'RegistryNumberTakenError' | 'RemovalNeedsReasonError' | 'RouteNotFoundError' | 'SeatNotFoundError' | 'SeriesNotFoundError' | 'ServiceTokenNotFoundError' | 'ShiftCancelledError' | 'ShiftEndedError' | 'ShiftFullError' | 'ShiftNotCancellableError' | 'ShiftNotEndedError' | 'ShiftNotFoundError' | 'ShiftNotHeldError' | 'ShiftNotOpenError' | 'ShiftNotRevisableError' | 'ShiftStartedError' | 'ShiftsRemainError' | 'SignatoryNotReachableError' | 'SignsOpenOfferError' | 'StaffOfAnotherOrganisationError' | 'TemplateNotDraftError' | 'TemplateNotPublishedError' | 'TemplateVersionNotFoundError' | 'TokenRevokedBeforeError' | 'TooManyAttemptsError' | 'TooManyCodesError' | 'TooManyHeadsError' | 'TooManyTriesError' | 'WrongCodeError', ParentType, ContextType>;
};

export type VerifyHoursResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['VerifyHoursResult'] = ResolversParentTypes['VerifyHoursResult']> = {
  __resolveType?: TypeResolveFn<'AttendanceNotFoundError' | 'HoursAlreadyVerifiedError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NobodyPresentError' | 'OwnHoursError' | 'VerifyHoursSuccess', ParentType, ContextType>;
};

export type VerifyHoursSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['VerifyHoursSuccess'] = ResolversParentTypes['VerifyHoursSuccess']> = {
  alreadyVerified?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ViewerKind'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noticesOff?: Resolver<ReadonlyArray<ResolversTypes['NoticeKind']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType>;
  tokenId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ViewerKindResolvers = EnumResolverSignature<{ PERSON?: any, SERVICE?: any }, ResolversTypes['ViewerKind']>;

export type WithdrawAppendixResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WithdrawAppendixResult'] = ResolversParentTypes['WithdrawAppendixResult']> = {
  __resolveType?: TypeResolveFn<'AppendixNotFoundError' | 'AppendixNotOpenError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'WithdrawAppendixSuccess', ParentType, ContextType>;
};

export type WithdrawAppendixSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WithdrawAppendixSuccess'] = ResolversParentTypes['WithdrawAppendixSuccess']> = {
  appendix?: Resolver<ResolversTypes['Appendix'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawPledgeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WithdrawPledgeResult'] = ResolversParentTypes['WithdrawPledgeResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'PledgeNotFoundError' | 'PledgeNotLiveError' | 'RemovalNeedsReasonError' | 'ShiftStartedError' | 'WithdrawPledgeSuccess', ParentType, ContextType>;
};

export type WithdrawPledgeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WithdrawPledgeSuccess'] = ResolversParentTypes['WithdrawPledgeSuccess']> = {
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pledge?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongCodeErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WrongCodeError'] = ResolversParentTypes['WrongCodeError']> = {
  attemptsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  AcceptOfferResult?: AcceptOfferResultResolvers<ContextType>;
  AcceptOfferSuccess?: AcceptOfferSuccessResolvers<ContextType>;
  ActorKind?: ActorKindResolvers;
  ActorSource?: ActorSourceResolvers;
  AddDistrictResult?: AddDistrictResultResolvers<ContextType>;
  AddDistrictSuccess?: AddDistrictSuccessResolvers<ContextType>;
  AddMembershipResult?: AddMembershipResultResolvers<ContextType>;
  AddMembershipSuccess?: AddMembershipSuccessResolvers<ContextType>;
  AdjustHoursResult?: AdjustHoursResultResolvers<ContextType>;
  AdjustHoursSuccess?: AdjustHoursSuccessResolvers<ContextType>;
  AdoptLinesResult?: AdoptLinesResultResolvers<ContextType>;
  AdoptLinesSuccess?: AdoptLinesSuccessResolvers<ContextType>;
  AdultNotConfirmedError?: AdultNotConfirmedErrorResolvers<ContextType>;
  Agenda?: AgendaResolvers<ContextType>;
  AgendaArea?: AgendaAreaResolvers<ContextType>;
  AgendaLine?: AgendaLineResolvers<ContextType>;
  AgendaParty?: AgendaPartyResolvers<ContextType>;
  AlreadyMemberError?: AlreadyMemberErrorResolvers<ContextType>;
  AlreadyPledgedError?: AlreadyPledgedErrorResolvers<ContextType>;
  AlreadySignedError?: AlreadySignedErrorResolvers<ContextType>;
  AnotherDocumentError?: AnotherDocumentErrorResolvers<ContextType>;
  Appendix?: AppendixResolvers<ContextType>;
  AppendixFollowsLeaseError?: AppendixFollowsLeaseErrorResolvers<ContextType>;
  AppendixNotActiveError?: AppendixNotActiveErrorResolvers<ContextType>;
  AppendixNotFoundError?: AppendixNotFoundErrorResolvers<ContextType>;
  AppendixNotOpenError?: AppendixNotOpenErrorResolvers<ContextType>;
  AppendixNotSignedError?: AppendixNotSignedErrorResolvers<ContextType>;
  AppendixOffer?: AppendixOfferResolvers<ContextType>;
  AppendixState?: AppendixStateResolvers;
  Approval?: ApprovalResolvers;
  ApprovalNeededError?: ApprovalNeededErrorResolvers<ContextType>;
  ApprovePledgeResult?: ApprovePledgeResultResolvers<ContextType>;
  ApprovePledgeSuccess?: ApprovePledgeSuccessResolvers<ContextType>;
  AskToSignResult?: AskToSignResultResolvers<ContextType>;
  AskToSignSuccess?: AskToSignSuccessResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  AttendanceConnection?: AttendanceConnectionResolvers<ContextType>;
  AttendanceEdge?: AttendanceEdgeResolvers<ContextType>;
  AttendanceNotFoundError?: AttendanceNotFoundErrorResolvers<ContextType>;
  AttendanceSettledError?: AttendanceSettledErrorResolvers<ContextType>;
  AttendanceState?: AttendanceStateResolvers;
  AttendanceVerifiedError?: AttendanceVerifiedErrorResolvers<ContextType>;
  Attendee?: AttendeeResolvers<ContextType>;
  AttendingParty?: AttendingPartyResolvers;
  AuditEvent?: AuditEventResolvers<ContextType>;
  AuditEventConnection?: AuditEventConnectionResolvers<ContextType>;
  AuditEventEdge?: AuditEventEdgeResolvers<ContextType>;
  Balance?: BalanceResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  CalendarFeedKind?: CalendarFeedKindResolvers;
  CalendarFeedNotFoundError?: CalendarFeedNotFoundErrorResolvers<ContextType>;
  CalendarFeedRevokedBeforeError?: CalendarFeedRevokedBeforeErrorResolvers<ContextType>;
  CalendarScopeNotFoundError?: CalendarScopeNotFoundErrorResolvers<ContextType>;
  CancelFollowUpResult?: CancelFollowUpResultResolvers<ContextType>;
  CancelFollowUpSuccess?: CancelFollowUpSuccessResolvers<ContextType>;
  CancelInitiativeResult?: CancelInitiativeResultResolvers<ContextType>;
  CancelInitiativeSuccess?: CancelInitiativeSuccessResolvers<ContextType>;
  CancelShiftResult?: CancelShiftResultResolvers<ContextType>;
  CancelShiftSuccess?: CancelShiftSuccessResolvers<ContextType>;
  CapBelowPledgedError?: CapBelowPledgedErrorResolvers<ContextType>;
  CapacityBelowHeldError?: CapacityBelowHeldErrorResolvers<ContextType>;
  ChangePledgeResult?: ChangePledgeResultResolvers<ContextType>;
  ChangePledgeSuccess?: ChangePledgeSuccessResolvers<ContextType>;
  ChangeRolesResult?: ChangeRolesResultResolvers<ContextType>;
  ChangeRolesSuccess?: ChangeRolesSuccessResolvers<ContextType>;
  ChannelRoute?: ChannelRouteResolvers<ContextType>;
  ChooseNoticesResult?: ChooseNoticesResultResolvers<ContextType>;
  ChooseNoticesSuccess?: ChooseNoticesSuccessResolvers<ContextType>;
  ClearanceNote?: ClearanceNoteResolvers<ContextType>;
  CodeExpiredError?: CodeExpiredErrorResolvers<ContextType>;
  CommitYearlyResult?: CommitYearlyResultResolvers<ContextType>;
  CommitYearlySuccess?: CommitYearlySuccessResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentExistsError?: CommitmentExistsErrorResolvers<ContextType>;
  CommitmentNotFoundError?: CommitmentNotFoundErrorResolvers<ContextType>;
  CommitmentRevision?: CommitmentRevisionResolvers<ContextType>;
  CommitmentUnit?: CommitmentUnitResolvers;
  CompleteInitiativeResult?: CompleteInitiativeResultResolvers<ContextType>;
  CompleteInitiativeSuccess?: CompleteInitiativeSuccessResolvers<ContextType>;
  CoordinatorNotStaffError?: CoordinatorNotStaffErrorResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeclineAppendixResult?: DeclineAppendixResultResolvers<ContextType>;
  DeclineAppendixSuccess?: DeclineAppendixSuccessResolvers<ContextType>;
  DeclineOfferResult?: DeclineOfferResultResolvers<ContextType>;
  DeclineOfferSuccess?: DeclineOfferSuccessResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  DistrictConnection?: DistrictConnectionResolvers<ContextType>;
  DistrictEdge?: DistrictEdgeResolvers<ContextType>;
  DistrictNotFoundError?: DistrictNotFoundErrorResolvers<ContextType>;
  DistrictOrder?: DistrictOrderResolvers;
  DraftTemplateVersionResult?: DraftTemplateVersionResultResolvers<ContextType>;
  DraftTemplateVersionSuccess?: DraftTemplateVersionSuccessResolvers<ContextType>;
  EmailAddressTakenError?: EmailAddressTakenErrorResolvers<ContextType>;
  EndAppendixResult?: EndAppendixResultResolvers<ContextType>;
  EndAppendixSuccess?: EndAppendixSuccessResolvers<ContextType>;
  EndLeaseResult?: EndLeaseResultResolvers<ContextType>;
  EndLeaseSuccess?: EndLeaseSuccessResolvers<ContextType>;
  EndReason?: EndReasonResolvers;
  EndSeriesResult?: EndSeriesResultResolvers<ContextType>;
  EndSeriesSuccess?: EndSeriesSuccessResolvers<ContextType>;
  EntryAlreadyReversedError?: EntryAlreadyReversedErrorResolvers<ContextType>;
  EntryIsReversalError?: EntryIsReversalErrorResolvers<ContextType>;
  EntryNotFoundError?: EntryNotFoundErrorResolvers<ContextType>;
  Exemption?: ExemptionResolvers<ContextType>;
  ExemptionGround?: ExemptionGroundResolvers;
  ExemptionNotFoundError?: ExemptionNotFoundErrorResolvers<ContextType>;
  FocusArea?: FocusAreaResolvers;
  FollowUp?: FollowUpResolvers<ContextType>;
  FollowUpHeldError?: FollowUpHeldErrorResolvers<ContextType>;
  FollowUpNotFoundError?: FollowUpNotFoundErrorResolvers<ContextType>;
  FollowUpNotHeldError?: FollowUpNotHeldErrorResolvers<ContextType>;
  FreeDay?: FreeDayResolvers<ContextType>;
  FreeDayKind?: FreeDayKindResolvers;
  GrantExemptionResult?: GrantExemptionResultResolvers<ContextType>;
  GrantExemptionSuccess?: GrantExemptionSuccessResolvers<ContextType>;
  HolidayPolicy?: HolidayPolicyResolvers;
  HoursAlreadyVerifiedError?: HoursAlreadyVerifiedErrorResolvers<ContextType>;
  IdempotencyKeyReusedError?: IdempotencyKeyReusedErrorResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeResolvers<ContextType>;
  InitiativeNotFoundError?: InitiativeNotFoundErrorResolvers<ContextType>;
  InitiativeNotOpenError?: InitiativeNotOpenErrorResolvers<ContextType>;
  InitiativeOrder?: InitiativeOrderResolvers;
  InitiativeOverError?: InitiativeOverErrorResolvers<ContextType>;
  InitiativeState?: InitiativeStateResolvers;
  InitiativeStateWrongError?: InitiativeStateWrongErrorResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  InputProblem?: InputProblemResolvers;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  InviteToChatResult?: InviteToChatResultResolvers<ContextType>;
  InviteToChatSuccess?: InviteToChatSuccessResolvers<ContextType>;
  IssueJoinCodeResult?: IssueJoinCodeResultResolvers<ContextType>;
  IssueJoinCodeSuccess?: IssueJoinCodeSuccessResolvers<ContextType>;
  IssueServiceTokenResult?: IssueServiceTokenResultResolvers<ContextType>;
  IssueServiceTokenSuccess?: IssueServiceTokenSuccessResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JoinCodeExpiredError?: JoinCodeExpiredErrorResolvers<ContextType>;
  JoinCodeInForceError?: JoinCodeInForceErrorResolvers<ContextType>;
  JoinCodeNotFoundError?: JoinCodeNotFoundErrorResolvers<ContextType>;
  JoinCodeUnknownError?: JoinCodeUnknownErrorResolvers<ContextType>;
  JoinOrganisationResult?: JoinOrganisationResultResolvers<ContextType>;
  JoinOrganisationSuccess?: JoinOrganisationSuccessResolvers<ContextType>;
  Landlord?: LandlordResolvers<ContextType>;
  LaneBusyError?: LaneBusyErrorResolvers<ContextType>;
  LaneNotRestingError?: LaneNotRestingErrorResolvers<ContextType>;
  Language?: LanguageResolvers;
  LastContactError?: LastContactErrorResolvers<ContextType>;
  Lease?: LeaseResolvers<ContextType>;
  LeaseExistsError?: LeaseExistsErrorResolvers<ContextType>;
  LeaseHasAppendixError?: LeaseHasAppendixErrorResolvers<ContextType>;
  LeaseHasEndedError?: LeaseHasEndedErrorResolvers<ContextType>;
  LeaseNotFoundError?: LeaseNotFoundErrorResolvers<ContextType>;
  LeaveOrganisationResult?: LeaveOrganisationResultResolvers<ContextType>;
  LeaveOrganisationSuccess?: LeaveOrganisationSuccessResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  LedgerEntryConnection?: LedgerEntryConnectionResolvers<ContextType>;
  LedgerEntryEdge?: LedgerEntryEdgeResolvers<ContextType>;
  LedgerKind?: LedgerKindResolvers;
  LinkInitiativeChannelResult?: LinkInitiativeChannelResultResolvers<ContextType>;
  LinkInitiativeChannelSuccess?: LinkInitiativeChannelSuccessResolvers<ContextType>;
  LocalTime?: GraphQLScalarType;
  LongerThanShiftError?: LongerThanShiftErrorResolvers<ContextType>;
  MakeReadingLinkResult?: MakeReadingLinkResultResolvers<ContextType>;
  MakeReadingLinkSuccess?: MakeReadingLinkSuccessResolvers<ContextType>;
  MarkdownFault?: MarkdownFaultResolvers<ContextType>;
  MarkdownKind?: MarkdownKindResolvers;
  MarkdownNotShownError?: MarkdownNotShownErrorResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MessageNotFoundError?: MessageNotFoundErrorResolvers<ContextType>;
  MessageNotParkedError?: MessageNotParkedErrorResolvers<ContextType>;
  MessageNotWaitingError?: MessageNotWaitingErrorResolvers<ContextType>;
  Minutes?: GraphQLScalarType;
  MinutesNeedReasonError?: MinutesNeedReasonErrorResolvers<ContextType>;
  MoreNamedThanPlacesError?: MoreNamedThanPlacesErrorResolvers<ContextType>;
  MoreThanCapacityError?: MoreThanCapacityErrorResolvers<ContextType>;
  MoveNotNeededError?: MoveNotNeededErrorResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NamePersonResult?: NamePersonResultResolvers<ContextType>;
  NamePersonSuccess?: NamePersonSuccessResolvers<ContextType>;
  NamesDueError?: NamesDueErrorResolvers<ContextType>;
  NamesStandInTheWayError?: NamesStandInTheWayErrorResolvers<ContextType>;
  NoChatWorkspaceError?: NoChatWorkspaceErrorResolvers<ContextType>;
  NoCodeToEnterError?: NoCodeToEnterErrorResolvers<ContextType>;
  NoOccurrencesError?: NoOccurrencesErrorResolvers<ContextType>;
  NoUnnamedPlacesError?: NoUnnamedPlacesErrorResolvers<ContextType>;
  NobodyPresentError?: NobodyPresentErrorResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotARecurrenceRuleError?: NotARecurrenceRuleErrorResolvers<ContextType>;
  NotASignatoryError?: NotASignatoryErrorResolvers<ContextType>;
  NotATenantError?: NotATenantErrorResolvers<ContextType>;
  NotAgreedError?: NotAgreedErrorResolvers<ContextType>;
  NotAllowedError?: NotAllowedErrorResolvers<ContextType>;
  NotOfferedError?: NotOfferedErrorResolvers<ContextType>;
  NotPendingError?: NotPendingErrorResolvers<ContextType>;
  NoteFollowUpResult?: NoteFollowUpResultResolvers<ContextType>;
  NoteFollowUpSuccess?: NoteFollowUpSuccessResolvers<ContextType>;
  NoteRecordExtractResult?: NoteRecordExtractResultResolvers<ContextType>;
  NoteRecordExtractSuccess?: NoteRecordExtractSuccessResolvers<ContextType>;
  NotedMeanwhileError?: NotedMeanwhileErrorResolvers<ContextType>;
  NothingOfferedError?: NothingOfferedErrorResolvers<ContextType>;
  NothingToOfferError?: NothingToOfferErrorResolvers<ContextType>;
  NoticeBond?: NoticeBondResolvers;
  NoticeKind?: NoticeKindResolvers;
  NoticeNotOptionalError?: NoticeNotOptionalErrorResolvers<ContextType>;
  OfferAppendixResult?: OfferAppendixResultResolvers<ContextType>;
  OfferAppendixSuccess?: OfferAppendixSuccessResolvers<ContextType>;
  OfferFreePlacesResult?: OfferFreePlacesResultResolvers<ContextType>;
  OfferFreePlacesSuccess?: OfferFreePlacesSuccessResolvers<ContextType>;
  OfferLapsedError?: OfferLapsedErrorResolvers<ContextType>;
  OfferOpenError?: OfferOpenErrorResolvers<ContextType>;
  OfferPendingError?: OfferPendingErrorResolvers<ContextType>;
  OpenCalendarFeedResult?: OpenCalendarFeedResultResolvers<ContextType>;
  OpenCalendarFeedSuccess?: OpenCalendarFeedSuccessResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationKind?: OrganisationKindResolvers;
  OrganisationNotFoundError?: OrganisationNotFoundErrorResolvers<ContextType>;
  OrganisationNumberTakenError?: OrganisationNumberTakenErrorResolvers<ContextType>;
  OrganisationOrder?: OrganisationOrderResolvers;
  OverCapError?: OverCapErrorResolvers<ContextType>;
  OwnAttendanceError?: OwnAttendanceErrorResolvers<ContextType>;
  OwnHoursError?: OwnHoursErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParkMessageResult?: ParkMessageResultResolvers<ContextType>;
  ParkMessageSuccess?: ParkMessageSuccessResolvers<ContextType>;
  PartOfShiftNotAllowedError?: PartOfShiftNotAllowedErrorResolvers<ContextType>;
  PartiesNotNamedError?: PartiesNotNamedErrorResolvers<ContextType>;
  Party?: PartyResolvers;
  PauseInitiativeResult?: PauseInitiativeResultResolvers<ContextType>;
  PauseInitiativeSuccess?: PauseInitiativeSuccessResolvers<ContextType>;
  PeopleBusyError?: PeopleBusyErrorResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonAlreadyNamedError?: PersonAlreadyNamedErrorResolvers<ContextType>;
  PersonBusyError?: PersonBusyErrorResolvers<ContextType>;
  PersonNotFoundError?: PersonNotFoundErrorResolvers<ContextType>;
  PlaceOffer?: PlaceOfferResolvers<ContextType>;
  PlaceholderFault?: PlaceholderFaultResolvers<ContextType>;
  PlaceholderProblem?: PlaceholderProblemResolvers;
  PlaceholderType?: PlaceholderTypeResolvers;
  PlaceholdersWrongError?: PlaceholdersWrongErrorResolvers<ContextType>;
  PlanInitiativeResult?: PlanInitiativeResultResolvers<ContextType>;
  PlanInitiativeSuccess?: PlanInitiativeSuccessResolvers<ContextType>;
  Pledge?: PledgeResolvers<ContextType>;
  PledgeConnection?: PledgeConnectionResolvers<ContextType>;
  PledgeEdge?: PledgeEdgeResolvers<ContextType>;
  PledgeHoldsNoPlacesError?: PledgeHoldsNoPlacesErrorResolvers<ContextType>;
  PledgeNotConfirmedError?: PledgeNotConfirmedErrorResolvers<ContextType>;
  PledgeNotFoundError?: PledgeNotFoundErrorResolvers<ContextType>;
  PledgeNotLiveError?: PledgeNotLiveErrorResolvers<ContextType>;
  PledgeOrder?: PledgeOrderResolvers;
  PledgePlacesOffered?: PledgePlacesOfferedResolvers<ContextType>;
  PledgePlacesPending?: PledgePlacesPendingResolvers<ContextType>;
  PledgePlacesResult?: PledgePlacesResultResolvers<ContextType>;
  PledgePlacesSuccess?: PledgePlacesSuccessResolvers<ContextType>;
  PledgePlacesWaitlisted?: PledgePlacesWaitlistedResolvers<ContextType>;
  PledgeSource?: PledgeSourceResolvers;
  PledgeState?: PledgeStateResolvers;
  PledgeTotals?: PledgeTotalsResolvers<ContextType>;
  PledgesNotCoveredError?: PledgesNotCoveredErrorResolvers<ContextType>;
  PublishInitiativeResult?: PublishInitiativeResultResolvers<ContextType>;
  PublishInitiativeSuccess?: PublishInitiativeSuccessResolvers<ContextType>;
  PublishTemplateVersionResult?: PublishTemplateVersionResultResolvers<ContextType>;
  PublishTemplateVersionSuccess?: PublishTemplateVersionSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RaiseNeedsPersonError?: RaiseNeedsPersonErrorResolvers<ContextType>;
  RecordAppendixResult?: RecordAppendixResultResolvers<ContextType>;
  RecordAppendixSuccess?: RecordAppendixSuccessResolvers<ContextType>;
  RecordExtractNotShownError?: RecordExtractNotShownErrorResolvers<ContextType>;
  RecurrenceRuleNotSupportedError?: RecurrenceRuleNotSupportedErrorResolvers<ContextType>;
  RecurrenceRuleOutOfRangeError?: RecurrenceRuleOutOfRangeErrorResolvers<ContextType>;
  RecurrenceRulePartsClashError?: RecurrenceRulePartsClashErrorResolvers<ContextType>;
  RecurrenceRuleTooLongError?: RecurrenceRuleTooLongErrorResolvers<ContextType>;
  RegisterLeaseResult?: RegisterLeaseResultResolvers<ContextType>;
  RegisterLeaseSuccess?: RegisterLeaseSuccessResolvers<ContextType>;
  RegisterOrganisationResult?: RegisterOrganisationResultResolvers<ContextType>;
  RegisterOrganisationSuccess?: RegisterOrganisationSuccessResolvers<ContextType>;
  RegisterPersonResult?: RegisterPersonResultResolvers<ContextType>;
  RegisterPersonSuccess?: RegisterPersonSuccessResolvers<ContextType>;
  RegisteredOrganisationKind?: RegisteredOrganisationKindResolvers;
  RegistryNumberTakenError?: RegistryNumberTakenErrorResolvers<ContextType>;
  RejectPledgeResult?: RejectPledgeResultResolvers<ContextType>;
  RejectPledgeSuccess?: RejectPledgeSuccessResolvers<ContextType>;
  RemovalNeedsReasonError?: RemovalNeedsReasonErrorResolvers<ContextType>;
  RemoveMemberResult?: RemoveMemberResultResolvers<ContextType>;
  RemoveMemberSuccess?: RemoveMemberSuccessResolvers<ContextType>;
  RemovePledgeResult?: RemovePledgeResultResolvers<ContextType>;
  RemovePledgeSuccess?: RemovePledgeSuccessResolvers<ContextType>;
  ReportAttendanceResult?: ReportAttendanceResultResolvers<ContextType>;
  ReportAttendanceSuccess?: ReportAttendanceSuccessResolvers<ContextType>;
  ReportedState?: ReportedStateResolvers;
  ResumeInitiativeResult?: ResumeInitiativeResultResolvers<ContextType>;
  ResumeInitiativeSuccess?: ResumeInitiativeSuccessResolvers<ContextType>;
  RetireTemplateVersionResult?: RetireTemplateVersionResultResolvers<ContextType>;
  RetireTemplateVersionSuccess?: RetireTemplateVersionSuccessResolvers<ContextType>;
  RetryLaneResult?: RetryLaneResultResolvers<ContextType>;
  RetryLaneSuccess?: RetryLaneSuccessResolvers<ContextType>;
  ReverseEntryResult?: ReverseEntryResultResolvers<ContextType>;
  ReverseEntrySuccess?: ReverseEntrySuccessResolvers<ContextType>;
  ReviseCommitmentResult?: ReviseCommitmentResultResolvers<ContextType>;
  ReviseCommitmentSuccess?: ReviseCommitmentSuccessResolvers<ContextType>;
  ReviseExemptionResult?: ReviseExemptionResultResolvers<ContextType>;
  ReviseExemptionSuccess?: ReviseExemptionSuccessResolvers<ContextType>;
  ReviseLeaseResult?: ReviseLeaseResultResolvers<ContextType>;
  ReviseLeaseSuccess?: ReviseLeaseSuccessResolvers<ContextType>;
  ReviseOrganisationResult?: ReviseOrganisationResultResolvers<ContextType>;
  ReviseOrganisationSuccess?: ReviseOrganisationSuccessResolvers<ContextType>;
  RevisePersonResult?: RevisePersonResultResolvers<ContextType>;
  RevisePersonSuccess?: RevisePersonSuccessResolvers<ContextType>;
  ReviseSeriesResult?: ReviseSeriesResultResolvers<ContextType>;
  ReviseSeriesSuccess?: ReviseSeriesSuccessResolvers<ContextType>;
  ReviseShiftResult?: ReviseShiftResultResolvers<ContextType>;
  ReviseShiftSuccess?: ReviseShiftSuccessResolvers<ContextType>;
  RevokeCalendarFeedResult?: RevokeCalendarFeedResultResolvers<ContextType>;
  RevokeCalendarFeedSuccess?: RevokeCalendarFeedSuccessResolvers<ContextType>;
  RevokeJoinCodeResult?: RevokeJoinCodeResultResolvers<ContextType>;
  RevokeJoinCodeSuccess?: RevokeJoinCodeSuccessResolvers<ContextType>;
  RevokeServiceTokenResult?: RevokeServiceTokenResultResolvers<ContextType>;
  RevokeServiceTokenSuccess?: RevokeServiceTokenSuccessResolvers<ContextType>;
  Role?: RoleResolvers;
  RosterEvent?: RosterEventResolvers<ContextType>;
  RosterFact?: RosterFactResolvers<ContextType>;
  RosterFactKind?: RosterFactKindResolvers;
  RosterSnapshot?: RosterSnapshotResolvers<ContextType>;
  RosterTotals?: RosterTotalsResolvers<ContextType>;
  RouteChannelResult?: RouteChannelResultResolvers<ContextType>;
  RouteChannelSuccess?: RouteChannelSuccessResolvers<ContextType>;
  RouteNotFoundError?: RouteNotFoundErrorResolvers<ContextType>;
  RoutePace?: RoutePaceResolvers;
  ScheduleFollowUpResult?: ScheduleFollowUpResultResolvers<ContextType>;
  ScheduleFollowUpSuccess?: ScheduleFollowUpSuccessResolvers<ContextType>;
  ScheduleSeriesResult?: ScheduleSeriesResultResolvers<ContextType>;
  ScheduleSeriesSuccess?: ScheduleSeriesSuccessResolvers<ContextType>;
  ScheduleShiftResult?: ScheduleShiftResultResolvers<ContextType>;
  ScheduleShiftSuccess?: ScheduleShiftSuccessResolvers<ContextType>;
  Seat?: SeatResolvers<ContextType>;
  SeatNotFoundError?: SeatNotFoundErrorResolvers<ContextType>;
  SeriesNotFoundError?: SeriesNotFoundErrorResolvers<ContextType>;
  ServiceToken?: ServiceTokenResolvers<ContextType>;
  ServiceTokenNotFoundError?: ServiceTokenNotFoundErrorResolvers<ContextType>;
  SettleMessageResult?: SettleMessageResultResolvers<ContextType>;
  SettleMessageSuccess?: SettleMessageSuccessResolvers<ContextType>;
  Settlement?: SettlementResolvers;
  Shift?: ShiftResolvers<ContextType>;
  ShiftCancelledError?: ShiftCancelledErrorResolvers<ContextType>;
  ShiftChange?: ShiftChangeResolvers<ContextType>;
  ShiftConnection?: ShiftConnectionResolvers<ContextType>;
  ShiftEdge?: ShiftEdgeResolvers<ContextType>;
  ShiftEndedError?: ShiftEndedErrorResolvers<ContextType>;
  ShiftException?: ShiftExceptionResolvers;
  ShiftFullError?: ShiftFullErrorResolvers<ContextType>;
  ShiftNotCancellableError?: ShiftNotCancellableErrorResolvers<ContextType>;
  ShiftNotEndedError?: ShiftNotEndedErrorResolvers<ContextType>;
  ShiftNotFoundError?: ShiftNotFoundErrorResolvers<ContextType>;
  ShiftNotHeldError?: ShiftNotHeldErrorResolvers<ContextType>;
  ShiftNotOpenError?: ShiftNotOpenErrorResolvers<ContextType>;
  ShiftNotRevisableError?: ShiftNotRevisableErrorResolvers<ContextType>;
  ShiftOrder?: ShiftOrderResolvers;
  ShiftRules?: ShiftRulesResolvers<ContextType>;
  ShiftSeries?: ShiftSeriesResolvers<ContextType>;
  ShiftStartedError?: ShiftStartedErrorResolvers<ContextType>;
  ShiftState?: ShiftStateResolvers;
  ShiftTotals?: ShiftTotalsResolvers<ContextType>;
  ShiftsRemainError?: ShiftsRemainErrorResolvers<ContextType>;
  ShortYear?: ShortYearResolvers<ContextType>;
  SignAppendixResult?: SignAppendixResultResolvers<ContextType>;
  SignAppendixSuccess?: SignAppendixSuccessResolvers<ContextType>;
  Signatory?: SignatoryResolvers<ContextType>;
  SignatoryNotReachableError?: SignatoryNotReachableErrorResolvers<ContextType>;
  Signature?: SignatureResolvers<ContextType>;
  SignatureMethod?: SignatureMethodResolvers;
  SignsOpenOfferError?: SignsOpenOfferErrorResolvers<ContextType>;
  Signup?: SignupResolvers<ContextType>;
  SignupOutcome?: SignupOutcomeResolvers;
  SignupReason?: SignupReasonResolvers<ContextType>;
  StaffOfAnotherOrganisationError?: StaffOfAnotherOrganisationErrorResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TemplateNotDraftError?: TemplateNotDraftErrorResolvers<ContextType>;
  TemplateNotPublishedError?: TemplateNotPublishedErrorResolvers<ContextType>;
  TemplatePlaceholder?: TemplatePlaceholderResolvers<ContextType>;
  TemplateState?: TemplateStateResolvers;
  TemplateVersion?: TemplateVersionResolvers<ContextType>;
  TemplateVersionNotFoundError?: TemplateVersionNotFoundErrorResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TokenRevokedBeforeError?: TokenRevokedBeforeErrorResolvers<ContextType>;
  TooManyAttemptsError?: TooManyAttemptsErrorResolvers<ContextType>;
  TooManyCodesError?: TooManyCodesErrorResolvers<ContextType>;
  TooManyHeadsError?: TooManyHeadsErrorResolvers<ContextType>;
  TooManyTriesError?: TooManyTriesErrorResolvers<ContextType>;
  UnexplainedMinutes?: UnexplainedMinutesResolvers<ContextType>;
  UnnamePersonResult?: UnnamePersonResultResolvers<ContextType>;
  UnnamePersonSuccess?: UnnamePersonSuccessResolvers<ContextType>;
  UnrouteChannelResult?: UnrouteChannelResultResolvers<ContextType>;
  UnrouteChannelSuccess?: UnrouteChannelSuccessResolvers<ContextType>;
  UntoldNotice?: UntoldNoticeResolvers<ContextType>;
  UntoldNoticeConnection?: UntoldNoticeConnectionResolvers<ContextType>;
  UntoldNoticeEdge?: UntoldNoticeEdgeResolvers<ContextType>;
  UntoldReason?: UntoldReasonResolvers;
  UserError?: UserErrorResolvers<ContextType>;
  VerifyHoursResult?: VerifyHoursResultResolvers<ContextType>;
  VerifyHoursSuccess?: VerifyHoursSuccessResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerKind?: ViewerKindResolvers;
  WithdrawAppendixResult?: WithdrawAppendixResultResolvers<ContextType>;
  WithdrawAppendixSuccess?: WithdrawAppendixSuccessResolvers<ContextType>;
  WithdrawPledgeResult?: WithdrawPledgeResultResolvers<ContextType>;
  WithdrawPledgeSuccess?: WithdrawPledgeSuccessResolvers<ContextType>;
  WrongCodeError?: WrongCodeErrorResolvers<ContextType>;
};

