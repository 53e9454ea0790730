import type { Actor } from "../access/actor.ts";
import { isContactOf, mayPlan } from "../access/policy.ts";
import type { Deps } from "../kernel/deps.ts";
import type { AppendixId, OrganisationId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { mayBecome } from "../kernel/state-machine.ts";
import type { Lease } from "../lease/lease.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Appendix } from "./appendix.ts";
import { APPENDIX_MACHINE, type AppendixState, type EndReason } from "./appendix-states.ts";
import { cancelUnbackedPledges } from "./cancel-unbacked-pledges.ts";
import { type End, endOn } from "./end-on.ts";

export type EndAppendix = {
  readonly appendixId: AppendixId;
  /** An appendix is superseded by another one alone. */
  readonly reason: Exclude<EndReason, "SUPERSEDED">;
  /**
   * The first local date it no longer holds, ISO 8601; today or earlier ends it at once. Null, with LEASE_ENDED, takes back an end
   * that is still to come: it then ends with its lease, whenever that does.
   */
  readonly endsOn: string | null;
};
export type AppendixEnded = {
  readonly appendixId: AppendixId;
  /** ENDED, or as before where its last day is to come. */
  readonly state: AppendixState;
  readonly endsOn: string | null;
  /** Pledges on later shifts that were cancelled with it. */
  readonly cancelledPledges: number;
};
export type EndAppendixRefusal =
  | NotAllowed
  | InvalidInput
  | NotFound<"Appendix">
  /** Only what is signed can end; an offer is withdrawn or declined. */
  | { readonly type: "AppendixNotSigned"; readonly state: AppendixState };

/**
 * Ends an appendix on a date, or sets another one; never beyond its lease. Whoever plans may put an end off, or take it back; the
 * tenant's contacts only bring it forward. Pledges on shifts from then on are cancelled now, while there is time to find others,
 * unless another of the tenant's appendices holds on their date.
 *
 * The lease is locked first, as where that ends: see endLease.
 */
export async function endAppendix(
  deps: Deps,
  actor: Actor,
  input: EndAppendix,
  key: string | null,
): Promise<Result<AppendixEnded, EndAppendixRefusal | CommandKeyReused>> {
  const { appendixId, reason: endReason } = input;
  const command = { actor, name: "endAppendix", key, input };
  return deps.store.transaction<AppendixEnded, EndAppendixRefusal>(command, async (tx) => {
    const lease = await lockLeaseOf(tx, appendixId);
    const appendix = await tx.appendices.lockById(appendixId);
    if (!appendix) return err({ type: "AppendixNotFound" });
    const { organisationId } = appendix;
    if (!mayEnd(actor, organisationId, endReason)) return err({ type: "NotAllowed" });
    const end = checkEnd(actor, input, appendix, lease);
    if (!end.ok) return end;

    const ended = await endOn(deps, tx, command, appendix, end.value);
    const cancelledPledges = await cancelUnbackedPledges(deps, tx, command, organisationId);
    return ok({ appendixId, state: ended.state, endsOn: ended.endsOn?.toString() ?? null, cancelledPledges });
  });
}

/** One that was agreed on paper may be to a lease that nobody has entered. */
async function lockLeaseOf(tx: Transaction, appendixId: AppendixId): Promise<Lease | undefined> {
  const appendix = await tx.appendices.byId(appendixId);
  const found = appendix && (await tx.leases.find(appendix.organisationId, appendix.leaseNumber));
  const lease = found && (await tx.leases.lockById(found.id));
  if (lease) await tx.leases.save(lease);
  return lease;
}

function checkEnd(
  actor: Actor,
  { reason: endReason, endsOn: text }: EndAppendix,
  { state, effectiveFrom, endsOn: endsNow }: Appendix,
  lease: Lease | undefined,
): Result<End, EndAppendixRefusal> {
  const leaseEndsOn = lease?.endsOn ?? null;
  const check = new InputCheck();
  if (text === null && endReason !== "LEASE_ENDED") check.add("endsOn", { type: "Empty" });
  const endsOn = text === null ? null : check.date("endsOn", text);
  if (endsOn === undefined) return check.refused();
  if (!mayBecome(APPENDIX_MACHINE, state, "ENDED")) return err({ type: "AppendixNotSigned", state });
  if (endsOn === null) {
    return check.refusal() ?? ok({ endsOn: leaseEndsOn, endReason: leaseEndsOn && "LEASE_ENDED" });
  }
  const { compare } = Temporal.PlainDate;
  if (state === "ACTIVE" && compare(endsOn, effectiveFrom) < 0) {
    check.add("endsOn", { type: "EndsBeforeStart" });
  }
  const latest = mayPlan(actor) ? leaseEndsOn : (endsNow?.subtract({ days: 1 }) ?? leaseEndsOn);
  if (latest && compare(endsOn, latest) > 0) {
    check.add("endsOn", { type: "TooLate", latest: latest.toString() });
  }
  return check.refusal() ?? ok({ endsOn, endReason });
}

/** Whoever plans, for any reason; a tenant's contacts, when it is the tenant that ends it. */
function mayEnd(actor: Actor, organisationId: OrganisationId, reason: EndReason): boolean {
  return mayPlan(actor) || (reason === "TERMINATED_BY_TENANT" && isContactOf(actor, organisationId));
}
