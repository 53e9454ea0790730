import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { type Appendix, isOpen } from "../appendix/appendix.ts";
import { cancelUnbackedPledges } from "../appendix/cancel-unbacked-pledges.ts";
import { type End, endOn } from "../appendix/end-on.ts";
import { keepAppendix, moveAppendix } from "../appendix/move-appendix.ts";
import { tellAppendix } from "../appendix/tell-appendix.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { AppendixId, LeaseId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { localDate } from "../landlord/local-date.ts";
import type { Command, CommandKeyReused } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Lease } from "./lease.ts";

export type EndLease = {
  readonly leaseId: LeaseId;
  /** The first local date it no longer runs, ISO 8601; null where it runs on after all, and no end is known. */
  readonly endsOn: string | null;
};
export type LeaseEnded = {
  readonly leaseId: LeaseId;
  /** Those that end with it, or go on with it, or whose offers are taken back: each has changed. */
  readonly appendixIds: readonly AppendixId[];
  /** Pledges on later shifts that were cancelled with them. */
  readonly cancelledPledges: number;
};
export type EndLeaseRefusal = NotAllowed | InvalidInput | NotFound<"Lease">;

/**
 * Enters when a lease ends, another date for that, or that it does not end yet. What was agreed on it ends with it: on the same date,
 * unless it ends before that for a reason of its own. An offer of what could not hold for a day any more is taken back.
 *
 * The lease is locked first, so that nothing is offered to it meanwhile; then its appendices, so that none is signed, ended or begun
 * meanwhile; then each shift whose pledge is cancelled.
 */
export async function endLease(
  deps: Deps,
  actor: Actor,
  input: EndLease,
  key: string | null,
): Promise<Result<LeaseEnded, EndLeaseRefusal | CommandKeyReused>> {
  const { leaseId } = input;
  const command = { actor, name: "endLease", key, input };
  return deps.store.transaction<LeaseEnded, EndLeaseRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const before = await tx.leases.lockById(leaseId);
    if (!before) return err({ type: "LeaseNotFound" });
    const check = new InputCheck();
    const endsOn = input.endsOn === null ? null : check.date("endsOn", input.endsOn);
    if (endsOn === undefined) return check.refused();
    if (endsOn && Temporal.PlainDate.compare(endsOn, before.startsOn) <= 0) {
      check.add("endsOn", { type: "EndsBeforeStart" });
      return check.refused();
    }

    const lease = { ...before, endsOn };
    await tx.leases.save(lease);
    const dates = [before.endsOn?.toString() ?? null, endsOn?.toString() ?? null];
    if (dates[0] !== dates[1]) await record(deps, tx, command, leaseId, { endsOn: dates });
    const appendixIds = await endAppendicesOf(deps, tx, command, lease);
    const { organisationId } = lease;
    const isAny = appendixIds.length > 0;
    const cancelledPledges = isAny ? await cancelUnbackedPledges(deps, tx, command, organisationId) : 0;
    return ok({ leaseId, appendixIds, cancelledPledges });
  });
}

/** The newest first, as one that begins locks the one whose place it takes. Answers those that have changed. */
async function endAppendicesOf(
  deps: Deps,
  tx: Transaction,
  command: Command,
  lease: Lease,
): Promise<readonly AppendixId[]> {
  const found = await tx.organisations.withAppendices(lease.organisationId);
  const ids = (found?.appendices ?? [])
    .filter((one) => one.leaseNumber === lease.number && isLive(one))
    .map(({ id }) => id)
    .toSorted()
    .toReversed();
  const changed: AppendixId[] = [];
  for (const id of ids) {
    const appendix = await tx.appendices.lockById(id);
    if (!appendix) continue;
    const hasChanged = await follow(deps, tx, command, appendix, lease.endsOn);
    if (hasChanged) changed.push(id);
    else await keepAppendix(deps, tx, appendix);
  }
  return changed;
}

/** Not over, for whatever reason: what is stays so. */
function isLive(appendix: Pick<Appendix, "state">): boolean {
  return isOpen(appendix) || isAgreed(appendix);
}

function isAgreed({ state }: Pick<Appendix, "state">): boolean {
  return state === "SIGNED" || state === "ACTIVE";
}

/** Whether it follows the lease: what is over does not, nor what ends before it for a reason of its own. */
async function follow(
  deps: Deps,
  tx: Transaction,
  command: Command,
  appendix: Appendix,
  leaseEndsOn: Temporal.PlainDate | null,
): Promise<boolean> {
  const { compare } = Temporal.PlainDate;
  const { state, effectiveFrom, endReason } = appendix;
  if (!leaseEndsOn) {
    if (!isLive(appendix) || endReason !== "LEASE_ENDED") return false;
    return setEnd({ endsOn: null, endReason: null });
  }
  const isBehind = [effectiveFrom, await localDate(deps, tx)].some((day) => compare(leaseEndsOn, day) <= 0);
  if (isOpen(appendix) && isBehind) {
    const withdrawn = await moveAppendix(deps, tx, command, appendix, { state: "WITHDRAWN" });
    await tellAppendix(deps, tx, command, "YourAppendixClosed", withdrawn);
    return true;
  }
  if (!isLive(appendix)) return false;
  // One that holds has held on its first day at least.
  const isLater = state === "ACTIVE" && compare(effectiveFrom, leaseEndsOn) > 0;
  const endsOn = isLater ? effectiveFrom : leaseEndsOn;
  const endsItself = appendix.endsOn && endReason !== "LEASE_ENDED" && compare(appendix.endsOn, endsOn) <= 0;
  if (endsItself || (appendix.endsOn?.equals(endsOn) && endReason === "LEASE_ENDED")) return false;
  return setEnd({ endsOn, endReason: "LEASE_ENDED" });

  async function setEnd(end: End): Promise<true> {
    if (isAgreed(appendix)) await endOn(deps, tx, command, appendix, end);
    else await moveAppendix(deps, tx, command, appendix, end);
    return true;
  }
}
