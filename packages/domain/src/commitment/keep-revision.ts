import type { Actor } from "../access/actor.ts";
import type { Deps } from "../kernel/deps.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Commitment } from "./commitment.ts";

/** Keeps a commitment as it is now beside all that it was before. */
export async function keepRevision(
  { clock }: Pick<Deps, "clock">,
  tx: Transaction,
  actor: Actor,
  { id: commitmentId, landlordId, organisationId, revision, target, note }: Commitment,
): Promise<void> {
  const madeBy = actor.kind === "PERSON" ? actor.personId : null;
  const at = clock.now();
  await tx.commitments.keepRevision({
    commitmentId,
    landlordId,
    organisationId,
    revision,
    target,
    note,
    madeBy,
    at,
  });
}
