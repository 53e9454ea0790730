import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import type { NotATenant } from "../appendix/record-appendix.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { DistrictId, LeaseId, OrganisationId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";

export type RegisterLease = {
  readonly organisationId: OrganisationId;
  readonly number: string;
  /** May be empty. */
  readonly premises: string;
  readonly districtId: DistrictId | null;
  /** Local dates, ISO 8601; `endsOn` is the first date it no longer runs. */
  readonly startsOn: string;
  readonly endsOn: string | null;
};
export type LeaseRegistered = { readonly leaseId: LeaseId };
export type RegisterLeaseRefusal =
  | NotAllowed
  | InvalidInput
  | NotFound<"Organisation">
  | NotFound<"District">
  | NotATenant
  /** The tenant has a lease of that number. */
  | { readonly type: "LeaseExists"; readonly leaseId: LeaseId };

/** Enters a tenant's lease, for an appendix to be offered to it. */
export async function registerLease(
  deps: Deps,
  actor: Actor,
  input: RegisterLease,
  key: string | null,
): Promise<Result<LeaseRegistered, RegisterLeaseRefusal | CommandKeyReused>> {
  const command = { actor, name: "registerLease", key, input };
  return deps.store.transaction<LeaseRegistered, RegisterLeaseRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const { organisationId, districtId } = input;
    const check = new InputCheck();
    check.text("number", input.number, { max: 50 });
    check.text("premises", input.premises, { max: 200, optional: true });
    const startsOn = check.date("startsOn", input.startsOn);
    const endsOn = input.endsOn === null ? null : check.date("endsOn", input.endsOn);
    if (!startsOn || endsOn === undefined) return check.refused();
    if (endsOn && Temporal.PlainDate.compare(endsOn, startsOn) <= 0) {
      check.add("endsOn", { type: "EndsBeforeStart" });
    }
    const wrong = check.refusal();
    if (wrong) return wrong;

    const organisation = await tx.organisations.byId(organisationId);
    if (!organisation) return err({ type: "OrganisationNotFound" });
    if (organisation.kind !== "TENANT") return err({ type: "NotATenant" });
    if (districtId && !(await tx.districts.byId(districtId))) return err({ type: "DistrictNotFound" });
    const number = input.number.trim();
    const earlier = await tx.leases.find(organisationId, number);
    if (earlier) return err({ type: "LeaseExists", leaseId: earlier.id });

    const { landlordId } = actor;
    const id = deps.ids.next("lease");
    const premises = input.premises.trim();
    await tx.leases.insert({
      id,
      landlordId,
      organisationId,
      number,
      premises,
      districtId,
      startsOn,
      endsOn,
    });
    await record(deps, tx, command, id, {
      organisationId,
      number,
      startsOn: startsOn.toString(),
      endsOn: endsOn?.toString() ?? null,
    });
    return ok({ leaseId: id });
  });
}
