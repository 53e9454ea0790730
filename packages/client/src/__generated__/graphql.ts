/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptOfferInput = {
  /** One that places are held out to. */
  readonly pledgeId: string;
};

export type AddDistrictInput = {
  /** What people call it: `Vivalla`. At most 100 characters. */
  readonly name: string;
};

export type AddMembershipInput = {
  /** Where. */
  readonly organisationId: string;
  /** Whom. */
  readonly personId: string;
  /** All that the person is to be there; at least one. */
  readonly roles: ReadonlyArray<Role>;
};

export type AdjustHoursInput = {
  /** Not 0; less than 0 to take away, at most 500000 either way. */
  readonly minutes: number;
  /** Whose hours. */
  readonly organisationId: string;
  /** Kept with the entry. At most 500 characters. */
  readonly reason: string;
  /** The date that says what periods the minutes belong to. */
  readonly workedOn: string | Temporal.PlainDate;
};

export type AdoptLinesInput = {
  /** The follow-up, which was held. */
  readonly followUpId: string;
  /** As they were proposed, or as was agreed instead; from 1 to 20. */
  readonly lines: ReadonlyArray<LineToAdoptInput>;
  /** Whose lines they are: the tenant's of the appendix, or the landlord itself. */
  readonly organisationId: string;
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

export type ApprovePledgeInput = {
  /** One that waits for a yes. */
  readonly pledgeId: string;
};

export type AskToSignInput = {
  /** The offer. */
  readonly appendixId: string;
  /** What one has seen: the offer's `documentHash`. */
  readonly documentHash: string;
  /** How the code is to be sent. */
  readonly method?: SignatureMethod;
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

export type AttendeeInput = {
  /** As what, and not who. At most 100 characters. */
  readonly capacity: string;
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

export type CancelFollowUpInput = {
  /** The follow-up that is planned. */
  readonly followUpId: string;
};

export type CancelInitiativeInput = {
  /** One that is neither completed nor cancelled. */
  readonly initiativeId: string;
  /** Why; shown to everybody concerned. At most 500 characters. */
  readonly reason: string;
};

export type CancelShiftInput = {
  /** Why; shown to everybody concerned. At most 500 characters. */
  readonly reason: string;
  /** One that has not started. */
  readonly shiftId: string;
};

export type ChangePledgeInput = {
  /** Whether fewer places may be offered where not all are free; if left out, as it was. */
  readonly acceptsPart?: boolean | null | undefined;
  /** Minutes for each place; if left out, as it was, and null for the whole shift. Fewer only where the shift allows part of it. */
  readonly minutesPerPlace?: number | null | undefined;
  /** How many people will come from now on, from 1 to the shift's capacity. */
  readonly places: number;
  /** One that counts. */
  readonly pledgeId: string;
  /**
   * Why another's pledge is changed; shown to those who made it, at most 500 characters. The landlord's people need one for
   * fewer places or minutes.
   */
  readonly reason?: string | null | undefined;
};

export type ChangeRolesInput = {
  /** Where. */
  readonly organisationId: string;
  /** Whose. */
  readonly personId: string;
  /** All that the person is to be there; at least one. Who is to be nothing is removed instead. */
  readonly roles: ReadonlyArray<Role>;
};

export type ChooseNoticesInput = {
  /** Which messages. */
  readonly kind: NoticeKind;
  /** Whether they are wanted. */
  readonly wanted: boolean;
};

export type CommitYearlyInput = {
  /** The focus area that it is for; left out for any. */
  readonly focusArea?: FocusArea | null | undefined;
  /** What else was agreed. At most 2000 characters. */
  readonly note?: string;
  /** Who takes it on: a tenant, an association, or the landlord itself. */
  readonly organisationId: string;
  /** In the unit; 0 or more. */
  readonly target: number;
  /** What it is counted in. */
  readonly unit?: CommitmentUnit;
  /** The calendar year. */
  readonly year: number;
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
  readonly initiativeId: string;
};

export type DeclineAppendixInput = {
  /** The offer. */
  readonly appendixId: string;
  /** Why, for the landlord to read. At most 500 characters. */
  readonly reason: string;
};

export type DeclineOfferInput = {
  /** One that places are held out to. */
  readonly pledgeId: string;
};

export type DraftTemplateVersionInput = {
  /** Markdown, of at most 20,000 characters. What stands in double braces is checked when it is published. */
  readonly body: string;
  /** The language it is written in. */
  readonly language: Language;
  /** What the template is called: versions of one name and language are numbered together. At most 100 characters. */
  readonly template: string;
  /** The draft to change; left out for a new one. */
  readonly templateVersionId?: string | null | undefined;
};

export type EndAppendixInput = {
  /** One that both have signed. */
  readonly appendixId: string;
  /**
   * The first date it no longer holds, in the landlord's zone; today or earlier ends it at once, and it is never after that of its lease.
   * Left out with `LEASE_ENDED`, by whoever plans, an end that is still to come is taken back: it then ends with its lease.
   */
  readonly endsOn?: string | Temporal.PlainDate | null | undefined;
  /** Why; not `SUPERSEDED`, which only another appendix does. */
  readonly reason: EndReason;
};

export type EndLeaseInput = {
  /**
   * The first date it no longer runs, after `startsOn`, in the landlord's zone; today or earlier ends its appendix at once. Left out where
   * it runs on after all: its appendix then does too.
   */
  readonly endsOn?: string | Temporal.PlainDate | null | undefined;
  /** The lease. */
  readonly leaseId: string;
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
  readonly from: string | Temporal.PlainDate;
  /** Why; shown on shifts that are no longer held. At most 500 characters. */
  readonly reason: string;
  /** The series to end. */
  readonly seriesId: string;
};

/** Why an organisation is exempt from its commitments. */
export type ExemptionGround =
  /** What the note says. */
  | 'OTHER'
  /** Its premises are being renovated. */
  | 'RENOVATION'
  /** Its premises stand empty. */
  | 'VACANCY';

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

export type GrantExemptionInput = {
  /** The first date, in the landlord's zone. */
  readonly from: string | Temporal.PlainDate;
  /** Why. */
  readonly ground: ExemptionGround;
  /** More of why; `OTHER` needs it. At most 500 characters. */
  readonly note?: string;
  /** Who is exempt. */
  readonly organisationId: string;
  /** The first date behind it. */
  readonly to: string | Temporal.PlainDate;
};

/** What is said of those places of a pledge that have no name. */
export type HeadCountInput = {
  /** How long each of them stayed, from 1 to 1440; as planned, where nothing is said. */
  readonly minutes?: number | null | undefined;
  /** How many came. */
  readonly places: number;
  /** The pledge. */
  readonly pledgeId: string;
  /** Asked for where they stayed more than 15 minutes longer than planned. At most 500 characters. */
  readonly reason?: string | null | undefined;
};

/** What becomes of an occurrence of a series on a free day. */
export type HolidayPolicy =
  /** It is held as on any other day. */
  | 'KEEP'
  /** No shift is held. */
  | 'SKIP'
  /** It is held, and whoever plans is told of the day. */
  | 'WARN';

/** What a list of initiatives is sorted by. */
export type InitiativeOrder =
  /** By title, bytewise: capitals before small letters, å behind z. */
  | 'TITLE_ASC'
  /** The other way round. */
  | 'TITLE_DESC';

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

export type JoinOrganisationInput = {
  /** As it was typed; capitals, spaces and hyphens say nothing. */
  readonly code: string;
};

/** The language somebody is spoken to in, ISO 639-1. */
export type Language =
  /** English. */
  | 'en'
  /** Swedish. */
  | 'sv';

export type LeaveOrganisationInput = {
  /** Which. */
  readonly organisationId: string;
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
  readonly focusArea?: FocusArea | null | undefined;
  /** What else was agreed. At most 2000 characters. */
  readonly note?: string;
  /** In the unit; 0 or more. A tool may not raise it above the year's before. */
  readonly target: number;
  /** What it is counted in. */
  readonly unit?: CommitmentUnit;
};

export type LinkInitiativeChannelInput = {
  /** The channel, by the chat platform's id; null or left out for none. At most 50 characters. */
  readonly chatChannelId?: string | null | undefined;
  /** One that is not over. */
  readonly initiativeId: string;
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

/** A place in an organisation. */
export type MembershipInput = {
  /** Where. */
  readonly organisationId: string;
  /** What the person is there; none for somebody who only belongs to it. */
  readonly roles?: ReadonlyArray<Role>;
};

export type NamePersonInput = {
  /** That whoever names vouches that the person is 18 or older; needed where Shift.adultsOnly. */
  readonly confirmsAdult?: boolean;
  /** Why somebody may sit here who sits elsewhere at the same time. At most 500 characters. */
  readonly overlapReason?: string | null | undefined;
  /** Somebody of the pledge's organisation: see Organisation.people. */
  readonly personId: string;
  /** A confirmed one with a place that has no name. */
  readonly pledgeId: string;
};

export type NoteFollowUpInput = {
  /** Who was there, from 1 to 30. */
  readonly attendees: ReadonlyArray<AttendeeInput>;
  /** The follow-up that was held. */
  readonly followUpId: string;
  /** When it was, in the landlord's zone: in the year that it looks back on or later, today at the latest. */
  readonly heldOn: string | Temporal.PlainDate;
  /** What was said, as plain text. At most 20000 characters. */
  readonly minutes: string;
  /** The follow-up's `revision` as it was read, so that nothing is written over that was not; left out to write over whatever there is. */
  readonly revision?: number | null | undefined;
};

export type NoteRecordExtractInput = {
  /** The organisation the person comes from. */
  readonly organisationId: string;
  /** Who showed it. */
  readonly personId: string;
  /** When it was shown, in the landlord's zone: today or within the year before. */
  readonly shownOn: string | Temporal.PlainDate;
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

export type OfferAppendixInput = {
  /** The first date it holds, in the landlord's zone. What is past holds as soon as both have signed. */
  readonly effectiveFrom: string | Temporal.PlainDate;
  /** Who signs for the landlord. */
  readonly landlordSignatory: SignatoryInput;
  /** The lease that it is to. */
  readonly leaseId: string;
  /** The number in the landlord's registry (diarienummer); left out for the next of its own series. */
  readonly registryNumber?: string | null | undefined;
  /** A published text; it decides the language too. */
  readonly templateVersionId: string;
  /** Who signs for the tenant. */
  readonly tenantSignatory: SignatoryInput;
  /** The last date it can be signed on, today or later. */
  readonly validUntil: string | Temporal.PlainDate;
};

export type OfferFreePlacesInput = {
  /** The shift whose free places are offered. */
  readonly shiftId: string;
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

/** What a list of organisations is sorted by. */
export type OrganisationOrder =
  /** By name, bytewise: capitals before small letters, å behind z. */
  | 'NAME_ASC'
  /** The other way round. */
  | 'NAME_DESC';

export type ParkMessageInput = {
  /** Which one, by its id: `pnpm outbox list` names those that wait. */
  readonly messageId: string;
  /** Why: at most 500 characters. */
  readonly reason: string;
};

/** One of the two that an appendix is between. */
export type Party =
  /** Who lets the premises. */
  | 'LANDLORD'
  /** Who leases them. */
  | 'TENANT';

export type PauseInitiativeInput = {
  /** A published one. */
  readonly initiativeId: string;
  /** Why; shown to everybody concerned. At most 500 characters. */
  readonly reason: string;
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

export type PlanInitiativeInput = {
  /**
   * The channel of the landlord's own chat workspace in which its roster card is to live, by the chat platform's id, such as
   * `C0123456789`. At most 50 characters. Left out, it has no channel and nothing is posted.
   */
  readonly chatChannelId?: string | null | undefined;
  /** The landlord's people who look after it, at most 20. */
  readonly coordinatorIds?: ReadonlyArray<string>;
  /** At most 2,000 characters. */
  readonly description?: string;
  /** Where it is done. */
  readonly districtId: string;
  /** Who runs it on site. */
  readonly hostOrganisationId: string;
  /** Whether children take part. */
  readonly involvesMinors?: boolean;
  /** What else it works for. */
  readonly otherFocusAreas?: ReadonlyArray<FocusArea>;
  /** What it works for above all. */
  readonly primaryFocusArea: FocusArea;
  /** At most 100 characters. */
  readonly title: string;
};

/** What a list of pledges is sorted by. */
export type PledgeOrder =
  /** As they took their places in the queue, the first one first. */
  | 'QUEUE_ASC'
  /** The latest first. */
  | 'QUEUE_DESC';

export type PledgePlacesInput = {
  /** Whether fewer places may be offered where not all are free. */
  readonly acceptsPart?: boolean;
  /** Minutes for each place; if left out, the whole shift. Fewer only where the shift allows part of it. */
  readonly minutesPerPlace?: number | null | undefined;
  /** Whose people they are. */
  readonly organisationId: string;
  /** How many people will come, from 1 to the shift's capacity. */
  readonly places: number;
  /** Where people will come. */
  readonly shiftId: string;
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

export type PublishInitiativeInput = {
  /** A draft. */
  readonly initiativeId: string;
};

export type PublishTemplateVersionInput = {
  /** The draft. */
  readonly templateVersionId: string;
};

export type RecordAppendixInput = {
  /** The first date it holds, in the landlord's zone. */
  readonly effectiveFrom: string | Temporal.PlainDate;
  /** The first date it no longer holds, after `effectiveFrom`; left out while no end is set, or where it ends with its lease. */
  readonly endsOn?: string | Temporal.PlainDate | null | undefined;
  /**
   * The lease's number in the landlord's own register, such as `L-1042`; one of those that the tenant has here, where it has any. At most
   * 50 characters.
   */
  readonly leaseNumber: string;
  /** A tenant. */
  readonly organisationId: string;
  /** The number in the landlord's registry (diarienummer); left out for the next of its own series. */
  readonly registryNumber?: string | null | undefined;
  /** As its dates say: `SIGNED`, `ACTIVE` or `ENDED`; left out, they say it alone. What is only offered is not recorded: see offerAppendix. */
  readonly state?: AppendixState | null | undefined;
};

export type RegisterLeaseInput = {
  /** Where it lies; may be left out. */
  readonly districtId?: string | null | undefined;
  /** The first date it no longer runs; left out while no end is known. */
  readonly endsOn?: string | Temporal.PlainDate | null | undefined;
  /** Its number in the landlord's own register. At most 50 characters. */
  readonly number: string;
  /** A tenant. */
  readonly organisationId: string;
  /** What is let. At most 200 characters. */
  readonly premises?: string;
  /** The first date it runs. */
  readonly startsOn: string | Temporal.PlainDate;
};

export type RegisterOrganisationInput = {
  /** What it is to the landlord. */
  readonly kind: RegisteredOrganisationKind;
  /** The language its people are spoken to in, unless they have one of their own. */
  readonly language?: Language;
  /** At most 200 characters. */
  readonly name: string;
  /**
   * The Swedish organisationsnummer, as `556036-0793`, `5560360793`, `165560360793` or `SE556036079301`. Left out for one that
   * has none, and for a sole trader, whose number is a personal identity number.
   */
  readonly organisationNumber?: string | null | undefined;
};

export type RegisterPersonInput = {
  /** What others are to call the person: `Amina Exempel`. At most 100 characters. */
  readonly displayName: string;
  /** The language the person is spoken to in. */
  readonly language?: Language;
  /** Where the person belongs, and as what; at most 20. */
  readonly memberships?: ReadonlyArray<MembershipInput>;
  /** At most 254 characters. */
  readonly workEmail?: string | null | undefined;
};

/** What an organisation can be entered as: the landlord itself is there from the beginning. */
export type RegisteredOrganisationKind =
  /** See OrganisationKind. */
  | 'ASSOCIATION'
  /** See OrganisationKind. */
  | 'PARTNER'
  /** See OrganisationKind. */
  | 'TENANT';

export type RejectPledgeInput = {
  /** One that waits for a yes. */
  readonly pledgeId: string;
  /** Why; shown to those who made it. At most 500 characters. */
  readonly reason: string;
};

export type RemoveMemberInput = {
  /** From where. */
  readonly organisationId: string;
  /** Whom. */
  readonly personId: string;
};

export type RemovePledgeInput = {
  /** One that counts. */
  readonly pledgeId: string;
  /** Why; shown to those who made it. At most 500 characters. */
  readonly reason: string;
};

/** Either `allCame`, or what there is to say of seats and counted heads. */
export type ReportAttendanceInput = {
  /** Everybody came of whom nothing has been reported yet, for as long as was planned. */
  readonly allCame?: boolean;
  /** What there is to say of places without a name; of each pledge once. */
  readonly headCounts?: ReadonlyArray<HeadCountInput>;
  /** What there is to say of places with a name; of each once. */
  readonly seats?: ReadonlyArray<SeatReportInput>;
  /** The shift that has ended. */
  readonly shiftId: string;
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
  readonly initiativeId: string;
};

export type RetireTemplateVersionInput = {
  /** The published version. */
  readonly templateVersionId: string;
};

export type RetryLaneInput = {
  /** Where it is told, as `pnpm outbox list` names it: `channel:landlord_01k…/T0001/C0001`, `person:person_01k…`. */
  readonly lane: string;
};

export type ReverseEntryInput = {
  /** The entry to take back. */
  readonly entryId: string;
  /** Kept with the reversal. At most 500 characters. */
  readonly reason: string;
};

export type ReviseCommitmentInput = {
  /** The commitment to change. */
  readonly commitmentId: string;
  /** As it is, if left out. At most 2000 characters. */
  readonly note?: string | null | undefined;
  /** In the unit; as it is, if left out. */
  readonly target?: number | null | undefined;
};

export type ReviseExemptionInput = {
  /** The exemption to change. */
  readonly exemptionId: string;
  /** As it is, if left out. */
  readonly from?: string | Temporal.PlainDate | null | undefined;
  /** As it is, if left out. */
  readonly ground?: ExemptionGround | null | undefined;
  /** As it is, if left out. At most 500 characters. */
  readonly note?: string | null | undefined;
  /** As it is, if left out. What `from` is takes the exemption back. */
  readonly to?: string | Temporal.PlainDate | null | undefined;
};

/** What is left out stays as it is. */
export type ReviseLeaseInput = {
  /** Where it lies. */
  readonly districtId?: string | null | undefined;
  /** The first date it no longer runs, after `startsOn`. */
  readonly endsOn?: string | Temporal.PlainDate | null | undefined;
  /** The lease. */
  readonly leaseId: string;
  /** What is let. At most 200 characters. */
  readonly premises?: string | null | undefined;
  /** The first date it runs. */
  readonly startsOn?: string | Temporal.PlainDate | null | undefined;
};

/** What is left out stays as it is. Its number, by which it is known, never changes. */
export type ReviseOrganisationInput = {
  /** The language its people are spoken to in, unless they have one of their own. */
  readonly language?: Language | null | undefined;
  /** At most 200 characters. */
  readonly name?: string | null | undefined;
  /** Which. */
  readonly organisationId: string;
};

/** What is left out stays as it is. */
export type RevisePersonInput = {
  /** At most 100 characters. */
  readonly displayName?: string | null | undefined;
  /** Whom. */
  readonly personId: string;
  /** At most 254 characters. */
  readonly workEmail?: string | null | undefined;
};

export type ReviseSeriesInput = {
  /** How many places each shift has, from 1 to 1,000. */
  readonly capacity?: number | null | undefined;
  /** What becomes of one on a customary free day. */
  readonly customaryFreeDays?: HolidayPolicy | null | undefined;
  /** From start to end by the clock on the wall, from 1 to 1,440. */
  readonly durationMinutes?: number | null | undefined;
  /** The first date of the new, in the series' zone: today or later. */
  readonly from: string | Temporal.PlainDate;
  /** What becomes of a shift on a public holiday. */
  readonly holidays?: HolidayPolicy | null | undefined;
  /** Where to come, in words; at most 200 characters. */
  readonly location?: string | null | undefined;
  /** With fewer places than this taken, a shift is understaffed. From 0 to `capacity`. */
  readonly minPlaces?: number | null | undefined;
  /** Why; shown on shifts that are no longer held. At most 500 characters. */
  readonly reason: string;
  /** When it comes again, as in ScheduleSeriesInput. */
  readonly rule?: string | null | undefined;
  /** What holds for those who pledge from then on. */
  readonly rules?: ShiftRulesInput | null | undefined;
  /** The series to change. */
  readonly seriesId: string;
  /** When the shifts start, by the clock on the wall in `zone`: hours and minutes. */
  readonly startTime?: string | null | undefined;
  /** The date the rule counts from; if left out, `from` for a new rule. */
  readonly startsOn?: string | Temporal.PlainDate | null | undefined;
  /** The zone it is held in. */
  readonly zone?: string | null | undefined;
};

export type ReviseShiftInput = {
  /** How many places there are, from 1 to 1,000; not fewer than are held, but for those of `movePledgeIds`. */
  readonly capacity?: number | null | undefined;
  /** At most 24 hours after `startsAt`, on a whole minute. */
  readonly endsAt?: string | Temporal.Instant | null | undefined;
  /** Where to come, in words; at most 200 characters. */
  readonly location?: string | null | undefined;
  /** With fewer places than this taken, it is understaffed. From 0 to `capacity`. */
  readonly minPlaces?: number | null | undefined;
  /** Pledges that hold places and are to go to the waitlist, where they keep their place in the queue. */
  readonly movePledgeIds?: ReadonlyArray<string>;
  /** Why people may sit on the shift who at its new time sit elsewhere too. At most 500 characters. */
  readonly overlapReason?: string | null | undefined;
  /** Why; told to those affected, and needed where the shift gets another time or pledges are moved. At most 500 characters. */
  readonly reason?: string | null | undefined;
  /** What holds for those who pledge from now on. */
  readonly rules?: ShiftRulesInput | null | undefined;
  /** One that has not started. */
  readonly shiftId: string;
  /** After now, on a whole minute. */
  readonly startsAt?: string | Temporal.Instant | null | undefined;
};

export type RevokeCalendarFeedInput = {
  /** Which one. */
  readonly calendarFeedId: string;
};

export type RevokeJoinCodeInput = {
  /** Whose code. */
  readonly organisationId: string;
};

export type RevokeServiceTokenInput = {
  /** Its id, as `serviceTokens` has it: no secret. */
  readonly tokenId: string;
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
  {   /** The shifts of all initiatives in a district. */
  readonly districtId: string; readonly initiativeId?: never; readonly shiftId?: never; }
  |  { readonly districtId?: never;   /** An initiative's shifts. */
  readonly initiativeId: string; readonly shiftId?: never; }
  |  { readonly districtId?: never; readonly initiativeId?: never;   /** One shift. */
  readonly shiftId: string; };

export type RouteChannelInput = {
  /** The channel, by the chat platform's id, such as `C0123456789`. At most 50 characters. */
  readonly chatChannelId: string;
  /** What it is to hear of. */
  readonly districtId: string;
  /** When. */
  readonly pace: RoutePace;
};

/** When a channel hears. */
export type RoutePace =
  /** In one post, on working mornings at half past eight, when anything is new. */
  | 'DIGEST'
  /** At once. */
  | 'INSTANT';

export type ScheduleFollowUpInput = {
  /** The appendix to follow up, which both parties have agreed to. */
  readonly appendixId: string;
  /** When it is to be held: from the beginning of the year on, neither before today nor in more than two years. If left out: on 31 January after the year. */
  readonly dueOn?: string | Temporal.PlainDate | null | undefined;
  /** The calendar year that it looks back on: one in which an appendix of the lease holds, the next at the latest. */
  readonly year: number;
};

export type ScheduleSeriesInput = {
  /** How many places each shift has, from 1 to 1,000. */
  readonly capacity: number;
  /** What becomes of one on a customary free day, such as Christmas Eve. */
  readonly customaryFreeDays?: HolidayPolicy;
  /** From start to end by the clock on the wall, from 1 to 1,440: 22:00 and 480 end at 06:00, whatever the night. */
  readonly durationMinutes: number;
  /** What becomes of a shift on a public holiday. */
  readonly holidays?: HolidayPolicy;
  /** Whose shifts they are. */
  readonly initiativeId: string;
  /** Where to come, in words; at most 200 characters. */
  readonly location: string;
  /** With fewer places than this taken, a shift is understaffed. From 0 to `capacity`. */
  readonly minPlaces?: number;
  /**
   * When it comes again: an RRULE of RFC 5545 by the day, `FREQ=WEEKLY;BYDAY=TU`. It takes FREQ (DAILY, WEEKLY, MONTHLY,
   * YEARLY), INTERVAL, COUNT or UNTIL, BYMONTH, BYWEEKNO, BYYEARDAY, BYMONTHDAY, BYDAY, BYSETPOS and WKST. At most 500
   * characters.
   */
  readonly rule: string;
  /** What holds for those who pledge; as usual unless said. */
  readonly rules?: ShiftRulesInput | null | undefined;
  /** When the shifts start, by the clock on the wall in `zone`: hours and minutes. */
  readonly startTime: string;
  /** The date the rule counts from, in `zone`. */
  readonly startsOn: string | Temporal.PlainDate;
  /** The zone it is held in; if left out, the landlord's. */
  readonly zone?: string | null | undefined;
};

export type ScheduleShiftInput = {
  /** How many places there are, from 1 to 1,000. */
  readonly capacity: number;
  /** At most 24 hours after `startsAt`, on a whole minute. */
  readonly endsAt: string | Temporal.Instant;
  /** Whose shift it is. */
  readonly initiativeId: string;
  /** Where to come, in words; at most 200 characters. */
  readonly location: string;
  /** With fewer places than this taken, it is understaffed. From 0 to `capacity`. */
  readonly minPlaces?: number;
  /** What holds for those who pledge; as usual unless said. */
  readonly rules?: ShiftRulesInput | null | undefined;
  /** After now, on a whole minute. */
  readonly startsAt: string | Temporal.Instant;
  /** The zone it is held in; if left out, the landlord's. */
  readonly zone?: string | null | undefined;
};

/** What is said of a place with a name. */
export type SeatReportInput = {
  /** How long they stayed, from 1 to 1440; as planned, where nothing is said. */
  readonly minutes?: number | null | undefined;
  /** Asked for where they stayed more than 15 minutes longer than planned. At most 500 characters. */
  readonly reason?: string | null | undefined;
  /** The place. */
  readonly seatId: string;
  /** Whether its person came. */
  readonly state: ReportedState;
};

export type SettleMessageInput = {
  /** What is decided. */
  readonly as: Settlement;
  /** Which one, by the id of its UntoldNotice. */
  readonly messageId: string;
};

/** What is decided about a notice that was given up. */
export type Settlement =
  /** It did arrive, or somebody has told it by other means. */
  | 'ARRIVED'
  /** It is to be told again. */
  | 'SEND_AGAIN';

/** What a list of shifts is sorted by. */
export type ShiftOrder =
  /** By when they start, the first one first. */
  | 'START_ASC'
  /** By when they start, the last one first. */
  | 'START_DESC';

/**
 * What holds for those who pledge on a shift. What is left out stays as it is, or for a new shift is as usual: no cap, no
 * deadline, no requirement, whole shifts only, no approval. Deadlines are whole minutes before the start, at most a year, and
 * move with it; null takes a cap or a deadline away.
 */
export type ShiftRulesInput = {
  /** Whether those who come must be 18 or older. */
  readonly adultsOnly?: boolean | null | undefined;
  /** Whether one may promise fewer minutes than the shift is long. */
  readonly allowsPartOfShift?: boolean | null | undefined;
  /** Whether a pledge counts at once. */
  readonly approval?: Approval | null | undefined;
  /** When the cap is released; null for never. */
  readonly capReleaseMinutes?: number | null | undefined;
  /** When places without a name are released; null for never. */
  readonly nameByMinutes?: number | null | undefined;
  /** The most places one organisation may have, from 1 to 1,000. */
  readonly perOrganisationCap?: number | null | undefined;
  /** Whether those who come must have shown a record extract (registerutdrag, Lag 2013:852). */
  readonly requiresRecordExtract?: boolean | null | undefined;
  /** Whether it takes numbers of people without names: then no place is released. Not together with `requiresRecordExtract`. */
  readonly takesHeadCounts?: boolean | null | undefined;
  /** From then on a withdrawal counts as late; null for never. */
  readonly withdrawByMinutes?: number | null | undefined;
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

export type SignAppendixInput = {
  /** The offer. */
  readonly appendixId: string;
  /** What one has seen: the offer's `documentHash`. */
  readonly documentHash: string;
  /** The code that was sent: six digits. */
  readonly proof: string;
};

export type SignatoryInput = {
  /** As what the person signs: `VD`. At most 100 characters. */
  readonly capacity: string;
  /** One of the landlord's staff, or the tenant's contact. */
  readonly personId: string;
};

/** How a signatory shows that it is they who sign. */
export type SignatureMethod =
  /** By a one-time code that was sent to them in chat. */
  | 'CODE_BY_CHAT'
  /** By a one-time code that was sent to their address at work. */
  | 'CODE_BY_EMAIL';

/** How far a version of a template has come. */
export type TemplateState =
  /** Being written. */
  | 'DRAFT'
  /** Appendices are offered on it, and its words never change. */
  | 'PUBLISHED'
  /** Nothing new is offered on it. */
  | 'RETIRED';

/** From `from`, up to but not including `to`. An end that is left out is open. */
export type TimeRange = {
  /** The first moment within it: `2026-11-24T00:00:00+01:00`. */
  readonly from?: string | Temporal.Instant | null | undefined;
  /** The first moment behind it. */
  readonly to?: string | Temporal.Instant | null | undefined;
};

export type UnnamePersonInput = {
  /** The place whose name is taken off. */
  readonly seatId: string;
};

export type UnrouteChannelInput = {
  /** One of `channelRoutes`. */
  readonly routeId: string;
};

export type VerifyHoursInput = {
  /** Of each seat and each count of heads, from 1 to 200. Those that are verified already are left alone. */
  readonly attendanceIds: ReadonlyArray<string>;
};

/** What kind of viewer asks. */
export type ViewerKind =
  /** Somebody who signed in. */
  | 'PERSON'
  /** An internal tool, by its service token. */
  | 'SERVICE';

export type WithdrawAppendixInput = {
  /** The offer. */
  readonly appendixId: string;
  /** Why, for the tenant to read. At most 500 characters. */
  readonly reason: string;
};

export type WithdrawPledgeInput = {
  /** One that counts. */
  readonly pledgeId: string;
};

export type RevokeServiceTokenMutationVariables = Exact<{
  input: RevokeServiceTokenInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RevokeServiceTokenMutation = { readonly revokeServiceToken:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'RevokeServiceTokenSuccess', readonly serviceToken: { readonly id: string, readonly name: string, readonly revokedAt: string | null } }
    | { readonly __typename: 'ServiceTokenNotFoundError', readonly message: string, readonly tokenId: string }
    | { readonly __typename: 'TokenRevokedBeforeError', readonly message: string, readonly revokedAt: string }
   | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly tokenId: string | null, readonly name: string, readonly kind: ViewerKind, readonly scopes: ReadonlyArray<string>, readonly expiresAt: string | null } };

export type AskToSignMutationVariables = Exact<{
  input: AskToSignInput;
  idempotencyKey?: string | null | undefined;
}>;


export type AskToSignMutation = { readonly askToSign:
    | { readonly __typename: 'AlreadySignedError', readonly message: string }
    | { readonly __typename: 'AnotherDocumentError', readonly message: string }
    | { readonly __typename: 'AppendixNotFoundError', readonly message: string, readonly appendixId: string }
    | { readonly __typename: 'AppendixNotOpenError', readonly message: string, readonly state: AppendixState }
    | { readonly __typename: 'AskToSignSuccess', readonly method: SignatureMethod }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'OfferLapsedError', readonly message: string }
    | { readonly __typename: 'SignatoryNotReachableError', readonly message: string, readonly method: SignatureMethod }
    | { readonly __typename: 'TooManyCodesError', readonly message: string, readonly againAt: string }
   | null };

export type DeclineAppendixMutationVariables = Exact<{
  input: DeclineAppendixInput;
  idempotencyKey?: string | null | undefined;
}>;


export type DeclineAppendixMutation = { readonly declineAppendix:
    | { readonly __typename: 'AppendixNotFoundError', readonly message: string, readonly appendixId: string }
    | { readonly __typename: 'AppendixNotOpenError', readonly message: string, readonly state: AppendixState }
    | { readonly __typename: 'DeclineAppendixSuccess', readonly appendix: { readonly id: string, readonly registryNumber: string | null, readonly state: AppendixState } }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
   | null };

export type EndAppendixMutationVariables = Exact<{
  input: EndAppendixInput;
  idempotencyKey?: string | null | undefined;
}>;


export type EndAppendixMutation = { readonly endAppendix:
    | { readonly __typename: 'AppendixNotFoundError', readonly message: string, readonly appendixId: string }
    | { readonly __typename: 'AppendixNotSignedError', readonly message: string, readonly state: AppendixState }
    | { readonly __typename: 'EndAppendixSuccess', readonly cancelledPledges: number, readonly appendix: { readonly id: string, readonly registryNumber: string | null, readonly state: AppendixState } }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
   | null };

export type OfferAppendixMutationVariables = Exact<{
  input: OfferAppendixInput;
  idempotencyKey?: string | null | undefined;
}>;


export type OfferAppendixMutation = { readonly offerAppendix:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'LeaseHasEndedError', readonly message: string }
    | { readonly __typename: 'LeaseNotFoundError', readonly message: string, readonly leaseId: string }
    | { readonly __typename: 'NotASignatoryError', readonly message: string, readonly party: Party }
    | { readonly __typename: 'OfferAppendixSuccess', readonly appendix: { readonly id: string, readonly registryNumber: string | null, readonly state: AppendixState, readonly offer: { readonly documentHash: string, readonly validUntil: string } | null } }
    | { readonly __typename: 'OfferOpenError', readonly message: string, readonly appendix: { readonly id: string } }
    | { readonly __typename: 'RegistryNumberTakenError', readonly message: string }
    | { readonly __typename: 'TemplateNotPublishedError', readonly message: string, readonly state: TemplateState }
    | { readonly __typename: 'TemplateVersionNotFoundError', readonly message: string, readonly templateVersionId: string }
   | null };

export type RecordAppendixMutationVariables = Exact<{
  input: RecordAppendixInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RecordAppendixMutation = { readonly recordAppendix:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'LeaseHasAppendixError', readonly message: string, readonly appendix: { readonly id: string } }
    | { readonly __typename: 'NotATenantError', readonly message: string, readonly organisationKind: OrganisationKind }
    | { readonly __typename: 'OrganisationNotFoundError', readonly message: string, readonly organisationId: string }
    | { readonly __typename: 'RecordAppendixSuccess', readonly appendix: { readonly id: string, readonly state: AppendixState } }
    | { readonly __typename: 'RegistryNumberTakenError', readonly message: string }
   | null };

export type SignAppendixMutationVariables = Exact<{
  input: SignAppendixInput;
  idempotencyKey?: string | null | undefined;
}>;


export type SignAppendixMutation = { readonly signAppendix:
    | { readonly __typename: 'AlreadySignedError', readonly message: string }
    | { readonly __typename: 'AnotherDocumentError', readonly message: string }
    | { readonly __typename: 'AppendixNotFoundError', readonly message: string, readonly appendixId: string }
    | { readonly __typename: 'AppendixNotOpenError', readonly message: string, readonly state: AppendixState }
    | { readonly __typename: 'CodeExpiredError', readonly message: string }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'NoCodeToEnterError', readonly message: string }
    | { readonly __typename: 'OfferLapsedError', readonly message: string }
    | { readonly __typename: 'SignAppendixSuccess', readonly appendix: { readonly id: string, readonly registryNumber: string | null, readonly state: AppendixState } }
    | { readonly __typename: 'TooManyAttemptsError', readonly message: string }
    | { readonly __typename: 'WrongCodeError', readonly message: string, readonly attemptsLeft: number }
   | null };

export type WithdrawAppendixMutationVariables = Exact<{
  input: WithdrawAppendixInput;
  idempotencyKey?: string | null | undefined;
}>;


export type WithdrawAppendixMutation = { readonly withdrawAppendix:
    | { readonly __typename: 'AppendixNotFoundError', readonly message: string, readonly appendixId: string }
    | { readonly __typename: 'AppendixNotOpenError', readonly message: string, readonly state: AppendixState }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'WithdrawAppendixSuccess', readonly appendix: { readonly id: string, readonly registryNumber: string | null, readonly state: AppendixState } }
   | null };

export type ReportAttendanceMutationVariables = Exact<{
  input: ReportAttendanceInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ReportAttendanceMutation = { readonly reportAttendance:
    | { readonly __typename: 'AttendanceSettledError', readonly message: string }
    | { readonly __typename: 'AttendanceVerifiedError', readonly message: string, readonly entryId: string, readonly pledgeId: string }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'MinutesNeedReasonError', readonly message: string, readonly lines: ReadonlyArray<{ readonly plannedMinutes: number, readonly pledgeId: string, readonly seatId: string | null }> }
    | { readonly __typename: 'OwnAttendanceError', readonly message: string, readonly seatId: string }
    | { readonly __typename: 'PledgeNotFoundError', readonly message: string, readonly pledgeId: string }
    | { readonly __typename: 'ReportAttendanceSuccess', readonly changed: number, readonly minutes: number, readonly placesPresent: number, readonly shift: { readonly id: string, readonly attendances: ReadonlyArray<{ readonly id: string, readonly minutes: number, readonly places: number, readonly state: AttendanceState, readonly seat: { readonly id: string } | null }> } }
    | { readonly __typename: 'SeatNotFoundError', readonly message: string, readonly seatId: string }
    | { readonly __typename: 'ShiftNotEndedError', readonly message: string, readonly endsAt: string }
    | { readonly __typename: 'ShiftNotFoundError', readonly message: string, readonly shiftId: string }
    | { readonly __typename: 'ShiftNotHeldError', readonly message: string, readonly state: ShiftState }
    | { readonly __typename: 'TooManyHeadsError', readonly message: string, readonly places: number, readonly pledgeId: string }
   | null };

export type RevokeCalendarFeedMutationVariables = Exact<{
  input: RevokeCalendarFeedInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RevokeCalendarFeedMutation = { readonly revokeCalendarFeed:
    | { readonly __typename: 'CalendarFeedNotFoundError', readonly message: string, readonly calendarFeedId: string }
    | { readonly __typename: 'CalendarFeedRevokedBeforeError', readonly message: string, readonly revokedAt: string }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'RevokeCalendarFeedSuccess', readonly calendarFeedId: string }
   | null };

export type LinkInitiativeChannelMutationVariables = Exact<{
  input: LinkInitiativeChannelInput;
  idempotencyKey?: string | null | undefined;
}>;


export type LinkInitiativeChannelMutation = { readonly linkInitiativeChannel:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InitiativeNotFoundError', readonly message: string, readonly initiativeId: string }
    | { readonly __typename: 'InitiativeOverError', readonly message: string, readonly state: InitiativeState }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'LinkInitiativeChannelSuccess', readonly initiative: { readonly id: string, readonly chatChannelId: string | null } }
    | { readonly __typename: 'NoChatWorkspaceError', readonly message: string }
   | null };

export type RouteChannelMutationVariables = Exact<{
  input: RouteChannelInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RouteChannelMutation = { readonly routeChannel:
    | { readonly __typename: 'DistrictNotFoundError', readonly message: string, readonly districtId: string }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NoChatWorkspaceError', readonly message: string }
    | { readonly __typename: 'RouteChannelSuccess', readonly route: { readonly id: string, readonly pace: RoutePace } }
   | null };

export type UnrouteChannelMutationVariables = Exact<{
  input: UnrouteChannelInput;
  idempotencyKey?: string | null | undefined;
}>;


export type UnrouteChannelMutation = { readonly unrouteChannel:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'RouteNotFoundError', readonly message: string, readonly routeId: string }
    | { readonly __typename: 'UnrouteChannelSuccess', readonly routeId: string }
   | null };

export type NoteRecordExtractMutationVariables = Exact<{
  input: NoteRecordExtractInput;
  idempotencyKey?: string | null | undefined;
}>;


export type NoteRecordExtractMutation = { readonly noteRecordExtract:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'NoteRecordExtractSuccess', readonly clearanceNote: { readonly id: string, readonly validUntil: string } }
    | { readonly __typename: 'PersonNotFoundError', readonly message: string }
   | null };

export type BalanceQueryVariables = Exact<{
  organisationId: string;
  period?: string | null | undefined;
}>;


export type BalanceQuery = { readonly organisation: { readonly id: string, readonly name: string, readonly balance: { readonly committedMinutes: number | null, readonly plannedMinutes: number, readonly targetMinutes: number | null, readonly verifiedMinutes: number } | null, readonly commitments: ReadonlyArray<{ readonly focusArea: FocusArea | null, readonly id: string, readonly note: string, readonly proRataTarget: number, readonly revision: number, readonly target: number, readonly unit: CommitmentUnit, readonly year: number }> | null, readonly exemptions: ReadonlyArray<{ readonly from: string, readonly ground: ExemptionGround, readonly id: string, readonly note: string, readonly to: string }> | null } | null };

export type CommitYearlyMutationVariables = Exact<{
  input: CommitYearlyInput;
  idempotencyKey?: string | null | undefined;
}>;


export type CommitYearlyMutation = { readonly commitYearly:
    | { readonly __typename: 'CommitYearlySuccess', readonly commitment: { readonly id: string, readonly revision: number, readonly target: number, readonly unit: CommitmentUnit, readonly year: number } }
    | { readonly __typename: 'CommitmentExistsError', readonly message: string, readonly commitmentId: string }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'OrganisationNotFoundError', readonly message: string, readonly organisationId: string }
   | null };

export type ReviseCommitmentMutationVariables = Exact<{
  input: ReviseCommitmentInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ReviseCommitmentMutation = { readonly reviseCommitment:
    | { readonly __typename: 'CommitmentNotFoundError', readonly message: string, readonly commitmentId: string }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'ReviseCommitmentSuccess', readonly commitment: { readonly id: string, readonly note: string, readonly revision: number, readonly target: number } }
   | null };

export type AddDistrictMutationVariables = Exact<{
  input: AddDistrictInput;
  idempotencyKey?: string | null | undefined;
}>;


export type AddDistrictMutation = { readonly addDistrict:
    | { readonly __typename: 'AddDistrictSuccess', readonly district: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
   | null };

export type DistrictsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type DistrictsQuery = { readonly districts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type GrantExemptionMutationVariables = Exact<{
  input: GrantExemptionInput;
  idempotencyKey?: string | null | undefined;
}>;


export type GrantExemptionMutation = { readonly grantExemption:
    | { readonly __typename: 'GrantExemptionSuccess', readonly exemption: { readonly from: string, readonly ground: ExemptionGround, readonly id: string, readonly to: string } }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'OrganisationNotFoundError', readonly message: string, readonly organisationId: string }
   | null };

export type ReviseExemptionMutationVariables = Exact<{
  input: ReviseExemptionInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ReviseExemptionMutation = { readonly reviseExemption:
    | { readonly __typename: 'ExemptionNotFoundError', readonly message: string, readonly exemptionId: string }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'ReviseExemptionSuccess', readonly exemption: { readonly from: string, readonly ground: ExemptionGround, readonly id: string, readonly note: string, readonly to: string } }
   | null };

export type AdoptLinesMutationVariables = Exact<{
  input: AdoptLinesInput;
  idempotencyKey?: string | null | undefined;
}>;


export type AdoptLinesMutation = { readonly adoptLines:
    | { readonly __typename: 'AdoptLinesSuccess', readonly commitments: ReadonlyArray<{ readonly focusArea: FocusArea | null, readonly id: string, readonly target: number, readonly unit: CommitmentUnit, readonly year: number }> }
    | { readonly __typename: 'CommitmentExistsError', readonly message: string, readonly commitmentId: string }
    | { readonly __typename: 'FollowUpNotFoundError', readonly message: string, readonly followUpId: string }
    | { readonly __typename: 'FollowUpNotHeldError', readonly message: string, readonly followUpId: string }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'OrganisationNotFoundError', readonly message: string, readonly organisationId: string }
    | { readonly __typename: 'RaiseNeedsPersonError', readonly message: string, readonly line: number, readonly thisYears: number }
   | null };

export type AgendaQueryVariables = Exact<{
  followUpId: string;
}>;


export type AgendaQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly dueOn: string, readonly heldOn: string | null, readonly id: string, readonly minutes: string, readonly agenda: { readonly nextYear: number, readonly year: number, readonly fitting: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly initiative: { readonly id: string, readonly title: string } }> | null, readonly parties: ReadonlyArray<{ readonly party: AttendingParty, readonly areas: ReadonlyArray<{ readonly focusArea: FocusArea | null, readonly pledgedMinutes: number, readonly promisedMinutes: number, readonly verifiedMinutes: number }>, readonly balance: { readonly committedMinutes: number | null, readonly plannedMinutes: number, readonly targetMinutes: number | null, readonly verifiedMinutes: number }, readonly lines: ReadonlyArray<{ readonly commitmentId: string, readonly focusArea: FocusArea | null, readonly left: number | null, readonly note: string, readonly proRataTarget: number, readonly proposedTarget: number, readonly target: number, readonly unit: CommitmentUnit, readonly verified: number | null }>, readonly organisation: { readonly id: string, readonly name: string } }>, readonly shortYear: { readonly from: string, readonly year: number, readonly parties: ReadonlyArray<{ readonly party: AttendingParty, readonly areas: ReadonlyArray<{ readonly focusArea: FocusArea | null, readonly pledgedMinutes: number, readonly promisedMinutes: number, readonly verifiedMinutes: number }>, readonly balance: { readonly targetMinutes: number | null, readonly verifiedMinutes: number }, readonly lines: ReadonlyArray<{ readonly commitmentId: string, readonly focusArea: FocusArea | null, readonly left: number | null, readonly note: string, readonly proRataTarget: number, readonly target: number, readonly unit: CommitmentUnit, readonly verified: number | null }>, readonly organisation: { readonly id: string, readonly name: string } }> } | null } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type AppendicesToFollowUpQueryVariables = Exact<{
  by?: string | Temporal.PlainDate | null | undefined;
}>;


export type AppendicesToFollowUpQuery = { readonly appendicesToFollowUp: ReadonlyArray<{ readonly followUpDueOn: string | null, readonly followUpDueYear: number | null, readonly id: string, readonly leaseNumber: string, readonly organisation: { readonly id: string, readonly name: string } }> | null };

export type CancelFollowUpMutationVariables = Exact<{
  input: CancelFollowUpInput;
  idempotencyKey?: string | null | undefined;
}>;


export type CancelFollowUpMutation = { readonly cancelFollowUp:
    | { readonly __typename: 'CancelFollowUpSuccess', readonly followUpId: string }
    | { readonly __typename: 'FollowUpHeldError', readonly message: string, readonly followUpId: string }
    | { readonly __typename: 'FollowUpNotFoundError', readonly message: string, readonly followUpId: string }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
   | null };

export type NoteFollowUpMutationVariables = Exact<{
  input: NoteFollowUpInput;
  idempotencyKey?: string | null | undefined;
}>;


export type NoteFollowUpMutation = { readonly noteFollowUp:
    | { readonly __typename: 'FollowUpNotFoundError', readonly message: string, readonly followUpId: string }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'NoteFollowUpSuccess', readonly followUp: { readonly heldOn: string | null, readonly id: string, readonly revision: number } }
    | { readonly __typename: 'NotedMeanwhileError', readonly message: string, readonly followUpId: string, readonly revision: number }
   | null };

