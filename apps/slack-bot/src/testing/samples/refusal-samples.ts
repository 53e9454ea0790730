import type { InputProblem } from "@socialsmart/domain/kernel/refusal";
import { PLEDGE_STATES } from "@socialsmart/domain/pledge/pledge-states";
import { type PledgeRefusal, refusalText } from "../../pledge/refusal-text.ts";
import { sayRefusal } from "../../pledge/say-refusal.ts";
import { type SeatRefusal, seatRefusalText } from "../../seat/seat-refusal-text.ts";
import { type PlanRefusal, planRefusalText } from "../../shift/plan-refusal-text.ts";
import { shiftRefusalText } from "../../shift/shift-refusal-text.ts";
import { issueText, problemText } from "../../texts/problem-text.ts";
import { anId } from "../models.ts";
import { type Given, type Sample, times } from "./sample.ts";

/** One of each type, so that a new one does not compile until it is here. */
type Each<Union extends { readonly type: string }> = {
  readonly [Type in Union["type"]]: Union & { readonly type: Type };
};

type ShiftRefusal = Parameters<typeof shiftRefusalText>[0];

const AT = "2026-11-26T15:00:00Z";
const invalid = { type: "InvalidInput", issues: [{ path: "reason", problem: { type: "Empty" } }] } as const;

function everyPledgeRefusal(reason: string): Each<PledgeRefusal> {
  return {
    NotAllowed: { type: "NotAllowed" },
    ShiftNotFound: { type: "ShiftNotFound" },
    OrganisationNotFound: { type: "OrganisationNotFound" },
    PledgeNotFound: { type: "PledgeNotFound" },
    PledgeNotLive: { type: "PledgeNotLive", state: "WITHDRAWN" },
    NotOffered: { type: "NotOffered", state: "CONFIRMED" },
    ShiftNotOpen: { type: "ShiftNotOpen" },
    ShiftCancelled: { type: "ShiftCancelled", reason },
    ShiftStarted: { type: "ShiftStarted", startsAt: AT },
    ShiftEnded: { type: "ShiftEnded", endsAt: AT },
    InitiativeNotOpen: { type: "InitiativeNotOpen", state: "PAUSED", reason },
    AppendixNotActive: { type: "AppendixNotActive", on: "2026-11-24" },
    AlreadyPledged: { type: "AlreadyPledged", pledgeId: anId("pledge"), places: 2 },
    MoreThanCapacity: { type: "MoreThanCapacity", capacity: 6 },
    OverCap: { type: "OverCap", cap: 2, releasesAt: AT },
    LongerThanShift: { type: "LongerThanShift", shiftMinutes: 180 },
    PartOfShiftNotAllowed: { type: "PartOfShiftNotAllowed", shiftMinutes: 150 },
    ShiftFull: { type: "ShiftFull", placesLeft: 1 },
    ApprovalNeeded: { type: "ApprovalNeeded" },
    OfferPending: { type: "OfferPending", offered: 2 },
    MoreNamedThanPlaces: { type: "MoreNamedThanPlaces", named: 3 },
    RemovalNeedsReason: { type: "RemovalNeedsReason" },
    NotPending: { type: "NotPending", state: "CONFIRMED" },
    NothingToOffer: { type: "NothingToOffer", placesLeft: 2, waiting: 1 },
    InvalidInput: invalid,
    CommandKeyReused: { type: "CommandKeyReused" },
  };
}

/** Those whose words depend on more than their type. */
function morePledgeRefusals(): readonly PledgeRefusal[] {
  return [
    ...PLEDGE_STATES.flatMap((state): readonly PledgeRefusal[] => [
      { type: "PledgeNotLive", state },
      { type: "NotOffered", state },
    ]),
    { type: "ShiftCancelled", reason: null },
    { type: "InitiativeNotOpen", state: "PAUSED", reason: null },
    { type: "InitiativeNotOpen", state: "DRAFT", reason: null },
    { type: "InitiativeNotOpen", state: "COMPLETED", reason: null },
    { type: "OverCap", cap: 1, releasesAt: null },
    { type: "ShiftFull", placesLeft: 0 },
    { type: "OfferPending", offered: 1 },
    { type: "MoreNamedThanPlaces", named: 1 },
    { type: "NothingToOffer", placesLeft: 0, waiting: 0 },
    { type: "NothingToOffer", placesLeft: 1, waiting: 2 },
    { type: "NothingToOffer", placesLeft: 1, waiting: 0 },
  ];
}

