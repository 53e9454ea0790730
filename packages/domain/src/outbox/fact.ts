import type { ChannelFact } from "../channel/channel-fact.ts";
import type {
  AppendixId,
  FollowUpId,
  InitiativeId,
  OrganisationId,
  PersonId,
  PledgeId,
  RouteId,
  SeriesId,
  ShiftId,
  SigningCodeId,
} from "../kernel/ids.ts";

/** What every fact about a pledge carries. */
export type PledgeFacts = {
  readonly pledgeId: PledgeId;
  readonly shiftId: ShiftId;
  readonly initiativeId: InitiativeId;
  readonly organisationId: OrganisationId;
  readonly places: number;
};
type PledgeFact<Type extends string> = PledgeFacts & { readonly type: Type };

type AmountsChanged = {
  readonly placesBefore: number;
  /** Promised minutes in all. */
  readonly minutes: number;
  readonly minutesBefore: number;
};

/** A pledge came, moved or went: what makes an initiative's roster look different. */
export type RosterFact =
  | PledgeFact<"PledgePending">
  | PledgeFact<"PledgeConfirmed">
  | PledgeFact<"PledgeWaitlisted">
  | (PledgeFact<"PledgeChanged"> & AmountsChanged)
  | PledgeFact<"PledgeWithdrawn">
  /** Withdrawn after the time to do so, or made smaller: `places` are those given up. */
  | PledgeFact<"PledgeWithdrawnLate">
  | PledgeFact<"PledgeRejected">
  /** By the landlord's staff. */
  | PledgeFact<"PledgeRemoved">
  /** The tenant has no appendix any more that holds on the shift's date. */
  | PledgeFact<"PledgeUnbacked">
  /** From confirmed or offered, since the capacity was lowered. */
  | PledgeFact<"PledgeMovedToWaitlist">
  /** Places that fell free are held for one that waited. `places` are those offered, as in the three that follow. */
  | PledgeFact<"PlacesOffered">
  | PledgeFact<"OfferAccepted">
  | PledgeFact<"OfferDeclined">
  | PledgeFact<"OfferExpired">
  /** Places without a name fell free at the time for naming. `places` are those that fell free. */
  | PledgeFact<"PlacesReleased">
  /** How many of a pledge's places have a name has changed. */
  | PledgeFact<"SeatsNamed">;

type SeriesChanges = {
  readonly seriesId: SeriesId;
  /** The start of its first day, where the series is held. */
  readonly from: number;
  /** Occurrences that are new, that have another time or other terms, and that are no longer held; none had pledges. */
  readonly added: number;
  readonly updated: number;
  readonly dropped: number;
};

/** Something about an initiative or a shift as a whole, for those who follow it. Moments are epoch milliseconds. */
export type PlanFact =
  | { readonly type: "InitiativePublished"; readonly initiativeId: InitiativeId; readonly shifts: number }
  | { readonly type: "InitiativePaused"; readonly initiativeId: InitiativeId }
  | { readonly type: "InitiativeResumed"; readonly initiativeId: InitiativeId }
  | { readonly type: "InitiativeCompleted"; readonly initiativeId: InitiativeId }
  | {
      readonly type: "InitiativeCancelled";
      readonly initiativeId: InitiativeId;
      /** Shifts cancelled with it. */
      readonly shifts: number;
    }
  | { readonly type: "ShiftOpened"; readonly shiftId: ShiftId; readonly initiativeId: InitiativeId }
  | {
      readonly type: "SeriesScheduled";
      readonly seriesId: SeriesId;
      readonly initiativeId: InitiativeId;
      /** Occurrences that were opened with it. */
      readonly shifts: number;
    }
  | ({ readonly type: "SeriesRevised"; readonly initiativeId: InitiativeId } & SeriesChanges)
  /** It is at another time or another place than it was; the two moments are those of before. */
  | {
      readonly type: "ShiftMoved";
      readonly shiftId: ShiftId;
      readonly initiativeId: InitiativeId;
      readonly startedAt: number;
      readonly endedAt: number;
    }
  /** Its capacity or rules changed, not its time or place. */
  | { readonly type: "ShiftChanged"; readonly shiftId: ShiftId; readonly initiativeId: InitiativeId }
  | { readonly type: "ShiftCancelled"; readonly shiftId: ShiftId; readonly initiativeId: InitiativeId }
  /** It has too few people, and is near. */
  | { readonly type: "ShiftUnderstaffed"; readonly shiftId: ShiftId; readonly initiativeId: InitiativeId }
  /** One that was told of has got enough people, or lost them again. */
  | { readonly type: "StaffingChanged"; readonly shiftId: ShiftId; readonly initiativeId: InitiativeId }
  /** It began, and pledges that still waited for a place or a yes ended with that. */
  | {
      readonly type: "WaitlistLapsed";
      readonly shiftId: ShiftId;
      readonly initiativeId: InitiativeId;
      /** How many. */
      readonly pledges: number;
    }
  /** It has been held, and its pledges are fulfilled. */
  | { readonly type: "ShiftSettled"; readonly shiftId: ShiftId; readonly initiativeId: InitiativeId }
  /** Places fell free so late that only a coordinator offers them to those who wait. */
  | {
      readonly type: "PlacesLeftForCoordinator";
      readonly shiftId: ShiftId;
      readonly initiativeId: InitiativeId;
      readonly places: number;
    };

