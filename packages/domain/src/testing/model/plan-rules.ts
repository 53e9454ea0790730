import type { PledgeId, ShiftId } from "../../kernel/ids.ts";
import { letIn } from "./pledge-rules.ts";
import { hasShownExtract, isBusy } from "./seat-rules.ts";
import {
  capNow,
  find,
  HOUR,
  isCovered,
  lasts,
  MINUTE,
  type Model,
  type ModelPledge,
  type ModelShift,
  namesDueAt,
  roster,
} from "./state.ts";
import type { Revision, Step } from "./steps.ts";
import { catchUp, end, offerOn } from "./time.ts";
import { forbidden, mayPlan, type Verdict, type Who, when } from "./verdict.ts";

/** The shift as it would be. */
function revised(shift: ModelShift, change: Revision): ModelShift {
  const start = shift.start + (change.later ?? 0) * MINUTE;
  return {
    ...shift,
    start,
    end: shift.end + ((change.later ?? 0) + (change.longer ?? 0)) * MINUTE,
    location: change.location ?? shift.location,
    capacity: change.capacity ?? shift.capacity,
    cap: change.cap === undefined ? shift.cap : change.cap,
    nameBy: change.nameBy === undefined ? shift.nameBy : change.nameBy,
    headCounts: change.headCounts ?? shift.headCounts,
    adults: change.adults ?? shift.adults,
    extract: change.extract ?? shift.extract,
    manual: change.manual ?? shift.manual,
  };
}

const holdsPlaces = ({ state }: ModelPledge) => state === "CONFIRMED" || state === "OFFERED";

export function revise(
  model: Model,
  who: Who,
  shift: ModelShift,
  moves: readonly PledgeId[],
  step: Extract<Step, { do: "revise" }>,
): Verdict {
  if (!mayPlan(who)) return forbidden();
  const after = revised(shift, step.change);
  const isMoved = after.start !== shift.start || after.end !== shift.end;
  const isElsewhere = after.location !== shift.location;
  const isSame = JSON.stringify(after) === JSON.stringify(shift) && moves.length === 0;
  const live = roster(model, shift);
  const holding = live.filter(holdsPlaces);
  const staying = holding.filter(({ id }) => !moves.includes(id));
  const heldThen = staying.reduce((sum, { places, offer }) => sum + (offer ? offer.places : places), 0);
  const isStricter = (after.adults && !shift.adults) || (after.extract && !shift.extract);
  const cap = capNow(model, after);
  const sitting = staying.flatMap(({ seats }) => seats);
  const isOpenToAll = shift.manual && !after.manual;
  const asking = live.filter(({ state }) => isOpenToAll && state === "PENDING");
  const isFrozen = shift.state !== "OPEN" && shift.state !== "DRAFT";
  const reasons = when({
    ShiftNotRevisable: isFrozen,
    ShiftStarted: shift.start <= model.now,
    InvalidInput:
      after.capacity < 1 ||
      after.minPlaces > after.capacity ||
      (after.cap ?? 1) < 1 ||
      after.end <= after.start ||
      after.end - after.start > 24 * HOUR ||
      after.start <= model.now ||
      (after.headCounts && after.extract) ||
      ((isMoved || isElsewhere || moves.length > 0) && !step.reason),
    PledgeHoldsNoPlaces: moves.some((id) => !holding.some((pledge) => pledge.id === id)),
    CapacityBelowHeld: !isSame && heldThen > after.capacity,
    MoveNotNeeded: holding
      .filter(({ id }) => moves.includes(id))
      .some(
        ({ seats, places, offer }) =>
          !((isStricter || isMoved) && seats.length > 0) &&
          heldThen + (offer?.places ?? places) <= after.capacity,
      ),
    CapBelowPledged: !isSame && cap !== null && live.some(({ places }) => places > cap),
    NamesStandInTheWay:
      (isStricter && sitting.length > 0) ||
      (isMoved && after.extract && sitting.some(({ person }) => !hasShownExtract(model, person, after))),
    PledgesNotCovered: (isMoved ? live : asking).some(({ org }) => !isCovered(find(model.orgs, org), after)),
    PeopleBusy: isMoved && !step.override && sitting.some(({ person }) => isBusy(model, person, after)),
  });
  const effect = () => {
    if (isSame) return;
    // An offer is answered three hours before the start, or at least before it.
    const inTime = after.start - 3 * HOUR;
    for (const pledge of live) {
      if (moves.includes(pledge.id)) {
        end(pledge, "WAITLISTED");
      }
      // Whoever promised the whole of it still does; whoever promised less, no more than that.
      pledge.each = pledge.each === lasts(shift) ? lasts(after) : Math.min(pledge.each, lasts(after));
    }
    for (const { offer } of isMoved ? live : []) {
      if (offer) offer.until = Math.min(offer.until, model.now < inTime ? inTime : after.start);
    }
    for (const seat of sitting) if (isMoved && isBusy(model, seat.person, after)) seat.overridden = true;
    const due = namesDueAt(after);
    const released = due !== null && due <= model.now;
    Object.assign(shift, after, { released, revision: shift.revision + 1 });
    for (const pledge of asking) letIn(model, shift, pledge);
  };
  return { forbidden: false, reasons, effect };
}