export type ScheduleFollowUpMutationVariables = Exact<{
  input: ScheduleFollowUpInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ScheduleFollowUpMutation = { readonly scheduleFollowUp:
    | { readonly __typename: 'AppendixNotFoundError', readonly message: string, readonly appendixId: string }
    | { readonly __typename: 'FollowUpHeldError', readonly message: string, readonly followUpId: string }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'NotAgreedError', readonly message: string, readonly state: AppendixState }
    | { readonly __typename: 'ScheduleFollowUpSuccess', readonly followUp: { readonly dueOn: string, readonly id: string, readonly year: number } }
   | null };

export type CancelInitiativeMutationVariables = Exact<{
  input: CancelInitiativeInput;
  idempotencyKey?: string | null | undefined;
}>;


export type CancelInitiativeMutation = { readonly cancelInitiative:
    | { readonly __typename: 'CancelInitiativeSuccess', readonly pledgesCancelled: number, readonly shiftsCancelled: number, readonly initiative: { readonly id: string, readonly state: InitiativeState } }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InitiativeNotFoundError', readonly message: string, readonly initiativeId: string }
    | { readonly __typename: 'InitiativeStateWrongError', readonly message: string, readonly state: InitiativeState }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
   | null };

export type CompleteInitiativeMutationVariables = Exact<{
  input: CompleteInitiativeInput;
  idempotencyKey?: string | null | undefined;
}>;


