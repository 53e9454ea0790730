import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DistrictMapper, DistrictConnectionMapper } from './../district/district.mappers.ts';
import type { InitiativeMapper, InitiativeConnectionMapper } from './../initiative/initiative.mappers.ts';
import type { LandlordMapper } from './../landlord/landlord.mappers.ts';
import type { OrganisationMapper, OrganisationConnectionMapper } from './../organisation/organisation.mappers.ts';
import type { PersonMapper } from './../person/person.mappers.ts';
import type { PledgeMapper, PledgeConnectionMapper } from './../pledge/pledge.mappers.ts';
import type { ShiftMapper, ShiftConnectionMapper } from './../shift/shift.mappers.ts';
import type { ViewerMapper } from './../access/access.mappers.ts';
import type { ApiContext } from '../server/api-context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string | number; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A moment, RFC 3339: `2026-11-24T15:00:00Z`. Written in UTC; read with any offset, to the millisecond, from the year 1000
   * to 9999.
   */
  DateTime: { input: Temporal.Instant; output: Temporal.Instant; }
  /** A date without a zone, ISO 8601: `2026-11-24`. Which zone's date it is, its field says. */
  LocalDate: { input: string; output: string; }
  /** A zone of the IANA time zone database: `Europe/Stockholm`. */
  TimeZone: { input: string; output: string; }
};

/** The organisation has a pledge on the shift: change that one instead. */
export type AlreadyPledgedError = UserError & {
  readonly __typename?: 'AlreadyPledgedError';
  readonly message: Scalars['String']['output'];
  /** How many places that pledge was for. */
  readonly places: Scalars['Int']['output'];
  readonly pledge: Pledge;
};

/** A tenant pledges under a social-smart lease appendix, and has none that is active on the shift's date. */
export type AppendixNotActiveError = UserError & {
  readonly __typename?: 'AppendixNotActiveError';
  /** The shift's date, in its zone. */
  readonly date: Scalars['LocalDate']['output'];
  readonly message: Scalars['String']['output'];
};

export type CancelShiftInput = {
  /** Why; shown to everybody concerned. At most 500 characters. */
  readonly reason: Scalars['String']['input'];
  readonly shiftId: Scalars['ID']['input'];
};

export type CancelShiftResult = CancelShiftSuccess | IdempotencyKeyReusedError | InvalidInputError | ShiftNotCancellableError | ShiftNotFoundError | ShiftStartedError;

export type CancelShiftSuccess = {
  readonly __typename?: 'CancelShiftSuccess';
  /** How many pledges that held places or waited for them were cancelled with it. */
  readonly pledgesCancelled: Scalars['Int']['output'];
  readonly shift: Shift;
};

export type ChangePledgeInput = {
  /** Minutes for each place; if left out, the whole shift. Fewer only where the shift allows part of it. */
  readonly minutesPerPlace?: InputMaybe<Scalars['Int']['input']>;
  /** How many people will come from now on, from 1 to the shift's capacity. */
  readonly places: Scalars['Int']['input'];
  readonly pledgeId: Scalars['ID']['input'];
};

export type ChangePledgeResult = AppendixNotActiveError | ChangePledgeSuccess | IdempotencyKeyReusedError | InvalidInputError | LongerThanShiftError | MoreThanCapacityError | PartOfShiftNotAllowedError | PledgeNotFoundError | PledgeNotLiveError | ShiftFullError | ShiftStartedError;

export type ChangePledgeSuccess = {
  readonly __typename?: 'ChangePledgeSuccess';
  readonly pledge: Pledge;
};

/** Somebody who was to coordinate is not one of the landlord's own people. */
export type CoordinatorNotStaffError = UserError & {
  readonly __typename?: 'CoordinatorNotStaffError';
  readonly message: Scalars['String']['output'];
};

/** A part of town (stadsdel). */
export type District = {
  readonly __typename?: 'District';
  readonly id: Scalars['ID']['output'];
  /** What is done in the district, by title. */
  readonly initiatives: InitiativeConnection;
  readonly name: Scalars['String']['output'];
};


/** A part of town (stadsdel). */
export type DistrictinitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  focusArea?: InputMaybe<FocusArea>;
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
  readonly districtId: Scalars['ID']['output'];
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

