import type { InitiativeState } from "@socialsmart/domain/initiative/initiative-states";
import { countOf } from "../kernel/count-of.ts";

export function initiativeNotFoundError(initiativeId: string) {
  return {
    __typename: "InitiativeNotFoundError",
    message: "There is no such initiative.",
    initiativeId,
  } as const;
}

export function coordinatorNotStaffError() {
  return {
    __typename: "CoordinatorNotStaffError",
    message: "A coordinator must be one of the landlord's own people.",
  } as const;
}

export function noChatWorkspaceError() {
  return {
    __typename: "NoChatWorkspaceError",
    message: "The landlord has no chat workspace, so there is no channel in it.",
  } as const;
}

/** `verb` says what it was to be: `published`. */
export function initiativeStateWrongError({ state }: { readonly state: InitiativeState }, verb: string) {
  return {
    __typename: "InitiativeStateWrongError",
    message: `The initiative cannot be ${verb}: it is ${state}.`,
    state,
  } as const;
}

export function initiativeOverError({ state }: { readonly state: InitiativeState }) {
  return {
    __typename: "InitiativeOverError",
    message: `The initiative takes no more shifts: it is ${state}.`,
    state,
  } as const;
}

export function initiativeNotOpenError({
  state,
  reason,
}: {
  readonly state: InitiativeState;
  readonly reason: string | null;
}) {
  const message = `The initiative takes no more pledges: it is ${state}`;
  return {
    __typename: "InitiativeNotOpenError",
    message: reason === null ? `${message}.` : `${message}: ${reason}`,
    initiativeState: state,
    reason,
  } as const;
}

export function shiftsRemainError({ shifts }: { readonly shifts: number }) {
  return {
    __typename: "ShiftsRemainError",
    message: `The initiative has ${countOf(shifts, "shift")} that ${shifts === 1 ? "has" : "have"} not ended: cancel or await ${shifts === 1 ? "it" : "them"}.`,
    shifts,
  } as const;
}