export type CompleteInitiativeMutation = { readonly completeInitiative:
    | { readonly __typename: 'CompleteInitiativeSuccess', readonly initiative: { readonly id: string, readonly state: InitiativeState } }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InitiativeNotFoundError', readonly message: string, readonly initiativeId: string }
    | { readonly __typename: 'InitiativeStateWrongError', readonly message: string, readonly state: InitiativeState }
    | { readonly __typename: 'ShiftsRemainError', readonly message: string, readonly shifts: number }
   | null };

export type InitiativeTitlesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type InitiativeTitlesQuery = { readonly initiatives: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type InitiativesQueryVariables = Exact<{
  districtId?: string | null | undefined;
  hostId?: string | null | undefined;
  organisationId?: string | null | undefined;
  focusArea?: FocusArea | null | undefined;
  states?: ReadonlyArray<InitiativeState> | InitiativeState | null | undefined;
  week?: string | null | undefined;
  period?: string | null | undefined;
  understaffed?: boolean;
  orderBy?: InitiativeOrder;
  first?: number;
  after?: string | null | undefined;
}>;


export type InitiativesQuery = { readonly initiatives: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly description: string, readonly state: InitiativeState, readonly stateReason: string | null, readonly primaryFocusArea: FocusArea, readonly otherFocusAreas: ReadonlyArray<FocusArea>, readonly involvesMinors: boolean, readonly district: { readonly id: string, readonly name: string }, readonly host: { readonly id: string, readonly name: string }, readonly shifts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly startsAt: string, readonly zone: string, readonly placesLeft: number }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PauseInitiativeMutationVariables = Exact<{
  input: PauseInitiativeInput;
  idempotencyKey?: string | null | undefined;
}>;


export type PauseInitiativeMutation = { readonly pauseInitiative:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InitiativeNotFoundError', readonly message: string, readonly initiativeId: string }
    | { readonly __typename: 'InitiativeStateWrongError', readonly message: string, readonly state: InitiativeState }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'PauseInitiativeSuccess', readonly initiative: { readonly id: string, readonly state: InitiativeState } }
   | null };

export type PlanInitiativeMutationVariables = Exact<{
  input: PlanInitiativeInput;
  idempotencyKey?: string | null | undefined;
}>;


export type PlanInitiativeMutation = { readonly planInitiative:
    | { readonly __typename: 'CoordinatorNotStaffError', readonly message: string }
    | { readonly __typename: 'DistrictNotFoundError', readonly message: string, readonly districtId: string }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'NoChatWorkspaceError', readonly message: string }
    | { readonly __typename: 'OrganisationNotFoundError', readonly message: string, readonly organisationId: string }
    | { readonly __typename: 'PersonNotFoundError', readonly message: string }
    | { readonly __typename: 'PlanInitiativeSuccess', readonly initiative: { readonly id: string, readonly state: InitiativeState } }
   | null };

export type PublishInitiativeMutationVariables = Exact<{
  input: PublishInitiativeInput;
  idempotencyKey?: string | null | undefined;
}>;


export type PublishInitiativeMutation = { readonly publishInitiative:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InitiativeNotFoundError', readonly message: string, readonly initiativeId: string }
    | { readonly __typename: 'InitiativeStateWrongError', readonly message: string, readonly state: InitiativeState }
    | { readonly __typename: 'PublishInitiativeSuccess', readonly shiftsOpened: number, readonly initiative: { readonly id: string, readonly state: InitiativeState } }
   | null };

export type ResumeInitiativeMutationVariables = Exact<{
  input: ResumeInitiativeInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ResumeInitiativeMutation = { readonly resumeInitiative:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InitiativeNotFoundError', readonly message: string, readonly initiativeId: string }
    | { readonly __typename: 'InitiativeStateWrongError', readonly message: string, readonly state: InitiativeState }
    | { readonly __typename: 'ResumeInitiativeSuccess', readonly initiative: { readonly id: string, readonly state: InitiativeState } }
   | null };

export type LandlordQueryVariables = Exact<{ [key: string]: never; }>;


export type LandlordQuery = { readonly landlord: { readonly id: string, readonly name: string, readonly language: Language, readonly zone: string } };

export type EndLeaseMutationVariables = Exact<{
  input: EndLeaseInput;
  idempotencyKey?: string | null | undefined;
}>;


export type EndLeaseMutation = { readonly endLease:
    | { readonly __typename: 'EndLeaseSuccess', readonly cancelledPledges: number, readonly appendices: ReadonlyArray<{ readonly id: string, readonly registryNumber: string | null, readonly state: AppendixState }>, readonly lease: { readonly endsOn: string | null, readonly id: string } }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'LeaseNotFoundError', readonly message: string, readonly leaseId: string }
   | null };

export type RegisterLeaseMutationVariables = Exact<{
  input: RegisterLeaseInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RegisterLeaseMutation = { readonly registerLease:
    | { readonly __typename: 'DistrictNotFoundError', readonly message: string, readonly districtId: string }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'LeaseExistsError', readonly message: string, readonly lease: { readonly id: string } }
    | { readonly __typename: 'NotATenantError', readonly message: string, readonly organisationKind: OrganisationKind }
    | { readonly __typename: 'OrganisationNotFoundError', readonly message: string, readonly organisationId: string }
    | { readonly __typename: 'RegisterLeaseSuccess', readonly lease: { readonly id: string, readonly number: string } }
   | null };

export type ReviseLeaseMutationVariables = Exact<{
  input: ReviseLeaseInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ReviseLeaseMutation = { readonly reviseLease:
    | { readonly __typename: 'AppendixFollowsLeaseError', readonly message: string, readonly appendix: { readonly id: string } }
    | { readonly __typename: 'DistrictNotFoundError', readonly message: string, readonly districtId: string }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'LeaseNotFoundError', readonly message: string, readonly leaseId: string }
    | { readonly __typename: 'ReviseLeaseSuccess', readonly lease: { readonly endsOn: string | null, readonly id: string, readonly premises: string, readonly startsOn: string } }
   | null };

export type AdjustHoursMutationVariables = Exact<{
  input: AdjustHoursInput;
  idempotencyKey?: string | null | undefined;
}>;


export type AdjustHoursMutation = { readonly adjustHours:
    | { readonly __typename: 'AdjustHoursSuccess', readonly entry: { readonly id: string, readonly minutes: number, readonly seq: number, readonly workedOn: string } }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'OrganisationNotFoundError', readonly message: string, readonly organisationId: string }
    | { readonly __typename: 'OwnHoursError', readonly message: string, readonly ownAttendanceId: string | null }
   | null };

