import type { Actor } from "../access/actor.ts";
import { isStaff, mayPledgeFor } from "../access/policy.ts";
import { type Appendix, isActiveOn } from "../appendix/appendix.ts";
import type { Initiative } from "../initiative/initiative.ts";
import type { InitiativeState } from "../initiative/initiative-states.ts";
import type { PledgeId } from "../kernel/ids.ts";
import type { NotAllowed } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { localDate, type Shift } from "../shift/shift.ts";
import { capAt } from "../shift/shift-deadlines.ts";
import { hasEnded, hasStarted, placesLeft } from "../shift/shift-phase.ts";
import { byTheClock } from "./by-the-clock.ts";
import { offerExpiry } from "./offer-policy.ts";
import { placesHeld } from "./places-held.ts";
import { isLive, type Pledge } from "./pledge.ts";
import { admit, planOffers } from "./waitlist.ts";

export type SignUpRefusal =
  | NotAllowed
  | NotOpen
  | AppendixNotActive
  /** The organisation has a live pledge on the shift: change that one instead. */
  | { readonly type: "AlreadyPledged"; readonly pledgeId: PledgeId; readonly places: number };
/** The shift, or its initiative, has nothing to give now, whoever asks. */
export type NotOpen =
  | { readonly type: "ShiftNotOpen" }
  | { readonly type: "ShiftCancelled"; readonly reason: string | null }
  | ShiftStarted
  | InitiativeNotOpen;
/** It is a draft, paused, completed or cancelled. */
export type InitiativeNotOpen = {
  readonly type: "InitiativeNotOpen";
  readonly state: InitiativeState;
  readonly reason: string | null;
};
export type ShiftStarted = { readonly type: "ShiftStarted"; readonly startsAt: string };
/** The tenant has no appendix that is active on the shift's local date. */
export type AppendixNotActive = { readonly type: "AppendixNotActive"; readonly on: string };

export type SignUpFacts = {
  readonly actor: Actor;
  readonly organisation: Organisation;
  /** The organisation's own. */
  readonly appendices: readonly Appendix[];
  readonly shift: Shift;
  readonly initiative: Initiative;
  /** The shift's live pledges. */
  readonly roster: readonly Pledge[];
  readonly now: Temporal.Instant;
};

/** Whether somebody can pledge on a shift for an organisation: what would become of one place, or why not. */
export type SignUp =
  | {
      readonly allowed: true;
      readonly outcome: "CONFIRMED" | "WAITLISTED" | "PENDING";
      /** Places that are free now. */
      readonly placesLeft: number;
      /** The most places the organisation may ask for now. */
      readonly mostPlaces: number;
    }
  | { readonly allowed: false; readonly reason: SignUpRefusal };

/** Says beforehand what pledging would say. Every surface asks it, so that they never differ. */
export function signUp(facts: SignUpFacts): SignUp {
  const { shift, now } = facts;
  const checked = checkSignUp(facts);
  if (!checked.ok) return { allowed: false, reason: checked.refusal };
  const standing = standingOf(facts);
  const free = placesLeft({ ...shift, ...placesHeld(standing) });
  const outcome = awaitsApproval(facts) ? "PENDING" : outcomeOfOne(standing, free, facts);
  const mayWait = checkMayWait(facts);
  if (outcome === "WAITLISTED" && !mayWait.ok) return { allowed: false, reason: mayWait.refusal };
  const most = mayWait.ok ? shift.capacity : free;
  return {
    allowed: true,
    outcome,
    placesLeft: free,
    mostPlaces: Math.min(most, capAt(shift, now) ?? most),
  };
}

/** Whether the shift takes a new pledge from the organisation, all but the question of places. */
export function checkSignUp(facts: SignUpFacts): Result<null, SignUpRefusal> {
  const { actor, organisation } = facts;
  if (!mayPledgeFor(actor, organisation.id)) return err({ type: "NotAllowed" });
  const open = checkOpen(facts, isTooLate(facts));
  if (!open.ok) return open;
  const live = standingOf(facts).find((pledge) => pledge.organisationId === organisation.id);
  if (live) return err({ type: "AlreadyPledged", pledgeId: live.id, places: live.places });
  return checkAppendix(facts);
}

/** Whether the shift's places are to be had. `isTooLate` says that its time is over for whoever asks. */
export function checkOpen(
  { shift, initiative }: Pick<SignUpFacts, "shift" | "initiative">,
  isTooLate: boolean,
): Result<null, NotOpen> {
  if (shift.state === "CANCELLED") return err({ type: "ShiftCancelled", reason: shift.cancelReason });
  if (shift.state === "DRAFT") return err({ type: "ShiftNotOpen" });
  if (shift.state === "SETTLED" || isTooLate) {
    return err({ type: "ShiftStarted", startsAt: shift.startsAt.toString() });
  }
  return checkInitiativeOpen(initiative);
}

/** Whether anybody may promise anything more on the initiative's shifts. */
export function checkInitiativeOpen({
  state,
  stateReason: reason,
}: Pick<Initiative, "state" | "stateReason">): Result<null, InitiativeNotOpen> {
  return state === "PUBLISHED" ? ok(null) : err({ type: "InitiativeNotOpen", state, reason });
}

/** Whether the organisation may promise anything more on the shift's date: a tenant by an appendix that is active then. */
export function checkAppendix({
  shift,
  organisation,
  appendices,
}: Pick<SignUpFacts, "shift" | "organisation" | "appendices">): Result<null, AppendixNotActive> {
  const date = localDate(shift);
  const needsAppendix = organisation.kind === "TENANT";
  if (needsAppendix && !appendices.some((appendix) => isActiveOn(appendix, date))) {
    return err({ type: "AppendixNotActive", on: date.toString() });
  }
  return ok(null);
}

/** Nobody waits for a shift that has begun: what does not fit any more comes too late. */
export function checkMayWait({ shift, now }: Pick<SignUpFacts, "shift" | "now">): Result<null, ShiftStarted> {
  return hasStarted(shift, now)
    ? err({ type: "ShiftStarted", startsAt: shift.startsAt.toString() })
    : ok(null);
}

/** Whether a coordinator has to say yes first; their own pledges need no yes. */
export function awaitsApproval({ actor, shift }: Pick<SignUpFacts, "actor" | "shift">): boolean {
  return shift.approval === "MANUAL" && !isStaff(actor);
}

/** Live pledges as time has left them. */
function standingOf({ shift, roster, now }: SignUpFacts): readonly Pledge[] {
  return roster.map((pledge) => byTheClock(shift, pledge, now)).filter(isLive);
}

/** What becomes of one more place, once those who wait have been offered what is free: that is done before anybody is let in. */
function outcomeOfOne(standing: readonly Pledge[], free: number, { shift, now }: SignUpFacts) {
  const offers = offerExpiry(shift, now, "AUTOMATIC") ? planOffers(standing, free) : [];
  const held = offers.reduce((sum, { places }) => sum + places, 0);
  const waiting = standing.filter(({ id }) => !offers.some(({ pledge }) => pledge.id === id));
  return admit(waiting, free - held, 1).state;
}

/** The landlord's people may add on site, while the shift goes on. */
function isTooLate({ actor, shift, now }: SignUpFacts): boolean {
  return isStaff(actor) ? hasEnded(shift, now) : hasStarted(shift, now);
}
