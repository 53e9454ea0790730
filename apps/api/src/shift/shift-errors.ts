import type { ShiftState } from "@socialsmart/domain/shift/shift-states";

export function shiftNotFoundError(shiftId: string) {
  return { __typename: "ShiftNotFoundError", message: "There is no such shift.", shiftId } as const;
}

export function shiftStartedError({ startsAt }: { readonly startsAt: string }) {
  return {
    __typename: "ShiftStartedError",
    message: `The shift started at ${startsAt}.`,
    startsAt: Temporal.Instant.from(startsAt),
  } as const;
}

export function shiftEndedError({ endsAt }: { readonly endsAt: string }) {
  return {
    __typename: "ShiftEndedError",
    message: `The shift ended at ${endsAt}.`,
    endsAt: Temporal.Instant.from(endsAt),
  } as const;
}

export function shiftNotCancellableError({ state }: { readonly state: ShiftState }) {
  return {
    __typename: "ShiftNotCancellableError",
    message: `The shift cannot be cancelled: it is ${state}.`,
    state,
  } as const;
}
