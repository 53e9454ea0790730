import type { Appendix } from "../appendix/appendix.ts";
import type { Transaction } from "../store/transaction.ts";
import type { FollowUp } from "./follow-up.ts";

/** The follow-up of a lease's year, whichever of its appendices it was planned for; without a lock. */
export async function findOfLease(
  tx: Transaction,
  lease: readonly Pick<Appendix, "id">[],
  year: number,
): Promise<FollowUp | undefined> {
  for (const { id } of lease) {
    const found = await tx.followUps.find(id, year);
    if (found) return found;
  }
  return undefined;
}