const personId = anId("person");
const EVERY_SEAT_REFUSAL: Each<SeatRefusal> = {
  PersonBusy: { type: "PersonBusy", personId },
  PersonNotFound: { type: "PersonNotFound" },
  PersonAlreadyNamed: { type: "PersonAlreadyNamed", seatId: anId("seat") },
  NoUnnamedPlaces: { type: "NoUnnamedPlaces", places: 2 },
  AdultNotConfirmed: { type: "AdultNotConfirmed", personId },
  RecordExtractNotShown: { type: "RecordExtractNotShown", personId, on: "2026-11-24" },
  PledgeNotConfirmed: { type: "PledgeNotConfirmed", state: "PENDING" },
  NamesDue: { type: "NamesDue", nameBy: AT },
  SeatNotFound: { type: "SeatNotFound" },
  NotAllowed: { type: "NotAllowed" },
  PledgeNotFound: { type: "PledgeNotFound" },
  PledgeNotLive: { type: "PledgeNotLive", state: "REMOVED" },
  ShiftStarted: { type: "ShiftStarted", startsAt: AT },
  InvalidInput: invalid,
  CommandKeyReused: { type: "CommandKeyReused" },
};

const EVERY_SHIFT_REFUSAL: Each<ShiftRefusal> = {
  NotAllowed: { type: "NotAllowed" },
  ShiftNotFound: { type: "ShiftNotFound" },
  ShiftNotCancellable: { type: "ShiftNotCancellable", state: "CANCELLED" },
  ShiftNotRevisable: { type: "ShiftNotRevisable", state: "CANCELLED" },
  ShiftStarted: { type: "ShiftStarted", startsAt: AT },
  CapacityBelowHeld: { type: "CapacityBelowHeld", held: 4 },
  PledgeHoldsNoPlaces: { type: "PledgeHoldsNoPlaces", pledgeId: anId("pledge") },
  MoveNotNeeded: { type: "MoveNotNeeded", pledgeId: anId("pledge") },
  CapBelowPledged: { type: "CapBelowPledged", places: 3 },
  NamesStandInTheWay: { type: "NamesStandInTheWay", named: 2 },
  PledgesNotCovered: { type: "PledgesNotCovered", pledgeIds: [], on: "2026-11-24" },
  PeopleBusy: { type: "PeopleBusy", personIds: [personId] },
  InvalidInput: invalid,
  CommandKeyReused: { type: "CommandKeyReused" },
};

const EVERY_PLAN_REFUSAL: Each<PlanRefusal> = {
  NotAllowed: { type: "NotAllowed" },
  InitiativeNotFound: { type: "InitiativeNotFound" },
  SeriesNotFound: { type: "SeriesNotFound" },
  InitiativeOver: { type: "InitiativeOver", state: "COMPLETED" },
  NoOccurrences: { type: "NoOccurrences" },
  NotARecurrenceRule: { type: "NotARecurrenceRule" },
  RecurrenceRuleTooLong: { type: "RecurrenceRuleTooLong", max: 500 },
  RecurrenceRuleNotSupported: { type: "RecurrenceRuleNotSupported", part: "BYHOUR" },
  RecurrenceRuleOutOfRange: { type: "RecurrenceRuleOutOfRange", part: "BYDAY", max: 7 },
  RecurrenceRulePartsClash: { type: "RecurrenceRulePartsClash", parts: ["COUNT", "UNTIL"] },
  InvalidInput: invalid,
  CommandKeyReused: { type: "CommandKeyReused" },
};