/** What is told to those who follow an initiative, in its lane. */
export type InitiativeFact = RosterFact | PlanFact;

type Personal = { readonly personId: PersonId };

/** How an appendix stands, for those who sign it or have offered it. */
export type AppendixFact = Personal & { readonly appendixId: AppendixId } & (
    | { readonly type: "YourAppendixOffered" }
    /** It is to be signed soon: for whoever has not. */
    | { readonly type: "YourAppendixReminder" }
    /** By both parties. */
    | { readonly type: "YourAppendixSigned" }
    /** It was declined or withdrawn, or its time is over. */
    | { readonly type: "YourAppendixClosed" }
    /** It has an end, another one, or none any more: for the tenant's contacts too. */
    | {
        readonly type: "YourAppendixEnds";
        /** The one that it had, as `endOf` tells it; absent where it had none. */
        readonly had?: string;
      }
    /** Somebody who was to sign it no longer can: for whoever offered it, to take it back. */
    | { readonly type: "YourSignatoryLeft" }
    /** Both have signed, and the tenant has no join code: for its contacts, and whoever hands it to them where chat reaches none. */
    | { readonly type: "YourPeopleMayJoin" }
  );

/** A follow-up of an appendix's year, for those who plan it or come to it. */
export type FollowUpFact = Personal &
  /** Somebody is to set a date for it: for coordinators. */
  (
    | { readonly type: "YourFollowUpWanted"; readonly appendixId: AppendixId; readonly year: number }
    /** It has a date, or another one than it had: the start of that in epoch milliseconds, absent where it had none. */
    | {
        readonly type: "YourFollowUpScheduled";
        readonly followUpId: FollowUpId;
        readonly wasDueAt?: number;
      }
    /** It is soon. */
    | { readonly type: "YourFollowUpReminder"; readonly followUpId: FollowUpId }
    /** It was to be held, and nobody has noted that it was: for whoever holds it. */
    | { readonly type: "YourMinutesWanted"; readonly followUpId: FollowUpId }
    /** It was held, and what was said stands written. */
    | { readonly type: "YourFollowUpNoted"; readonly followUpId: FollowUpId }
    /** It was called off: when it was to be held, in epoch milliseconds. */
    | {
        readonly type: "YourFollowUpCancelled";
        readonly appendixId: AppendixId;
        readonly year: number;
        readonly wasDueAt: number;
      }
  );

/** A code that a signatory has asked for is to be made and sent. Of an earlier round than the last, it is not any more. */
type CodeWanted = Personal & {
  readonly appendixId: AppendixId;
  readonly signingCodeId: SigningCodeId;
  readonly round: number;
};

/** What a signatory is told by e-mail whom chat does not reach: as the fact of the same name says it there. */
export type AppendixMailFact = Personal & {
  readonly appendixId: AppendixId;
  readonly type:
    | "MailAppendixOffered"
    | "MailAppendixReminder"
    | "MailAppendixSigned"
    | "MailAppendixClosed"
    | "MailAppendixEnds";
};

/** What goes out by e-mail, in the lane of its recipient's mail. */
export type MailFact = (CodeWanted & { readonly type: "MailSigningCode" }) | AppendixMailFact;

const MAIL: ReadonlySet<string> = new Set<MailFact["type"]>([
  "MailSigningCode",
  "MailAppendixOffered",
  "MailAppendixReminder",
  "MailAppendixSigned",
  "MailAppendixClosed",
  "MailAppendixEnds",
]);

export function isMailFact(fact: Fact): fact is MailFact {
  return MAIL.has(fact.type);
}

