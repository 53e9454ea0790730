import type { Appendix } from "@socialsmart/domain/appendix/appendix";
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

export function emailAddressTakenError() {
  return { __typename: "EmailAddressTakenError", message: "Somebody else has that address." } as const;
}

export function signsOpenOfferError(appendix: Appendix) {
  return {
    __typename: "SignsOpenOfferError",
    message:
      "The person has an appendix to sign, with a code that may come by e-mail. It is signed or withdrawn first.",
    appendix,
  } as const;
}
