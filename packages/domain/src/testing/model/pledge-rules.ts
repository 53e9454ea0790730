import {
  capNow,
  find,
  free,
  isCovered,
  isLive,
  lasts,
  MINUTE,
  type Model,
  type ModelOrg,
  type ModelPledge,
  type ModelShift,
  NEW_PLEDGE,
  roster,
  waiting,
  wouldTake,
} from "./state.ts";
import type { Step } from "./steps.ts";
import { end, offerOn } from "./time.ts";
import {
  forbidden,
  isStaff,
  mayPledgeForAnyone,
  maySpeakFor,
  type Verdict,
  type Who,
  when,
} from "./verdict.ts";

/** When somebody joins the queue now: a millisecond behind the last, where that one came at the same moment. */
function joins(model: Model, shift: ModelShift, joining?: ModelPledge): number {
  const others = roster(model, shift).filter((other) => other !== joining);
  return Math.max(model.now, ...others.map(({ queuedAt }) => queuedAt + 1));
}

type Amount = { readonly places: number; readonly minutes: number | null };

/** Reasons against an amount on a shift; against less than there was, there are none. */
function amountReasons(
  model: Model,
  shift: ModelShift,
  { places, minutes }: Amount,
  was?: ModelPledge,
): string[] {
  const each = minutes ?? lasts(shift);
  const isMore = places > (was?.places ?? 0);
  const isOther = each !== was?.each;
  return when({
    InvalidInput: places < 1 || each < 1 || (minutes ?? 0) > 1440,
    MoreThanCapacity: isMore && places > shift.capacity,
    OverCap: isMore && places > (capNow(model, shift) ?? places),
    LongerThanShift: isOther && each > lasts(shift),
    PartOfShiftNotAllowed: (isMore || isOther) && each < lasts(shift) && !shift.partOfShift,
  });
}

export function pledge(
  model: Model,
  who: Who,
  shift: ModelShift,
  org: ModelOrg,
  step: Extract<Step, { do: "pledge" }>,
): Verdict {
  if (!maySpeakFor(who, org.id)) return forbidden();
  const { now } = model;
  const { places, part } = step;
  // What time has set free goes first to those who wait.
  offerOn(model, shift);
  const ahead = waiting(model, shift);
  const room = free(model, shift);
  const isServed = places <= room && ahead.every((other) => wouldTake(other, room) === 0);
  const needsYes = shift.manual && !isStaff(who);
  const reasons = [
    ...when({
      ShiftNotOpen: shift.state === "DRAFT",
      ShiftCancelled: shift.state === "CANCELLED",
      ShiftStarted: shift.state === "SETTLED" || (isStaff(who) && isServed ? shift.end : shift.start) <= now,
      InitiativeNotOpen: model.initiative.state !== "PUBLISHED",
      AlreadyPledged: roster(model, shift).some((other) => other.org === org.id),
      AppendixNotActive: !isCovered(org, shift),
    }),
    ...amountReasons(model, shift, step),
  ];
  const effect = () => {
    if (isServed && !needsYes) model.served.push({ pledge: NEW_PLEDGE, passed: ahead.map(({ id }) => id) });
    model.pledges.push({
      id: NEW_PLEDGE,
      shift: shift.id,
      org: org.id,
      places,
      each: step.minutes ?? lasts(shift),
      state: needsYes ? "PENDING" : isServed ? "CONFIRMED" : "WAITLISTED",
      part,
      offer: null,
      queued: ++model.queue,
      queuedAt: joins(model, shift),
      madeBy: who.personId,
      seats: [],
    });
  };
  return { forbidden: false, reasons, effect };
}

export function change(
  model: Model,
  who: Who,
  mine: ModelPledge,
  step: Extract<Step, { do: "change" }>,
): Verdict {
  if (!maySpeakFor(who, mine.org)) return forbidden();
  const shift = find(model.shifts, mine.shift);
  const { places } = step;
  const each = step.minutes ?? lasts(shift);
  const part = step.part ?? mine.part;
  const isSame = places === mine.places && each === mine.each && part === mine.part;
  const asksMore = places > mine.places;
  const asksLess = places < mine.places || places * each < mine.places * mine.each;
  const promisesMore = !isSame && (asksMore || places * each > mine.places * mine.each);
  const grows = mine.state === "CONFIRMED" && asksMore;
  if (grows) offerOn(model, shift);
  const others = waiting(model, shift);
  const room = free(model, shift);
  const reasons = [
    ...when({
      PledgeNotLive: !isLive(mine),
      RemovalNeedsReason: asksLess && !step.reason && isStaff(who) && mine.madeBy !== who.personId,
      ShiftStarted: shift.start <= model.now,
      OfferPending: mine.offer !== null,
      MoreNamedThanPlaces: places < mine.seats.length,
      InitiativeNotOpen: promisesMore && model.initiative.state !== "PUBLISHED",
      ApprovalNeeded: promisesMore && shift.manual && !isStaff(who) && mine.state !== "PENDING",
      AppendixNotActive: promisesMore && !isCovered(find(model.orgs, mine.org), shift),
      ShiftFull: grows && (places - mine.places > room || others.some((other) => wouldTake(other, room) > 0)),
    }),
    ...amountReasons(model, shift, step, mine),
  ];
  const effect = () => {
    if (grows) model.served.push({ pledge: mine.id, passed: others.map(({ id }) => id) });
    if (asksMore && !grows) {
      mine.queued = ++model.queue;
      mine.queuedAt = joins(model, shift, mine);
    }
    Object.assign(mine, { places, each, part });
  };
  return { forbidden: false, reasons, effect };
}

