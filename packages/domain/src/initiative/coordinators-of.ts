import type { PersonId } from "../kernel/ids.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Initiative } from "./initiative.ts";

/** Whom the landlord has look after an initiative: those it names, or else everybody who coordinates. */
export async function coordinatorsOf(
  tx: Transaction,
  { coordinatorIds }: Pick<Initiative, "coordinatorIds">,
): Promise<readonly PersonId[]> {
  return coordinatorIds.length > 0 ? coordinatorIds : allCoordinators(tx);
}

/** Everybody who coordinates for the landlord. */
export async function allCoordinators(tx: Transaction): Promise<readonly PersonId[]> {
  const coordinators = (await tx.memberships.listAll()).filter(({ roles }) => roles.includes("COORDINATOR"));
  return [...new Set(coordinators.map(({ personId }) => personId))];
}
