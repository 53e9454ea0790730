import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import { ASKED_DAYS_BEFORE } from "../follow-up/due-follow-up.ts";
import type { Deps } from "../kernel/deps.ts";
import type { AppendixId, OrganisationId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { Appendix } from "./appendix.ts";
import type { AppendixState } from "./appendix-states.ts";
import { setAppendixTimer } from "./move-appendix.ts";

export type RecordAppendix = {
  readonly organisationId: OrganisationId;
  readonly leaseNumber: string;
  readonly state: AppendixState;
  /** Local dates, ISO 8601; `endsOn` is the first date it no longer holds. */
  readonly effectiveFrom: string;
  readonly endsOn: string | null;
};
export type AppendixRecorded = { readonly appendixId: AppendixId };
export type RecordAppendixRefusal =
  | NotAllowed
  | InvalidInput
  | NotFound<"Organisation">
  | NotATenant
  /** Another appendix holds on the lease, which has one at a time. */
  | { readonly type: "LeaseHasAppendix"; readonly appendixId: AppendixId };
/** Only a tenant has a lease, and so an appendix to it. */
export type NotATenant = { readonly type: "NotATenant" };

/** Enters an appendix that was agreed outside the system, in the state it is in. */
export async function recordAppendix(
  deps: Deps,
  actor: Actor,
  input: RecordAppendix,
  key: string | null,
): Promise<Result<AppendixRecorded, RecordAppendixRefusal | CommandKeyReused>> {
  const command = { actor, name: "recordAppendix", key, input };
  return deps.store.transaction<AppendixRecorded, RecordAppendixRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const { organisationId, leaseNumber, state } = input;
    const check = new InputCheck();
    check.text("leaseNumber", leaseNumber, { max: 50 });
    const effectiveFrom = check.date("effectiveFrom", input.effectiveFrom);
    const endsOn = input.endsOn === null ? null : check.date("endsOn", input.endsOn);
    if (!effectiveFrom || endsOn === undefined) return check.refused();
    if (endsOn && Temporal.PlainDate.compare(endsOn, effectiveFrom) <= 0) {
      check.add("endsOn", { type: "EndsBeforeStart" });
    }
    const invalid = check.refusal();
    if (invalid) return invalid;

    const organisation = await tx.organisations.byId(organisationId);
    if (!organisation) return err({ type: "OrganisationNotFound" });
    if (organisation.kind !== "TENANT") return err({ type: "NotATenant" });

    const active = state === "ACTIVE" && (await tx.appendices.lockActive(organisationId, leaseNumber));
    if (active) return err({ type: "LeaseHasAppendix", appendixId: active.id });

    const appendixId = deps.ids.next("appendix");
    const { landlordId } = actor;
    const appendix: Appendix = {
      id: appendixId,
      landlordId,
      organisationId,
      leaseNumber,
      state,
      stateReason: null,
      effectiveFrom,
      endsOn,
      endReason: null,
      registryNumber: null,
      offer: null,
      version: 1,
    };
    await tx.appendices.insert(appendix);
    // One that holds already may need its follow-up soon: it is asked for now.
    const since = deps.clock.now().subtract({ hours: 24 * ASKED_DAYS_BEFORE });
    await setAppendixTimer(tx, appendix, since);
    await record(deps, tx, command, appendixId, { state: [null, state], organisationId });
    return ok({ appendixId });
  });
}
