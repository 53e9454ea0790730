import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { FollowUpId, PersonId } from "../kernel/ids.ts";
import type { NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { landlordOf } from "../landlord/local-date.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import { attendeesOf, tell } from "./tell-follow-up.ts";

export type CancelFollowUp = { readonly followUpId: FollowUpId };
export type FollowUpCancelled = { readonly followUpId: FollowUpId };
export type CancelFollowUpRefusal =
  | NotAllowed
  | NotFound<"FollowUp">
  /** What was held cannot be undone. */
  | { readonly type: "FollowUpHeld"; readonly followUpId: FollowUpId };

/** Calls off a follow-up that is planned, and tells whoever knows of it. Its year has no date then, as before it was planned. */
export async function cancelFollowUp(
  deps: Deps,
  actor: Actor,
  input: CancelFollowUp,
  key: string | null,
): Promise<Result<FollowUpCancelled, CancelFollowUpRefusal | CommandKeyReused>> {
  const { followUpId } = input;
  const command = { actor, name: "cancelFollowUp", key, input };
  return deps.store.transaction<FollowUpCancelled, CancelFollowUpRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const followUp = await tx.followUps.lockById(followUpId);
    if (!followUp) return err({ type: "FollowUpNotFound" });
    if (followUp.heldOn) return err({ type: "FollowUpHeld", followUpId });
    const { appendixId, year, dueOn } = followUp;
    await tx.followUps.delete(followUpId);
    const { contacts, hosts } = await attendeesOf(tx, followUp);
    const told: PersonId[] = [];
    for (const personId of new Set([...contacts, ...hosts])) {
      const knows = await forgetScheduled(tx, personId, followUpId);
      if (knows && (actor.kind !== "PERSON" || actor.personId !== personId)) told.push(personId);
    }
    const wasDueAt = dueOn.toZonedDateTime((await landlordOf(tx)).zone).epochMilliseconds;
    await tell(deps, tx, told, { type: "YourFollowUpCancelled", appendixId, year, wasDueAt });
    await record(deps, tx, command, followUpId, { appendixId, year, dueOn: [dueOn.toString(), null] });
    return ok({ followUpId });
  });
}

/** Takes back what waits to be told of its date. Answers whether the person knows of it all the same. */
async function forgetScheduled(
  tx: Transaction,
  personId: PersonId,
  followUpId: FollowUpId,
): Promise<boolean> {
  const held = await tx.heldNotices.listByPerson(personId);
  const scheduled = held.flatMap(({ id, fact }) =>
    fact.type === "YourFollowUpScheduled" && fact.followUpId === followUpId ? [{ id, fact }] : [],
  );
  for (const { id } of scheduled) await tx.heldNotices.delete(id);
  return !scheduled.some(({ fact }) => fact.wasDueAt === undefined);
}
