import type { InitiativeState } from "@socialsmart/domain/initiative/initiative-states";

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

export function initiativeNotDraftError({ state }: { readonly state: InitiativeState }) {
  return {
    __typename: "InitiativeNotDraftError",
    message: `The initiative is not a draft: it is ${state}.`,
    state,
  } as const;
}
