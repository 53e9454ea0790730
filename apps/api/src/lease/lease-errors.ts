import type { Appendix } from "@socialsmart/domain/appendix/appendix";
import type { Lease } from "@socialsmart/domain/lease/lease";

export function leaseNotFoundError(leaseId: string) {
  return { __typename: "LeaseNotFoundError", message: "There is no such lease.", leaseId } as const;
}

export function leaseExistsError(lease: Lease) {
  return {
    __typename: "LeaseExistsError",
    message: "The tenant has a lease of that number.",
    lease,
  } as const;
}

export function appendixFollowsLeaseError(appendix: Appendix) {
  return {
    __typename: "AppendixFollowsLeaseError",
    message: "An appendix follows the lease's dates. They stay until it has ended.",
    appendix,
  } as const;
}