export type HoursToVerifyQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type HoursToVerifyQuery = { readonly hoursToVerify: { readonly minutes: number, readonly placesPresent: number, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly minutes: number, readonly minutesEach: number | null, readonly places: number, readonly reason: string | null, readonly reportedAt: string, readonly organisation: { readonly id: string, readonly name: string }, readonly shift: { readonly endsAt: string, readonly id: string, readonly startsAt: string, readonly initiative: { readonly id: string, readonly title: string } } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

export type LedgerQueryVariables = Exact<{
  organisationId?: string | null | undefined;
  period?: string | null | undefined;
  kinds?: ReadonlyArray<LedgerKind> | LedgerKind | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type LedgerQuery = { readonly ledger: { readonly minutes: number, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly at: string, readonly id: string, readonly kind: LedgerKind, readonly minutes: number, readonly reason: string | null, readonly seq: number, readonly workedOn: string, readonly attendance: { readonly id: string } | null, readonly organisation: { readonly id: string, readonly name: string }, readonly reverses: { readonly id: string } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

export type ReverseEntryMutationVariables = Exact<{
  input: ReverseEntryInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ReverseEntryMutation = { readonly reverseEntry:
    | { readonly __typename: 'EntryAlreadyReversedError', readonly message: string, readonly reversedBy: string }
    | { readonly __typename: 'EntryIsReversalError', readonly message: string, readonly reverses: string }
    | { readonly __typename: 'EntryNotFoundError', readonly message: string, readonly entryId: string }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'OwnHoursError', readonly message: string, readonly ownAttendanceId: string | null }
    | { readonly __typename: 'ReverseEntrySuccess', readonly entry: { readonly id: string, readonly minutes: number, readonly seq: number, readonly reverses: { readonly id: string } | null } }
   | null };

export type VerifyHoursMutationVariables = Exact<{
  input: VerifyHoursInput;
  idempotencyKey?: string | null | undefined;
}>;


export type VerifyHoursMutation = { readonly verifyHours:
    | { readonly __typename: 'AttendanceNotFoundError', readonly message: string }
    | { readonly __typename: 'HoursAlreadyVerifiedError', readonly message: string, readonly attendanceIds: ReadonlyArray<string> }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'NobodyPresentError', readonly message: string, readonly attendanceId: string }
    | { readonly __typename: 'OwnHoursError', readonly message: string, readonly ownAttendanceId: string | null }
    | { readonly __typename: 'VerifyHoursSuccess', readonly minutes: number, readonly alreadyVerified: ReadonlyArray<{ readonly id: string }>, readonly entries: ReadonlyArray<{ readonly id: string, readonly minutes: number, readonly seq: number, readonly attendance: { readonly id: string } | null }> }
   | null };

export type ChooseNoticesMutationVariables = Exact<{
  input: ChooseNoticesInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ChooseNoticesMutation = { readonly chooseNotices:
    | { readonly __typename: 'ChooseNoticesSuccess', readonly noticesOff: ReadonlyArray<NoticeKind> }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'NoticeNotOptionalError', readonly message: string, readonly bond: NoticeBond, readonly kind: NoticeKind }
   | null };

export type OrganisationsQueryVariables = Exact<{
  kinds?: ReadonlyArray<OrganisationKind> | OrganisationKind | null | undefined;
  withActiveAppendix?: boolean;
  orderBy?: OrganisationOrder;
  first?: number;
  after?: string | null | undefined;
}>;


export type OrganisationsQuery = { readonly organisations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: OrganisationKind, readonly name: string, readonly organisationNumber: string | null, readonly language: Language }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OrganisationNamesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type OrganisationNamesQuery = { readonly organisations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RegisterOrganisationMutationVariables = Exact<{
  input: RegisterOrganisationInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RegisterOrganisationMutation = { readonly registerOrganisation:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'OrganisationNumberTakenError', readonly message: string, readonly organisationNumber: string }
    | { readonly __typename: 'RegisterOrganisationSuccess', readonly organisation: { readonly id: string, readonly name: string } }
   | null };

export type ReviseOrganisationMutationVariables = Exact<{
  input: ReviseOrganisationInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ReviseOrganisationMutation = { readonly reviseOrganisation:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'OrganisationNotFoundError', readonly message: string, readonly organisationId: string }
    | { readonly __typename: 'ReviseOrganisationSuccess', readonly organisation: { readonly id: string, readonly language: Language, readonly name: string } }
   | null };

export type RevokeJoinCodeMutationVariables = Exact<{
  input: RevokeJoinCodeInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RevokeJoinCodeMutation = { readonly revokeJoinCode:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'JoinCodeNotFoundError', readonly message: string }
    | { readonly __typename: 'OrganisationNotFoundError', readonly message: string, readonly organisationId: string }
    | { readonly __typename: 'RevokeJoinCodeSuccess', readonly organisation: { readonly id: string, readonly name: string } }
   | null };

export type ParkMessageMutationVariables = Exact<{
  input: ParkMessageInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ParkMessageMutation = { readonly parkMessage:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'LaneBusyError', readonly message: string }
    | { readonly __typename: 'MessageNotFoundError', readonly message: string, readonly messageId: string }
    | { readonly __typename: 'MessageNotWaitingError', readonly message: string, readonly messageId: string }
    | { readonly __typename: 'ParkMessageSuccess', readonly messageId: string }
   | null };

export type RetryLaneMutationVariables = Exact<{
  input: RetryLaneInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RetryLaneMutation = { readonly retryLane:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'LaneNotRestingError', readonly message: string, readonly lane: string }
    | { readonly __typename: 'RetryLaneSuccess', readonly lane: string }
   | null };

export type SettleMessageMutationVariables = Exact<{
  input: SettleMessageInput;
  idempotencyKey?: string | null | undefined;
}>;


export type SettleMessageMutation = { readonly settleMessage:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'MessageNotFoundError', readonly message: string, readonly messageId: string }
    | { readonly __typename: 'MessageNotParkedError', readonly message: string, readonly messageId: string }
    | { readonly __typename: 'SettleMessageSuccess', readonly messageIds: ReadonlyArray<string> }
   | null };

export type AddMembershipMutationVariables = Exact<{
  input: AddMembershipInput;
  idempotencyKey?: string | null | undefined;
}>;


export type AddMembershipMutation = { readonly addMembership:
    | { readonly __typename: 'AddMembershipSuccess', readonly personId: string, readonly organisation: { readonly id: string } }
    | { readonly __typename: 'AlreadyMemberError', readonly message: string, readonly organisation: { readonly id: string } }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'OrganisationNotFoundError', readonly message: string, readonly organisationId: string }
    | { readonly __typename: 'PersonNotFoundError', readonly message: string }
    | { readonly __typename: 'StaffOfAnotherOrganisationError', readonly message: string, readonly role: Role }
   | null };

export type ChangeRolesMutationVariables = Exact<{
  input: ChangeRolesInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ChangeRolesMutation = { readonly changeRoles:
    | { readonly __typename: 'ChangeRolesSuccess', readonly personId: string }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'LastContactError', readonly message: string }
    | { readonly __typename: 'PersonNotFoundError', readonly message: string }
    | { readonly __typename: 'StaffOfAnotherOrganisationError', readonly message: string, readonly role: Role }
   | null };

export type JoinOrganisationMutationVariables = Exact<{
  input: JoinOrganisationInput;
  idempotencyKey?: string | null | undefined;
}>;


export type JoinOrganisationMutation = { readonly joinOrganisation:
    | { readonly __typename: 'AlreadyMemberError', readonly message: string, readonly organisation: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'JoinCodeExpiredError', readonly message: string }
    | { readonly __typename: 'JoinCodeUnknownError', readonly message: string, readonly triesLeft: number }
    | { readonly __typename: 'JoinOrganisationSuccess', readonly organisation: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'TooManyTriesError', readonly message: string, readonly until: string }
   | null };

export type LeaveOrganisationMutationVariables = Exact<{
  input: LeaveOrganisationInput;
  idempotencyKey?: string | null | undefined;
}>;


export type LeaveOrganisationMutation = { readonly leaveOrganisation:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'LastContactError', readonly message: string }
    | { readonly __typename: 'LeaveOrganisationSuccess', readonly seats: number }
    | { readonly __typename: 'PersonNotFoundError', readonly message: string }
   | null };

export type RegisterPersonMutationVariables = Exact<{
  input: RegisterPersonInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RegisterPersonMutation = { readonly registerPerson:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'OrganisationNotFoundError', readonly message: string, readonly organisationId: string }
    | { readonly __typename: 'RegisterPersonSuccess', readonly personId: string }
    | { readonly __typename: 'StaffOfAnotherOrganisationError', readonly message: string, readonly role: Role }
   | null };

export type RemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RemoveMemberMutation = { readonly removeMember:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'LastContactError', readonly message: string }
    | { readonly __typename: 'PersonNotFoundError', readonly message: string }
    | { readonly __typename: 'RemoveMemberSuccess', readonly seats: number }
   | null };

export type RevisePersonMutationVariables = Exact<{
  input: RevisePersonInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RevisePersonMutation = { readonly revisePerson:
    | { readonly __typename: 'EmailAddressTakenError', readonly message: string }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'PersonNotFoundError', readonly message: string }
    | { readonly __typename: 'RevisePersonSuccess', readonly personId: string }
    | { readonly __typename: 'SignsOpenOfferError', readonly message: string, readonly appendix: { readonly id: string } }
   | null };

export type AcceptOfferMutationVariables = Exact<{
  input: AcceptOfferInput;
  idempotencyKey?: string | null | undefined;
}>;


export type AcceptOfferMutation = { readonly acceptOffer:
    | { readonly __typename: 'AcceptOfferSuccess', readonly pledge: { readonly id: string, readonly state: PledgeState } }
    | { readonly __typename: 'AppendixNotActiveError', readonly message: string, readonly date: string }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'NotOfferedError', readonly message: string, readonly state: PledgeState }
    | { readonly __typename: 'PledgeNotFoundError', readonly message: string, readonly pledgeId: string }
    | { readonly __typename: 'PledgeNotLiveError', readonly message: string, readonly state: PledgeState }
   | null };

