import type { Role } from "@socialsmart/domain/person/membership";

export function personNotFoundError(message = "One of the ids is no person's.") {
  return { __typename: "PersonNotFoundError", message } as const;
}

export function staffOfAnotherOrganisationError({ role }: { readonly role: Role }) {
  return {
    __typename: "StaffOfAnotherOrganisationError",
    message: `Only somebody of the landlord's own organisation can be ${role}.`,
    role,
  } as const;
}