/** The idempotency key was used before: for another command, with another input, or by another token. */
export type IdempotencyKeyReusedError = UserError & {
  readonly __typename?: 'IdempotencyKeyReusedError';
  readonly idempotencyKey: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** Something that is done again and again in a district (insats): homework help, a safety walk, a language café. */
export type Initiative = {
  readonly __typename?: 'Initiative';
  /** The channel of the landlord's chat workspace in which its roster card lives, by the chat platform's id; null if it has none. */
  readonly chatChannelId?: Maybe<Scalars['String']['output']>;
  /** The landlord's people who look after it. Needs `people:read`. */
  readonly coordinators?: Maybe<ReadonlyArray<Person>>;
  readonly description: Scalars['String']['output'];
  readonly district: District;
  /** Who runs it on site (insatsvärd). */
  readonly host: Organisation;
  readonly id: Scalars['ID']['output'];
  /** Whether children take part, so that those who help show a record extract first. */
  readonly involvesMinors: Scalars['Boolean']['output'];
  /** Without the primary one. */
  readonly otherFocusAreas: ReadonlyArray<FocusArea>;
  readonly primaryFocusArea: FocusArea;
  /** Its shifts, by start. */
  readonly shifts: ShiftConnection;
  readonly state: InitiativeState;
  readonly title: Scalars['String']['output'];
};


/** Something that is done again and again in a district (insats): homework help, a safety walk, a language café. */
export type InitiativeshiftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
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

/** Only a draft can be published. */
export type InitiativeNotDraftError = UserError & {
  readonly __typename?: 'InitiativeNotDraftError';
  readonly message: Scalars['String']['output'];
  readonly state: InitiativeState;
};

/** There is no such initiative. */
export type InitiativeNotFoundError = UserError & {
  readonly __typename?: 'InitiativeNotFoundError';
  readonly initiativeId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};

/** How far an initiative has come. */
export type InitiativeState =
  /** Being planned; its shifts are drafts too. */
  | 'DRAFT'
  /** Shown to tenants; its shifts are open for pledges. */
  | 'PUBLISHED';

/** One problem of an input. */
export type InputIssue = {
  readonly __typename?: 'InputIssue';
  /** What is wrong with it, in English, to stand behind the field's name: `must be from 1 to 1000`. */
  readonly message: Scalars['String']['output'];
  /** The input's field: `capacity`. */
  readonly path: Scalars['String']['output'];
  readonly problem: InputProblem;
};

/** What can be wrong with a field of an input. */
export type InputProblem =
  /** It holds nothing that can be seen. */
  | 'EMPTY'
  | 'ENDS_BEFORE_START'
  /** It holds characters that are not text (NUL, escapes), or a line break where it is one line. */
  | 'HOLDS_CONTROL_CHARACTERS'
  /** It holds a Swedish personal identity number, which no field takes. */
  | 'HOLDS_PERSONAL_NUMBER'
  | 'IN_THE_PAST'
  | 'NOT_AN_EMAIL_ADDRESS'
  | 'NOT_AN_INSTANT'
  | 'NOT_AN_INTEGER'
  | 'NOT_AN_ORGANISATION_NUMBER'
  | 'NOT_A_CHAT_ID'
  | 'NOT_A_DATE'
  /** It has seconds; shifts are held from minute to minute. */
  | 'NOT_A_WHOLE_MINUTE'
  | 'OUT_OF_RANGE'
  | 'TOO_LONG'
  /** A list of more items than it may have. */
  | 'TOO_MANY'
  | 'UNKNOWN_TIME_ZONE';

/** Input that is wrong whatever the state of things; every problem is named. */
export type InvalidInputError = UserError & {
  readonly __typename?: 'InvalidInputError';
  readonly issues: ReadonlyArray<InputIssue>;
  readonly message: Scalars['String']['output'];
};

/** A municipal property company (hyresvärd). Nothing is shared between two of them. */
export type Landlord = {
  readonly __typename?: 'Landlord';
  readonly id: Scalars['ID']['output'];
  readonly language: Language;
  readonly name: Scalars['String']['output'];
  /** The zone in which weeks are counted, and in which shifts are held unless they say otherwise. */
  readonly zone: Scalars['TimeZone']['output'];
};

/** The language somebody is spoken to in, ISO 639-1. */
export type Language =
  /** English. */
  | 'en'
  /** Swedish. */
  | 'sv';

/** More minutes for each place than the shift is long. */
export type LongerThanShiftError = UserError & {
  readonly __typename?: 'LongerThanShiftError';
  readonly message: Scalars['String']['output'];
  readonly shiftMinutes: Scalars['Int']['output'];
};

/** More places than the shift has, taken or free. */
export type MoreThanCapacityError = UserError & {
  readonly __typename?: 'MoreThanCapacityError';
  readonly capacity: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Cancels a shift that has not started, and its pledges with it; those who made them are told why. Needs `plan:write`. */
  readonly cancelShift?: Maybe<CancelShiftResult>;
  /**
   * Changes how much a pledge promises. Fewer places free the rest for those who wait. More follow the rule of a new pledge
   * for the difference: a confirmed pledge stays as it was where they do not fit, and a waitlisted one goes last in the
   * queue. Needs `pledges:write`.
   */
  readonly changePledge?: Maybe<ChangePledgeResult>;
  /** Drafts an initiative. Needs `plan:write`. */
  readonly planInitiative?: Maybe<PlanInitiativeResult>;
  /**
   * Promises places on a shift for an organisation: confirmed where they are free and nobody who waits would fit in them,
   * else put last on the waitlist. Needs `pledges:write`.
   */
  readonly pledgePlaces?: Maybe<PledgePlacesResult>;
  /** Shows an initiative to tenants and opens those of its drafted shifts that have not started. Needs `plan:write`. */
  readonly publishInitiative?: Maybe<PublishInitiativeResult>;
  /** Adds a shift to an initiative: open at once if that is published, else a draft. Needs `plan:write`. */
  readonly scheduleShift?: Maybe<ScheduleShiftResult>;
  /** Takes a pledge back. The places it held go to those who wait. Needs `pledges:write`. */
  readonly withdrawPledge?: Maybe<WithdrawPledgeResult>;
};


/**
 * Each field is one command, done at once and wholly, or not at all. Its answer is a union of what can come of it: every
 * refusal is a type of its own that implements UserError and carries its facts. The answer is null only where `errors` says
 * why.
 *
 * `idempotencyKey`, from 1 to 200 characters and best a random UUID, never a personal identity number, makes a command safe to send again: the same key with
 * the same input has one effect and gives the same answer, a refusal too. Used with another input or another command, it is
 * refused with IdempotencyKeyReusedError.
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
 * refused with IdempotencyKeyReusedError.
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
 * refused with IdempotencyKeyReusedError.
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
 * refused with IdempotencyKeyReusedError.
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
 * refused with IdempotencyKeyReusedError.
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
 * refused with IdempotencyKeyReusedError.
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
 * refused with IdempotencyKeyReusedError.
 */
export type MutationwithdrawPledgeArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WithdrawPledgeInput;
};

/** A channel was asked for, and the landlord's people talk in no chat workspace. */
export type NoChatWorkspaceError = UserError & {
  readonly __typename?: 'NoChatWorkspaceError';
  readonly message: Scalars['String']['output'];
};

/** A company, an association or an authority; never a private person. */
export type Organisation = {
  readonly __typename?: 'Organisation';
  readonly id: Scalars['ID']['output'];
  readonly kind: OrganisationKind;
  readonly language: Language;
  readonly name: Scalars['String']['output'];
  /** The Swedish organisationsnummer, ten digits without a hyphen; null for one that has none, and for a sole trader. */
  readonly organisationNumber?: Maybe<Scalars['String']['output']>;
  /** What the organisation has pledged, the latest first. */
  readonly pledges: PledgeConnection;
};


/** A company, an association or an authority; never a private person. */
export type OrganisationpledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
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
  readonly organisationId: Scalars['ID']['output'];
};

/** Where a page of a connection lies in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last item; null for an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are more behind this page: ask again with `after: endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether a cursor was given, so that something may lie before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item; null for an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Fewer minutes for each place than the shift is long, where the shift does not allow that. */
export type PartOfShiftNotAllowedError = UserError & {
  readonly __typename?: 'PartOfShiftNotAllowedError';
  readonly message: Scalars['String']['output'];
  readonly shiftMinutes: Scalars['Int']['output'];
};

/**
 * Somebody who works with the landlord's initiatives. Names and e-mail addresses are personal data: fields that lead to a
 * person need the scope `people:read`, and without it are null with an error of code FORBIDDEN.
 */
export type Person = {
  readonly __typename?: 'Person';
  readonly displayName: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly language: Language;
  /** Null for one who has none. */
  readonly workEmail?: Maybe<Scalars['String']['output']>;
};

/** There is no such person; at least one of the ids names nobody. */
export type PersonNotFoundError = UserError & {
  readonly __typename?: 'PersonNotFoundError';
  readonly message: Scalars['String']['output'];
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
  readonly districtId: Scalars['ID']['input'];
  /** Who runs it on site. */
  readonly hostOrganisationId: Scalars['ID']['input'];
  /** Whether children take part. */
  readonly involvesMinors: Scalars['Boolean']['input'];
  readonly otherFocusAreas: ReadonlyArray<FocusArea>;
  readonly primaryFocusArea: FocusArea;
  /** At most 100 characters. */
  readonly title: Scalars['String']['input'];
};

export type PlanInitiativeResult = CoordinatorNotStaffError | DistrictNotFoundError | IdempotencyKeyReusedError | InvalidInputError | NoChatWorkspaceError | OrganisationNotFoundError | PersonNotFoundError | PlanInitiativeSuccess;

export type PlanInitiativeSuccess = {
  readonly __typename?: 'PlanInitiativeSuccess';
  readonly initiative: Initiative;
};

/** An organisation's promise of places on a shift (anmälan). An organisation has at most one that counts on each shift. */
export type Pledge = {
  readonly __typename?: 'Pledge';
  readonly id: Scalars['ID']['output'];
  /** Who made it; null where a program did. Needs `people:read`. */
  readonly madeBy?: Maybe<Person>;
  /** Promised minutes of all its places together. */
  readonly minutes: Scalars['Int']['output'];
  readonly organisation: Organisation;
  /** How many people will come. */
  readonly places: Scalars['Int']['output'];
  /** When it took its place in the queue; with the id, this decides the waitlist's order. */
  readonly queuedAt: Scalars['DateTime']['output'];
  readonly shift: Shift;
  readonly source: PledgeSource;
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
};

export type PledgeEdge = {
  readonly __typename?: 'PledgeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Pledge;
};