const EVERY_PROBLEM: Each<InputProblem> = {
  Empty: { type: "Empty" },
  TooLong: { type: "TooLong", max: 200 },
  TooMany: { type: "TooMany", max: 20 },
  ConflictsWith: { type: "ConflictsWith", field: "nameByMinutes" },
  NotAnInteger: { type: "NotAnInteger" },
  OutOfRange: { type: "OutOfRange", min: 1, max: 1000 },
  HoldsPersonalNumber: { type: "HoldsPersonalNumber" },
  HoldsControlCharacters: { type: "HoldsControlCharacters" },
  NotAChatId: { type: "NotAChatId" },
  NotAnInstant: { type: "NotAnInstant" },
  NotADate: { type: "NotADate" },
  NotATime: { type: "NotATime" },
  NotAWholeMinute: { type: "NotAWholeMinute" },
  EndsBeforeStart: { type: "EndsBeforeStart" },
  InThePast: { type: "InThePast" },
  InTheFuture: { type: "InTheFuture" },
  NotACode: { type: "NotACode" },
  TooEarly: { type: "TooEarly", earliest: "2026-03-01" },
  TooLate: { type: "TooLate", latest: "2026-12-31" },
  TooFarAhead: { type: "TooFarAhead", maxDays: 730 },
  NotAnOrganisationNumber: { type: "NotAnOrganisationNumber" },
  NotAnEmailAddress: { type: "NotAnEmailAddress" },
  UnknownTimeZone: { type: "UnknownTimeZone" },
};

function inLines<T>(refusals: readonly T[], say: (refusal: T) => string): string {
  return [...new Set(refusals.map(say))].join("\n");
}

function named(given: Given) {
  return {
    organisations: times(given, 20, () => given.organisation),
    people: times(given, 20, () => given.person),
  };
}

export const REFUSAL_SAMPLES: readonly Sample[] = [
  {
    of: refusalText,
    what: "why a pledge cannot be made, changed or answered",
    show: ({ organisation, reason }, text) => {
      const wording = { text, where: "mrkdwn", organisation, zone: "Europe/Stockholm" } as const;
      const all = [...Object.values(everyPledgeRefusal(reason)), ...morePledgeRefusals()];
      return inLines(all, (refusal) => refusalText(refusal, wording));
    },
  },
  {
    of: sayRefusal,
    what: "a no, as an answer",
    show: ({ organisation, reason }, text) => {
      const asker = { text, landlord: { zone: "Europe/Stockholm" } };
      return sayRefusal(asker, everyPledgeRefusal(reason).AppendixNotActive, organisation);
    },
  },
  {
    of: seatRefusalText,
    what: "why somebody cannot be named",
    show: ({ organisation, person }, text) => {
      const wording = { text, where: "mrkdwn", organisation, zone: "Europe/Stockholm" } as const;
      return inLines(Object.values(EVERY_SEAT_REFUSAL), (refusal) =>
        text.mrkdwn("people.notNamed", { name: person, why: seatRefusalText(refusal, wording) }),
      );
    },
  },
  {
    of: shiftRefusalText,
    what: "why a shift cannot be changed",
    show: (given, text) =>
      inLines(Object.values(EVERY_SHIFT_REFUSAL), (refusal) => shiftRefusalText(refusal, text, named(given))),
  },
  {
    of: planRefusalText,
    what: "why a shift or series cannot be planned",
    show: (_given, text) =>
      inLines(Object.values(EVERY_PLAN_REFUSAL), (refusal) => planRefusalText(refusal, text)),
  },
  {
    of: issueText,
    what: "what is wrong with a field",
    show: (_given, text) =>
      inLines(Object.values(EVERY_PROBLEM), (problem) => issueText({ path: "", problem }, text)),
  },
  {
    of: problemText,
    what: "what is wrong, where nobody knows",
    show: (_given, text) => problemText({ type: "InvalidInput", issues: [] }, text),
  },
];