export function withdraw(model: Model, who: Who, mine: ModelPledge): Verdict {
  if (!maySpeakFor(who, mine.org)) return forbidden();
  const shift = find(model.shifts, mine.shift);
  const { withdrawBy } = shift;
  const isPastIt = withdrawBy !== null && shift.start - withdrawBy * MINUTE <= model.now;
  const isLate = mine.state === "CONFIRMED" && isPastIt && model.now >= mine.queuedAt + 5 * MINUTE;
  const reasons = when({
    PledgeNotLive: !isLive(mine),
    RemovalNeedsReason: isStaff(who) && mine.madeBy !== who.personId,
    ShiftStarted: shift.start <= model.now,
  });
  return { forbidden: false, reasons, effect: () => end(mine, isLate ? "WITHDRAWN_LATE" : "WITHDRAWN") };
}

export function accept(model: Model, who: Who, mine: ModelPledge): Verdict {
  if (!maySpeakFor(who, mine.org)) return forbidden();
  const reasons = when({
    PledgeNotLive: !isLive(mine),
    NotOffered: mine.offer === null,
    AppendixNotActive: !isCovered(find(model.orgs, mine.org), find(model.shifts, mine.shift)),
  });
  const effect = () => {
    mine.places = mine.offer?.places ?? 0;
    mine.state = "CONFIRMED";
    mine.offer = null;
  };
  return { forbidden: false, reasons, effect };
}

export function decline(_: Model, who: Who, mine: ModelPledge): Verdict {
  if (!maySpeakFor(who, mine.org)) return forbidden();
  const reasons = when({ PledgeNotLive: !isLive(mine), NotOffered: mine.offer === null });
  return { forbidden: false, reasons, effect: () => end(mine, "DECLINED") };
}

export function approve(model: Model, who: Who, mine: ModelPledge): Verdict {
  if (!mayPledgeForAnyone(who)) return forbidden();
  const shift = find(model.shifts, mine.shift);
  const reasons = when({
    PledgeNotLive: !isLive(mine),
    NotPending: mine.state !== "PENDING",
    InitiativeNotOpen: model.initiative.state !== "PUBLISHED",
    AppendixNotActive: !isCovered(find(model.orgs, mine.org), shift),
  });
  return { forbidden: false, reasons, effect: () => letIn(model, shift, mine) };
}

/** What waited for a yes gets places, or waits for them where it would have stood. */
export function letIn(model: Model, shift: ModelShift, mine: ModelPledge): void {
  offerOn(model, shift);
  const ahead = waiting(model, shift).filter(({ queued }) => queued < mine.queued);
  const room = free(model, shift);
  const isPublished = model.initiative.state === "PUBLISHED";
  const isServed = isPublished && mine.places <= room && ahead.every((other) => wouldTake(other, room) === 0);
  mine.state = isServed ? "CONFIRMED" : "WAITLISTED";
  if (isServed) model.served.push({ pledge: mine.id, passed: ahead.map(({ id }) => id) });
  offerOn(model, shift);
}

export function rejectOrRemove(
  model: Model,
  who: Who,
  mine: ModelPledge,
  step: Extract<Step, { do: "reject" | "remove" }>,
): Verdict {
  if (!mayPledgeForAnyone(who)) return forbidden();
  const isRejection = step.do === "reject";
  const reasons = when({
    PledgeNotLive: !isLive(mine),
    InvalidInput: !step.reason,
    NotPending: isRejection && mine.state !== "PENDING",
    ShiftEnded: !isRejection && find(model.shifts, mine.shift).end <= model.now,
  });
  return { forbidden: false, reasons, effect: () => end(mine, isRejection ? "REJECTED" : "REMOVED") };
}

export function offerFree(model: Model, who: Who, shift: ModelShift): Verdict {
  if (!mayPledgeForAnyone(who)) return forbidden();
  const reasons = when({
    ShiftNotOpen: shift.state === "DRAFT",
    ShiftCancelled: shift.state === "CANCELLED",
    ShiftStarted: shift.state === "SETTLED" || shift.start <= model.now,
    InitiativeNotOpen: model.initiative.state !== "PUBLISHED",
    // Tried on a copy: whether there is anybody to offer anything.
    NothingToOffer: !tryOffer(model, shift),
  });
  return { forbidden: false, reasons, effect: () => void offerOn(model, shift, true) };
}

function tryOffer(model: Model, shift: ModelShift): boolean {
  const copy = structuredClone(model);
  return offerOn(copy, find(copy.shifts, shift.id), true);
}
