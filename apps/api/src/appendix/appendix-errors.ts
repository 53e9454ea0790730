import type { Appendix } from "@socialsmart/domain/appendix/appendix";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";

export function appendixNotFoundError(appendixId: string) {
  return { __typename: "AppendixNotFoundError", message: "There is no such appendix.", appendixId } as const;
}

export function offerOpenError(appendix: Appendix) {
  return {
    __typename: "OfferOpenError",
    message: "There is an offer to the lease that can still be signed: withdraw it first.",
    appendix,
  } as const;
}

export function leaseHasAppendixError(appendix: Appendix) {
  return {
    __typename: "LeaseHasAppendixError",
    message: "Another appendix holds on the lease, which has one at a time.",
    appendix,
  } as const;
}

export function notATenantError({ kind }: Pick<Organisation, "kind">) {
  return {
    __typename: "NotATenantError",
    message: `Only a tenant has an appendix, and the organisation is ${kind}.`,
    organisationKind: kind,
  } as const;
}
