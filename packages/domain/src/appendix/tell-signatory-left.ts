import type { Deps } from "../kernel/deps.ts";
import { laneOfPerson } from "../outbox/lane.ts";
import { type Membership, type Role, staffRoleOf } from "../person/membership.ts";
import type { Transaction } from "../store/transaction.ts";
import { signatoryOf } from "./appendix.ts";
import { canSignFor } from "./find-signatories.ts";

const PLANNERS: readonly Role[] = ["COORDINATOR", "LANDLORD_ADMIN"];

/**
 * Somebody has these roles no longer, or not all of them: where they were to sign an open offer and no longer can, whoever offered it
 * is told to take it back; every coordinator, where that one is gone too, or was a program.
 */
export async function tellSignatoryLeft(
  { clock }: Deps,
  tx: Transaction,
  { personId, roles }: Pick<Membership, "personId" | "roles">,
): Promise<void> {
  if (!roles.includes("TENANT_CONTACT") && !staffRoleOf(roles)) return;
  const offers = await tx.appendices.listOpenOffers();
  const theirs = offers.filter((one) => signatoryOf(one, personId));
  if (theirs.length === 0) return;
  const all = await tx.memberships.listAll();
  const memberships = all.filter((one) => one.personId === personId);
  const planners = all
    .filter((one) => one.roles.some((role) => PLANNERS.includes(role)))
    .map((planner) => planner.personId);
  for (const { id: appendixId, offer, organisationId } of theirs) {
    const party = signatoryOf({ offer }, personId)?.party ?? "TENANT";
    const signatures = await tx.signatures.listByAppendix(appendixId);
    const hasSigned = signatures.some((signature) => signature.party === party);
    if (hasSigned || canSignFor(party, organisationId, memberships)) continue;
    const offeredBy = planners.find((planner) => planner === offer?.offeredBy);
    for (const told of new Set(offeredBy ? [offeredBy] : planners)) {
      const fact = { type: "YourSignatoryLeft", appendixId, personId: told } as const;
      await tx.outbox.append(laneOfPerson(told), fact, clock.now());
    }
  }
}
