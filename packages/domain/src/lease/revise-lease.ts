import type { Actor } from "../access/actor.ts";
import { mayOperate } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { AppendixId, DistrictId, LeaseId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { appendixOn } from "./appendix-on.ts";

/** What is not said stays as it is. */
export type ReviseLease = {
  readonly leaseId: LeaseId;
  readonly premises?: string;
  readonly districtId?: DistrictId;
  /** Local dates, ISO 8601; `endsOn` is the first date it no longer runs. */
  readonly startsOn?: string;
  readonly endsOn?: string;
};
export type LeaseRevised = { readonly leaseId: LeaseId };
export type ReviseLeaseRefusal =
  | NotAllowed
  | InvalidInput
  | NotFound<"Lease">
  | NotFound<"District">
  /** It is offered, or agreed, for as long as the lease was said to run: its dates stay until that has ended. */
  | { readonly type: "AppendixFollowsLease"; readonly appendixId: AppendixId };

/** Enters what the landlord's own system says of a lease now. */
export async function reviseLease(
  deps: Deps,
  actor: Actor,
  input: ReviseLease,
  key: string | null,
): Promise<Result<LeaseRevised, ReviseLeaseRefusal | CommandKeyReused>> {
  const { leaseId } = input;
  const command = { actor, name: "reviseLease", key, input };
  return deps.store.transaction<LeaseRevised, ReviseLeaseRefusal>(command, async (tx) => {
    if (!mayOperate(actor)) return err({ type: "NotAllowed" });
    const before = await tx.leases.lockById(leaseId);
    if (!before) return err({ type: "LeaseNotFound" });
    const { premises = before.premises, districtId = before.districtId } = input;
    const check = new InputCheck();
    check.text("premises", premises, { max: 200, optional: true });
    const startsOn = input.startsOn === undefined ? before.startsOn : check.date("startsOn", input.startsOn);
    const endsOn = input.endsOn === undefined ? before.endsOn : check.date("endsOn", input.endsOn);
    if (!startsOn || endsOn === undefined) return check.refused();
    if (endsOn && Temporal.PlainDate.compare(endsOn, startsOn) <= 0)
      check.add("endsOn", { type: "EndsBeforeStart" });
    const invalid = check.refusal();
    if (invalid) return invalid;

    if (districtId && !(await tx.districts.byId(districtId))) return err({ type: "DistrictNotFound" });
    const dates = [
      [String(before.startsOn), String(startsOn)],
      [before.endsOn?.toString() ?? null, endsOn?.toString() ?? null],
    ] as const;
    if (dates.some(([was, is]) => was !== is)) {
      const found = await tx.organisations.withAppendices(before.organisationId);
      const appendix = appendixOn(before, found?.appendices ?? []);
      if (appendix) return err({ type: "AppendixFollowsLease", appendixId: appendix.id });
    }
    await tx.leases.save({ ...before, premises: premises.trim(), districtId, startsOn, endsOn });
    const [starts, ends] = dates;
    await record(deps, tx, command, leaseId, {
      ...(starts[0] !== starts[1] && { startsOn: [...starts] }),
      ...(ends[0] !== ends[1] && { endsOn: [...ends] }),
      ...(premises !== before.premises && { premises: [before.premises, premises.trim()] }),
      ...(districtId !== before.districtId && { districtId: [before.districtId, districtId] }),
    });
    return ok({ leaseId });
  });
}
