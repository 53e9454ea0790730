import { actorId } from "../access/actor.ts";
import type { Deps } from "../kernel/deps.ts";
import { laneOfPerson } from "../outbox/lane.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Appendix } from "./appendix.ts";
import { mailSignatories } from "./mail-signatories.ts";

/**
 * Tells that an appendix has been given an end, another one, or none any more: both signatories and whoever offered it, as far as they
 * are still there, and the tenant's contacts; not who did it. When that day comes they have heard of it.
 *
 * @param had the end that it had, as `endOf` tells it
 */
export async function tellAppendixEnds(
  deps: Deps,
  tx: Transaction,
  { actor }: Command,
  appendix: Appendix,
  had: string | undefined,
): Promise<void> {
  const { id: appendixId, organisationId, offer } = appendix;
  const by = actorId(actor);
  const concerned = [...(offer?.signatories ?? []).map(({ personId }) => personId), offer?.offeredBy];
  const told = (await tx.memberships.listAll())
    .filter(
      (one) =>
        concerned.includes(one.personId) ||
        (one.organisationId === organisationId && one.roles.includes("TENANT_CONTACT")),
    )
    .map(({ personId }) => personId)
    .filter((personId) => personId !== by);
  for (const personId of new Set(told)) {
    const before = had !== undefined && { had };
    const fact = { type: "YourAppendixEnds", appendixId, personId, ...before } as const;
    await tx.outbox.append(laneOfPerson(personId), fact, deps.clock.now());
  }
  await mailSignatories(deps, tx, "YourAppendixEnds", appendix, told);
}