/** There is no such pledge. */
export type PledgeNotFoundError = UserError & {
  readonly __typename?: 'PledgeNotFoundError';
  readonly message: Scalars['String']['output'];
  readonly pledgeId: Scalars['ID']['output'];
};

/** The pledge was withdrawn or cancelled before. */
export type PledgeNotLiveError = UserError & {
  readonly __typename?: 'PledgeNotLiveError';
  readonly message: Scalars['String']['output'];
  readonly state: PledgeState;
};

export type PledgePlacesInput = {
  /** Minutes for each place; if left out, the whole shift. Fewer only where the shift allows part of it. */
  readonly minutesPerPlace?: InputMaybe<Scalars['Int']['input']>;
  readonly organisationId: Scalars['ID']['input'];
  /** How many people will come, from 1 to the shift's capacity. */
  readonly places: Scalars['Int']['input'];
  readonly shiftId: Scalars['ID']['input'];
};

export type PledgePlacesResult = AlreadyPledgedError | AppendixNotActiveError | IdempotencyKeyReusedError | InvalidInputError | LongerThanShiftError | MoreThanCapacityError | OrganisationNotFoundError | PartOfShiftNotAllowedError | PledgePlacesSuccess | PledgePlacesWaitlisted | ShiftCancelledError | ShiftNotFoundError | ShiftNotOpenError | ShiftStartedError;

/** The places are the organisation's. */
export type PledgePlacesSuccess = {
  readonly __typename?: 'PledgePlacesSuccess';
  readonly pledge: Pledge;
};

/** The places were not free: the pledge waits for them. */
export type PledgePlacesWaitlisted = {
  readonly __typename?: 'PledgePlacesWaitlisted';
  readonly pledge: Pledge;
  /** The place in the waitlist that it was given, 1 for the first. Where it stands now, Pledge.waitlistPosition says. */
  readonly position: Scalars['Int']['output'];
};

/** Where a pledge came in. */
export type PledgeSource =
  | 'API'
  | 'CHAT'
  | 'COMMAND_LINE'
  /** Made by the landlord's people on the organisation's behalf. */
  | 'STAFF';

/** What has become of a pledge. */
export type PledgeState =
  /** Cancelled with its shift. */
  | 'CANCELLED_BY_ORGANISER'
  /** It holds its places. */
  | 'CONFIRMED'
  /** It waits for places to become free. */
  | 'WAITLISTED'
  /** Taken back by those who made it. */
  | 'WITHDRAWN';

export type PublishInitiativeInput = {
  readonly initiativeId: Scalars['ID']['input'];
};

export type PublishInitiativeResult = IdempotencyKeyReusedError | InitiativeNotDraftError | InitiativeNotFoundError | PublishInitiativeSuccess;

export type PublishInitiativeSuccess = {
  readonly __typename?: 'PublishInitiativeSuccess';
  readonly initiative: Initiative;
  /** How many drafted shifts were opened with it. */
  readonly shiftsOpened: Scalars['Int']['output'];
};

/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** One district; null if there is no such one. */
  readonly district?: Maybe<District>;
  /** The landlord's districts, by name. */
  readonly districts: DistrictConnection;
  /** One initiative; null if there is no such one. */
  readonly initiative?: Maybe<Initiative>;
  /** What is done in the landlord's districts, by title. */
  readonly initiatives: InitiativeConnection;
  /** The landlord whose data the token opens. */
  readonly landlord: Landlord;
  /** One organisation; null if there is no such one. */
  readonly organisation?: Maybe<Organisation>;
  /** The organisations in the landlord's register, the landlord itself among them, by name. */
  readonly organisations: OrganisationConnection;
  /** One pledge; null if there is no such one. */
  readonly pledge?: Maybe<Pledge>;
  /** One shift; null if there is no such one. */
  readonly shift?: Maybe<Shift>;
  /** The landlord's shifts with their rosters, by start. */
  readonly shifts: ShiftConnection;
  /** The service token that asks: what it is called and what it may do. Needs no scope. */
  readonly viewer: Viewer;
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 */
export type QuerydistrictArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 */
export type QuerydistrictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 */
export type QueryinitiativeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 */
export type QueryinitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  districtId?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  focusArea?: InputMaybe<FocusArea>;
  states?: InputMaybe<ReadonlyArray<InitiativeState>>;
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 */
export type QueryorganisationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 */
export type QueryorganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<OrganisationKind>>;
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 */
export type QuerypledgeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 */
export type QueryshiftArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything is read within one landlord: the one that the service token belongs to. An id that names nothing there, an id
 * of another kind and another landlord's id are all answered alike: null, or a NotFoundError.
 */
export type QueryshiftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  districtId?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  focusArea?: InputMaybe<FocusArea>;
  startsWithin?: InputMaybe<TimeRange>;
  states?: InputMaybe<ReadonlyArray<ShiftState>>;
  understaffed: Scalars['Boolean']['input'];
  upcoming: Scalars['Boolean']['input'];
  week?: InputMaybe<Scalars['String']['input']>;
};

/** How a shift's pledges add up. */
export type RosterTotals = {
  readonly __typename?: 'RosterTotals';
  /** Promised minutes of the confirmed pledges, all their places together. */
  readonly confirmedMinutes: Scalars['Int']['output'];
  /** Places held by confirmed pledges. */
  readonly confirmedPlaces: Scalars['Int']['output'];
  /** Organisations with a confirmed pledge. */
  readonly organisations: Scalars['Int']['output'];
  /** Places that waitlisted pledges wait for. */
  readonly waitlistedPlaces: Scalars['Int']['output'];
};

export type ScheduleShiftInput = {
  /** Whether one may promise fewer minutes than the shift is long. */
  readonly allowsPartOfShift: Scalars['Boolean']['input'];
  /** How many places there are, from 1 to 1,000. */
  readonly capacity: Scalars['Int']['input'];
  /** At most 24 hours after `startsAt`, on a whole minute. */
  readonly endsAt: Scalars['DateTime']['input'];
  readonly initiativeId: Scalars['ID']['input'];
  /** Where to come, in words; at most 200 characters. */
  readonly location: Scalars['String']['input'];
  /** With fewer places than this taken, it is understaffed. From 0 to `capacity`. */
  readonly minPlaces: Scalars['Int']['input'];
  /** After now, on a whole minute. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** The zone it is held in; if left out, the landlord's. */
  readonly zone?: InputMaybe<Scalars['TimeZone']['input']>;
};

export type ScheduleShiftResult = IdempotencyKeyReusedError | InitiativeNotFoundError | InvalidInputError | ScheduleShiftSuccess;

export type ScheduleShiftSuccess = {
  readonly __typename?: 'ScheduleShiftSuccess';
  readonly shift: Shift;
};

