import { type Appendix, isOpen } from "../appendix/appendix.ts";
import type { Lease } from "./lease.ts";

/** The appendix that depends on how long the lease runs: one that can be signed, will hold, or holds. */
export function appendixOn<A extends Pick<Appendix, "leaseNumber" | "organisationId" | "state">>(
  { organisationId, number }: Pick<Lease, "organisationId" | "number">,
  appendices: readonly A[],
): A | undefined {
  return appendices.find(
    (one) =>
      one.organisationId === organisationId &&
      one.leaseNumber === number &&
      (isOpen(one) || one.state === "SIGNED" || one.state === "ACTIVE"),
  );
}
