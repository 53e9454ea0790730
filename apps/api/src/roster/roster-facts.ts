import type { InitiativeFact } from "@socialsmart/domain/outbox/fact";
import type { FactToldOf } from "@socialsmart/domain/outbox/fact-feed";
import type { RosterFact, RosterFactKind } from "../__generated__/types.ts";

const KINDS = {
  PledgePending: "PLEDGE_PENDING",
  PledgeConfirmed: "PLEDGE_CONFIRMED",
  PledgeWaitlisted: "PLEDGE_WAITLISTED",
  PledgeChanged: "PLEDGE_CHANGED",
  PledgeWithdrawn: "PLEDGE_WITHDRAWN",
  PledgeWithdrawnLate: "PLEDGE_WITHDRAWN_LATE",
  PledgeRejected: "PLEDGE_REJECTED",
  PledgeRemoved: "PLEDGE_REMOVED",
  PledgeUnbacked: "PLEDGE_UNBACKED",
  PledgeMovedToWaitlist: "PLEDGE_MOVED_TO_WAITLIST",
  PlacesOffered: "PLACES_OFFERED",
  OfferAccepted: "OFFER_ACCEPTED",
  OfferDeclined: "OFFER_DECLINED",
  OfferExpired: "OFFER_EXPIRED",
  PlacesReleased: "PLACES_RELEASED",
  SeatsNamed: "SEATS_NAMED",
  InitiativePublished: "INITIATIVE_PUBLISHED",
  InitiativePaused: "INITIATIVE_PAUSED",
  InitiativeResumed: "INITIATIVE_RESUMED",
  InitiativeCompleted: "INITIATIVE_COMPLETED",
  InitiativeCancelled: "INITIATIVE_CANCELLED",
  ShiftOpened: "SHIFT_OPENED",
  SeriesScheduled: "SERIES_SCHEDULED",
  SeriesRevised: "SERIES_REVISED",
  ShiftMoved: "SHIFT_MOVED",
  ShiftChanged: "SHIFT_CHANGED",
  ShiftCancelled: "SHIFT_CANCELLED",
  WaitlistLapsed: "WAITLIST_LAPSED",
  ShiftSettled: "SHIFT_SETTLED",
  PlacesLeftForCoordinator: "PLACES_LEFT_FOR_COORDINATOR",
  ShiftUnderstaffed: "SHIFT_UNDERSTAFFED",
  StaffingChanged: "STAFFING_CHANGED",
} as const satisfies Record<InitiativeFact["type"], RosterFactKind>;

/** A fact as it is shown: what it does not say is null. */
export function rosterFact({ id, fact, occurredAt }: FactToldOf): RosterFact {
  const moments = fact.type === "ShiftMoved" ? fact : undefined;
  return {
    factId: id,
    kind: KINDS[fact.type],
    occurredAt,
    initiativeId: fact.initiativeId,
    shiftId: "shiftId" in fact ? fact.shiftId : null,
    pledgeId: "pledgeId" in fact ? fact.pledgeId : null,
    organisationId: "organisationId" in fact ? fact.organisationId : null,
    seriesId: "seriesId" in fact ? fact.seriesId : null,
    places: "places" in fact ? fact.places : null,
    placesBefore: "placesBefore" in fact ? fact.placesBefore : null,
    minutes: "minutes" in fact ? fact.minutes : null,
    minutesBefore: "minutesBefore" in fact ? fact.minutesBefore : null,
    startedAt: moments ? Temporal.Instant.fromEpochMilliseconds(moments.startedAt) : null,
    endedAt: moments ? Temporal.Instant.fromEpochMilliseconds(moments.endedAt) : null,
    shifts: shiftsOf(fact),
  };
}

function shiftsOf(fact: InitiativeFact): number | null {
  if (fact.type === "SeriesRevised") return fact.added + fact.updated + fact.dropped;
  return "shifts" in fact ? fact.shifts : null;
}