/** One occasion of an initiative (pass), from `startsAt` up to but not including `endsAt`, with its roster. */
export type Shift = {
  readonly __typename?: 'Shift';
  /** Whether one may promise fewer minutes than the shift is long. */
  readonly allowsPartOfShift: Scalars['Boolean']['output'];
  /** Why it was cancelled; null unless it was. */
  readonly cancelReason?: Maybe<Scalars['String']['output']>;
  /** How many places there are. */
  readonly capacity: Scalars['Int']['output'];
  /** From start to end as time passes: a night shift on which the clocks change is an hour off its clock times. */
  readonly durationMinutes: Scalars['Int']['output'];
  readonly endsAt: Scalars['DateTime']['output'];
  readonly hasEnded: Scalars['Boolean']['output'];
  readonly hasStarted: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly initiative: Initiative;
  /** Whether every place is taken. */
  readonly isFull: Scalars['Boolean']['output'];
  /** Whether it is open, has not started, and has fewer places taken than `minPlaces`. */
  readonly isUnderstaffed: Scalars['Boolean']['output'];
  /** The date it starts on, in its zone. An organisation's appendix must be active on this date. */
  readonly localDate: Scalars['LocalDate']['output'];
  /** Where to come, in words. */
  readonly location: Scalars['String']['output'];
  /** With fewer places than this taken, it is understaffed. */
  readonly minPlaces: Scalars['Int']['output'];
  /** `capacity` less `placesTaken`. Where pledges wait for more places than are left, new pledges may still fit in. */
  readonly placesLeft: Scalars['Int']['output'];
  /** Places held by confirmed pledges. */
  readonly placesTaken: Scalars['Int']['output'];
  /** Its pledges as they stand in the queue. What is counted over all of them is in `totals`. */
  readonly pledges: PledgeConnection;
  readonly startsAt: Scalars['DateTime']['output'];
  readonly state: ShiftState;
  /** How its pledges add up, all pages together. */
  readonly totals: RosterTotals;
  /** The ISO week it starts in, in its zone: `2026-W48`. */
  readonly week: Scalars['String']['output'];
  /** The zone it is held in. */
  readonly zone: Scalars['TimeZone']['output'];
};


/** One occasion of an initiative (pass), from `startsAt` up to but not including `endsAt`, with its roster. */
export type ShiftpledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  states: ReadonlyArray<PledgeState>;
};

/** The shift was cancelled and takes no pledges. */
export type ShiftCancelledError = UserError & {
  readonly __typename?: 'ShiftCancelledError';
  readonly message: Scalars['String']['output'];
  /** Why it was cancelled. */
  readonly reason?: Maybe<Scalars['String']['output']>;
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
};

export type ShiftEdge = {
  readonly __typename?: 'ShiftEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Shift;
};

/** The places asked for on top do not fit; the pledge stays as it was. */
export type ShiftFullError = UserError & {
  readonly __typename?: 'ShiftFullError';
  readonly message: Scalars['String']['output'];
  readonly placesLeft: Scalars['Int']['output'];
};

/** A shift in this state cannot be cancelled. */
export type ShiftNotCancellableError = UserError & {
  readonly __typename?: 'ShiftNotCancellableError';
  readonly message: Scalars['String']['output'];
  readonly state: ShiftState;
};

/** There is no such shift. */
export type ShiftNotFoundError = UserError & {
  readonly __typename?: 'ShiftNotFoundError';
  readonly message: Scalars['String']['output'];
  readonly shiftId: Scalars['ID']['output'];
};

/** The shift is a draft and takes no pledges yet. */
export type ShiftNotOpenError = UserError & {
  readonly __typename?: 'ShiftNotOpenError';
  readonly message: Scalars['String']['output'];
};

/** The shift has started, and its roster with it is settled on site. */
export type ShiftStartedError = UserError & {
  readonly __typename?: 'ShiftStartedError';
  readonly message: Scalars['String']['output'];
  readonly startsAt: Scalars['DateTime']['output'];
};

/** What is decided about a shift. Whether it is full, running or ended follows from its places and the clock. */
export type ShiftState =
  | 'CANCELLED'
  /** Not open for pledges yet: its initiative is a draft. */
  | 'DRAFT'
  /** Open for pledges until it starts. */
  | 'OPEN';

/** From `from`, up to but not including `to`. An end that is left out is open. */
export type TimeRange = {
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A command that was refused, and why. What it asked for was not done. */
export type UserError = {
  /** The reason in English, for a developer or a log. */
  readonly message: Scalars['String']['output'];
};

/** A service token, seen by the tool that holds it. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** When it expires; null if it does not. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the tool is called by those who run it. */
  readonly name: Scalars['String']['output'];
  /**
   * What it may do. `roster:read` reads everything but people, `people:read` reads names and e-mail addresses as well,
   * `pledges:write` pledges, changes and withdraws for any organisation, `plan:write` plans initiatives and shifts.
   */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** The token's id, which is no secret: what `pnpm run token revoke` takes. */
  readonly tokenId: Scalars['ID']['output'];
};

export type WithdrawPledgeInput = {
  readonly pledgeId: Scalars['ID']['input'];
};

export type WithdrawPledgeResult = IdempotencyKeyReusedError | PledgeNotFoundError | PledgeNotLiveError | ShiftStartedError | WithdrawPledgeSuccess;