export type ApprovePledgeMutationVariables = Exact<{
  input: ApprovePledgeInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ApprovePledgeMutation = { readonly approvePledge:
    | { readonly __typename: 'AppendixNotActiveError', readonly message: string, readonly date: string }
    | { readonly __typename: 'ApprovePledgeSuccess', readonly pledge: { readonly id: string, readonly state: PledgeState } }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InitiativeNotOpenError', readonly message: string, readonly initiativeState: InitiativeState, readonly reason: string | null }
    | { readonly __typename: 'NotPendingError', readonly message: string, readonly state: PledgeState }
    | { readonly __typename: 'PledgeNotFoundError', readonly message: string, readonly pledgeId: string }
    | { readonly __typename: 'PledgeNotLiveError', readonly message: string, readonly state: PledgeState }
   | null };

export type ChangePledgeMutationVariables = Exact<{
  input: ChangePledgeInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ChangePledgeMutation = { readonly changePledge:
    | { readonly __typename: 'AppendixNotActiveError', readonly message: string, readonly date: string }
    | { readonly __typename: 'ApprovalNeededError', readonly message: string }
    | { readonly __typename: 'ChangePledgeSuccess', readonly pledge: { readonly id: string, readonly state: PledgeState } }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InitiativeNotOpenError', readonly message: string, readonly initiativeState: InitiativeState, readonly reason: string | null }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'LongerThanShiftError', readonly message: string, readonly shiftMinutes: number }
    | { readonly __typename: 'MoreNamedThanPlacesError', readonly message: string, readonly named: number }
    | { readonly __typename: 'MoreThanCapacityError', readonly message: string, readonly capacity: number }
    | { readonly __typename: 'OfferPendingError', readonly message: string, readonly placesOffered: number }
    | { readonly __typename: 'OverCapError', readonly message: string, readonly cap: number, readonly releasesAt: string | null }
    | { readonly __typename: 'PartOfShiftNotAllowedError', readonly message: string, readonly shiftMinutes: number }
    | { readonly __typename: 'PledgeNotFoundError', readonly message: string, readonly pledgeId: string }
    | { readonly __typename: 'PledgeNotLiveError', readonly message: string, readonly state: PledgeState }
    | { readonly __typename: 'RemovalNeedsReasonError', readonly message: string }
    | { readonly __typename: 'ShiftFullError', readonly message: string, readonly placesLeft: number }
    | { readonly __typename: 'ShiftStartedError', readonly message: string, readonly startsAt: string }
   | null };

export type DeclineOfferMutationVariables = Exact<{
  input: DeclineOfferInput;
  idempotencyKey?: string | null | undefined;
}>;


export type DeclineOfferMutation = { readonly declineOffer:
    | { readonly __typename: 'DeclineOfferSuccess', readonly pledge: { readonly id: string, readonly state: PledgeState } }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'NotOfferedError', readonly message: string, readonly state: PledgeState }
    | { readonly __typename: 'PledgeNotFoundError', readonly message: string, readonly pledgeId: string }
    | { readonly __typename: 'PledgeNotLiveError', readonly message: string, readonly state: PledgeState }
   | null };

export type OfferFreePlacesMutationVariables = Exact<{
  input: OfferFreePlacesInput;
  idempotencyKey?: string | null | undefined;
}>;


export type OfferFreePlacesMutation = { readonly offerFreePlaces:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InitiativeNotOpenError', readonly message: string, readonly initiativeState: InitiativeState, readonly reason: string | null }
    | { readonly __typename: 'NothingToOfferError', readonly message: string, readonly placesLeft: number }
    | { readonly __typename: 'OfferFreePlacesSuccess', readonly pledges: ReadonlyArray<{ readonly id: string, readonly state: PledgeState }>, readonly shift: { readonly id: string, readonly state: ShiftState } }
    | { readonly __typename: 'ShiftCancelledError', readonly message: string, readonly reason: string | null }
    | { readonly __typename: 'ShiftNotFoundError', readonly message: string, readonly shiftId: string }
    | { readonly __typename: 'ShiftNotOpenError', readonly message: string }
    | { readonly __typename: 'ShiftStartedError', readonly message: string, readonly startsAt: string }
   | null };

export type PledgePlacesMutationVariables = Exact<{
  input: PledgePlacesInput;
  idempotencyKey?: string | null | undefined;
}>;


export type PledgePlacesMutation = { readonly pledgePlaces:
    | { readonly __typename: 'AlreadyPledgedError', readonly message: string, readonly places: number, readonly pledge: { readonly id: string, readonly state: PledgeState } }
    | { readonly __typename: 'AppendixNotActiveError', readonly message: string, readonly date: string }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InitiativeNotOpenError', readonly message: string, readonly initiativeState: InitiativeState, readonly reason: string | null }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'LongerThanShiftError', readonly message: string, readonly shiftMinutes: number }
    | { readonly __typename: 'MoreThanCapacityError', readonly message: string, readonly capacity: number }
    | { readonly __typename: 'OrganisationNotFoundError', readonly message: string, readonly organisationId: string }
    | { readonly __typename: 'OverCapError', readonly message: string, readonly cap: number, readonly releasesAt: string | null }
    | { readonly __typename: 'PartOfShiftNotAllowedError', readonly message: string, readonly shiftMinutes: number }
    | { readonly __typename: 'PledgePlacesOffered', readonly expiresAt: string, readonly placesOffered: number, readonly pledge: { readonly id: string, readonly state: PledgeState } }
    | { readonly __typename: 'PledgePlacesPending', readonly pledge: { readonly id: string, readonly state: PledgeState } }
    | { readonly __typename: 'PledgePlacesSuccess', readonly pledge: { readonly id: string, readonly state: PledgeState } }
    | { readonly __typename: 'PledgePlacesWaitlisted', readonly position: number, readonly pledge: { readonly id: string, readonly state: PledgeState } }
    | { readonly __typename: 'ShiftCancelledError', readonly message: string, readonly reason: string | null }
    | { readonly __typename: 'ShiftNotFoundError', readonly message: string, readonly shiftId: string }
    | { readonly __typename: 'ShiftNotOpenError', readonly message: string }
    | { readonly __typename: 'ShiftStartedError', readonly message: string, readonly startsAt: string }
   | null };

export type PledgesQueryVariables = Exact<{
  shiftId?: string | null | undefined;
  initiativeId?: string | null | undefined;
  organisationId?: string | null | undefined;
  states?: ReadonlyArray<PledgeState> | PledgeState | null | undefined;
  week?: string | null | undefined;
  period?: string | null | undefined;
  startsWithin?: TimeRange | null | undefined;
  orderBy?: PledgeOrder;
  first?: number;
  after?: string | null | undefined;
}>;


export type PledgesQuery = { readonly pledges: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: PledgeState, readonly places: number, readonly minutes: number | null, readonly named: number | null, readonly queuedAt: string, readonly source: PledgeSource | null, readonly staffReason: string | null, readonly organisation: { readonly id: string, readonly name: string, readonly kind: OrganisationKind }, readonly shift: { readonly id: string, readonly state: ShiftState, readonly startsAt: string, readonly endsAt: string, readonly zone: string, readonly location: string, readonly initiative: { readonly id: string, readonly title: string, readonly primaryFocusArea: FocusArea, readonly district: { readonly id: string, readonly name: string } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type PledgeCountQueryVariables = Exact<{
  shiftId?: string | null | undefined;
  initiativeId?: string | null | undefined;
  organisationId?: string | null | undefined;
  states?: ReadonlyArray<PledgeState> | PledgeState | null | undefined;
  week?: string | null | undefined;
  period?: string | null | undefined;
  startsWithin?: TimeRange | null | undefined;
}>;


export type PledgeCountQuery = { readonly pledges: { readonly totalCount: number } | null };

export type RejectPledgeMutationVariables = Exact<{
  input: RejectPledgeInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RejectPledgeMutation = { readonly rejectPledge:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'NotPendingError', readonly message: string, readonly state: PledgeState }
    | { readonly __typename: 'PledgeNotFoundError', readonly message: string, readonly pledgeId: string }
    | { readonly __typename: 'PledgeNotLiveError', readonly message: string, readonly state: PledgeState }
    | { readonly __typename: 'RejectPledgeSuccess', readonly pledge: { readonly id: string, readonly state: PledgeState } }
   | null };

export type RemovePledgeMutationVariables = Exact<{
  input: RemovePledgeInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RemovePledgeMutation = { readonly removePledge:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'PledgeNotFoundError', readonly message: string, readonly pledgeId: string }
    | { readonly __typename: 'PledgeNotLiveError', readonly message: string, readonly state: PledgeState }
    | { readonly __typename: 'RemovePledgeSuccess', readonly pledge: { readonly id: string, readonly state: PledgeState } }
    | { readonly __typename: 'ShiftEndedError', readonly message: string, readonly endsAt: string }
   | null };

export type WithdrawPledgeMutationVariables = Exact<{
  input: WithdrawPledgeInput;
  idempotencyKey?: string | null | undefined;
}>;


export type WithdrawPledgeMutation = { readonly withdrawPledge:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'PledgeNotFoundError', readonly message: string, readonly pledgeId: string }
    | { readonly __typename: 'PledgeNotLiveError', readonly message: string, readonly state: PledgeState }
    | { readonly __typename: 'RemovalNeedsReasonError', readonly message: string }
    | { readonly __typename: 'ShiftStartedError', readonly message: string, readonly startsAt: string }
    | { readonly __typename: 'WithdrawPledgeSuccess', readonly late: boolean, readonly pledge: { readonly id: string, readonly state: PledgeState } }
   | null };

export type RestOfRosterQueryVariables = Exact<{
  shiftId: string;
  after?: string | null | undefined;
  details?: boolean;
}>;


export type RestOfRosterQuery = { readonly shift: { readonly pledges: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: PledgeState, readonly places: number, readonly named?: number | null, readonly minutes?: number | null, readonly waitlistPosition: number | null, readonly organisation: { readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type RosterChangedSubscriptionVariables = Exact<{
  of: RosterScope;
  details?: boolean;
}>;


export type RosterChangedSubscription = { readonly rosterChanged:
    | { readonly __typename: 'RosterSnapshot', readonly eventId: string, readonly shifts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly zone: string, readonly location: string, readonly state: ShiftState, readonly cancelReason: string | null, readonly minPlaces: number, readonly capacity: number, readonly placesTaken: number, readonly placesLeft: number, readonly isUnderstaffed: boolean, readonly initiative: { readonly id: string, readonly title: string, readonly district: { readonly id: string, readonly name: string } }, readonly pledges: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: PledgeState, readonly places: number, readonly named?: number | null, readonly minutes?: number | null, readonly waitlistPosition: number | null, readonly organisation: { readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly happened?: ReadonlyArray<{ readonly kind: RosterFactKind, readonly occurredAt: string, readonly shiftId: string | null, readonly places: number | null }> | null }
    | { readonly __typename: 'ShiftChange', readonly eventId: string, readonly shift: { readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly zone: string, readonly location: string, readonly state: ShiftState, readonly cancelReason: string | null, readonly minPlaces: number, readonly capacity: number, readonly placesTaken: number, readonly placesLeft: number, readonly isUnderstaffed: boolean, readonly initiative: { readonly id: string, readonly title: string, readonly district: { readonly id: string, readonly name: string } }, readonly pledges: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: PledgeState, readonly places: number, readonly named?: number | null, readonly minutes?: number | null, readonly waitlistPosition: number | null, readonly organisation: { readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }, readonly happened?: ReadonlyArray<{ readonly kind: RosterFactKind, readonly occurredAt: string, readonly shiftId: string | null, readonly places: number | null }> | null }
   };

export type RosterShiftFragment = { readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly zone: string, readonly location: string, readonly state: ShiftState, readonly cancelReason: string | null, readonly minPlaces: number, readonly capacity: number, readonly placesTaken: number, readonly placesLeft: number, readonly isUnderstaffed: boolean, readonly initiative: { readonly id: string, readonly title: string, readonly district: { readonly id: string, readonly name: string } }, readonly pledges: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: PledgeState, readonly places: number, readonly named?: number | null, readonly minutes?: number | null, readonly waitlistPosition: number | null, readonly organisation: { readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RosterPledgeFragment = { readonly id: string, readonly state: PledgeState, readonly places: number, readonly named?: number | null, readonly minutes?: number | null, readonly waitlistPosition: number | null, readonly organisation: { readonly id: string, readonly name: string } };

export type RosterQueryVariables = Exact<{
  districtId?: string | null | undefined;
  initiativeId?: string | null | undefined;
  hostId?: string | null | undefined;
  organisationId?: string | null | undefined;
  focusArea?: FocusArea | null | undefined;
  states?: ReadonlyArray<ShiftState> | ShiftState;
  week?: string | null | undefined;
  period?: string | null | undefined;
  startsWithin?: TimeRange | null | undefined;
  understaffed?: boolean;
  first?: number;
  after?: string | null | undefined;
  details?: boolean;
}>;


export type RosterQuery = { readonly shifts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly zone: string, readonly location: string, readonly state: ShiftState, readonly cancelReason: string | null, readonly minPlaces: number, readonly capacity: number, readonly placesTaken: number, readonly placesLeft: number, readonly isUnderstaffed: boolean, readonly initiative: { readonly id: string, readonly title: string, readonly district: { readonly id: string, readonly name: string } }, readonly pledges: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: PledgeState, readonly places: number, readonly named?: number | null, readonly minutes?: number | null, readonly waitlistPosition: number | null, readonly organisation: { readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RosterTotalsQueryVariables = Exact<{
  districtId?: string | null | undefined;
  initiativeId?: string | null | undefined;
  hostId?: string | null | undefined;
  organisationId?: string | null | undefined;
  focusArea?: FocusArea | null | undefined;
  states?: ReadonlyArray<ShiftState> | ShiftState;
  week?: string | null | undefined;
  period?: string | null | undefined;
  startsWithin?: TimeRange | null | undefined;
  understaffed?: boolean;
}>;


export type RosterTotalsQuery = { readonly shifts: { readonly totals: { readonly shifts: number, readonly understaffed: number, readonly capacity: number, readonly placesTaken: number, readonly namedPlaces: number, readonly placesOffered: number, readonly placesLeft: number, readonly waitlistedPlaces: number, readonly pendingPlaces: number, readonly confirmedMinutes: number } } };

export type NamePersonMutationVariables = Exact<{
  input: NamePersonInput;
  idempotencyKey?: string | null | undefined;
}>;


export type NamePersonMutation = { readonly namePerson:
    | { readonly __typename: 'AdultNotConfirmedError', readonly message: string, readonly personId: string }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'NamePersonSuccess', readonly pledge: { readonly id: string, readonly state: PledgeState }, readonly seat: { readonly id: string } | null }
    | { readonly __typename: 'NoUnnamedPlacesError', readonly message: string, readonly places: number }
    | { readonly __typename: 'PersonAlreadyNamedError', readonly message: string, readonly seatId: string }
    | { readonly __typename: 'PersonBusyError', readonly message: string, readonly personId: string }
    | { readonly __typename: 'PersonNotFoundError', readonly message: string }
    | { readonly __typename: 'PledgeNotConfirmedError', readonly message: string, readonly state: PledgeState }
    | { readonly __typename: 'PledgeNotFoundError', readonly message: string, readonly pledgeId: string }
    | { readonly __typename: 'PledgeNotLiveError', readonly message: string, readonly state: PledgeState }
    | { readonly __typename: 'RecordExtractNotShownError', readonly message: string, readonly date: string, readonly personId: string }
    | { readonly __typename: 'ShiftStartedError', readonly message: string, readonly startsAt: string }
   | null };

export type UnnamePersonMutationVariables = Exact<{
  input: UnnamePersonInput;
  idempotencyKey?: string | null | undefined;
}>;


export type UnnamePersonMutation = { readonly unnamePerson:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'NamesDueError', readonly message: string, readonly nameBy: string }
    | { readonly __typename: 'PledgeNotLiveError', readonly message: string, readonly state: PledgeState }
    | { readonly __typename: 'SeatNotFoundError', readonly message: string, readonly seatId: string }
    | { readonly __typename: 'ShiftStartedError', readonly message: string, readonly startsAt: string }
    | { readonly __typename: 'UnnamePersonSuccess', readonly pledge: { readonly id: string, readonly state: PledgeState } }
   | null };

export type EndSeriesMutationVariables = Exact<{
  input: EndSeriesInput;
  idempotencyKey?: string | null | undefined;
}>;


export type EndSeriesMutation = { readonly endSeries:
    | { readonly __typename: 'EndSeriesSuccess', readonly detached: number, readonly dropped: number, readonly series: { readonly id: string } }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InitiativeOverError', readonly message: string, readonly state: InitiativeState }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'SeriesNotFoundError', readonly message: string, readonly seriesId: string }
   | null };

export type ReviseSeriesMutationVariables = Exact<{
  input: ReviseSeriesInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ReviseSeriesMutation = { readonly reviseSeries:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InitiativeOverError', readonly message: string, readonly state: InitiativeState }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'NotARecurrenceRuleError', readonly message: string }
    | { readonly __typename: 'RecurrenceRuleNotSupportedError', readonly message: string, readonly part: string }
    | { readonly __typename: 'RecurrenceRuleOutOfRangeError', readonly message: string, readonly max: number, readonly part: string }
    | { readonly __typename: 'RecurrenceRulePartsClashError', readonly message: string, readonly parts: ReadonlyArray<string> }
    | { readonly __typename: 'RecurrenceRuleTooLongError', readonly message: string, readonly max: number }
    | { readonly __typename: 'ReviseSeriesSuccess', readonly added: number, readonly detached: number, readonly dropped: number, readonly updated: number, readonly series: { readonly id: string }, readonly skipped: ReadonlyArray<{ readonly date: string, readonly en: string, readonly sv: string }>, readonly warnings: ReadonlyArray<{ readonly date: string, readonly en: string, readonly sv: string }> }
    | { readonly __typename: 'SeriesNotFoundError', readonly message: string, readonly seriesId: string }
   | null };

export type ScheduleSeriesMutationVariables = Exact<{
  input: ScheduleSeriesInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ScheduleSeriesMutation = { readonly scheduleSeries:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InitiativeNotFoundError', readonly message: string, readonly initiativeId: string }
    | { readonly __typename: 'InitiativeOverError', readonly message: string, readonly state: InitiativeState }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'NoOccurrencesError', readonly message: string }
    | { readonly __typename: 'NotARecurrenceRuleError', readonly message: string }
    | { readonly __typename: 'RecurrenceRuleNotSupportedError', readonly message: string, readonly part: string }
    | { readonly __typename: 'RecurrenceRuleOutOfRangeError', readonly message: string, readonly max: number, readonly part: string }
    | { readonly __typename: 'RecurrenceRulePartsClashError', readonly message: string, readonly parts: ReadonlyArray<string> }
    | { readonly __typename: 'RecurrenceRuleTooLongError', readonly message: string, readonly max: number }
    | { readonly __typename: 'ScheduleSeriesSuccess', readonly shiftsMade: number, readonly series: { readonly id: string }, readonly skipped: ReadonlyArray<{ readonly date: string, readonly en: string, readonly sv: string }>, readonly warnings: ReadonlyArray<{ readonly date: string, readonly en: string, readonly sv: string }> }
   | null };

export type CancelShiftMutationVariables = Exact<{
  input: CancelShiftInput;
  idempotencyKey?: string | null | undefined;
}>;


export type CancelShiftMutation = { readonly cancelShift:
    | { readonly __typename: 'CancelShiftSuccess', readonly pledgesCancelled: number, readonly shift: { readonly id: string, readonly state: ShiftState } }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'ShiftNotCancellableError', readonly message: string, readonly state: ShiftState }
    | { readonly __typename: 'ShiftNotFoundError', readonly message: string, readonly shiftId: string }
    | { readonly __typename: 'ShiftStartedError', readonly message: string, readonly startsAt: string }
   | null };

export type ReviseShiftMutationVariables = Exact<{
  input: ReviseShiftInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ReviseShiftMutation = { readonly reviseShift:
    | { readonly __typename: 'CapBelowPledgedError', readonly message: string, readonly places: number }
    | { readonly __typename: 'CapacityBelowHeldError', readonly message: string, readonly held: number }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'MoveNotNeededError', readonly message: string, readonly pledgeId: string }
    | { readonly __typename: 'NamesStandInTheWayError', readonly message: string, readonly named: number }
    | { readonly __typename: 'PeopleBusyError', readonly message: string }
    | { readonly __typename: 'PledgeHoldsNoPlacesError', readonly message: string, readonly pledgeId: string }
    | { readonly __typename: 'PledgesNotCoveredError', readonly message: string, readonly date: string, readonly pledges: ReadonlyArray<{ readonly id: string, readonly state: PledgeState }> }
    | { readonly __typename: 'ReviseShiftSuccess', readonly shift: { readonly id: string, readonly state: ShiftState } }
    | { readonly __typename: 'ShiftNotFoundError', readonly message: string, readonly shiftId: string }
    | { readonly __typename: 'ShiftNotRevisableError', readonly message: string, readonly state: ShiftState }
    | { readonly __typename: 'ShiftStartedError', readonly message: string, readonly startsAt: string }
   | null };

export type ScheduleShiftMutationVariables = Exact<{
  input: ScheduleShiftInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ScheduleShiftMutation = { readonly scheduleShift:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InitiativeNotFoundError', readonly message: string, readonly initiativeId: string }
    | { readonly __typename: 'InitiativeOverError', readonly message: string, readonly state: InitiativeState }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'ScheduleShiftSuccess', readonly shift: { readonly id: string, readonly state: ShiftState } }
   | null };

export type ShiftsQueryVariables = Exact<{
  districtId?: string | null | undefined;
  initiativeId?: string | null | undefined;
  seriesId?: string | null | undefined;
  hostId?: string | null | undefined;
  organisationId?: string | null | undefined;
  focusArea?: FocusArea | null | undefined;
  states?: ReadonlyArray<ShiftState> | ShiftState | null | undefined;
  week?: string | null | undefined;
  period?: string | null | undefined;
  startsWithin?: TimeRange | null | undefined;
  upcoming?: boolean;
  understaffed?: boolean;
  orderBy?: ShiftOrder;
  first?: number;
  after?: string | null | undefined;
}>;


export type ShiftsQuery = { readonly shifts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly durationMinutes: number, readonly minPlaces: number, readonly capacity: number, readonly cancelReason: string | null, readonly placesLeft: number, readonly isUnderstaffed: boolean, readonly id: string, readonly state: ShiftState, readonly startsAt: string, readonly endsAt: string, readonly zone: string, readonly location: string, readonly totals: { readonly confirmedPlaces: number, readonly waitlistedPlaces: number, readonly namedPlaces: number, readonly confirmedMinutes: number, readonly organisations: number }, readonly initiative: { readonly id: string, readonly title: string, readonly primaryFocusArea: FocusArea, readonly district: { readonly id: string, readonly name: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ShiftFactsFragment = { readonly id: string, readonly state: ShiftState, readonly startsAt: string, readonly endsAt: string, readonly zone: string, readonly location: string, readonly initiative: { readonly id: string, readonly title: string, readonly primaryFocusArea: FocusArea, readonly district: { readonly id: string, readonly name: string } } };

export type DraftTemplateVersionMutationVariables = Exact<{
  input: DraftTemplateVersionInput;
  idempotencyKey?: string | null | undefined;
}>;


export type DraftTemplateVersionMutation = { readonly draftTemplateVersion:
    | { readonly __typename: 'DraftTemplateVersionSuccess', readonly templateVersion: { readonly hash: string | null, readonly id: string, readonly number: number, readonly state: TemplateState } }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly issues: ReadonlyArray<{ readonly message: string, readonly path: string, readonly problem: InputProblem }> }
    | { readonly __typename: 'TemplateNotDraftError', readonly message: string, readonly state: TemplateState }
    | { readonly __typename: 'TemplateVersionNotFoundError', readonly message: string, readonly templateVersionId: string }
   | null };

export type PublishTemplateVersionMutationVariables = Exact<{
  input: PublishTemplateVersionInput;
  idempotencyKey?: string | null | undefined;
}>;


export type PublishTemplateVersionMutation = { readonly publishTemplateVersion:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'MarkdownNotShownError', readonly message: string, readonly notShown: ReadonlyArray<{ readonly column: number, readonly kind: MarkdownKind, readonly line: number, readonly text: string }> }
    | { readonly __typename: 'PartiesNotNamedError', readonly message: string }
    | { readonly __typename: 'PlaceholdersWrongError', readonly message: string, readonly faults: ReadonlyArray<{ readonly column: number, readonly line: number, readonly problem: PlaceholderProblem, readonly text: string }>, readonly placeholders: ReadonlyArray<{ readonly meaning: string, readonly name: string, readonly optional: boolean, readonly type: PlaceholderType }> }
    | { readonly __typename: 'PublishTemplateVersionSuccess', readonly templateVersion: { readonly hash: string | null, readonly id: string, readonly number: number, readonly state: TemplateState } }
    | { readonly __typename: 'TemplateNotDraftError', readonly message: string, readonly state: TemplateState }
    | { readonly __typename: 'TemplateVersionNotFoundError', readonly message: string, readonly templateVersionId: string }
   | null };

export type RetireTemplateVersionMutationVariables = Exact<{
  input: RetireTemplateVersionInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RetireTemplateVersionMutation = { readonly retireTemplateVersion:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly message: string, readonly idempotencyKey: string }
    | { readonly __typename: 'RetireTemplateVersionSuccess', readonly templateVersion: { readonly hash: string | null, readonly id: string, readonly number: number, readonly state: TemplateState } }
    | { readonly __typename: 'TemplateNotPublishedError', readonly message: string, readonly state: TemplateState }
    | { readonly __typename: 'TemplateVersionNotFoundError', readonly message: string, readonly templateVersionId: string }
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RosterPledgeFragmentDoc = new TypedDocumentString(`
    fragment RosterPledge on Pledge {
  id
  state
  places
  named @include(if: $details)
  minutes @include(if: $details)
  waitlistPosition
  organisation {
    id
    name
  }
}
    `, {"fragmentName":"RosterPledge"}) as unknown as TypedDocumentString<RosterPledgeFragment, unknown>;
export const RosterShiftFragmentDoc = new TypedDocumentString(`
    fragment RosterShift on Shift {
  id
  startsAt
  endsAt
  zone
  location
  state
  cancelReason
  minPlaces
  capacity
  placesTaken
  placesLeft
  isUnderstaffed
  initiative {
    id
    title
    district {
      id
      name
    }
  }
  pledges(first: 100) {
    nodes {
      ...RosterPledge
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RosterPledge on Pledge {
  id
  state
  places
  named @include(if: $details)
  minutes @include(if: $details)
  waitlistPosition
  organisation {
    id
    name
  }
}`, {"fragmentName":"RosterShift"}) as unknown as TypedDocumentString<RosterShiftFragment, unknown>;
export const ShiftFactsFragmentDoc = new TypedDocumentString(`
    fragment ShiftFacts on Shift {
  id
  state
  startsAt
  endsAt
  zone
  location
  initiative {
    id
    title
    primaryFocusArea
    district {
      id
      name
    }
  }
}
    `, {"fragmentName":"ShiftFacts"}) as unknown as TypedDocumentString<ShiftFactsFragment, unknown>;
export const RevokeServiceTokenDocument = new TypedDocumentString(`
    mutation RevokeServiceToken($input: RevokeServiceTokenInput!, $idempotencyKey: String) {
  revokeServiceToken(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on RevokeServiceTokenSuccess {
      serviceToken {
        id
        name
        revokedAt
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on ServiceTokenNotFoundError {
      tokenId
    }
    ... on TokenRevokedBeforeError {
      revokedAt
    }
  }
}
    `, {"hash":"sha256:3408082f0b9f83edbd26d96e07b59349d7ce8e95e4c0e82146dea2e46a3f3815"}) as unknown as TypedDocumentString<RevokeServiceTokenMutation, RevokeServiceTokenMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    tokenId
    name
    kind
    scopes
    expiresAt
  }
}
    `, {"hash":"sha256:5e162ca390eea0fcd53c08200acdfff5544dae32d7d6b52a8fc097e64bbacc17"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const AskToSignDocument = new TypedDocumentString(`
    mutation AskToSign($input: AskToSignInput!, $idempotencyKey: String) {
  askToSign(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on AskToSignSuccess {
      method
    }
    ... on AppendixNotFoundError {
      appendixId
    }
    ... on AppendixNotOpenError {
      state
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on SignatoryNotReachableError {
      method
    }
    ... on TooManyCodesError {
      againAt
    }
  }
}
    `, {"hash":"sha256:bd0b4879e646e65be8ccbc649feb5d1a6d66710da7fa5d61cdd12cdfc3b0470e"}) as unknown as TypedDocumentString<AskToSignMutation, AskToSignMutationVariables>;
export const DeclineAppendixDocument = new TypedDocumentString(`
    mutation DeclineAppendix($input: DeclineAppendixInput!, $idempotencyKey: String) {
  declineAppendix(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on DeclineAppendixSuccess {
      appendix {
        id
        registryNumber
        state
      }
    }
    ... on AppendixNotFoundError {
      appendixId
    }
    ... on AppendixNotOpenError {
      state
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
  }
}
    `, {"hash":"sha256:61757c1c1b6ceff5ab73806327edd478916ae6ca86ce0c243b3f5a791b2ff5d4"}) as unknown as TypedDocumentString<DeclineAppendixMutation, DeclineAppendixMutationVariables>;
export const EndAppendixDocument = new TypedDocumentString(`
    mutation EndAppendix($input: EndAppendixInput!, $idempotencyKey: String) {
  endAppendix(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on EndAppendixSuccess {
      appendix {
        id
        registryNumber
        state
      }
      cancelledPledges
    }
    ... on AppendixNotFoundError {
      appendixId
    }
    ... on AppendixNotSignedError {
      state
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
  }
}
    `, {"hash":"sha256:f6b132247988e3fb583953d6ab43f01992936be8d5e832fb3454ec87c9f888d1"}) as unknown as TypedDocumentString<EndAppendixMutation, EndAppendixMutationVariables>;
export const OfferAppendixDocument = new TypedDocumentString(`
    mutation OfferAppendix($input: OfferAppendixInput!, $idempotencyKey: String) {
  offerAppendix(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on OfferAppendixSuccess {
      appendix {
        id
        offer {
          documentHash
          validUntil
        }
        registryNumber
        state
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on LeaseNotFoundError {
      leaseId
    }
    ... on NotASignatoryError {
      party
    }
    ... on OfferOpenError {
      appendix {
        id
      }
    }
    ... on TemplateNotPublishedError {
      state
    }
    ... on TemplateVersionNotFoundError {
      templateVersionId
    }
  }
}
    `, {"hash":"sha256:de9daf6fd4a219fb2badef81ed6ef272d83317ba03a0271a5975d0c7143e4e80"}) as unknown as TypedDocumentString<OfferAppendixMutation, OfferAppendixMutationVariables>;
export const RecordAppendixDocument = new TypedDocumentString(`
    mutation RecordAppendix($input: RecordAppendixInput!, $idempotencyKey: String) {
  recordAppendix(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on RecordAppendixSuccess {
      appendix {
        id
        state
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on LeaseHasAppendixError {
      appendix {
        id
      }
    }
    ... on NotATenantError {
      organisationKind
    }
    ... on OrganisationNotFoundError {
      organisationId
    }
  }
}
    `, {"hash":"sha256:81db76f0ef6c6dc2cb15d192d62c3eeed3d3eb63603ed3747ef1fab839cee160"}) as unknown as TypedDocumentString<RecordAppendixMutation, RecordAppendixMutationVariables>;
export const SignAppendixDocument = new TypedDocumentString(`
    mutation SignAppendix($input: SignAppendixInput!, $idempotencyKey: String) {
  signAppendix(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on SignAppendixSuccess {
      appendix {
        id
        registryNumber
        state
      }
    }
    ... on AppendixNotFoundError {
      appendixId
    }
    ... on AppendixNotOpenError {
      state
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on WrongCodeError {
      attemptsLeft
    }
  }
}
    `, {"hash":"sha256:b83cac610b383e069268b99d40ad34c0a3990c4fdbdce82e5fed85670f42967d"}) as unknown as TypedDocumentString<SignAppendixMutation, SignAppendixMutationVariables>;
export const WithdrawAppendixDocument = new TypedDocumentString(`
    mutation WithdrawAppendix($input: WithdrawAppendixInput!, $idempotencyKey: String) {
  withdrawAppendix(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on WithdrawAppendixSuccess {
      appendix {
        id
        registryNumber
        state
      }
    }
    ... on AppendixNotFoundError {
      appendixId
    }
    ... on AppendixNotOpenError {
      state
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
  }
}
    `, {"hash":"sha256:008e9547d9b3a3b4c45c51e5a07af16e2ee17be878040f4b4f1bff1000338c1c"}) as unknown as TypedDocumentString<WithdrawAppendixMutation, WithdrawAppendixMutationVariables>;
export const ReportAttendanceDocument = new TypedDocumentString(`
    mutation ReportAttendance($input: ReportAttendanceInput!, $idempotencyKey: String) {
  reportAttendance(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on ReportAttendanceSuccess {
      changed
      minutes
      placesPresent
      shift {
        attendances {
          id
          minutes
          places
          seat {
            id
          }
          state
        }
        id
      }
    }
    ... on AttendanceVerifiedError {
      entryId
      pledgeId
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on MinutesNeedReasonError {
      lines {
        plannedMinutes
        pledgeId
        seatId
      }
    }
    ... on OwnAttendanceError {
      seatId
    }
    ... on PledgeNotFoundError {
      pledgeId
    }
    ... on SeatNotFoundError {
      seatId
    }
    ... on ShiftNotEndedError {
      endsAt
    }
    ... on ShiftNotFoundError {
      shiftId
    }
    ... on ShiftNotHeldError {
      state
    }
    ... on TooManyHeadsError {
      places
      pledgeId
    }
  }
}
    `, {"hash":"sha256:5cce429326a42723c2de9d9a035bed81c3d7c285c2e7e4a60b22cb938fd965a6"}) as unknown as TypedDocumentString<ReportAttendanceMutation, ReportAttendanceMutationVariables>;
export const RevokeCalendarFeedDocument = new TypedDocumentString(`
    mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!, $idempotencyKey: String) {
  revokeCalendarFeed(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on RevokeCalendarFeedSuccess {
      calendarFeedId
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on CalendarFeedNotFoundError {
      calendarFeedId
    }
    ... on CalendarFeedRevokedBeforeError {
      revokedAt
    }
  }
}
    `, {"hash":"sha256:2967c6aa372b72a9c392fcd910a5f7f01247fe6ad79c56c643355e295849cac0"}) as unknown as TypedDocumentString<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
export const LinkInitiativeChannelDocument = new TypedDocumentString(`
    mutation LinkInitiativeChannel($input: LinkInitiativeChannelInput!, $idempotencyKey: String) {
  linkInitiativeChannel(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on LinkInitiativeChannelSuccess {
      initiative {
        id
        chatChannelId
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        path
        message
      }
    }
    ... on InitiativeNotFoundError {
      initiativeId
    }
    ... on InitiativeOverError {
      state
    }
  }
}
    `, {"hash":"sha256:265362c1f550731e1f9969c56610a8d0a8ce8f6d9682ca6a0c49e94fd7f08f9d"}) as unknown as TypedDocumentString<LinkInitiativeChannelMutation, LinkInitiativeChannelMutationVariables>;
export const RouteChannelDocument = new TypedDocumentString(`
    mutation RouteChannel($input: RouteChannelInput!, $idempotencyKey: String) {
  routeChannel(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on RouteChannelSuccess {
      route {
        id
        pace
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        path
        message
      }
    }
    ... on DistrictNotFoundError {
      districtId
    }
  }
}
    `, {"hash":"sha256:058d447c5ca44b9ee83e572d0acbf9a035b7039652001b57742c92d972849cb7"}) as unknown as TypedDocumentString<RouteChannelMutation, RouteChannelMutationVariables>;
export const UnrouteChannelDocument = new TypedDocumentString(`
    mutation UnrouteChannel($input: UnrouteChannelInput!, $idempotencyKey: String) {
  unrouteChannel(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on UnrouteChannelSuccess {
      routeId
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on RouteNotFoundError {
      routeId
    }
  }
}
    `, {"hash":"sha256:343c43f53d71ee3edb09086daab4e332882c35bd671486e7336c0c9f418f1603"}) as unknown as TypedDocumentString<UnrouteChannelMutation, UnrouteChannelMutationVariables>;
export const NoteRecordExtractDocument = new TypedDocumentString(`
    mutation NoteRecordExtract($input: NoteRecordExtractInput!, $idempotencyKey: String) {
  noteRecordExtract(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on NoteRecordExtractSuccess {
      clearanceNote {
        id
        validUntil
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
  }
}
    `, {"hash":"sha256:1a1cb44c4e1962aec1de8ba479d46619af8431b2cf043efd29c722dac62d8648"}) as unknown as TypedDocumentString<NoteRecordExtractMutation, NoteRecordExtractMutationVariables>;
export const BalanceDocument = new TypedDocumentString(`
    query Balance($organisationId: ID!, $period: String) {
  organisation(id: $organisationId) {
    balance(period: $period) {
      committedMinutes
      plannedMinutes
      targetMinutes
      verifiedMinutes
    }
    commitments {
      focusArea
      id
      note
      proRataTarget
      revision
      target
      unit
      year
    }
    exemptions {
      from
      ground
      id
      note
      to
    }
    id
    name
  }
}
    `, {"hash":"sha256:e6a4bb335abc18ce827abfca9044efc9253aec0a7a27b095c5ace7b1411f041c"}) as unknown as TypedDocumentString<BalanceQuery, BalanceQueryVariables>;
export const CommitYearlyDocument = new TypedDocumentString(`
    mutation CommitYearly($input: CommitYearlyInput!, $idempotencyKey: String) {
  commitYearly(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on CommitYearlySuccess {
      commitment {
        id
        revision
        target
        unit
        year
      }
    }
    ... on CommitmentExistsError {
      commitmentId
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on OrganisationNotFoundError {
      organisationId
    }
  }
}
    `, {"hash":"sha256:74c46b0b37e68e88e907843878b822f90b8905edbe9b996ee58c1891dfb97d4e"}) as unknown as TypedDocumentString<CommitYearlyMutation, CommitYearlyMutationVariables>;
export const ReviseCommitmentDocument = new TypedDocumentString(`
    mutation ReviseCommitment($input: ReviseCommitmentInput!, $idempotencyKey: String) {
  reviseCommitment(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on ReviseCommitmentSuccess {
      commitment {
        id
        note
        revision
        target
      }
    }
    ... on CommitmentNotFoundError {
      commitmentId
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
  }
}
    `, {"hash":"sha256:a3a07d9627264c423763e0f1a7153fc1ede0a8eace2d53f02652b224882cc811"}) as unknown as TypedDocumentString<ReviseCommitmentMutation, ReviseCommitmentMutationVariables>;
export const AddDistrictDocument = new TypedDocumentString(`
    mutation AddDistrict($input: AddDistrictInput!, $idempotencyKey: String) {
  addDistrict(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on AddDistrictSuccess {
      district {
        id
        name
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
  }
}
    `, {"hash":"sha256:0bc8e3d8449060d4e2a6597ee517660e2d6f89a5ae76dd94ca1f61495902d701"}) as unknown as TypedDocumentString<AddDistrictMutation, AddDistrictMutationVariables>;
export const DistrictsDocument = new TypedDocumentString(`
    query Districts($first: Int! = 100, $after: String) {
  districts(first: $first, after: $after) {
    totalCount
    nodes {
      id
      name
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:cc8744106f592fc1512b06d1bb5c4bcbf8ee28d77aa566560d9c97dca8ce1237"}) as unknown as TypedDocumentString<DistrictsQuery, DistrictsQueryVariables>;
export const GrantExemptionDocument = new TypedDocumentString(`
    mutation GrantExemption($input: GrantExemptionInput!, $idempotencyKey: String) {
  grantExemption(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on GrantExemptionSuccess {
      exemption {
        from
        ground
        id
        to
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on OrganisationNotFoundError {
      organisationId
    }
  }
}
    `, {"hash":"sha256:dade25be0cf711ed430fab1088fabac0d3f04de88291b7cccccb9c57eeb12a3d"}) as unknown as TypedDocumentString<GrantExemptionMutation, GrantExemptionMutationVariables>;
export const ReviseExemptionDocument = new TypedDocumentString(`
    mutation ReviseExemption($input: ReviseExemptionInput!, $idempotencyKey: String) {
  reviseExemption(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on ReviseExemptionSuccess {
      exemption {
        from
        ground
        id
        note
        to
      }
    }
    ... on ExemptionNotFoundError {
      exemptionId
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
  }
}
    `, {"hash":"sha256:2a13adb323f0fc2704fda02cbdadc30cbc21f5a2c5c6b9defd45b71c24e57018"}) as unknown as TypedDocumentString<ReviseExemptionMutation, ReviseExemptionMutationVariables>;
export const AdoptLinesDocument = new TypedDocumentString(`
    mutation AdoptLines($input: AdoptLinesInput!, $idempotencyKey: String) {
  adoptLines(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on AdoptLinesSuccess {
      commitments {
        focusArea
        id
        target
        unit
        year
      }
    }
    ... on CommitmentExistsError {
      commitmentId
    }
    ... on FollowUpNotFoundError {
      followUpId
    }
    ... on FollowUpNotHeldError {
      followUpId
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on OrganisationNotFoundError {
      organisationId
    }
    ... on RaiseNeedsPersonError {
      line
      thisYears
    }
  }
}
    `, {"hash":"sha256:43c52f080741b520531d241aaa56847b14cb269c2d7c14dcd72237ab11949f1b"}) as unknown as TypedDocumentString<AdoptLinesMutation, AdoptLinesMutationVariables>;
export const AgendaDocument = new TypedDocumentString(`
    query Agenda($followUpId: ID!) {
  node(id: $followUpId) {
    ... on FollowUp {
      agenda {
        fitting {
          id
          initiative {
            id
            title
          }
          startsAt
        }
        nextYear
        parties {
          areas {
            focusArea
            pledgedMinutes
            promisedMinutes
            verifiedMinutes
          }
          balance {
            committedMinutes
            plannedMinutes
            targetMinutes
            verifiedMinutes
          }
          lines {
            commitmentId
            focusArea
            left
            note
            proRataTarget
            proposedTarget
            target
            unit
            verified
          }
          organisation {
            id
            name
          }
          party
        }
        shortYear {
          from
          parties {
            areas {
              focusArea
              pledgedMinutes
              promisedMinutes
              verifiedMinutes
            }
            balance {
              targetMinutes
              verifiedMinutes
            }
            lines {
              commitmentId
              focusArea
              left
              note
              proRataTarget
              target
              unit
              verified
            }
            organisation {
              id
              name
            }
            party
          }
          year
        }
        year
      }
      dueOn
      heldOn
      id
      minutes
    }
    id
  }
}
    `, {"hash":"sha256:70357fbcaff674705d9297ade67d2346d5f520db3f8b4ba272ecdbae556bbd52"}) as unknown as TypedDocumentString<AgendaQuery, AgendaQueryVariables>;
export const AppendicesToFollowUpDocument = new TypedDocumentString(`
    query AppendicesToFollowUp($by: Date) {
  appendicesToFollowUp(by: $by) {
    followUpDueOn
    followUpDueYear
    id
    leaseNumber
    organisation {
      id
      name
    }
  }
}
    `, {"hash":"sha256:a23d43290e8ced03722fdab2dfd05019d2baf8d52dcb527438dfeded5166b82c"}) as unknown as TypedDocumentString<AppendicesToFollowUpQuery, AppendicesToFollowUpQueryVariables>;
export const CancelFollowUpDocument = new TypedDocumentString(`
    mutation CancelFollowUp($input: CancelFollowUpInput!, $idempotencyKey: String) {
  cancelFollowUp(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on CancelFollowUpSuccess {
      followUpId
    }
    ... on FollowUpHeldError {
      followUpId
    }
    ... on FollowUpNotFoundError {
      followUpId
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
  }
}
    `, {"hash":"sha256:0b605e3b439cbdc504e10072db29677ba35458690a330c35bce0e10a888dd88c"}) as unknown as TypedDocumentString<CancelFollowUpMutation, CancelFollowUpMutationVariables>;
export const NoteFollowUpDocument = new TypedDocumentString(`
    mutation NoteFollowUp($input: NoteFollowUpInput!, $idempotencyKey: String) {
  noteFollowUp(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on NoteFollowUpSuccess {
      followUp {
        heldOn
        id
        revision
      }
    }
    ... on FollowUpNotFoundError {
      followUpId
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on NotedMeanwhileError {
      followUpId
      revision
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
  }
}
    `, {"hash":"sha256:f96f2d79ffd69ce86819173b4ee6e89c175699509ed4180f05d816622125880a"}) as unknown as TypedDocumentString<NoteFollowUpMutation, NoteFollowUpMutationVariables>;
export const ScheduleFollowUpDocument = new TypedDocumentString(`
    mutation ScheduleFollowUp($input: ScheduleFollowUpInput!, $idempotencyKey: String) {
  scheduleFollowUp(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on ScheduleFollowUpSuccess {
      followUp {
        dueOn
        id
        year
      }
    }
    ... on AppendixNotFoundError {
      appendixId
    }
    ... on FollowUpHeldError {
      followUpId
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on NotAgreedError {
      state
    }
  }
}
    `, {"hash":"sha256:a01020ad1d48bd572a030b7fa8ca61299d8959af35f94296e0eb57e0c9541f03"}) as unknown as TypedDocumentString<ScheduleFollowUpMutation, ScheduleFollowUpMutationVariables>;
export const CancelInitiativeDocument = new TypedDocumentString(`
    mutation CancelInitiative($input: CancelInitiativeInput!, $idempotencyKey: String) {
  cancelInitiative(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on CancelInitiativeSuccess {
      initiative {
        id
        state
      }
      pledgesCancelled
      shiftsCancelled
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InitiativeNotFoundError {
      initiativeId
    }
    ... on InitiativeStateWrongError {
      state
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
  }
}
    `, {"hash":"sha256:8c8c2bcbdfa5e018e4216b7e6f5c2d222dc16e6b5789f37ad7d65503853cb509"}) as unknown as TypedDocumentString<CancelInitiativeMutation, CancelInitiativeMutationVariables>;
export const CompleteInitiativeDocument = new TypedDocumentString(`
    mutation CompleteInitiative($input: CompleteInitiativeInput!, $idempotencyKey: String) {
  completeInitiative(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on CompleteInitiativeSuccess {
      initiative {
        id
        state
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InitiativeNotFoundError {
      initiativeId
    }
    ... on InitiativeStateWrongError {
      state
    }
    ... on ShiftsRemainError {
      shifts
    }
  }
}
    `, {"hash":"sha256:e1ff3b3d3df8243e660d6b0298b1b6392019e47701082eba6e4dc76e432878e2"}) as unknown as TypedDocumentString<CompleteInitiativeMutation, CompleteInitiativeMutationVariables>;
export const InitiativeTitlesDocument = new TypedDocumentString(`
    query InitiativeTitles($first: Int! = 100, $after: String) {
  initiatives(first: $first, after: $after) {
    nodes {
      id
      title
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:c0e54683918a850a2b64ae1ecddbbc161961054e1838497ae35e269fffd7269d"}) as unknown as TypedDocumentString<InitiativeTitlesQuery, InitiativeTitlesQueryVariables>;
export const InitiativesDocument = new TypedDocumentString(`
    query Initiatives($districtId: ID, $hostId: ID, $organisationId: ID, $focusArea: FocusArea, $states: [InitiativeState!], $week: String, $period: String, $understaffed: Boolean! = false, $orderBy: InitiativeOrder! = TITLE_ASC, $first: Int! = 100, $after: String) {
  initiatives(
    districtId: $districtId
    hostId: $hostId
    organisationId: $organisationId
    focusArea: $focusArea
    states: $states
    week: $week
    period: $period
    understaffed: $understaffed
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      id
      title
      description
      state
      stateReason
      primaryFocusArea
      otherFocusAreas
      involvesMinors
      district {
        id
        name
      }
      host {
        id
        name
      }
      shifts(first: 1, upcoming: true, states: [OPEN]) {
        totalCount
        nodes {
          startsAt
          zone
          placesLeft
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:c04e60f5d944e51f1841b4af5d16f7b45ac1b4a963e27d926bc8365d7ba46ba6"}) as unknown as TypedDocumentString<InitiativesQuery, InitiativesQueryVariables>;
export const PauseInitiativeDocument = new TypedDocumentString(`
    mutation PauseInitiative($input: PauseInitiativeInput!, $idempotencyKey: String) {
  pauseInitiative(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on PauseInitiativeSuccess {
      initiative {
        id
        state
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InitiativeNotFoundError {
      initiativeId
    }
    ... on InitiativeStateWrongError {
      state
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
  }
}
    `, {"hash":"sha256:a8e122a4f4830693274793353f99400d6231584bef61feb75a3274a3c59508e6"}) as unknown as TypedDocumentString<PauseInitiativeMutation, PauseInitiativeMutationVariables>;
export const PlanInitiativeDocument = new TypedDocumentString(`
    mutation PlanInitiative($input: PlanInitiativeInput!, $idempotencyKey: String) {
  planInitiative(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on PlanInitiativeSuccess {
      initiative {
        id
        state
      }
    }
    ... on DistrictNotFoundError {
      districtId
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on OrganisationNotFoundError {
      organisationId
    }
  }
}
    `, {"hash":"sha256:39079a36977c94305dc5bd9b11ee16244c8b7fba6b2a445250fea016ef861d44"}) as unknown as TypedDocumentString<PlanInitiativeMutation, PlanInitiativeMutationVariables>;
export const PublishInitiativeDocument = new TypedDocumentString(`
    mutation PublishInitiative($input: PublishInitiativeInput!, $idempotencyKey: String) {
  publishInitiative(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on PublishInitiativeSuccess {
      initiative {
        id
        state
      }
      shiftsOpened
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InitiativeNotFoundError {
      initiativeId
    }
    ... on InitiativeStateWrongError {
      state
    }
  }
}
    `, {"hash":"sha256:469e356b10460502a588f4fbbc7a8e701004eebead6c05df3d8d1eb3345f175b"}) as unknown as TypedDocumentString<PublishInitiativeMutation, PublishInitiativeMutationVariables>;
export const ResumeInitiativeDocument = new TypedDocumentString(`
    mutation ResumeInitiative($input: ResumeInitiativeInput!, $idempotencyKey: String) {
  resumeInitiative(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on ResumeInitiativeSuccess {
      initiative {
        id
        state
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InitiativeNotFoundError {
      initiativeId
    }
    ... on InitiativeStateWrongError {
      state
    }
  }
}
    `, {"hash":"sha256:7e49dedd1f8fdcd5cff393f00639d90abc6a887d5a637c2cd511fe322fb6f910"}) as unknown as TypedDocumentString<ResumeInitiativeMutation, ResumeInitiativeMutationVariables>;
export const LandlordDocument = new TypedDocumentString(`
    query Landlord {
  landlord {
    id
    name
    language
    zone
  }
}
    `, {"hash":"sha256:4c2ef2477525830d337e94b3facb07f3e535086c2dc3a94f1aa82dd59c6201aa"}) as unknown as TypedDocumentString<LandlordQuery, LandlordQueryVariables>;
export const EndLeaseDocument = new TypedDocumentString(`
    mutation EndLease($input: EndLeaseInput!, $idempotencyKey: String) {
  endLease(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on EndLeaseSuccess {
      appendices {
        id
        registryNumber
        state
      }
      cancelledPledges
      lease {
        endsOn
        id
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on LeaseNotFoundError {
      leaseId
    }
  }
}
    `, {"hash":"sha256:1a5bbf2ccf68ecd77ad1fe031747aadb8a297c39bdcec5200c4ebec8df765c05"}) as unknown as TypedDocumentString<EndLeaseMutation, EndLeaseMutationVariables>;
export const RegisterLeaseDocument = new TypedDocumentString(`
    mutation RegisterLease($input: RegisterLeaseInput!, $idempotencyKey: String) {
  registerLease(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on RegisterLeaseSuccess {
      lease {
        id
        number
      }
    }
    ... on DistrictNotFoundError {
      districtId
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on LeaseExistsError {
      lease {
        id
      }
    }
    ... on NotATenantError {
      organisationKind
    }
    ... on OrganisationNotFoundError {
      organisationId
    }
  }
}
    `, {"hash":"sha256:eaa9235c1136ec70a2577b7cbfaae5a1a7adf441fbfa3689c9ca8578b2f636e1"}) as unknown as TypedDocumentString<RegisterLeaseMutation, RegisterLeaseMutationVariables>;
export const ReviseLeaseDocument = new TypedDocumentString(`
    mutation ReviseLease($input: ReviseLeaseInput!, $idempotencyKey: String) {
  reviseLease(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on ReviseLeaseSuccess {
      lease {
        endsOn
        id
        premises
        startsOn
      }
    }
    ... on AppendixFollowsLeaseError {
      appendix {
        id
      }
    }
    ... on DistrictNotFoundError {
      districtId
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on LeaseNotFoundError {
      leaseId
    }
  }
}
    `, {"hash":"sha256:3c24bdbae3cbc3d029846a4f208d5b2fad309273300fcb49d96a70129f66bcc0"}) as unknown as TypedDocumentString<ReviseLeaseMutation, ReviseLeaseMutationVariables>;
export const AdjustHoursDocument = new TypedDocumentString(`
    mutation AdjustHours($input: AdjustHoursInput!, $idempotencyKey: String) {
  adjustHours(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on AdjustHoursSuccess {
      entry {
        id
        minutes
        seq
        workedOn
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on OrganisationNotFoundError {
      organisationId
    }
    ... on OwnHoursError {
      ownAttendanceId
    }
  }
}
    `, {"hash":"sha256:495d1777b0f314cb25ca1a0a2b9d58abdd86515c849c3286eb2da0bd1c79ded9"}) as unknown as TypedDocumentString<AdjustHoursMutation, AdjustHoursMutationVariables>;
export const HoursToVerifyDocument = new TypedDocumentString(`
    query HoursToVerify($first: Int! = 50, $after: String) {
  hoursToVerify(first: $first, after: $after) {
    nodes {
      id
      minutes
      minutesEach
      organisation {
        id
        name
      }
      places
      reason
      reportedAt
      shift {
        endsAt
        id
        initiative {
          id
          title
        }
        startsAt
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    minutes
    placesPresent
    totalCount
  }
}
    `, {"hash":"sha256:c49819db39820e58fe5b5cc0fe68b805057fbecb08c1ece1361d54ef906cd8c5"}) as unknown as TypedDocumentString<HoursToVerifyQuery, HoursToVerifyQueryVariables>;
export const LedgerDocument = new TypedDocumentString(`
    query Ledger($organisationId: ID, $period: String, $kinds: [LedgerKind!], $first: Int! = 50, $after: String) {
  ledger(
    organisationId: $organisationId
    period: $period
    kinds: $kinds
    first: $first
    after: $after
  ) {
    nodes {
      at
      attendance {
        id
      }
      id
      kind
      minutes
      organisation {
        id
        name
      }
      reason
      reverses {
        id
      }
      seq
      workedOn
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    minutes
    totalCount
  }
}
    `, {"hash":"sha256:bd8197681137f2175109b48d8e9bff84b17d55aac7ae4a5584d3d69c2755c66a"}) as unknown as TypedDocumentString<LedgerQuery, LedgerQueryVariables>;
export const ReverseEntryDocument = new TypedDocumentString(`
    mutation ReverseEntry($input: ReverseEntryInput!, $idempotencyKey: String) {
  reverseEntry(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on ReverseEntrySuccess {
      entry {
        id
        minutes
        reverses {
          id
        }
        seq
      }
    }
    ... on EntryAlreadyReversedError {
      reversedBy
    }
    ... on EntryIsReversalError {
      reverses
    }
    ... on EntryNotFoundError {
      entryId
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on OwnHoursError {
      ownAttendanceId
    }
  }
}
    `, {"hash":"sha256:c14c0b6dfc6e3955a0366d8948afa4bf7d48cb66625592eb3f85ef03ec2eac3a"}) as unknown as TypedDocumentString<ReverseEntryMutation, ReverseEntryMutationVariables>;
export const VerifyHoursDocument = new TypedDocumentString(`
    mutation VerifyHours($input: VerifyHoursInput!, $idempotencyKey: String) {
  verifyHours(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on VerifyHoursSuccess {
      alreadyVerified {
        id
      }
      entries {
        attendance {
          id
        }
        id
        minutes
        seq
      }
      minutes
    }
    ... on HoursAlreadyVerifiedError {
      attendanceIds
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on NobodyPresentError {
      attendanceId
    }
    ... on OwnHoursError {
      ownAttendanceId
    }
  }
}
    `, {"hash":"sha256:38de07b57356820a81e4f1edb123cedea767025d60510f13a347bc0a7cee3dcf"}) as unknown as TypedDocumentString<VerifyHoursMutation, VerifyHoursMutationVariables>;
export const ChooseNoticesDocument = new TypedDocumentString(`
    mutation ChooseNotices($input: ChooseNoticesInput!, $idempotencyKey: String) {
  chooseNotices(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on ChooseNoticesSuccess {
      noticesOff
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on NoticeNotOptionalError {
      bond
      kind
    }
  }
}
    `, {"hash":"sha256:3c628180dc9ddc49cb4f85b291b895c8dd8df4ed7d7286768544f711ce074b54"}) as unknown as TypedDocumentString<ChooseNoticesMutation, ChooseNoticesMutationVariables>;
export const OrganisationsDocument = new TypedDocumentString(`
    query Organisations($kinds: [OrganisationKind!], $withActiveAppendix: Boolean! = false, $orderBy: OrganisationOrder! = NAME_ASC, $first: Int! = 100, $after: String) {
  organisations(
    kinds: $kinds
    withActiveAppendix: $withActiveAppendix
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      id
      kind
      name
      organisationNumber
      language
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:a97a8af84ec6b696052520929644c47cc536308c9e6cbfbb151b4983ff0d30db"}) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const OrganisationNamesDocument = new TypedDocumentString(`
    query OrganisationNames($first: Int! = 100, $after: String) {
  organisations(first: $first, after: $after) {
    nodes {
      id
      name
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:ac1379f5d37a58476fbec9b78e14e8ea143f4fbe64cc50c565d2c1c1de855e29"}) as unknown as TypedDocumentString<OrganisationNamesQuery, OrganisationNamesQueryVariables>;
export const RegisterOrganisationDocument = new TypedDocumentString(`
    mutation RegisterOrganisation($input: RegisterOrganisationInput!, $idempotencyKey: String) {
  registerOrganisation(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on RegisterOrganisationSuccess {
      organisation {
        id
        name
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on OrganisationNumberTakenError {
      organisationNumber
    }
  }
}
    `, {"hash":"sha256:3b8878c2498c036dc7770814f3df767c98eac47132e6f5c41eab5734d6551240"}) as unknown as TypedDocumentString<RegisterOrganisationMutation, RegisterOrganisationMutationVariables>;
export const ReviseOrganisationDocument = new TypedDocumentString(`
    mutation ReviseOrganisation($input: ReviseOrganisationInput!, $idempotencyKey: String) {
  reviseOrganisation(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on ReviseOrganisationSuccess {
      organisation {
        id
        language
        name
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on OrganisationNotFoundError {
      organisationId
    }
  }
}
    `, {"hash":"sha256:84ba0c7569214df74712a41942d51e3a9fff11736d750642a3256422935c3d7a"}) as unknown as TypedDocumentString<ReviseOrganisationMutation, ReviseOrganisationMutationVariables>;
export const RevokeJoinCodeDocument = new TypedDocumentString(`
    mutation RevokeJoinCode($input: RevokeJoinCodeInput!, $idempotencyKey: String) {
  revokeJoinCode(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on RevokeJoinCodeSuccess {
      organisation {
        id
        name
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on OrganisationNotFoundError {
      organisationId
    }
  }
}
    `, {"hash":"sha256:81d753b21d5c2c6e7e60178f883005c9b219a31dc092783a75f196cb577e92b8"}) as unknown as TypedDocumentString<RevokeJoinCodeMutation, RevokeJoinCodeMutationVariables>;
export const ParkMessageDocument = new TypedDocumentString(`
    mutation ParkMessage($input: ParkMessageInput!, $idempotencyKey: String) {
  parkMessage(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on ParkMessageSuccess {
      messageId
    }
    ... on MessageNotFoundError {
      messageId
    }
    ... on MessageNotWaitingError {
      messageId
    }
    ... on InvalidInputError {
      issues {
        path
        message
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
  }
}
    `, {"hash":"sha256:1281e6ea8ed5efa5d7aa33c664d3412945874ed37ea38d91e280d5fb9a0ec891"}) as unknown as TypedDocumentString<ParkMessageMutation, ParkMessageMutationVariables>;
export const RetryLaneDocument = new TypedDocumentString(`
    mutation RetryLane($input: RetryLaneInput!, $idempotencyKey: String) {
  retryLane(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on RetryLaneSuccess {
      lane
    }
    ... on LaneNotRestingError {
      lane
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
  }
}
    `, {"hash":"sha256:8986a53fdd0e0af0142b37c76f4b2015d99f90c4604e24d9b408ae599ce05011"}) as unknown as TypedDocumentString<RetryLaneMutation, RetryLaneMutationVariables>;
export const SettleMessageDocument = new TypedDocumentString(`
    mutation SettleMessage($input: SettleMessageInput!, $idempotencyKey: String) {
  settleMessage(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on SettleMessageSuccess {
      messageIds
    }
    ... on MessageNotFoundError {
      messageId
    }
    ... on MessageNotParkedError {
      messageId
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
  }
}
    `, {"hash":"sha256:7bb9e476c05aec670f8166d2b88cbe83be64cb8c83b6bd0c8774574bd40b0279"}) as unknown as TypedDocumentString<SettleMessageMutation, SettleMessageMutationVariables>;
export const AddMembershipDocument = new TypedDocumentString(`
    mutation AddMembership($input: AddMembershipInput!, $idempotencyKey: String) {
  addMembership(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on AddMembershipSuccess {
      organisation {
        id
      }
      personId
    }
    ... on AlreadyMemberError {
      organisation {
        id
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on OrganisationNotFoundError {
      organisationId
    }
    ... on StaffOfAnotherOrganisationError {
      role
    }
  }
}
    `, {"hash":"sha256:aba89528449372203273cddcfebd3ef62a8f7e29b7b341c73b0ef445ca094e80"}) as unknown as TypedDocumentString<AddMembershipMutation, AddMembershipMutationVariables>;
export const ChangeRolesDocument = new TypedDocumentString(`
    mutation ChangeRoles($input: ChangeRolesInput!, $idempotencyKey: String) {
  changeRoles(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on ChangeRolesSuccess {
      personId
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on StaffOfAnotherOrganisationError {
      role
    }
  }
}
    `, {"hash":"sha256:d5d4a614c94d8095e30a6fe24887571f4ed519e55acbf4527631202dfeedb1c9"}) as unknown as TypedDocumentString<ChangeRolesMutation, ChangeRolesMutationVariables>;
export const JoinOrganisationDocument = new TypedDocumentString(`
    mutation JoinOrganisation($input: JoinOrganisationInput!, $idempotencyKey: String) {
  joinOrganisation(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on JoinOrganisationSuccess {
      organisation {
        id
        name
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on AlreadyMemberError {
      organisation {
        id
        name
      }
    }
    ... on JoinCodeUnknownError {
      triesLeft
    }
    ... on TooManyTriesError {
      until
    }
  }
}
    `, {"hash":"sha256:eec66c040d2362a891c6b800cfd42c10d152302311bbc014c0dea9c111970275"}) as unknown as TypedDocumentString<JoinOrganisationMutation, JoinOrganisationMutationVariables>;
export const LeaveOrganisationDocument = new TypedDocumentString(`
    mutation LeaveOrganisation($input: LeaveOrganisationInput!, $idempotencyKey: String) {
  leaveOrganisation(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on LeaveOrganisationSuccess {
      seats
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
  }
}
    `, {"hash":"sha256:d749fcfa51fd4039a776900875c33f5f89558e808c9dc7eab55db9cfdf2922a9"}) as unknown as TypedDocumentString<LeaveOrganisationMutation, LeaveOrganisationMutationVariables>;
export const RegisterPersonDocument = new TypedDocumentString(`
    mutation RegisterPerson($input: RegisterPersonInput!, $idempotencyKey: String) {
  registerPerson(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on RegisterPersonSuccess {
      personId
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on OrganisationNotFoundError {
      organisationId
    }
    ... on StaffOfAnotherOrganisationError {
      role
    }
  }
}
    `, {"hash":"sha256:2a4e7a91cda021a1694c1f254337f9ce61c9820815f0e2d6fba25153b224ee6e"}) as unknown as TypedDocumentString<RegisterPersonMutation, RegisterPersonMutationVariables>;
export const RemoveMemberDocument = new TypedDocumentString(`
    mutation RemoveMember($input: RemoveMemberInput!, $idempotencyKey: String) {
  removeMember(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on RemoveMemberSuccess {
      seats
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
  }
}
    `, {"hash":"sha256:31869eb9bc7960409a90ebddb81cf068bba21d72209ea858ffbbff4f1bf7efe3"}) as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const RevisePersonDocument = new TypedDocumentString(`
    mutation RevisePerson($input: RevisePersonInput!, $idempotencyKey: String) {
  revisePerson(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on RevisePersonSuccess {
      personId
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on SignsOpenOfferError {
      appendix {
        id
      }
    }
  }
}
    `, {"hash":"sha256:63fec9724caa82cc1908518a7f6e0626f84ccd92697726e717519d1045091f66"}) as unknown as TypedDocumentString<RevisePersonMutation, RevisePersonMutationVariables>;
export const AcceptOfferDocument = new TypedDocumentString(`
    mutation AcceptOffer($input: AcceptOfferInput!, $idempotencyKey: String) {
  acceptOffer(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on AcceptOfferSuccess {
      pledge {
        id
        state
      }
    }
    ... on AppendixNotActiveError {
      date
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on NotOfferedError {
      state
    }
    ... on PledgeNotFoundError {
      pledgeId
    }
    ... on PledgeNotLiveError {
      state
    }
  }
}
    `, {"hash":"sha256:897904ef1aacc68a0547ec166a55e160fa2544c3eda69b9e857acee906723e45"}) as unknown as TypedDocumentString<AcceptOfferMutation, AcceptOfferMutationVariables>;
export const ApprovePledgeDocument = new TypedDocumentString(`
    mutation ApprovePledge($input: ApprovePledgeInput!, $idempotencyKey: String) {
  approvePledge(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on ApprovePledgeSuccess {
      pledge {
        id
        state
      }
    }
    ... on AppendixNotActiveError {
      date
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InitiativeNotOpenError {
      initiativeState
      reason
    }
    ... on NotPendingError {
      state
    }
    ... on PledgeNotFoundError {
      pledgeId
    }
    ... on PledgeNotLiveError {
      state
    }
  }
}
    `, {"hash":"sha256:795745b9a8d5d18a8783f82eaed0f9994928befe47e30442cacbfaea99a8718c"}) as unknown as TypedDocumentString<ApprovePledgeMutation, ApprovePledgeMutationVariables>;
export const ChangePledgeDocument = new TypedDocumentString(`
    mutation ChangePledge($input: ChangePledgeInput!, $idempotencyKey: String) {
  changePledge(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on ChangePledgeSuccess {
      pledge {
        id
        state
      }
    }
    ... on AppendixNotActiveError {
      date
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InitiativeNotOpenError {
      initiativeState
      reason
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on LongerThanShiftError {
      shiftMinutes
    }
    ... on MoreNamedThanPlacesError {
      named
    }
    ... on MoreThanCapacityError {
      capacity
    }
    ... on OfferPendingError {
      placesOffered
    }
    ... on OverCapError {
      cap
      releasesAt
    }
    ... on PartOfShiftNotAllowedError {
      shiftMinutes
    }
    ... on PledgeNotFoundError {
      pledgeId
    }
    ... on PledgeNotLiveError {
      state
    }
    ... on ShiftFullError {
      placesLeft
    }
    ... on ShiftStartedError {
      startsAt
    }
  }
}
    `, {"hash":"sha256:be2bd8c42c69ba71e3ad34edfd45a3a45e8c52e47bae2fc9d5dc6a26f80a5010"}) as unknown as TypedDocumentString<ChangePledgeMutation, ChangePledgeMutationVariables>;
export const DeclineOfferDocument = new TypedDocumentString(`
    mutation DeclineOffer($input: DeclineOfferInput!, $idempotencyKey: String) {
  declineOffer(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on DeclineOfferSuccess {
      pledge {
        id
        state
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on NotOfferedError {
      state
    }
    ... on PledgeNotFoundError {
      pledgeId
    }
    ... on PledgeNotLiveError {
      state
    }
  }
}
    `, {"hash":"sha256:36f3f66445af3d055988c93fa2f8d8a0ca0b368474d5c708c87556333bd5cf8b"}) as unknown as TypedDocumentString<DeclineOfferMutation, DeclineOfferMutationVariables>;
export const OfferFreePlacesDocument = new TypedDocumentString(`
    mutation OfferFreePlaces($input: OfferFreePlacesInput!, $idempotencyKey: String) {
  offerFreePlaces(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on OfferFreePlacesSuccess {
      pledges {
        id
        state
      }
      shift {
        id
        state
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InitiativeNotOpenError {
      initiativeState
      reason
    }
    ... on NothingToOfferError {
      placesLeft
    }
    ... on ShiftCancelledError {
      reason
    }
    ... on ShiftNotFoundError {
      shiftId
    }
    ... on ShiftStartedError {
      startsAt
    }
  }
}
    `, {"hash":"sha256:d1ab02b9437e52d2d406eb71eba5002fa06baa88e11d9b6a026c313cadef0ad8"}) as unknown as TypedDocumentString<OfferFreePlacesMutation, OfferFreePlacesMutationVariables>;
export const PledgePlacesDocument = new TypedDocumentString(`
    mutation PledgePlaces($input: PledgePlacesInput!, $idempotencyKey: String) {
  pledgePlaces(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on PledgePlacesOffered {
      expiresAt
      placesOffered
      pledge {
        id
        state
      }
    }
    ... on PledgePlacesPending {
      pledge {
        id
        state
      }
    }
    ... on PledgePlacesSuccess {
      pledge {
        id
        state
      }
    }
    ... on PledgePlacesWaitlisted {
      pledge {
        id
        state
      }
      position
    }
    ... on AlreadyPledgedError {
      places
      pledge {
        id
        state
      }
    }
    ... on AppendixNotActiveError {
      date
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InitiativeNotOpenError {
      initiativeState
      reason
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on LongerThanShiftError {
      shiftMinutes
    }
    ... on MoreThanCapacityError {
      capacity
    }
    ... on OrganisationNotFoundError {
      organisationId
    }
    ... on OverCapError {
      cap
      releasesAt
    }
    ... on PartOfShiftNotAllowedError {
      shiftMinutes
    }
    ... on ShiftCancelledError {
      reason
    }
    ... on ShiftNotFoundError {
      shiftId
    }
    ... on ShiftStartedError {
      startsAt
    }
  }
}
    `, {"hash":"sha256:e14173a4d4fb821081607e3db5ca8f6703c135292b9e1209e304902bd69cd04c"}) as unknown as TypedDocumentString<PledgePlacesMutation, PledgePlacesMutationVariables>;
export const PledgesDocument = new TypedDocumentString(`
    query Pledges($shiftId: ID, $initiativeId: ID, $organisationId: ID, $states: [PledgeState!], $week: String, $period: String, $startsWithin: TimeRange, $orderBy: PledgeOrder! = QUEUE_ASC, $first: Int! = 100, $after: String) {
  pledges(
    shiftId: $shiftId
    initiativeId: $initiativeId
    organisationId: $organisationId
    states: $states
    week: $week
    period: $period
    startsWithin: $startsWithin
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    nodes {
      id
      state
      places
      minutes
      named
      queuedAt
      source
      staffReason
      organisation {
        id
        name
        kind
      }
      shift {
        ...ShiftFacts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ShiftFacts on Shift {
  id
  state
  startsAt
  endsAt
  zone
  location
  initiative {
    id
    title
    primaryFocusArea
    district {
      id
      name
    }
  }
}`, {"hash":"sha256:9f264686cb68bf47683daa48695f7e9bd215b1a3686985d1dc2d8fb2ce2c0cc5"}) as unknown as TypedDocumentString<PledgesQuery, PledgesQueryVariables>;
export const PledgeCountDocument = new TypedDocumentString(`
    query PledgeCount($shiftId: ID, $initiativeId: ID, $organisationId: ID, $states: [PledgeState!], $week: String, $period: String, $startsWithin: TimeRange) {
  pledges(
    shiftId: $shiftId
    initiativeId: $initiativeId
    organisationId: $organisationId
    states: $states
    week: $week
    period: $period
    startsWithin: $startsWithin
  ) {
    totalCount
  }
}
    `, {"hash":"sha256:21cfdce2dbd19b8f82b8b41c782530458c705bc168434cbc2d8e1681e5eca33e"}) as unknown as TypedDocumentString<PledgeCountQuery, PledgeCountQueryVariables>;
export const RejectPledgeDocument = new TypedDocumentString(`
    mutation RejectPledge($input: RejectPledgeInput!, $idempotencyKey: String) {
  rejectPledge(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on RejectPledgeSuccess {
      pledge {
        id
        state
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on NotPendingError {
      state
    }
    ... on PledgeNotFoundError {
      pledgeId
    }
    ... on PledgeNotLiveError {
      state
    }
  }
}
    `, {"hash":"sha256:dbb309faa0fc990710e69b1a0adcee750c8312afae9eea9b22e18187b4187747"}) as unknown as TypedDocumentString<RejectPledgeMutation, RejectPledgeMutationVariables>;
export const RemovePledgeDocument = new TypedDocumentString(`
    mutation RemovePledge($input: RemovePledgeInput!, $idempotencyKey: String) {
  removePledge(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on RemovePledgeSuccess {
      pledge {
        id
        state
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on PledgeNotFoundError {
      pledgeId
    }
    ... on PledgeNotLiveError {
      state
    }
    ... on ShiftEndedError {
      endsAt
    }
  }
}
    `, {"hash":"sha256:9ed4ef2e33377a141613a84903f567ccec89d3af9805a8b2085c3d08638cc5b7"}) as unknown as TypedDocumentString<RemovePledgeMutation, RemovePledgeMutationVariables>;
export const WithdrawPledgeDocument = new TypedDocumentString(`
    mutation WithdrawPledge($input: WithdrawPledgeInput!, $idempotencyKey: String) {
  withdrawPledge(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on WithdrawPledgeSuccess {
      late
      pledge {
        id
        state
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on PledgeNotFoundError {
      pledgeId
    }
    ... on PledgeNotLiveError {
      state
    }
    ... on ShiftStartedError {
      startsAt
    }
  }
}
    `, {"hash":"sha256:b06e39a9cfe05ed64e841aa5876d0328008c0944c54faf759b82024450daaf05"}) as unknown as TypedDocumentString<WithdrawPledgeMutation, WithdrawPledgeMutationVariables>;
export const RestOfRosterDocument = new TypedDocumentString(`
    query RestOfRoster($shiftId: ID!, $after: String, $details: Boolean! = true) {
  shift(id: $shiftId) {
    pledges(first: 100, after: $after) {
      nodes {
        ...RosterPledge
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment RosterPledge on Pledge {
  id
  state
  places
  named @include(if: $details)
  minutes @include(if: $details)
  waitlistPosition
  organisation {
    id
    name
  }
}`, {"hash":"sha256:d819ee1e75f0ff84678cbd5428b046acca814dddf5c4f2c35aecef7bdd22af5c"}) as unknown as TypedDocumentString<RestOfRosterQuery, RestOfRosterQueryVariables>;
export const RosterChangedDocument = new TypedDocumentString(`
    subscription RosterChanged($of: RosterScope!, $details: Boolean! = true) {
  rosterChanged(of: $of) {
    __typename
    eventId
    happened @include(if: $details) {
      kind
      occurredAt
      shiftId
      places
    }
    ... on RosterSnapshot {
      shifts(first: 100) {
        nodes {
          ...RosterShift
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
    ... on ShiftChange {
      shift {
        ...RosterShift
      }
    }
  }
}
    fragment RosterShift on Shift {
  id
  startsAt
  endsAt
  zone
  location
  state
  cancelReason
  minPlaces
  capacity
  placesTaken
  placesLeft
  isUnderstaffed
  initiative {
    id
    title
    district {
      id
      name
    }
  }
  pledges(first: 100) {
    nodes {
      ...RosterPledge
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
fragment RosterPledge on Pledge {
  id
  state
  places
  named @include(if: $details)
  minutes @include(if: $details)
  waitlistPosition
  organisation {
    id
    name
  }
}`, {"hash":"sha256:7259bfc8e9a85464cb3844c4cba32637d72382bcc97607d0bbe4d04863cdb702"}) as unknown as TypedDocumentString<RosterChangedSubscription, RosterChangedSubscriptionVariables>;
export const RosterDocument = new TypedDocumentString(`
    query Roster($districtId: ID, $initiativeId: ID, $hostId: ID, $organisationId: ID, $focusArea: FocusArea, $states: [ShiftState!]! = [OPEN, SETTLED, CANCELLED], $week: String, $period: String, $startsWithin: TimeRange, $understaffed: Boolean! = false, $first: Int! = 20, $after: String, $details: Boolean! = true) {
  shifts(
    districtId: $districtId
    initiativeId: $initiativeId
    hostId: $hostId
    organisationId: $organisationId
    focusArea: $focusArea
    states: $states
    week: $week
    period: $period
    startsWithin: $startsWithin
    understaffed: $understaffed
    first: $first
    after: $after
  ) {
    nodes {
      ...RosterShift
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RosterShift on Shift {
  id
  startsAt
  endsAt
  zone
  location
  state
  cancelReason
  minPlaces
  capacity
  placesTaken
  placesLeft
  isUnderstaffed
  initiative {
    id
    title
    district {
      id
      name
    }
  }
  pledges(first: 100) {
    nodes {
      ...RosterPledge
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
fragment RosterPledge on Pledge {
  id
  state
  places
  named @include(if: $details)
  minutes @include(if: $details)
  waitlistPosition
  organisation {
    id
    name
  }
}`, {"hash":"sha256:8ca07f800fc87e96de02533cc188999ca6b806fec080fd7af83a945a82b95dc1"}) as unknown as TypedDocumentString<RosterQuery, RosterQueryVariables>;
export const RosterTotalsDocument = new TypedDocumentString(`
    query RosterTotals($districtId: ID, $initiativeId: ID, $hostId: ID, $organisationId: ID, $focusArea: FocusArea, $states: [ShiftState!]! = [OPEN, SETTLED, CANCELLED], $week: String, $period: String, $startsWithin: TimeRange, $understaffed: Boolean! = false) {
  shifts(
    districtId: $districtId
    initiativeId: $initiativeId
    hostId: $hostId
    organisationId: $organisationId
    focusArea: $focusArea
    states: $states
    week: $week
    period: $period
    startsWithin: $startsWithin
    understaffed: $understaffed
  ) {
    totals {
      shifts
      understaffed
      capacity
      placesTaken
      namedPlaces
      placesOffered
      placesLeft
      waitlistedPlaces
      pendingPlaces
      confirmedMinutes
    }
  }
}
    `, {"hash":"sha256:449e73e99267e39f063b58ea4156cde680c5471c028af5cbfa0853cc8090f0d9"}) as unknown as TypedDocumentString<RosterTotalsQuery, RosterTotalsQueryVariables>;
export const NamePersonDocument = new TypedDocumentString(`
    mutation NamePerson($input: NamePersonInput!, $idempotencyKey: String) {
  namePerson(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on NamePersonSuccess {
      pledge {
        id
        state
      }
      seat {
        id
      }
    }
    ... on AdultNotConfirmedError {
      personId
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on NoUnnamedPlacesError {
      places
    }
    ... on PersonAlreadyNamedError {
      seatId
    }
    ... on PersonBusyError {
      personId
    }
    ... on PledgeNotConfirmedError {
      state
    }
    ... on PledgeNotFoundError {
      pledgeId
    }
    ... on PledgeNotLiveError {
      state
    }
    ... on RecordExtractNotShownError {
      date
      personId
    }
    ... on ShiftStartedError {
      startsAt
    }
  }
}
    `, {"hash":"sha256:d353f86e4e1d52db10c234b30ff9ad8cf1c7b5d3620d6060a20914834e797915"}) as unknown as TypedDocumentString<NamePersonMutation, NamePersonMutationVariables>;
export const UnnamePersonDocument = new TypedDocumentString(`
    mutation UnnamePerson($input: UnnamePersonInput!, $idempotencyKey: String) {
  unnamePerson(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on UnnamePersonSuccess {
      pledge {
        id
        state
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on NamesDueError {
      nameBy
    }
    ... on PledgeNotLiveError {
      state
    }
    ... on SeatNotFoundError {
      seatId
    }
    ... on ShiftStartedError {
      startsAt
    }
  }
}
    `, {"hash":"sha256:787143b0d887f7f19cfc653aa3852342bb6e46c223ccb04f2934ad4c3bf02c98"}) as unknown as TypedDocumentString<UnnamePersonMutation, UnnamePersonMutationVariables>;
export const EndSeriesDocument = new TypedDocumentString(`
    mutation EndSeries($input: EndSeriesInput!, $idempotencyKey: String) {
  endSeries(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on EndSeriesSuccess {
      detached
      dropped
      series {
        id
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InitiativeOverError {
      state
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on SeriesNotFoundError {
      seriesId
    }
  }
}
    `, {"hash":"sha256:7ed25b8fc60d16ffcb25a09f5f3844305f11cc649bf985201f116adb11bc632f"}) as unknown as TypedDocumentString<EndSeriesMutation, EndSeriesMutationVariables>;
export const ReviseSeriesDocument = new TypedDocumentString(`
    mutation ReviseSeries($input: ReviseSeriesInput!, $idempotencyKey: String) {
  reviseSeries(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on ReviseSeriesSuccess {
      added
      detached
      dropped
      series {
        id
      }
      skipped {
        date
        en
        sv
      }
      updated
      warnings {
        date
        en
        sv
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InitiativeOverError {
      state
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on RecurrenceRuleNotSupportedError {
      part
    }
    ... on RecurrenceRuleOutOfRangeError {
      max
      part
    }
    ... on RecurrenceRulePartsClashError {
      parts
    }
    ... on RecurrenceRuleTooLongError {
      max
    }
    ... on SeriesNotFoundError {
      seriesId
    }
  }
}
    `, {"hash":"sha256:e02ab6402a8ada2c8d553a136357fa29775dcf99ded544e043a9a14d389f6774"}) as unknown as TypedDocumentString<ReviseSeriesMutation, ReviseSeriesMutationVariables>;
export const ScheduleSeriesDocument = new TypedDocumentString(`
    mutation ScheduleSeries($input: ScheduleSeriesInput!, $idempotencyKey: String) {
  scheduleSeries(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on ScheduleSeriesSuccess {
      series {
        id
      }
      shiftsMade
      skipped {
        date
        en
        sv
      }
      warnings {
        date
        en
        sv
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InitiativeNotFoundError {
      initiativeId
    }
    ... on InitiativeOverError {
      state
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on RecurrenceRuleNotSupportedError {
      part
    }
    ... on RecurrenceRuleOutOfRangeError {
      max
      part
    }
    ... on RecurrenceRulePartsClashError {
      parts
    }
    ... on RecurrenceRuleTooLongError {
      max
    }
  }
}
    `, {"hash":"sha256:5fe8d7331dc945018edfb3c7d8b8082781b8e4103edc74affa1c2591fb512014"}) as unknown as TypedDocumentString<ScheduleSeriesMutation, ScheduleSeriesMutationVariables>;
export const CancelShiftDocument = new TypedDocumentString(`
    mutation CancelShift($input: CancelShiftInput!, $idempotencyKey: String) {
  cancelShift(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on CancelShiftSuccess {
      pledgesCancelled
      shift {
        id
        state
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on ShiftNotCancellableError {
      state
    }
    ... on ShiftNotFoundError {
      shiftId
    }
    ... on ShiftStartedError {
      startsAt
    }
  }
}
    `, {"hash":"sha256:5be90dd6052ac89423947e23d80eaf7a27b8894b40a3f0c469ded70141cd390a"}) as unknown as TypedDocumentString<CancelShiftMutation, CancelShiftMutationVariables>;
export const ReviseShiftDocument = new TypedDocumentString(`
    mutation ReviseShift($input: ReviseShiftInput!, $idempotencyKey: String) {
  reviseShift(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on ReviseShiftSuccess {
      shift {
        id
        state
      }
    }
    ... on CapBelowPledgedError {
      places
    }
    ... on CapacityBelowHeldError {
      held
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on MoveNotNeededError {
      pledgeId
    }
    ... on NamesStandInTheWayError {
      named
    }
    ... on PledgeHoldsNoPlacesError {
      pledgeId
    }
    ... on PledgesNotCoveredError {
      date
      pledges {
        id
        state
      }
    }
    ... on ShiftNotFoundError {
      shiftId
    }
    ... on ShiftNotRevisableError {
      state
    }
    ... on ShiftStartedError {
      startsAt
    }
  }
}
    `, {"hash":"sha256:70b7f5402bb597dccaa234dbed9013c0fcf2f87d32f859089957338b118d116d"}) as unknown as TypedDocumentString<ReviseShiftMutation, ReviseShiftMutationVariables>;
export const ScheduleShiftDocument = new TypedDocumentString(`
    mutation ScheduleShift($input: ScheduleShiftInput!, $idempotencyKey: String) {
  scheduleShift(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on ScheduleShiftSuccess {
      shift {
        id
        state
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InitiativeNotFoundError {
      initiativeId
    }
    ... on InitiativeOverError {
      state
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
  }
}
    `, {"hash":"sha256:6ba6142273c8f3838cddf5548e281c5c8a18b47e58cbe0d75a4af27e5b8b428e"}) as unknown as TypedDocumentString<ScheduleShiftMutation, ScheduleShiftMutationVariables>;
export const ShiftsDocument = new TypedDocumentString(`
    query Shifts($districtId: ID, $initiativeId: ID, $seriesId: ID, $hostId: ID, $organisationId: ID, $focusArea: FocusArea, $states: [ShiftState!], $week: String, $period: String, $startsWithin: TimeRange, $upcoming: Boolean! = false, $understaffed: Boolean! = false, $orderBy: ShiftOrder! = START_ASC, $first: Int! = 100, $after: String) {
  shifts(
    districtId: $districtId
    initiativeId: $initiativeId
    seriesId: $seriesId
    hostId: $hostId
    organisationId: $organisationId
    focusArea: $focusArea
    states: $states
    week: $week
    period: $period
    startsWithin: $startsWithin
    upcoming: $upcoming
    understaffed: $understaffed
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...ShiftFacts
      durationMinutes
      minPlaces
      capacity
      cancelReason
      placesLeft
      isUnderstaffed
      totals {
        confirmedPlaces
        waitlistedPlaces
        namedPlaces
        confirmedMinutes
        organisations
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ShiftFacts on Shift {
  id
  state
  startsAt
  endsAt
  zone
  location
  initiative {
    id
    title
    primaryFocusArea
    district {
      id
      name
    }
  }
}`, {"hash":"sha256:d813b5e88e4c559b3e087226a6d1b54816608207ec5616354c4a93fbe62856b9"}) as unknown as TypedDocumentString<ShiftsQuery, ShiftsQueryVariables>;
export const DraftTemplateVersionDocument = new TypedDocumentString(`
    mutation DraftTemplateVersion($input: DraftTemplateVersionInput!, $idempotencyKey: String) {
  draftTemplateVersion(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on DraftTemplateVersionSuccess {
      templateVersion {
        hash
        id
        number
        state
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on InvalidInputError {
      issues {
        message
        path
        problem
      }
    }
    ... on TemplateNotDraftError {
      state
    }
    ... on TemplateVersionNotFoundError {
      templateVersionId
    }
  }
}
    `, {"hash":"sha256:3f313f8fac91ad30e45c48485ec0c52acdaf912f0b6a1c080479f20c709c1e33"}) as unknown as TypedDocumentString<DraftTemplateVersionMutation, DraftTemplateVersionMutationVariables>;
export const PublishTemplateVersionDocument = new TypedDocumentString(`
    mutation PublishTemplateVersion($input: PublishTemplateVersionInput!, $idempotencyKey: String) {
  publishTemplateVersion(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on PublishTemplateVersionSuccess {
      templateVersion {
        hash
        id
        number
        state
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on MarkdownNotShownError {
      notShown {
        column
        kind
        line
        text
      }
    }
    ... on PlaceholdersWrongError {
      faults {
        column
        line
        problem
        text
      }
      placeholders {
        meaning
        name
        optional
        type
      }
    }
    ... on TemplateNotDraftError {
      state
    }
    ... on TemplateVersionNotFoundError {
      templateVersionId
    }
  }
}
    `, {"hash":"sha256:8222182b8748f4d09088ae3dc7922015698407cf216cb77be520aa4e374ffb2c"}) as unknown as TypedDocumentString<PublishTemplateVersionMutation, PublishTemplateVersionMutationVariables>;
export const RetireTemplateVersionDocument = new TypedDocumentString(`
    mutation RetireTemplateVersion($input: RetireTemplateVersionInput!, $idempotencyKey: String) {
  retireTemplateVersion(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on UserError {
      message
    }
    ... on RetireTemplateVersionSuccess {
      templateVersion {
        hash
        id
        number
        state
      }
    }
    ... on IdempotencyKeyReusedError {
      idempotencyKey
    }
    ... on TemplateNotPublishedError {
      state
    }
    ... on TemplateVersionNotFoundError {
      templateVersionId
    }
  }
}
    `, {"hash":"sha256:2fc5761ef51e22798819b6e1096c352bef5a93b1666ff749bc71acde7584a428"}) as unknown as TypedDocumentString<RetireTemplateVersionMutation, RetireTemplateVersionMutationVariables>;