import { actorId } from "../access/actor.ts";
import type { Deps } from "../kernel/deps.ts";
import type { Id, IdKind } from "../kernel/ids.ts";
import type { Json } from "../kernel/json.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";

/** Writes the audit event of one change of state. Every change of state has exactly one. */
export async function record(
  { ids, clock }: Pick<Deps, "ids" | "clock">,
  tx: Transaction,
  { actor, name }: Command,
  subject: Id<IdKind>,
  change: Json,
): Promise<void> {
  await tx.audit.append({
    id: ids.next("audit"),
    landlordId: actor.landlordId,
    at: clock.now(),
    actorKind: actor.kind,
    actorId: actorId(actor),
    source: actor.source,
    action: name,
    subject,
    change,
  });
}