/** Live pledges end with the shift. */
function cancel(model: Model, shift: ModelShift): void {
  for (const pledge of roster(model, shift)) end(pledge, "CANCELLED_BY_ORGANISER");
  shift.state = "CANCELLED";
}

export function cancelShift(
  model: Model,
  who: Who,
  shift: ModelShift,
  { reason }: Extract<Step, { do: "cancelShift" }>,
): Verdict {
  if (!mayPlan(who)) return forbidden();
  const reasons = when({
    InvalidInput: !reason,
    ShiftNotCancellable: shift.state === "CANCELLED" || shift.state === "SETTLED",
    ShiftStarted: shift.start <= model.now,
  });
  return { forbidden: false, reasons, effect: () => cancel(model, shift) };
}

/** Drafts and open shifts that have not begun. */
function coming(model: Model): ModelShift[] {
  return model.shifts.filter(
    ({ state, start }) => (state === "OPEN" || state === "DRAFT") && start > model.now,
  );
}

function isAnyRunning({ shifts, now }: Model): boolean {
  return shifts.some(({ state, start, end: ends }) => state === "OPEN" && start <= now && now < ends);
}

const FROM: { readonly [does: string]: readonly string[] } = {
  publish: ["DRAFT"],
  pause: ["PUBLISHED"],
  resume: ["PAUSED"],
  complete: ["PUBLISHED", "PAUSED"],
  cancelInitiative: ["DRAFT", "PUBLISHED", "PAUSED"],
};

const TO: { readonly [does: string]: string } = {
  publish: "PUBLISHED",
  pause: "PAUSED",
  resume: "PUBLISHED",
  complete: "COMPLETED",
  cancelInitiative: "CANCELLED",
};

type InitiativeStep = Extract<Step, { do: "publish" | "pause" | "resume" | "complete" | "cancelInitiative" }>;

export function moveInitiative(model: Model, who: Who, step: InitiativeStep): Verdict {
  if (!mayPlan(who)) return forbidden();
  const reasons = when({
    InvalidInput: "reason" in step && !step.reason,
    InitiativeStateWrong: !FROM[step.do]?.includes(model.initiative.state),
    ShiftsRemain: step.do === "complete" && (coming(model).length > 0 || isAnyRunning(model)),
  });
  const effect = () => {
    model.initiative.state = TO[step.do] ?? "";
    for (const shift of coming(model)) {
      if (step.do === "publish" && shift.state === "DRAFT") shift.state = "OPEN";
      if (step.do === "pause" || step.do === "resume") catchUp(model, shift);
      if (step.do === "resume") offerOn(model, shift);
      if (step.do === "cancelInitiative") {
        catchUp(model, shift);
        cancel(model, shift);
      }
    }
  };
  return { forbidden: false, reasons, effect };
}

/** What is scheduled is without rules of its own. */
export function schedule(
  model: Model,
  who: Who,
  { capacity }: Extract<Step, { do: "schedule" }>,
  [start, ends]: readonly [number, number],
): Verdict {
  if (!mayPlan(who)) return forbidden();
  const { state } = model.initiative;
  const reasons = when({
    InvalidInput: capacity < 1 || ends <= start || ends - start > 24 * HOUR || start <= model.now,
    InitiativeOver: state === "COMPLETED" || state === "CANCELLED",
  });
  const effect = () => {
    model.shifts.push({
      ...{
        id: "shift_new" as ShiftId,
        state: state === "DRAFT" ? "DRAFT" : "OPEN",
        start,
        end: ends,
        location: "Biblioteket",
      },
      ...{ capacity, minPlaces: 0, partOfShift: false, cap: null, capRelease: null, withdrawBy: null },
      ...{ nameBy: null, headCounts: false, manual: false, adults: false, extract: false },
      ...{ released: false, revision: 1, fulfilled: 0 },
    });
  };
  return { forbidden: false, reasons, effect };
}
