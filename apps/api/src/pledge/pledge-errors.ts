import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { InvalidInput, NotAllowed } from "@socialsmart/domain/kernel/refusal";
import type { LivePledgeRefusal } from "@socialsmart/domain/pledge/change-live-pledge";
import type { AmountRefusal } from "@socialsmart/domain/pledge/check-amount";
import type { PledgeState } from "@socialsmart/domain/pledge/pledge-states";
import type { NotOpen, SignUpRefusal } from "@socialsmart/domain/pledge/sign-up";
import type { ListedPledge } from "@socialsmart/domain/store/listed";
import { initiativeNotOpenError } from "../initiative/initiative-errors.ts";
import { countOf } from "../kernel/count-of.ts";
import { shiftStartedError } from "../shift/shift-errors.ts";

type AlreadyPledged = Extract<SignUpRefusal, { readonly type: "AlreadyPledged" }>;

export function pledgeNotFoundError(pledgeId: string) {
  return { __typename: "PledgeNotFoundError", message: "There is no such pledge.", pledgeId } as const;
}

export function pledgeNotLiveError({ state }: { readonly state: PledgeState }) {
  return {
    __typename: "PledgeNotLiveError",
    message: `The pledge does not count any more: it is ${state}.`,
    state,
  } as const;
}

export function alreadyPledgedError({ places }: { readonly places: number }, pledge: ListedPledge) {
  return {
    __typename: "AlreadyPledgedError",
    message: `The organisation has pledged ${countOf(places, "place")} on this shift: change that pledge instead.`,
    places,
    pledge,
  } as const;
}

function shiftNotOpenError() {
  return {
    __typename: "ShiftNotOpenError",
    message: "The shift is a draft and takes no pledges yet.",
  } as const;
}

function shiftCancelledError({ reason }: { readonly reason: string | null }) {
  return {
    __typename: "ShiftCancelledError",
    message: reason === null ? "The shift was cancelled." : `The shift was cancelled: ${reason}`,
    reason,
  } as const;
}

export function appendixNotActiveError({ on }: { readonly on: string }) {
  return {
    __typename: "AppendixNotActiveError",
    message: `The organisation has no social-smart lease appendix that is active on ${on}.`,
    date: on,
  } as const;
}

export function shiftFullError({ placesLeft }: { readonly placesLeft: number }) {
  return {
    __typename: "ShiftFullError",
    message: `The places asked for on top do not fit: the pledge can have ${countOf(placesLeft, "place")} more.`,
    placesLeft,
  } as const;
}

export function approvalNeededError() {
  return {
    __typename: "ApprovalNeededError",
    message: "A coordinator says yes to pledges on this shift: ask them to make it more.",
  } as const;
}

export function offerPendingError({ offered }: { readonly offered: number }) {
  return {
    __typename: "OfferPendingError",
    message: `The pledge is offered ${countOf(offered, "place")}: accept or decline first.`,
    placesOffered: offered,
  } as const;
}

export function moreNamedThanPlacesError({ named }: { readonly named: number }) {
  return {
    __typename: "MoreNamedThanPlacesError",
    message: `The pledge has ${countOf(named, "name")} on its places: take names off first.`,
    named,
  } as const;
}

export function removalNeedsReasonError() {
  return {
    __typename: "RemovalNeedsReasonError",
    message: "The pledge is another's: give a reason to make it smaller, or to take it away by removePledge.",
  } as const;
}

export function notOfferedError({ state }: { readonly state: PledgeState }) {
  return {
    __typename: "NotOfferedError",
    message: `The pledge is not offered any places: it is ${state}.`,
    state,
  } as const;
}

export function notPendingError({ state }: { readonly state: PledgeState }) {
  return {
    __typename: "NotPendingError",
    message: `The pledge does not wait for a yes: it is ${state}.`,
    state,
  } as const;
}

export function nothingToOfferError({ placesLeft }: { readonly placesLeft: number }) {
  return {
    __typename: "NothingToOfferError",
    message: `Nobody waits who would take the ${countOf(placesLeft, "free place")}.`,
    placesLeft,
  } as const;
}

/** Why a pledge cannot be changed at all, whoever asks. */
export function livePledgeError(refusal: Exclude<LivePledgeRefusal, NotAllowed>, pledgeId: string) {
  switch (refusal.type) {
    case "PledgeNotFound":
      return pledgeNotFoundError(pledgeId);
    case "PledgeNotLive":
      return pledgeNotLiveError(refusal);
    default:
      return assertNever(refusal);
  }
}

/** Why a shift takes no pledge from an organisation. */
export function signUpError(refusal: Exclude<SignUpRefusal, NotAllowed | AlreadyPledged>) {
  return refusal.type === "AppendixNotActive" ? appendixNotActiveError(refusal) : notOpenError(refusal);
}

/** Why a shift's places are not to be had, whoever asks. */
export function notOpenError(refusal: NotOpen) {
  switch (refusal.type) {
    case "ShiftNotOpen":
      return shiftNotOpenError();
    case "ShiftCancelled":
      return shiftCancelledError(refusal);
    case "ShiftStarted":
      return shiftStartedError(refusal);
    case "InitiativeNotOpen":
      return initiativeNotOpenError(refusal);
    default:
      return assertNever(refusal);
  }
}

/** Why the places or minutes asked for cannot be, whoever asks. */
export function amountError(refusal: Exclude<AmountRefusal, InvalidInput>) {
  switch (refusal.type) {
    case "MoreThanCapacity": {
      const { capacity } = refusal;
      const message = `The shift has only ${countOf(capacity, "place")} in all.`;
      return { __typename: "MoreThanCapacityError", message, capacity } as const;
    }
    case "OverCap": {
      const { cap, releasesAt } = refusal;
      const until = releasesAt === null ? "" : ` until ${releasesAt}`;
      return {
        __typename: "OverCapError",
        message: `One organisation may have at most ${countOf(cap, "place")} on this shift${until}.`,
        cap,
        releasesAt: releasesAt === null ? null : Temporal.Instant.from(releasesAt),
      } as const;
    }
    case "LongerThanShift": {
      const { shiftMinutes } = refusal;
      const message = `The shift is only ${countOf(shiftMinutes, "minute")} long.`;
      return { __typename: "LongerThanShiftError", message, shiftMinutes } as const;
    }
    case "PartOfShiftNotAllowed": {
      const { shiftMinutes } = refusal;
      const message = `The shift takes pledges for the whole of its ${countOf(shiftMinutes, "minute")} only.`;
      return { __typename: "PartOfShiftNotAllowedError", message, shiftMinutes } as const;
    }
    default:
      return assertNever(refusal);
  }
}
