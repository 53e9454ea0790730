import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import { ASKED_DAYS_BEFORE } from "../follow-up/due-follow-up.ts";
import type { Deps } from "../kernel/deps.ts";
import type { AppendixId, OrganisationId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { localDate } from "../landlord/local-date.ts";
import type { Lease } from "../lease/lease.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Appendix } from "./appendix.ts";
import { AGREED_APPENDIX_STATES, type AppendixState } from "./appendix-states.ts";
import { setAppendixTimer } from "./move-appendix.ts";
import { nextRegistryNumber } from "./registry-number.ts";

export type RecordAppendix = {
  readonly organisationId: OrganisationId;
  readonly leaseNumber: string;
  /** As its dates say: SIGNED, ACTIVE or ENDED. Null where whoever enters it leaves that to them. */
  readonly state: AppendixState | null;
  /** Local dates, ISO 8601; `endsOn` is the first date it no longer holds, null for when its lease ends. */
  readonly effectiveFrom: string;
  readonly endsOn: string | null;
  /** Null for the next of the landlord's own series. */
  readonly registryNumber: string | null;
};
export type AppendixRecorded = { readonly appendixId: AppendixId };
export type RecordAppendixRefusal =
  | NotAllowed
  | InvalidInput
  | NotFound<"Organisation">
  | NotATenant
  | { readonly type: "RegistryNumberTaken" }
  /** Another appendix holds on the lease, which has one at a time. */
  | { readonly type: "LeaseHasAppendix"; readonly appendixId: AppendixId };
/** Only a tenant has a lease, and so an appendix to it. */
export type NotATenant = { readonly type: "NotATenant" };

/** Enters an appendix that both parties have agreed to outside the system, in the state that its dates say it is in. */
export async function recordAppendix(
  deps: Deps,
  actor: Actor,
  input: RecordAppendix,
  key: string | null,
): Promise<Result<AppendixRecorded, RecordAppendixRefusal | CommandKeyReused>> {
  const command = { actor, name: "recordAppendix", key, input };
  return deps.store.transaction<AppendixRecorded, RecordAppendixRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const { organisationId } = input;
    const leaseNumber = input.leaseNumber.trim();
    const check = new InputCheck();
    check.text("leaseNumber", input.leaseNumber, { max: 50 });
    if (input.registryNumber !== null) check.text("registryNumber", input.registryNumber, { max: 50 });
    const effectiveFrom = check.date("effectiveFrom", input.effectiveFrom);
    const saidEnd = input.endsOn === null ? null : check.date("endsOn", input.endsOn);
    if (!effectiveFrom || saidEnd === undefined) return check.refused();

    const organisation = await tx.organisations.byId(organisationId);
    if (!organisation) return check.refusal() ?? err({ type: "OrganisationNotFound" });
    if (organisation.kind !== "TENANT") return check.refusal() ?? err({ type: "NotATenant" });
    const lease = await lockLease(tx, organisationId, leaseNumber);
    // Of a tenant whose leases nobody has entered, any number may be right.
    if (!lease && (await tx.leases.hasAny(organisationId))) {
      check.add("leaseNumber", { type: "ConflictsWith", field: "organisationId" });
    }
    const endsOn = saidEnd ?? lease?.endsOn ?? null;
    checkDates(check, { effectiveFrom, endsOn }, lease);
    const today = await localDate(deps, tx);
    const state = stateOn(today, { effectiveFrom, endsOn });
    checkState(check, input.state, state);
    const invalid = check.refusal();
    if (invalid) return invalid;

    const active = state === "ACTIVE" && (await tx.appendices.lockActive(organisationId, leaseNumber));
    if (active) return err({ type: "LeaseHasAppendix", appendixId: active.id });
    const given = input.registryNumber?.trim();
    if (given && (await tx.appendices.hasRegistryNumber(given))) return err({ type: "RegistryNumberTaken" });

    const appendix: Appendix = {
      id: deps.ids.next("appendix"),
      landlordId: actor.landlordId,
      organisationId,
      leaseNumber,
      state,
      stateReason: null,
      effectiveFrom,
      endsOn,
      endReason: lease?.endsOn && endsOn?.equals(lease.endsOn) ? "LEASE_ENDED" : null,
      registryNumber: given ?? (await nextRegistryNumber(tx, today.year)),
      offer: null,
      version: 1,
    };
    await tx.appendices.insert(appendix);
    // One that holds already may need its follow-up soon: it is asked for now.
    const since = deps.clock.now().subtract({ hours: 24 * ASKED_DAYS_BEFORE });
    await setAppendixTimer(tx, appendix, since);
    await record(deps, tx, command, appendix.id, {
      state: [null, state],
      organisationId,
      leaseNumber,
      effectiveFrom: effectiveFrom.toString(),
      endsOn: endsOn?.toString() ?? null,
      registryNumber: appendix.registryNumber,
    });
    return ok({ appendixId: appendix.id });
  });
}

/** So that the lease does not end otherwise meanwhile. */
async function lockLease(
  tx: Transaction,
  organisationId: OrganisationId,
  number: string,
): Promise<Lease | undefined> {
  const found = await tx.leases.find(organisationId, number);
  const lease = found && (await tx.leases.lockById(found.id));
  if (lease) await tx.leases.save(lease);
  return lease;
}

type Dates = Pick<Appendix, "effectiveFrom" | "endsOn">;

function checkDates(check: InputCheck, { effectiveFrom, endsOn }: Dates, lease: Lease | undefined): void {
  const { compare } = Temporal.PlainDate;
  if (endsOn && compare(endsOn, effectiveFrom) <= 0) check.add("endsOn", { type: "EndsBeforeStart" });
  if (lease && compare(effectiveFrom, lease.startsOn) < 0) {
    check.add("effectiveFrom", { type: "TooEarly", earliest: lease.startsOn.toString() });
  }
  if (lease?.endsOn && endsOn && compare(endsOn, lease.endsOn) > 0) {
    check.add("endsOn", { type: "TooLate", latest: lease.endsOn.toString() });
  }
}

function stateOn(today: Temporal.PlainDate, { effectiveFrom, endsOn }: Dates): AppendixState {
  const { compare } = Temporal.PlainDate;
  if (endsOn && compare(endsOn, today) <= 0) return "ENDED";
  return compare(effectiveFrom, today) > 0 ? "SIGNED" : "ACTIVE";
}

/** What is said to be so and is not; an offer is not recorded but made: see offerAppendix. */
function checkState(check: InputCheck, said: AppendixState | null, state: AppendixState): void {
  if (said === null || said === state) return;
  const isAgreed = AGREED_APPENDIX_STATES.includes(said);
  const isOfEnd = said === "ENDED" || state === "ENDED";
  const field = isOfEnd ? "endsOn" : "effectiveFrom";
  check.add("state", { type: "ConflictsWith", field: isAgreed ? field : "recordAppendix" });
}