export type WithdrawPledgeSuccess = {
  readonly __typename?: 'WithdrawPledgeSuccess';
  readonly pledge: Pledge;
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
    | ( Omit<ChangePledgeSuccess, 'pledge'> & { pledge: _RefType['Pledge'] } & { __typename: 'ChangePledgeSuccess' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( LongerThanShiftError & { __typename: 'LongerThanShiftError' } )
    | ( MoreThanCapacityError & { __typename: 'MoreThanCapacityError' } )
    | ( PartOfShiftNotAllowedError & { __typename: 'PartOfShiftNotAllowedError' } )
    | ( PledgeNotFoundError & { __typename: 'PledgeNotFoundError' } )
    | ( Omit<PledgeNotLiveError, 'state'> & { state: _RefType['PledgeState'] } & { __typename: 'PledgeNotLiveError' } )
    | ( ShiftFullError & { __typename: 'ShiftFullError' } )
    | ( ShiftStartedError & { __typename: 'ShiftStartedError' } )
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
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( LongerThanShiftError & { __typename: 'LongerThanShiftError' } )
    | ( MoreThanCapacityError & { __typename: 'MoreThanCapacityError' } )
    | ( OrganisationNotFoundError & { __typename: 'OrganisationNotFoundError' } )
    | ( PartOfShiftNotAllowedError & { __typename: 'PartOfShiftNotAllowedError' } )
    | ( Omit<PledgePlacesSuccess, 'pledge'> & { pledge: _RefType['Pledge'] } & { __typename: 'PledgePlacesSuccess' } )
    | ( Omit<PledgePlacesWaitlisted, 'pledge'> & { pledge: _RefType['Pledge'] } & { __typename: 'PledgePlacesWaitlisted' } )
    | ( ShiftCancelledError & { __typename: 'ShiftCancelledError' } )
    | ( ShiftNotFoundError & { __typename: 'ShiftNotFoundError' } )
    | ( ShiftNotOpenError & { __typename: 'ShiftNotOpenError' } )
    | ( ShiftStartedError & { __typename: 'ShiftStartedError' } )
  ;
  PublishInitiativeResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Omit<InitiativeNotDraftError, 'state'> & { state: _RefType['InitiativeState'] } & { __typename: 'InitiativeNotDraftError' } )
    | ( InitiativeNotFoundError & { __typename: 'InitiativeNotFoundError' } )
    | ( Omit<PublishInitiativeSuccess, 'initiative'> & { initiative: _RefType['Initiative'] } & { __typename: 'PublishInitiativeSuccess' } )
  ;
  ScheduleShiftResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InitiativeNotFoundError & { __typename: 'InitiativeNotFoundError' } )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } & { __typename: 'InvalidInputError' } )
    | ( Omit<ScheduleShiftSuccess, 'shift'> & { shift: _RefType['Shift'] } & { __typename: 'ScheduleShiftSuccess' } )
  ;
  WithdrawPledgeResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( PledgeNotFoundError & { __typename: 'PledgeNotFoundError' } )
    | ( Omit<PledgeNotLiveError, 'state'> & { state: _RefType['PledgeState'] } & { __typename: 'PledgeNotLiveError' } )
    | ( ShiftStartedError & { __typename: 'ShiftStartedError' } )
    | ( Omit<WithdrawPledgeSuccess, 'pledge'> & { pledge: _RefType['Pledge'] } & { __typename: 'WithdrawPledgeSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( Omit<AlreadyPledgedError, 'pledge'> & { pledge: _RefType['Pledge'] } )
    | ( AppendixNotActiveError )
    | ( CoordinatorNotStaffError )
    | ( DistrictNotFoundError )
    | ( IdempotencyKeyReusedError )
    | ( Omit<InitiativeNotDraftError, 'state'> & { state: _RefType['InitiativeState'] } )
    | ( InitiativeNotFoundError )
    | ( Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<_RefType['InputIssue']> } )
    | ( LongerThanShiftError )
    | ( MoreThanCapacityError )
    | ( NoChatWorkspaceError )
    | ( OrganisationNotFoundError )
    | ( PartOfShiftNotAllowedError )
    | ( PersonNotFoundError )
    | ( PledgeNotFoundError )
    | ( Omit<PledgeNotLiveError, 'state'> & { state: _RefType['PledgeState'] } )
    | ( ShiftCancelledError )
    | ( ShiftFullError )
    | ( Omit<ShiftNotCancellableError, 'state'> & { state: _RefType['ShiftState'] } )
    | ( ShiftNotFoundError )
    | ( ShiftNotOpenError )
    | ( ShiftStartedError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AlreadyPledgedError: ResolverTypeWrapper<Omit<AlreadyPledgedError, 'pledge'> & { pledge: ResolversTypes['Pledge'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AppendixNotActiveError: ResolverTypeWrapper<AppendixNotActiveError>;
  CancelShiftInput: CancelShiftInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CancelShiftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelShiftResult']>;
  CancelShiftSuccess: ResolverTypeWrapper<Omit<CancelShiftSuccess, 'shift'> & { shift: ResolversTypes['Shift'] }>;
  ChangePledgeInput: ChangePledgeInput;
  ChangePledgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePledgeResult']>;
  ChangePledgeSuccess: ResolverTypeWrapper<Omit<ChangePledgeSuccess, 'pledge'> & { pledge: ResolversTypes['Pledge'] }>;
  CoordinatorNotStaffError: ResolverTypeWrapper<CoordinatorNotStaffError>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  District: ResolverTypeWrapper<DistrictMapper>;
  DistrictConnection: ResolverTypeWrapper<DistrictConnectionMapper>;
  DistrictEdge: ResolverTypeWrapper<Omit<DistrictEdge, 'node'> & { node: ResolversTypes['District'] }>;
  DistrictNotFoundError: ResolverTypeWrapper<DistrictNotFoundError>;
  FocusArea: ResolverTypeWrapper<'LABOUR_MARKET' | 'SAFETY' | 'INTEGRATION' | 'GENDER_EQUALITY' | 'DEMOCRACY'>;
  IdempotencyKeyReusedError: ResolverTypeWrapper<IdempotencyKeyReusedError>;
  Initiative: ResolverTypeWrapper<InitiativeMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  InitiativeConnection: ResolverTypeWrapper<InitiativeConnectionMapper>;
  InitiativeEdge: ResolverTypeWrapper<Omit<InitiativeEdge, 'node'> & { node: ResolversTypes['Initiative'] }>;
  InitiativeNotDraftError: ResolverTypeWrapper<Omit<InitiativeNotDraftError, 'state'> & { state: ResolversTypes['InitiativeState'] }>;
  InitiativeNotFoundError: ResolverTypeWrapper<InitiativeNotFoundError>;
  InitiativeState: ResolverTypeWrapper<'DRAFT' | 'PUBLISHED'>;
  InputIssue: ResolverTypeWrapper<Omit<InputIssue, 'problem'> & { problem: ResolversTypes['InputProblem'] }>;
  InputProblem: ResolverTypeWrapper<'EMPTY' | 'TOO_LONG' | 'TOO_MANY' | 'NOT_AN_INTEGER' | 'OUT_OF_RANGE' | 'HOLDS_PERSONAL_NUMBER' | 'HOLDS_CONTROL_CHARACTERS' | 'NOT_A_CHAT_ID' | 'NOT_AN_INSTANT' | 'NOT_A_DATE' | 'NOT_A_WHOLE_MINUTE' | 'ENDS_BEFORE_START' | 'IN_THE_PAST' | 'NOT_AN_ORGANISATION_NUMBER' | 'NOT_AN_EMAIL_ADDRESS' | 'UNKNOWN_TIME_ZONE'>;
  InvalidInputError: ResolverTypeWrapper<Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<ResolversTypes['InputIssue']> }>;
  Landlord: ResolverTypeWrapper<LandlordMapper>;
  Language: ResolverTypeWrapper<'sv' | 'en'>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LongerThanShiftError: ResolverTypeWrapper<LongerThanShiftError>;
  MoreThanCapacityError: ResolverTypeWrapper<MoreThanCapacityError>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoChatWorkspaceError: ResolverTypeWrapper<NoChatWorkspaceError>;
  Organisation: ResolverTypeWrapper<OrganisationMapper>;
  OrganisationConnection: ResolverTypeWrapper<OrganisationConnectionMapper>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationKind: ResolverTypeWrapper<'LANDLORD' | 'TENANT' | 'ASSOCIATION' | 'PARTNER'>;
  OrganisationNotFoundError: ResolverTypeWrapper<OrganisationNotFoundError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartOfShiftNotAllowedError: ResolverTypeWrapper<PartOfShiftNotAllowedError>;
  Person: ResolverTypeWrapper<PersonMapper>;
  PersonNotFoundError: ResolverTypeWrapper<PersonNotFoundError>;
  PlanInitiativeInput: PlanInitiativeInput;
  PlanInitiativeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanInitiativeResult']>;
  PlanInitiativeSuccess: ResolverTypeWrapper<Omit<PlanInitiativeSuccess, 'initiative'> & { initiative: ResolversTypes['Initiative'] }>;
  Pledge: ResolverTypeWrapper<PledgeMapper>;
  PledgeConnection: ResolverTypeWrapper<PledgeConnectionMapper>;
  PledgeEdge: ResolverTypeWrapper<Omit<PledgeEdge, 'node'> & { node: ResolversTypes['Pledge'] }>;
  PledgeNotFoundError: ResolverTypeWrapper<PledgeNotFoundError>;
  PledgeNotLiveError: ResolverTypeWrapper<Omit<PledgeNotLiveError, 'state'> & { state: ResolversTypes['PledgeState'] }>;
  PledgePlacesInput: PledgePlacesInput;
  PledgePlacesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PledgePlacesResult']>;
  PledgePlacesSuccess: ResolverTypeWrapper<Omit<PledgePlacesSuccess, 'pledge'> & { pledge: ResolversTypes['Pledge'] }>;
  PledgePlacesWaitlisted: ResolverTypeWrapper<Omit<PledgePlacesWaitlisted, 'pledge'> & { pledge: ResolversTypes['Pledge'] }>;
  PledgeSource: ResolverTypeWrapper<'CHAT' | 'API' | 'COMMAND_LINE' | 'STAFF'>;
  PledgeState: ResolverTypeWrapper<'CONFIRMED' | 'WAITLISTED' | 'WITHDRAWN' | 'CANCELLED_BY_ORGANISER'>;
  PublishInitiativeInput: PublishInitiativeInput;
  PublishInitiativeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishInitiativeResult']>;
  PublishInitiativeSuccess: ResolverTypeWrapper<Omit<PublishInitiativeSuccess, 'initiative'> & { initiative: ResolversTypes['Initiative'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RosterTotals: ResolverTypeWrapper<RosterTotals>;
  ScheduleShiftInput: ScheduleShiftInput;
  ScheduleShiftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScheduleShiftResult']>;
  ScheduleShiftSuccess: ResolverTypeWrapper<Omit<ScheduleShiftSuccess, 'shift'> & { shift: ResolversTypes['Shift'] }>;
  Shift: ResolverTypeWrapper<ShiftMapper>;
  ShiftCancelledError: ResolverTypeWrapper<ShiftCancelledError>;
  ShiftConnection: ResolverTypeWrapper<ShiftConnectionMapper>;
  ShiftEdge: ResolverTypeWrapper<Omit<ShiftEdge, 'node'> & { node: ResolversTypes['Shift'] }>;
  ShiftFullError: ResolverTypeWrapper<ShiftFullError>;
  ShiftNotCancellableError: ResolverTypeWrapper<Omit<ShiftNotCancellableError, 'state'> & { state: ResolversTypes['ShiftState'] }>;
  ShiftNotFoundError: ResolverTypeWrapper<ShiftNotFoundError>;
  ShiftNotOpenError: ResolverTypeWrapper<ShiftNotOpenError>;
  ShiftStartedError: ResolverTypeWrapper<ShiftStartedError>;
  ShiftState: ResolverTypeWrapper<'DRAFT' | 'OPEN' | 'CANCELLED'>;
  TimeRange: TimeRange;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
  WithdrawPledgeInput: WithdrawPledgeInput;
  WithdrawPledgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawPledgeResult']>;
  WithdrawPledgeSuccess: ResolverTypeWrapper<Omit<WithdrawPledgeSuccess, 'pledge'> & { pledge: ResolversTypes['Pledge'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AlreadyPledgedError: Omit<AlreadyPledgedError, 'pledge'> & { pledge: ResolversParentTypes['Pledge'] };
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  AppendixNotActiveError: AppendixNotActiveError;
  CancelShiftInput: CancelShiftInput;
  ID: Scalars['ID']['output'];
  CancelShiftResult: ResolversUnionTypes<ResolversParentTypes>['CancelShiftResult'];
  CancelShiftSuccess: Omit<CancelShiftSuccess, 'shift'> & { shift: ResolversParentTypes['Shift'] };
  ChangePledgeInput: ChangePledgeInput;
  ChangePledgeResult: ResolversUnionTypes<ResolversParentTypes>['ChangePledgeResult'];
  ChangePledgeSuccess: Omit<ChangePledgeSuccess, 'pledge'> & { pledge: ResolversParentTypes['Pledge'] };
  CoordinatorNotStaffError: CoordinatorNotStaffError;
  DateTime: Scalars['DateTime']['output'];
  District: DistrictMapper;
  DistrictConnection: DistrictConnectionMapper;
  DistrictEdge: Omit<DistrictEdge, 'node'> & { node: ResolversParentTypes['District'] };
  DistrictNotFoundError: DistrictNotFoundError;
  IdempotencyKeyReusedError: IdempotencyKeyReusedError;
  Initiative: InitiativeMapper;
  Boolean: Scalars['Boolean']['output'];
  InitiativeConnection: InitiativeConnectionMapper;
  InitiativeEdge: Omit<InitiativeEdge, 'node'> & { node: ResolversParentTypes['Initiative'] };
  InitiativeNotDraftError: InitiativeNotDraftError;
  InitiativeNotFoundError: InitiativeNotFoundError;
  InputIssue: InputIssue;
  InvalidInputError: Omit<InvalidInputError, 'issues'> & { issues: ReadonlyArray<ResolversParentTypes['InputIssue']> };
  Landlord: LandlordMapper;
  LocalDate: Scalars['LocalDate']['output'];
  LongerThanShiftError: LongerThanShiftError;
  MoreThanCapacityError: MoreThanCapacityError;
  Mutation: Record<PropertyKey, never>;
  NoChatWorkspaceError: NoChatWorkspaceError;
  Organisation: OrganisationMapper;
  OrganisationConnection: OrganisationConnectionMapper;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationNotFoundError: OrganisationNotFoundError;
  PageInfo: PageInfo;
  PartOfShiftNotAllowedError: PartOfShiftNotAllowedError;
  Person: PersonMapper;
  PersonNotFoundError: PersonNotFoundError;
  PlanInitiativeInput: PlanInitiativeInput;
  PlanInitiativeResult: ResolversUnionTypes<ResolversParentTypes>['PlanInitiativeResult'];
  PlanInitiativeSuccess: Omit<PlanInitiativeSuccess, 'initiative'> & { initiative: ResolversParentTypes['Initiative'] };
  Pledge: PledgeMapper;
  PledgeConnection: PledgeConnectionMapper;
  PledgeEdge: Omit<PledgeEdge, 'node'> & { node: ResolversParentTypes['Pledge'] };
  PledgeNotFoundError: PledgeNotFoundError;
  PledgeNotLiveError: PledgeNotLiveError;
  PledgePlacesInput: PledgePlacesInput;
  PledgePlacesResult: ResolversUnionTypes<ResolversParentTypes>['PledgePlacesResult'];
  PledgePlacesSuccess: Omit<PledgePlacesSuccess, 'pledge'> & { pledge: ResolversParentTypes['Pledge'] };
  PledgePlacesWaitlisted: Omit<PledgePlacesWaitlisted, 'pledge'> & { pledge: ResolversParentTypes['Pledge'] };
  PublishInitiativeInput: PublishInitiativeInput;
  PublishInitiativeResult: ResolversUnionTypes<ResolversParentTypes>['PublishInitiativeResult'];
  PublishInitiativeSuccess: Omit<PublishInitiativeSuccess, 'initiative'> & { initiative: ResolversParentTypes['Initiative'] };
  Query: Record<PropertyKey, never>;
  RosterTotals: RosterTotals;
  ScheduleShiftInput: ScheduleShiftInput;
  ScheduleShiftResult: ResolversUnionTypes<ResolversParentTypes>['ScheduleShiftResult'];
  ScheduleShiftSuccess: Omit<ScheduleShiftSuccess, 'shift'> & { shift: ResolversParentTypes['Shift'] };
  Shift: ShiftMapper;
  ShiftCancelledError: ShiftCancelledError;
  ShiftConnection: ShiftConnectionMapper;
  ShiftEdge: Omit<ShiftEdge, 'node'> & { node: ResolversParentTypes['Shift'] };
  ShiftFullError: ShiftFullError;
  ShiftNotCancellableError: ShiftNotCancellableError;
  ShiftNotFoundError: ShiftNotFoundError;
  ShiftNotOpenError: ShiftNotOpenError;
  ShiftStartedError: ShiftStartedError;
  TimeRange: TimeRange;
  TimeZone: Scalars['TimeZone']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Viewer: ViewerMapper;
  WithdrawPledgeInput: WithdrawPledgeInput;
  WithdrawPledgeResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawPledgeResult'];
  WithdrawPledgeSuccess: Omit<WithdrawPledgeSuccess, 'pledge'> & { pledge: ResolversParentTypes['Pledge'] };
};

export type AlreadyPledgedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AlreadyPledgedError'] = ResolversParentTypes['AlreadyPledgedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pledge?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppendixNotActiveErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AppendixNotActiveError'] = ResolversParentTypes['AppendixNotActiveError']> = {
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ChangePledgeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangePledgeResult'] = ResolversParentTypes['ChangePledgeResult']> = {
  __resolveType?: TypeResolveFn<'AppendixNotActiveError' | 'ChangePledgeSuccess' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'LongerThanShiftError' | 'MoreThanCapacityError' | 'PartOfShiftNotAllowedError' | 'PledgeNotFoundError' | 'PledgeNotLiveError' | 'ShiftFullError' | 'ShiftStartedError', ParentType, ContextType>;
};

export type ChangePledgeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangePledgeSuccess'] = ResolversParentTypes['ChangePledgeSuccess']> = {
  pledge?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinatorNotStaffErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoordinatorNotStaffError'] = ResolversParentTypes['CoordinatorNotStaffError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DistrictResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<DistrictinitiativesArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type FocusAreaResolvers = EnumResolverSignature<{ DEMOCRACY?: any, GENDER_EQUALITY?: any, INTEGRATION?: any, LABOUR_MARKET?: any, SAFETY?: any }, ResolversTypes['FocusArea']>;

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
  shifts?: Resolver<ResolversTypes['ShiftConnection'], ParentType, ContextType, RequireFields<InitiativeshiftsArgs, 'first' | 'understaffed' | 'upcoming'>>;
  state?: Resolver<ResolversTypes['InitiativeState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type InitiativeNotDraftErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InitiativeNotDraftError'] = ResolversParentTypes['InitiativeNotDraftError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InitiativeState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeNotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InitiativeNotFoundError'] = ResolversParentTypes['InitiativeNotFoundError']> = {
  initiativeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeStateResolvers = EnumResolverSignature<{ DRAFT?: any, PUBLISHED?: any }, ResolversTypes['InitiativeState']>;

export type InputIssueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InputIssue'] = ResolversParentTypes['InputIssue']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['InputProblem'], ParentType, ContextType>;
};

export type InputProblemResolvers = EnumResolverSignature<{ EMPTY?: any, ENDS_BEFORE_START?: any, HOLDS_CONTROL_CHARACTERS?: any, HOLDS_PERSONAL_NUMBER?: any, IN_THE_PAST?: any, NOT_AN_EMAIL_ADDRESS?: any, NOT_AN_INSTANT?: any, NOT_AN_INTEGER?: any, NOT_AN_ORGANISATION_NUMBER?: any, NOT_A_CHAT_ID?: any, NOT_A_DATE?: any, NOT_A_WHOLE_MINUTE?: any, OUT_OF_RANGE?: any, TOO_LONG?: any, TOO_MANY?: any, UNKNOWN_TIME_ZONE?: any }, ResolversTypes['InputProblem']>;

export type InvalidInputErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  issues?: Resolver<ReadonlyArray<ResolversTypes['InputIssue']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LandlordResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Landlord'] = ResolversParentTypes['Landlord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type LanguageResolvers = EnumResolverSignature<{ en?: any, sv?: any }, ResolversTypes['Language']>;

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LongerThanShiftErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LongerThanShiftError'] = ResolversParentTypes['LongerThanShiftError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shiftMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoreThanCapacityErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MoreThanCapacityError'] = ResolversParentTypes['MoreThanCapacityError']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelShift?: Resolver<Maybe<ResolversTypes['CancelShiftResult']>, ParentType, ContextType, RequireFields<MutationcancelShiftArgs, 'input'>>;
  changePledge?: Resolver<Maybe<ResolversTypes['ChangePledgeResult']>, ParentType, ContextType, RequireFields<MutationchangePledgeArgs, 'input'>>;
  planInitiative?: Resolver<Maybe<ResolversTypes['PlanInitiativeResult']>, ParentType, ContextType, RequireFields<MutationplanInitiativeArgs, 'input'>>;
  pledgePlaces?: Resolver<Maybe<ResolversTypes['PledgePlacesResult']>, ParentType, ContextType, RequireFields<MutationpledgePlacesArgs, 'input'>>;
  publishInitiative?: Resolver<Maybe<ResolversTypes['PublishInitiativeResult']>, ParentType, ContextType, RequireFields<MutationpublishInitiativeArgs, 'input'>>;
  scheduleShift?: Resolver<Maybe<ResolversTypes['ScheduleShiftResult']>, ParentType, ContextType, RequireFields<MutationscheduleShiftArgs, 'input'>>;
  withdrawPledge?: Resolver<Maybe<ResolversTypes['WithdrawPledgeResult']>, ParentType, ContextType, RequireFields<MutationwithdrawPledgeArgs, 'input'>>;
};

export type NoChatWorkspaceErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NoChatWorkspaceError'] = ResolversParentTypes['NoChatWorkspaceError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pledges?: Resolver<ResolversTypes['PledgeConnection'], ParentType, ContextType, RequireFields<OrganisationpledgesArgs, 'first'>>;
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

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartOfShiftNotAllowedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PartOfShiftNotAllowedError'] = ResolversParentTypes['PartOfShiftNotAllowedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shiftMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  workEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonNotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PersonNotFoundError'] = ResolversParentTypes['PersonNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  shift?: Resolver<ResolversTypes['Shift'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['PledgeSource'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PledgeState'], ParentType, ContextType>;
  waitlistPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PledgeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PledgeConnection'] = ResolversParentTypes['PledgeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PledgeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Pledge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PledgeEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PledgeEdge'] = ResolversParentTypes['PledgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
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

export type PledgePlacesResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PledgePlacesResult'] = ResolversParentTypes['PledgePlacesResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyPledgedError' | 'AppendixNotActiveError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'LongerThanShiftError' | 'MoreThanCapacityError' | 'OrganisationNotFoundError' | 'PartOfShiftNotAllowedError' | 'PledgePlacesSuccess' | 'PledgePlacesWaitlisted' | 'ShiftCancelledError' | 'ShiftNotFoundError' | 'ShiftNotOpenError' | 'ShiftStartedError', ParentType, ContextType>;
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

export type PledgeStateResolvers = EnumResolverSignature<{ CANCELLED_BY_ORGANISER?: any, CONFIRMED?: any, WAITLISTED?: any, WITHDRAWN?: any }, ResolversTypes['PledgeState']>;

export type PublishInitiativeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PublishInitiativeResult'] = ResolversParentTypes['PublishInitiativeResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'InitiativeNotDraftError' | 'InitiativeNotFoundError' | 'PublishInitiativeSuccess', ParentType, ContextType>;
};

export type PublishInitiativeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PublishInitiativeSuccess'] = ResolversParentTypes['PublishInitiativeSuccess']> = {
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  shiftsOpened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType, RequireFields<QuerydistrictArgs, 'id'>>;
  districts?: Resolver<ResolversTypes['DistrictConnection'], ParentType, ContextType, RequireFields<QuerydistrictsArgs, 'first'>>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<QueryinitiativeArgs, 'id'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<QueryinitiativesArgs, 'first'>>;
  landlord?: Resolver<ResolversTypes['Landlord'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryorganisationArgs, 'id'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryorganisationsArgs, 'first'>>;
  pledge?: Resolver<Maybe<ResolversTypes['Pledge']>, ParentType, ContextType, RequireFields<QuerypledgeArgs, 'id'>>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType, RequireFields<QueryshiftArgs, 'id'>>;
  shifts?: Resolver<ResolversTypes['ShiftConnection'], ParentType, ContextType, RequireFields<QueryshiftsArgs, 'first' | 'understaffed' | 'upcoming'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type RosterTotalsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RosterTotals'] = ResolversParentTypes['RosterTotals']> = {
  confirmedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmedPlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitlistedPlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScheduleShiftResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ScheduleShiftResult'] = ResolversParentTypes['ScheduleShiftResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'InitiativeNotFoundError' | 'InvalidInputError' | 'ScheduleShiftSuccess', ParentType, ContextType>;
};

export type ScheduleShiftSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ScheduleShiftSuccess'] = ResolversParentTypes['ScheduleShiftSuccess']> = {
  shift?: Resolver<ResolversTypes['Shift'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Shift'] = ResolversParentTypes['Shift']> = {
  allowsPartOfShift?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hasEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasStarted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  isFull?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isUnderstaffed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  localDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minPlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placesTaken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pledges?: Resolver<ResolversTypes['PledgeConnection'], ParentType, ContextType, RequireFields<ShiftpledgesArgs, 'first' | 'states'>>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ShiftState'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['RosterTotals'], ParentType, ContextType>;
  week?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type ShiftCancelledErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ShiftCancelledError'] = ResolversParentTypes['ShiftCancelledError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ShiftConnection'] = ResolversParentTypes['ShiftConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ShiftEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Shift']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShiftEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ShiftEdge'] = ResolversParentTypes['ShiftEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Shift'], ParentType, ContextType>;
};

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

export type ShiftNotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ShiftNotFoundError'] = ResolversParentTypes['ShiftNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shiftId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftNotOpenErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ShiftNotOpenError'] = ResolversParentTypes['ShiftNotOpenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftStartedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ShiftStartedError'] = ResolversParentTypes['ShiftStartedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftStateResolvers = EnumResolverSignature<{ CANCELLED?: any, DRAFT?: any, OPEN?: any }, ResolversTypes['ShiftState']>;

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type UserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'AlreadyPledgedError' | 'AppendixNotActiveError' | 'CoordinatorNotStaffError' | 'DistrictNotFoundError' | 'IdempotencyKeyReusedError' | 'InitiativeNotDraftError' | 'InitiativeNotFoundError' | 'InvalidInputError' | 'LongerThanShiftError' | 'MoreThanCapacityError' | 'NoChatWorkspaceError' | 'OrganisationNotFoundError' | 'PartOfShiftNotAllowedError' | 'PersonNotFoundError' | 'PledgeNotFoundError' | 'PledgeNotLiveError' | 'ShiftCancelledError' | 'ShiftFullError' | 'ShiftNotCancellableError' | 'ShiftNotFoundError' | 'ShiftNotOpenError' | 'ShiftStartedError', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  tokenId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WithdrawPledgeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WithdrawPledgeResult'] = ResolversParentTypes['WithdrawPledgeResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'PledgeNotFoundError' | 'PledgeNotLiveError' | 'ShiftStartedError' | 'WithdrawPledgeSuccess', ParentType, ContextType>;
};

export type WithdrawPledgeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WithdrawPledgeSuccess'] = ResolversParentTypes['WithdrawPledgeSuccess']> = {
  pledge?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  AlreadyPledgedError?: AlreadyPledgedErrorResolvers<ContextType>;
  AppendixNotActiveError?: AppendixNotActiveErrorResolvers<ContextType>;
  CancelShiftResult?: CancelShiftResultResolvers<ContextType>;
  CancelShiftSuccess?: CancelShiftSuccessResolvers<ContextType>;
  ChangePledgeResult?: ChangePledgeResultResolvers<ContextType>;
  ChangePledgeSuccess?: ChangePledgeSuccessResolvers<ContextType>;
  CoordinatorNotStaffError?: CoordinatorNotStaffErrorResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  District?: DistrictResolvers<ContextType>;
  DistrictConnection?: DistrictConnectionResolvers<ContextType>;
  DistrictEdge?: DistrictEdgeResolvers<ContextType>;
  DistrictNotFoundError?: DistrictNotFoundErrorResolvers<ContextType>;
  FocusArea?: FocusAreaResolvers;
  IdempotencyKeyReusedError?: IdempotencyKeyReusedErrorResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeResolvers<ContextType>;
  InitiativeNotDraftError?: InitiativeNotDraftErrorResolvers<ContextType>;
  InitiativeNotFoundError?: InitiativeNotFoundErrorResolvers<ContextType>;
  InitiativeState?: InitiativeStateResolvers;
  InputIssue?: InputIssueResolvers<ContextType>;
  InputProblem?: InputProblemResolvers;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  Landlord?: LandlordResolvers<ContextType>;
  Language?: LanguageResolvers;
  LocalDate?: GraphQLScalarType;
  LongerThanShiftError?: LongerThanShiftErrorResolvers<ContextType>;
  MoreThanCapacityError?: MoreThanCapacityErrorResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoChatWorkspaceError?: NoChatWorkspaceErrorResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationKind?: OrganisationKindResolvers;
  OrganisationNotFoundError?: OrganisationNotFoundErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartOfShiftNotAllowedError?: PartOfShiftNotAllowedErrorResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonNotFoundError?: PersonNotFoundErrorResolvers<ContextType>;
  PlanInitiativeResult?: PlanInitiativeResultResolvers<ContextType>;
  PlanInitiativeSuccess?: PlanInitiativeSuccessResolvers<ContextType>;
  Pledge?: PledgeResolvers<ContextType>;
  PledgeConnection?: PledgeConnectionResolvers<ContextType>;
  PledgeEdge?: PledgeEdgeResolvers<ContextType>;
  PledgeNotFoundError?: PledgeNotFoundErrorResolvers<ContextType>;
  PledgeNotLiveError?: PledgeNotLiveErrorResolvers<ContextType>;
  PledgePlacesResult?: PledgePlacesResultResolvers<ContextType>;
  PledgePlacesSuccess?: PledgePlacesSuccessResolvers<ContextType>;
  PledgePlacesWaitlisted?: PledgePlacesWaitlistedResolvers<ContextType>;
  PledgeSource?: PledgeSourceResolvers;
  PledgeState?: PledgeStateResolvers;
  PublishInitiativeResult?: PublishInitiativeResultResolvers<ContextType>;
  PublishInitiativeSuccess?: PublishInitiativeSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RosterTotals?: RosterTotalsResolvers<ContextType>;
  ScheduleShiftResult?: ScheduleShiftResultResolvers<ContextType>;
  ScheduleShiftSuccess?: ScheduleShiftSuccessResolvers<ContextType>;
  Shift?: ShiftResolvers<ContextType>;
  ShiftCancelledError?: ShiftCancelledErrorResolvers<ContextType>;
  ShiftConnection?: ShiftConnectionResolvers<ContextType>;
  ShiftEdge?: ShiftEdgeResolvers<ContextType>;
  ShiftFullError?: ShiftFullErrorResolvers<ContextType>;
  ShiftNotCancellableError?: ShiftNotCancellableErrorResolvers<ContextType>;
  ShiftNotFoundError?: ShiftNotFoundErrorResolvers<ContextType>;
  ShiftNotOpenError?: ShiftNotOpenErrorResolvers<ContextType>;
  ShiftStartedError?: ShiftStartedErrorResolvers<ContextType>;
  ShiftState?: ShiftStateResolvers;
  TimeZone?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WithdrawPledgeResult?: WithdrawPledgeResultResolvers<ContextType>;
  WithdrawPledgeSuccess?: WithdrawPledgeSuccessResolvers<ContextType>;
};