/** What becomes of an initiative or a shift, for those who receive people there. */
export type HostedFact = Personal & { readonly initiativeId: InitiativeId } & (
    | {
        readonly type: "YourHostedShiftMoved";
        readonly shiftId: ShiftId;
        readonly startedAt: number;
        readonly endedAt: number;
      }
    | { readonly type: "YourHostedShiftCancelled"; readonly shiftId: ShiftId }
    | ({ readonly type: "YourHostedSeriesRevised" } & SeriesChanges)
    /** It takes no pledges for now, or takes them again: how it was before. */
    | { readonly type: "YourHostedInitiativeRests"; readonly wasPaused: 0 | 1 }
  );

/** Something one person must hear. */
export type PersonalFact =
  | AppendixFact
  | FollowUpFact
  | HostedFact
  | (CodeWanted & { readonly type: "YourSigningCode" })
  | PledgeOrPlanFact;

type PledgeOrPlanFact = Personal &
  (
    | (PledgeFact<"YourOffer"> & { readonly expiresAt: number })
    | (PledgeFact<"YourOfferReminder"> & { readonly expiresAt: number })
    | PledgeFact<"YourOfferExpired">
    | PledgeFact<"YourPledgeApproved">
    | PledgeFact<"YourPledgeRejected">
    | PledgeFact<"YourPledgeRemoved">
    /** By somebody else than the organisation's own, as the next. */
    | (PledgeFact<"YourPledgeChanged"> & AmountsChanged)
    | PledgeFact<"YourPledgeWithdrawn">
    | PledgeFact<"YourPledgeMovedToWaitlist">
    | PledgeFact<"YourPledgeCancelled">
    /** No appendix of the tenant's holds on the shift's date any more. */
    | PledgeFact<"YourPledgeUnbacked">
    /** The shift began before there was a place, or an answer. */
    | PledgeFact<"YourPledgeLapsed">
    | PledgeFact<"YourPlacesReleased">
    | (PledgeFact<"YourShiftMoved"> & { readonly startedAt: number; readonly endedAt: number })
    /** It takes no pledges and makes no offers for now: for those who wait. */
    | PledgeFact<"YourInitiativePaused">
    /** `places` are those without a name. */
    | PledgeFact<"YourNamesWanted">
    /** Somebody named cannot come, and it is too late to be asked for names, or none are asked for. */
    | (PledgeFact<"YourSeatGivenUp"> & { readonly seatPersonId: PersonId })
    /** The shift is tomorrow, or sooner for whoever was named after that was told: for whoever has a seat on it. */
    | PledgeFact<"YourShiftTomorrow">
    /** A seat with the person's name on it is gone, by another's doing. */
    | PledgeFact<"YourSeatLost">
    /** Nothing can be told any more in the initiative's channel: for its coordinators. */
    | { readonly type: "YourChannelClosed"; readonly initiativeId: InitiativeId }
    /** The same of a channel where no initiative lives, and that hears of a district. */
    | { readonly type: "YourRouteClosed"; readonly routeId: RouteId }
    /** Who came is to be reported: for the host. */
    | {
        readonly type: "YourAttendanceWanted";
        readonly shiftId: ShiftId;
        readonly initiativeId: InitiativeId;
      }
    /** So many have given up places late that there are too few, and the start is near: for the host. */
    | { readonly type: "YourShiftShort"; readonly shiftId: ShiftId; readonly initiativeId: InitiativeId }
    /** What there is to do, and what has happened in `[from, to)`, in epoch milliseconds. */
    | { readonly type: "YourDigest"; readonly from: number; readonly to: number }
    /** Where the person's organisations stand at that moment of the quarter, in epoch milliseconds. */
    | { readonly type: "YourProgress"; readonly at: number }
  );

/** What several people are asked, and one of them answers for all. */
export type Question =
  | { readonly question: "OFFER"; readonly pledgeId: PledgeId }
  | { readonly question: "NAMES"; readonly pledgeId: PledgeId }
  | { readonly question: "ATTENDANCE"; readonly shiftId: ShiftId }
  | { readonly question: "STAFFING"; readonly shiftId: ShiftId }
  | { readonly question: "APPENDIX"; readonly appendixId: AppendixId }
  /** What was said at one that was held, for those who read it. */
  | { readonly question: "FOLLOW_UP"; readonly followUpId: FollowUpId }
  | { readonly question: "CHANNEL"; readonly initiativeId: InitiativeId }
  | { readonly question: "ROUTE"; readonly routeId: RouteId };

/** Somebody has answered what the person may have been asked too, or it reads otherwise now: what asks it is to say so. */
export type QuestionFact = Personal & { readonly type: "YourQuestionChanged" } & Question;

/**
 * What has happened and somebody outside may want to hear of. It carries ids and the numbers that will have changed by the
 * time it is told; all else is read again when it is told.
 */
export type Fact = InitiativeFact | PersonalFact | QuestionFact | ChannelFact | MailFact;
