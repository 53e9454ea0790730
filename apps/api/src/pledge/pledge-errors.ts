import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { AmountRefusal } from "@socialsmart/domain/pledge/check-amount";
import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import type { PledgeState } from "@socialsmart/domain/pledge/pledge-states";
import { invalidInputError } from "../error/input-errors.ts";

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

export function alreadyPledgedError({ places }: { readonly places: number }, pledge: Pledge) {
  return {
    __typename: "AlreadyPledgedError",
    message: `The organisation has pledged ${countOf(places, "place")} on this shift: change that pledge instead.`,
    places,
    pledge,
  } as const;
}

export function shiftNotOpenError() {
  return {
    __typename: "ShiftNotOpenError",
    message: "The shift is a draft and takes no pledges yet.",
  } as const;
}

export function shiftCancelledError({ reason }: { readonly reason: string | null }) {
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
    message: `The places asked for on top do not fit: the shift has ${countOf(placesLeft, "place")} left, and those who wait come first.`,
    placesLeft,
  } as const;
}

/** Why the places or minutes asked for cannot be, whoever asks. */
export function amountError(refusal: AmountRefusal) {
  switch (refusal.type) {
    case "InvalidInput":
      return invalidInputError(refusal);
    case "MoreThanCapacity": {
      const { capacity } = refusal;
      const message = `The shift has only ${countOf(capacity, "place")} in all.`;
      return { __typename: "MoreThanCapacityError", message, capacity } as const;
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

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
